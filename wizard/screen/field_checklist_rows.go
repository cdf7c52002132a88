package screen

// How a theme of a checklist is drawn; field_checklist.go has its keys.

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/words"
)

// least leaves the rows where they are while something is written under one.
func (f *checklistField) least(width int) int {
	if f.open != nil {
		return f.wants(width)
	}
	return f.base.least(width)
}

// legend says which digit means what for the row under the cursor.
func (f *checklistField) legend(width int) []string {
	if f.closed() {
		return styled(f.in(words.Screen().FoldedKeys), width, f.look.plain)
	}
	var parts []digitSign
	for i, s := range f.here().States() {
		parts = append(parts, digitSign{strconv.Itoa(i + 1), f.in(s.Label())})
	}
	return f.look.legend(append(parts, digitSign{"0", f.in(content.Open.Label())}), width)
}

// wants counts with the longest note that is short, so that what stands below the rows stays
// where it is while the cursor goes over them.
func (f *checklistField) wants(width int) int {
	return len(f.legend(width)) + 1 + f.heightOfEach(len(f.rows), f.drawn(width, anyHeight)) + f.spare(width)
}

// spareMost is how many lines are kept free for the notes of other rows, and spareRows in how
// long a list.
const (
	spareMost = 3
	spareRows = 30
)

// spare is how much longer than this row's note another one is.
func (f *checklistField) spare(width int) int {
	if f.panel || f.open != nil || !f.focused || len(f.rows) > spareRows {
		return 0
	}
	if f.longest.width != width {
		f.longest.width, f.longest.lines = width, 0
		for _, q := range f.rows {
			n := len(f.under(asidesOf(f.walk.RowNotes(q, false)), width-4, anyHeight))
			f.longest.lines = max(f.longest.lines, min(n, spareMost))
		}
	}
	return max(0, f.longest.lines-len(f.under(f.beside(), width-4, anyHeight)))
}

// drawn draws a row by its number.
func (f *checklistField) drawn(width, height int) func(int) []string {
	states := f.stateColumn(width)
	return func(i int) []string {
		return f.barred(i == f.at, f.block(f.rows[i], i == f.at, states, width, height))
	}
}

func (f *checklistField) scrolled(width, height int) []string {
	return f.scrollEach(len(f.rows), f.at, height, f.drawn(width, height))
}

// lowList is the height of a list below which its rows are told nothing that only helps.
const lowList = 9

// textLeast is how wide a row's text is at least where how it stands has a column beside it.
const textLeast = 32

// A stateColumn is where a list says how its rows stand: how wide it is, and whether in short;
// 0 wide where there is no room for one.
type stateColumn struct {
	width int
	short bool
}

// stateColumn finds the column's width, which is the same whatever is answered.
func (f *checklistField) stateColumn(width int) stateColumn {
	const sign = 2
	long, short := 0, 0
	for _, s := range f.states {
		long = max(long, sign+ansi.StringWidth(f.in(s.Label())))
		short = max(short, sign+ansi.StringWidth(f.in(s.Short())))
	}
	room := width - len(noBar) - stateGap - textLeast
	switch {
	case long <= width/4 && long <= room:
		return stateColumn{width: long}
	case short <= room:
		return stateColumn{short, true}
	}
	return stateColumn{}
}

// stateGap is what stands between a row and that column, in cells.
const stateGap = 2

