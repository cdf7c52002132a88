package screen

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A revealField lays side by side what several have answered apart, the widest
// difference first. The group gives each row an agreed stance and wording, or says
// that it is not agreed yet. Nothing is averaged.
type revealField struct {
	base
	section *content.Section
	at      int
	clarity bool // the star shows how clear the axes are, not how important
	whole   bool // the star alone is shown
}

func newRevealField(d *desk, p walk.Page) *revealField {
	f := &revealField{base: base{desk: d, ref: p.Ref()}, section: p.Section}
	f.self = f
	return f
}

func (f *revealField) rows() []content.Revealed { return f.guide.Reveal(f.plan, f.section) }

func (f *revealField) seek(r content.Ref) {
	for i, row := range f.rows() {
		if row.Ref == r {
			f.at = i
		}
	}
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
	f.at = min(f.at, len(rows)-1)
	if f.open != nil {
		if !f.open.update(press) {
			f.open = nil
			f.at = min(f.at+1, len(rows)-1)
		}
		return f, nil
	}
	if at, ok := steer(press, f.at, len(rows)-1); ok {
		f.at, f.whole = at, false
		return f, nil
	}
	q := rows[f.at].Question
	switch {
	case key.Matches(press, keys.Enter.Binding):
		if f.at == len(rows)-1 {
			return f, huh.NextField
		}
		f.at++
	case key.Matches(press, keys.Pick.Binding):
		f.whole = !f.whole && f.isStar()
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

// settle takes what the group came to, and asks for the words that it wants.
func (f *revealField) settle(q content.Question, n int) {
	f.do(walk.Deed{Verb: walk.Agree, At: q.Ref, N: n})
	if walk.WordingOf(q, n).Wants() {
		f.write(q)
	}
}

// write opens the box for the group's own words.
func (f *revealField) write(q content.Question) {
	f.open = openDetails(f.desk, detail{label: f.walk.WordingLabel(q.Ref), spot: walk.Spot{Box: walk.Agreed, At: q.Ref}})
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
		return f.open.hints(words.Screen().Done)
	}
	rows := f.rows()
	hints := []binding{enterRows(f.at, len(rows)-1), keys.Note.as(words.Round().Words).or(words.Keys().Note)}
	if f.at < len(rows) {
		hints = append(hints, keys.Digit.answers(len(walk.Agreements(rows[f.at].Question))))
	}
	if f.isStar() {
		star := words.Round().Star
		if f.whole {
			star = words.Round().Rows
		}
		hints = append(hints, keys.Pick.as(star), binding{sign: sign("←→"), help: words.Screen().Column})
	}
	return append(hints, keys.All.as(words.Round().AllAlike), keys.Arrows, keys.Next, keys.Back)
}

func (f *revealField) isStar() bool {
	rows := f.rows()
	return len(rows) > 0 && rows[min(f.at, len(rows)-1)].Item.Kind == content.KindStar
}

// named is a speaker's sign and name.
func (f *revealField) named(s walk.Speaker) string { return voiceSign(s.Nr) + " " + f.in(s.Name) }

// block is a row: all its views where the cursor is, else one line.
func (f *revealField) block(row content.Revealed, here bool, speakers []walk.Speaker, width, height int) []string {
	style := f.row(here)
	how, right := f.walk.Settling(row)
	switch how {
	case walk.NotSettled:
		right = f.look.alert.Render("≠ " + right)
	case walk.FarApart:
		right = f.look.alert.Render("! " + right)
	case walk.SettledOn:
		right = f.look.good.Render("✓ " + right)
	case walk.Near:
		right = f.look.plain.Render(right)
	}
	text := f.in(f.plan.Fill(row.Ask()))
	if !here {
		text = f.in(f.plan.Fill(row.Short()))
	}
	if row.Item.Kind == content.KindStar { // its number at the star's points
		text = fmt.Sprintf("%d %s", walk.AxisNr(row.Question), text)
	}
	room := width - ansi.StringWidth(right) - 2
	var lines []string
	if here && room < 24 {
		lines = style.each(hang(noBar, wrap(text, width-2)))
		lines = append(lines, "  "+right)
	} else {
		words := hang(noBar, wrap(text, room-2))
		if !here {
			words = []string{cut(noBar+text, max(8, room))}
		}
		for i := range words {
			words[i] = style.Render(words[i])
		}
		lines = beside(words, width-ansi.StringWidth(right), []string{right})
	}
	if !here {
		return lines
	}
	sides := f.walk.Sides(row, speakers)
	least := min(len(f.below(row, width, anyHeight)), 1+briefMost)
	var said []string
	wrappings := []wrapping{wrap, brief, oneLine}
	if len(lines)+len(sides)+least > height { // of a whole hall
		wrappings = wrappings[2:]
	}
	for _, wrapped := range wrappings { // nobody's words push off another's
		said = f.said(sides, width, wrapped)
		if len(lines)+len(said)+least <= height {
			break
		}
	}
	return slices.Concat(lines, said, f.below(row, width, height-len(lines)-len(said)))
}

// below is what the group came to in its own words, or the box for it.
func (f *revealField) below(row content.Revealed, width, height int) []string {
	if f.open != nil {
		return f.open.lines(width, height)
	}
	agreed := content.VisibleLine(f.plan.Answer(row.Ref).Agreed)
	if agreed == "" {
		return []string{""}
	}
	return append(hang("    "+f.look.good.Render("→ "), f.look.plain.each(brief(agreed, width-6))), "")
}

// said is what each of them said, in full or in brief.
func (f *revealField) said(sides []walk.Side, width int, wrapped wrapping) []string {
	var lines []string
	for _, s := range sides {
		lines = append(lines, f.side(s, width, wrapped)...)
	}
	return lines
}

// side is what one of them said, beside the name.
func (f *revealField) side(s walk.Side, width int, wrapped wrapping) []string {
	const nameWidth = 18
	text := s.Said
	if s.Passed {
		text = f.in(words.Round().NoView)
	}
	head := f.look.plain.Render("    " + f.named(s.Speaker))
	if width < revealTable {
		return append([]string{cut(head, width)}, hang("      ", f.look.plain.each(wrapped(text, width-6)))...)
	}
	return beside([]string{cut(head, nameWidth+5)}, nameWidth+6, f.look.plain.each(wrapped(text, width-nameWidth-6)))
}

// legend says which digit means what for the row under the cursor.
func (f *revealField) legend(q content.Question, width int) []string {
	var parts []digitSign
	for i, s := range walk.Agreements(q) {
		parts = append(parts, digitSign{strconv.Itoa(i + 1), f.in(s)})
	}
	return f.look.legend(append(parts, digitSign{"0", f.in(content.Open.Label())}), width)
}

func (f *revealField) blocks(rows []content.Revealed, width, height int) [][]string {
	speakers := f.walk.Speakers(rows)
	blocks := make([][]string, len(rows))
	for i, row := range rows {
		blocks[i] = f.barred(i == f.at, f.block(row, i == f.at, speakers, width, height))
	}
	return blocks
}

func (f *revealField) wants(width int) int {
	rows := f.rows()
	if len(rows) == 0 {
		return 1
	}
	f.at = min(f.at, len(rows)-1)
	if f.whole {
		return revealStarHighest * 2 // as large as there is room
	}
	return max(f.heightOf(f.blocks(rows, f.tableWidth(width), anyHeight))+len(f.legend(rows[f.at].Question, width))+1, f.starHeight(width))
}

func (f *revealField) least(width int) int { return f.wants(width) }

// The overlaid star stands beside the rows where there is room for both.
const (
	revealTable       = 50 // the least width of the rows beside it
	revealStarWidth   = 24
	revealStarHeight  = 13
	revealStarWidest  = 40
	revealStarHighest = 20
)

// tableWidth is what the star leaves for the rows.
func (f *revealField) tableWidth(width int) int {
	if !f.isStar() || width < revealTable+revealStarWidth {
		return width
	}
	return max(revealTable, width-revealStarWidest)
}

func (f *revealField) starHeight(width int) int {
	if f.tableWidth(width) < width {
		return min(revealStarHighest, (width-f.tableWidth(width))/2) + 3
	}
	return 1
}

func (f *revealField) lines(width, height int) []string {
	rows := f.rows()
	if len(rows) == 0 {
		return f.barred(true, []string{f.look.here.Render(noBar + f.in(words.Round().NoView))})
	}
	f.at = min(f.at, len(rows)-1)
	if f.whole {
		return f.wholeStar(rows, width, height)
	}
	legend := f.legend(rows[f.at].Question, width)
	room := height - len(legend) - 1
	if room < 4 {
		legend, room = nil, height
	}
	table := f.tableWidth(width)
	if room < revealStarHeight {
		table = width
	}
	blocks := f.blocks(rows, table, room)
	if f.open != nil && len(blocks[f.at]) > room {
		return f.open.alone(f.in(rows[f.at].Short()), width, height)
	}
	out := f.scroll(blocks, f.at, room)
	if table < width {
		out = beside(out, table+1, f.star(rows, width-table-1, min(room, revealStarHighest)))
	}
	if legend == nil {
		return out
	}
	return append(append(out, ""), legend...)
}

// wholeStar is the star alone, as large as there is room, and whose line is whose.
func (f *revealField) wholeStar(rows []content.Revealed, width, height int) []string {
	var names []string
	for _, s := range f.walk.Speakers(rows) {
		names = append(names, f.named(s))
	}
	names = append(names, severalSign+" "+f.in(words.Round().Several))
	legend := styled(cursorSign+strings.Join(names, " · "), width, f.look.plain)
	return append(f.star(rows, min(width, 3*height), max(4, height-len(legend))), legend...)
}

// star lays one line per voice over the others.
func (f *revealField) star(rows []content.Revealed, width, height int) []string {
	levels, axes := f.walk.Stars(f.section, f.walk.Speakers(rows), f.clarity), 0
	if len(levels) > 0 {
		axes = len(levels[0])
	}
	head := f.in(words.Screen().Important)
	if f.clarity {
		head = f.in(words.Screen().Clear)
	}
	return append(f.look.plain.each(drawStars(levels, axes, width, height-1)), f.look.bold.Render("  ★ "+head))
}
