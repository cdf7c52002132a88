package screentest_test

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

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
			var out overheard
			if where.stdin {
				c.Stdin = strings.NewReader(said)
			}
			if where.stdout {
				c.Stdout = &out
			}
			x := screentest.Start(t, c, 80, 24)
			if !where.stdin {
				asked := func(text string) { x.WaitFor(text) }
				if where.stdout {
					asked = func(text string) { out.waitFor(t, text) }
				}
				asked("Enter keeps English")
				x.Send(enter)
				asked("Answer on one line.")
				x.Send("Bostøtten Nord" + enter)
				asked("1. Alone, for now")
				x.Send("\x04") // the end of what is typed
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

// overheard is what a program writes into a pipe.
type overheard struct {
	mu   sync.Mutex
	text strings.Builder
	more chan struct{} // closed when more is written; nil where nobody waits
}

func (o *overheard) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.more != nil {
		close(o.more)
		o.more = nil
	}
	return o.text.Write(p)
}

func (o *overheard) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// waitFor waits until a text is written.
func (o *overheard) waitFor(t *testing.T, text string) {
	t.Helper()
	late := time.After(20 * time.Second)
	for {
		o.mu.Lock()
		if strings.Contains(o.text.String(), text) {
			o.mu.Unlock()
			return
		}
		more := make(chan struct{})
		o.more = more
		o.mu.Unlock()
		select {
		case <-more:
		case <-late:
			t.Fatalf("it does not write %q: %q", text, o.String())
		}
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

// Where a terminal's keys cannot be heard one by one, it hands on no more of a line than it
// has room for, and says nothing: what came cut is told, and not taken.
func TestALineThatTheTerminalCuts(t *testing.T) {
	t.Parallel()
	most := 1023 // bytes
	if runtime.GOOS == "linux" {
		most = 4095
	}
	r := newRoom(t, content.English)
	r.begun("about.workplace")
	// What is typed can be shown nowhere: the questions go into a pipe, and the terminal is
	// open for reading alone.
	c := r.Command("sh", "-c", "exec "+program+" --plain <\"$(tty)\"")
	var out overheard
	c.Stdout = &out
	x := screentest.Start(t, c, 80, 24)
	out.waitFor(t, "Answer on one line.")
	x.Send(strings.Repeat("x", most) + "and more\n")
	out.waitFor(t, "cut yours there, so none of it")
	x.Send("Bostøtten " + strings.Repeat("y", most-len("Bostøtten ")-1) + "\n.quit\n")
	if code := x.Wait(); code != exitDone {
		t.Errorf("exit code %d", code)
	}
	x.CheckRestored()
	if got := r.plan().Workplace(); len(got) != most-1 || !strings.HasPrefix(got, "Bostøtten y") {
		t.Errorf("kept are %d bytes: %.40q", len(got), got)
	}
}
