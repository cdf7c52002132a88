package screentest_test

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

func TestLockedBySomeoneElse(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.Danish)
	x := r.openAt("purpose.why")
	before := r.Read(defaultPlan)
	code, said, messages := r.Pipe("Noget andet\n", program)
	if code != exitLocked || said != "" || !strings.Contains(messages, "planen er åben i et andet vindue") {
		t.Errorf("exit code %d, %q, %q", code, said, messages)
	}
	if r.Read(defaultPlan) != before {
		t.Error("the plan was changed")
	}
	x.Kill()
	if code, _, messages := r.Pipe(".slut\n", program); code != exitDone {
		t.Errorf("after a crash it stays locked: exit code %d, %q", code, messages)
	}
}

// TestLookingAtALockedPlan reads a plan that is open elsewhere, or leaves it. Neither
// writes anything, and without a terminal nothing is asked.
func TestLookingAtALockedPlan(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, l)
			p := r.wanted(len(journey()) - 1)
			p.Say("purpose.why", "Above\x1b[2J\u202eall")
			r.Write(defaultPlan, r.yaml(p), 0o600)
			holder := r.Open(program)
			holder.WaitFor(r.in("Welcome back", "Velkommen tilbage"))
			state := func() string {
				entries, err := os.ReadDir(r.Folder)
				if err != nil {
					t.Fatal(err)
				}
				var all strings.Builder
				for _, e := range entries {
					info, err := e.Info()
					if err != nil {
						t.Fatal(err)
					}
					fmt.Fprintln(&all, e.Name(), info.ModTime(), r.Read(e.Name()))
				}
				return all.String()
			}
			before := state()
			for name, way := range map[string]struct {
				keys  string
				args  []string
				shown bool
			}{
				"enter":             {enter, nil, true},
				"enter, plain":      {enter, []string{"--plain"}, true},
				"ctrl+c":            {screentest.CtrlC, nil, false},
				"end of input":      {"\x04", nil, false},
				"another word":      {"q" + enter, nil, false},
				"other language da": {enter, []string{"--lang", "da"}, true},
			} {
				x := r.Open(program, way.args...)
				ask := r.in("Enter shows the plan as it is on the disk", "Enter viser planen, som den ligger på disken")
				if len(way.args) == 2 {
					ask = "Enter viser planen, som den ligger på disken"
				}
				x.WaitFor(ask)
				x.Send(way.keys)
				if code := x.Wait(); code != exitLocked {
					t.Errorf("%s: exit code %d", name, code)
				}
				x.CheckRestored()
				said := string(x.Raw())
				if strings.Contains(said, "\x1b") || strings.Contains(said, "\u202e") {
					t.Errorf("%s: it steers the terminal: %q", name, said)
				}
				if got := strings.Contains(said, "Above␛\\[2J�all") && strings.Contains(said, "Køb en stol"); got != way.shown {
					t.Errorf("%s: shown is %q", name, said)
				}
				if state() != before {
					t.Errorf("%s: the folder was %s and is %s", name, before, state())
				}
			}
			if code, said, messages := r.Pipe(enter, program); code != exitLocked || said != "" || strings.Contains(messages, "Enter") {
				t.Errorf("without a terminal: exit code %d, %q, %q", code, said, messages)
			}
			if state() != before {
				t.Error("without a terminal something was written")
			}
		})
	}
}

// A plan that is open elsewhere and has no answers yet is no file: there is nothing to show.
func TestNothingToLookAt(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	holder := r.Open(program)
	holder.WaitFor("Getting your workplace ready")
	x := r.Open(program)
	if code := x.Wait(); code != exitLocked || strings.Contains(string(x.Raw()), "Enter shows") {
		t.Errorf("exit code %d, %q", code, x.Raw())
	}
}

// TestChangedElsewhere changes the plan behind the program's back. Both versions
// are kept, and in the end it says where.
func TestChangedElsewhere(t *testing.T) {
	t.Parallel()
	for name, leave := range map[string]func(*screentest.Terminal){
		"ctrl+c": func(x *screentest.Terminal) {
			x.Send(screentest.CtrlC)
			x.WaitFor("Ctrl+C again leaves all the same")
			x.Send(screentest.CtrlC)
		},
		"terminate": func(x *screentest.Terminal) { x.Signal(syscall.SIGTERM) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			x := r.openAt("purpose.why")
			theirs := strings.Replace(r.Read(defaultPlan), "Nord", "Syd", 1)
			r.Write(defaultPlan, theirs, 0o600)
			x.Send("half a senten")
			x.WaitFor("half a senten")
			leave(x)
			x.CheckRestored()
			const ours = "readiness-plan.mine.yaml"
			if r.Read(defaultPlan) != theirs || !strings.Contains(r.Read(ours), "half a senten") {
				t.Error("something is lost")
			}
			said := string(x.Raw())
			if said = said[strings.LastIndex(said, "\x1b"):]; !strings.Contains(said, ours) || strings.Contains(said, "saved in "+defaultPlan) {
				t.Errorf("it says of two plans: %q", said)
			}
		})
	}
}
