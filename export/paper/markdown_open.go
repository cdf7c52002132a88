package paper

import (
	"strings"

	"alongside/content"
)

// openPoints lists what a reader should know is not settled, before all answers.
func (d *document) openPoints() {
	d.heading(2, d.say(content.Text{EN: "Open points", DA: "Åbne punkter"}))
	var talk, unanswered, disagreed, apart [][]string
	open, unsettled := map[*content.Section][]string{}, map[*content.Section][]string{}
	points := d.guide.OpenPoints(d.plan)
	for _, q := range points {
		a := d.plan.Answer(q.Ref)
		switch {
		case q.Folded(): // not for whoever reads this
		case a.Agreement == content.NotAgreed:
			disagreed = append(disagreed, []string{d.place(q)})
		case a.State == content.TalkFirst:
			talk = append(talk, labelled(d.place(q)+":", block(a.Note)))
			if a.Note == "" {
				talk[len(talk)-1] = []string{d.place(q)}
			}
		case q.Unsettled(d.plan):
			unsettled[q.Section] = append(unsettled[q.Section], d.tell(q.Short()))
		default:
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
	d.labelledList(content.Text{EN: "To talk about first", DA: "Skal drøftes først"}, talk)
	d.labelledList(content.Text{EN: "Not agreed yet", DA: "Ikke enige endnu"}, disagreed)
	d.labelledList(content.Text{EN: "Answered apart, and not settled yet", DA: "Besvaret hver for sig og ikke afklaret endnu"}, apart)
	d.labelledList(content.Text{EN: "Without an answer", DA: "Uden svar"}, unanswered)
	switch {
	case len(points) == 0:
		d.paragraph(d.say(content.Text{EN: "No core question is open.", DA: "Ingen kernespørgsmål står åbne."}))
	case len(talk)+len(disagreed)+len(apart)+len(unanswered) == 0: // which the review counts as open
		d.paragraph(d.say(content.Text{EN: "All that is open is for the manager and HR.", DA: "Det eneste, der står åbent, er til leder og HR."}))
	}
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
