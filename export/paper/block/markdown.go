package block

import (
	"strings"

	"alongside/content"
)

// Markdown writes the document as Markdown that every reader of it takes for the same:
// CommonMark, GitHub's and pandoc's. A drawing is left out, since the words and figures
// beside it say the same.
func (d *Document) Markdown() []byte {
	var m markdown
	m.blocks(d.Blocks)
	return []byte(strings.TrimRight(m.out.String(), "\n") + "\n")
}

// A markdown is a document in Markdown in the making.
type markdown struct{ out strings.Builder }

func (m *markdown) blocks(blocks []Block) {
	for _, b := range blocks {
		m.block(b)
	}
}

func (m *markdown) block(b Block) {
	switch b := b.(type) {
	case Heading:
		m.out.WriteString(strings.Repeat("#", b.Level) + " " + mdLine(b.Text) + "\n\n")
	case Paragraph:
		m.lines(b.Lines, "", "")
	case Note:
		m.lines(noted(b.Lines), "", "")
	case Quote:
		m.lines(b.Lines, "> ", "> ")
	case List:
		m.list(b.Items)
	case Facts:
		m.facts(b.Facts)
	case Tasks:
		m.tasks(b.Tasks)
	case Table:
		m.table(b)
	case Beside:
		m.blocks(b.Left)
		m.blocks(b.Right)
	case SmallPrint:
		m.blocks(b.Blocks)
	case Writing:
		m.writing(b)
	case Asked:
		m.block(b.Question)
		m.blocks(b.Blocks)
	case Ratings:
		m.ratings(b)
	case Ballot:
		m.ballot(b)
	case PageBreak:
		m.out.WriteString(pageBreak + "\n\n")
	case Figure:
	}
}

// pageBreak is one wherever Markdown becomes a page: Markdown itself has none.
const pageBreak = `<div style="break-before: page"></div>`

// lines writes a block of lines, and an empty line behind it.
func (m *markdown) lines(lines []Line, first, rest string) {
	if len(lines) == 0 {
		return
	}
	m.out.WriteString(mdJoin(lines, first, rest) + "\n")
}

// noted are lines of which all is quiet that does not stand out by itself.
func noted(lines []Line) []Line {
	soft := make([]Line, len(lines))
	for i, l := range lines {
		for _, s := range l {
			if s.Mark == Plain && strings.TrimSpace(s.Text) != "" {
				s.Mark = Soft
			}
			soft[i] = append(soft[i], s)
		}
	}
	return soft
}

func (m *markdown) list(items []Item) {
	for _, it := range items {
		m.out.WriteString(mdJoin(it.Lines, "- "+mdBox(it.Box), "  "))
	}
	if len(items) > 0 {
		m.out.WriteByte('\n')
	}
}

// mdBox is a box to tick off.
func mdBox(b Box) string {
	switch b {
	case ToDo:
		return "[ ] "
	case Done:
		return "[x] "
	case NoBox:
	}
	return ""
}

func (m *markdown) facts(facts []Fact) {
	for _, f := range facts {
		if len(f.Items) == 1 {
			m.out.WriteString(mdJoin(Labelled(f.Label+":", f.Items[0]), "- ", "  "))
			continue
		}
		m.out.WriteString(mdJoin(Labelled(f.Label+":", nil), "- ", "  "))
		for _, lines := range f.Items {
			m.out.WriteString(mdJoin(lines, "  - ", "    "))
		}
	}
	if len(facts) > 0 {
		m.out.WriteByte('\n')
	}
}

func (m *markdown) tasks(tasks []Task) {
	for _, t := range tasks {
		when := t.When
		if t.Late != "" {
			when += " (" + t.Late + ")"
		}
		what := t.What
		if when != "" {
			what = Labelled(when+":", what)
		}
		if !t.Who.Empty() {
			what = Trailed(what, t.Who)
		}
		m.out.WriteString(mdJoin(what, "- "+mdBox(t.Box), "  "))
	}
	if len(tasks) > 0 {
		m.out.WriteByte('\n')
	}
}

func (m *markdown) table(t Table) {
	row := func(cells []string) { m.out.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	row(each(t.Head, func(s string) string { return mdCell(Say(s)) }))
	row(each(t.Head, func(string) string { return "---" }))
	for _, cells := range t.Rows {
		row(each(cells, mdCell))
	}
	m.out.WriteByte('\n')
}

func each[T, U any](all []T, do func(T) U) []U {
	done := make([]U, len(all))
	for i, a := range all {
		done[i] = do(a)
	}
	return done
}

// mdCell is a cell; one without anything keeps its place.
func mdCell(l Line) string {
	if md := mdLine(l); md != "" {
		return md
	}
	return " "
}

// mdLine writes a line where a line of Markdown begins.
func mdLine(l Line) string {
	var b strings.Builder
	begun := false
	for _, s := range l {
		text := content.VisibleLine(s.Text)
		if text == "" {
			continue
		}
		if md := inline(text); s.Mark == Plain && !begun {
			b.WriteString(leading(md))
		} else {
			b.WriteString(marked(md, s.Mark))
		}
		begun = true
	}
	return strings.TrimRight(b.String(), " ")
}

// leading is the first piece of a line, behind what is indented.
func leading(md string) string {
	text := strings.TrimLeft(md, "\u00a0")
	return md[:len(md)-len(text)] + atLineStart(text)
}

// marked is a piece that stands out. Blanks at its ends stay outside the marks, where
// they would be none.
func marked(md string, m Mark) string {
	sign := ""
	switch m {
	case Strong, Warn:
		sign = "**"
	case Soft:
		sign = "*"
	case Plain, Good:
	}
	text := strings.TrimSpace(md)
	if sign == "" || text == "" {
		return md
	}
	at := strings.Index(md, text)
	return md[:at] + sign + text + sign + md[at+len(text):]
}

// mdJoin turns lines into Markdown: first before the first line, rest before all
// others, and a hard break where a line is followed by one of the same paragraph.
func mdJoin(lines []Line, first, rest string) string {
	if len(lines) == 0 {
		lines = []Line{nil}
	}
	var b strings.Builder
	for i, l := range lines {
		prefix := rest
		if i == 0 {
			prefix = first
		}
		md := mdLine(l)
		if i+1 < len(lines) && md != "" && !lines[i+1].Empty() {
			md += `\`
			if before, ends := strings.CutSuffix(md, `\\\`); ends {
				md = before + `&#92;\` // three backslashes in a row are read differently by different readers
			}
		}
		b.WriteString(strings.TrimRight(prefix+md, " ") + "\n")
	}
	return b.String()
}
