//go:build unix

package screen

import (
	"context"
	"io"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
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
				_ = stopSelf()
			case s == syscall.SIGTSTP:
				program.Send(stopMsg{stopped{ctx}})
			case !lent.Load() && !endsSoon(ctx):
				program.Send(continuedMsg{})
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
	}
}

// endsSoon reports whether the program, which goes on, does so only to end: who ends
// a stopped program sends it both signals. In the background it must then not wait for
// the terminal.
func endsSoon(ctx context.Context) bool {
	const meanwhile = 100 * time.Millisecond
	select {
	case <-ctx.Done():
		return true
	case <-time.After(meanwhile):
		return false
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
	if err := stopSelf(); err != nil {
		return err
	}
	if !endsSoon(s.ctx) { // this time passes while the program is stopped
		endsSoon(s.ctx)
	}
	return nil
}

// stopSelf stops this program. Not by the signal that asks for it, which is heard here;
// and not by SIGSTOP, for which the system would not look whether somebody can make the
// program go on.
func stopSelf() error {
	return os.NewSyscallError("kill", syscall.Kill(syscall.Getpid(), syscall.SIGTTIN))
}

func (stopped) SetStdin(io.Reader)  {}
func (stopped) SetStdout(io.Writer) {}
func (stopped) SetStderr(io.Writer) {}
