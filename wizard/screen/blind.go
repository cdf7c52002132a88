package screen

// A sheet that is typed while the projector is on: how far along it is can be seen, and
// nothing of what it says, nor whether it says anything.

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// blind draws the sheet so that the room may see it.
func (r *round) blind(d *desk, width, height int) []string {
	rows, at := d.walk.RoundRows(), r.row()
	var lines []string
	done := ""
	if r.typed > 0 {
		done = fmt.Sprintf(d.in(words.Round().BlindDone), r.typed, len(rows))
	}
	lines = append(lines, d.look.plain.Render(cut(done, width)), "")
	here := fmt.Sprintf(d.in(words.Round().BlindRow), at+1, len(rows))
	if star, ok := r.field.(*starField); ok {
		scale := words.Screen().Important
		if star.Clarity {
			scale = words.Screen().Clear
		}
		here += " · " + d.in(scale)
	}
	if at < len(rows) {
		lines = append(lines, styled(here, width, d.look.bold)...)
		lines = append(lines, styled(d.in(d.plan.Fill(rows[at].Ask())), width, d.look.plain)...)
	}
	lines = append(lines, "")
	if scale := r.scale(width); len(scale) > 0 {
		lines = append(append(lines, scale...), "")
	}
	lines = append(lines, styled(r.meanwhile(d), width, d.look.plain)...)
	return lines[:min(len(lines), height)]
}

// scale says what the digits mean for the row, whatever it is answered.
func (r *round) scale(width int) []string {
	switch f := r.field.(type) {
	case *starField:
		return f.legend(width)
	case *checklistField:
		return f.legend(width)
	}
	return nil
}

// row is the row that the cursor is on, from 0.
func (r *round) row() int {
	switch f := r.field.(type) {
	case *starField:
		return f.Axis
	case *checklistField:
		return f.at
	}
	return 0
}

// cell is the place that takes the next digit.
func (r *round) cell() walk.Cell {
	if f, ok := r.field.(*starField); ok {
		return f.Cell
	}
	return walk.Cell{Axis: r.row()}
}

// most is the highest digit that a row takes.
func (r *round) most() int {
	if f, ok := r.field.(*checklistField); ok {
		return len(f.here().States())
	}
	return int(content.MaxLevel)
}

func (r *round) blindHints() []binding {
	return append([]binding{keys.Digit.answers(r.most()), keys.Pass}, keys.Arrows, keys.Next.as(words.Round().Finish))
}

// fillBlind gives the sheet a key, of those that show nothing.
func (r *round) fillBlind(m *model, press tea.KeyMsg) tea.Cmd {
	if _, star := r.field.(*starField); !star && key.Matches(press, keys.Pass.Binding) {
		press = tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{'0'}} // a row left open is a pass
	}
	switch {
	case r.short(m) && key.Matches(press, keys.Next.Binding):
		r.field.Blur()
		r.keepBlind(m)
		return r.done(m)
	case anyOf(press, keys.Menu, keys.Next):
		r.closing(m)
		m.notice = content.Text{}
	case key.Matches(press, keys.Undo.Binding):
		r.field.undo()
		r.keepBlind(m)
	case anyOf(press, keys.Digit, keys.Clear, keys.Pass) && r.full:
		m.tell(words.Round().BlindFull)
	case anyOf(press, keys.Digit, keys.Clear, keys.Pass):
		at, cell := r.row(), r.cell()
		if r.typedInto(press); r.keepBlind(m) {
			r.typed, r.full = at+1, r.cell() == cell
		}
	case anyOf(press, keys.Up, keys.Down, keys.Left, keys.Right, keys.Top, keys.Bottom):
		r.full = false
		r.field.Update(press)
		r.keepBlind(m)
	case key.Matches(press, keys.Enter.Binding):
		if _, done := r.field.Update(press); done != nil {
			r.closing(m)
		}
		r.keepBlind(m)
	default:
		m.tell(words.Round().BlindWords)
	}
	return nil
}

// typedInto gives the row an answer, and goes on: also where that opens it again, or wants
// words, whose box would tell which answer it is.
func (r *round) typedInto(press tea.KeyMsg) {
	r.field.Update(press)
	opens := key.Matches(press, keys.Clear.Binding)
	switch f := r.field.(type) {
	case *starField:
		if opens {
			f.onward()
		}
	case *checklistField:
		if opens || f.opened() {
			f.close()
			f.move(f.at + 1)
		}
	}
}

// keepBlind puts the sheet into the plan, and lets nothing be told of it but that a key is
// none; it reports whether the key was one.
func (r *round) keepBlind(m *model) bool {
	took := r.sheet.change != unchanged || r.sheet.notice.Empty()
	told := r.sheet.notice
	r.keep(m)
	m.notice = content.Text{}
	if !took {
		m.notice = told
	}
	return took
}
