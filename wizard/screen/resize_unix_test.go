//go:build unix

package screen

import (
	"io"
	"reflect"
	"syscall"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// A sizeListener says when it is to look for the window's size.
type sizeListener struct{ heard chan struct{} }

func (s sizeListener) Init() tea.Cmd { return nil }
func (s sizeListener) View() string  { return "" }

func (s sizeListener) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if reflect.TypeOf(msg) == reflect.TypeOf(tea.WindowSize()()) {
		close(s.heard)
		return s, tea.Quit
	}
	return s, nil
}

// A window that changes before the library listens is heard of as soon as it does.
func TestASizeThatComesEarlyIsNotLost(t *testing.T) {
	t.Parallel()
	s := sizeListener{heard: make(chan struct{})}
	program := tea.NewProgram(s, tea.WithInput(nil), tea.WithOutput(io.Discard), tea.WithoutSignalHandler())
	stop := mindingSize(program)
	defer stop()
	if err := syscall.Kill(syscall.Getpid(), syscall.SIGWINCH); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() {
		_, err := program.Run()
		ended <- err
	}()
	select {
	case <-s.heard:
	case <-time.After(20 * time.Second): // far more than it needs
		t.Error("nobody hears of it")
		program.Kill()
	}
	if err := <-ended; err != nil {
		t.Log(err)
	}
	stop() // and a second time
}
