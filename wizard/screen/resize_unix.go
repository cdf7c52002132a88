//go:build unix

package screen

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// A window often gets its place, and its size, in the moment in which it is opened. Bubble
// Tea begins to listen for that in its own time, and what comes before it never hears of:
// with a screen that is painted at once there is room for that.

// mindingSize tells the program of it until Bubble Tea surely hears of it itself, or until the function it
// returns is called.
func mindingSize(program *tea.Program) (stop func()) {
	const surely = 5 * time.Second
	resized := make(chan os.Signal, 1) // several at once are one
	signal.Notify(resized, syscall.SIGWINCH)
	go func() {
		for range resized {
			program.Send(tea.WindowSize()())
		}
	}()
	end := sync.OnceFunc(func() {
		signal.Stop(resized)
		close(resized)
	})
	late := time.AfterFunc(surely, end)
	return func() {
		late.Stop()
		end()
	}
}
