package content

import "slices"

// What a plan holds is listed here and nowhere else: a field that stands in a table below
// is copied, counted as an answer, taken into an imprint, combined with other plans',
// searched for what should not be there, written to the file, read back and described in
// its schema. Only what is peculiar to a field has code of its own; and whether an answer
// or a view says anything is written out beside them, since it is asked for every frame: a
// test compares it with the table.

// A Record is a part of a plan that has fields.
type Record interface {
	Fields() []*Field  // in the order of the file
	Unknown() *[]Extra // keys of the file that this version does not know
}

// A Field is one line of the table that all records of a kind have.
type Field struct {
	Key string            // in the file
	At  func(Record) Cell // its place in a record

	// What may stand there.
	Among func() []string // of [OneOf]
	Scale func() Scale    // of [Rating]
	Most  int             // of [Number]; 0 for no limit

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

// answerFields are an answer's. What a voice says of a row is the same in a [View], and has the
// same turn there.
var answerFields = []*Field{
	{Key: "ask", At: in(func(a *Answer) Cell { return Prose{&a.Asked} }), Counts: Silent, Joins: Apart},
	{Key: "answer", At: in(func(a *Answer) Cell { return Prose{&a.Text} }), Turn: 4, Tag: "text", Joins: Voiced},
	{Key: "state", At: in(func(a *Answer) Cell { return Stance{&a.State} }), Turn: 3, Joins: Voiced},
	{Key: "note", At: in(func(a *Answer) Cell { return Prose{&a.Note} }), Turn: 14, Joins: Voiced, Beside: true},
	{Key: "who", At: in(func(a *Answer) Cell { return Prose{&a.Who} }), Turn: 7, Tag: "owner", Joins: Voiced},
	{Key: "by", At: in(func(a *Answer) Cell { return Day{&a.By} }), Turn: 8, Joins: Voiced},
	{Key: "now", At: in(func(a *Answer) Cell { return Flag{&a.Now} }), Turn: 9, Joins: Voiced, Beside: true},
	{Key: "done", At: in(func(a *Answer) Cell { return Flag{&a.Done} }), Turn: 10, Joins: Voiced, Beside: true},
	{Key: "aside", At: in(func(a *Answer) Cell { return OneOf{(*string)(&a.Aside)} }), Among: asides, Turn: 20, Counts: Keeps, Joins: Apart},
	{Key: "because", At: in(func(a *Answer) Cell { return Prose{&a.Because} }), Turn: 21, Counts: Keeps, Joins: Both},
	{Key: "sign", At: in(func(a *Answer) Cell { return Prose{&a.Sign} }), Turn: 11, Joins: Voiced},
	{Key: "counter", At: in(func(a *Answer) Cell { return Prose{&a.Counter} }), Turn: 12, Joins: Voiced},
	{Key: "ideas", At: in(func(a *Answer) Cell { return Parts[Idea, *Idea]{&a.Ideas} }), Turn: 15, Tag: "idea", Joins: Apart},
	{Key: "people", At: in(func(a *Answer) Cell { return Counts{&a.People} }), Turn: 16, Joins: Apart},
	{Key: "dates", At: in(func(a *Answer) Cell { return Days{&a.Dates} }), Turn: 13, Tag: "date", Joins: Voiced},
	{Key: "importance", At: in(func(a *Answer) Cell { return Rating{&a.Importance} }), Scale: Importance, Turn: 5, Joins: Voiced},
	{Key: "clarity", At: in(func(a *Answer) Cell { return Rating{&a.Clarity} }), Scale: Clarity, Turn: 6, Joins: Voiced},
	{Key: "views", At: in(func(a *Answer) Cell { return Parts[View, *View]{&a.Views} }), Turn: 17, Tag: "view", Joins: Apart},
	{Key: "agreed", At: in(func(a *Answer) Cell { return Prose{&a.Agreed} }), Turn: 18, Joins: Apart},
	{Key: "agreement", At: in(func(a *Answer) Cell { return OneOf{(*string)(&a.Agreement)} }), Among: agreements, Turn: 19, Joins: Apart},
	{Key: "over", At: in(func(a *Answer) Cell { return Texts{&a.Over} }), Turn: 25, Counts: Keeps, Joins: Apart},
}

// viewWhose are the fields of a view that say whose it is.
var viewWhose = []*Field{
	{Key: "who", At: in(func(v *View) Cell { return Prose{&v.Who} }), Turn: 1, Counts: Silent},
	{Key: "nr", At: in(func(v *View) Cell { return Prose{&v.Nr} }), Turn: 2, Counts: Silent},
}

// viewStance is what a view says, rather than whose it is.
var viewStance = []*Field{
	{Key: "answer", At: in(func(v *View) Cell { return Prose{&v.Text} }), Turn: 4, Tag: "text"},
	{Key: "state", At: in(func(v *View) Cell { return Stance{&v.State} }), Turn: 3},
	{Key: "importance", At: in(func(v *View) Cell { return Rating{&v.Importance} }), Scale: Importance, Turn: 5},
	{Key: "clarity", At: in(func(v *View) Cell { return Rating{&v.Clarity} }), Scale: Clarity, Turn: 6},
	{Key: "note", At: in(func(v *View) Cell { return Prose{&v.Note} }), Turn: 14, Beside: true},
	{Key: "owner", At: in(func(v *View) Cell { return Prose{&v.Owner} }), Turn: 7},
	{Key: "by", At: in(func(v *View) Cell { return Day{&v.By} }), Turn: 8},
	{Key: "now", At: in(func(v *View) Cell { return Flag{&v.Now} }), Turn: 9, Beside: true},
	{Key: "done", At: in(func(v *View) Cell { return Flag{&v.Done} }), Turn: 10, Beside: true},
	{Key: "sign", At: in(func(v *View) Cell { return Prose{&v.Sign} }), Turn: 11},
	{Key: "counter", At: in(func(v *View) Cell { return Prose{&v.Counter} }), Turn: 12},
	{Key: "dates", At: in(func(v *View) Cell { return Days{&v.Dates} }), Turn: 13, Tag: "date"},
}

// viewRound is what a view has from rounds alone.
var viewRound = []*Field{
	{Key: "pass", At: in(func(v *View) Cell { return Flag{&v.Pass} }), Turn: 22},
	{Key: "earlier", At: in(func(v *View) Cell { return Parts[Earlier, *Earlier]{&v.Earlier} }), Turn: 23, Counts: Keeps},
}

var viewFields = slices.Concat(viewWhose, viewStance, viewRound)

var earlierFields = []*Field{
	{Key: "state", At: in(func(e *Earlier) Cell { return Stance{&e.State} }), Turn: 1},
	{Key: "importance", At: in(func(e *Earlier) Cell { return Rating{&e.Importance} }), Scale: Importance, Turn: 2},
	{Key: "clarity", At: in(func(e *Earlier) Cell { return Rating{&e.Clarity} }), Scale: Clarity, Turn: 3},
	{Key: "pass", At: in(func(e *Earlier) Cell { return Flag{&e.Pass} }), Turn: 4},
}

var sheetFields = []*Field{
	{Key: "who", At: in(func(s *Sheet) Cell { return Prose{&s.Who} })},
	{Key: "nr", At: in(func(s *Sheet) Cell { return Prose{&s.Nr} })},
	{Key: "joint", At: in(func(s *Sheet) Cell { return Flag{&s.Joint} })},
	{Key: "asked", At: in(func(s *Sheet) Cell { return Texts{&s.Asked} })},
}

var ideaFields = []*Field{
	{Key: "text", At: in(func(i *Idea) Cell { return Prose{&i.Text} }), Turn: 1},
	{Key: "top", At: in(func(i *Idea) Cell { return Flag{&i.Top} }), Turn: 2},
	{Key: "interview", At: in(func(i *Idea) Cell { return Flag{&i.Interview} }), Turn: 3},
	{Key: "votes", At: in(func(i *Idea) Cell { return Counts{&i.Votes} }), Turn: 4, Joins: Sum},
	{Key: "also", At: in(func(i *Idea) Cell { return Texts{&i.Also} }), Turn: 5, Joins: Apart},
}

var actionFields = []*Field{
	{Key: "what", At: in(func(a *Action) Cell { return Prose{&a.What} }), Turn: 1},
	{Key: "who", At: in(func(a *Action) Cell { return Prose{&a.Who} }), Turn: 2},
	{Key: "by", At: in(func(a *Action) Cell { return Day{&a.By} }), Turn: 3},
	{Key: "now", At: in(func(a *Action) Cell { return Flag{&a.Now} }), Turn: 4},
	{Key: "done", At: in(func(a *Action) Cell { return Flag{&a.Done} }), Turn: 5},
	{Key: "aside", At: in(func(a *Action) Cell { return OneOf{(*string)(&a.Aside)} }), Among: asides, Turn: 6, Joins: Apart},
	{Key: "because", At: in(func(a *Action) Cell { return Prose{&a.Because} }), Turn: 7, Joins: Both},
}

// parkedFields have an action's turns, since one becomes the other.
var parkedFields = []*Field{
	{Key: "what", At: in(func(k *Parked) Cell { return Prose{&k.What} }), Turn: 1},
	{Key: "who", At: in(func(k *Parked) Cell { return Prose{&k.Who} }), Turn: 2},
	{Key: "by", At: in(func(k *Parked) Cell { return Day{&k.By} }), Turn: 3},
	{Key: "done", At: in(func(k *Parked) Cell { return Flag{&k.Done} }), Turn: 5},
}

var slotFields = []*Field{
	{Key: "step", At: in(func(s *Slot) Cell { return Prose{&s.Step} }), Turn: 1},
	{Key: "minutes", At: in(func(s *Slot) Cell { return Number{&s.Minutes} }), Most: MaxMinutes, Turn: 2, Joins: Apart},
	{Key: "around", At: in(func(s *Slot) Cell { return OneOf{(*string)(&s.Around)} }), Among: arounds, Turn: 3, Joins: Apart},
}

var joinedFields = []*Field{
	{Key: "who", At: in(func(j *Joined) Cell { return Prose{&j.Who} }), Turn: 1},
	{Key: "nr", At: in(func(j *Joined) Cell { return Prose{&j.Nr} }), Turn: 2},
	{Key: "said", At: in(func(j *Joined) Cell { return Prose{&j.Mark} })},
	{Key: "plan", At: in(func(j *Joined) Cell { return Prose{&j.Identity} })},
	{Key: "began", At: in(func(j *Joined) Cell { return Texts{&j.Began} })},
	{Key: "instead", At: in(func(j *Joined) Cell { return Texts{&j.Instead} })},
}

var roundFields = []*Field{
	{Key: "of", At: in(func(r *Round) Cell { return Refs{&r.Of} })},
	{Key: "who", At: in(func(r *Round) Cell { return Texts{&r.Who} })},
	{Key: "turn", At: in(func(r *Round) Cell { return Number{&r.Turn} })},
	{Key: "marks", At: in(func(r *Round) Cell { return Texts{&r.Marks} })},
	{Key: "back", At: in(func(r *Round) Cell { return Number{&r.Back} })},
	{Key: "correction", At: in(func(r *Round) Cell { return Flag{&r.Correction} })},
	{Key: "again", At: in(func(r *Round) Cell { return Flag{&r.Again} })},
	{Key: "blind", At: in(func(r *Round) Cell { return Flag{&r.Blind} })},
}

// clockFields are nothing that anybody said, and in no imprint.
var clockFields = []*Field{
	{Key: "began", At: in(func(c *Clock) Cell { return Prose{&c.Began} })},
	{Key: "ends", At: in(func(c *Clock) Cell { return Prose{&c.Ends} })},
	{Key: "pauses", At: in(func(c *Clock) Cell { return Number{&c.Pauses} })},
	{Key: "paused", At: in(func(c *Clock) Cell { return Prose{&c.Paused} })},
	{Key: "step", At: in(func(c *Clock) Cell { return Prose{&c.Step} })},
	{Key: "since", At: in(func(c *Clock) Cell { return Prose{&c.Since} })},
	{Key: "spent", At: in(func(c *Clock) Cell { return Counts{&c.Spent} })},
	{Key: "more", At: in(func(c *Clock) Cell { return Counts{&c.More} })},
}

// planFields are those of the plan itself, apart from the answers: of these some stand at
// the top of the file, see [Heads], and the rest in sections.
var planFields = []*Field{
	{Key: "language", At: in(func(p *Plan) Cell { return OneOf{(*string)(&p.Language)} }), Among: languageNames, Counts: Silent},
	{Key: "started", At: in(func(p *Plan) Cell { return Day{(*string)(&p.Started)} }), Counts: Silent},
	{Key: "updated", At: in(func(p *Plan) Cell { return Day{(*string)(&p.Updated)} }), Counts: Silent},
	{Key: "talked", At: in(func(p *Plan) Cell { return Day{(*string)(&p.Talked)} }), Counts: Silent},
	{Key: "plan", At: in(func(p *Plan) Cell { return Prose{&p.Identity} }), Counts: Silent, Joins: Apart},
	{Key: "began", At: in(func(p *Plan) Cell { return Texts{&p.Began} }), Counts: Silent, Joins: Apart},
	{Key: "sheet-of", At: in(func(p *Plan) Cell { return Prose{&p.SheetOf} }), Counts: Silent, Joins: Apart},
	{Key: "position", At: in(func(p *Plan) Cell { return Prose{(*string)(&p.Position)} }), Counts: Silent},
	{Key: "agenda", At: in(func(p *Plan) Cell { return Parts[Slot, *Slot]{&p.Agenda} }), Turn: 3, Tag: "slot", Joins: Apart},
	{Key: "order", At: in(func(p *Plan) Cell { return Texts{&p.Order} }), Turn: 4, Joins: Apart},
	{Key: "joined", At: in(func(p *Plan) Cell { return Parts[Joined, *Joined]{&p.Joined} }), Joins: Apart},
	{Key: "read-in", At: in(func(p *Plan) Cell { return Parts[Joined, *Joined]{&p.ReadIn} }), Joins: Apart},
	{Key: "sheet", At: in(func(p *Plan) Cell { return Refs{&p.Sheet} }), Joins: Apart},
	{Key: "actions", At: in(func(p *Plan) Cell { return Parts[Action, *Action]{&p.Actions} }), Turn: 1, Tag: "action", Joins: Apart},
	{Key: "parking", At: in(func(p *Plan) Cell { return Parts[Parked, *Parked]{&p.Parking} }), Turn: 2, Tag: "parked", Joins: Apart},
	{Key: "round", At: in(func(p *Plan) Cell { return Maybe[Round, *Round]{&p.Round} })},
	{Key: "clock", At: in(func(p *Plan) Cell { return Maybe[Clock, *Clock]{&p.Clock} }), Counts: Silent, Joins: Apart},
	{Key: "sheets", At: in(func(p *Plan) Cell { return Parts[Sheet, *Sheet]{&p.Sheets} }), Counts: Silent, Joins: Apart},
	{Key: "counted", At: in(func(p *Plan) Cell { return Counts{&p.Counted} }), Counts: Silent, Joins: Apart},
}

// Fields are the answer's.
func (a *Answer) Fields() []*Field { return answerFields }

// Fields are the view's.
func (v *View) Fields() []*Field { return viewFields }

// Fields are the idea's.
func (i *Idea) Fields() []*Field { return ideaFields }

// Fields are the action's.
func (a *Action) Fields() []*Field { return actionFields }

// Fields are the thought's.
func (k *Parked) Fields() []*Field { return parkedFields }

// Fields are the slot's.
func (s *Slot) Fields() []*Field { return slotFields }

// Fields are those of a plan that was combined into this one.
func (j *Joined) Fields() []*Field { return joinedFields }

// Fields are the round's.
func (r *Round) Fields() []*Field { return roundFields }

// Fields are the clock's.
func (c *Clock) Fields() []*Field { return clockFields }

// Fields are the sheet's.
func (s *Sheet) Fields() []*Field { return sheetFields }

// Fields are those of what a voice had said before.
func (e *Earlier) Fields() []*Field { return earlierFields }

// Fields are the plan's.
func (p *Plan) Fields() []*Field { return planFields }

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

// Unknown are the clock's.
func (c *Clock) Unknown() *[]Extra { return &c.Extra }

// Unknown are the sheet's.
func (s *Sheet) Unknown() *[]Extra { return &s.Extra }

// Unknown are those of what a voice had said before.
func (e *Earlier) Unknown() *[]Extra { return &e.Extra }

// Unknown are those at the top of the file.
func (p *Plan) Unknown() *[]Extra { return &p.Extra }

// What combining asks of the tables again and again.
var (
	answerBoth    = only(answerFields, func(f *Field) bool { return f.Joins == Both })
	viewBeside    = only(viewStance, func(f *Field) bool { return f.Beside })
	viewAnswering = only(viewStance, func(f *Field) bool { return !f.Beside })

	// viewAnswers are the fields in which an answer holds what viewStance has of a view.
	viewAnswers = mapped(viewStance, func(f *Field) *Field {
		return answerFields[slices.IndexFunc(answerFields, func(a *Field) bool { return a.Turn == f.Turn })]
	})
)

func only[T any](all []T, keep func(T) bool) []T {
	return slices.DeleteFunc(slices.Clone(all), func(one T) bool { return !keep(one) })
}

// in makes a place in one kind of record a place in any, since only ever is one asked of
// its own kind.
func in[T any, R recordOf[T]](at func(R) Cell) func(Record) Cell {
	return func(r Record) Cell {
		own, ok := r.(R)
		if !ok {
			panic("a field of another record")
		}
		return at(own)
	}
}

func asides() []string     { return []string{string(SetParked), string(SetDropped)} }
func agreements() []string { return []string{string(AgreedOn), string(NotAgreed)} }
func arounds() []string    { return []string{string(BeforeWorkshop), string(AfterWorkshop)} }

func languageNames() []string {
	return mapped(Languages(), func(l Language) string { return string(l) })
}

// part gives a record that was copied lists of its own.
func part(r Record) {
	for _, f := range r.Fields() {
		c := f.At(r)
		c.take(c)
	}
	*r.Unknown() = cloneExtras(*r.Unknown())
}

// holdsAny reports whether something stands in a field of one of the weights.
func holdsAny(r Record, weighs ...Weight) bool {
	return slices.ContainsFunc(r.Fields(), func(f *Field) bool { return slices.Contains(weighs, f.Counts) && !f.Empty(r) })
}

// nothing reports whether there is nothing to keep of a record.
func nothing(r Record) bool { return !holdsAny(r, Says, Keeps) && len(*r.Unknown()) == 0 }

// Empty reports whether nothing stands in a record's field.
func (f *Field) Empty(r Record) bool { return f.At(r).empty() }

// Clear takes out what stands in a record's field.
func (f *Field) Clear(r Record) { f.At(r).clear() }

// fill puts in what is missing; it is false where something else stands. A flag that is
// set anywhere is set.
func (f *Field) fill(into, from Record) bool {
	switch {
	case f.Empty(from):
		return true
	case f.Empty(into):
		f.At(into).take(f.At(from))
		return true
	}
	return f.same(into, from)
}

// same reports whether the same stands in the field of two records.
func (f *Field) same(a, b Record) bool {
	mark := func(r Record) string { return imprintOf(func(p *imprint) { f.At(r).print(p, "") }) }
	return f.Empty(a) && f.Empty(b) || mark(a) == mark(b)
}

// join puts what a record holds into another that stands for the same thing.
func join[R Record](into, from R) {
	for _, f := range into.Fields() {
		switch f.Joins {
		case Fill:
			f.fill(into, from)
		case Both:
			words, more := of[Prose](f.At(into)), of[Prose](f.At(from))
			*words.At = bothOf("\n", []string{*words.At, *more.At})
		case Sum:
			counts := of[Counts](f.At(into))
			for who, n := range *of[Counts](f.At(from)).At {
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
