package content

import (
	"slices"
	"strconv"
)

// In a round each perspective answers the same rows out of the others' sight. It is
// kept in the plan from its first turn to the reveal, so that one that is
// interrupted goes on with the same person and the same things hidden.

// RoundEnough is about how many rows of a checklist a group can talk through in the
// time a workshop has for it.
const RoundEnough = 6

// Rounds reports whether rows of an item may be answered in a round: those of the
// star and of checklists.
func (it *Item) Rounds() bool { return it.Kind == KindStar || it.Kind == KindChecklist }

// LastInRound is the place of the section's last item with rows for a round, or of
// its very last where there are none: after it the views are looked at.
func (s *Section) LastInRound() int {
	last := len(s.Items) - 1
	for i := range s.Items {
		if s.Items[i].Rounds() {
			last = i
		}
	}
	return last
}

// InRound reports whether a row may be. Folded ones stay out, since in a room with
// one peer worker everybody knows whom they are about.
func (q Question) InRound() bool { return q.Row != nil && q.Item.Rounds() && !q.Folded() }

// OnSheet lists an item's rows that are picked for a round: every axis of a star,
// and of a checklist those that the group chose.
func (g *Guide) OnSheet(p *Plan, s *Section, it *Item) []Question {
	var picked []Question
	for _, q := range s.Questions() {
		if q.Item == it && q.InRound() && (it.Kind == KindStar || slices.Contains(p.Sheet, q.Ref)) {
			picked = append(picked, q)
		}
	}
	return picked
}

// PickForSheet takes rows for the round, or leaves them out.
func (p *Plan) PickForSheet(rows []Ref, picked bool) {
	sheet := slices.DeleteFunc(slices.Clone(p.Sheet), func(r Ref) bool { return slices.Contains(rows, r) })
	if picked {
		sheet = append(sheet, rows...)
		slices.Sort(sheet)
	}
	p.Sheet = sheet
	if len(sheet) == 0 {
		p.Sheet = nil
	}
}

// BeginRound hides the rows until everybody has had a turn.
func (p *Plan) BeginRound(rows []Ref, who []string) {
	p.Round = &Round{Of: slices.Clone(rows), Who: slices.Clone(who)}
}

// Over reports whether everybody has had a turn, and only the reveal is to come.
func (r *Round) Over() bool { return r.Turn < 0 || r.Turn >= len(r.Who) }

// Voice is whose turn it is: a perspective's first sheet has no number, the others
// have theirs.
func (r *Round) Voice() Voice {
	if r.Over() {
		return Voice{}
	}
	v, nth := Voice{Who: r.Who[r.Turn]}, 1
	for _, who := range r.Who[:r.Turn] {
		if who == v.Who {
			nth++
		}
	}
	if nth > 1 {
		v.Nr = strconv.Itoa(nth)
	}
	return v
}

// Sheets counts how many turns a perspective has.
func (r *Round) Sheets(who string) int {
	n := 0
	for _, w := range r.Who {
		if w == who {
			n++
		}
	}
	return n
}

// Join adds a turn at the end: somebody came later, or there is one more sheet.
func (r *Round) Join(who string) { r.Who = append(slices.Clone(r.Who), who) }

// SkipTurn goes past the turn that has come. One in which something was said is done
// with and keeps its number, or the perspective's next sheet would be the same voice;
// any other is taken out.
func (p *Plan) SkipTurn() {
	r := p.Round
	switch {
	case r.Over():
	case p.Says(r.Of, r.Voice()):
		r.Turn++
	default:
		r.Who = slices.Delete(slices.Clone(r.Who), r.Turn, r.Turn+1)
	}
}

// Reveal ends the round: nothing is hidden any more.
func (p *Plan) Reveal() { p.Round = nil }
