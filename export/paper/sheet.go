package paper

import (
	"strings"

	"alongside/content"
	blocks "alongside/export/paper/block"
)

// A sheet is one paper beside the plan in the making: of which plan, by which guide, in
// which language. Of the plan it knows no more than what may be shown.
type sheet struct {
	*blocks.Document
	plan  *content.Plan
	guide *content.Guide
	known map[content.Ref]content.Question
}

func newSheet(style blocks.Style, p *content.Plan, g *content.Guide, l content.Language) *sheet {
	return &sheet{&blocks.Document{Lang: l, Style: style}, g.Unworded(p.Shown()), g, g.ByRef()}
}

// say picks the language of a sentence of our own.
func (s *sheet) say(t content.Text) string { return t.In(s.Lang) }

// tell is a sentence of the guide, with the user's scheme in it.
func (s *sheet) tell(t content.Text) string { return s.plan.Fill(t).In(s.Lang) }

// title names the paper, and the workplace behind it where that has a name.
func (s *sheet) title(name content.Text) {
	head := blocks.Say(s.say(name))
	if place := blocks.Phrase(s.plan.Workplace()); !place.Empty() {
		head = head.With(blocks.Say(": ")).With(place)
	}
	s.Title = head.Text()
	s.Add(blocks.Heading{Level: 1, Text: head})
}

// paragraph is lines of our own, without those that say nothing.
func (s *sheet) paragraph(texts ...string) {
	var lines []blocks.Line
	for _, text := range texts {
		if strings.TrimSpace(text) != "" {
			lines = append(lines, blocks.Say(text))
		}
	}
	if len(lines) > 0 {
		s.Add(blocks.Paragraph{Lines: lines})
	}
}
