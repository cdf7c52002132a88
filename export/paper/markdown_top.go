package paper

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"alongside/content"
)

func (d *document) title() {
	title := d.say(content.Text{EN: "Readiness plan for peer support", DA: "Forberedelsesplan for peer-støtte"})
	if name := d.plan.Workplace(); strings.TrimSpace(name) != "" {
		title += ": " + line(name)
	}
	d.heading(1, title)

	st := d.guide.Standing(d.plan)
	facts := [][]string{{"**" + d.say(content.Text{EN: "Status:", DA: "Status:"}) + "** " + d.say(st.Label())}}
	fact := func(label content.Text, said string) {
		if said != "" {
			facts = append(facts, []string{"**" + d.say(label) + "** " + said})
		}
	}
	took := content.Text{EN: "Took part:", DA: "Har været med:"}
	if !d.plan.Workshop() { // who helps has not been heard by that alone
		took = content.Text{EN: "Helping to prepare:", DA: "Er med i forberedelsen:"}
	}
	fact(took, d.people(d.plan.Answer(content.RefPresent).People))
	var absent []string
	for _, o := range st.Absent {
		if len(st.Present) > 0 || st.As.ID != "" || o.ID != content.WhoManager {
			absent = append(absent, d.perspective(o.ID))
		}
	}
	if waits := d.unheard(st); waits != "" {
		fact(content.Text{EN: "Helping, but not heard on their own yet:", DA: "Er med, men har endnu ikke selv svaret:"}, waits)
	}
	ask := strings.Join(absent, ", ")
	if ask != "" && !st.Lived && slices.ContainsFunc(st.Absent, func(o content.Option) bool { return o.Lived }) {
		ask += d.say(content.Text{EN: ". Begin with somebody who has lived experience.", DA: ". Begynd med en, der har levede erfaringer."})
	}
	fact(content.Text{EN: "Still to be asked:", DA: "Mangler at blive spurgt:"}, ask)
	if len(d.plan.Joined) > 0 {
		fact(content.Text{EN: "Filled in:", DA: "Udfyldt:"}, d.say(content.Text{EN: "each on their own, and combined from %d plans", DA: "hver for sig, og samlet fra %d planer"}.With(len(d.plan.Joined))))
	} else if q, ok := d.known[content.RefMode]; ok {
		fact(content.Text{EN: "Filled in:", DA: "Udfyldt:"}, strings.Join(d.text(q, d.plan.Answer(content.RefMode).Text), " "))
	}
	d.agenda(fact)
	fact(content.Text{EN: "Answered as:", DA: "Besvaret som:"}, strings.Join(d.text(d.known[content.RefPerspective], d.plan.Answer(content.RefPerspective).Text), " "))
	fact(content.Text{EN: "Scheme:", DA: "Ordning:"}, line(d.plan.Answer(content.RefScheme).Text))
	fact(content.Text{EN: "Started:", DA: "Begyndt:"}, d.date(string(d.plan.Started)))
	fact(content.Text{EN: "Last changed:", DA: "Senest ændret:"}, d.date(string(d.plan.Updated)))
	d.bullets(facts)
}

// agenda tells how a workshop's time was laid out, and what was left for before and
// after it.
func (d *document) agenda(fact func(label content.Text, said string)) {
	if !d.plan.Workshop() || (len(d.plan.Joined) > 0 && len(d.plan.Agenda) == 0) { // who filled in plans apart has not met yet
		return
	}
	var day, before, after []string
	slots := d.guide.Agenda(d.plan)
	for _, slot := range slots {
		name := d.tell(d.guide.Section(slot.Step).Name())
		switch {
		case slot.Minutes > 0:
			day = append(day, fmt.Sprintf("%s %d", name, slot.Minutes))
		case slot.Around == content.BeforeWorkshop:
			before = append(before, name)
		default:
			after = append(after, name)
		}
	}
	if len(day) > 0 {
		in := content.Text{EN: "(%d minutes)", DA: "(%d minutter)"}.With(content.MinutesOf(slots))
		fact(content.Text{EN: "Agenda:", DA: "Dagsorden:"}, strings.Join(day, " · ")+" "+d.say(in))
	}
	fact(content.Text{EN: "Before the workshop:", DA: "Før workshoppen:"}, strings.Join(before, " · "))
	fact(content.Text{EN: "After the workshop:", DA: "Efter workshoppen:"}, strings.Join(after, " · "))
}

