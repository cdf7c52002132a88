package paper

import (
	"cmp"
	"slices"
	"strings"

	"alongside/content"
)

// checklist writes the rows that were answered, by theme.
func (d *document) checklist(s *content.Section, it *content.Item) {
	begun := false
	for i := range it.Themes {
		var items [][]string
		for j := range it.Themes[i].Rows {
			q := d.known[content.RefOf(s.ID, it.Themes[i].Rows[j].ID)]
			if a := d.plan.Answer(q.Ref); a.Said() && !q.Folded() {
				items = append(items, d.row(q, a))
			}
		}
		if len(items) == 0 {
			continue
		}
		if !begun {
			d.heading(3, d.tell(it.Ask))
			begun = true
		}
		d.paragraph("**" + d.tell(it.Themes[i].Title) + "**")
		d.bullets(items)
	}
}

// row writes how a row stands, and under it what else was said.
func (d *document) row(q content.Question, a content.Answer) []string {
	lines := []string{"**" + capital(d.say(a.State.Label())) + ":** " + d.tell(q.Ask())}
	if said := d.owner(a.Who, a.By); said != "" {
		lines[0] += " – " + said
		a.Who, a.By = "", ""
	}
	lines = append(lines, block(a.Text)...)
	for _, detail := range d.details(q, a) {
		lines = append(lines, detail...)
	}
	if care := q.Care(); care != nil {
		lines = append(lines, "*"+d.say(printed().ToWatch)+"* "+d.tell(care.Note))
	}
	return lines
}

// star writes the role star as a table of figures and words, since a drawing would
// say nothing to those who hear the plan read.
func (d *document) star(s *content.Section, it *content.Item) {
	var rows, views, said [][]string
	who := d.viewers(s, it)
	for _, q := range s.Questions() {
		a := d.plan.Answer(q.Ref)
		if q.Item != it || !a.Said() || q.Folded() {
			continue
		}
		if len(a.Views) > 0 {
			views = append(views, append(append([]string{d.tell(q.Short())}, d.cells(a.Views, who)...), d.settled(a)))
		}
		inViews := len(a.Views) > 0 && (a.Importance == 0 || a.Agreement == content.AgreedOn) && a.Clarity == 0
		if !inViews {
			rows = append(rows, []string{d.tell(q.Ask()), d.level(content.Importance(), a.Importance), d.level(content.Clarity(), a.Clarity)})
		}
		if lines := d.axis(q, a); len(lines) > 0 {
			said = append(said, append([]string{"**" + d.tell(q.Short()) + "**"}, lines...))
		}
	}
	if len(rows)+len(views) == 0 {
		return
	}
	d.heading(3, d.tell(it.Ask))
	d.paragraph("*" + d.say(printed().StarNote) + "*")
	if len(rows) > 0 {
		d.table([]string{
			d.say(printed().TheRole),
			d.say(printed().ImportantHere),
			d.say(printed().ClearToUs),
		}, rows)
	}
	if len(views) > 0 {
		d.paragraph("**" + d.say(printed().EachPerspective) + "**")
		header := []string{d.say(printed().TheRole)}
		for _, v := range who {
			header = append(header, d.voice(v))
		}
		d.table(append(header, d.say(printed().WhatWeAgreeOn)), views)
	}
	d.bullets(said)
}

// settled says what a group made of an axis that was rated apart.
func (d *document) settled(a content.Answer) string {
	switch {
	case a.Agreement == content.NotAgreed:
		return d.say(content.NotAgreed.Label())
	case a.Agreement == content.AgreedOn && a.Importance != 0:
		return d.level(content.Importance(), a.Importance)
	case a.Agreement == content.AgreedOn:
		return d.say(content.AgreedOn.Label())
	}
	return "–"
}

// viewers lists the voices that answered any of the star's axes.
func (d *document) viewers(s *content.Section, it *content.Item) []content.Voice {
	answered := map[content.Voice]bool{}
	for _, q := range s.Questions() {
		if q.Item != it {
			continue
		}
		for _, v := range d.plan.Answer(q.Ref).Views {
			answered[v.Voice] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(d.voices), func(v content.Voice) bool { return !answered[v] })
}

// cells are an axis's row of the table. A file may have a voice twice; its first word is
// taken.
func (d *document) cells(views []content.View, who []content.Voice) []string {
	said := make(map[content.Voice]string, len(views))
	for _, v := range views {
		if _, twice := said[v.Voice]; !twice {
			said[v.Voice] = d.levels(v.Importance, v.Clarity)
		}
	}
	cells := make([]string, len(who))
	for i, voice := range who {
		cells[i] = cmp.Or(said[voice], "–")
	}
	return cells
}

// axis writes what was said about an axis in words.
func (d *document) axis(q content.Question, a content.Answer) []string {
	var lines []string
	if a.State != content.Open {
		lines = append(lines, capital(d.say(a.State.Label())))
	}
	lines = append(lines, block(a.Text)...)
	var views []content.View
	for _, v := range a.Views {
		if v.Importance, v.Clarity = 0, 0; !v.Empty() { // the ratings are in the table
			views = append(views, v)
		}
	}
	a.Views = views
	for _, detail := range d.details(q, a) {
		lines = append(lines, detail...)
	}
	return lines
}

// levels words both ratings of an axis: "central (4 of 4); unclear (1 of 4)".
func (d *document) levels(importance, clarity content.Level) string {
	if importance == content.Pass && clarity == content.Pass {
		clarity = 0 // once is enough
	}
	var said []string
	if importance != 0 {
		said = append(said, d.level(content.Importance(), importance))
	}
	if clarity != 0 {
		said = append(said, d.level(content.Clarity(), clarity))
	}
	return strings.Join(said, "; ")
}

// level words a rating, with the figure that shows where on the scale it is.
func (d *document) level(scale content.Scale, l content.Level) string {
	word := d.say(scale.Label(l))
	if l < 1 || l > content.MaxLevel {
		return word
	}
	return d.say(printed().LevelOf.With(word, l, content.MaxLevel))
}
