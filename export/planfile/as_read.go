package planfile

import (
	"maps"

	"alongside/content"
)

// normal is the plan as [Read] gives it back: what is empty is absent, every text
// is UTF-8, and the wording of a question is kept only where the guide has lost it.
func normal(p *content.Plan, known map[content.Ref]content.Question) *content.Plan {
	p = p.Clone()
	p.EachText(func(_ content.Place, s *string) { *s = valid(*s) })
	p.EachRecord(func(_ content.Place, r content.Record) {
		for _, f := range r.Fields() {
			if f.Empty(r) {
				f.Clear(r)
			}
		}
		if x := r.Unknown(); len(*x) == 0 {
			*x = nil
		}
	})
	for ref, a := range p.Answers {
		if !keepsAsked(known, ref) {
			a.Asked = ""
		}
		p.Set(ref, a)
	}
	maps.DeleteFunc(p.SectionExtra, func(_ string, extras []content.Extra) bool { return len(extras) == 0 })
	if len(p.SectionExtra) == 0 {
		p.SectionExtra = nil
	}
	normalSittings(p)
	return unplaced(p)
}

// unplaced takes from the unknown keys what is not the plan's: where they stood, and
// what they resemble. It changes p.
func unplaced(p *content.Plan) *content.Plan {
	p.EachExtra(func(_ content.Place, extras *[]content.Extra) {
		for i := range *extras {
			x := &(*extras)[i]
			x.Line, x.Like = 0, ""
			x.Value = normalValue(x.Value)
		}
	})
	return p
}

// normalValue leaves in a value what its form uses.
func normalValue(v content.Value) content.Value {
	n := content.Value{Form: v.Form}
	switch v.Form {
	case content.FormText, content.FormBare:
		n.Text = v.Text
	case content.FormList:
		for _, item := range v.List {
			n.List = append(n.List, normalValue(item))
		}
	case content.FormGroup:
		for _, x := range v.Group {
			n.Group = append(n.Group, content.Extra{Key: x.Key, Value: normalValue(x.Value)})
		}
	}
	return n
}

// keepsAsked reports whether an answer carries its question's wording with it: the
// guide no longer has the question, and it is none of those at the top of the file.
func keepsAsked(known map[content.Ref]content.Question, ref content.Ref) bool {
	_, has := known[ref]
	return !has && !ref.AtHead()
}
