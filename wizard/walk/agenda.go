package walk

import (
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// AgendaSum words how long the workshop takes, measured against the guide's.
func AgendaSum(g *content.Guide, p *content.Plan) content.Text {
	n, most := content.MinutesOf(g.Agenda(p)), g.Minutes()
	switch {
	case n > most:
		return words.Screen().AgendaOver.With(n, n-most, most)
	case n < most:
		return words.Screen().AgendaUnder.With(n, most-n, most)
	}
	return words.Screen().AgendaSum.With(n)
}

// schedule gives a step its minutes, or its time around the workshop.
func (w *Walk) schedule(d Deed) (told content.Text) {
	if len(d.Slots) > 0 {
		return w.shorten(d)
	}
	if d.Slot.Minutes >= 0 && d.Slot.Minutes <= content.MaxMinutes {
		w.Guide.Schedule(w.Plan, d.Slot)
	}
	return told
}

// reschedule makes the agenda the guide's again.
func (w *Walk) reschedule(Deed) (told content.Text) {
	w.Guide.Reschedule(w.Plan)
	return words.Spoken().AgendaAsGuide
}

// moveStep puts a step to another place of the day, and says so where it then stands
// before one that it builds on.
func (w *Walk) moveStep(d Deed) (told content.Text) {
	w.Guide.MoveStep(w.Plan, d.Slot.Step, d.N)
	return w.Misplaced()
}

// Misplaced says which step stands before one that it builds on; empty where none does.
func (w *Walk) Misplaced() content.Text {
	m, ok := w.Guide.Misplaced(w.Plan)
	if !ok {
		return content.Text{}
	}
	return words.Screen().StepTooEarly.With(m.Step.Name(), m.Before.Name())
}

// Moving puts a step to the place of another one of the day; ok is false where either has
// no time on the day.
func (w *Walk) Moving(step, place content.Slot) (d Deed, ok bool) {
	n := 0
	for _, s := range w.Guide.Agenda(w.Plan) {
		if s.Step == place.Step {
			return Deed{Verb: MoveStep, Slot: step, N: n}, step.Minutes > 0 && place.Minutes > 0
		}
		if s.Minutes > 0 {
			n++
		}
	}
	return d, false
}

// Slots lists the steps of a workshop as a day: those that are on it, those before it,
// those after it.
func (w *Walk) Slots() []content.Slot {
	rank := func(s content.Slot) int {
		switch {
		case s.Minutes > 0:
			return 0
		case s.Around == content.BeforeWorkshop:
			return 1
		}
		return 2
	}
	slots := w.Guide.Agenda(w.Plan)
	slices.SortStableFunc(slots, func(a, b content.Slot) int { return rank(a) - rank(b) })
	return slots
}

// SlotHead names the group that a slot stands in.
func SlotHead(s content.Slot) content.Text {
	switch {
	case s.Minutes > 0:
		return words.Screen().WorkshopTitle
	case s.Around == content.BeforeWorkshop:
		return words.Screen().BeforeTitle
	}
	return words.Screen().AfterTitle
}

// Longer gives a step a minute more; one that had none gets the guide's, or five.
func (w *Walk) Longer(s content.Slot) Deed {
	switch n := w.Guide.Section(s.Step).Minutes; {
	case s.Minutes > 0:
		s.Minutes++
	case n > 0:
		s.Minutes = n
	default:
		s.Minutes = 5
	}
	return Deed{Verb: Schedule, Slot: s}
}

// Lasting gives a step so many minutes.
func Lasting(s content.Slot, minutes int) Deed {
	s.Minutes = minutes
	return Deed{Verb: Schedule, Slot: s}
}

// OffTheDay takes a step off the day, and one that is off it to its other side.
func OffTheDay(s content.Slot) Deed {
	switch {
	case s.Minutes > 0:
		s.Minutes = 0
	case s.Around == content.BeforeWorkshop:
		s.Around = content.AfterWorkshop
	default:
		s.Around = content.BeforeWorkshop
	}
	return Deed{Verb: Schedule, Slot: s}
}
