package paper

import (
	"maps"
	"slices"
	"strings"

	"alongside/content"
)

// Markdown writes the plan for people to read and pass on, in either language, as of the
// day on which it was last changed.
func Markdown(p *content.Plan, g *content.Guide, l content.Language) []byte {
	return MarkdownOn(p.Updated, p, g, l)
}

// MarkdownOn is [Markdown] as of a later day: on paper a plan grows older than its last
// change.
func MarkdownOn(day content.Date, p *content.Plan, g *content.Guide, l content.Language) []byte {
	return planDocument(day, p, g, l).Markdown()
}

// A document is a Markdown document in the making. What its block methods are
// given is Markdown already: text goes through [line] or [block] before.
type document struct {
	out   strings.Builder
	plan  *content.Plan
	guide *content.Guide
	lang  content.Language
	known map[content.Ref]content.Question
	names map[string]string // the perspectives, by id
	order []string          // and in the guide's order
}

func newDocument(p *content.Plan, g *content.Guide, l content.Language) *document {
	p = g.Unworded(p.Shown())
	d := &document{plan: p, guide: g, lang: l, known: g.ByRef(), names: map[string]string{}}
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

// bullets writes a list; each item is lines for [join].
func (d *document) bullets(items [][]string) {
	for _, lines := range items {
		d.out.WriteString(join(lines, "- ", "  "))
	}
	if len(items) > 0 {
		d.out.WriteByte('\n')
	}
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

// ordered lists those of whom there are any, in the guide's order.
func (d *document) ordered(counts map[string]int) []string {
	ids := slices.Clone(d.order)
	for _, id := range slices.Sorted(maps.Keys(counts)) {
		if !slices.Contains(d.order, id) {
			ids = append(ids, id)
		}
	}
	return slices.DeleteFunc(ids, func(id string) bool { return counts[id] == 0 })
}

// perspective names one; an id that the guide does not know stays as it is.
func (d *document) perspective(id string) string {
	if name, ok := d.names[id]; ok {
		return name
	}
	if name := line(id); name != "" {
		return name
	}
	return "?"
}
