package walk

import (
	"alongside/content"
	"alongside/wizard/words"
)

// A trip is one off the way: to a stop, and from its end or its beginning to where the way
// goes on.
type trip struct {
	to         Stop
	back, then int // pages
}

// has reports whether a page belongs to where the trip went.
func (t *trip) has(r *Route, p Page) bool {
	if t.to.Page >= 0 {
		to := r.Pages[t.to.Page]
		return p.Item == to.Item && (p.Part == PartRound) == (to.Part == PartRound)
	}
	return p.Section == t.to.Section
}

// Go goes to a stop. From the end of one that lies off the way, [Walk.Move] leads back here.
func (w *Walk) Go(s Stop) {
	from, off := w.At, w.Path(w.Page()) == content.Deeper
	if s.Page < 0 {
		w.Section(s.Section)
	} else {
		w.At = s.Page
	}
	switch {
	case w.Path(w.Page()) != content.Deeper:
		w.trip = nil
	case w.trip == nil || !off:
		w.trip = &trip{s, from, from}
	default: // from one to another, back to where the way was left
		w.trip.to = s
	}
}

// Lead goes to the step that the answer to a choice leads to, and from its end to what comes
// after the choice. It reports false where the answer leads nowhere.
func (w *Walk) Lead(q content.Question) bool {
	s := w.Guide.Section(q.Item.Opens(w.Plan.Answer(q.Ref)))
	if s == nil {
		return false
	}
	back := w.At
	w.Step(1)
	w.trip = &trip{Stop{Section: s, Page: -1}, back, w.At}
	w.Section(s)
	return true
}

// Move goes one page on (by 1) or back (by -1), as [Route.Step] does. From the end of a trip
// off the way, and from before its beginning, it leads back to where that was left, and says
// so: whoever went deeper in the middle is not to go on at the end.
func (w *Walk) Move(by int) (told content.Text, ok bool) {
	over := w.trip
	if over == nil || !over.has(w.Route, w.Page()) {
		w.trip = nil
		return told, w.Step(by)
	}
	to := over.then
	if by < 0 {
		to = over.back
	}
	if ok = w.Step(by); ok && over.has(w.Route, w.Page()) || w.Path(w.Pages[to]) == content.Absent {
		return told, ok
	}
	w.trip, w.At = nil, to
	if over.then != over.back { // one was led there, and goes on
		return told, true
	}
	return words.Walk().BackWhere.With(w.Page().Short()), true
}
