package content

import (
	"maps"
	"slices"
	"strconv"
)

// A Cell is the place of one field in one part of a plan, and knows what may stand
// there. There are the kinds below and no others: whoever writes, reads or describes a
// plan's file switches over them, and over nothing else.
type Cell interface {
	empty() bool // nothing stands there
	clear()      // nothing stands there any more

	// take lets what stands in a cell of the same kind stand here too, as a copy: what
	// is done to the one does not reach the other. A cell may take its own, which parts
	// it from a cell that it shares a list with.
	take(from Cell)
	// print adds what stands there to an imprint.
	print(p *imprint, tag string)
	// texts visits what somebody may have typed.
	texts(visit func(*string))
}

// The kinds of cell.
type (
	// Prose is in the user's own words, or an id.
	Prose struct{ At *string }
	// Day is a [Date], or words where one is asked for.
	Day struct{ At *string }
	// Flag is set or not.
	Flag struct{ At *bool }
	// Counts are by perspective's id.
	Counts struct{ At *map[string]int }
	// Texts are several of what Prose is one of.
	Texts struct{ At *[]string }
	// Days are several of what Day is one of.
	Days struct{ At *[]string }
	// Refs name answers.
	Refs struct{ At *[]Ref }
	// Stance is one of the states that the question takes.
	Stance struct{ At *State }
	// OneOf is one of a few words.
	OneOf struct{ At *string }
	// Number is a whole number, of 0 and more.
	Number struct{ At *int }
	// Rating is a level of a scale.
	Rating struct{ At *Level }
	// Parts are records of one kind.
	Parts[T any, R recordOf[T]] struct{ At *[]T }
	// Maybe is a record that need not be there.
	Maybe[T any, R recordOf[T]] struct{ At **T }
)

// Listed are [Parts], whatever they are parts of.
type Listed interface {
	Cell
	Len() int
	Record(i int) Record
	Add() Record // puts an empty one at the end
	Blank() Record
}

// Single is a [Maybe], whatever there may be.
type Single interface {
	Cell
	Record() Record // which is there from now on
	Blank() Record
}

// recordOf is how a part is changed: a pointer to it is a [Record].
type recordOf[T any] interface {
	*T
	Record
}

func (c Prose) empty() bool       { return *c.At == "" }
func (c Day) empty() bool         { return *c.At == "" }
func (c Flag) empty() bool        { return !*c.At }
func (c Counts) empty() bool      { return len(*c.At) == 0 }
func (c Texts) empty() bool       { return len(*c.At) == 0 }
func (c Days) empty() bool        { return len(*c.At) == 0 }
func (c Refs) empty() bool        { return len(*c.At) == 0 }
func (c Stance) empty() bool      { return *c.At == Open }
func (c OneOf) empty() bool       { return *c.At == "" }
func (c Number) empty() bool      { return *c.At == 0 }
func (c Rating) empty() bool      { return *c.At == 0 }
func (c Parts[T, R]) empty() bool { return len(*c.At) == 0 }
func (c Maybe[T, R]) empty() bool { return *c.At == nil }

func (c Prose) clear()       { *c.At = "" }
func (c Day) clear()         { *c.At = "" }
func (c Flag) clear()        { *c.At = false }
func (c Counts) clear()      { *c.At = nil }
func (c Texts) clear()       { *c.At = nil }
func (c Days) clear()        { *c.At = nil }
func (c Refs) clear()        { *c.At = nil }
func (c Stance) clear()      { *c.At = Open }
func (c OneOf) clear()       { *c.At = "" }
func (c Number) clear()      { *c.At = 0 }
func (c Rating) clear()      { *c.At = 0 }
func (c Parts[T, R]) clear() { *c.At = nil }
func (c Maybe[T, R]) clear() { *c.At = nil }

// of is a cell of a kind: only ever is one taken for another that is the same field's.
func of[C Cell](c Cell) C {
	is, ok := c.(C)
	if !ok {
		panic("a cell of another field")
	}
	return is
}

