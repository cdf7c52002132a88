package screen

// How the rows of a reveal are drawn; field_reveal.go has its keys.

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

// A hall is who was heard on a section, gathered once for a drawing.
type hall struct {
	rows     []content.Revealed
	heard    []content.Heard
	speakers []walk.Speaker
}

// hall gathers them, but once for all that one message changes.
func (f *revealField) hall() hall {
	if f.gathered != f.happened || f.inHall == nil {
		rows := f.guide.Reveal(f.plan, f.section)
		f.gathered, f.inHall = f.happened, &hall{rows, f.walk.Heard(rows), f.walk.Speakers(rows)}
	}
	if n := len(f.inHall.rows); n > 0 {
		f.at = min(f.at, n-1)
	}
	return *f.inHall
}

// ladders are the scales of a row: first the one it is shown on, then the other, if any.
func (f *revealField) ladders(row content.Revealed) []content.Ladder {
	all := row.Ladders()
	if f.clarity && len(all) > 1 {
		slices.Reverse(all)
	}
	return all
}

// scaleName is what a scale of a star's point is about; nothing of what needs no name.
func (f *revealField) scaleName(row content.Revealed, clarity bool) string {
	switch {
	case row.Item.Kind != content.KindStar:
		return ""
	case clarity:
		return f.in(words.Round().HowClear)
	}
	return f.in(words.Round().HowImportant)
}

// title is a row's head: what it is, and how far a group has come with it. Folded, it is on
// one line, in a few words.
func (f *revealField) title(row content.Revealed, here, folded bool, width int) []string {
	style := f.row(here)
	how, told := f.walk.Settling(row)
	if among := row.Among(f.guide); how == walk.FarApart && !among.Empty() { // ≠ says the rest
		told = f.in(among)
	}
	var right string
	switch how {
	case walk.NotSettled, walk.FarApart:
		right = f.look.alert.Render("≠ " + told)
	case walk.SettledOn:
		right = f.look.good.Render("✓ " + told)
	case walk.Near:
		right = f.look.plain.Render(told)
	}
	text := f.in(f.plan.Fill(row.Ask()))
	if folded {
		text = f.in(f.plan.Fill(row.Short()))
	}
	if row.Item.Kind == content.KindStar { // its number at the star's points
		text = fmt.Sprintf("%d %s", walk.AxisNr(row.Question), text)
	}
	room := width - ansi.StringWidth(right) - 2
	if !folded && room < 24 {
		return append(style.each(hang(noBar, wrap(text, width-2))), cut(noBar+right, width))
	}
	const least = 8 // of a row's name
	if room < least {
		right = cut(right, max(width-least-2, 0))
	}
	lines := hang(noBar, wrap(text, room-2))
	if folded {
		lines = []string{cut(noBar+text, max(least, room))}
	}
	return beside(style.each(lines), width-ansi.StringWidth(right), []string{right})
}

// told is what was answered to the open row: each perspective on one scale, or the single
// sheets, and what was written.
func (f *revealField) told(row content.Revealed, h hall, width int, wrapped wrapping) []string {
	ladders := f.ladders(row)
	if len(ladders) == 0 || f.singles {
		return f.sheets(row, h, width, wrapped)
	}
	standpoints := row.Standpoints(h.heard, ladders[0])
	lines, ok := f.table(row, standpoints, ladders[0], width)
	if !ok {
		lines = f.inWords(standpoints, ladders[0], width)
	}
	under := func(text string) {
		lines = append(lines, hang(tableIndent, styled(text, width-len(tableIndent), f.look.plain))...)
	}
	if len(ladders) > 1 {
		if all := f.in(ladders[1].All(row.Standpoints(h.heard, ladders[1]))); all != "" {
			under(f.scaleName(row, !f.clarity) + ": " + strings.ReplaceAll(all, ", ", " · "))
		}
	}
	if names := walk.Unheard(standpoints, f.lang); names != "" {
		under(f.in(words.Round().NoView) + ": " + names)
	}
	if moved := f.in(f.walk.Moved(row)); moved != "" {
		under(moved)
	}
	var written []string
	for _, s := range f.walk.Sides(row, h.speakers) {
		if s.Words != "" {
			written = append(written, f.side(s, s.Words, h, width, wrapped)...)
		}
	}
	if len(written) > 0 {
		lines = append(lines, noBar) // no blank line, which would end the row's bar
	}
	return append(lines, written...)
}

