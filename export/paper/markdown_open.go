package paper

import (
	"strings"

	"alongside/content"
)

// openPoints lists what a reader should know is not settled, before all answers.
func (d *document) openPoints() {
	d.heading(2, d.say(printed().OpenPoints))
	var talk, unanswered, disagreed, apart [][]string
	open, unsettled := map[*content.Section][]string{}, map[*content.Section][]string{}
	for _, q := range d.open {
		switch q.Why {
		case content.OpenHR: // not for whoever reads this
		case content.OpenNotAgreed:
			disagreed = append(disagreed, []string{d.place(q.Question)})
		case content.OpenTalk:
			talk = append(talk, d.withNote(q.Question))
		case content.OpenApart:
			unsettled[q.Section] = append(unsettled[q.Section], d.tell(q.Short()))
		case content.OpenUnanswered:
			open[q.Section] = append(open[q.Section], d.tell(q.Short()))
		}
	}
	for i := range d.guide.Sections {
		s := &d.guide.Sections[i]
		if len(open[s]) > 0 {
			unanswered = append(unanswered, []string{d.tell(s.Title) + ": " + strings.Join(open[s], " · ")})
		}
		if len(unsettled[s]) > 0 {
			apart = append(apart, []string{d.tell(s.Title) + ": " + strings.Join(unsettled[s], " · ")})
		}
	}
	d.labelledList(printed().TalkFirst, talk)
	d.labelledList(printed().NotAgreedHead, disagreed)
	d.labelledList(printed().NotSettled, apart)
	d.labelledList(printed().WithoutAnAnswer, unanswered)
	switch {
	case len(d.open) == 0:
		d.paragraph(d.say(printed().NothingOpen))
	case len(talk)+len(disagreed)+len(apart)+len(unanswered) == 0: // which the review counts as open
		d.paragraph(d.say(printed().OnlyHROpen))
	}
}

// withNote names a question, and what was noted beside it.
func (d *document) withNote(q content.Question) []string {
	note := d.plan.Answer(q.Ref).Note
	if note == "" {
		return []string{d.place(q)}
	}
	return labelled(d.place(q)+":", block(note))
}

func (d *document) labelledList(label content.Text, items [][]string) {
	if len(items) > 0 {
		d.paragraph("**" + d.say(label) + "**")
		d.bullets(items)
	}
}

// place names a question and where it stands: "In a year (Why peer support)".
func (d *document) place(q content.Question) string {
	return d.tell(q.Short()) + " (" + d.tell(q.Section.Title) + ")"
}
