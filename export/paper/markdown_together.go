package paper

import (
	"slices"
	"strings"

	"alongside/content"
)

// chosen says how the most important ideas came to be picked, where dots were given.
func (d *document) chosen(ideas []content.Idea) string {
	how := content.HowChosen(ideas)
	if how == content.ByHand {
		return ""
	}
	said := d.say(printed().DotsEach.With(content.DotsEach))
	if last := d.lastToVote(ideas); last != "" {
		said += "; " + d.say(printed().LastOfAll) + " " + last
	}
	said += ". "
	switch how {
	case content.Unpicked:
		said += d.say(printed().NotPicked)
	case content.Otherwise:
		said += d.say(printed().ChosenOtherwise)
	case content.ByHand, content.ByDots:
		said += d.say(printed().ChosenByDots)
	}
	return said
}

// lastToVote names those who waited until all others had given their dots.
func (d *document) lastToVote(ideas []content.Idea) string {
	voted := map[string]bool{}
	for _, i := range ideas {
		for who, n := range i.Votes {
			voted[who] = voted[who] || n > 0
		}
	}
	var last []string
	for _, o := range d.guide.Perspectives() {
		if o.Senior && voted[o.ID] && len(voted) > 1 {
			last = append(last, d.perspective(o.ID))
		}
	}
	return strings.Join(last, ", ")
}

// faced reports whether anything is said on either side.
func (d *document) faced(it *content.Item) bool {
	return slices.ContainsFunc(d.guide.Facing(d.plan, it), content.Faced.Said)
}

// facing lays both sides' expectations beside each other, where something is expected.
// While nothing at all is said on one side there is nothing to compare, and it says so:
// a section that nobody has opened is not asked for less than it promises.
func (d *document) facing(it *content.Item) {
	pairs := d.guide.Facing(d.plan, it)
	for _, side := range []struct {
		said func(content.Faced) bool
		rows func(content.Faced) []content.Stood
	}{
		{content.Faced.SaysAsked, func(f content.Faced) []content.Stood { return f.Asked }},
		{content.Faced.SaysSupport, func(f content.Faced) []content.Stood { return f.Support }},
	} {
		if !slices.ContainsFunc(pairs, side.said) {
			d.paragraph("*" + d.say(printed().ComesOnceAnswered) + "* " + d.titlesOf(pairs, side.rows))
			return
		}
	}
	var items [][]string
	for _, f := range pairs {
		if !f.SaysAsked() {
			continue
		}
		lines := []string{
			"**" + d.tell(f.Title) + "**",
			d.say(printed().Asked) + " " + d.stood(f.Asked),
			d.say(printed().Possible) + " " + d.stood(f.Support),
		}
		if verdict := f.Verdict(); !verdict.Empty() {
			lines = append(lines, "*"+d.tell(verdict)+"*")
		}
		items = append(items, lines)
	}
	d.heading(3, d.tell(it.Ask))
	d.bullets(items)
}

// titlesOf names the sections in which rows stand, each once.
func (d *document) titlesOf(pairs []content.Faced, rows func(content.Faced) []content.Stood) string {
	var titles []string
	for _, f := range pairs {
		for _, r := range rows(f) {
			if title := d.tell(r.Section.Title); !slices.Contains(titles, title) {
				titles = append(titles, title)
			}
		}
	}
	return strings.Join(titles, ", ")
}

// stood names rows with how they stand: "Supervision (missing), An open door (open)".
func (d *document) stood(rows []content.Stood) string {
	said := make([]string, len(rows))
	for i, r := range rows {
		said[i] = d.tell(r.Short()) + " (" + d.say(r.Label()) + ")"
	}
	return strings.Join(said, ", ")
}
