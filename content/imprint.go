package content

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strconv"
)

// An imprint puts what somebody said into one string: equal strings say the same.
// What is empty leaves no trace in it, so that a field this program learns later
// does not change the mark of a plan that has nothing there.
type imprint struct{ bytes.Buffer }

func (p *imprint) text(tag, s string) {
	if s != "" {
		p.number(tag, len(s))
		p.WriteString(s + "\n")
	}
}

func (p *imprint) number(tag string, n int) {
	if n != 0 {
		p.WriteString(tag + " " + strconv.Itoa(n) + "\n")
	}
}

func (p *imprint) flag(tag string, set bool) {
	if set {
		p.number(tag, 1)
	}
}

func (p *imprint) counts(tag string, counts map[string]int) {
	p.group(tag, func() {
		for _, id := range slices.Sorted(maps.Keys(counts)) {
			p.number(id, counts[id])
		}
	})
}

// group writes what belongs together, or nothing where there is nothing.
func (p *imprint) group(tag string, write func()) {
	begin := p.Len()
	p.WriteString(tag + " {\n")
	empty := p.Len()
	if write(); p.Len() == empty {
		p.Truncate(begin)
		return
	}
	p.WriteString("}\n")
}

func (p *imprint) extras(extras []Extra) {
	for _, x := range extras {
		p.text("key", x.Key) // which says something even where its value does not
		p.value(x.Value)
	}
}

func (p *imprint) value(v Value) {
	p.number("form", int(v.Form))
	p.text("text", v.Text)
	p.group("list", func() {
		for _, item := range v.List {
			p.WriteString("-\n")
			p.value(item)
		}
	})
	p.group("group", func() { p.extras(v.Group) })
}

// record is all that a part of a plan says, fields first.
func (p *imprint) record(r Record) {
	if k, ok := r.(*Parked); ok { // whose unknown keys are taken in the order of their names
		a := k.action()
		r = &a
	}
	p.fields(r, r.Fields())
	p.extras(*r.Unknown())
}

// fields takes each field at its turn.
func (p *imprint) fields(r Record, fields []*Field) {
	var at [turns]*Field
	for _, f := range fields {
		at[f.Turn] = f
	}
	for _, f := range at[1:] {
		if f != nil {
			f.At(r).print(p, cmp.Or(f.Tag, f.Key))
		}
	}
}

// stance is what a view says of its row, whoever says it: what is answered, and
// the note beside it.
func (p *imprint) stance(v *View) { p.fields(v, viewStance) }

func (p *imprint) texts(tag string, texts []string) {
	for i, s := range texts {
		p.text(tag+strconv.Itoa(i), s)
	}
}

// plan is everything that was said in a plan; not when, in which language, or where
// somebody was reading. The wording kept from an old guide nobody said.
func (p *imprint) plan(plan *Plan) {
	var a Answer
	for _, ref := range slices.Sorted(maps.Keys(plan.Answers)) {
		a = plan.Answers[ref]
		p.group(string(ref), func() { p.record(&a) })
	}
	p.fields(plan, plan.Fields())
	for _, id := range slices.Sorted(maps.Keys(plan.SectionExtra)) {
		p.group(id, func() { p.extras(plan.SectionExtra[id]) })
	}
	p.extras(plan.Extra)
}

// imprintOf is the imprint that write makes.
func imprintOf(write func(*imprint)) string {
	var p imprint
	write(&p)
	return p.String()
}

// markOf is a short mark of an imprint: eight signs, a letter first.
func markOf(im string) string {
	const letters = "abcdef"
	sum := sha256.Sum256([]byte(im))
	return string(letters[int(sum[31])%len(letters)]) + hex.EncodeToString(sum[:4])[1:]
}
