package content

import "slices"

// What a plan holds is listed here and nowhere else: a field that stands in a table below
// is copied, counted as an answer, taken into an imprint, combined with other plans',
// searched for what should not be there, written to the file, read back and described in
// its schema. Only what is peculiar to a field has code of its own.

// A Record is a part of a plan that has fields.
type Record interface {
	Fields() []Field   // in the order of the file
	Unknown() *[]Extra // keys of the file that this version does not know
}

// A Field is one line of a record's table.
type Field struct {
	Key  string // in the file
	Cell Cell

	// Turn is the field's place in an imprint, and Tag its name there where that is
	// not the key; 0 for what says nothing about a plan. Old plans hold marks of
	// imprints: neither is ever changed, and a new field comes last.
	Turn int8
	Tag  string

	Counts Weight
	Joins  Joins
	Beside bool // of what a voice says: it stands beside the answer, which is the same without it
}

// A Weight says whether a field makes something of the record that it stands in.
type Weight int8

// The weights.
const (
	Says   Weight = iota // somebody has said something
	Keeps                // there is something to keep, though it says nothing
	Silent               // it goes when nothing else is there
)

// Joins says what becomes of a field when plans are combined.
type Joins int8

// The ways to combine a field.
const (
	Fill   Joins = iota // whoever has it gives it; a flag is set where one sets it
	Voiced              // each voice keeps its own, and the group decides: [combining.decide]
	Both                // every wording stands
	Sum                 // of counts
	Apart               // code of its own knows
)

// turns is above every [Field.Turn].
const turns = 32

// Fields are the answer's. What a voice says of a row is the same in a [View], and has the
// same turn there.
func (a *Answer) Fields() []Field {
	return []Field{
		{Key: "ask", Cell: Prose{&a.Asked}, Counts: Silent, Joins: Apart},
		{Key: "answer", Cell: Prose{&a.Text}, Turn: 4, Tag: "text", Joins: Voiced},
		{Key: "state", Cell: Stance{&a.State}, Turn: 3, Joins: Voiced},
		{Key: "note", Cell: Prose{&a.Note}, Turn: 14, Joins: Voiced, Beside: true},
		{Key: "who", Cell: Prose{&a.Who}, Turn: 7, Tag: "owner", Joins: Voiced},
		{Key: "by", Cell: Day{&a.By}, Turn: 8, Joins: Voiced},
		{Key: "now", Cell: Flag{&a.Now}, Turn: 9, Joins: Voiced, Beside: true},
		{Key: "done", Cell: Flag{&a.Done}, Turn: 10, Joins: Voiced, Beside: true},
		{Key: "aside", Cell: OneOf{(*string)(&a.Aside), asides}, Turn: 20, Counts: Keeps, Joins: Apart},
		{Key: "because", Cell: Prose{&a.Because}, Turn: 21, Counts: Keeps, Joins: Both},
		{Key: "sign", Cell: Prose{&a.Sign}, Turn: 11, Joins: Voiced},
		{Key: "counter", Cell: Prose{&a.Counter}, Turn: 12, Joins: Voiced},
		{Key: "ideas", Cell: Parts[Idea, *Idea]{&a.Ideas}, Turn: 15, Tag: "idea", Joins: Apart},
		{Key: "people", Cell: Counts{&a.People}, Turn: 16, Joins: Apart},
		{Key: "dates", Cell: Days{&a.Dates}, Turn: 13, Tag: "date", Joins: Voiced},
		{Key: "importance", Cell: Rating{&a.Importance, Importance}, Turn: 5, Joins: Voiced},
		{Key: "clarity", Cell: Rating{&a.Clarity, Clarity}, Turn: 6, Joins: Voiced},
		{Key: "views", Cell: Parts[View, *View]{&a.Views}, Turn: 17, Tag: "view", Joins: Apart},
		{Key: "agreed", Cell: Prose{&a.Agreed}, Turn: 18, Joins: Apart},
		{Key: "agreement", Cell: OneOf{(*string)(&a.Agreement), agreements}, Turn: 19, Joins: Apart},
	}
}

// Fields are the view's.
func (v *View) Fields() []Field { return append(v.whose(), v.stance()...) }

func (v *View) whose() []Field {
	return []Field{
		{Key: "who", Cell: Prose{&v.Who}, Turn: 1, Counts: Silent},
		{Key: "nr", Cell: Prose{&v.Nr}, Turn: 2, Counts: Silent},
	}
}

