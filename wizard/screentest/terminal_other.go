//go:build !linux && !darwin

package screentest

import (
	"os"
	"os/exec"
	"testing"
	"time"
)

// A Terminal is a program in a terminal window of its own; here there is none.
type Terminal struct{}

// Start skips the test: this system has no pseudo-terminal to run a program in.
func Start(t testing.TB, _ *exec.Cmd, _, _ int) *Terminal {
	t.Helper()
	t.Skip("there is no pseudo-terminal on this system")
	return nil
}

// StartAnswering skips the test as well.
func StartAnswering(t testing.TB, cmd *exec.Cmd, width, height int) *Terminal {
	t.Helper()
	return Start(t, cmd, width, height)
}

// Start skips the test, so that none of these is ever called.

func (*Terminal) Send(string)                           {}
func (*Terminal) Type(string)                           {}
func (*Terminal) WaitFor(...string)                     {}
func (*Terminal) WaitUntil(string, func([]string) bool) {}
func (*Terminal) Lines() []string                       { return nil }
func (*Terminal) Picture(string) []byte                 { return nil }
func (*Terminal) Raw() []byte                           { return nil }
func (*Terminal) Signal(os.Signal)                      {}
func (*Terminal) Resize(int, int)                       {}
func (*Terminal) Suspend()                              {}
func (*Terminal) Freeze()                               {}
func (*Terminal) Stall() (goOn func())                  { return func() {} }
func (*Terminal) Ended()                                {}
func (*Terminal) Hangup()                               {}
func (*Terminal) Kill()                                 {}
func (*Terminal) Wait() int                             { return 0 }
func (*Terminal) CheckRestored()                        {}
func (*Terminal) Wrote() time.Time                      { return time.Time{} }
func (*Terminal) Press(string) Painted                  { return Painted{} }
func (*Terminal) Used() (Use, bool)                     { return Use{}, false }
