package paper

import (
	"maps"
	"slices"

	"alongside/content"
)

// withoutQuestion lists the answers whose questions the guide no longer has, by their
// sections.
func (d *document) withoutQuestion() map[string][]content.Ref {
	strays := map[string][]content.Ref{}
	for _, ref := range slices.Sorted(maps.Keys(d.plan.Answers)) {
		_, known := d.known[ref]
		if a := d.plan.BelowHead(ref); !known && a.Said() && !a.State.Folded() {
			section, _ := ref.Split()
			strays[section] = append(strays[section], ref)
		}
	}
	return strays
}

// stray writes an answer without a question, under the question as it was asked.
func (d *document) stray(ref content.Ref) {
	a := d.plan.BelowHead(ref)
	d.heading(3, d.asked(ref))
	d.paragraph("*" + d.say(printed().NoLongerAsked) + "*")
	d.answer(content.Question{Ref: ref}, a)
}

// asked is a lost question's wording, or its id where the file did not say.
func (d *document) asked(ref content.Ref) string {
	if md := line(d.plan.Answer(ref).Asked); md != "" {
		return md
	}
	_, id := ref.Split()
	return line(id)
}

// lost writes the answers whose whole section the guide no longer has.
func (d *document) lost() {
	begun := false
	for _, section := range slices.Sorted(maps.Keys(d.strays)) {
		if d.guide.Section(section) != nil {
			continue
		}
		for _, ref := range d.strays[section] {
			if !begun {
				d.heading(2, d.say(printed().EarlierGuide))
				begun = true
			}
			d.stray(ref)
		}
	}
}

// reading lists what is worth reading, and what the questions stand on.
func (d *document) reading() {
	var items [][]string
	for _, r := range d.guide.Resources {
		item := []string{"**" + d.tell(r.Title) + "**", d.tell(r.About)}
		if r.Where != "" {
			item = append(item, line(r.Where))
		}
		items = append(items, item)
	}
	if len(items) > 0 {
		d.heading(2, d.say(printed().WorthReading))
		d.bullets(items)
	}
	items = nil
	for _, doc := range d.guide.Documents {
		item := []string{line(doc.Title) + ", " + line(doc.By), d.tell(doc.Note)}
		if doc.Where != "" {
			item = append(item, line(doc.Where))
		}
		items = append(items, item)
	}
	d.labelledList(printed().StandOn, items)
}

// reviewBy says how long the plan is kept: it holds honest thoughts about a
// workplace, and nobody should find them in ten years.
func (d *document) reviewBy() {
	by := d.plan.Answer(content.RefReviewBy)
	if by.Text == "" {
		d.paragraph("**" + d.say(printed().ReviewWhen) + "** " +
			d.say(printed().NoDateYet))
		return
	}
	lines := labelled("**"+d.say(printed().ReviewBy)+"**", d.dated(content.TidyBy(by.Text)))
	if d.plan.ReviewOverdue(d.day) {
		lines = trailed(lines, "**"+d.say(content.Overdue())+"**")
	}
	d.paragraph(lines...)
	by.Text = ""
	if by.Said() {
		d.answer(content.Question{Ref: content.RefReviewBy}, by)
	}
}
