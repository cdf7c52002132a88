package content

import "slices"

// What a group has agreed on stands, whoever comes later. So that nobody who comes later is
// passed over, an agreement remembers the views it was made over: one that has come or
// changed since, and says otherwise, is pointed out until the group has looked at it.

// Agree takes down what a group came to on a row, and over which views.
func (a *Answer) Agree(how Agreement) {
	a.Agreement, a.Over = how, nil
	if how != AgreedOn {
		return
	}
	for _, v := range a.Views {
		a.Over = append(a.Over, v.mark())
	}
	a.remembers()
}

// remembers puts the marks in an order of their own, each once.
func (a *Answer) remembers() {
	slices.Sort(a.Over)
	if a.Over = slices.Compact(a.Over); len(a.Over) == 0 {
		a.Over = nil
	}
}

// mark is a short mark of what a voice answers. What stands beside the answer is not in it.
func (v View) mark() string {
	return markOf(imprintOf(func(p *imprint) {
		p.fields(&v, viewWhose)
		p.fields(&v, viewAnswering)
	}))
}

// Since are the views of a row that have come or changed since a group agreed on it, and
// that say otherwise. Agreements of older plans remember no views, and there are none.
func (q Question) Since(p *Plan) []View {
	a := p.Answer(q.Ref)
	if a.Agreement != AgreedOn || len(a.Over) == 0 || q.Folded() || p.Hidden(q.Ref) {
		return nil
	}
	return only(a.Views, func(v View) bool { return q.otherwise(a, v) && !slices.Contains(a.Over, v.mark()) })
}

// otherwise reports whether a view says something else than was agreed.
func (q Question) otherwise(a Answer, v View) bool {
	switch q.Item.Kind.Holds() {
	case HoldsLevels:
		return v.Importance > 0 && v.Importance != a.Importance
	case HoldsState:
		return v.State != Open && v.State != a.State
	case HoldsNothing, HoldsWords, HoldsDay, HoldsOption, HoldsCounts, HoldsIdeas, HoldsRisk, HoldsDays:
	}
	said := v.answering()
	return said != "" && said != a.AsView(v.Voice).answering() && (a.Agreed == "" || sameText(v.Text) != sameText(a.Agreed))
}
