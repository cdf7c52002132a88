//go:build unix

package wizard

import (
	"os"
	"os/signal"
	"syscall"
)

// whenContinued calls do whenever the program was stopped and goes on, until the
// function it returns is called.
func whenContinued(do func()) (stop func()) {
	continued := make(chan os.Signal, 1)
	signal.Notify(continued, syscall.SIGCONT)
	go func() {
		for range continued {
			do()
		}
	}()
	return func() {
		signal.Stop(continued)
		close(continued)
	}
}
