package content

import "slices"

// Around says when a step is for that a workshop has no time for: nothing is
// squeezed in.
type Around string

// The times around a workshop.
const (
	BeforeWorkshop Around = "before"
	AfterWorkshop  Around = "after"
)

func (a Around) known() bool { return a == "" || a == BeforeWorkshop || a == AfterWorkshop }

// Label names the time in words.
func (a Around) Label() Text {
	if a == BeforeWorkshop {
		return labels().BeforeTheWorkshop
	}
	return labels().AfterTheWorkshop
}

// A Slot is one step's place in a workshop: so many minutes, or none and before
// or after.
type Slot struct {
	Step    string // the section's id
	Minutes int
	Around  Around // where there are no minutes
	Extra   []Extra
}

// MaxMinutes is the longest a step can be given: a day's work.
const MaxMinutes = 480

// path is where the slot puts its step.
func (s Slot) path() Path {
	if s.Minutes > 0 {
		return Core
	}
	return Deeper
}

// slot is what the plan says itself about a step's place; ok is false where it
// leaves that to the guide.
func (p *Plan) slot(step string) (slot Slot, ok bool) {
	i := slices.IndexFunc(p.Agenda, func(s Slot) bool { return s.Step == step })
	if i < 0 {
		return Slot{}, false
	}
	return p.Agenda[i], true
}

// Slot is the step's place in this plan's workshop. ok is false for a step that is on
// no agenda, such as what is filled in before anybody comes.
func (s *Section) Slot(p *Plan) (slot Slot, ok bool) {
	if s.Minutes == 0 && s.Around == "" {
		return Slot{}, false
	}
	if slot, ok = p.slot(s.ID); ok {
		return slot, true
	}
	return Slot{Step: s.ID, Minutes: s.Minutes, Around: s.Around}, true
}

// Agenda is the workshop's order of the day: every step that may be on it, in the
// plan's order, with its minutes or, where it has none, when else it is for.
func (g *Guide) Agenda(p *Plan) []Slot {
	var agenda []Slot
	for _, s := range g.Ordered(p) {
		if slot, ok := s.Slot(p); ok {
			agenda = append(agenda, slot)
		}
	}
	return agenda
}

// MinutesOf is how long an agenda takes in all.
func MinutesOf(agenda []Slot) int {
	n := 0
	for _, slot := range agenda {
		n += slot.Minutes
	}
	return n
}

// Minutes is how long the workshop takes that the guide was made for. A plan's own
// is measured against it, and may take longer.
func (g *Guide) Minutes() int { return MinutesOf(g.Agenda(&Plan{})) }

// Reschedule puts the agenda back to the guide's, and its order. Slots of steps that this
// guide does not know are another guide's, and stay.
func (g *Guide) Reschedule(p *Plan) {
	p.Order = nil
	for _, slot := range g.Agenda(&Plan{}) {
		g.Schedule(p, slot)
	}
}

// Schedule gives a step so many minutes, or with none its time around the
// workshop. What is as the guide has it leaves no trace in the plan.
func (g *Guide) Schedule(p *Plan, slot Slot) {
	slot.Minutes = max(0, min(slot.Minutes, MaxMinutes))
	s := g.Section(slot.Step)
	switch {
	case slot.Minutes > 0:
		slot.Around = ""
	case slot.Around == "" && s != nil && s.Around != "":
		slot.Around = s.Around
	case slot.Around == "":
		slot.Around = AfterWorkshop
	}
	i := slices.IndexFunc(p.Agenda, func(s Slot) bool { return s.Step == slot.Step })
	if i >= 0 {
		slot.Extra = p.Agenda[i].Extra
		p.Agenda = slices.Delete(slices.Clone(p.Agenda), i, i+1)
	}
	if s != nil && s.Minutes == slot.Minutes && (slot.Minutes > 0 || s.Around == slot.Around) && len(slot.Extra) == 0 {
		return
	}
	p.Agenda = append(p.Agenda, slot)
	order := func(s Slot) int {
		return slices.IndexFunc(g.Sections, func(section Section) bool { return section.ID == s.Step })
	}
	slices.SortStableFunc(p.Agenda, func(a, b Slot) int { return order(a) - order(b) })
}

// Ordered lists the sections as a workshop goes through them. Those that a plan has put
// in order change places among themselves; all others keep theirs.
func (g *Guide) Ordered(p *Plan) []*Section {
	all := make([]*Section, len(g.Sections))
	for i := range g.Sections {
		all[i] = &g.Sections[i]
	}
	if len(p.Order) == 0 {
		return all
	}
	var named []*Section
	for _, id := range p.Order {
		if s := g.Section(id); s != nil && !slices.Contains(named, s) {
			named = append(named, s)
		}
	}
	next := 0
	for i, s := range all {
		if slices.Contains(named, s) {
			all[i] = named[next]
			next++
		}
	}
	return all
}

// MoveStep puts a step that has its time on the day to another place among those that
// have, counted from 0. An order that is the guide's leaves no trace.
func (g *Guide) MoveStep(p *Plan, step string, to int) {
	agenda := g.Agenda(p)
	var day, all []string
	for _, s := range agenda {
		all = append(all, s.Step)
		if s.Minutes > 0 {
			day = append(day, s.Step)
		}
	}
	at := slices.Index(day, step)
	if at < 0 || to < 0 || to >= len(day) {
		return
	}
	day = slices.Insert(slices.Delete(day, at, at+1), to, step)
	next, same := 0, true
	for i, s := range agenda {
		if s.Minutes > 0 {
			all[i] = day[next]
			next++
		}
	}
	for i, s := range g.Agenda(&Plan{}) {
		same = same && all[i] == s.Step
	}
	p.Order = all
	if same {
		p.Order = nil
	}
}

// A Misplaced step stands before one that it builds on.
type Misplaced struct{ Step, Before *Section }

// Misplaced finds the first step of the day that stands before one it builds on: what
// opens the workshop comes before everything, what looks both ways after what it looks
// at, and the actions and then the look back come last.
func (g *Guide) Misplaced(p *Plan) (m Misplaced, ok bool) {
	var day []*Section
	for _, slot := range g.Agenda(p) {
		if slot.Minutes > 0 {
			day = append(day, g.Section(slot.Step))
		}
	}
	for i, s := range day {
		for _, later := range day[i+1:] {
			if s.buildsOn(later) {
				return Misplaced{s, later}, true
			}
		}
	}
	return m, false
}

func (s *Section) buildsOn(other *Section) bool {
	has := func(s *Section, k Kind) bool {
		return slices.ContainsFunc(s.Items, func(it Item) bool { return it.Kind == k })
	}
	switch {
	case has(other, KindOpening), has(s, KindReview):
		return true
	case has(other, KindReview):
		return false
	case has(s, KindActions):
		return true
	}
	for _, it := range s.Items {
		for _, pair := range it.Pairs {
			for _, r := range slices.Concat(pair.Asked, pair.Support) {
				if section, _ := r.Split(); section == other.ID {
					return true
				}
			}
		}
	}
	return false
}
