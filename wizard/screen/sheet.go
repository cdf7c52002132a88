package screen

// What happens while one voice fills in its sheet; round.go has the turns around it.

import (
	"fmt"
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// halves counts the axes of which only one of the two was rated.
func (r *round) halves() int {
	n := 0
	for _, a := range r.sheet.plan.Answers {
		if (a.Importance == 0) != (a.Clarity == 0) {
			n++
		}
	}
	return n
}

// certain asks once more before answers are taken out.
func (r *round) certain(m *model, n int) bool {
	if !r.sure {
		r.sure = true
		m.tell(words.Round().TakeSure.With(n))
		return false
	}
	return true
}

// erase takes out what this voice has answered, from the backups too, and goes on.
func (r *round) erase(m *model) tea.Cmd {
	turn := m.plan.Round
	if r.said(m) > 0 {
		m.plan.Discard(turn.Of, turn.Voice())
		m.saver.forgetFrom(m.saves + 1)
		m.tell(words.Round().Erased)
	}
	turn.Turn++
	return r.next(m)
}

// open lays out the sheet: fields over a plan that holds this voice's answers alone.
func (r *round) open(m *model) tea.Cmd {
	rows := m.roundRows()
	own := content.NewPlan(m.lang, m.today)
	own.Set(content.RefScheme, m.plan.Answer(content.RefScheme))
	for _, q := range rows {
		v, _ := m.plan.Answer(q.Ref).View(m.plan.Round.Voice())
		own.Set(q.Ref, content.Answer{
			State: v.State, Importance: v.Importance, Clarity: v.Clarity, Note: v.Note, Who: v.Owner, By: v.By,
		})
	}
	r.sheet = &desk{walk: walk.New(m.guide, own, m.today), guide: m.guide, plan: own, lang: m.lang, look: m.look, large: m.large, today: m.today}
	isStar := func(q content.Question) bool { return q.Item.Kind == content.KindStar }
	if slices.ContainsFunc(rows, func(q content.Question) bool { return !isStar(q) }) {
		rows = slices.DeleteFunc(rows, isStar) // a file may mix what no page does
		r.field = newChecklistField(r.sheet, rows)
	} else {
		r.field = newStarField(r.sheet, rows)
	}
	r.field.Focus()
	r.ask = nil
	return tea.ClearScreen
}

// keep puts the sheet into the plan. A pass is kept on the sheet while it is
// filled in, and nowhere else.
func (r *round) keep(m *model) {
	for _, q := range m.roundRows() {
		a := r.sheet.plan.Answer(q.Ref)
		v, _ := m.plan.Answer(q.Ref).View(m.plan.Round.Voice())
		v.State, v.Note, v.Owner, v.By = a.State, a.Note, a.Who, a.By
		v.Importance, v.Clarity = max(0, a.Importance), max(0, a.Clarity)
		m.plan.SetView(q.Ref, v)
	}
	m.changed(r.sheet.change)
	m.notice = r.sheet.notice
	r.sheet.change, r.sheet.notice = unchanged, content.Text{}
}

// closing asks whether the sheet is done.
func (r *round) closing(m *model) {
	r.field.Blur()
	r.keep(m)
	said := r.said(m)
	r.sure = false
	r.ask = &chooser{
		title: m.in(words.Round().Closing),
		intro: r.soFar(m, said),
		choices: []choice{
			{label: m.in(words.Round().DoneTurn), do: func(m *model) tea.Cmd {
				m.plan.Round.Turn++
				return r.next(m)
			}},
			{label: m.in(words.Round().GoOn), do: func(*model) tea.Cmd {
				r.field.Focus()
				r.ask = nil
				return nil
			}},
		},
	}
	if said > 0 {
		r.ask.choices = append(r.ask.choices, choice{label: m.in(words.Round().Take), do: func(m *model) tea.Cmd {
			if !r.certain(m, said) {
				return nil
			}
			return r.erase(m)
		}})
	}
}

// soFar says how much of the sheet is answered, and what may have been overlooked.
func (r *round) soFar(m *model, said int) []string {
	told := []string{fmt.Sprintf(m.in(words.Round().Answered), said, len(m.roundRows()))}
	if n := r.halves(); n > 0 {
		told = append(told, fmt.Sprintf(m.in(words.Round().Halves), n))
	}
	return told
}

// fill gives the sheet a key. What leads elsewhere is locked.
func (r *round) fill(m *model, press tea.KeyMsg) {
	switch {
	case key.Matches(press, keys.Menu.Binding) && r.field.opened():
		r.field.close()
		r.keep(m)
	case key.Matches(press, keys.Menu.Binding), key.Matches(press, keys.Next.Binding):
		r.closing(m)
	case key.Matches(press, keys.GoTo.Binding), key.Matches(press, keys.Help.Binding), key.Matches(press, keys.Back.Binding):
		m.tell(words.Round().Locked)
	default:
		_, done := r.field.Update(press)
		if done != nil { // huh's word for the last row is done with
			r.closing(m)
			return
		}
		r.keep(m)
	}
}

// about explains the row under the cursor, where there is room: help is locked here.
func (r *round) about(width, room int) []string {
	f, ok := r.field.(interface{ beside() []aside })
	if !ok || room < 3 {
		return nil
	}
	out := []string{""}
	for _, note := range f.beside() {
		out = append(out, hang("│ ", styled(r.sheet.in(note.text), width-2, r.sheet.look.plain))...)
	}
	return out[:min(len(out), room)]
}
