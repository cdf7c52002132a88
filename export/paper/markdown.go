package paper

import (
	"strings"

	"alongside/content"
)

// Markdown writes the plan for people to read and pass on, in either language: the
// questions translate, the answers stay as they were written. How sure the plan is
// of itself and what is open come first. Rows about a person's own recovery or health
// are not in it, not even how many there are: they go into [HRSheet], since a section
// that has to be taken off before the plan is sent on will one day be forgotten. What
// a round in the group still hides is not in it either.
//
// What is overdue is so as of the day on which the plan was last changed; see [MarkdownOn].
func Markdown(p *content.Plan, g *content.Guide, l content.Language) []byte {
	return MarkdownOn(p.Updated, p, g, l)
}

// MarkdownOn is [Markdown] as of a later day: on paper a plan grows older than its last
// change, and what it calls overdue names the day.
func MarkdownOn(day content.Date, p *content.Plan, g *content.Guide, l content.Language) []byte {
	d := newDocument(p, g, l)
	d.day = day
	d.title()
	d.glance()
	d.openPoints()
	d.actions()
	var untouched []string
	for i := range g.Sections {
		s := &g.Sections[i]
		untouched = append(untouched, d.untouched(s, d.section(s))...)
	}
	d.lost()
	d.parking()
	if len(untouched) > 0 {
		d.paragraph("*" + d.say(printed().NotTakenUpYet) + "* " + strings.Join(untouched, " · "))
	}
	d.reading()
	d.reviewBy()
	return d.bytes()
}

// A document is a Markdown document in the making. What its block methods are
// given is Markdown already: text goes through [line] or [block] before.
type document struct {
	out   strings.Builder
	plan  *content.Plan
	guide *content.Guide
	lang  content.Language
	day   content.Date // on which it is written
	known map[content.Ref]content.Question
	names map[string]string // the perspectives, by id
	order []string          // and in the guide's order

	open   []content.OpenPoint
	voices []content.Voice // those who answered on their own
	called map[content.Voice]content.Text
	turns  map[content.Voice]int    // which of them each is
	strays map[string][]content.Ref // answers without a question, by their sections
}

func newDocument(p *content.Plan, g *content.Guide, l content.Language) *document {
	p = g.Unworded(p.Shown())
	d := &document{plan: p, guide: g, lang: l, known: g.ByRef(), names: map[string]string{}, open: g.OpenPoints(p), voices: g.Voices(p), turns: map[content.Voice]int{}}
	d.called = g.VoiceNames(d.voices)
	for i, v := range d.voices {
		d.turns[v] = i
	}
	d.strays = d.withoutQuestion()
	if q, ok := d.known[content.RefPresent]; ok {
		for _, o := range q.Item.Options {
			d.names[o.ID] = line(o.Label.In(l))
			d.order = append(d.order, o.ID)
		}
	}
	return d
}

func (d *document) bytes() []byte { return []byte(strings.TrimRight(d.out.String(), "\n") + "\n") }

// say picks the language of a sentence of our own, which is Markdown as it stands.
func (d *document) say(t content.Text) string { return t.In(d.lang) }

// tell is a sentence of the guide, with the user's scheme in it.
func (d *document) tell(t content.Text) string { return line(d.plan.Fill(t).In(d.lang)) }

func (d *document) heading(level int, md string) {
	d.out.WriteString(strings.Repeat("#", level) + " " + md + "\n\n")
}

func (d *document) paragraph(lines ...string) { d.out.WriteString(join(lines, "", "") + "\n") }

func (d *document) quote(lines []string) { d.out.WriteString(join(lines, "> ", "> ") + "\n") }

// bullets writes a list; each item is lines for [join].
func (d *document) bullets(items [][]string) {
	for _, lines := range items {
		d.out.WriteString(join(lines, "- ", "  "))
	}
	if len(items) > 0 {
		d.out.WriteByte('\n')
	}
}

// task writes one box to tick.
func (d *document) task(done bool, lines []string) {
	box := "- [ ] "
	if done {
		box = "- [x] "
	}
	d.out.WriteString(join(lines, box, "  "))
}

// table writes a table; its cells are written by [line].
func (d *document) table(header []string, rows [][]string) {
	row := func(cells []string) { d.out.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	row(header)
	row(strings.Split(strings.Repeat("--- ", len(header)-1)+"---", " "))
	for _, cells := range rows {
		row(cells)
	}
	d.out.WriteByte('\n')
}

// labelled puts a label of ours before somebody's text.
func labelled(label string, text []string) []string {
	if len(text) == 0 {
		return []string{label}
	}
	return append([]string{label + " " + text[0]}, text[1:]...)
}

// trailed puts a remark of ours behind somebody's text.
func trailed(text []string, remark string) []string {
	if len(text) == 0 {
		text = []string{"…"}
	}
	if remark != "" {
		text[len(text)-1] += " – " + remark
	}
	return text
}

// capital makes the first letter of a phrase a capital one.
func capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}
