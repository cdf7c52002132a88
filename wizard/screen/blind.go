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
	rows, at := d.walk.RoundRows(), r.field.place().Axis
	var lines []string
	done := ""
	if r.typed > 0 {
		done = fmt.Sprintf(d.in(words.Round().BlindDone), r.typed, len(rows))
	}
	lines = append(lines, d.look.plain.Render(cut(done, width)), "")
	here := fmt.Sprintf(d.in(words.Round().BlindRow), at+1, len(rows))
	if scale := r.field.scale(); scale != "" {
		here += " · " + scale
	}
	if at < len(rows) {
		lines = append(lines, styled(here, width, d.look.bold)...)
		lines = append(lines, styled(d.in(d.plan.Fill(rows[at].Ask())), width, d.look.plain)...)
	}
	lines = append(lines, "")
	lines = append(append(lines, r.field.legend(width)...), "") // whatever it is answered
	lines = append(lines, styled(r.meanwhile(d), width, d.look.plain)...)
	return lines[:min(len(lines), height)]
}

// A sheetField is what a sheet is filled in with. It can be typed into without being seen.
type sheetField interface {
	field
	legend(width int) []string // what the digits mean where the cursor is
	scale() string             // its name, where a row has more than one
	place() walk.Cell          // that takes the next digit
	most() int                 // the highest digit that it takes
	openIsPass() bool          // a row that is left open is passed on
	typed(opens bool)          // goes on from a digit that by itself would stay, since it opens the row or a box
}

func (f *starField) place() walk.Cell { return f.Cell }
func (f *starField) most() int        { return int(content.MaxLevel) }
func (f *starField) openIsPass() bool { return false }

func (f *starField) scale() string {
	if f.Clarity {
		return f.in(words.Screen().Clear)
	}
	return f.in(words.Screen().Important)
}

func (f *starField) typed(opens bool) {
	if opens {
		f.onward()
	}
}

func (f *checklistField) place() walk.Cell { return walk.Cell{Axis: f.at} }
func (f *checklistField) most() int        { return len(f.here().States()) }
func (f *checklistField) openIsPass() bool { return true }
func (f *checklistField) scale() string    { return "" }

func (f *checklistField) typed(opens bool) {
	if opens || f.opened() { // a box would tell which answer it is
		f.close()
		f.move(f.at + 1)
	}
}

func (r *round) blindHints() []binding {
	return append([]binding{keys.Digit.answers(r.field.most()), keys.Pass}, keys.Arrows, keys.Next.as(words.Round().Finish))
}

// fillBlind gives the sheet a key, of those that show nothing.
func (r *round) fillBlind(m *model, press tea.KeyMsg) tea.Cmd {
	if r.field.openIsPass() && key.Matches(press, keys.Pass.Binding) {
		press = tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{'0'}}
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
		at := r.field.place()
		r.field.Update(press)
		r.field.typed(key.Matches(press, keys.Clear.Binding))
		if r.keepBlind(m) {
			r.typed, r.full = at.Axis+1, r.field.place() == at
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
