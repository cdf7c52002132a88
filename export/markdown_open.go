package export

import (
	"strings"

	"alongside/content"
)

// openPoints lists what a reader should know is not settled, before all answers.
func (d *document) openPoints() {
	d.heading(2, d.say(content.Text{EN: "Open points", DA: "Åbne punkter"}))
	var talk, unanswered, disagreed [][]string
	forHR := 0
	open := map[*content.Section][]string{}
	for _, q := range d.guide.OpenPoints(d.plan) {
		a := d.plan.Answer(q.Ref)
		switch {
		case q.Folded():
			forHR++
		case a.State == content.TalkFirst:
			talk = append(talk, labelled(d.place(q)+":", block(a.Note)))
			if a.Note == "" {
				talk[len(talk)-1] = []string{d.place(q)}
			}
		default:
			open[q.Section] = append(open[q.Section], d.tell(q.Short()))
		}
	}
	for i := range d.guide.Sections {
		s := &d.guide.Sections[i]
		if len(open[s]) > 0 {
			unanswered = append(unanswered, []string{d.tell(s.Title) + ": " + strings.Join(open[s], " · ")})
		}
		for _, q := range s.Questions() {
			if d.plan.Answer(q.Ref).Agreement == content.NotAgreed && !q.Folded() {
				disagreed = append(disagreed, []string{d.place(q)})
			}
		}
	}
	d.labelledList(content.Text{EN: "To talk about first", DA: "Skal drøftes først"}, talk)
	d.labelledList(content.Text{EN: "Not agreed yet", DA: "Endnu ikke enighed om"}, disagreed)
	d.labelledList(content.Text{EN: "Without an answer", DA: "Uden svar"}, unanswered)
	if forHR > 0 {
		d.paragraph(d.say(content.Text{EN: "To ask HR about: %d (see the last section)", DA: "Skal drøftes med HR: %d (se sidste afsnit)"}.With(forHR)))
	}
	if len(talk)+len(disagreed)+len(unanswered)+forHR == 0 {
		d.paragraph(d.say(content.Text{EN: "Nothing on the core path is open.", DA: "Intet i kernespørgsmålene står åbent."}))
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

// todos are the plan's actions without those that are for the manager and HR alone.
func (d *document) todos() []content.Todo {
	var todos []content.Todo
	for _, t := range d.guide.Todos(d.plan) {
		if q, ok := d.known[t.Ref]; !ok || !q.Folded() {
			todos = append(todos, t)
		}
	}
	return todos
}

// actions lists what is chosen for now, then the rest by when it must stand.
func (d *document) actions() {
	todos := d.todos()
	if len(todos) == 0 {
		return
	}
	d.heading(2, d.say(content.Text{EN: "Actions", DA: "Handlinger"}))
	d.tasks(content.Text{EN: "For now", DA: "Nu"}, todos, func(t content.Todo) bool { return t.Now })
	for _, when := range content.Whens() {
		d.tasks(when.Label(), todos, func(t content.Todo) bool { return !t.Now && t.When == when })
	}
}

func (d *document) tasks(label content.Text, todos []content.Todo, chosen func(content.Todo) bool) {
	begun := false
	for _, t := range todos {
		if !chosen(t) {
			continue
		}
		if !begun {
			d.heading(3, capital(d.say(label)))
			begun = true
		}
		remark := d.owner(t.Who, t.By)
		if remark == "" && t.Now && !t.Done {
			remark = d.say(content.Text{EN: "who and when is still open", DA: "hvem og hvornår er endnu åbent"})
		}
		if t.State == content.TalkFirst {
			remark = strings.TrimPrefix(remark+", ", ", ") + d.say(t.State.Label())
		}
		d.task(t.Done, trailed(block(t.What.In(d.lang)), remark))
	}
	if begun {
		d.out.WriteByte('\n')
	}
}

// owner says which role, and by when: "team leader, by 15 January 2027".
func (d *document) owner(who, by string) string {
	var said []string
	if who = phrase(who); who != "" {
		said = append(said, who)
	}
	if _, isDate := content.ParseDate(by); isDate {
		said = append(said, d.say(content.Text{EN: "by", DA: "senest"})+" "+d.date(by))
	} else if by = phrase(by); by != "" {
		said = append(said, by)
	}
	return strings.Join(said, ", ")
}

// parking lists the thoughts that waited for a better moment.
func (d *document) parking() {
	if len(d.plan.Parking) == 0 {
		return
	}
	d.heading(2, d.say(content.Text{EN: "Parked for later", DA: "Parkeret til senere"}))
	for _, k := range d.plan.Parking {
		d.task(k.Done, trailed(block(k.What), d.owner(k.Who, k.By)))
	}
	d.out.WriteByte('\n')
}
