package paper

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// role tells what the role is, and all else that was answered in words.
func (pg *page) role() {
	begun := false
	begin := func() {
		if !begun {
			pg.heading(2, pg.say(told().TheRole))
			begun = true
		}
	}
	var qs []content.Question
	var apart []string
	for _, q := range pg.in(theRole) {
		if a := pg.own(q); a.Said() {
			qs = append(qs, q)
		} else {
			apart = append(apart, pg.tell(q.Stated()))
		}
	}
	if len(apart) > 0 {
		begin()
		pg.Add(block.Note{Lines: []block.Line{block.Say(strings.Join(apart, " · ") + ": " + pg.say(told().AnsweredApart.With(pg.say(told().WhereWeDiffer))))}})
	}
	for i := 0; i < len(qs); i++ {
		begin()
		if i+1 < len(qs) && pg.narrow(qs[i]) != "" && pg.narrow(qs[i]) == pg.narrow(qs[i+1]) {
			left, right := pg.aside(func() { pg.answered(qs[i]) }), pg.aside(func() { pg.answered(qs[i+1]) })
			pg.Add(block.Beside{Left: left, Right: right})
			i++
			continue
		}
		pg.answered(qs[i])
	}
	for i := range pg.guide.Sections {
		s := &pg.guide.Sections[i]
		for j := range s.Items {
			if s.Items[j].Kind.Holds() == content.HoldsLevels {
				pg.star(s, &s.Items[j], begin)
			}
		}
		for _, ref := range pg.strays()[s.ID] {
			begin()
			pg.stray(ref)
		}
	}
}

// narrow says of which shape an answer is that fits beside another of the same: a list of
// short ideas, or a few words; "" for one that takes the page's width.
func (pg *page) narrow(q content.Question) string {
	const ideasMost, textMost = 12, 240
	a := pg.own(q)
	long := func(i content.Idea) bool { return len([]rune(i.Text)) > textMost/2 }
	switch {
	case len(a.Ideas) > 0 && len(a.Ideas) <= ideasMost && !slices.ContainsFunc(a.Ideas, long):
		return "ideas"
	case len(a.Ideas) == 0 && len([]rune(a.Text+a.Note+a.Agreed)) <= textMost:
		return "words"
	}
	return ""
}

// aside is what something adds to the paper, taken out of it.
func (pg *page) aside(add func()) []block.Block {
	before := pg.Blocks
	pg.Blocks = nil
	add()
	added := pg.Blocks
	pg.Blocks = before
	return added
}

// answered writes an answer under its heading: what was said, then the rest.
func (pg *page) answered(q content.Question) {
	a := pg.own(q)
	pg.heading(3, pg.tell(q.Stated()))
	if text := pg.text(q, a.Text); len(text) > 0 {
		pg.Add(block.Quote{Lines: text})
	}
	pg.ideas(a.Ideas)
	a.Ideas = nil
	pg.details(q, a)
}

// ideas lists them: the chosen first, and how they came to be chosen.
func (pg *page) ideas(ideas []content.Idea) {
	if len(ideas) == 0 {
		return
	}
	var items []block.Item
	for _, top := range []bool{true, false} { // the most important first, then by their dots, in the order they were written
		for _, idea := range content.Rank(ideas) {
			if idea.Top == top {
				items = append(items, block.Item{Lines: pg.idea(idea.Idea)})
			}
		}
	}
	pg.Add(block.List{Items: items})
	if said := pg.chosen(ideas); said != "" {
		pg.Add(block.Note{Lines: []block.Line{block.Say(said)}})
	}
}

func (pg *page) idea(i content.Idea) []block.Line {
	lines := block.Trailed(block.Prose(i.Text), nil)
	if i.Top {
		for n, l := range lines {
			lines[n] = block.Marked(l.Text(), block.Strong)
		}
	}
	var said []string
	if len(i.Also) > 0 {
		said = append(said, pg.say(told().AlsoWorded.With(phrase(strings.Join(i.Also, "; ")))))
	}
	if n := i.Dots(); n > 0 {
		said = append(said, pg.say(told().Dots.Of(n).With(n, pg.dots(i.Votes))))
	}
	if i.Interview {
		said = append(said, pg.say(told().ForInterview))
	}
	last := len(lines) - 1
	lines[last] = lines[last].And(parenthesis(strings.Join(said, "; ")), block.Soft)
	return lines
}

func parenthesis(s string) string {
	if s == "" {
		return ""
	}
	return "(" + s + ")"
}

