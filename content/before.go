package content

import (
	"reflect"
	"slices"
)

// A Before is what a part of a plan was, kept so that it can be put back: some answers,
// and the lists that stand beside them.
type Before struct {
	answers map[Ref]Answer
	actions []Action
	parking []Parked
	agenda  []Slot
	order   []string
	began   string // the clock's, and when it was to end
	ends    string
	sheet   []Ref
	joined  []Joined
	readIn  []Joined
	talked  Date
}

// Before keeps the answers under the refs, and the plan's lists, as they are now. It
// shares nothing with the plan.
func (p *Plan) Before(refs ...Ref) Before {
	some := &Plan{Actions: p.Actions, Parking: p.Parking, Agenda: p.Agenda, Joined: p.Joined, ReadIn: p.ReadIn, Answers: map[Ref]Answer{}}
	for _, r := range refs {
		some.Answers[r] = p.Answers[r]
	}
	c := some.Clone()
	b := Before{
		answers: c.Answers, actions: c.Actions, parking: c.Parking, agenda: c.Agenda, order: slices.Clone(p.Order),
		joined: c.Joined, readIn: c.ReadIn, sheet: slices.Clone(p.Sheet), talked: p.Talked,
	}
	if p.Clock != nil {
		b.began, b.ends = p.Clock.Began, p.Clock.Ends
	}
	return b
}

// Answer is the answer under a ref as it was kept; ok is false where none was.
func (b Before) Answer(r Ref) (a Answer, ok bool) {
	a, ok = b.answers[r]
	return a, ok
}

// PutBack makes the plan what it was, as far as it was kept.
func (p *Plan) PutBack(b Before) {
	some := (&Plan{Actions: b.actions, Parking: b.parking, Agenda: b.agenda, Joined: b.joined, ReadIn: b.readIn, Answers: b.answers}).Clone() // it may be put back again
	for r, a := range some.Answers {
		p.Set(r, a)
	}
	p.Actions, p.Parking, p.Agenda, p.Joined, p.ReadIn = some.Actions, some.Parking, some.Agenda, some.Joined, some.ReadIn
	p.Sheet, p.Order, p.Talked = slices.Clone(b.sheet), slices.Clone(b.order), b.talked
	if p.sameClock(b) { // time itself is not put back
		p.Clock.Ends = b.ends
	}
}

// sameClock reports whether the clock that was kept is still the one that runs.
func (p *Plan) sameClock(b Before) bool { return p.Clock != nil && p.Clock.Began == b.began }

// Join adds to it the answer under a ref as another one kept it, unless this one has its
// own.
func (b *Before) Join(r Ref, other Before) {
	if _, kept := b.answers[r]; kept {
		return
	}
	if a, kept := other.answers[r]; kept {
		b.answers[r] = a
	}
}

// JoinAll adds to it whatever another one kept and this one did not.
func (b *Before) JoinAll(other Before) {
	for r := range other.answers {
		b.Join(r, other)
	}
}

// As reports whether the plan is what it was, as far as that was kept.
func (p *Plan) As(b Before) bool {
	for r, a := range b.answers {
		if now, there := p.Answers[r]; !reflect.DeepEqual(now, a) || (there && now.Empty()) {
			return false
		}
	}
	return reflect.DeepEqual(p.Actions, b.actions) && reflect.DeepEqual(p.Parking, b.parking) && reflect.DeepEqual(p.Agenda, b.agenda) &&
		reflect.DeepEqual(p.Joined, b.joined) && reflect.DeepEqual(p.ReadIn, b.readIn) &&
		slices.Equal(p.Order, b.order) && slices.Equal(p.Sheet, b.sheet) && p.Talked == b.talked && !(p.sameClock(b) && p.Clock.Ends != b.ends)
}
