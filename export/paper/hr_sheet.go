package paper

import (
	"maps"
	"slices"
	"strings"

	"alongside/content"
)

// HRSheet writes the rows about a person's own recovery or health, on a sheet of
// their own for the manager and HR: what [Markdown] leaves out. It holds our words
// only; whatever free text a file may have there is about a person, and stays out.
// It is nil where none of the rows is answered.
func HRSheet(p *content.Plan, g *content.Guide, l content.Language) []byte {
	d := newDocument(p, g, l)
	rows := d.folded()
	if len(rows) == 0 {
		return nil
	}
	title := d.say(content.ForManagerAndHR())
	if name := p.Workplace(); strings.TrimSpace(name) != "" {
		title += ": " + line(name)
	}
	d.heading(1, title)
	d.paragraph(d.say(printed().HRSheetIs))
	d.bullets(rows)
	return d.bytes()
}

// folded lists the folded rows that are answered, then such answers whose questions
// the guide no longer has.
func (d *document) folded() [][]string {
	var rows [][]string
	for _, q := range d.guide.Questions() {
		state := d.plan.Answer(q.Ref).State
		if !q.Folded() || state == content.Open {
			continue
		}
		rows = append(rows, []string{
			"**" + d.tell(q.Short()) + ":** " + d.say(state.Label()),
			d.say(printed().SupportWording) + " " + d.tell(q.Care().Support),
			"*" + d.say(printed().ToWatch) + "* " + d.tell(q.Care().Note),
		})
	}
	for _, ref := range slices.Sorted(maps.Keys(d.plan.Answers)) {
		state := d.plan.Answer(ref).State
		if _, known := d.known[ref]; !known && state.Folded() {
			rows = append(rows, []string{"**" + d.asked(ref) + ":** " + d.say(state.Label())})
		}
	}
	return rows
}
