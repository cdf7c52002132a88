package content

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

// OpenPoints lists the questions on the plan's core path that have no answer, and
// everything anywhere that is to be talked about first or was answered apart and is
// not settled. What HR is to be asked about comes last: its place among the others
// would tell which point it is.
func (g *Guide) OpenPoints(p *Plan) []Question {
	var open, folded []Question
	for _, q := range g.Questions() {
		a := p.Answer(q.Ref)
		unanswered := !q.Answered(a) && q.Section.PathIn(p, q.Item) == Core
		switch {
		case q.Folded():
			if a.State == AskHR {
				folded = append(folded, q)
			}
		case unanswered || q.Unsettled(p) || a.State == TalkFirst:
			open = append(open, q)
		}
	}
	return append(open, folded...)
}