// stance is what the view says, rather than whose it is.
func (v *View) stance() []Field {
	return []Field{
		{Key: "answer", Cell: Prose{&v.Text}, Turn: 4, Tag: "text"},
		{Key: "state", Cell: Stance{&v.State}, Turn: 3},
		{Key: "importance", Cell: Rating{&v.Importance, Importance}, Turn: 5},
		{Key: "clarity", Cell: Rating{&v.Clarity, Clarity}, Turn: 6},
		{Key: "note", Cell: Prose{&v.Note}, Turn: 14, Beside: true},
		{Key: "owner", Cell: Prose{&v.Owner}, Turn: 7},
		{Key: "by", Cell: Day{&v.By}, Turn: 8},
		{Key: "now", Cell: Flag{&v.Now}, Turn: 9, Beside: true},
		{Key: "done", Cell: Flag{&v.Done}, Turn: 10, Beside: true},
		{Key: "sign", Cell: Prose{&v.Sign}, Turn: 11},
		{Key: "counter", Cell: Prose{&v.Counter}, Turn: 12},
		{Key: "dates", Cell: Days{&v.Dates}, Turn: 13, Tag: "date"},
	}
}

// Fields are the idea's.
func (i *Idea) Fields() []Field {
	return []Field{
		{Key: "text", Cell: Prose{&i.Text}, Turn: 1},
		{Key: "top", Cell: Flag{&i.Top}, Turn: 2},
		{Key: "interview", Cell: Flag{&i.Interview}, Turn: 3},
		{Key: "votes", Cell: Counts{&i.Votes}, Turn: 4, Joins: Sum},
	}
}

// Fields are the action's.
func (a *Action) Fields() []Field {
	return []Field{
		{Key: "what", Cell: Prose{&a.What}, Turn: 1},
		{Key: "who", Cell: Prose{&a.Who}, Turn: 2},
		{Key: "by", Cell: Day{&a.By}, Turn: 3},
		{Key: "now", Cell: Flag{&a.Now}, Turn: 4},
		{Key: "done", Cell: Flag{&a.Done}, Turn: 5},
		{Key: "aside", Cell: OneOf{(*string)(&a.Aside), asides}, Turn: 6, Joins: Apart},
		{Key: "because", Cell: Prose{&a.Because}, Turn: 7, Joins: Both},
	}
}

// Fields are the thought's. They have an action's turns, since one becomes the other.
func (k *Parked) Fields() []Field {
	return []Field{
		{Key: "what", Cell: Prose{&k.What}, Turn: 1},
		{Key: "who", Cell: Prose{&k.Who}, Turn: 2},
		{Key: "by", Cell: Day{&k.By}, Turn: 3},
		{Key: "done", Cell: Flag{&k.Done}, Turn: 5},
	}
}

// Fields are the slot's.
func (s *Slot) Fields() []Field {
	return []Field{
		{Key: "step", Cell: Prose{&s.Step}, Turn: 1},
		{Key: "minutes", Cell: Number{&s.Minutes, MaxMinutes}, Turn: 2, Joins: Apart},
		{Key: "around", Cell: OneOf{(*string)(&s.Around), arounds}, Turn: 3, Joins: Apart},
	}
}

// Fields are those of a plan that was combined into this one.
func (j *Joined) Fields() []Field {
	return []Field{
		{Key: "who", Cell: Prose{&j.Who}, Turn: 1},
		{Key: "nr", Cell: Prose{&j.Nr}, Turn: 2},
		{Key: "plan", Cell: Prose{&j.Identity}},
		{Key: "began", Cell: Texts{&j.Began}},
	}
}

// Fields are the round's.
func (r *Round) Fields() []Field {
	return []Field{
		{Key: "of", Cell: Refs{&r.Of}},
		{Key: "who", Cell: Texts{&r.Who}},
		{Key: "turn", Cell: Number{At: &r.Turn}},
	}
}

