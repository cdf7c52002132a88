package screentest_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

// TestPipes runs the program where it cannot, or must not, draw: it then asks
// line by line, and steers no terminal.
func TestPipes(t *testing.T) {
	t.Parallel()
	const said = "\nBostøtten Nord\n"
	for name, where := range map[string]struct {
		env           []string
		stdin, stdout bool // in a pipe, into a file
	}{
		"answers from a pipe":           {stdin: true},
		"questions into a file":         {stdout: true},
		"both":                          {stdin: true, stdout: true},
		"terminal that cannot draw":     {env: []string{"TERM=dumb"}},
		"nor show colours":              {env: []string{"TERM=dumb", "NO_COLOR=1"}},
		"user who wants no full screen": {env: []string{"ACCESSIBLE=1"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English, where.env...)
			c := r.Command(program)
			var out strings.Builder
			if where.stdin {
				c.Stdin = strings.NewReader(said)
			}
			if where.stdout {
				c.Stdout = &out
			}
			x := screentest.Start(t, c, 80, 24)
			if !where.stdin {
				x.Send(said + "\x04") // the end of what is typed
			}
			if code := x.Wait(); code != exitEnded {
				t.Errorf("exit code %d", code)
			}
			shown := out.String() + string(x.Raw())
			if strings.Contains(shown, "\x1b") {
				t.Errorf("it steers the terminal: %q", shown)
			}
			for _, want := range []string{"What is your workplace called?", "The input ended here", "To continue: alongside readiness-plan.yaml"} {
				if !strings.Contains(shown, want) {
					t.Errorf("it does not say %q: %q", want, shown)
				}
			}
			if got := r.plan().Workplace(); got != "Bostøtten Nord" {
				t.Errorf("saved is %q", got)
			}
		})
	}
}

// TestNoInput closes the standard input, or gives it nothing at all: nobody can answer,
// and what to do about it is said at once.
func TestNoInput(t *testing.T) {
	t.Parallel()
	for name, from := range map[string]string{"closed": "<&-", "empty": "</dev/null"} {
		for _, l := range content.Languages() {
			t.Run(name+" "+string(l), func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, l)
				x := r.Open("sh", "-c", program+" "+from+"; echo code $?")
				x.WaitFor(r.in("No answers can come in", "Der kan ikke komme svar ind"), fmt.Sprintf("code %d", exitEnded))
				x.CheckRestored()
				r.CheckFiles() // nothing was said
				r.begun("purpose.why")
				before := r.Read(defaultPlan)
				x = r.Open("sh", "-c", program+" "+from+"; echo code $?")
				x.WaitFor(r.in("No answers can come in", "Der kan ikke komme svar ind"), r.in("Everything is saved", "Alt er gemt"), fmt.Sprintf("code %d", exitEnded))
				x.CheckRestored()
				if r.Read(defaultPlan) != before {
					t.Error("the plan was changed")
				}
				r.CheckFiles(defaultPlan)
			})
		}
	}
}

// A terminal hands on no more of a line than it has room for, and says nothing: what
// came cut is told, and not taken.
func TestALineThatTheTerminalCuts(t *testing.T) {
	t.Parallel()
	most := 1023 // bytes
	if runtime.GOOS == "linux" {
		most = 4095
	}
	r := newRoom(t, content.English)
	r.begun("about.workplace")
	x := r.Open(program, "--plain")
	x.WaitFor("Answer on one line.")
	x.Send(strings.Repeat("x", most) + "and more\n")
	x.WaitFor("cut yours there, so none of it")
	x.Send("Bostøtten " + strings.Repeat("y", most-len("Bostøtten ")-1) + "\n.quit\n")
	if code := x.Wait(); code != exitDone {
		t.Errorf("exit code %d", code)
	}
	if got := r.plan().Workplace(); len(got) != most-1 || !strings.HasPrefix(got, "Bostøtten y") {
		t.Errorf("kept are %d bytes: %.40q", len(got), got)
	}
}
