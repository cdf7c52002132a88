package screen

import (
	"sync"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/wizard/walk"
)

// An arrival is of a sitting whose guide is still being read. The model has its first screen
// then, which is drawn of a [walk.Opening] and so knows no guide. The rest is waited for as
// soon as that screen is painted. What is pressed before it is there finds the whole model,
// as if it had been.
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

// A shownMsg comes when the first screen is painted: what is read meanwhile would only keep
// it waiting.
type shownMsg struct{}

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
		return func() tea.Msg { return shownMsg{} }, true
	case shownMsg:
		return a.wait(), true
	default:
		a.early = append(a.early, early{msg, m.burst.quiet})
		m.burst.quiet = 0
	}
	return a.wait(), true
}

// wait waits for the rest of the sitting, once.
func (a *arrival) wait() tea.Cmd {
	if a.waited {
		return nil
	}
	a.waited = true
	whole := a.whole
	return func() tea.Msg {
		s, err := whole()
		return arrivedMsg{s, err}
	}
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
