package paper

import (
	"slices"
	"strings"

	"alongside/content"
)

// section writes a section and reports whether it did. Where nothing was answered
// there is nothing to write: the open points have named it already.
func (d *document) section(s *content.Section) bool {
	open, answered := d.unanswered(s), false
	for _, q := range s.Questions() {
		switch {
		case q.Folded() || !shown(q):
		case q.Item.Kind == content.KindFacing:
			answered = answered || d.faced(q.Item)
		case d.plan.BelowHead(q.Ref).Said():
			answered = true
		}
	}
	strays := d.strays[s.ID]
	if !answered && len(strays) == 0 {
		return false
	}
	d.heading(2, d.tell(s.Title))
	for i := range s.Items {
		d.item(s, &s.Items[i])
	}
	for _, ref := range strays {
		d.stray(ref)
	}
	if len(open) > 0 {
		d.paragraph("*" + d.say(printed().Open) + "* " + strings.Join(open, " · "))
	}
	return true
}

// unanswered names what is open in a section because nobody has answered it.
func (d *document) unanswered(s *content.Section) []string {
	var open []string
	for _, q := range d.open {
		if q.Section == s && q.Why == content.OpenUnanswered && shown(q.Question) {
			open = append(open, d.tell(q.Short()))
		}
	}
	return open
}

// lacks reports whether a question that can be answered has no answer.
func (d *document) lacks(q content.Question) bool {
	return !d.plan.Answer(q.Ref).Said() && q.Item.Kind.Asks()
}

// untouched names what was not taken up in a section, off the plan's own path: the
// section where nothing was, else the deeper questions that nobody came to.
func (d *document) untouched(s *content.Section, written bool) []string {
	if !written && s.PathIn(d.plan, nil) == content.Deeper {
		if !slices.ContainsFunc(s.Items, func(it content.Item) bool { return it.Kind.Asks() }) {
			return nil // there is nothing to take up
		}
		return []string{d.tell(s.Title)}
	}
	var names []string
	touched := map[*content.Item]bool{}
	for _, q := range s.Questions() {
		if !q.Folded() && !d.lacks(q) {
			touched[q.Item] = true
		}
	}
	for _, q := range s.Questions() {
		if q.Folded() || !shown(q) || touched[q.Item] || s.PathIn(d.plan, q.Item) != content.Deeper {
			continue
		}
		touched[q.Item] = true // once for all its rows
		names = append(names, d.tell(q.Item.Short)+" ("+d.tell(s.Title)+")")
	}
	return names
}

// shown is false for the date at which the plan is looked at again, which has a
// line of its own at the end.
func shown(q content.Question) bool { return q.Ref != content.RefReviewBy }

// item writes what was answered to an item. Rows are written by their item's kind;
// all else by what the answer holds, so that nothing said is ever left out.
func (d *document) item(s *content.Section, it *content.Item) {
	switch it.Kind { //nolint:exhaustive // whatever has no rows of its own is one question
	case content.KindChecklist:
		d.checklist(s, it)
	case content.KindStar:
		d.star(s, it)
	case content.KindFacing:
		if d.faced(it) {
			d.facing(it)
		}
	default:
		q, ok := d.known[content.RefOf(s.ID, it.ID)]
		if a := d.plan.BelowHead(q.Ref); ok && a.Said() && !q.Folded() && shown(q) {
			d.heading(3, d.tell(q.Ask()))
			d.answer(q, a)
		}
	}
}

// answer writes an answer: the text as a quotation, then the rest as a list.
func (d *document) answer(q content.Question, a content.Answer) {
	if text := d.text(q, a.Text); len(text) > 0 {
		d.quote(text)
	}
	if said := d.chosen(a.Ideas); said != "" {
		d.paragraph(said)
	}
	var items [][]string
	if a.State != content.Open {
		items = append(items, []string{"**" + capital(d.say(a.State.Label())) + "**"})
	}
	d.bullets(append(items, d.details(q, a)...))
}

// text writes an answer's text: an option by its name, a date in words.
func (d *document) text(q content.Question, s string) []string {
	if q.Item == nil {
		return block(s)
	}
	switch q.Item.Kind.Holds() {
	case content.HoldsOption:
		i := slices.IndexFunc(q.Item.Options, func(o content.Option) bool { return o.ID == s })
		if i >= 0 {
			return []string{d.tell(q.Item.Options[i].Label)}
		}
	case content.HoldsDay:
		return block(content.Date(s).In(d.lang))
	case content.HoldsDays:
		if s != "" {
			return labelled(d.say(printed().FirstDay), d.dated(s))
		}
	case content.HoldsNothing, content.HoldsWords, content.HoldsCounts, content.HoldsIdeas, content.HoldsState,
		content.HoldsRisk, content.HoldsLevels:
	}
	return block(s)
}

// details lists everything an answer holds beside its text and state.
func (d *document) details(q content.Question, a content.Answer) [][]string {
	var items [][]string
	add := func(label content.Text, text []string) {
		if len(text) > 0 {
			items = append(items, labelled(d.say(label), text))
		}
	}
	for _, top := range []bool{true, false} { // the most important first, then by their dots, in the order they were written
		for _, idea := range content.Rank(a.Ideas) {
			if idea.Top == top {
				items = append(items, d.idea(idea.Idea))
			}
		}
	}
	add(printed().EarlySignBold, block(a.Sign))
	add(printed().CounterBold, block(a.Counter))
	if said := d.people(a.People); said != "" {
		items = append(items, []string{said})
	}
	if said := d.followUps(a.Dates); said != "" {
		items = append(items, []string{said})
	}
	if said := d.levels(a.Importance, a.Clarity); said != "" && q.Row == nil {
		items = append(items, []string{said})
	}
	add(printed().Note, block(a.Note))
	if said := d.owner(a.Who, a.By); said != "" {
		add(printed().WhoAndWhen, []string{said})
	}
	if a.Done {
		items = append(items, []string{d.say(printed().Done)})
	}
	for _, v := range d.inOrder(a.Views) {
		items = append(items, d.view(q, v))
	}
	return append(items, d.agreed(a)...)
}

// followUps says of each date how long after the first working day it is.
func (d *document) followUps(dates []string) string {
	var said []string
	for i, s := range dates {
		day := d.date(s)
		if day == "" {
			continue
		}
		if months := content.FollowUpMonths(); i < len(months) {
			day = d.say(printed().AfterMonths.Of(months[i]).With(months[i])) + " " + day
		}
		said = append(said, day)
	}
	return strings.Join(said, " · ")
}

func (d *document) idea(i content.Idea) []string {
	var said []string
	if i.Top {
		said = append(said, d.say(printed().MostImportant))
	}
	if i.Interview {
		said = append(said, d.say(printed().ForInterview))
	}
	if n := i.Dots(); n > 0 {
		said = append(said, d.say(printed().DotsFrom.Of(n).With(n, d.people(i.Votes))))
	}
	lines := trailed(block(i.Text), "")
	if len(said) > 0 {
		lines = append(lines, "*"+capital(strings.Join(said, "; "))+"*")
	}
	return lines
}
