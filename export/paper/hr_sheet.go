package paper

import (
	"maps"
	"slices"

	"alongside/content"
	blocks "alongside/export/paper/block"
)

// HRSheet writes the rows about a person's own recovery or health, on a sheet of
// their own for the manager and HR, as Markdown: what [Markdown] leaves out. It is nil
// where none of the rows is answered.
func HRSheet(p *content.Plan, g *content.Guide, l content.Language) []byte {
	doc := hrDocument(p, g, l)
	if doc == nil {
		return nil
	}
	return doc.Markdown()
}

// hrDocument is the paper for the manager and HR; nil where none of its rows is answered.
// It holds our words only; whatever free text a file may have there is about a person, and
// stays out.
func hrDocument(p *content.Plan, g *content.Guide, l content.Language) *blocks.Document {
	s := newSheet(blocks.Reading, p, g, l)
	rows := s.folded()
	if len(rows) == 0 {
		return nil
	}
	s.title(content.ForManagerAndHR())
	s.paragraph(s.say(printed().HRSheetIs))
	s.Add(blocks.List{Items: rows})
	return s.Document
}

// folded lists the folded rows that are answered, then such answers whose questions
// the guide no longer has.
func (s *sheet) folded() []blocks.Item {
	var rows []blocks.Item
	for _, q := range s.guide.Questions() {
		state := s.plan.Answer(q.Ref).State
		if !q.Folded() || state == content.Open {
			continue
		}
		rows = append(rows, blocks.Item{Lines: []blocks.Line{
			blocks.Marked(s.tell(q.Short())+":", blocks.Strong).And(s.say(state.Label()), blocks.Plain),
			blocks.Say(s.say(printed().SupportWording)).And(s.tell(q.Care().Support), blocks.Plain),
			blocks.Marked(s.say(printed().ToWatch), blocks.Soft).And(s.tell(q.Care().Note), blocks.Plain),
		}})
	}
	for _, ref := range slices.Sorted(maps.Keys(s.plan.Answers)) {
		a := s.plan.Answer(ref)
		if _, known := s.known[ref]; !known && a.State.Folded() {
			rows = append(rows, blocks.Item{Lines: []blocks.Line{
				blocks.Marked(s.lost(ref)+":", blocks.Strong).And(s.say(a.State.Label()), blocks.Plain),
			}})
		}
	}
	return rows
}

// lost is what a question said that the guide no longer has, as far as anybody knows.
func (s *sheet) lost(ref content.Ref) string {
	if asked := blocks.Phrase(s.plan.Answer(ref).Asked); !asked.Empty() {
		return asked.Text()
	}
	_, id := ref.Split()
	return blocks.Phrase(id).Text()
}
