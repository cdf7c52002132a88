package screen

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// What whoever leads a workshop may do about its time.

// addClock adds it to the menu.
func (m *model) addClock(add func(content.Text, func(*model) tea.Cmd)) {
	s := words.Screen()
	timing := func(do func(*walk.Walk, time.Time)) func(*model) tea.Cmd {
		return func(m *model) tea.Cmd {
			do(m.walk, time.Now())
			m.changed(answered)
			return nil
		}
	}
	now := time.Now()
	_, running := m.walk.StepLeft(now)
	switch {
	case m.clockOff:
		add(s.MenuTimerOn, func(m *model) tea.Cmd { m.clockOff = false; return nil })
		return
	case m.plan.Clock == nil:
		return
	case running:
		add(s.MenuFiveMore, timing((*walk.Walk).FiveMore))
		add(s.MenuAnew, timing((*walk.Walk).StepAnew))
	}
	add(s.MenuPause, (*model).pause)
	if deed, wrong := m.walk.Shorten(now, time.Time{}); wrong.Empty() && len(deed.Slots) > 0 {
		pace, _ := m.guide.Pace(m.plan, now)
		add(s.MenuShorten.With(walk.ClockTime(pace.Ends)), func(m *model) tea.Cmd {
			if wrong := m.shorten(time.Time{}); !wrong.Empty() {
				m.tell(wrong)
			}
			return nil
		})
	}
	add(s.MenuShortenTo, func(m *model) tea.Cmd {
		m.overlay = m.newJotter(s.ShortenTitle, s.ShortenHint, (*model).shortenTo)
		return nil
	})
	add(s.MenuDayAnew, timing((*walk.Walk).DayAnew))
	add(s.MenuTimerOff, func(m *model) tea.Cmd { m.clockOff = true; return nil })
}

// shorten gives the steps to come less time, so that the workshop ends at a time; at the one
// first planned where that is none. It says what is wrong with that time, if anything.
func (m *model) shorten(end time.Time) (wrong content.Text) {
	deed, wrong := m.walk.Shorten(time.Now(), end)
	if wrong.Empty() {
		m.do(deed)
	}
	return wrong
}

func (m *model) shortenTo(said string) tea.Cmd {
	wrong := words.Screen().NoTime.With(content.VisibleLine(said))
	if end, ok := walk.TimeNamed(said, time.Now()); ok {
		wrong = m.shorten(end)
	}
	if !wrong.Empty() { // the box stays open: what is typed next is another time, and no answer to the page below
		m.overlay = m.newJotter(words.Screen().ShortenTitle, wrong, (*model).shortenTo)
	}
	return nil
}

// A rest lies over everything while a workshop has a pause: how to go on, and nothing else.
type rest struct{}

// pause lets the workshop's time stand.
func (m *model) pause() tea.Cmd {
	m.leave()
	if m.walk.Pause(time.Now()) {
		m.overlay = &rest{}
		m.changed(answered)
	}
	return nil
}

// guardPause shows the pause that a sitting broke off in.
func (m *model) guardPause() {
	if m.cover == nil && m.err == nil && m.arrival.whole == nil && m.overlay == nil && m.walk.Paused() {
		m.overlay = &rest{}
	}
}

// unpause ends a pause by whatever key comes, on the page and in a round alike.
func (m *model) unpause() {
	if _, resting := m.overlay.(*rest); resting || m.cover != nil || m.arrival.whole != nil {
		return
	}
	m.resume()
}

func (m *model) resume() {
	if told := m.walk.Resume(time.Now()); !told.Empty() {
		m.changed(answered)
		m.tell(told)
	}
}

// key is any that goes on: nothing can be done by it, so that none needs to be looked for.
func (r *rest) key(m *model, press tea.KeyMsg) (tea.Cmd, bool) {
	if press.Type == tea.KeyRunes && !anyOf(press, keys.Pick) { // somebody leans on the keyboard
		return nil, true
	}
	m.resume()
	return nil, false
}

func (r *rest) box() *entry { return nil }

func (r *rest) hints() []binding {
	return []binding{keys.Enter.as(words.Screen().PauseEnd), keys.Leave}
}

func (r *rest) lines(d *desk, width, height int) []string {
	head := styled(d.in(words.Screen().PauseTitle), width, d.look.heading)
	if day := d.dayText(); day != "" {
		head = append(append(head, ""), styled(day, width, d.look.bold)...)
	}
	if hint := styled(d.in(words.Screen().PauseHint), width, d.look.plain); len(head)+len(hint) < height {
		head = append(append(head, ""), hint...)
	}
	return head
}
