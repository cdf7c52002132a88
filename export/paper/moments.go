package paper

import (
	"slices"
	"unicode/utf8"

	"alongside/content"
	"alongside/export/paper/block"
)

// A moment is one of the guide's papers in the making.
type moment struct {
	*page
	full, half, behind int // about as many signs as stand in a line: of the page, of one of two columns, behind a label
}

// momentDocument is one of the guide's papers: a page for a moment on the way, of what the
// plan has decided, with room to write where it has not decided anything yet. It is one
// page of A4 whatever people wrote: what takes more room than a part has is cut where a
// sentence ends, or counted, and stands whole in the plan.
func momentDocument(paper content.Paper, p *content.Plan, g *content.Guide, l content.Language) *block.Document {
	m := moment{newPage("", p, g, l), 98, 47, 82}
	m.Style = block.Single
	if paper.Large {
		m.Style, m.full, m.half, m.behind = block.Large, 72, 33, 54
	}
	m.title(paper.Title, opening(m.plan.Workplace(), nameMost))
	m.sentences(paper.Say)
	if st := g.Standing(m.plan); paper.Standing {
		m.Add(block.Paragraph{Lines: []block.Line{block.Marked(m.say(st.Label())+".", block.Strong)}})
	}
	for i := 0; i < len(paper.Parts); i++ {
		if i+1 < len(paper.Parts) && paper.Parts[i+1].Beside {
			m.columns(m.part(paper.Parts[i], m.half), m.part(paper.Parts[i+1], m.half))
			i++
			continue
		}
		m.Add(m.part(paper.Parts[i], m.full)...)
	}
	m.foot(paper)
	return &m.Document
}

// foot says on which day the plan was as the paper has it.
func (m moment) foot(paper content.Paper) {
	said := ""
	if m.plan.Updated != "" {
		said = m.say(told().AsOf.With(m.date(string(m.plan.Updated))))
	}
	if said = joined(" ", said, m.tell(paper.Foot)); said != "" {
		m.Add(block.Note{Lines: []block.Line{block.Say(said)}})
	}
}

// columns adds two; what stands alone takes the page's width.
func (m moment) columns(left, right []block.Block) {
	if len(left) > 0 && len(right) > 0 {
		m.Add(block.Beside{Left: left, Right: right})
		return
	}
	m.Add(slices.Concat(left, right)...)
}

// sentences are the guide's, each a paragraph's line.
func (m moment) sentences(texts []content.Text) {
	if len(texts) > 0 {
		m.Add(block.Paragraph{Lines: m.each(texts)})
	}
}

func (m moment) each(texts []content.Text) []block.Line {
	var lines []block.Line
	for _, t := range texts {
		lines = append(lines, block.Say(m.tell(t)))
	}
	return lines
}

// part is a part of a paper, in lines of so many signs; nothing where it has nothing to
// show, to say in points or to fill in.
func (m moment) part(part content.PaperPart, width int) []block.Block {
	r := &room{lines: part.Lines(), width: width}
	shown := m.aside(func() { m.show(part, r) })
	if len(shown)+part.Blank+len(part.Points)+len(part.Gaps) == 0 {
		return nil
	}
	return m.aside(func() {
		m.heading(2, m.tell(part.Heading))
		m.sentences(part.Say)
		m.Add(shown...)
		if len(part.Points) > 0 {
			m.Add(bullets(m.each(part.Points)))
		}
		if len(shown) == 0 && part.Blank > 0 {
			if slices.ContainsFunc(m.guide.Shown(part), func(q content.Question) bool { return m.openBecause(q) == content.OpenApart }) {
				m.Add(m.note(told().EachAnswered))
			}
			m.Add(block.Writing{Lines: part.Blank})
		}
		for _, gap := range part.Gaps {
			label := m.tell(gap.Say)
			m.filled(label, m.filling(gap.Of), max(shortly, 2*width-utf8.RuneCountInString(label)))
		}
	})
}
