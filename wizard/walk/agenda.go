package walk

import (
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
