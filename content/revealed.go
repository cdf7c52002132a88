package content

import "slices"

// A Revealed row is one that several have answered on their own, with their views
// in the order of the voices.
type Revealed struct {
	Question
	Views  []View
	Spread Spread
}

// A Spread is how far views lie apart, in steps of the scale they were given on. It
// orders what a group talks about first, and is never shown as a figure: nothing is
// averaged.
type Spread int

// Wide is from where views differ so much that they want talking about.
const Wide Spread = 2

// Label puts a spread into words.
func (s Spread) Label() Text {
	switch {
	case s >= Wide:
		return labels().FarApart
	case s > 0:
		return labels().ALittleApart
	}
	return labels().Same
}

// Alike is the stance that two or more have answered alike, as the number of the
// state or of how important the axis is; 0 where there is none.
func (r Revealed) Alike() int {
	if len(r.Views) < 2 {
		return 0
	}
	first := r.Views[0]
	for _, v := range r.Views[1:] {
		if v.State != first.State || v.Importance != first.Importance {
			return 0
		}
	}
	if r.Item.Kind == KindStar {
		return max(0, int(first.Importance))
	}
	return 1 + slices.Index(r.States(), first.State)
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
	return len(a.Views) > 0 && !q.Answered(a) && !p.Hidden(q.Ref)
}

// Apart says how the row's views stand to each other.
func (r Revealed) Apart() Text {
	rated := r.Item.Kind == KindStar || r.Item.Kind == KindChecklist
	if !rated && r.Spread > 0 { // words differ, and nobody can say how far
		return labels().OtherWords
	}
	return r.Spread.Label()
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
		rows = append(rows, Revealed{Question: q, Views: views, Spread: q.spread(views)})
	}
	slices.SortStableFunc(rows, func(a, b Revealed) int { return int(b.Spread - a.Spread) })
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

// spread is how far the two views lie apart that lie furthest apart: on a scale,
// those at its two ends.
func (q Question) spread(views []View) Spread {
	var importance, clarity, state extent
	words := Spread(0)
	states := q.States()
	for _, v := range views {
		if v.Importance > 0 { // who passes does not differ
			importance.reach(int(v.Importance))
		}
		if v.Clarity > 0 {
			clarity.reach(int(v.Clarity))
		}
		if v.State != Open {
			state.reach(slices.Index(states, v.State))
		}
		if first := views[0]; v.Text != first.Text || v.Sign != first.Sign || v.Counter != first.Counter || !slices.Equal(v.Dates, first.Dates) {
			words = 1 // words differ, and no scale says how far
		}
	}
	return max(importance.spread(), clarity.spread(), state.spread(), words)
}

// An extent is the part of a scale that views take up.
type extent struct {
	low, high int
	any       bool
}

func (e *extent) reach(at int) {
	if !e.any {
		e.low, e.high, e.any = at, at, true
	}
	e.low, e.high = min(e.low, at), max(e.high, at)
}

func (e *extent) spread() Spread { return Spread(e.high - e.low) }
