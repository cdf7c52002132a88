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
	for ref, a := range p.Answers {
		normalAnswer(&a)
		if !keepsAsked(known, ref) {
			a.Asked = ""
		}
		p.Set(ref, a)
	}
	for i := range p.Actions {
		p.Actions[i].Extra = absent(p.Actions[i].Extra)
	}
	for i := range p.Parking {
		p.Parking[i].Extra = absent(p.Parking[i].Extra)
	}
	for i := range p.Agenda {
		p.Agenda[i].Extra = absent(p.Agenda[i].Extra)
	}
	for i := range p.Joined {
		p.Joined[i].Extra = absent(p.Joined[i].Extra)
	}
	p.Actions, p.Parking, p.Extra = absent(p.Actions), absent(p.Parking), absent(p.Extra)
	p.Agenda, p.Joined, p.Sheet = absent(p.Agenda), absent(p.Joined), absent(p.Sheet)
	if r := p.Round; r != nil {
		r.Of, r.Who, r.Extra = absent(r.Of), absent(r.Who), absent(r.Extra)
	}
	maps.DeleteFunc(p.SectionExtra, func(_ string, extras []content.Extra) bool { return len(extras) == 0 })
	if len(p.SectionExtra) == 0 {
		p.SectionExtra = nil
	}
	return unplaced(p)
}

func normalAnswer(a *content.Answer) {
	for i := range a.Ideas {
		if len(a.Ideas[i].Votes) == 0 {
			a.Ideas[i].Votes = nil
		}
		a.Ideas[i].Extra = absent(a.Ideas[i].Extra)
	}
	for i := range a.Views {
		a.Views[i].Dates, a.Views[i].Extra = absent(a.Views[i].Dates), absent(a.Views[i].Extra)
	}
	a.Ideas, a.Dates, a.Views, a.Extra = absent(a.Ideas), absent(a.Dates), absent(a.Views), absent(a.Extra)
	if len(a.People) == 0 {
		a.People = nil
	}
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

func absent[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}
