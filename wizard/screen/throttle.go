package screen

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"
)

// A screen draws the model when there is somebody to see it. Keys that come faster
// than frames, as those of a paste without brackets do, are all heard, but not all
// drawn: drawing takes longer than hearing, and most frames would be replaced unseen.
type screen struct {
	*model
	*painter
	next time.Time // no key is drawn before
	late bool      // what is painted is older than the model
	due  bool      // and is drawn when a drawMsg comes, which is on its way
}

type drawMsg struct{}

// How often keys are drawn: never more often than a screen can show, and at most a
// quarter of the time.
const (
	framesPerSecond = 120
	drawingShare    = 4
)

// Update hands the message on, and sees to it that what it changed is drawn.
func (s *screen) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg.(type) {
	case drawMsg:
		s.late, s.due = false, false
		return s, nil
	case tea.WindowSizeMsg:
		s.forget()
	}
	_, cmd := s.model.Update(msg)
	wait := time.Until(s.next)
	s.late = wait > 0 && comesOften(msg)
	if s.late && !s.due {
		s.due = true
		cmd = tea.Batch(cmd, tea.Tick(wait, func(time.Time) tea.Msg { return drawMsg{} }))
	}
	return s, cmd
}

// comesOften reports whether a message is a key, or follows from one.
func comesOften(msg tea.Msg) bool {
	switch msg.(type) {
	case tea.KeyMsg, savedMsg:
		return true
	}
	return false
}

// View paints the window as it is now, unless that can wait.
func (s *screen) View() string {
	if s.late {
		return unseen
	}
	began := time.Now()
	if frame := s.model.View(); frame != "" {
		s.paint(frame, s.width)
	}
	ended := time.Now()
	s.next = ended.Add(max(time.Second/framesPerSecond, (drawingShare-1)*ended.Sub(began)))
	return unseen
}
