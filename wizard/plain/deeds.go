package plain

import (
	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// pass hands on what the walk has to say; it reports whether there was anything.
func (p *conversation) pass(told content.Text) bool {
	if told.Empty() {
		return false
	}
	p.tell(words.Spoken().Plain, told)
	return true
}

// do changes the plan, and tells what there is to say about it; it reports whether
// anything is different now.
func (p *conversation) do(d walk.Deed) bool {
	told, done := p.walk.Do(d)
	p.pass(told)
	return done
}

// allowed changes the plan where it may be changed so, and reports whether it may: what
// there is to say about it is said in words of our own.
func (p *conversation) allowed(d walk.Deed) bool {
	told, done := p.walk.Do(d)
	return done || told.Empty()
}

// doAll does what one line asks for: one step, which is taken back at once.
func (p *conversation) doAll(deeds []walk.Deed) {
	begun := false
	for _, d := range deeds {
		d.GoesOn = begun
		begun = p.do(d) || begun
	}
}

// write puts words into a place, a day in its one form. It is one step.
func (p *conversation) write(s walk.Spot, text string) {
	wrote := p.do(walk.Deed{Verb: walk.Write, Spot: s, Text: text})
	p.do(walk.Deed{Verb: walk.Finish, Spot: s, GoesOn: wrote})
}

// undo takes back the last step, whatever it was and wherever, and says what it was. The
// page is asked again: its numbers may be others.
func (p *conversation) undo(pg walk.Page) error {
	told, done := p.walk.Undo()
	p.pass(told)
	if !done {
		return nil
	}
	p.returned = pg.Item.Kind == content.KindReview && pg.Part == walk.WholeItem
	return errAgain
}

// clear empties the answer; where it has several parts, the one that is asked for or
// named, or all of them where that is said.
func (p *conversation) clear(pg walk.Page, which string) error {
	switch {
	case which == "" && p.part != nil:
		p.part()
		p.tell(words.Spoken().Cleared)
		return errTakenOut
	case can(p.walk, pg, walk.Reschedule):
		p.do(walk.Deed{Verb: walk.Reschedule})
		return errAgain
	case !can(p.walk, pg, walk.Clear):
		p.tell(words.Spoken().NothingToClear)
		return nil
	}
	qs := p.folding.Rows(pg)
	if len(qs) == 0 { // all of them are closed
		p.tell(words.Spoken().NothingToClear)
		return nil
	}
	parts := p.walk.PartsOf(pg, qs)
	word := fold(which)
	n, isNumber := numberOf(which)
	switch {
	case parts < 2 && which == "", word == "all", word == "alle", word == "alt":
		p.do(walk.Deed{Verb: walk.Clear, Refs: refsOf(qs)})
	case isNumber && n >= 1 && n <= parts:
		if told, done := p.walk.Do(p.walk.Empty(pg, qs, n-1)); done && p.pass(told) {
			return errAgain
		}
	default:
		p.tell(words.Spoken().ClearHow, parts)
		return nil
	}
	p.tell(words.Spoken().Cleared)
	return errAgain
}

// mark gives a question one of the states that any question may have, or takes
// it back where it has it.
func (p *conversation) mark(pg walk.Page, s content.State, which string) error {
	qs := p.folding.Rows(pg)
	if len(qs) == 0 {
		p.tell(words.Spoken().NoMark)
		return nil
	}
	q := qs[0]
	if q.Row != nil {
		n, _, ok := p.pick(which, len(qs))
		if !ok {
			return nil
		}
		q = qs[n-1]
	}
	deed := p.walk.Toggle(q, s)
	if !p.allowed(deed) {
		p.tell(words.Spoken().NoMark)
		return nil
	}
	p.tell(words.Spoken().StateNow, q.Short(), deed.State.Label())
	if q.Row == nil && deed.State != content.Open {
		return errOn
	}
	return nil
}
