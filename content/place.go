package content

// What a check says of a place in a plan: where it is, in words, and nothing that
// the plan itself would not show.

// eachShown visits the texts that [Plan.EachText] does, but for those of a round
// that is not finished: to say that one of them is odd would tell who has answered.
func (p *Plan) eachShown(visit func(Place, string)) {
	p.Shown().Clone().EachText(func(at Place, s *string) { visit(at, *s) })
}

// nameOf names a place to people, as far as words go round it: the guide's words and
// none of the plan's, so that a remark never repeats what it is about. A folded row is
// not named: at which of them something stands is for the manager and HR alone.
func (g *Guide) nameOf(p *Plan, at Place) Text {
	switch at.Part {
	case PartAnswer, PartIdea, PartView, PartEarlier:
		q, ok := g.Question(at.Ref)
		switch {
		case ok && q.Folded(), !ok && p.Answer(at.Ref).stoodFolded():
			return FoldedPoint()
		case !ok:
			return Verbatim(VisibleLine(string(at.Ref)))
		}
		name, short := q.Section.Name(), new(Plan).Fill(q.Short())
		return InEach(func(l Language) string { return VisibleLine(name.In(l) + ": " + short.In(l)) })
	case PartSection:
		return Verbatim(VisibleLine(string(at.Ref)))
	case PartAction:
		return labels().Action.With(at.Index + 1)
	case PartParked:
		return labels().ParkedThought.With(at.Index + 1)
	case PartRound, PartSheet:
		return labels().TheRound
	case PartSlot, PartClock:
		return labels().TheAgenda
	case PartJoined:
		return labels().TheCombinedPlans
	case PartPlan:
	}
	return labels().TheTop
}