// sheets are the single ones, those first that lie far from the middle of their own
// perspective.
func (f *revealField) sheets(row content.Revealed, h hall, width int, wrapped wrapping) []string {
	var lines []string
	for i, s := range f.walk.Singles(row, h.speakers) {
		if i == 0 && s.Aside {
			lines = append(lines, hang(tableIndent, styled("≠ "+f.in(words.Round().AsideIs), width-len(tableIndent), f.look.alert))...)
		}
		said := s.Said
		if s.Passed {
			said = f.in(words.Round().NoView)
		}
		lines = append(lines, f.side(s, said, h, width, wrapped)...)
	}
	return lines
}

// tableIndent stands before what a row says, behind the bar.
const tableIndent = "    "

// side is what one of them said, beside the name.
func (f *revealField) side(s walk.Side, said string, h hall, width int, wrapped wrapping) []string {
	const nameMost = 28
	named := func(s walk.Speaker) string { return s.Sign + " " + f.in(s.Name) }
	names := 0
	for _, s := range h.speakers {
		names = max(names, ansi.StringWidth(named(s)))
	}
	names = min(names, nameMost)
	head := f.look.plain.Render(tableIndent + named(s.Speaker))
	if s.Aside && f.singles {
		head = "  " + f.look.alert.Render("≠ ") + f.look.plain.Render(named(s.Speaker))
	}
	if width < revealTable {
		return append([]string{cut(head, width)}, hang("      ", f.look.plain.each(wrapped(said, width-6)))...)
	}
	column := len(tableIndent) + names
	return beside([]string{cut(head, column)}, column+2, f.look.plain.each(wrapped(said, width-column-2)))
}

// inWords says the same as the table, where there is no room for it.
func (f *revealField) inWords(standpoints []content.Standpoint, l content.Ladder, width int) []string {
	var lines []string
	for _, s := range standpoints {
		if s.Sheets() > 0 {
			text := f.named(s)
			if s.Sheets() > 1 {
				text += fmt.Sprintf(" %d", s.Sheets())
			}
			lines = append(lines, hang(tableIndent, hang(s.Sign+" ", styled(text+": "+f.in(s.Told(l)), width-len(tableIndent)-2, f.look.plain)))...)
		}
	}
	return lines
}

// named is a perspective's name.
func (f *revealField) named(s content.Standpoint) string { return f.in(s.Name) }