func (c Prose) take(from Cell)  { *c.At = *of[Prose](from).At }
func (c Day) take(from Cell)    { *c.At = *of[Day](from).At }
func (c Flag) take(from Cell)   { *c.At = *of[Flag](from).At }
func (c Counts) take(from Cell) { *c.At = maps.Clone(*of[Counts](from).At) }
func (c Texts) take(from Cell)  { *c.At = slices.Clone(*of[Texts](from).At) }
func (c Days) take(from Cell)   { *c.At = slices.Clone(*of[Days](from).At) }
func (c Refs) take(from Cell)   { *c.At = slices.Clone(*of[Refs](from).At) }
func (c Stance) take(from Cell) { *c.At = *of[Stance](from).At }
func (c OneOf) take(from Cell)  { *c.At = *of[OneOf](from).At }
func (c Number) take(from Cell) { *c.At = *of[Number](from).At }
func (c Rating) take(from Cell) { *c.At = *of[Rating](from).At }

func (c Parts[T, R]) take(from Cell) {
	*c.At = slices.Clone(*of[Parts[T, R]](from).At)
	for i := range *c.At {
		part(R(&(*c.At)[i]))
	}
}

func (c Maybe[T, R]) take(from Cell) {
	is := *of[Maybe[T, R]](from).At
	if is == nil {
		*c.At = nil
		return
	}
	own := *is
	part(R(&own))
	*c.At = &own
}

func (c Prose) print(p *imprint, tag string)  { p.text(tag, *c.At) }
func (c Day) print(p *imprint, tag string)    { p.text(tag, *c.At) }
func (c Flag) print(p *imprint, tag string)   { p.flag(tag, *c.At) }
func (c Counts) print(p *imprint, tag string) { p.counts(tag, *c.At) }
func (c Texts) print(p *imprint, tag string)  { p.texts(tag, *c.At) }
func (c Days) print(p *imprint, tag string)   { p.texts(tag, *c.At) }
func (c Refs) print(p *imprint, tag string) {
	for i, ref := range *c.At {
		p.text(tag+strconv.Itoa(i), string(ref))
	}
}
func (c Stance) print(p *imprint, tag string) { p.text(tag, string(*c.At)) }
func (c OneOf) print(p *imprint, tag string)  { p.text(tag, *c.At) }
func (c Number) print(p *imprint, tag string) { p.number(tag, *c.At) }
func (c Rating) print(p *imprint, tag string) { p.number(tag, int(*c.At)) }

func (c Parts[T, R]) print(p *imprint, tag string) {
	for i := range *c.At {
		p.group(tag, func() { p.record(R(&(*c.At)[i])) })
	}
}

func (c Maybe[T, R]) print(p *imprint, tag string) {
	if *c.At != nil {
		p.group(tag, func() { p.record(R(*c.At)) })
	}
}

func (c Prose) texts(visit func(*string)) { visit(c.At) }
func (c Day) texts(visit func(*string))   { visit(c.At) }
func (c Texts) texts(visit func(*string)) { eachText(*c.At, visit) }
func (c Days) texts(visit func(*string))  { eachText(*c.At, visit) }
func (c Refs) texts(visit func(*string)) {
	for i := range *c.At {
		visit((*string)(&(*c.At)[i]))
	}
}

// States, ratings and counts are nobody's words, and a file with others than the known
// ones is not read. Records have cells of their own.
func (Flag) texts(func(*string))        {}
func (Counts) texts(func(*string))      {}
func (Stance) texts(func(*string))      {}
func (OneOf) texts(func(*string))       {}
func (Number) texts(func(*string))      {}
func (Rating) texts(func(*string))      {}
func (Parts[T, R]) texts(func(*string)) {}
func (Maybe[T, R]) texts(func(*string)) {}

func eachText(all []string, visit func(*string)) {
	for i := range all {
		visit(&all[i])
	}
}

// Len is how many records there are.
func (c Parts[T, R]) Len() int { return len(*c.At) }

// Record is one of them.
func (c Parts[T, R]) Record(i int) Record { return R(&(*c.At)[i]) }

// Add puts an empty one at the end.
func (c Parts[T, R]) Add() Record {
	var none T
	*c.At = append(*c.At, none)
	return c.Record(len(*c.At) - 1)
}

// Blank is one that stands nowhere.
func (c Parts[T, R]) Blank() Record { return R(new(T)) }

// Record is the record, which is there from now on.
func (c Maybe[T, R]) Record() Record {
	if *c.At == nil {
		*c.At = new(T)
	}
	return R(*c.At)
}

// Blank is one that stands nowhere.
func (c Maybe[T, R]) Blank() Record { return R(new(T)) }
