package paper

import (
	"maps"
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// notTakenUp is what is open, by the one rule that the wizard and a check go by, and what
// was left for later. That HR is to be asked is told nowhere here: not by a name, and not by
// what is left out where all else is answered.
func (pg *page) notTakenUp() {
	var facts []block.Fact
	fact := func(label content.Text, items [][]block.Line) {
		if len(items) > 0 {
			facts = append(facts, block.Fact{Label: pg.say(label), Items: items})
		}
	}
	listed := func(names []string) [][]block.Line {
		if len(names) == 0 {
			return nil
		}
		return [][]block.Line{{block.Say(strings.Join(names, " · "))}}
	}
	open := slices.DeleteFunc(pg.guide.OpenPoints(pg.plan), func(o content.OpenPoint) bool { return o.Why == content.OpenHR }) // on a page of its own
	var talk [][]block.Line
	for _, o := range open {
		if o.Why == content.OpenTalk {
			lines := []block.Line{block.Say(pg.tell(o.Named()))}
			if note := block.Prose(pg.plan.Answer(o.Ref).Note); len(note) > 0 {
				lines = append([]block.Line{lines[0].With(block.Say(": ")).With(note[0])}, note[1:]...)
			}
			talk = append(talk, lines)
		}
	}
	fact(told().TalkFirst, talk)
	fact(told().NotAgreedYet, listed(pg.openFor(open, content.OpenNotAgreed)))
	fact(told().AgreedSince, listed(pg.openFor(open, content.OpenSince)))
	fact(told().NotSettled, listed(pg.openFor(open, content.OpenApart)))
	var unanswered [][]block.Line
	for i := range pg.guide.Sections {
		s := &pg.guide.Sections[i]
		if names := pg.unansweredIn(s, open); len(names) > 0 {
			unanswered = append(unanswered, []block.Line{block.Say(capital(pg.tell(s.Stated())) + ": " + strings.Join(names, " · "))})
		}
	}
	fact(told().WithoutAnAnswer, unanswered)
	fact(told().NotOpened, listed(pg.notOpened()))
	if lines := pg.oneSided(); lines != nil {
		fact(told().NotCompared, [][]block.Line{lines})
	}
	parked, dropped := pg.setAside(content.SetParked), pg.setAside(content.SetDropped)
	if len(open) > 0 && len(facts)+len(pg.plan.Parking)+len(parked)+len(dropped) == 0 {
		return // only the day on which the plan is gone through again, which has a line of its own
	}
	pg.heading(2, pg.say(told().NotTakenUp))
	if len(open) == 0 {
		pg.Add(block.Paragraph{Lines: []block.Line{block.Say(pg.say(told().NothingOpen))}})
	}
	if len(facts) > 0 {
		pg.Add(block.Facts{Facts: facts})
	}
	for _, k := range slices.Backward(pg.plan.Parking) {
		parked = slices.Insert(parked, 0, block.Item{Box: boxOf(k.Done), Lines: block.Trailed(block.Prose(k.What), block.Say(pg.owner(k.Who, k.By)))})
	}
	pg.listed(told().Parked, parked)
	pg.listed(told().Dropped, dropped)
}

// unansweredIn names what nobody has answered in a step: a list of which no row was
// answered once, with how many there are. The day on which the plan is gone through again
// has a line of its own at the end.
func (pg *page) unansweredIn(s *content.Section, open []content.OpenPoint) []string {
	rows := map[*content.Item]int{}
	for _, o := range open {
		if o.Section == s && o.Why == content.OpenUnanswered {
			rows[o.Item]++
		}
	}
	var names []string
	for _, o := range open {
		n := rows[o.Item]
		switch {
		case o.Section != s || o.Why != content.OpenUnanswered || o.Ref == content.RefReviewBy || n == 0:
		case o.Row != nil && n > 1 && n == pg.guide.Tally(pg.plan, s, o.Item).Total:
			names = append(names, pg.say(told().AllOfThem.With(pg.tell(content.Question{Item: o.Item}.Stated()), n)))
			rows[o.Item] = 0 // once for all of them
		default:
			names = append(names, pg.tell(o.Named()))
		}
	}
	return names
}

// openBecause is why a question is open; nothing more than that nobody has answered it, or
// that it is not.
func (pg *page) openBecause(q content.Question) content.Why {
	why, _ := q.Open(pg.plan)
	return why
}

func (pg *page) openFor(open []content.OpenPoint, why content.Why) []string {
	var names []string
	for _, o := range open {
		if o.Why == why {
			names = append(names, pg.tell(o.Named()))
		}
	}
	return names
}

func (pg *page) listed(title content.Text, items []block.Item) {
	if len(items) > 0 {
		pg.heading(3, pg.say(title))
		pg.Add(block.List{Items: items})
	}
}

func boxOf(done bool) block.Box {
	if done {
		return block.Done
	}
	return block.ToDo
}

// notOpened names what lies off the plan's own path and was not come to: a step where
// nothing was answered, else the deeper questions of one.
func (pg *page) notOpened() []string {
	var names []string
	for i := range pg.guide.Sections {
		s := &pg.guide.Sections[i]
		if s.PathIn(pg.plan, nil) == content.Deeper && !pg.opened(s) {
			if slices.ContainsFunc(s.Items, func(it content.Item) bool { return it.Kind.Asks() }) {
				names = append(names, capital(pg.tell(s.Stated())))
			}
			continue
		}
		asked := map[*content.Item]bool{}
		for _, q := range s.Questions() {
			if !q.Folded() && pg.plan.Answer(q.Ref).Said() {
				asked[q.Item] = true
			}
		}
		for _, q := range s.Questions() {
			if q.Folded() || !q.Item.Kind.Asks() || q.Ref.AtHead() || asked[q.Item] || s.PathIn(pg.plan, q.Item) != content.Deeper {
				continue
			}
			asked[q.Item] = true // once for all its rows
			names = append(names, pg.tell(content.Question{Item: q.Item}.Stated()))
		}
	}
	return names
}

// opened reports whether anything in a step was answered that others may read.
func (pg *page) opened(s *content.Section) bool {
	return slices.ContainsFunc(s.Questions(), func(q content.Question) bool { return !q.Folded() && pg.answer(q).Said() })
}

// setAside lists the actions that were set aside in one way, with why where somebody said
// so. Nothing that follows from a folded row is among them.
func (pg *page) setAside(how content.Aside) []block.Item {
	var items []block.Item
	for _, t := range pg.guide.Todos(pg.plan) {
		if t.Aside != how || t.Folded {
			continue
		}
		lines := block.Trailed(block.Prose(pg.say(t.InPlan)), block.Say(pg.owner(t.Who, t.By)))
		lines = append(lines, pg.labelled(told().Because, block.Prose(t.Because))...)
		it := block.Item{Lines: lines}
		if how == content.SetParked {
			it.Box = boxOf(t.Done)
		}
		items = append(items, it)
	}
	return items
}

// strays are the answers whose questions the guide no longer has, by their sections.
func (pg *page) strays() map[string][]content.Ref {
	strays := map[string][]content.Ref{}
	for _, ref := range slices.Sorted(maps.Keys(pg.plan.Answers)) {
		_, known := pg.known[ref]
		if a := pg.plan.BelowHead(ref); !known && a.Said() && !a.State.Folded() {
			section, _ := ref.Split()
			strays[section] = append(strays[section], ref)
		}
	}
	return strays
}

// stray writes an answer without a question, under the question as it was asked.
func (pg *page) stray(ref content.Ref) {
	a := pg.plan.BelowHead(ref)
	q := content.Question{Ref: ref}
	pg.heading(3, pg.asked(ref))
	pg.Add(pg.note(told().NoLongerAsked))
	if text := block.Prose(a.Text); len(text) > 0 {
		pg.Add(block.Quote{Lines: text})
	}
	pg.ideas(a.Ideas)
	a.Ideas = nil
	pg.details(q, a)
	var items []block.Item
	for _, v := range a.Views {
		if said := pg.view(q, v); len(said) > 0 {
			items = append(items, block.Item{Lines: said})
		}
	}
	if len(items) > 0 {
		pg.Add(block.List{Items: items})
	}
}

// asked is a lost question's wording, or its id where the file did not say.
func (pg *page) asked(ref content.Ref) string {
	if asked := phrase(pg.plan.Answer(ref).Asked); asked != "" {
		return asked
	}
	_, id := ref.Split()
	return phrase(id)
}

// lost writes the answers whose whole section the guide no longer has.
func (pg *page) lost() {
	begun := false
	strays := pg.strays()
	for _, section := range slices.Sorted(maps.Keys(strays)) {
		if pg.guide.Section(section) != nil {
			continue
		}
		for _, ref := range strays[section] {
			if !begun {
				pg.heading(2, pg.say(told().EarlierGuide))
				begun = true
			}
			pg.stray(ref)
		}
	}
}
