package paper

import (
	"alongside/content"
	"alongside/export/paper/block"
)

// planDocument is the plan as it is sent on: for a colleague who was not there, and who
// reads on two pages why, what the role is, what stands, what is missing, who does what by
// when, and what is not agreed. The questions translate; the answers stay as they were
// written.
//
// Rows about a person's own recovery or health are not in it, not even how many there are:
// they have a paper of their own, since a section that has to be taken off before the plan
// is sent on will one day be forgotten. What a round in the group still hides is not in it
// either.
func planDocument(day content.Date, p *content.Plan, g *content.Guide, l content.Language) *block.Document {
	pg := newPage(day, p, g, l)
	pg.standing()
	pg.inShort()
	pg.when()
	pg.role()
	pg.promises()
	pg.expectations()
	pg.exchange()
	pg.risks()
	pg.differences()
	pg.notTakenUp()
	pg.lost()
	pg.about()
	return &pg.Document
}

// A part is where in the plan the answer to a question stands.
type part int8

// The parts.
const (
	nowhere   part = iota // it has no answer, or one that stands at the top or the end
	theRole               // all that has no other place, so that nothing said is left out
	promised              // what the peer worker can expect of the workplace
	expected              // what the workplace expects of the peer worker
	risked                // what could go wrong
	described             // what the role is about, point by point
	timed                 // the first day, and the talks after it
)

// partOf goes by what an answer holds.
func partOf(q content.Question) part {
	switch {
	case q.Folded() || q.Ref == content.RefReviewBy:
		return nowhere
	case q.Item.Stances == content.Promises:
		return promised
	case q.Item.Stances == content.Expectations:
		return expected
	}
	switch q.Item.Kind.Holds() {
	case content.HoldsRisk:
		return risked
	case content.HoldsLevels:
		return described
	case content.HoldsDays:
		return timed
	case content.HoldsNothing, content.HoldsWords, content.HoldsDay, content.HoldsOption, content.HoldsCounts,
		content.HoldsIdeas, content.HoldsState:
	}
	return theRole
}

// in lists the questions of a part that have an answer, in the guide's order.
func (pg *page) in(where part) []content.Question {
	var qs []content.Question
	for _, q := range pg.guide.Questions() {
		if a := pg.answer(q); partOf(q) == where && a.Said() && q.Item.Opens(a) == "" {
			qs = append(qs, q)
		}
	}
	return qs
}

// answer is what was answered, without what stands at the top already.
func (pg *page) answer(q content.Question) content.Answer { return pg.plan.BelowHead(q.Ref) }

// own is an answer without what each said of it apart, which has its place where people
// differ.
func (pg *page) own(q content.Question) content.Answer {
	a := pg.answer(q)
	if q.Row != nil && pg.toldApart(q) && !resultWithRow(q, a) {
		a.Agreed, a.Agreement = "", "" // told there, beside the voices
	}
	a.Views = nil
	return a
}
