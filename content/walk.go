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
)

// A Place is one of a plan's parts.
type Place struct {
	Part  Part
	Ref   Ref // the answer's; of a section its id; "" for all else
	Index int // which of the ideas, views, actions, parked thoughts or agenda slots and joined plans, from 0
}

// EachText visits every text in the plan that somebody may have typed, what is
// under unknown keys included; edit may change it. Ids, states and ratings are not
// texts: a file with others than the known ones is not read.
func (p *Plan) EachText(edit func(Place, *string)) {
	p.walk(edit, func(at Place, extras *[]Extra) {
		for i := range *extras {
			edit(at, &(*extras)[i].Key)
			(*extras)[i].Value.each(func(s *string) { edit(at, s) })
		}
	})
}

// EachExtra visits the unknown keys of every part that has any; edit may change them.
func (p *Plan) EachExtra(edit func(Place, *[]Extra)) {
	p.walk(func(Place, *string) {}, func(at Place, extras *[]Extra) {
		if len(*extras) > 0 {
			edit(at, extras)
		}
	})
}

// walk goes through the plan in the order of its file.
func (p *Plan) walk(text func(Place, *string), extra func(Place, *[]Extra)) {
	top := Place{Part: PartPlan}
	for _, s := range []*string{(*string)(&p.Started), (*string)(&p.Updated), (*string)(&p.Talked), (*string)(&p.Position)} {
		text(top, s)
	}
	extra(top, &p.Extra)
	for _, id := range slices.Sorted(maps.Keys(p.SectionExtra)) {
		extras := p.SectionExtra[id]
		extra(Place{Part: PartSection, Ref: Ref(id)}, &extras)
		p.SectionExtra[id] = extras
	}
	for _, ref := range slices.Sorted(maps.Keys(p.Answers)) {
		a := p.Answers[ref]
		a.walk(ref, text, extra)
		p.Answers[ref] = a
	}
	for i := range p.Actions {
		a, at := &p.Actions[i], Place{Part: PartAction, Index: i}
		for _, s := range []*string{&a.What, &a.Who, &a.By, &a.Because} {
			text(at, s)
		}
		extra(at, &a.Extra)
	}
	for i := range p.Parking {
		k, at := &p.Parking[i], Place{Part: PartParked, Index: i}
		for _, s := range []*string{&k.What, &k.Who, &k.By} {
			text(at, s)
		}
		extra(at, &k.Extra)
	}
	for i := range p.Agenda {
		s, at := &p.Agenda[i], Place{Part: PartSlot, Index: i}
		text(at, &s.Step)
		extra(at, &s.Extra)
	}
	for i := range p.Joined {
		j, at := &p.Joined[i], Place{Part: PartJoined, Index: i}
		text(at, &j.Who)
		text(at, &j.Nr)
		extra(at, &j.Extra)
	}
	for i := range p.Sheet {
		text(top, (*string)(&p.Sheet[i]))
	}
	if r := p.Round; r != nil {
		at := Place{Part: PartRound}
		for i := range r.Of {
			text(at, (*string)(&r.Of[i]))
		}
		for i := range r.Who {
			text(at, &r.Who[i])
		}
		extra(at, &r.Extra)
	}
}

func (a *Answer) walk(ref Ref, text func(Place, *string), extra func(Place, *[]Extra)) {
	at := Place{Part: PartAnswer, Ref: ref}
	for _, s := range []*string{&a.Asked, &a.Text, &a.Note, &a.Who, &a.By, &a.Because, &a.Sign, &a.Counter, &a.Agreed} {
		text(at, s)
	}
	for i := range a.Dates {
		text(at, &a.Dates[i])
	}
	extra(at, &a.Extra)
	for i := range a.Ideas {
		at := Place{PartIdea, ref, i}
		text(at, &a.Ideas[i].Text)
		extra(at, &a.Ideas[i].Extra)
	}
	for i := range a.Views {
		at := Place{PartView, ref, i}
		v := &a.Views[i]
		for _, s := range []*string{&v.Who, &v.Nr, &v.Text, &v.Note, &v.Owner, &v.By, &v.Sign, &v.Counter} {
			text(at, s)
		}
		for j := range v.Dates {
			text(at, &v.Dates[j])
		}
		extra(at, &v.Extra)
	}
}

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
