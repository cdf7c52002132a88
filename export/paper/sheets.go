package paper

import (
	"alongside/content"
	"alongside/export/paper/block"
)

// sheetsDocument is what each sheet said on its own: an appendix to the plan for those who
// have to see it, which nobody is offered unasked. A perspective with one voice is a person
// whom everybody knows. It is nil where nobody has answered apart.
func sheetsDocument(day content.Date, p *content.Plan, g *content.Guide, l content.Language) *block.Document {
	pg := newPage(day, p, g, l)
	if len(pg.voices) == 0 {
		return nil
	}
	pg.Title = pg.say(told().EachSheet)
	if name := phrase(pg.plan.Workplace()); name != "" {
		pg.Title = pg.say(told().EachSheetOf.With(name))
	}
	pg.heading(1, pg.Title)
	pg.Add(pg.note(told().EachSheetIs))
	for _, sd := range pg.sides() {
		for _, v := range sd.voices {
			pg.heading(2, pg.voice(v))
			pg.voiceSaid(v)
		}
	}
	return &pg.Document
}

// voiceSaid is all that one voice said, in the guide's order.
func (pg *page) voiceSaid(voice content.Voice) {
	for i := range pg.guide.Sections {
		s := &pg.guide.Sections[i]
		var items []block.Item
		for _, q := range s.Questions() {
			v, said := pg.answer(q).View(voice)
			if !said || q.Folded() {
				continue
			}
			a := v.AsAnswer()
			a.Now, a.Done = v.Now, v.Done
			head := block.Marked(pg.tell(q.Short())+":", block.Strong)
			if stance := pg.stance(a); stance != "" {
				head = head.And(stance, block.Plain)
			}
			a.State, a.Importance, a.Clarity = content.Open, 0, 0
			lines := append([]block.Line{head}, pg.text(q, a.Text)...)
			for _, more := range pg.more(q, a) {
				lines = append(lines, more...)
			}
			items = append(items, block.Item{Lines: lines})
		}
		if len(items) > 0 {
			pg.heading(3, pg.tell(s.Stated()))
			pg.Add(block.List{Items: items})
		}
	}
}

// stance is how a voice rated a row.
func (pg *page) stance(a content.Answer) string {
	state := ""
	if a.State != content.Open {
		state = pg.say(a.State.Label())
	}
	return joined("; ", state, pg.levels(a.Importance, a.Clarity))
}
