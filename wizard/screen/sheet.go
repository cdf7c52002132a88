package screen

// What happens while one voice fills in its sheet; round.go has the turns around it.

import (
	"fmt"
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
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
	if r.sure {
		return true
	}
	r.sure = true
	if m.plan.Round.Blind {
		m.tell(words.Round().BlindTake)
	} else {
		m.tell(words.Round().TakeSure.With(n))
	}
	return false
}

// erase takes out what this voice has answered, from the backups too, and goes on.
func (r *round) erase(m *model) tea.Cmd {
	if m.walk.TurnErased() {
		r.erased(m)
	}
	return r.next(m)
}

// withhold is the same of a sheet whose turn is over.
func (r *round) withhold(m *model, v content.Voice) {
	if m.walk.Erase(v) {
		r.erased(m)
	}
	m.changed(answered)
}

func (r *round) erased(m *model) {
	m.saver.forgetFrom(m.saves + 1)
	if m.plan.Round == nil || !m.plan.Round.Blind { // a correction ends its round
		m.tell(words.Round().Erased)
	}
}

// open lays out the sheet: fields over a plan that holds this voice's answers alone.
func (r *round) open(m *model) tea.Cmd {
	sheet := m.walk.Sheet()
	r.sheet = &desk{walk: sheet, guide: m.guide, plan: sheet.Plan, lang: m.lang, look: m.look, large: m.large, today: m.today}
	rows := m.walk.RoundRows()
	isStar := func(q content.Question) bool { return q.Item.Kind == content.KindStar }
	if slices.ContainsFunc(rows, func(q content.Question) bool { return !isStar(q) }) {
		rows = slices.DeleteFunc(rows, isStar) // a file may mix what no page does
		r.field = newChecklistField(r.sheet, rows)
	} else {
		r.field = newStarField(r.sheet, rows)
	}
	if r.at != "" {
		r.field.seek(r.at)
	}
	r.field.Focus()
	r.ask, r.hidden = nil, m.plan.Round.Blind
	return tea.ClearScreen
}

// keep puts the sheet into the plan.
func (r *round) keep(m *model) {
	m.walk.KeepSheet(r.sheet.walk)
	m.changed(r.sheet.change)
	m.notice = r.sheet.notice
	r.sheet.change, r.sheet.notice = unchanged, content.Text{}
}

// closing asks whether the sheet is done.
func (r *round) closing(m *model) {
	r.field.Blur()
	r.keep(m)
	said := m.walk.SaidInTurn()
	r.sure = false
	r.ask = &chooser{
		title: m.in(words.Round().Closing),
		intro: r.soFar(m, said),
		choices: []choice{
			{label: m.in(words.Round().DoneTurn), do: r.done},
			{label: m.in(words.Round().GoOn), do: func(*model) tea.Cmd {
				r.field.Focus()
				r.ask = nil
				return nil
			}},
		},
	}
	if said > 0 || r.hidden { // whether anything is there is seen as well
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
	if r.hidden {
		return nil
	}
	told := []string{fmt.Sprintf(m.in(words.Round().Answered), said, len(m.walk.RoundRows()))}
	if n := r.halves(); n > 0 {
		told = append(told, fmt.Sprintf(m.in(words.Round().Halves), n))
	}
	return told
}

// done ends the sheet.
func (r *round) done(m *model) tea.Cmd {
	m.walk.TurnDone()
	return r.next(m)
}

// short reports whether a sheet is done at once: it is corrected, or has one row.
func (r *round) short(m *model) bool {
	turn := m.plan.Round
	return turn.Correcting() || turn.Again
}

// fill gives the sheet a key. What leads elsewhere is locked.
func (r *round) fill(m *model, press tea.KeyMsg) tea.Cmd {
	switch {
	case r.sheet.slips(press, r.field, r.field.box() != nil):
		r.keep(m)
	case key.Matches(press, keys.Menu.Binding) && r.field.opened():
		r.field.close()
		r.keep(m)
	case r.field.turns(press):
		r.field.Update(press)
		r.keep(m)
	case r.short(m) && key.Matches(press, keys.Next.Binding):
		r.field.Blur()
		r.keep(m)
		return r.done(m)
	case anyOf(press, keys.Menu, keys.Next):
		r.closing(m)
	case undoes(press, r.field.box() != nil):
		r.field.undo() // on the sheet, and nowhere else
		r.keep(m)
	case key.Matches(press, keys.GoTo.Binding), key.Matches(press, keys.Help.Binding), key.Matches(press, keys.Back.Binding):
		m.tell(words.Round().Locked)
	default:
		_, done := r.field.Update(press)
		if done != nil { // huh's word for the last row is done with
			r.closing(m)
			return nil
		}
		r.keep(m)
	}
	return nil
}