// unheard names those who help, while what they think is not in the plan: the one
// who fills it in alone speaks for nobody else.
func (d *document) unheard(st content.Standing) string {
	answers := st.As.ID
	if answers == "" {
		answers = content.WhoManager
	}
	var waits []string
	for _, o := range st.Present {
		heard := slices.ContainsFunc(st.Heard, func(h content.Option) bool { return h.ID == o.ID })
		if !heard && o.ID != answers {
			waits = append(waits, d.perspective(o.ID))
		}
	}
	return strings.Join(waits, ", ")
}

// people names perspectives with their counts: "Manager (1), Colleagues (4)".
func (d *document) people(counts map[string]int) string {
	var said []string
	for _, id := range d.ordered(counts) {
		said = append(said, fmt.Sprintf("%s (%d)", d.perspective(id), counts[id]))
	}
	return strings.Join(said, ", ")
}

// ordered lists those of whom there are any, in the guide's order.
func (d *document) ordered(counts map[string]int) []string {
	ids := slices.Clone(d.order)
	for _, id := range slices.Sorted(maps.Keys(counts)) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return slices.DeleteFunc(ids, func(id string) bool { return counts[id] == 0 })
}

// perspective names one; an id that the guide does not know stays as it is.
func (d *document) perspective(id string) string {
	if name, ok := d.names[id]; ok {
		return name
	}
	if name := line(id); name != "" {
		return name
	}
	return "?"
}

// date writes a date in words, or the user's own words, in the middle of a line.
func (d *document) date(s string) string { return phrase(content.Date(s).In(d.lang)) }

// dated is the same after a label, where people's own words may be long.
func (d *document) dated(s string) []string {
	if _, ok := content.ParseDate(s); ok {
		return []string{d.date(s)}
	}
	return block(s)
}

// glance sums up in counts. They are never made into a score: eleven of sixteen
// says where to look, sixty-nine per cent does not.
func (d *document) glance() {
	d.heading(2, d.say(content.Text{EN: "At a glance", DA: "Kort fortalt"}))
	var items [][]string
	asked, answered := 0, 0
	for _, q := range d.guide.Questions() {
		if q.Row == nil && !q.Folded() && !q.Ref.AtHead() && asksForWords(q.Item.Kind) && q.Section.PathIn(d.plan, q.Item) == content.Core {
			asked++
			if q.Answered(d.plan.Answer(q.Ref)) {
				answered++
			}
		}
	}
	items = append(items, []string{d.say(content.Text{EN: "Core questions: %d of %d answered", DA: "Kernespørgsmål: %d af %d besvaret"}.With(answered, asked))})
	for i := range d.guide.Sections {
		for j := range d.guide.Sections[i].Items {
			if said := d.tally(&d.guide.Sections[i], &d.guide.Sections[i].Items[j]); said != "" {
				items = append(items, []string{said})
			}
		}
	}
	now, done := 0, 0
	for _, t := range d.todos() {
		if t.Now {
			now++
		}
		if t.Now && t.Done {
			done++
		}
	}
	if now > 0 {
		items = append(items, []string{d.say(content.Text{EN: "Actions for now: %d, of which %d done", DA: "Handlinger nu: %d, heraf %d klaret"}.With(now, done))})
	}
	d.bullets(items)
	if r := d.plan.Round; r != nil {
		d.paragraph(d.roundLine(r))
	}
}

func asksForWords(k content.Kind) bool {
	switch k {
	case content.KindLine, content.KindText, content.KindChoice, content.KindPeople, content.KindList,
		content.KindRisk, content.KindFollowUp, content.KindDate:
		return true
	case content.KindChecklist, content.KindStar, content.KindActions, content.KindReview,
		content.KindOpening, content.KindAgenda, content.KindFacing:
	}
	return false
}

// tally counts how a checklist's rows stand. One nobody touched says nothing.
func (d *document) tally(s *content.Section, it *content.Item) string {
	if it.Kind != content.KindChecklist {
		return ""
	}
	counts := d.guide.Tally(d.plan, s, it).Counts(it.Stances.States())
	if counts.Empty() {
		return ""
	}
	return d.tell(s.Title) + ": " + d.say(counts)
}

func (d *document) roundLine(r *content.Round) string {
	if r.Turn < 0 || r.Turn >= len(r.Who) {
		return d.say(content.Text{EN: "A round in the group is not finished.", DA: "En runde i gruppen er ikke afsluttet."})
	}
	return d.say(content.Text{EN: "A round in the group is not finished. Next:", DA: "En runde i gruppen er ikke afsluttet. Næste:"}) + " " + d.perspective(r.Who[r.Turn])
}
