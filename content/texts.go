package content

import (
	"maps"
	"slices"
)

// A Part is a kind of thing that a plan consists of.
type Part int

// The parts of a plan.
const (
	PartPlan Part = iota
	PartSection
	PartAnswer
	PartIdea
	PartView
	PartAction
	PartParked
	PartRound
	PartSlot
	PartJoined
	PartClock
	PartSheet
	PartEarlier
)

// A Place is one of a plan's parts.
type Place struct {
	Part  Part
	Ref   Ref // the answer's; of a section its id; "" for all else
	Index int // which of the ideas, views, actions, parked thoughts agenda slots, joined plans or sheets, from 0
}

// EachText visits every text in the plan that somebody may have typed, what is
// under unknown keys included; edit may change it. Ids, states and ratings are not
// texts: a file with others than the known ones is not read.
func (p *Plan) EachText(edit func(Place, *string)) {
	p.EachRecord(func(at Place, r Record) {
		for _, f := range r.Fields() {
			f.At(r).texts(func(s *string) { edit(at, s) })
		}
		for i := range *r.Unknown() {
			x := &(*r.Unknown())[i]
			edit(at, &x.Key)
			x.Value.each(func(s *string) { edit(at, s) })
		}
	})
}

// EachExtra visits the unknown keys of every part that has any; edit may change them.
func (p *Plan) EachExtra(edit func(Place, *[]Extra)) {
	p.EachRecord(func(at Place, r Record) {
		if extras := r.Unknown(); len(*extras) > 0 {
			edit(at, extras)
		}
	})
}

// EachRecord visits the parts of the plan, each before those inside it; edit may change
// them, and keeps none of them.
func (p *Plan) EachRecord(edit func(Place, Record)) {
	edit(Place{Part: PartPlan}, p)
	for _, id := range slices.Sorted(maps.Keys(p.SectionExtra)) {
		keys := sectionKeys{p.SectionExtra[id]}
		edit(Place{Part: PartSection, Ref: Ref(id)}, &keys)
		p.SectionExtra[id] = keys.extra
	}
	var a Answer
	for _, ref := range slices.Sorted(maps.Keys(p.Answers)) {
		a = p.Answers[ref]
		edit(Place{Part: PartAnswer, Ref: ref}, &a)
		inside(&a, ref, edit)
		p.Answers[ref] = a
	}
	inside(p, "", edit)
}

// inside visits the records that stand in a record's cells.
func inside(r Record, ref Ref, edit func(Place, Record)) {
	for _, f := range r.Fields() {
		switch c := f.At(r).(type) {
		case Listed:
			for i := range c.Len() {
				edit(Place{PartOf(c.Record(i)), ref, i}, c.Record(i))
				inside(c.Record(i), ref, edit)
			}
		case Single:
			if !c.empty() {
				edit(Place{Part: PartOf(c.Record()), Ref: ref}, c.Record())
			}
		}
	}
}

// PartOf says what kind of thing a record is.
func PartOf(r Record) Part {
	switch r.(type) {
	case *Answer:
		return PartAnswer
	case *sectionKeys:
		return PartSection
	case *Idea:
		return PartIdea
	case *View:
		return PartView
	case *Action:
		return PartAction
	case *Parked:
		return PartParked
	case *Slot:
		return PartSlot
	case *Joined:
		return PartJoined
	case *Round:
		return PartRound
	case *Clock:
		return PartClock
	case *Sheet:
		return PartSheet
	case *Earlier:
		return PartEarlier
	}
	return PartPlan
}

// sectionKeys are the unknown keys of a section, which has no fields of its own.
type sectionKeys struct{ extra []Extra }

func (*sectionKeys) Fields() []*Field    { return nil }
func (s *sectionKeys) Unknown() *[]Extra { return &s.extra }

// each visits the texts in a value, its keys among them.
func (v *Value) each(edit func(*string)) {
	switch v.Form {
	case FormText, FormBare:
		edit(&v.Text)
	case FormList:
		for i := range v.List {
			v.List[i].each(edit)
		}
	case FormGroup:
		for i := range v.Group {
			edit(&v.Group[i].Key)
			v.Group[i].Value.each(edit)
		}
	}
}
