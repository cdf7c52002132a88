//go:build unix

package screen

import (
	"context"
	"io"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/wizard/ending"
)

// A program can be stopped, and then the terminal is a shell's, with its own settings
// and its own words on it. Where the system asks before it stops the program, the plan
// is saved first and the terminal given back; where it does not, there is only to take
// the terminal again when the program goes on.

// minding tells the program when it is to stop, and when it goes on, until the function
// it returns is called. While the terminal is lent to an editor, that is what was stopped,
// and the shell waits for us to stop as well.
func minding(ctx context.Context, program *tea.Program, lent *atomic.Bool) (stop func()) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, syscall.SIGCONT)
	if !signal.Ignored(syscall.SIGTSTP) {
		signal.Notify(signals, syscall.SIGTSTP)
	}
	go func() {
		for s := range signals {
			switch {
			case s == syscall.SIGTSTP && lent.Load():
				_ = ending.Stop()
			case s == syscall.SIGTSTP:
				program.Send(stopMsg{stopped{ctx}})
			case !lent.Load() && !ending.Soon(ctx):
				program.Send(continuedMsg{})
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
	}
}

// endAnywhere lets the program give the terminal back even where it has it no more:
// the system would stop it for that, with the last words not saved.
func endAnywhere() { signal.Ignore(syscall.SIGTTOU) }

// stopped is a program to run in the terminal that stops this one.
type stopped struct{ ctx context.Context }

// Run comes back when the program goes on; or soon, where nobody could ever make it go
// on, for which reason the system does not stop it.
func (s stopped) Run() error {
	if err := ending.Stop(); err != nil {
		return err
	}
	if !ending.Soon(s.ctx) { // this time passes while the program is stopped
		ending.Soon(s.ctx)
	}
	return nil
}

func (stopped) SetStdin(io.Reader)  {}
func (stopped) SetStdout(io.Writer) {}
func (stopped) SetStderr(io.Writer) {}
