package walk

import (
	"iter"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// A Stop is somewhere to go from any page: a step, or a single page of a core step that
// lies off its path, and so is never come by on the way.
type Stop struct {
	Head    content.Text // over the first of several; empty for the others
	Heard   content.Text // the same, as it is read out
	Title   content.Text
	Section *content.Section
	Page    int // its place in the route; -1 for a step
	Here    bool
	Done    content.Tally
}

// Stops lists the core steps, then the deeper ones, then the deeper pages of core steps.
func (w *Walk) Stops() []Stop {
	var all []Stop
	here := w.Page().Section
	for _, g := range w.Groups() {
		for j, s := range g.Sections {
			stop := Stop{Title: s.Title, Section: s, Page: -1, Here: s == here, Done: w.progress(s)}
			if j == 0 {
				stop.Head, stop.Heard = g.Head, g.Heard
			}
			all = append(all, stop)
		}
	}
	first := !w.Deepens()
	for i, p := range w.Pages {
		if w.Path(p) != content.Deeper || p.Section.PathIn(w.Plan, nil) != content.Core {
			continue
		}
		stop := Stop{Title: p.Short(), Section: p.Section, Page: i, Done: w.progressOf(p.Questions())}
		if first {
			stop.Head, stop.Heard = words.Screen().DeeperTitle, words.Spoken().StepsDeeper
			first = false
		}
		all = append(all, stop)
	}
	return all
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
		w.trip = &trip{from, s}
	default: // from one to another, back to where the way was left
		w.trip.to = s
	}
}

// A trip is one off the way: from a page, to a stop.
type trip struct {
	from int
	to   Stop
}

// has reports whether a page belongs to where the trip went.
func (t *trip) has(r *Route, p Page) bool {
	if t.to.Page >= 0 {
		return p.Item == r.Pages[t.to.Page].Item
	}
	return p.Section == t.to.Section
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
	if ok = w.Step(by); ok && over.has(w.Route, w.Page()) || w.Path(w.Pages[over.from]) == content.Absent {
		return told, ok
	}
	w.trip, w.At = nil, over.from
	return words.Walk().BackWhere.With(w.Page().Short()), true
}

// StopNamed finds a stop by a word of its title in any language, or by its step's id.
func (w *Walk) StopNamed(word string, fold func(string) string) (Stop, bool) {
	word = fold(word)
	for _, s := range w.Stops() {
		titled := slices.ContainsFunc(content.Languages(), func(l content.Language) bool {
			return strings.Contains(fold(s.Title.In(l)), word)
		})
		if titled || (s.Page < 0 && s.Section.ID == word) {
			return s, true
		}
	}
	return Stop{}, false
}

// progress counts the questions of a step; in a core step its core questions count.
func (w *Walk) progress(s *content.Section) (t content.Tally) {
	for q := range w.countedIn(s) {
		w.tally(&t, q)
	}
	return t
}

// countedIn goes through the questions of a step that count.
func (w *Walk) countedIn(s *content.Section) iter.Seq[content.Question] {
	core := s.PathIn(w.Plan, nil) == content.Core
	return func(yield func(content.Question) bool) {
		for q := range s.EachQuestion {
			counts := q.Item.Kind.Asks() && !q.Folded() && (!core || s.PathIn(w.Plan, q.Item) != content.Deeper)
			if counts && !yield(q) {
				return
			}
		}
	}
}

func (w *Walk) progressOf(qs []content.Question) (t content.Tally) {
	for _, q := range qs {
		w.tally(&t, q)
	}
	return t
}

func (w *Walk) tally(t *content.Tally, q content.Question) {
	if !q.Item.Kind.Asks() || q.Folded() {
		return
	}
	t.Total++
	if a := w.Plan.Answer(q.Ref); q.Answered(a) && a.State != content.TalkFirst {
		t.Answered++
	}
}

// Sign says how far a stop is: all, some or none of it answered.
func (s Stop) Sign() string { return progressSign(s.Done) }

// Sign says the same of a step.
func (w *Walk) Sign(s *content.Section) string { return progressSign(w.progress(s)) }

func progressSign(t content.Tally) string {
	switch {
	case t.Answered == 0:
		return "○"
	case t.Answered < t.Total:
		return "◐"
	}
	return "✓"
}
