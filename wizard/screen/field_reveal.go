package screen

import (
	"strconv"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A revealField lays side by side what several have answered apart, the widest
// difference first. The row under the cursor is open, the others are folded to a line each:
// it sums up each perspective on one scale, and shows the single sheets on a key. The group
// gives each row an agreed stance and wording, or says that it is not agreed yet. Nothing is
// averaged.
type revealField struct {
	base
	section *content.Section
	at      int
	clarity bool // the star's points are shown by how clear they are, not how important
	singles bool // the single sheets are shown, and no summary
	whole   bool // the star alone is shown

	// A row that is taller than the window scrolls within itself.
	off    int // its lines above the window
	rest   int // and below it
	window int // how many are in it
	drawn  struct{ width, height int }

	gathered int // when the answers were gathered
	inHall   *hall
}

func newRevealField(d *desk, p walk.Page) *revealField {
	f := &revealField{base: base{desk: d, ref: p.Ref()}, section: p.Section}
	f.self = f
	return f
}

func (f *revealField) rows() []content.Revealed { return f.hall().rows }

func (f *revealField) seek(r content.Ref) {
	for i, row := range f.rows() {
		if row.Ref == r {
			f.to(i)
		}
	}
}

// to puts the cursor on a row, at its beginning.
func (f *revealField) to(at int) {
	if at != f.at {
		f.off = 0
	}
	f.at = at
}

func (f *revealField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	rows := f.rows()
	if !ok || len(rows) == 0 {
		if ok && key.Matches(press, keys.Enter.Binding) {
			return f, huh.NextField
		}
		return f, nil
	}
	last := len(rows) - 1
	f.at = min(f.at, last)
	if f.open != nil {
		f.writeOn(press, last)
		return f, nil
	}
	if f.scrolls(press) {
		return f, nil
	}
	if at, ok := steer(press, f.at, last); ok {
		f.to(at)
		f.whole = false
		return f, nil
	}
	q := rows[f.at].Question
	switch {
	case key.Matches(press, keys.Enter.Binding):
		if f.at == last {
			return f, huh.NextField
		}
		f.to(f.at + 1)
	case key.Matches(press, keys.Pick.Binding):
		f.whole = !f.whole && f.isStar()
	case key.Matches(press, keys.Each.Binding):
		f.singles, f.whole, f.off = !f.singles, false, 0
	case key.Matches(press, keys.Left.Binding):
		f.clarity = false
	case key.Matches(press, keys.Right.Binding):
		f.clarity = q.Item.Kind == content.KindStar
	case key.Matches(press, keys.Note.Binding):
		f.write(q)
	case key.Matches(press, keys.Clear.Binding):
		f.settle(q, 0)
	case key.Matches(press, keys.All.Binding):
		f.do(walk.AlikeDeed(f.section))
	case key.Matches(press, keys.Again.Binding):
		return f, func() tea.Msg { return roundMsg{again: q} }
	case key.Matches(press, keys.Correct.Binding):
		return f, func() tea.Msg { return roundMsg{correct: true, at: q.Ref} }
	default:
		n, err := strconv.Atoi(press.String())
		if err != nil || n < 1 || n > len(walk.Agreements(q)) {
			if !f.noAnswer(press, len(walk.Agreements(q))) {
				f.stray(f, words.Screen().LettersAreKeys)
			}
			return f, nil
		}
		f.settle(q, n)
	}
	return f, nil
}

// scrolls brings more of a row into view that is taller than the window, half a window at a
// time; it reports false where an arrow leads to another row.
func (f *revealField) scrolls(press tea.KeyMsg) bool {
	if f.whole || !anyOf(press, keys.Up, keys.Down) {
		return false
	}
	if f.drawn.width > 0 { // keys may come faster than frames
		f.lines(f.drawn.width, f.drawn.height)
	}
	step := max(1, f.window/2)
	switch up := key.Matches(press, keys.Up.Binding); {
	case up && f.off > 0:
		f.off = max(0, f.off-step)
	case !up && f.rest > 0:
		f.off += min(step, f.rest)
	default:
		return false
	}
	return true
}

// seen is the row under the cursor.
func (f *revealField) seen() content.Ref {
	if rows := f.rows(); len(rows) > 0 {
		return rows[min(f.at, len(rows)-1)].Ref
	}
	return ""
}

// settle takes what the group came to, and asks for the words that it wants.
func (f *revealField) settle(q content.Question, n int) {
	f.do(walk.Deed{Verb: walk.Agree, At: q.Ref, N: n})
	if walk.WordingOf(q, n).Wants() {
		f.write(q)
	}
}

// write opens the box for the group's own words.
func (f *revealField) write(q content.Question) {
	f.whole = false
	f.open = openLines(f.desk, detail{label: f.walk.WordingLabel(q.Ref), spot: walk.Spot{Box: walk.Agreed, At: q.Ref}})
}

// writeOn gives the box a key. What is typed is text until Tab, which goes to the next row,
// Shift+Tab or Esc: whoever ends a line with Enter and types on must not settle anything.
func (f *revealField) writeOn(press tea.KeyMsg, last int) {
	if !f.turns(press) {
		f.open.write(press)
		return
	}
	f.open.leave()
	f.open = nil
	if key.Matches(press, keys.Next.Binding) {
		f.to(min(f.at+1, last))
	}
}

// turns holds the keys that close the box, which else would turn the page.
func (f *revealField) turns(press tea.KeyMsg) bool {
	return f.open != nil && anyOf(press, keys.Next, keys.Back)
}

func (f *revealField) undo() {
	f.desk.undo()
	if f.open != nil && !f.open.renew() {
		f.open = nil
	}
}

func (f *revealField) Blur() tea.Cmd {
	f.close()
	return f.base.Blur()
}

func (f *revealField) opened() bool { return f.open != nil || f.whole }

func (f *revealField) close() {
	if f.open != nil {
		f.open.leave()
		f.open = nil
	}
	f.whole = false
}

func (f *revealField) hints() []binding {
	if f.open != nil {
		return []binding{keys.Next.as(words.Screen().Done), keys.Newline}
	}
	rows := f.rows()
	hints := []binding{enterRows(f.at, len(rows)-1), keys.Note.as(words.Round().Words).or(words.Keys().Note)}
	if f.at < len(rows) {
		each := words.Keys().Each
		if f.singles {
			each = words.Round().Summary
		}
		hints = append(hints, keys.Each.as(each))
	}
	if f.isStar() {
		star := words.Round().Star
		if f.whole {
			star = words.Round().Rows
		}
		hints = append(hints, keys.Pick.as(star), binding{sign: sign("←→"), help: words.Screen().Column})
	}
	if f.at < len(rows) {
		hints = append(hints, keys.Digit.answers(len(walk.Agreements(rows[f.at].Question))))
	}
	return append(hints, keys.All.as(words.Round().AllAlike), keys.Again, keys.Correct, keys.Arrows, keys.Next, keys.Back)
}

func (f *revealField) isStar() bool {
	rows := f.rows()
	return len(rows) > 0 && rows[min(f.at, len(rows)-1)].Item.Kind == content.KindStar
}