// Fields are those of the plan itself, apart from the answers: of these some stand at the
// top of the file, see [Heads], and the rest in sections.
func (p *Plan) Fields() []Field {
	return []Field{
		{Key: "language", Cell: OneOf{(*string)(&p.Language), languageNames}, Counts: Silent},
		{Key: "started", Cell: Day{(*string)(&p.Started)}, Counts: Silent},
		{Key: "updated", Cell: Day{(*string)(&p.Updated)}, Counts: Silent},
		{Key: "talked", Cell: Day{(*string)(&p.Talked)}, Counts: Silent},
		{Key: "plan", Cell: Prose{&p.Identity}, Counts: Silent, Joins: Apart},
		{Key: "began", Cell: Texts{&p.Began}, Counts: Silent, Joins: Apart},
		{Key: "position", Cell: Prose{(*string)(&p.Position)}, Counts: Silent},
		{Key: "agenda", Cell: Parts[Slot, *Slot]{&p.Agenda}, Turn: 3, Tag: "slot", Joins: Apart},
		{Key: "joined", Cell: Parts[Joined, *Joined]{&p.Joined}, Joins: Apart},
		{Key: "sheet", Cell: Refs{&p.Sheet}, Joins: Apart},
		{Key: "actions", Cell: Parts[Action, *Action]{&p.Actions}, Turn: 1, Tag: "action", Joins: Apart},
		{Key: "parking", Cell: Parts[Parked, *Parked]{&p.Parking}, Turn: 2, Tag: "parked", Joins: Apart},
		{Key: "round", Cell: Maybe[Round, *Round]{&p.Round}},
	}
}

// Unknown are the keys of the file that this version does not know.
func (a *Answer) Unknown() *[]Extra { return &a.Extra }

// Unknown are the view's.
func (v *View) Unknown() *[]Extra { return &v.Extra }

// Unknown are the idea's.
func (i *Idea) Unknown() *[]Extra { return &i.Extra }

// Unknown are the action's.
func (a *Action) Unknown() *[]Extra { return &a.Extra }

// Unknown are the thought's.
func (k *Parked) Unknown() *[]Extra { return &k.Extra }

// Unknown are the slot's.
func (s *Slot) Unknown() *[]Extra { return &s.Extra }

// Unknown are those of the plan that was combined.
func (j *Joined) Unknown() *[]Extra { return &j.Extra }

// Unknown are the round's.
func (r *Round) Unknown() *[]Extra { return &r.Extra }

// Unknown are those at the top of the file.
func (p *Plan) Unknown() *[]Extra { return &p.Extra }

func asides() []string     { return []string{string(SetParked), string(SetDropped)} }
func agreements() []string { return []string{string(AgreedOn), string(NotAgreed)} }
func arounds() []string    { return []string{string(BeforeWorkshop), string(AfterWorkshop)} }

func languageNames() []string {
	return mapped(Languages(), func(l Language) string { return string(l) })
}

// part gives a record that was copied lists of its own.
func part(r Record) {
	for _, f := range r.Fields() {
		f.Cell.take(f.Cell)
	}
	*r.Unknown() = cloneExtras(*r.Unknown())
}

// holdsAny reports whether something stands in a field of one of the weights.
func holdsAny(r Record, weighs ...Weight) bool {
	return slices.ContainsFunc(r.Fields(), func(f Field) bool { return slices.Contains(weighs, f.Counts) && !f.Empty() })
}

// nothing reports whether there is nothing to keep of a record.
func nothing(r Record) bool { return !holdsAny(r, Says, Keeps) && len(*r.Unknown()) == 0 }

// Empty reports whether nothing stands in the field.
func (f Field) Empty() bool { return f.Cell.empty() }

// Clear takes out what stands in the field.
func (f Field) Clear() { f.Cell.clear() }

// fill puts in what is missing; it is false where something else stands. A flag that is
// set anywhere is set.
func (f Field) fill(from Field) bool {
	switch {
	case from.Cell.empty():
		return true
	case f.Empty():
		f.Cell.take(from.Cell)
		return true
	}
	return f.same(from)
}

// same reports whether the same stands in two cells of a kind.
func (f Field) same(as Field) bool {
	return imprintOf(func(p *imprint) { f.Cell.print(p, "") }) == imprintOf(func(p *imprint) { as.Cell.print(p, "") })
}

// join puts what a record holds into another that stands for the same thing.
func join[R Record](into, from R) {
	others := from.Fields()
	for i, f := range into.Fields() {
		switch f.Joins {
		case Fill:
			f.fill(others[i])
		case Both:
			words, more := of[Prose](f.Cell), of[Prose](others[i].Cell)
			*words.At = bothOf("\n", []string{*words.At, *more.At})
		case Sum:
			counts := of[Counts](f.Cell)
			for who, n := range *of[Counts](others[i].Cell).At {
				if *counts.At == nil {
					*counts.At = map[string]int{}
				}
				(*counts.At)[who] += n
			}
		case Voiced, Apart: // whoever calls this knows
		}
	}
	*into.Unknown() = mergeExtras(*into.Unknown(), *from.Unknown())
}