// statesOf are all that rows can take.
func statesOf(rows []content.Question) []content.State {
	all := []content.State{content.Open}
	for _, q := range rows {
		for _, s := range q.States() {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return all
}

func (f *checklistField) block(q content.Question, here bool, states stateColumn, width, height int) []string {
	style := f.row(here)
	a := f.plan.Answer(q.Ref)
	text, stance := f.in(f.plan.Fill(q.Ask())), f.stanceIn(a.State, states.short)
	if q.Folded() && !(here && f.unfolded()) {
		text = f.in(content.ForManagerAndHR()) + f.nthFolded(q) + " …"
		switch { // which answer it has is not for whoever looks on, and in a workshop not that it has one
		case f.plan.Workshop():
			stance = ""
		case a.State != content.Open:
			stance = f.look.plain.Render("✓ " + f.in(words.Screen().IsAnswered))
		}
	}
	var lines []string
	if states.width > 0 {
		words := style.each(hang(noBar, wrap(text, width-len(noBar)-states.width-stateGap)))
		lines = beside(words, width-states.width, []string{stance})
	} else {
		lines = style.each(hang(noBar, wrap(text, width-len(noBar))))
		lines = append(lines, "    "+stance)
	}
	lines = append(lines, hang("    ", f.said(q, a, here, width-4, height-len(lines)))...)
	if here && f.open != nil {
		return append(lines, f.open.lines(width, height-len(lines))...)
	}
	if here && !f.panel && f.focused {
		notes := f.beside()
		if height < lowList { // in a low window the rows matter most
			notes = slices.DeleteFunc(notes, aside.helps)
		}
		lines = append(lines, hang("    ", f.under(notes, width-4, height-len(lines)))...)
	}
	return lines
}

// nthFolded tells rows apart that all have one name.
func (f *checklistField) nthFolded(q content.Question) string {
	nth, of := 0, 0
	for _, other := range f.rows {
		if other.Folded() {
			of++
		}
		if other.Ref == q.Ref {
			nth = of
		}
	}
	if of < 2 {
		return ""
	}
	return fmt.Sprintf(" · "+f.in(words.Screen().PageOf), nth, of)
}

// said is what stands under a row: the wording that the first state of a folded one chooses,
// or what somebody wrote.
func (f *checklistField) said(q content.Question, a content.Answer, here bool, width, height int) []string {
	switch {
	case q.Folded() && here && f.unfolded():
		support := styled(f.in(f.plan.Fill(q.Care().Support)), width-2, f.look.plain)
		support[0] = "\"" + support[0]
		support[len(support)-1] += "\""
		return support
	case q.Folded(), here && f.open != nil:
		return nil
	}
	said := texts(f.walk.Details(q))
	var lines []string
	if wording := f.wordingOf(q, a); wording != "" {
		lines = hang("→ ", f.look.plain.each(together([]string{wording}, width-2, height-len(said))))
	}
	return append(lines, f.look.plain.each(together(said, width, height))...)
}

// wordingOf is how a row is put for this role, or that its words are still to come; of one
// that is no longer adapted what was written for it, which is in the plan still.
func (f *checklistField) wordingOf(q content.Question, a content.Answer) string {
	wording, adapted := q.Wording(f.plan)
	switch {
	case !adapted:
		wording = a.Text
	case wording == "":
		wording = f.in(content.WordsToCome())
	}
	return content.VisibleLine(wording)
}

// stanceOf draws a state: a sign, and always its word.
func (d *desk) stanceOf(s content.State) string { return d.stanceIn(s, false) }

func (d *desk) stanceIn(s content.State, short bool) string {
	said := s.Label()
	if short {
		said = s.Short()
	}
	sign, style := d.look.signOf(s)
	return style.Render(sign + " " + d.in(said))
}

// signOf is the sign that stands before a state, and what it is drawn with.
func (l look) signOf(s content.State) (sign string, style pen) {
	switch s {
	case content.Open:
		return "·", l.plain
	case content.InPlace, content.Expected, content.SupportWording:
		return "✓", l.good
	case content.Planned, content.Adapted:
		return "→", l.good
	case content.Missing:
		return "✗", l.alert
	case content.TalkFirst, content.AskHR:
		return "!", l.alert
	case content.NotRelevant, content.LeaveOut:
	}
	return "–", l.plain
}

func (f *checklistField) lines(width, height int) []string {
	legend := f.legend(width)
	switch {
	case f.open != nil && height < min(12, f.wants(width)):
		return f.open.alone(f.in(f.plan.Fill(f.here().Short())), width, height)
	case height < len(legend)+3:
		return f.scrolled(width, height)
	case height < min(10, f.wants(width)):
		return append(f.scrolled(width, height-len(legend)), legend...)
	}
	room := height - len(legend) - 1
	rows := f.scrolled(width, room)
	rows = append(rows, make([]string, min(f.spare(width), room-len(rows)))...)
	return append(append(rows, ""), legend...)
}
