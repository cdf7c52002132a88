package screen

// How a theme of a checklist is drawn; field_checklist.go has its keys.

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// least leaves the rows where they are while something is written under one.
func (f *checklistField) least(width int) int {
	if f.open != nil {
		return f.wants(width)
	}
	return f.base.least(width)
}

// legend says which digit means what for the row under the cursor: on one line, where it takes
// the states' short names for that.
func (f *checklistField) legend(width int) []string { return f.legendOf(f.here(), f.closed(), width) }

func (f *checklistField) legendOf(q content.Question, closed bool, width int) []string {
	if closed {
		return styled(f.in(words.Screen().FoldedKeys), width, f.look.plain)
	}
	var long, short []digitSign
	for i, s := range q.States() {
		long = append(long, digitSign{strconv.Itoa(i + 1), f.in(s.Label())})
		short = append(short, digitSign{strconv.Itoa(i + 1), f.in(s.Short())})
	}
	open := digitSign{"0", f.in(content.Open.Label())}
	lines := f.look.legend(append(long, open), width)
	if shorter := f.look.legend(append(short, open), width); len(shorter) < len(lines) {
		return shorter
	}
	return lines
}

// wants counts with what may be said under any of the rows, so that what stands below them
// stays where it is while the cursor goes over them.
func (f *checklistField) wants(width int) int {
	return f.tallest(width).legend + 1 + f.area(width)
}

// area is the height at which no row scrolls, whichever the cursor is on.
func (f *checklistField) area(width int) int {
	if f.open != nil {
		return f.heightOfEach(len(f.rows), f.drawn(width, anyHeight))
	}
	return f.heightOfEach(len(f.rows), f.bare(width, anyHeight, false)) + f.tallest(width).note
}

// A tallness is how many lines a list keeps free: for what is said under one of its rows, and
// for what the digits mean.
type tallness struct{ width, note, legend int }

// tallest measures the rows, once for a width.
func (f *checklistField) tallest(width int) tallness {
	if f.longest.width != width {
		f.longest = tallness{width: width}
		for _, q := range f.rows {
			note := f.under(asidesOf(f.walk.RowNotes(q, false)), width-4, anyHeight)
			f.longest.note = max(f.longest.note, len(note))
			f.longest.legend = max(f.longest.legend, len(f.legendOf(q, q.Folded(), width)))
		}
	}
	most := f.longest
	most.legend = max(most.legend, len(f.legend(width)))
	switch {
	case f.panel || !f.focused:
		most.note = 0
	case f.unfolded():
		most.note = max(most.note, len(f.under(f.beside(), width-4, anyHeight)))
	}
	return most
}

// bare draws a row by its number without what is said about it; in a low window the rows
// around the one under the cursor have a line each.
func (f *checklistField) bare(width, height int, low bool) func(int) []string {
	states := f.stateColumn(width)
	return func(i int) []string {
		if low && i != f.at {
			return f.inBrief(f.rows[i], states, width)
		}
		return f.block(f.rows[i], i == f.at, states, width, height)
	}
}

// inBrief is a row on one line: its first words, and how it stands.
func (f *checklistField) inBrief(q content.Question, states stateColumn, width int) []string {
	const more = " …"
	text, stance := f.told(q, false, states.short || states.width == 0)
	column := max(states.width, ansi.StringWidth(stance))
	room := width - column - stateGap - len(noBar)
	lines := wrap(text, room)
	if len(lines) > 1 {
		lines = wrap(text, room-ansi.StringWidth(more))
		lines = []string{strings.TrimRight(lines[0], " ") + more}
	}
	return beside(f.row(false).each(hang(noBar, lines)), width-column, []string{stance})
}

// drawn draws a row by its number. What is said about the one under the cursor takes no
// more room than leaves one of its neighbours in sight on either side.
func (f *checklistField) drawn(width, height int) func(int) []string {
	low := height < lowList && height < f.area(width)
	bare := f.bare(width, height, low)
	return func(i int) []string {
		lines := bare(i)
		if i == f.at && !f.panel && f.focused && f.open == nil {
			lines = append(lines, hang("    ", f.under(f.beside(), width-4, f.noteRoom(width, height, low, bare)))...)
		}
		return f.barred(i == f.at, lines)
	}
}

