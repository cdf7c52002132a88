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
	frame string
	next  time.Time // no key is drawn before
	late  bool      // the frame is older than the model
	due   bool      // and is drawn when a drawMsg comes, which is on its way
}

type drawMsg struct{}

// How often keys are drawn: never more often than the terminal is written to, and
// at most a quarter of the time.
const (
	framesPerSecond = 120
	drawingShare    = 4
)

// Update hands the message on, and sees to it that what it changed is drawn.
func (s *screen) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, draw := msg.(drawMsg); draw {
		s.late, s.due = false, false
		return s, nil
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

// View is the window as it is now, or as it was a moment ago.
func (s *screen) View() string {
	if s.late {
		return s.frame
	}
	began := time.Now()
	s.frame = s.model.View()
	ended := time.Now()
	s.next = ended.Add(max(time.Second/framesPerSecond, (drawingShare-1)*ended.Sub(began)))
	return s.frame
}
