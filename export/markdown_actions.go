package export

import (
	"strings"

	"alongside/content"
)

// todos are the plan's actions. Those that follow from folded rows are there only
// where they are chosen for now, last and without their words: what it is, who is
// named, and the moment by which it must stand would all tell which row it is.
func (d *document) todos() []content.Todo {
	var todos, folded []content.Todo
	for _, t := range d.guide.Todos(d.plan) {
		switch {
		case !d.isFolded(t):
			todos = append(todos, t)
		case t.Now:
			folded = append(folded, content.Todo{
				Ref: t.Ref, Now: true, Done: t.Done,
				What: content.Text{EN: "A point for the manager and HR", DA: "Et punkt for leder og HR"},
			})
		}
	}
	return append(todos, folded...)
}

func (d *document) isFolded(t content.Todo) bool {
	q, ok := d.known[t.Ref]
	return ok && q.Folded()
}

// actions lists what is chosen for now, then the rest by when it must stand.
func (d *document) actions() {
	todos := d.todos()
	if len(todos) == 0 {
		return
	}
	d.heading(2, d.say(content.Text{EN: "Actions", DA: "Handlinger"}))
	d.tasks(content.Text{EN: "For now", DA: "Nu"}, todos, func(t content.Todo) bool { return t.Now })
	d.nobody(todos)
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
		if t.State == content.TalkFirst {
			remark = strings.TrimPrefix(remark+", ", ", ") + d.say(t.State.Label())
		}
		d.task(t.Done, trailed(block(t.What.In(d.lang)), remark))
	}
	if begun {
		d.out.WriteByte('\n')
	}
}

// nobody says, once for all that is chosen for now, how much of it has no role
// behind it. A folded point never has one here: it is the manager's and HR's.
func (d *document) nobody(todos []content.Todo) {
	now, lacking := 0, 0
	for _, t := range todos {
		if !t.Now {
			continue
		}
		now++
		if !t.Done && strings.TrimSpace(t.Who) == "" && !d.isFolded(t) {
			lacking++
		}
	}
	said := content.Text{EN: "%d of %d have no one responsible yet.", DA: "%d af %d har endnu ingen ansvarlig."}
	switch lacking {
	case 0:
		return
	case 1:
		said.EN = "%d of %d has no one responsible yet."
	}
	d.paragraph(d.say(said.With(lacking, now)))
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
