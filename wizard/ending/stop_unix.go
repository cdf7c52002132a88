//go:build unix

package ending

import (
	"context"
	"os"
	"syscall"
	"time"
)

// Stop stops this program, as Ctrl+Z does. Not by the signal that asks for it, which is
// heard here; and not by SIGSTOP, for which the system would not look whether somebody can
// make the program go on.
func Stop() error {
	return os.NewSyscallError("kill", syscall.Kill(syscall.Getpid(), syscall.SIGTTIN))
}

// Soon reports whether the program, which goes on, does so only to end: who ends a stopped
// program sends it both signals. In the background it must then not wait for the terminal.
func Soon(ctx context.Context) bool {
	const meanwhile = 100 * time.Millisecond
	select {
	case <-ctx.Done():
		return true
	case <-time.After(meanwhile):
		return false
	}
}
