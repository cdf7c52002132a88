package screen

import (
	"sync"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/wizard/walk"
)

// An arrival is of a sitting whose guide is still being read. The model has its first screen
// then, which is drawn of a [walk.Opening] and so knows no guide. The rest is waited for as
// soon as the window's size is known, and so while that screen is drawn. What is pressed
// before it is there finds the whole model, as if it had been.
type arrival struct {
	whole  func() (*walk.Session, error) // the rest of the sitting; nil when it is there
	waited bool                          // somebody waits for it
	early  []early
}

// An early message came before the guide.
type early struct {
	msg   tea.Msg
	quiet time.Duration // before it, see [burst]
}

// An arrivedMsg says that the rest of the sitting is there.
type arrivedMsg struct {
	session *walk.Session
	err     error
}

// newStart is a model that has its first screen and nothing else yet.
func newStart(s *walk.Start, whole func() (*walk.Session, error)) *model {
	m := &model{
		desk:    &desk{lang: s.Plan.Language, look: newLook(s.Theme), large: s.Theme == walk.ThemeProjector, today: s.Today},
		arrival: arrival{whole: sync.OnceValues(calmly(whole))},
		session: &walk.Session{Start: *s},
	}
	m.cover = m.newCover(s.Opening())
	return m
}

func calmly(whole func() (*walk.Session, error)) func() (*walk.Session, error) {
	return func() (s *walk.Session, err error) {
		err = walk.Calmly(func() error {
			s, err = whole()
			return err
		})
		return s, err
	}
}

// arrives takes care of a message while the guide is not there; it reports whether it did.
func (m *model) arrives(msg tea.Msg) (cmd tea.Cmd, did bool) {
	a := &m.arrival
	if a.whole == nil {
		return nil, false
	}
	switch msg := msg.(type) {
	case arrivedMsg:
		return m.arrived(msg), true
	case tea.WindowSizeMsg:
		m.width, m.height = m.window(msg)
	default:
		a.early = append(a.early, early{msg, m.burst.quiet})
		m.burst.quiet = 0
	}
	if a.waited {
		return nil, true
	}
	a.waited = true
	whole := a.whole
	return func() tea.Msg {
		s, err := whole()
		return arrivedMsg{s, err}
	}, true
}

// arrived makes it the whole model, which hears what came early.
func (m *model) arrived(rest arrivedMsg) tea.Cmd {
	if m.err = rest.err; m.err != nil {
		return tea.Quit
	}
	came := m.arrival.early
	m.arrival = arrival{}
	m.begin(rest.session)
	var cmds []tea.Cmd
	for _, e := range came {
		m.burst.quiet = e.quiet
		cmds = append(cmds, m.update(e.msg))
	}
	return tea.Batch(cmds...)
}
