package content

import "slices"

// A Revealed row is one that several have answered on their own, with their views
// in the order of the voices.
type Revealed struct {
	Question
	Views  []View
	Spread Spread
}

// Alike is the stance that two or more have answered alike, as the number of the
// state or of how important the axis is; 0 where there is none. Who passes does not differ.
func (r Revealed) Alike() int {
	ladders := r.Ladders()
	if len(ladders) == 0 {
		return 0
	}
	alike, answered := 0, 0
	for _, v := range r.Views {
		switch step := ladders[0].step(v); {
		case step == 0:
			continue
		case alike == 0:
			alike = step
		case step != alike:
			return 0
		}
		answered++
	}
	if answered < 2 || alike > len(ladders[0].Steps)-ladders[0].off {
		return 0
	}
	return alike
}

// Unsettled reports whether several have answered apart and the group has not settled
// it yet, or says that it cannot.
func (q Question) Unsettled(p *Plan) bool {
	a := p.Answer(q.Ref)
	switch {
	case q.Folded(): // no group was asked
		return false
	case a.Agreement == NotAgreed:
		return true
	}
	return !allPassed(a.Views) && !q.Answered(a) && !p.Hidden(q.Ref)
}

// Reveal lists the rows of a section that somebody has answered on their own,
// those first where the views lie furthest apart; nothing while they are hidden.
// Folded rows never are among them.
func (g *Guide) Reveal(p *Plan, s *Section) []Revealed {
	var rows []Revealed
	order := map[Voice]int{}
	for i, v := range g.Voices(p) {
		order[v] = i
	}
	for _, q := range s.Questions() {
		a := p.Answer(q.Ref)
		if len(a.Views) == 0 || q.Folded() || p.Hidden(q.Ref) {
			continue
		}
		views := slices.Clone(a.Views)
		slices.SortStableFunc(views, func(a, b View) int {
			return order[a.Voice] - order[b.Voice]
		})
		row := Revealed{Question: q, Views: views}
		row.Spread = row.spread()
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(a, b Revealed) int { return a.Spread.before(b.Spread) })
	return rows
}

// Revealed reports whether a row is among those that [Guide.Reveal] lists.
func (g *Guide) Revealed(p *Plan, r Ref) bool {
	if len(p.Answer(r).Views) == 0 || p.Hidden(r) {
		return false
	}
	q, ok := g.Question(r)
	return ok && !q.Folded()
}

// AnyRevealed reports whether a section has any such row.
func (g *Guide) AnyRevealed(p *Plan, s *Section) bool {
	for r := range p.Answers {
		if section, _ := r.Split(); section == s.ID && g.Revealed(p, r) {
			return true
		}
	}
	return false
}
