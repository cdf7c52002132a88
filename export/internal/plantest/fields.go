package plantest

import (
	"fmt"

	"alongside/content"
)

// EachField visits, for each field that a plan's records have, a plan in which that is
// all there is.
func EachField(visit func(name string, p *content.Plan)) {
	blank := func() *content.Plan { return &content.Plan{Answers: map[content.Ref]content.Answer{}} }
	eachField("plan", func(use func(content.Record)) *content.Plan {
		p := blank()
		use(p)
		return p
	}, visit)
	eachField("answer", func(use func(content.Record)) *content.Plan {
		p, a := blank(), content.Answer{}
		use(&a)
		a.Asked = "" // the guide has the question
		p.Answers["purpose.why"] = a
		return p
	}, visit)
}

// eachField goes through the fields of a record that plan puts into a plan, and through
// those of the records inside it.
func eachField(name string, plan func(use func(content.Record)) *content.Plan, visit func(string, *content.Plan)) {
	var fields []*content.Field
	var blank content.Record
	plan(func(r content.Record) { blank, fields = r, r.Fields() })
	for _, f := range fields {
		if _, holds := inner(f.At(blank)); holds {
			eachField(name+"."+f.Key, func(use func(content.Record)) *content.Plan {
				return plan(func(r content.Record) {
					in, _ := inner(f.At(r))
					use(in())
				})
			}, visit)
			continue
		}
		visit(name+"."+f.Key, plan(func(r content.Record) { Fill(f, r) }))
	}
}

// inner is how a cell gets a record to hold; ok is false of one that holds none.
func inner(c content.Cell) (add func() content.Record, ok bool) {
	switch c := c.(type) {
	case content.Listed:
		return c.Add, true
	case content.Single:
		return c.Record, true
	}
	return nil, false
}

// Fill puts something into a record's field, as the reader would give it back.
func Fill(f *content.Field, r content.Record) {
	switch c := f.At(r).(type) {
	case content.Prose:
		*c.At = "something"
	case content.Day:
		*c.At = "2027-01-15"
	case content.Flag:
		*c.At = true
	case content.Number:
		*c.At = 1
	case content.Counts:
		*c.At = map[string]int{"manager": 2}
	case content.Texts:
		*c.At = []string{"manager", "12"}
	case content.Days:
		*c.At = []string{"2027-01-15", "after Easter"}
	case content.Refs:
		*c.At = []content.Ref{"purpose.why"}
	case content.Stance:
		*c.At = content.TalkFirst
	case content.OneOf:
		*c.At = f.Among()[0]
	case content.Rating:
		*c.At = 2
	default:
		panic(fmt.Sprintf("nothing is known to put into %s", f.Key))
	}
}
