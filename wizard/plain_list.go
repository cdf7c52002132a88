package wizard

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
)

// askList collects ideas, a line each, and then asks which to pick for what.
func (p *plain) askList(ctx context.Context, q content.Question) error {
	a := p.plan.Answer(q.Ref)
	p.state(a)
	if len(a.Ideas) == 0 {
		p.examples(q.Item)
	} else {
		p.ideas(q)
		p.tell(plainWords.ListEdit)
	}
	p.tell(plainWords.ListHow)
	for {
		line, err := p.answer(ctx, plainWords.IdeaPrompt, len(p.plan.Answer(q.Ref).Ideas)+1)
		if err != nil {
			return err
		}
		if strings.TrimSpace(line) == "" {
			break
		}
		before := p.plan.Answer(q.Ref).Ideas
		p.plan.AddIdea(q.Ref, line)
		if like := content.Resembles(before, line); like >= 0 {
			p.tell(plainWords.LooksLike, len(before)+1, like+1)
		}
	}
	if len(p.plan.Answer(q.Ref).Ideas) == 0 || len(q.Item.Marks) == 0 {
		return nil
	}
	p.ideas(q)
	for _, m := range q.Item.Marks {
		if m == content.MarkTop && q.Item.Votes(p.plan) {
			continue // asked after the votes
		}
		if err := p.askMark(ctx, q, m); err != nil {
			return err
		}
	}
	return nil
}

// askMark asks which ideas are picked for a mark, and sets exactly those.
func (p *plain) askMark(ctx context.Context, q content.Question, m content.Mark) error {
	prompt := plainWords.TopPrompt
	if m == content.MarkInterview {
		prompt = plainWords.InterviewPrompt
	}
	for {
		ideas := p.plan.Answer(q.Ref).Ideas
		marked := slices.ContainsFunc(ideas, func(i content.Idea) bool { return i.Has(m) })
		line, err := p.answer(ctx, prompt, p.enterPicks(marked))
		if err != nil || strings.TrimSpace(line) == "" {
			return err
		}
		picked, wrong := plainPicks(line, len(ideas))
		if wrong != "" {
			p.tell(plainWords.PickWrong, wrong, len(ideas))
			continue
		}
		p.plan.Change(q.Ref, func(a *content.Answer) {
			a.Ideas = slices.Clone(a.Ideas)
			for i := range a.Ideas {
				if a.Ideas[i].Has(m) != slices.Contains(picked, i+1) {
					a.Ideas[i].Toggle(m)
				}
			}
		})
		return nil
	}
}

// enterPicks says what Enter does where several are picked.
func (p *plain) enterPicks(picked bool) content.Text {
	if picked {
		return plainWords.EnterPicked
	}
	return plainWords.EnterNone
}

// ideas tells the list, with what each idea is picked for.
func (p *plain) ideas(q content.Question) {
	for i, idea := range p.plan.Answer(q.Ref).Ideas {
		line := plainWords.Numbered
		switch {
		case idea.Top && idea.Interview:
			line = plainWords.IdeaBoth
		case idea.Top:
			line = plainWords.IdeaTop
		case idea.Interview:
			line = plainWords.IdeaInterview
		}
		p.tell(line, i+1, idea.Text)
	}
}

// editRow changes, takes out or moves an idea of a list, or a free action.
func (p *plain) editRow(pg page, said plainSaid) error {
	if pg.item.Kind == content.KindActions {
		return p.editAction(said)
	}
	r := pg.ref()
	ideas := slices.Clone(p.plan.Answer(r).Ideas)
	n, rest, ok := plainRest(said.text, len(ideas))
	if !ok {
		p.tell(plainWords.RowWrong, len(ideas))
		return nil
	}
	switch said.verb {
	case plainChange:
		if rest == "" {
			p.tell(plainWords.ChangeHow)
			return nil
		}
		ideas[n-1].Text = rest
	case plainRemove:
		p.tell(plainWords.Removed, ideas[n-1].Text)
		ideas = slices.Delete(ideas, n-1, n)
	default: // plainMoveRow
		to, ok := plainNumber(rest)
		if !ok || to < 1 || to > len(ideas) {
			p.tell(plainWords.MoveHow, len(ideas))
			return nil
		}
		idea := ideas[n-1]
		ideas = slices.Insert(slices.Delete(ideas, n-1, n), to-1, idea)
	}
	p.plan.Change(r, func(a *content.Answer) { a.Ideas = ideas })
	return errPlainAgain
}

// clear empties the answer; where it has several parts, the one that is asked for or
// named, or all of them where that is said.
func (p *plain) clear(pg page, which string) error {
	switch {
	case which == "" && p.part != nil:
		p.part()
		p.tell(plainWords.Cleared)
		return errPlainTakenOut
	case pg.item.Kind == content.KindAgenda:
		p.session.Guide.Reschedule(p.plan)
		p.tell(plainWords.AgendaAsGuide)
		return errPlainAgain
	case !pg.item.Kind.Asks() || pg.part != wholeItem:
		p.tell(plainWords.NothingToClear)
		return nil
	}
	qs := p.rows(pg)
	if len(qs) == 0 { // all of them are closed
		p.tell(plainWords.NothingToClear)
		return nil
	}
	ideas := 0
	if pg.item.Kind == content.KindList && !pg.item.Folded() {
		ideas = len(p.plan.Answer(pg.ref()).Ideas)
	}
	parts := len(qs)
	if qs[0].Row == nil {
		parts = ideas
	}
	word := plainFold(which)
	n, isNumber := plainNumber(which)
	switch {
	case parts < 2 && which == "", word == "all", word == "alle", word == "alt":
		for _, q := range qs {
			p.empty(q)
		}
	case isNumber && n >= 1 && n <= parts && ideas > 0:
		return p.editRow(pg, plainSaid{verb: plainRemove, text: which})
	case isNumber && n >= 1 && n <= parts && qs[0].Row != nil:
		p.empty(qs[n-1])
	default:
		p.tell(plainWords.ClearHow, parts)
		return nil
	}
	p.tell(plainWords.Cleared)
	return errPlainAgain
}

// empty takes an answer out. What a group said about it in a round stays: that
// is not one person's to take out. Nor are words that nobody is shown.
func (p *plain) empty(q content.Question) {
	if q.Folded() {
		p.plan.Take(q.Ref, content.Open)
		return
	}
	p.plan.Change(q.Ref, func(a *content.Answer) {
		*a = content.Answer{Views: a.Views, Agreed: a.Agreed, Agreement: a.Agreement, Asked: a.Asked, Extra: a.Extra}
	})
}

// mark gives a question one of the states that any question may have, or takes
// it back where it has it.
func (p *plain) mark(pg page, s content.State, which string) error {
	qs := p.rows(pg)
	if len(qs) == 0 || !pg.item.Kind.Asks() || pg.part != wholeItem {
		p.tell(plainWords.NoMark)
		return nil
	}
	q := qs[0]
	if q.Row != nil {
		n, _, ok := plainRest(which, len(qs))
		if !ok {
			p.tell(plainWords.RowWrong, len(qs))
			return nil
		}
		q = qs[n-1]
	}
	if !slices.Contains(q.States(), s) {
		p.tell(plainWords.NoMark)
		return nil
	}
	on := p.plan.Answer(q.Ref).State != s
	if !on {
		s = content.Open
	}
	p.plan.Take(q.Ref, s)
	p.tell(plainWords.StateNow, q.Short(), s.Label())
	if q.Row == nil && on {
		return errPlainOn
	}
	return nil
}