// agreed is what the group came to in its own words.
func (f *revealField) agreed(row content.Revealed, width int) []string {
	var lines []string
	for line := range strings.Lines(f.plan.Answer(row.Ref).Agreed) {
		if line = content.VisibleLine(strings.TrimSuffix(line, "\n")); line != "" {
			lines = append(lines, wrap(line, width-6)...)
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return hang(tableIndent+f.look.good.Render("→ "), f.look.plain.each(lines))
}

// legend says which digit means what for the row under the cursor.
func (f *revealField) legend(q content.Question, width int) []string {
	var parts []digitSign
	for i, s := range walk.Agreements(q) {
		parts = append(parts, digitSign{strconv.Itoa(i + 1), f.in(s)})
	}
	return f.look.legend(append(parts, digitSign{"0", f.in(content.Open.Label())}), width)
}

// block is a row: all that was answered where the cursor is, else one line.
func (f *revealField) block(row content.Revealed, h hall, here bool, width int, wrapped wrapping) []string {
	lines := f.title(row, here, !here, width)
	if !here {
		return f.barred(false, lines)
	}
	lines = append(lines, f.told(row, h, width, wrapped)...)
	if f.open != nil {
		return f.barred(true, slices.Concat(lines, make([]string, f.boxHeight(width)), []string{""}))
	}
	return f.barred(true, slices.Concat(lines, f.agreed(row, width), []string{""}))
}

// boxHeight is how high the box is that is open, with its label, where it need not scroll.
func (f *revealField) boxHeight(width int) int {
	return 1 + f.open.entry.lines(width-len(boxIndent))
}

func (f *revealField) blocks(h hall, width int) [][]string {
	blocks := make([][]string, len(h.rows))
	for i, row := range h.rows {
		blocks[i] = f.block(row, h, i == f.at, width, wrap)
	}
	return blocks
}

func (f *revealField) wants(width int) int {
	h := f.hall()
	if len(h.rows) == 0 {
		return 1
	}
	if f.whole {
		return revealStarHighest * 2 // as large as there is room
	}
	table := f.tableWidth(h, width)
	return max(f.heightOf(f.blocks(h, table))+len(f.legend(h.rows[f.at].Question, width))+1, f.starHeight(h, width))
}

func (f *revealField) least(width int) int { return f.wants(width) }

func (f *revealField) lines(width, height int) []string {
	h := f.hall()
	f.drawn.width, f.drawn.height = width, height
	f.rest, f.window = 0, height
	if len(h.rows) == 0 {
		return f.barred(true, []string{f.look.here.Render(noBar + f.in(words.Round().NoView))})
	}
	if f.whole {
		return f.wholeStar(h, width, height)
	}
	legend := f.legend(h.rows[f.at].Question, width)
	room := height - len(legend) - 1
	if room < revealLowest {
		legend, room = nil, height
	}
	table := f.tableWidth(h, width)
	if room < revealStarHeight {
		table = width
	}
	out := f.list(h, table, room)
	if table < width {
		out = beside(out, table+1, f.star(h, width-table-1, min(room, revealStarHighest)))
	}
	if legend == nil {
		return out
	}
	return append(append(out, ""), legend...)
}

// revealLowest is the least height of the rows with a legend under them.
const revealLowest = 6

// list is the rows. The open one is whole where there is room for it.
func (f *revealField) list(h hall, width, height int) []string {
	blocks := f.blocks(h, width)
	if len(blocks[f.at]) > height && !f.singles { // each on its own is in full
		blocks[f.at] = f.block(h.rows[f.at], h, true, width, brief)
	}
	if len(blocks[f.at]) > height {
		return f.tall(h, width, height)
	}
	f.off = 0
	if f.open != nil {
		block := blocks[f.at]
		box := f.barred(true, f.open.lines(width, f.boxHeight(width)))
		copy(block[len(block)-1-len(box):], box)
	}
	return f.scroll(blocks, f.at, height)
}

// tall is the open row alone, where it is taller than the window: its head stays, and what
// was answered scrolls under it. A box that is open stays in view below.
func (f *revealField) tall(h hall, width, height int) []string {
	row := h.rows[f.at]
	title := f.title(row, true, false, width)
	if len(title)*3 > height {
		title = f.title(row, true, true, width)
	}
	wrapped := brief
	if f.singles {
		wrapped = wrap
	}
	said := f.told(row, h, width, wrapped)
	var box []string
	if f.open == nil {
		said = append(said, f.agreed(row, width)...)
	} else {
		left := height - len(title)
		most := max(2, left/2)
		if left < most+2 { // what is being written matters most
			most = left
		}
		box = f.open.lines(width, min(most, f.boxHeight(width)))
	}
	f.window = max(0, height-len(title)-len(box))
	f.off = max(0, min(f.off, len(said)-f.window))
	f.rest = max(0, len(said)-f.window-f.off)
	seen := slices.Clone(said[f.off:min(len(said), f.off+f.window)])
	lines := f.barred(true, slices.Concat(title, seen, box))
	first, last := len(title), len(title)+len(seen)-1
	if f.at > 0 || f.off > 0 && len(seen) == 0 {
		lines[0] = marked("↑", lines[0])
	}
	if f.off > 0 && len(seen) > 0 {
		lines[first] = marked("↑", lines[first])
	}
	if len(seen) > 0 && (f.rest > 0 || f.at < len(h.rows)-1) {
		lines[last] = marked("↓", lines[last])
	}
	return lines
}
