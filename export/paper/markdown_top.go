package paper

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"alongside/content"
)

func (d *document) title() {
	title := d.say(printed().Title)
	if name := d.plan.Workplace(); strings.TrimSpace(name) != "" {
		title += ": " + line(name)
	}
	d.heading(1, title)

	st := d.guide.Standing(d.plan)
	facts := [][]string{{"**" + d.say(printed().Status) + "** " + d.say(st.Label())}}
	fact := func(label content.Text, said string) {
		if said != "" {
			facts = append(facts, []string{"**" + d.say(label) + "** " + said})
		}
	}
	took := printed().TookPart
	if !d.plan.Workshop() { // who helps has not been heard by that alone
		took = printed().Helping
	}
	fact(took, d.people(d.plan.Answer(content.RefPresent).People))
	var absent []string
	for _, o := range st.Absent {
		if len(st.Present) > 0 || st.As.ID != "" || o.ID != content.WhoManager {
			absent = append(absent, d.perspective(o.ID))
		}
	}
	if waits := d.unheard(st); waits != "" {
		fact(printed().HelpingUnheard, waits)
	}
	ask := strings.Join(absent, ", ")
	if ask != "" && !st.Lived && slices.ContainsFunc(st.Absent, func(o content.Option) bool { return o.Lived }) {
		ask += d.say(printed().BeginWithLived)
	}
	fact(printed().StillToBeAsked, ask)
	if len(d.plan.Joined) > 0 {
		fact(printed().FilledIn, d.say(printed().CombinedFrom.With(len(d.plan.Joined))))
	} else if q, ok := d.known[content.RefMode]; ok {
		fact(printed().FilledIn, strings.Join(d.text(q, d.plan.Answer(content.RefMode).Text), " "))
	}
	d.agenda(fact)
	fact(printed().AnsweredAs, strings.Join(d.text(d.known[content.RefPerspective], d.plan.Answer(content.RefPerspective).Text), " "))
	fact(printed().Scheme, line(d.plan.Answer(content.RefScheme).Text))
	fact(printed().Started, d.date(string(d.plan.Started)))
	fact(printed().LastChanged, d.date(string(d.plan.Updated)))
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
		in := printed().Minutes.With(content.MinutesOf(slots))
		fact(printed().Agenda, strings.Join(day, " · ")+" "+d.say(in))
	}
	fact(printed().BeforeTheWorkshop, strings.Join(before, " · "))
	fact(printed().AfterTheWorkshop, strings.Join(after, " · "))
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
		if !slices.Contains(d.order, id) {
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
	if content.IsDate(s) {
		return []string{d.date(s)}
	}
	return block(s)
}

// glance sums up in counts. They are never made into a score: eleven of sixteen
// says where to look, sixty-nine per cent does not.
func (d *document) glance() {
	d.heading(2, d.say(printed().AtAGlance))
	var items [][]string
	asked, answered := 0, 0
	for _, q := range d.guide.Questions() {
		if q.Row == nil && !q.Folded() && !q.Ref.AtHead() && q.Item.Kind.Asks() && q.Section.PathIn(d.plan, q.Item) == content.Core {
			asked++
			if q.Answered(d.plan.Answer(q.Ref)) {
				answered++
			}
		}
	}
	items = append(items, []string{d.say(printed().CoreAnswered.With(answered, asked))})
	for i := range d.guide.Sections {
		for j := range d.guide.Sections[i].Items {
			if said := d.tally(&d.guide.Sections[i], &d.guide.Sections[i].Items[j]); said != "" {
				items = append(items, []string{said})
			}
		}
	}
	now, done, late := 0, 0, 0
	for _, t := range d.todos() {
		if t.Overdue(d.day) {
			late++
		}
		if t.Now {
			now++
		}
		if t.Now && t.Done {
			done++
		}
	}
	if now > 0 {
		items = append(items, []string{d.say(printed().ActionsNow.With(now, done))})
	}
	if late > 0 {
		items = append(items, []string{d.say(printed().OverdueOn.With(content.InEach(d.day.In), late))})
	}
	d.bullets(items)
	if r := d.plan.Round; r != nil {
		d.paragraph(d.roundLine(r))
	}
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
		return d.say(printed().RoundUnfinished)
	}
	return d.say(printed().RoundNext) + " " + d.perspective(r.Who[r.Turn])
}
