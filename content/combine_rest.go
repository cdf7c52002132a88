package content

import (
	"cmp"
	"slices"
)

// rest joins what stands beside the answers.
func (c *combining) rest() {
	p := c.out.Plan
	var actions, parked []batch[Action]
	var slots []batch[Slot]
	sections := map[string][][]Extra{}
	var top [][]Extra
	for _, in := range c.inputs {
		actions = append(actions, batch[Action]{in, mapped(in.Plan.Actions, Action.own)})
		parked = append(parked, batch[Action]{in, mapped(in.Plan.Parking, Parked.action)})
		slots = append(slots, batch[Slot]{in, mapped(in.Plan.Agenda, func(s Slot) Slot {
			s.Extra = mergeExtras(s.Extra)
			return s
		})})
		for id, extras := range in.Plan.SectionExtra {
			sections[id] = append(sections[id], extras)
		}
		top = append(top, in.Plan.Extra)
		c.sheets(in.Plan)
		p.Sheet = append(p.Sheet, in.Plan.Sheet...)
	}
	p.Actions = joinActions(actions)
	p.Parking = mapped(joinActions(parked), Action.parked)
	c.agenda(slots)
	c.order()
	slices.Sort(p.Sheet)
	p.Sheet = slices.Compact(p.Sheet)
	p.Extra = mergeExtras(top...)
	for id, extras := range sections {
		if p.SectionExtra == nil {
			p.SectionExtra = map[string][]Extra{}
		}
		p.SectionExtra[id] = mergeExtras(extras...)
	}
}

// sheets joins what is known of sheets, and keeps the greater number of them.
func (c *combining) sheets(from *Plan) {
	p := c.out.Plan
	for _, s := range from.Sheets {
		p.ChangeSheet(s.Voice, func(known *Sheet) {
			known.Joint = known.Joint || s.Joint
			known.Asked = append(slices.Clone(known.Asked), s.Asked...)
			slices.Sort(known.Asked)
			known.Asked = slices.Compact(known.Asked)
			known.Extra = mergeExtras(known.Extra, s.Extra)
		})
	}
	for who, n := range from.Counted {
		if p.Counted == nil {
			p.Counted = map[string]int{}
		}
		p.Counted[who] = max(n, p.Counted[who])
	}
}

// own is an action whose unknown keys are nobody else's.
func (a Action) own() Action {
	a.Extra = mergeExtras(a.Extra)
	return a
}

func (k Parked) action() Action {
	return Action{What: k.What, Who: k.Who, By: k.By, Done: k.Done, Extra: k.Extra}.own()
}

func (a Action) parked() Parked {
	return Parked{What: a.What, Who: a.Who, By: a.By, Done: a.Done, Extra: a.Extra}
}

// agenda joins the workshops' orders of the day. Where two give one step another
// time, the longer one stands: it is easier to end early.
func (c *combining) agenda(batches []batch[Slot]) {
	step := func(s Slot) string { return s.Step }
	slots := union(batches, step, step, func(slot *Slot, s Slot) {
		if slot.Minutes != s.Minutes || slot.Around != s.Around {
			c.conflict(c.stepName(s.Step), combined().DifferTimes)
		}
		if cmp.Or(cmp.Compare(s.Minutes, slot.Minutes), cmp.Compare(s.Around, slot.Around)) > 0 {
			slot.Minutes, slot.Around = s.Minutes, s.Around
		}
		slot.Extra = mergeExtras(slot.Extra, s.Extra)
	})
	order := func(s Slot) int {
		return slices.IndexFunc(c.guide.Sections, func(section Section) bool { return section.ID == s.Step })
	}
	slices.SortStableFunc(slots, func(a, b Slot) int { return order(a) - order(b) })
	c.out.Plan.Agenda = slots
}

// order takes over the order of the steps. Where two plans have different ones, it is the
// first of them, whichever plan comes first, and the group is told.
func (c *combining) order() {
	var orders [][]string
	for _, in := range c.inputs {
		if len(in.Plan.Order) > 0 {
			orders = append(orders, slices.Clone(in.Plan.Order))
		}
	}
	slices.SortFunc(orders, slices.Compare)
	if orders = slices.CompactFunc(orders, slices.Equal); len(orders) == 0 {
		return
	}
	c.out.Plan.Order = orders[0]
	if len(orders) > 1 {
		c.conflict(labels().TheAgenda, combined().DifferOrder)
	}
}
