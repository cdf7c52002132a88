package wizard

import (
	"fmt"
	"runtime"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
)

// survive turns a panic of ours into a calm end: the terminal is given back as
// it was, the plan is saved, and the user reads what happened. It is deferred by
// whatever Bubble Tea calls; cmd is nil where no command can be returned.
func (m *model) survive(cmd *tea.Cmd) {
	r := recover()
	if r == nil {
		return
	}
	m.err = crash(r)
	switch {
	case cmd != nil:
		*cmd = tea.Quit
	case m.stop != nil:
		go m.stop()
	}
}

// crash describes a panic without any of the user's words: what the runtime
// says, or else only the type of what was thrown, and the place.
func crash(r any) *content.Problem {
	what := fmt.Sprintf("%T", r)
	if err, ok := r.(runtime.Error); ok {
		what = err.Error()
	}
	where := "?"
	if pc, file, line, ok := runtime.Caller(3); ok {
		where = fmt.Sprintf("%s (%s:%d)", runtime.FuncForPC(pc).Name(), file, line)
	}
	return &content.Problem{
		What: content.Text{
			EN: "the program made a mistake and had to stop: %s in %s",
			DA: "programmet lavede en fejl og måtte stoppe: %s i %s",
		}.With(what, where),
		Cure: content.Text{
			EN: "Your answers are saved. Start again, and please report this line; it holds none of your answers.",
			DA: "Svarene er gemt. Start igen, og meld gerne linjen her som fejl; den rummer ingen af svarene.",
		},
	}
}
