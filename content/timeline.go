package content

import (
	"cmp"
	"slices"
)

// A Moment is one thing on a plan's way: something to do, the first working day, a talk
// after it, or the day on which the plan is gone through again.
type Moment struct {
	Kind  MomentKind
	Todo  Todo   // for a Doing
	After int    // the months since the first working day; 0 where nobody counted them
	Day   Date   // on which it is, or by which; "" where nobody said a day
	Said  string // what somebody wrote for it, a [Date] or words; "" for nothing
	When  When   // for one without a day: by when it must stand
}

// A MomentKind says what there is to a moment.
type MomentKind int8

// The kinds.
const (
	Doing MomentKind = iota
	FirstDay
	TalkAgain
)

// Timeline puts everything that a plan wants done, and the days it named, in the order in
// which they come: what must stand before the post is advertised; what has a day before the
// first working day; what is chosen to begin with, and what must stand before the first
// day; that day, and what comes after it. Each is there once.
//
// What was set aside is not on it. What follows from a folded point is, where it is chosen
// for now, in the words that all of them have in common.
func (g *Guide) Timeline(p *Plan) []Moment {
	var all []Moment
	for _, t := range g.Todos(p) {
		if t.Aside != "" || t.Folded && !t.Now {
			continue
		}
		all = append(all, Moment{Kind: Doing, Todo: t, Said: TidyBy(t.By), Day: ReadDay(t.By).Day, When: t.When})
	}
	follow := p.Answer(RefFollowUp)
	if follow.Text != "" {
		all = append(all, Moment{Kind: FirstDay, Said: follow.Text, Day: ReadDay(follow.Text).Day, When: BeforeStart})
	}
	for i, said := range follow.Dates {
		if blank(said) {
			continue
		}
		m := Moment{Kind: TalkAgain, Said: said, Day: ReadDay(said).Day, When: Later}
		if months := FollowUpMonths(); i < len(months) {
			m.After = months[i]
		}
		all = append(all, m)
	}
	first := ReadDay(follow.Text).Day
	slices.SortStableFunc(all, func(a, b Moment) int {
		return cmp.Or(cmp.Compare(a.stage(first), b.stage(first)), cmp.Compare(a.Day, b.Day))
	})
	return all
}

// The stages of the way, in their order.
const (
	beforeAdvert = iota // without a day, and not chosen either
	dayBefore           // a day before the first working day
	toBeginWith         // chosen, and without a day
	beforeFirstDay
	firstDay
	dayAfter
	someDayAfter
	someDay
)

// stage is where a moment lies on the way, by the first working day; "" where nobody said it.
func (m Moment) stage(first Date) int {
	switch {
	case m.Kind == FirstDay:
		return firstDay
	case m.Day != "" && (m.Day < first || first == "" && m.Kind == Doing):
		return dayBefore
	case m.Day != "":
		return dayAfter
	case m.Kind == TalkAgain:
		return someDayAfter
	case m.Todo.Now:
		return toBeginWith
	case m.When == BeforeAdvert:
		return beforeAdvert
	case m.When == BeforeStart:
		return beforeFirstDay
	}
	return someDay
}

// AfterTheFirstDay reports whether the moment lies on or behind the first working day.
func (m Moment) AfterTheFirstDay(p *Plan) bool {
	return m.stage(ReadDay(p.Answer(RefFollowUp).Text).Day) >= firstDay
}

// NextStep is the action to begin with: the first on the timeline that is chosen and not
// done; ok is false where there is none.
func (g *Guide) NextStep(p *Plan) (t Todo, ok bool) {
	for _, m := range g.Timeline(p) {
		if m.Kind == Doing && m.Todo.Now && !m.Todo.Done {
			return m.Todo, true
		}
	}
	return Todo{}, false
}
