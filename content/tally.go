package content

import (
	"slices"
)

// A Tally counts how the rows of a checklist stand, or how many questions of a
// section are answered. Counts only: readiness is never made into a score. Folded
// rows are not counted, so that no figure tells how a person's row stands, and all
// that shows figures shows the same ones.
type Tally struct {
	Total    int
	Answered int
	By       map[State]int
}

// Tally counts an item's rows.
func (g *Guide) Tally(p *Plan, s *Section, it *Item) Tally {
	t := Tally{By: map[State]int{}}
	for _, q := range s.Questions() {
		if q.Item != it || q.Folded() {
			continue
		}
		t.count(q, p.Answer(q.Ref))
	}
	return t
}

// Progress counts the section's questions, those on its core path and the deeper ones.
func (s *Section) Progress(p *Plan) Tally {
	t := Tally{By: map[State]int{}}
	for _, q := range s.Questions() {
		if !q.Item.Kind.Asks() || q.Folded() {
			continue
		}
		t.count(q, p.Answer(q.Ref))
	}
	return t
}

func (t *Tally) count(q Question, a Answer) {
	t.Total++
	t.By[a.State]++
	if q.Answered(a) {
		t.Answered++
	}
}

// Counts tells how a checklist's rows stand: "2 of 6 in place, 2 planned, 1 open"; nothing
// of one that nobody touched. They are never made into a score: eleven of sixteen says
// where to look, sixty-nine per cent does not.
func (t Tally) Counts(states []State) Text {
	if t.Total == 0 || t.By[Open] == t.Total {
		return Text{}
	}
	met := t.By[states[0]]
	label := states[0].Counted(met)
	said := labels().OfAll.With(met, t.Total, label)
	for _, state := range append(slices.Clone(states[1:]), Open) {
		if n := t.By[state]; n > 0 {
			said = labels().AndAlso.With(said, state.Count(n))
		}
	}
	return said
}
