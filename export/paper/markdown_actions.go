package paper

import (
	"slices"
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
		case t.Aside != "": // in the parking lot, or dropped
		case !t.Folded:
			todos = append(todos, t)
		case t.Now:
			folded = append(folded, t)
		}
	}
	return append(todos, folded...)
}

// actions lists what is chosen for now, then the rest by when it must stand.
func (d *document) actions() {
	todos, dropped := d.todos(), d.aside(content.SetDropped)
	if len(todos)+len(dropped) == 0 {
		return
	}
	d.heading(2, d.say(printed().Actions))
	d.tasks(printed().ForNow, todos, func(t content.Todo) bool { return t.Now })
	d.nobody(todos)
	for _, when := range content.Whens() {
		d.tasks(when.Label(), todos, func(t content.Todo) bool { return !t.Now && t.When == when })
	}
	if len(dropped) > 0 {
		d.heading(3, d.say(printed().Dropped))
		d.bullets(dropped)
	}
}

// aside lists what was set aside in one way, with why where somebody said so.
// Nothing that follows from a folded row is among it.
func (d *document) aside(how content.Aside) [][]string {
	var items [][]string
	for _, t := range d.guide.Todos(d.plan) {
		if t.Aside == how && !t.Folded {
			items = append(items, d.setAside(t))
		}
	}
	return items
}

func (d *document) setAside(t content.Todo) []string {
	lines := trailed(block(t.What.In(d.lang)), d.owner(t.Who, t.By))
	if because := block(t.Because); len(because) > 0 {
		lines = append(lines, labelled(d.say(printed().Why), because)...)
	}
	return lines
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
		d.task(t.Done, trailed(block(t.What.In(d.lang)), d.remark(t)))
	}
	if begun {
		d.out.WriteByte('\n')
	}
}

// remark says who and when, whether that is overdue, and why it is there. That it is planned
// goes without saying where a role or a date stands.
func (d *document) remark(t content.Todo) string {
	var said []string
	if owner := d.owner(t.Who, t.By); owner != "" {
		said = append(said, owner)
		if t.Overdue(d.day) {
			said = append(said, "**"+d.say(content.Overdue())+"**")
		}
		t.Why = slices.DeleteFunc(slices.Clone(t.Why), func(r content.Reason) bool { return r == content.ForPlanned })
	}
	if reasons := d.say(t.Reasons()); reasons != "" {
		said = append(said, "*"+reasons+"*")
	}
	return strings.Join(said, ", ")
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
		if !t.Done && strings.TrimSpace(t.Who) == "" && !t.Folded {
			lacking++
		}
	}
	if lacking > 0 {
		d.paragraph(d.say(printed().NobodyYet.Of(lacking).With(lacking, now)))
	}
}

// owner says which role, and by when: "team leader, by 15 January 2027".
func (d *document) owner(who, by string) string {
	var said []string
	if who = phrase(who); who != "" {
		said = append(said, who)
	}
	if by = content.TidyBy(by); content.IsDate(by) {
		said = append(said, d.say(printed().ByDate)+" "+d.date(by))
	} else if by = phrase(by); by != "" {
		said = append(said, by)
	}
	return strings.Join(said, ", ")
}

// parking lists the thoughts that waited for a better moment, and the actions that
// were put with them.
func (d *document) parking() {
	actions := false
	for _, t := range d.guide.Todos(d.plan) {
		actions = actions || (t.Aside == content.SetParked && !t.Folded)
	}
	if len(d.plan.Parking) == 0 && !actions {
		return
	}
	d.heading(2, d.say(printed().ParkedForLater))
	for _, k := range d.plan.Parking {
		d.task(k.Done, trailed(block(k.What), d.owner(k.Who, k.By)))
	}
	for _, t := range d.guide.Todos(d.plan) {
		if t.Aside == content.SetParked && !t.Folded {
			d.task(t.Done, d.setAside(t))
		}
	}
	d.out.WriteByte('\n')
}
