package content

import (
	"slices"
	"strconv"
)

// In a round each perspective answers the same rows out of the others' sight. It is
// kept in the plan from its first turn to the reveal, so that one that is
// interrupted goes on with the same person and the same things hidden. So is the
// correction of a single sheet, and a row that is voted on again.

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

// HandOut begins a round for sheets that have their marks. What they have said of the rows
// before is remembered, beside what they say now.
func (p *Plan) HandOut(rows []Ref, sheets []Voice) {
	p.BeginRound(rows, nil)
	for _, v := range sheets {
		p.Join(v)
	}
}

// Join adds a turn at the end: somebody came later, or there is one more sheet.
func (p *Plan) Join(v Voice) {
	r := p.Round
	p.remember(r.Of, v)
	if len(r.Marks) == len(r.Who) { // or it is a round from before they had marks
		r.Marks = append(slices.Clone(r.Marks), v.Nr)
		p.ChangeSheet(v, func(*Sheet) {})
	}
	r.Who = append(slices.Clone(r.Who), v.Who)
}

// Over reports whether everybody has had a turn, and only the reveal is to come.
func (r *Round) Over() bool { return r.Turn < 0 || r.Turn >= len(r.Who) }

// Voice is whose turn it is.
func (r *Round) Voice() Voice {
	if r.Over() {
		return Voice{}
	}
	return r.VoiceAt(r.Turn)
}

// VoiceAt is whose turn the i-th is: by the mark of the sheet, or as rounds from before had
// it, where a perspective's first sheet has no number and the others have theirs.
func (r *Round) VoiceAt(i int) Voice {
	v := Voice{Who: r.Who[i]}
	if len(r.Marks) == len(r.Who) {
		v.Nr = r.Marks[i]
		return v
	}
	nth := 1
	for _, who := range r.Who[:i] {
		if who == v.Who {
			nth++
		}
	}
	if nth > 1 {
		v.Nr = strconv.Itoa(nth)
	}
	return v
}

// Voices are those of the round, in their turns.
func (r *Round) Voices() []Voice {
	all := make([]Voice, len(r.Who))
	for i := range all {
		all[i] = r.VoiceAt(i)
	}
	return all
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

// GoBack turns to a sheet that was filled in before, and remembers where the round goes on.
func (r *Round) GoBack(to int) {
	if r.Back == 0 {
		r.Back = min(r.Turn, len(r.Who)) + 1
	}
	r.Turn = to
}

// Correcting reports whether a sheet is filled in that was filled in before.
func (r *Round) Correcting() bool { return r.Back > 0 || r.Correction }

// NextTurn ends the turn that has come.
func (r *Round) NextTurn() {
	if r.Back > 0 {
		r.Turn, r.Back = min(r.Back-1, len(r.Who)), 0
		return
	}
	r.Turn++
}

// SkipTurn goes past the turn that has come. One in which something was said is done
// with, or the perspective's next sheet might be the same voice; any other is taken out.
func (p *Plan) SkipTurn() {
	r := p.Round
	if r.Over() {
		return
	}
	v := r.Voice()
	p.unremember(r.Of, v)
	if p.Says(r.Of, v) || r.Back > 0 {
		r.NextTurn()
		return
	}
	r.drop(r.Turn)
	if !p.heard(v) {
		p.dropSheets(func(s Sheet) bool { return s.Voice == v })
	}
}

func (r *Round) drop(i int) {
	if len(r.Marks) == len(r.Who) {
		r.Marks = slices.Delete(slices.Clone(r.Marks), i, i+1)
	}
	r.Who = slices.Delete(slices.Clone(r.Who), i, i+1)
}

// EndTurns leaves out the turns that are still to come; one that was begun is done with.
func (p *Plan) EndTurns() {
	r := p.Round
	if r.Over() {
		return
	}
	last := r.Turn
	if r.Back > 0 {
		last = min(r.Back-1, len(r.Who))
		r.Back = 0
	}
	for i := last; i < len(r.Who); i++ {
		p.unremember(r.Of, r.VoiceAt(i))
	}
	if last < len(r.Who) && p.Says(r.Of, r.VoiceAt(last)) {
		last++
	}
	if len(r.Marks) == len(r.Who) {
		r.Marks = slices.Clone(r.Marks[:last])
	}
	r.Who = slices.Clone(r.Who[:last])
	r.Turn = last
}

// CallOff ends a round that nobody has sat down for: everything is as it was.
func (p *Plan) CallOff() {
	for _, v := range p.Round.Voices() {
		p.unremember(p.Round.Of, v)
	}
	p.Round = nil
	p.dropSheets(func(s Sheet) bool { return !p.heard(s.Voice) })
}

// Reveal ends the round: nothing is hidden any more. Of sheets that nothing is shown of, the
// plan knows nothing.
func (p *Plan) Reveal() {
	if r := p.Round; r != nil {
		p.EndTurns()
		if !r.Correction && !r.Again {
			p.Counted = nil
			for _, who := range r.Who {
				if p.Counted == nil {
					p.Counted = map[string]int{}
				}
				p.Counted[who]++
			}
		}
	}
	p.Round = nil
	p.dropSheets(func(s Sheet) bool { return !p.heard(s.Voice) })
}
