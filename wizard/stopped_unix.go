//go:build unix

package wizard

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// A program can be stopped, and then the terminal is a shell's, with its own settings
// and its own words on it. Where the system asks before it stops the program, the plan
// is saved first and the terminal given back; where it does not, there is only to take
// the terminal again when the program goes on.

// minding tells the program when it is to stop, and when it goes on, until the function
// it returns is called.
func minding(ctx context.Context, program *tea.Program) (stop func()) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, syscall.SIGCONT)
	if !signal.Ignored(syscall.SIGTSTP) {
		signal.Notify(signals, syscall.SIGTSTP)
	}
	go func() {
		for s := range signals {
			if s == syscall.SIGTSTP {
				program.Send(stopMsg{stopped{ctx}})
			} else if !endsSoon(ctx) {
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
	// Not the signal that asked, which is heard here; and not SIGSTOP, for which the
	// system would not look whether somebody can make the program go on.
	if err := syscall.Kill(syscall.Getpid(), syscall.SIGTTIN); err != nil {
		return os.NewSyscallError("kill", err)
	}
	if !endsSoon(s.ctx) { // this time passes while the program is stopped
		endsSoon(s.ctx)
	}
	return nil
}

func (stopped) SetStdin(io.Reader)  {}
func (stopped) SetStdout(io.Writer) {}
func (stopped) SetStderr(io.Writer) {}
