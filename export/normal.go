package export

import (
	"alongside/content"
)

// normal is the plan as [Read] gives it back: what is empty is absent, every text
// is UTF-8, and the wording of a question is kept only where the guide has lost it.
func normal(p *content.Plan, known map[content.Ref]content.Question) *content.Plan {
	p = p.Clone()
	p.Started, p.Updated = content.Date(valid(string(p.Started))), content.Date(valid(string(p.Updated)))
	p.Position = content.Ref(valid(string(p.Position)))
	for ref, a := range p.Answers {
		normalAnswer(&a)
		if !keepsAsked(known, ref) {
			a.Asked = ""
		}
		p.Set(ref, a)
	}
	for i := range p.Actions {
		a := &p.Actions[i]
		a.What, a.Who, a.By = valid(a.What), valid(a.Who), valid(a.By)
	}
	for i := range p.Parking {
		k := &p.Parking[i]
		k.What, k.Who, k.By = valid(k.What), valid(k.Who), valid(k.By)
	}
	p.Actions, p.Parking = absent(p.Actions), absent(p.Parking)
	if r := p.Round; r != nil {
		for i := range r.Of {
			r.Of[i] = content.Ref(valid(string(r.Of[i])))
		}
		for i := range r.Who {
			r.Who[i] = valid(r.Who[i])
		}
		r.Of, r.Who = absent(r.Of), absent(r.Who)
	}
	return p
}

func normalAnswer(a *content.Answer) {
	for _, s := range []*string{&a.Text, &a.Note, &a.Who, &a.By, &a.Sign, &a.Counter, &a.Agreed, &a.Asked} {
		*s = valid(*s)
	}
	for i := range a.Ideas {
		a.Ideas[i].Text = valid(a.Ideas[i].Text)
		if len(a.Ideas[i].Votes) == 0 {
			a.Ideas[i].Votes = nil
		}
	}
	for i := range a.Dates {
		a.Dates[i] = valid(a.Dates[i])
	}
	for i := range a.Views {
		a.Views[i].Who, a.Views[i].Note = valid(a.Views[i].Who), valid(a.Views[i].Note)
	}
	a.Ideas, a.Dates, a.Views = absent(a.Ideas), absent(a.Dates), absent(a.Views)
	if len(a.People) == 0 {
		a.People = nil
	}
}

// keepsAsked reports whether an answer carries its question's wording with it: the
// guide no longer has the question, and it is none of those at the top of the file.
func keepsAsked(known map[content.Ref]content.Question, ref content.Ref) bool {
	_, has := known[ref]
	return !has && !isHead(ref)
}

func absent[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}
