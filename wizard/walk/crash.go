package walk

import (
	"fmt"
	"runtime"
	"strings"

	"alongside/content"
)

// Crash describes a panic without any of the user's words.
func Crash(r any) *content.Problem {
	return &content.Problem{
		What: content.Text{
			EN: "the program made a mistake and had to stop: %s in %s",
			DA: "programmet lavede en fejl og måtte stoppe: %s i %s",
		}.With(mistake(r)),
		Cure: content.Text{
			EN: "Your answers are saved. Start again, and please report this line; it holds none of your answers.",
			DA: "Svarene er gemt. Start igen, og meld gerne linjen her som fejl; den rummer ingen af svarene.",
		},
	}
}

// Guarded is a save in which a panic of ours is an error like any other: Bubble Tea
// would print it, with whatever was thrown, over the screen and end.
func Guarded(save func(*content.Plan) error, p *content.Plan) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &content.Problem{
				What: content.Text{
					EN: "the program made a mistake while saving: %s in %s",
					DA: "programmet lavede en fejl, da det gemte: %s i %s",
				}.With(mistake(r)),
				Cure: content.Text{
					EN: "Please report this line; it holds none of your answers.",
					DA: "Meld gerne linjen her som fejl; den rummer ingen af svarene.",
				},
			}
		}
	}()
	return save(p)
}

// mistake says what a panic was and where, for whoever recovers from it: what the
// runtime says, or else only the type of what was thrown, since the value may hold
// anything; and the first place that is not the runtime's own.
func mistake(r any) (what, where string) {
	what = fmt.Sprintf("%T", r)
	if err, ok := r.(runtime.Error); ok {
		what = err.Error()
	}
	stack := make([]uintptr, 32)
	frames := runtime.CallersFrames(stack[:runtime.Callers(1, stack)])
	for thrown := false; ; {
		frame, more := frames.Next()
		if thrown && !strings.HasPrefix(frame.Function, "runtime.") {
			return what, fmt.Sprintf("%s (%s:%d)", frame.Function, frame.File, frame.Line)
		}
		thrown = thrown || frame.Function == "runtime.gopanic"
		if !more {
			return what, "?"
		}
	}
}

// Calmly makes a panic of ours an error, so that what comes after it (saving) is
// done, and no trace is printed.
func Calmly(do func() error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = Crash(r)
		}
	}()
	return do()
}
