package screentest_test

import (
	"fmt"
	"strings"
	"syscall"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

// Whatever ends the program, every answer is on the disk, the terminal is as it
// was, and the user is told how to go on.
func TestEveryWayOut(t *testing.T) {
	t.Parallel()
	signal := func(s syscall.Signal) func(*screentest.Terminal) {
		return func(x *screentest.Terminal) { x.Signal(s) }
	}
	send := func(keys string) func(*screentest.Terminal) {
		return func(x *screentest.Terminal) { x.Send(keys) }
	}
	for name, way := range map[string]struct {
		start  []string    // by what; else the program itself
		env    string      // and with what
		page   content.Ref // where the last answer is given; else purpose.why
		leave  func(*screentest.Terminal)
		code   int
		closed bool   // the terminal is gone
		at     string // a panic, of which this is told
	}{
		"ctrl+c twice":    {leave: leaveAtOnce},
		"menu":            {leave: func(x *screentest.Terminal) { choose(x, "Leave; everything is saved") }},
		"interrupt":       {leave: signal(syscall.SIGINT), code: 130},
		"terminate":       {leave: signal(syscall.SIGTERM), code: 143},
		"hangup":          {leave: signal(syscall.SIGHUP), code: 129},
		"quit":            {leave: signal(syscall.SIGQUIT), code: 131},
		"abort":           {leave: signal(syscall.SIGABRT), code: 134},
		"terminal closed": {leave: (*screentest.Terminal).Hangup, code: 129, closed: true},
		"parent killed": {
			start: []string{"sh", "-c", program + "; exit"}, leave: signal(syscall.SIGKILL), code: -1, closed: true,
		},
		"panic in Update": {
			start: []string{tampered}, env: "TAMPER=update", page: "contact.contact", leave: send(tab), code: exitFailed,
			at: "runtime error: index out of range [0] with length 0 in alongside/wizard/walk.",
		},
		"panic in View": {
			start: []string{tampered}, env: "TAMPER=view", page: "star.target", leave: send(screentest.ShiftTab), code: exitFailed,
			at: "runtime error: invalid memory address or nil pointer dereference in alongside/wizard/screen.",
		},
		"panic in a command, once": {start: []string{tampered}, env: "TAMPER=save once", leave: func(x *screentest.Terminal) {
			x.Send("\x13")
			x.WaitFor("Not saved, and nothing is lost", "the program made a mistake while saving: runtime error: invalid memory address or nil pointer dereference in alongside/export/")
			x.Send("\x13")
			x.WaitFor("saved ✓")
			leaveAtOnce(x)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English, way.env)
			page, start := content.Ref("purpose.why"), []string{program}
			if way.page != "" {
				page = way.page
			}
			if way.start != nil {
				start = way.start
			}
			r.begun(page)
			c := r.Command(start[0], start[1:]...)
			var messages strings.Builder
			c.Stderr = &messages
			x := screentest.Start(t, c, 80, 24)
			r.goOn(x, page)
			x.Send("half a senten")
			x.WaitFor("half a senten")
			way.leave(x)
			if code := x.Wait(); code != way.code {
				t.Errorf("exit code %d, want %d", code, way.code)
			}
			if !way.closed {
				x.CheckRestored()
			}
			if got := r.plan().Answer(page).Text; got != "half a senten" {
				t.Errorf("saved is %q", got)
			}
			told, ok := strings.CutPrefix(messages.String(), "Your plan is saved in readiness-plan.yaml.\nTo continue: ")
			command, told, _ := strings.Cut(told, "\n")
			if !ok {
				t.Fatalf("it does not say on two lines how to go on: %q", messages.String())
			}
			if way.at == "" && told != "" || !strings.Contains(told, way.at) {
				t.Errorf("it says %q, want %q", told, way.at)
			}
			if way.at != "" && (strings.Count(told, "\n") > 2 || !strings.Contains(told, "the program made a mistake") || !strings.Contains(told, "Your answers are saved.")) {
				t.Errorf("it is not calm: %q", told)
			}
			if said := messages.String() + afterScreen(x); strings.Contains(said, "senten") || strings.Contains(said, "goroutine") {
				t.Errorf("it says too much: %q", said)
			}
			x = r.Open("sh", "-c", command)
			r.goOn(x, r.plan().Position)
			if r.plan().Position == page {
				x.WaitFor("half a senten")
			}
		})
	}
}

// TestSavingAlwaysPanics gives the user the plan that cannot be saved.
func TestSavingAlwaysPanics(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English, "TAMPER=save always")
	r.begun("purpose.why")
	c := r.Command(tampered)
	var messages strings.Builder
	c.Stderr = &messages
	x := screentest.Start(t, c, 80, 24)
	r.goOn(x, "purpose.why")
	x.Send("half a senten\x13")
	x.WaitFor("Not saved", "the program made a mistake while saving")
	x.Send(screentest.CtrlC)
	x.WaitFor("Ctrl+C again leaves all the same")
	x.Send(screentest.CtrlC)
	if code := x.Wait(); code != exitFailed {
		t.Errorf("exit code %d", code)
	}
	x.CheckRestored()
	if got := r.plan(); got.Workplace() != "Bostøtten Nord" || !got.Answer("purpose.why").Empty() {
		t.Error("the plan was changed")
	}
	if said := messages.String(); !strings.Contains(said, "Here it is: copy it into a file") || strings.Contains(said, "is saved in") || strings.Contains(said, "goroutine") {
		t.Errorf("it says %q", said)
	}
	if plan := afterScreen(x); !strings.Contains(plan, "half a senten") {
		t.Errorf("the plan that could not be saved is %q", plan)
	}
}

// A plan that cannot be saved is printed at the end. In a workshop that answers a folded
// point, the projector is to be dark first; alone, and without one, it comes at once.
func TestAFoldedPointIsPrintedInTheDark(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		for _, test := range []struct{ workshop, folded bool }{{true, true}, {true, false}, {false, true}} {
			t.Run(fmt.Sprintf("%s, %+v", l, test), func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, l, "TAMPER=save always")
				p := content.NewPlan(l, "2026-07-01")
				p.Position = "purpose.why"
				if test.workshop {
					p.Say(content.RefMode, content.ModeWorkshop)
				}
				if test.folded {
					p.Take("expect-of-peer.two-years", content.AskHR)
				}
				r.Write(defaultPlan, r.yaml(p), 0o600)
				x := r.Open(tampered)
				r.goOn(x, p.Position)
				x.Send("Above all\x13")
				x.WaitFor(r.in("Not saved", "Ikke gemt"))
				x.Send(screentest.CtrlC)
				x.WaitFor(r.in("Ctrl+C again leaves all the same", "Ctrl+C igen afslutter alligevel"))
				x.Send(screentest.CtrlC)
				if test.workshop && test.folded {
					x.WaitFor(r.in("then press Enter to see it", "tryk så Enter"))
					if said := afterScreen(x); strings.Contains(said, "two-years") {
						t.Errorf("before it is dark: %q", said)
					}
					x.Send(enter)
				}
				x.Wait()
				said := afterScreen(x)
				if got := strings.Contains(said, r.in("projector dark", "på projektoren")); got != (test.workshop && test.folded) {
					t.Errorf("asked: %v\n%s", got, said)
				}
				if !strings.Contains(said, "Above all") || strings.Contains(said, "two-years") != test.folded {
					t.Errorf("the plan is %q", said)
				}
			})
		}
	}
}
