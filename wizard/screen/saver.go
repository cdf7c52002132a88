package screen

import (
	"sync"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// restAfter is how long after a key in a text it is saved at the latest.
const restAfter = 2 * time.Second

// A saver keeps plans one at a time, numbered, so that an older one never ends
// up over a newer one however the goroutines that carry them are scheduled.
type saver struct {
	mu     sync.Mutex
	keep   func(*content.Plan) error
	forget func(*content.Plan) error // the same, and older versions go; may be nil
	last   int
	forgot int // from this save on they are to go; 0 for never
}

// forgetFrom has the save of that number, or the first one after it that works,
// leave no older version behind.
func (s *saver) forgetFrom(n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.forgot = n
}

func (s *saver) save(n int, p *content.Plan) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n < s.last {
		return nil
	}
	s.last = n
	if s.forgot == 0 || n < s.forgot || s.forget == nil {
		return walk.Guarded(s.keep, p)
	}
	err := walk.Guarded(s.forget, p)
	if err == nil {
		s.forgot = 0
	}
	return err
}

// moveTo keeps the plan in another place from now on, since it cannot be saved
// in its own; the first save there follows at once.
func (m *model) moveTo(path string) tea.Cmd {
	m.saver.mu.Lock()
	err := m.session.Move(path)
	m.saver.mu.Unlock()
	if err != nil {
		m.tell(content.InEach(func(l content.Language) string { return walk.ErrorIn(err, l) }))
		return nil
	}
	m.session.File = path
	m.tell(words.Screen().Moved.With(content.VisibleLine(path)))
	return m.saveNow()
}

type (
	savedMsg  struct{ err error }
	restedMsg struct{}
)

// afterEdit arranges for what the last message changed to be saved: at once
// after an answer, and within two seconds of a key in a text, whether the hands
// rest or go on.
func (m *model) afterEdit() tea.Cmd {
	change := m.change
	m.change = unchanged
	switch change {
	case unchanged:
		return nil
	case typing:
		m.unsaved = true
		if m.ticking {
			return nil
		}
		m.ticking = true
		return tea.Tick(restAfter, func(time.Time) tea.Msg { return restedMsg{} })
	case answered:
	}
	m.unsaved = true
	return m.saveNow()
}

// saveNow starts a save of the plan as it stands, or has one follow the save
// that is under way: there is never more than one, and the last state wins.
func (m *model) saveNow() tea.Cmd {
	if m.saving {
		m.again = true
		return nil
	}
	if !m.keeping.Worth() {
		m.unsaved = false
		return nil
	}
	m.saving, m.again = true, false
	m.saves++
	n, snapshot := m.saves, m.snapshot()
	return func() tea.Msg { return savedMsg{m.saver.save(n, snapshot)} }
}

func (m *model) snapshot() *content.Plan {
	snapshot := m.walk.Snapshot()
	m.keeping.Kept(snapshot) // or soon will be, and until then it is on its way
	return snapshot
}

func (m *model) saved(msg savedMsg) tea.Cmd {
	m.saving = false
	m.saveErr = msg.err
	switch { // what was told when the save began is not so
	case msg.err != nil && m.leaving:
		m.tell(words.Screen().AgainUnsaved.With(walk.ErrorIn(msg.err, m.lang)))
	case msg.err != nil:
		m.notice = content.Text{}
	}
	if m.again {
		return m.saveNow()
	}
	m.unsaved = msg.err != nil
	return nil
}
