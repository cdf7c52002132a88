package screen

// A sheet that was typed wrong: gone back to, chosen by its name, put under another
// perspective.

import (
	"fmt"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// before goes back to the sheet before; nil where there is none.
func (r *round) before(m *model) func(*model) tea.Cmd {
	if m.plan.Round.Correcting() {
		return nil
	}
	typed := m.walk.Typed()
	if len(typed) == 0 {
		return nil
	}
	return func(m *model) tea.Cmd { return r.correct(m, typed[0]) }
}

// addBefore offers the sheets that were typed before this one.
func (r *round) addBefore(m *model, c *chooser) {
	back := r.before(m)
	if r.backs = back != nil; back == nil {
		return
	}
	c.add(fmt.Sprintf(m.in(words.Round().SheetBefore), m.in(m.walk.Typed()[0].Name)), back)
	c.add(m.in(words.Round().OtherSheet), func(m *model) tea.Cmd {
		r.ask = r.typedSheets(m)
		return nil
	})
}

// typedSheets lists the sheets that can be corrected.
func (r *round) typedSheets(m *model) *chooser {
	c := r.sheetsTo(m, words.Round().WhichSheet, r.correct)
	c.add(m.in(words.Round().MoveASheet), func(m *model) tea.Cmd {
		r.ask = r.sheetsTo(m, words.Round().MoveWhich, r.moving)
		return nil
	})
	return c
}

// sheetsTo lists the sheets that were typed, for something to be done to one of them: a
// letter moves to the sheet that has it.
func (r *round) sheetsTo(m *model, title content.Text, do func(*model, walk.TypedSheet) tea.Cmd) *chooser {
	c := &chooser{title: m.in(title)}
	var section *content.Section
	here := m.route.Page().Section
	for _, t := range m.walk.Typed() {
		one := choice{label: m.in(t.Name), sign: t.Mark(), do: func(m *model) tea.Cmd { return do(m, t) }}
		if t.Section != nil && t.Section != section {
			section, one.head = t.Section, m.in(t.Section.Name())
		}
		if t.Section == here && (len(c.choices) == 0 || c.at == 0 && section != nil && here != nil && one.head != "") {
			c.at = len(c.choices)
		}
		c.choices = append(c.choices, one)
	}
	return c
}

// correct opens one sheet that was typed before.
func (r *round) correct(m *model, t walk.TypedSheet) tea.Cmd {
	shown := m.plan.Round == nil
	if shown {
		m.leave()
	}
	m.walk.Correct(t)
	m.changed(answered)
	if shown {
		m.overlay = r
	}
	return r.begin(m)
}

// moving asks under which perspective a sheet belongs.
func (r *round) moving(m *model, t walk.TypedSheet) tea.Cmd {
	c := &chooser{title: fmt.Sprintf(m.in(words.Round().MoveTo), m.in(t.Name))}
	shown := m.plan.Round == nil
	for i, o := range m.guide.Perspectives() {
		c.add(m.in(o.Label), func(m *model) tea.Cmd {
			if shown && !r.sure && m.walk.WouldBeAlone(o.ID) { // nobody is asked any more
				m.tell(words.Round().MoveAlone)
				r.sure = true
				cmd := r.moving(m, t)
				r.ask.at = i
				return cmd
			}
			if shown {
				m.leave()
			}
			to := m.walk.MoveSheet(t.Voice, o.ID)
			m.tell(words.Round().Moving.With(m.walk.VoiceName(to)))
			return r.next(m)
		})
	}
	r.ask = c
	return nil
}

// correction is the curtain before a sheet that is corrected.
func (r *round) correction(m *model, c *chooser) {
	v := m.plan.Round.Voice()
	r.backs = false
	c.title, c.intro = r.named(m.desk), r.intro(m)
	c.add(m.in(words.Round().OpenSheet), r.begin)
	c.add(m.in(words.Round().LeaveSheet), func(m *model) tea.Cmd {
		m.walk.TurnSkipped()
		return r.next(m)
	})
	c.add(m.in(words.Round().MoveASheet), func(m *model) tea.Cmd {
		return r.moving(m, walk.TypedSheet{Voice: v, Name: m.walk.VoiceName(v)})
	})
}

// correcting lists the sheets that have been shown, to correct one; at is the row to begin
// with.
func (m *model) correcting(at content.Ref) tea.Cmd {
	r := &round{at: at}
	list := &sheetList{round: r}
	r.ask = r.typedSheets(m)
	if len(r.ask.choices) < 2 {
		m.tell(words.Round().NoSheets)
		return nil
	}
	m.overlay = list
	return nil
}

// seen is the row under the cursor where answers stand side by side; "" elsewhere.
func (m *model) seen() content.Ref {
	if f, ok := m.focused().(*revealField); ok {
		return f.seen()
	}
	return ""
}

// A sheetList is the list of sheets that have been shown, over a page.
type sheetList struct{ round *round }

func (l *sheetList) key(m *model, press tea.KeyMsg) (tea.Cmd, bool) {
	was := l.round.ask
	cmd, open := l.round.ask.key(m, press)
	return cmd, open || l.round.ask != was // another list
}

func (l *sheetList) lines(d *desk, width, height int) []string {
	return l.round.ask.lines(d, width, height)
}
func (l *sheetList) hints() []binding { return l.round.ask.hints() }
func (l *sheetList) box() *entry      { return nil }
