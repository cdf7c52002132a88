package paper

import (
	"maps"
	"slices"

	"alongside/content"
	"alongside/export/paper/block"
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
func hrDocument(p *content.Plan, g *content.Guide, l content.Language) *block.Document {
	pg := newPage("", p, g, l)
	rows := pg.folded()
	if len(rows) == 0 {
		return nil
	}
	pg.title(content.ForManagerAndHR(), pg.plan.Workplace())
	pg.Add(block.Paragraph{Lines: []block.Line{block.Say(pg.say(printed().HRSheetIs))}}, block.List{Items: rows})
	return &pg.Document
}

// folded lists the folded rows that are answered, then such answers whose questions
// the guide no longer has.
func (pg *page) folded() []block.Item {
	var rows []block.Item
	for _, q := range pg.guide.Questions() {
		state := pg.plan.Answer(q.Ref).State
		if !q.Folded() || state == content.Open {
			continue
		}
		lines := []block.Line{block.Marked(pg.tell(q.Short())+":", block.Strong).And(pg.say(state.Label()), block.Plain)}
		if state != content.LeaveOut { // what is left out needs no other wording
			lines = append(lines, block.Say(pg.say(printed().SupportWording)).And(pg.tell(q.Care().Support), block.Plain))
		}
		rows = append(rows, block.Item{Lines: append(lines, block.Marked(pg.say(printed().ToWatch), block.Soft).And(pg.tell(q.Care().Note), block.Plain))})
	}
	for _, ref := range slices.Sorted(maps.Keys(pg.plan.Answers)) {
		a := pg.plan.Answer(ref)
		if _, known := pg.known[ref]; !known && a.State.Folded() {
			rows = append(rows, block.Item{Lines: []block.Line{
				block.Marked(pg.lostName(ref)+":", block.Strong).And(pg.say(a.State.Label()), block.Plain),
			}})
		}
	}
	return rows
}

// lostName is what a question said that the guide no longer has, as far as anybody knows.
func (pg *page) lostName(ref content.Ref) string {
	if asked := block.Phrase(pg.plan.Answer(ref).Asked); !asked.Empty() {
		return asked.Text()
	}
	_, id := ref.Split()
	return block.Phrase(id).Text()
}
