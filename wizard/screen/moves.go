package screen

// From page to page: on, back, and to where something is answered.

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// leave finishes what is open on the page before another one is opened.
func (m *model) leave() {
	m.focused().Blur()
	m.lookAtDrafts()
}

// open shows the route's page and remembers it as the place to come back to.
func (m *model) open() tea.Cmd {
	if m.route.Page().Item.Kind != content.KindReview && !m.detour {
		m.from, m.reviewAt = "", 0 // who comes there anew begins at its top
	}
	m.desk.glancing = m.glancing()
	m.walk.Arrive()
	m.walk.RunClock(time.Now(), m.timed()) // so that one save has both
	m.build()
	m.unsaved = true
	return m.saveNow()
}

// move goes one page on or back. It is never refused: an empty or odd answer is
// a matter for the review. After the last page the journey is done.
func (m *model) move(by int) tea.Cmd {
	m.leave()
	if by > 0 && m.detour {
		m.detour = false
		m.route.Find(m.origin)
		return m.open()
	}
	told, ok := m.walk.Move(by)
	if !ok {
		m.build()
		if by > 0 {
			m.tell(words.Screen().LastPage)
		} else {
			m.tell(words.Screen().FirstPage)
		}
		return nil
	}
	if !told.Empty() {
		m.tell(told)
	}
	return m.open()
}

// undo takes back the last change, and puts the cursor on what it was about.
func (m *model) undo() {
	last, steps := walk.Step{}, m.walk.Steps()
	if s, ok := m.walk.Last(); ok {
		last = s
	}
	f := m.focused()
	f.undo()
	if back, ok := f.(returning); ok && last.Here && m.walk.Steps() < steps && (f.box() == nil || !f.opened() && f.box().text() == "") {
		back.back(last)
	}
}

// A returning puts the cursor on what a step was about, when that was taken back.
type returning interface {
	back(s walk.Step)
}

// finish ends the journey, as the last page offers.
func (m *model) finish() tea.Cmd {
	m.finished = true
	m.walk.EndClock()
	return m.quit()
}

// jump goes from the review, or another page that shows answers, to where something
// is answered; the next step on leads back.
func (m *model) jump(r content.Ref) tea.Cmd {
	m.leave()
	m.origin = m.route.Page().Ref()
	m.detour = m.route.Find(r)
	cmd := m.open()
	m.fields[0].seek(r)
	return cmd
}

// lead goes where the answer to a choice leads.
func (m *model) lead(from content.Question) tea.Cmd {
	m.leave()
	m.walk.Lead(from)
	return m.open()
}

// glance goes to the plan at a glance, from which Esc leads back here.
func (m *model) glance() tea.Cmd {
	m.leave()
	m.from, m.reviewAt = m.route.Page().Ref(), 0
	m.walk.ToReview()
	return m.open()
}

// glancing reports whether the review is only being looked at.
func (m *model) glancing() bool {
	p := m.route.Page()
	return m.from != "" && p.Item.Kind == content.KindReview && p.Part == walk.WholeItem
}

func (m *model) unglance() tea.Cmd {
	m.leave()
	m.route.Find(m.from)
	m.from = ""
	return m.open()
}