// noteRoom is how many lines may be said about the row under the cursor. A window shows as
// much above a row as below it.
func (f *checklistField) noteRoom(width, height int, low bool, bare func(int) []string) int {
	if height >= anyHeight || height >= f.area(width) {
		return anyHeight
	}
	sides, around := 0, 0
	for _, i := range []int{f.at - 1, f.at + 1} {
		if i >= 0 && i < len(f.rows) {
			sides, around = sides+1, max(around, len(bare(i)))
		}
	}
	if f.large && !low { // with a blank line between rows
		around++
	}
	least := 0
	if !low {
		least = noteLeast
	}
	return max(least, height-len(bare(f.at))-sides*around)
}

// scrolled shows the rows in so many lines, and where none of them scrolls in as many as
// the tallest of them would need.
func (f *checklistField) scrolled(width, height int) []string {
	rows := f.scrollEach(len(f.rows), f.at, height, f.drawn(width, height))
	if f.open != nil {
		return rows
	}
	return append(rows, make([]string, max(0, min(height, f.area(width))-len(rows)))...)
}

const (
	lowList   = 9 // the height of a list below which the rows matter more than what is said about one
	noteLeast = 3 // the lines of a note that are shown in a higher one
)

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

// statesOf are all that the rows of a row's item can take, on whichever page they are, so that
// the column is where it was on the page before.
func statesOf(row content.Question) []content.State {
	all := []content.State{content.Open}
	for q := range row.Section.EachQuestion {
		if q.Item != row.Item {
			continue
		}
		for _, s := range q.States() {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return all
}

// told is a row in words, and how it stands.
func (f *checklistField) told(q content.Question, unfolded, short bool) (text, stance string) {
	state := f.plan.Answer(q.Ref).State
	if !q.Folded() || unfolded {
		return f.in(f.plan.Fill(q.Ask())), f.stanceIn(state, short)
	}
	switch { // which answer it has is not for whoever looks on, and in a workshop not that it has one
	case f.plan.Workshop():
	case state != content.Open:
		stance = f.look.plain.Render("✓ " + f.in(words.Screen().IsAnswered))
	default:
		stance = f.stanceIn(state, short)
	}
	return f.in(content.ForManagerAndHR()) + f.nthFolded(q) + " …", stance
}

func (f *checklistField) block(q content.Question, here bool, states stateColumn, width, height int) []string {
	style := f.row(here)
	text, stance := f.told(q, here && f.unfolded(), states.short)
	var lines []string
	if states.width > 0 {
		words := style.each(hang(noBar, wrap(text, width-len(noBar)-states.width-stateGap)))
		lines = beside(words, width-states.width, []string{stance})
	} else {
		lines = style.each(hang(noBar, wrap(text, width-len(noBar))))
		lines = append(lines, "    "+stance)
	}
	lines = append(lines, hang("    ", f.said(q, f.plan.Answer(q.Ref), here, width-4, height-len(lines)))...)
	if here && f.open != nil {
		lines = append(lines, f.open.lines(width, height-len(lines))...)
		return append(lines, f.offered(width, height-len(lines))...)
	}
	return lines
}

// offered is the wording that the guide has for a row, while its words are written and there
// is room.
func (f *checklistField) offered(width, height int) []string {
	if f.panel || !f.asksWords() {
		return nil
	}
	notes := slices.DeleteFunc(f.beside(), func(n aside) bool { return n.kind != walk.CounselSupport })
	return hang("    ", f.under(notes, width-4, height))
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
	legend, room := f.legend(width), height-f.tallest(width).legend
	switch {
	case f.open != nil && height < min(12, f.wants(width)):
		return f.open.alone(f.in(f.plan.Fill(f.here().Short())), width, height)
	case room < 3:
		return f.scrolled(width, height)
	case height < min(10, f.wants(width)):
		return append(f.scrolled(width, room), legend...)
	}
	return append(append(f.scrolled(width, room-1), ""), legend...)
}
