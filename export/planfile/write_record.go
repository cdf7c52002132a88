package planfile

import (
	"gopkg.in/yaml.v3"

	"alongside/content"
)

// record writes the fields of a record in the order of its table, and the keys that this
// version does not know behind them.
func (w *writer) record(m mapping, r content.Record) *yaml.Node {
	for _, f := range r.Fields() {
		w.field(m, f, r)
	}
	m.extra(*r.Unknown())
	return m.Node
}

func (w *writer) field(m mapping, f *content.Field, r content.Record) {
	if f.Empty(r) { // the file shows what was said and nothing else
		return
	}
	switch c := f.At(r).(type) {
	case content.Prose:
		m.text(f.Key, *c.At)
	case content.Day:
		m.day(f.Key, *c.At)
	case content.Flag:
		m.flag(f.Key, *c.At)
	case content.Number:
		m.put(f.Key, number(*c.At))
	case content.Counts:
		m.counts(f.Key, *c.At, w.perspectives)
	case content.Texts:
		list(m, f.Key, *c.At, scalar).Style = yaml.FlowStyle
	case content.Days:
		list(m, f.Key, *c.At, day)
	case content.Refs:
		list(m, f.Key, *c.At, func(ref content.Ref) *yaml.Node { return scalar(string(ref)) })
	case content.Stance:
		m.text(f.Key, string(*c.At))
	case content.OneOf:
		m.text(f.Key, *c.At)
	case content.Rating:
		m.text(f.Key, f.Scale().Token(*c.At))
	case content.Listed:
		var records []content.Record
		for i := range c.Len() {
			records = append(records, c.Record(i))
		}
		list(m, f.Key, records, w.part)
	case content.Single:
		m.put(f.Key, w.record(newMapping(), c.Record()))
	}
}

// part writes a record that stands in a list.
func (w *writer) part(r content.Record) *yaml.Node {
	n := w.record(newMapping(), r)
	if j, ok := r.(*content.Joined); ok && len(j.Extra) == 0 && j.Identity == "" { // two words, on a line
		n.Style = yaml.FlowStyle
	}
	return n
}

func (w *writer) section(gr group) *yaml.Node {
	m := newMapping()
	m.put("id", scalar(gr.id))
	m.text("title", gr.title)
	list(m, "answers", gr.questions, w.answer)
	m.extra(w.plan.SectionExtra[gr.id])
	return m.Node
}

// answer writes the question beside the answer, so that the file explains itself.
func (w *writer) answer(q content.Question) *yaml.Node {
	a := w.plan.BelowHead(q.Ref)
	_, id := q.Ref.Split()
	known := q.Section != nil
	if known {
		a.Asked = w.plan.Fill(q.Ask()).In(w.plan.Language)
	}
	m := newMapping()
	m.put("id", scalar(id))
	if q.Ref == w.here.ref { // apart from what is answered, by the question: see [mark]
		m.put("here", w.here.value())
	}
	for _, f := range a.Fields() {
		if f.Key == "answer" && known && q.Item.Kind.HoldsDay() && !f.Empty(&a) {
			m.day(f.Key, a.Text)
			continue
		}
		w.field(m, f, &a)
	}
	m.sittings(w.plan.Sittings[q.Ref])
	m.extra(a.Extra)
	return m.Node
}
