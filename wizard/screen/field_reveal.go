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
	open    *details
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
	case key.Matches(press, keys.Note.Binding), key.Matches(press, keys.Edit.Binding):
		f.write(q)
	case key.Matches(press, keys.Clear.Binding):
		f.settle(q, 0)
	case key.Matches(press, keys.All.Binding):
		f.do(walk.AlikeDeed(f.section))
	default:
		if n, err := strconv.Atoi(press.String()); err == nil && n >= 1 && n <= len(walk.Agreements(q)) {
			f.settle(q, n)
		}
	}
	return f, nil
}

// settle takes what the group came to. Not to agree yet wants words, and so does a
// question that has no stances.
func (f *revealField) settle(q content.Question, n int) {
	f.do(walk.Deed{Verb: walk.Agree, At: q.Ref, N: n})
	if most := len(walk.Agreements(q)); n == most || (n > 0 && most == 2) {
		f.write(q)
	}
}

// write opens the box for the group's own words.
func (f *revealField) write(q content.Question) {
	label := words.Round().Wording
	if f.plan.Answer(q.Ref).Agreement == content.NotAgreed {
		label = words.Round().Between
	}
	f.open = openDetails(f.desk, detail{
		label: label,
		spot:  walk.Spot{Box: walk.Agreed, At: q.Ref},
	})
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
func (f *revealField) typed() bool  { return f.open != nil }

func (f *revealField) close() {
	if f.open != nil {
		f.open.leave()
		f.open = nil
	}
	f.whole = false
}

func (f *revealField) hints() []binding {
	if f.open != nil {
		return []binding{keys.Enter.as(words.Screen().Done)}
	}
	hints := []binding{keys.Enter, keys.Note.as(words.Round().Words)}
	if f.isStar() {
		star := words.Round().Star
		if f.whole {
			star = words.Round().Rows
		}
		hints = append(hints, keys.Pick.as(star), binding{sign: sign("←/→"), help: words.Screen().Column})
	}
	return append(hints, keys.All.as(words.Round().AllAlike), keys.Up, keys.Down, keys.Next, keys.Back)
}

func (f *revealField) isStar() bool {
	rows := f.rows()
	return len(rows) > 0 && rows[min(f.at, len(rows)-1)].Item.Kind == content.KindStar
}

// voices are those who answered anything in the section; each has a sign of its own.
func (f *revealField) voices(rows []content.Revealed) []voiced {
	answered := map[content.Voice]bool{}
	for _, row := range rows {
		for _, v := range row.Views {
			answered[v.Voice] = true
		}
	}
	var here []voiced
	all := f.guide.Voices(f.plan)
	for _, v := range all {
		if answered[v] {
			name := content.VisibleLine(f.in(f.guide.VoiceName(v, all)))
			here = append(here, voiced{v, voiceSign(len(here)) + " " + name})
		}
	}
	return here
}

// A voiced is a voice with its sign and name.
type voiced struct {
	content.Voice
	name string
}

// block is a row: all its views where the cursor is, else one line.
func (f *revealField) block(row content.Revealed, here bool, voices []voiced, width int) []string {
	sign, style := f.row(here)
	a := f.plan.Answer(row.Ref)
	right := walk.Outcome(row.Question, a, f.lang)
	switch {
	case a.Agreement == content.NotAgreed:
		right = f.look.alert.Render("≠ " + right)
	case right != "":
		right = f.look.good.Render("✓ " + right)
	default:
		right = f.look.plain.Render(f.in(row.Apart()))
		if row.Spread >= content.Wide {
			right = f.look.alert.Render("! " + f.in(row.Apart()))
		}
	}
	text := f.in(f.plan.Fill(row.Ask()))
	if !here {
		text = f.in(f.plan.Fill(row.Short()))
	}
	if row.Item.Kind == content.KindStar { // its number at the star's points
		text = fmt.Sprintf("%d %s", 1+slices.IndexFunc(row.Item.Rows, func(r content.Row) bool { return r.ID == row.Row.ID }), text)
	}
	room := width - ansi.StringWidth(right) - 2
	var lines []string
	if here && room < 24 {
		for _, line := range hang(sign, wrap(text, width-2)) {
			lines = append(lines, style.Render(line))
		}
		lines = append(lines, "  "+right)
	} else {
		words := hang(sign, wrap(text, room-2))
		if !here {
			words = []string{cut(sign+text, max(8, room))}
		}
		for i := range words {
			words[i] = style.Render(words[i])
		}
		lines = beside(words, width-ansi.StringWidth(right), []string{right})
	}
	if !here {
		return lines
	}
	said := viewsOf(row.Views)
	for _, v := range voices {
		view, ok := said[v.Voice]
		lines = append(lines, f.view(row.Question, v.name, view, ok, width)...)
	}
	switch {
	case f.open != nil:
		return append(lines, f.open.lines(width)...)
	case a.Agreed != "":
		lines = append(lines, hang("    "+f.look.good.Render("→ "), styled(content.VisibleLine(a.Agreed), width-6, f.look.plain))...)
	}
	return append(lines, "")
}

func viewsOf(views []content.View) map[content.Voice]content.View {
	of := map[content.Voice]content.View{}
	for _, v := range slices.Backward(views) { // a file may have one twice; the first is taken
		of[v.Voice] = v
	}
	return of
}

// view is what one voice said, beside its name.
func (f *revealField) view(q content.Question, name string, said content.View, ok bool, width int) []string {
	const nameWidth = 18
	text := f.in(words.Round().NoView)
	if ok {
		text = walk.ViewWords(q, said, f.lang)
	}
	head := f.look.plain.Render("    " + name)
	if width < revealTable {
		return append([]string{cut(head, width)}, hang("      ", styled(text, width-6, f.look.plain))...)
	}
	return beside([]string{cut(head, nameWidth+5)}, nameWidth+6, styled(text, width-nameWidth-6, f.look.plain))
}

// legend says which digit means what for the row under the cursor.
func (f *revealField) legend(q content.Question, width int) []string {
	var parts []string
	for i, s := range walk.Agreements(q) {
		parts = append(parts, strconv.Itoa(i+1)+" "+f.in(s))
	}
	parts = append(parts, "0 "+f.in(content.Open.Label()))
	return styled(strings.Join(parts, " · "), width, f.look.plain)
}

func (f *revealField) blocks(rows []content.Revealed, width int) [][]string {
	voices := f.voices(rows)
	blocks := make([][]string, len(rows))
	for i, row := range rows {
		blocks[i] = f.block(row, i == f.at, voices, width)
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
	return max(f.heightOf(f.blocks(rows, f.tableWidth(width)))+len(f.legend(rows[f.at].Question, width))+1, f.starHeight(width))
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
		sign, _ := f.row(true)
		return []string{f.look.here.Render(sign + f.in(words.Round().NoView))}
	}
	f.at = min(f.at, len(rows)-1)
	if f.whole {
		return f.wholeStar(rows, width, height)
	}
	if f.open != nil && height < 10 { // what is being written matters most
		return append([]string{f.look.here.Render(cut(cursorSign+f.in(rows[f.at].Short()), width))}, f.open.lines(width)...)
	}
	legend := f.legend(rows[f.at].Question, width)
	room := height - len(legend) - 1
	if room < 4 {
		return f.scroll(f.blocks(rows, width), f.at, height)
	}
	table := f.tableWidth(width)
	if room < revealStarHeight {
		table = width
	}
	out := f.scroll(f.blocks(rows, table), f.at, room)
	if table < width {
		out = beside(out, table+1, f.star(rows, width-table-1, min(room, revealStarHighest)))
	}
	return append(append(out, ""), legend...)
}

// wholeStar is the star alone, as large as there is room, and whose line is whose.
func (f *revealField) wholeStar(rows []content.Revealed, width, height int) []string {
	var names []string
	for _, v := range f.voices(rows) {
		names = append(names, v.name)
	}
	names = append(names, severalSign+" "+f.in(words.Round().Several))
	legend := styled(cursorSign+strings.Join(names, " · "), width, f.look.plain)
	return append(f.star(rows, min(width, 3*height), max(4, height-len(legend))), legend...)
}

// star lays one line per voice over the others.
func (f *revealField) star(rows []content.Revealed, width, height int) []string {
	voices := f.voices(rows)
	var axes []content.Question
	for _, q := range f.section.Questions() {
		if q.Item.Kind == content.KindStar {
			axes = append(axes, q)
		}
	}
	levels := make([][]content.Level, len(voices))
	for _, q := range axes {
		said := viewsOf(f.plan.Answer(q.Ref).Views)
		for i, v := range voices {
			l := said[v.Voice].Importance
			if f.clarity {
				l = said[v.Voice].Clarity
			}
			levels[i] = append(levels[i], l)
		}
	}
	head := f.in(words.Screen().Important)
	if f.clarity {
		head = f.in(words.Screen().Clear)
	}
	return append(f.look.plain.each(drawStars(levels, len(axes), width, height-1)), f.look.bold.Render("  ★ "+head))
}
