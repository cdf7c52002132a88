package walk

import (
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// A Standing is how a step stands, told by how many of its points stand how. Folded points
// are in no figure, and no figure is a score.
type Standing struct {
	Section *content.Section
	Counts  []Stood     // in the order of [standings]; none of them is zero
	To      content.Ref // where to look first: what is missing, what is open, or else the first
}

// Stood is how many points of a step stand alike.
type Stood struct {
	State    content.State
	Answered bool // in words: there is no state for it
	N        int
}

// standings are all there are, the best first.
var standings = []Stood{
	{State: content.InPlace},
	{State: content.Expected},
	{Answered: true},
	{State: content.Planned},
	{State: content.Adapted},
	{State: content.Missing},
	{State: content.TalkFirst},
	{State: content.NotRelevant},
	{State: content.Open},
}

// Label says it in words: "6 in place".
func (s Stood) Label() content.Text {
	if s.Answered {
		return words.Screen().AnsweredCount.Of(s.N).With(s.N)
	}
	return s.State.Count(s.N)
}

// Standings tells how each step stands: those on the way, and of the deeper ones those that
// somebody has begun.
func (w *Walk) Standings() []Standing {
	core, deeper := w.Route.Steps()
	var all []Standing
	for _, s := range slices.Concat(core, deeper) {
		st := w.standing(s)
		begun := slices.ContainsFunc(st.Counts, func(c Stood) bool { return c.Answered || c.State != content.Open })
		if len(st.Counts) > 0 && (begun || slices.Contains(core, s)) {
			all = append(all, st)
		}
	}
	return all
}

func (w *Walk) standing(s *content.Section) Standing {
	st := Standing{Section: s}
	worst := len(standings)
	counts := slices.Clone(standings)
	for q := range w.countedIn(s) {
		a := w.Plan.Answer(q.Ref)
		stood := Stood{State: a.State}
		why, open := q.Open(w.Plan)
		switch open = open && why != content.OpenSince; { // of which the agreement stands
		case a.State == content.Open && q.Answered(a) && !open:
			stood.Answered = true
		case open && a.State != content.TalkFirst:
			stood.State = content.Open
		}
		i := slices.Index(standings, stood)
		if i < 0 { // a state that only folded points have
			continue
		}
		counts[i].N++
		if rank := slices.Index(pressing, stood.State); rank >= 0 && rank < worst && !stood.Answered {
			worst, st.To = rank, q.Ref
		} else if st.To == "" {
			st.To = q.Ref
		}
	}
	st.Counts = slices.DeleteFunc(counts, func(c Stood) bool { return c.N == 0 })
	return st
}

// pressing are the states to look at first.
var pressing = []content.State{content.Missing, content.TalkFirst, content.Open}

// Missing are the points that somebody has marked as missing.
func (w *Walk) Missing() []content.Question {
	var all []content.Question
	for _, q := range w.Guide.Questions() {
		if !q.Folded() && w.Plan.Answer(q.Ref).State == content.Missing {
			all = append(all, q)
		}
	}
	return all
}
