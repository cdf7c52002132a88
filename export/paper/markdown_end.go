package paper

import (
	"maps"
	"slices"

	"alongside/content"
)

// straysOf lists the section's answers whose questions the guide no longer has.
func (d *document) straysOf(section string) []content.Ref {
	var refs []content.Ref
	for _, ref := range slices.Sorted(maps.Keys(d.plan.Answers)) {
		_, known := d.known[ref]
		a := d.plan.BelowHead(ref)
		if s, _ := ref.Split(); !known && s == section && a.Said() && !a.State.Folded() {
			refs = append(refs, ref)
		}
	}
	return refs
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

// strays writes the answers whose whole section the guide no longer has.
func (d *document) strays() {
	begun, seen := false, map[string]bool{}
	for _, ref := range slices.Sorted(maps.Keys(d.plan.Answers)) {
		section, _ := ref.Split()
		if seen[section] || d.guide.Section(section) != nil {
			continue
		}
		seen[section] = true
		for _, ref := range d.straysOf(section) {
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