// chosen says how the most important ideas came to be picked.
func (pg *page) chosen(ideas []content.Idea) string {
	how := content.HowChosen(ideas)
	if how == content.ByHand {
		return ""
	}
	said := pg.say(told().DotsEach.With(content.DotsEach))
	if last := pg.lastToVote(ideas); last != "" {
		said = pg.say(told().DotsEachLast.With(content.DotsEach, last))
	}
	switch how {
	case content.Unpicked:
		said += " " + pg.say(told().NotPicked)
	case content.Otherwise:
		said += " " + pg.say(told().ChosenOtherwise)
	case content.AmongEquals:
		said += " " + pg.say(told().ChosenAmongEquals)
	case content.ByHand, content.ByDots:
		said += " " + pg.say(told().ChosenByDots)
	}
	return said
}

// lastToVote names those who waited until all others had given their dots.
func (pg *page) lastToVote(ideas []content.Idea) string {
	voted := map[string]bool{}
	for _, i := range ideas {
		for who, n := range i.Votes {
			voted[who] = voted[who] || n > 0
		}
	}
	var last []content.Option
	for _, o := range pg.guide.Perspectives() {
		if o.Senior && voted[o.ID] && len(voted) > 1 {
			last = append(last, o)
		}
	}
	return pg.names(last)
}

// details lists everything an answer holds beside its text, so that nothing said is ever
// left out.
func (pg *page) details(q content.Question, a content.Answer) {
	var items []block.Item
	for _, lines := range pg.more(q, a) {
		items = append(items, block.Item{Lines: lines})
	}
	if len(items) > 0 {
		pg.Add(block.List{Items: items})
	}
}

// more is all that an answer holds beside its text, each with its label.
func (pg *page) more(q content.Question, a content.Answer) [][]block.Line {
	var all [][]block.Line
	add := func(lines []block.Line) {
		if len(lines) > 0 {
			all = append(all, lines)
		}
	}
	if a.State != content.Open {
		add([]block.Line{block.Marked(capital(pg.say(a.State.Label())), block.Strong)})
	}
	for _, i := range a.Ideas {
		add(pg.idea(i))
	}
	add(pg.labelled(told().Sign, block.Prose(a.Sign)))
	add(pg.labelled(told().Counter, block.Prose(a.Counter)))
	add([]block.Line{block.Say(pg.people(a.People))})
	add([]block.Line{block.Say(pg.days(a.Dates))})
	if q.Item == nil || q.Item.Kind.Holds() != content.HoldsLevels {
		add([]block.Line{block.Say(pg.levels(a.Importance, a.Clarity))})
	}
	add(pg.labelled(told().Note, block.Prose(a.Note)))
	if said := pg.owner(a.Who, a.By); said != "" {
		add(pg.labelled(told().WhoAndWhen, []block.Line{block.Say(said)}))
	}
	add(pg.result(a))
	return slices.DeleteFunc(all, func(lines []block.Line) bool {
		return !slices.ContainsFunc(lines, func(l block.Line) bool { return !l.Empty() })
	})
}

// result is what a group came to.
func (pg *page) result(a content.Answer) []block.Line {
	switch {
	case a.Agreement == content.NotAgreed && a.Agreed != "":
		return block.Labelled(pg.say(told().NotAgreedStands), block.Prose(a.Agreed))
	case a.Agreement == content.NotAgreed:
		return []block.Line{block.Marked(pg.say(told().NotAgreed), block.Strong)}
	case a.Agreed != "" && a.Agreement == "" && len(a.Views) > 0:
		return block.Labelled(pg.say(told().WordsSoFar), block.Prose(a.Agreed))
	case a.Agreed != "":
		return block.Labelled(pg.say(told().Agreed), block.Prose(a.Agreed))
	case a.Agreement == content.AgreedOn && a.State == content.Open && a.Importance == 0:
		return []block.Line{block.Marked(capital(pg.say(content.AgreedOn.Label())), block.Strong)}
	}
	return nil
}

// days tells days in words: of the first three, how long after the first working day each is.
func (pg *page) days(dates []string) string {
	var said []string
	for i, s := range dates {
		day := pg.date(s)
		if months := content.FollowUpMonths(); i < len(months) && day != "" {
			day = pg.say(told().AfterMonths.Of(months[i]).With(months[i], day))
		}
		said = append(said, day)
	}
	return joined(" · ", said...)
}

// levels words both ratings of a point: "central; unclear".
func (pg *page) levels(importance, clarity content.Level) string {
	if importance == content.Pass && clarity == content.Pass {
		clarity = 0 // once is enough
	}
	var said []string
	if importance != 0 {
		said = append(said, pg.say(content.Importance().Label(importance)))
	}
	if clarity != 0 {
		said = append(said, pg.say(content.Clarity().Label(clarity)))
	}
	return strings.Join(said, "; ")
}
