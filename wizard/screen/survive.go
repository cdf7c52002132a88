package screen

import (
	tea "github.com/charmbracelet/bubbletea"

	"alongside/wizard/walk"
)

// survive turns a panic of ours into a calm end: the terminal is given back as
// it was, the plan is saved, and the user reads what happened. It is deferred by
// whatever Bubble Tea calls; cmd is nil where no command can be returned.
func (m *model) survive(cmd *tea.Cmd) {
	r := recover()
	if r == nil {
		return
	}
	m.err = walk.Crash(r)
	switch {
	case cmd != nil:
		*cmd = tea.Quit
	case m.stop != nil:
		go m.stop()
	}
}
