package plain

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askList collects ideas, a line each, and then asks which to pick for what.
func (p *conversation) askList(ctx context.Context, q content.Question) error {
	a := p.plan.Answer(q.Ref)
	p.state(a)
	if len(a.Ideas) == 0 {
		p.examples(q.Item)
	} else {
		p.ideas(q)
		p.tell(words.Spoken().ListEdit)
	}
	p.tell(words.Spoken().ListHow)
	for {
		line, err := p.answer(ctx, words.Spoken().IdeaPrompt, len(p.plan.Answer(q.Ref).Ideas)+1)
		if err != nil {
			return err
		}
		if strings.TrimSpace(line) == "" {
			break
		}
		before := p.plan.Answer(q.Ref).Ideas
		p.plan.AddIdea(q.Ref, line)
		if like := content.Resembles(before, line); like >= 0 {
			p.tell(words.Spoken().LooksLike, len(before)+1, like+1)
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
func (p *conversation) askMark(ctx context.Context, q content.Question, m content.Mark) error {
	prompt := words.Spoken().TopPrompt
	if m == content.MarkInterview {
		prompt = words.Spoken().InterviewPrompt
	}
	for {
		ideas := p.plan.Answer(q.Ref).Ideas
		marked := slices.ContainsFunc(ideas, func(i content.Idea) bool { return i.Has(m) })
		line, err := p.answer(ctx, prompt, p.enterPicks(marked))
		if err != nil || strings.TrimSpace(line) == "" {
			return err
		}
		picked, wrong := picksOf(line, len(ideas))
		if wrong != "" {
			p.tell(words.Spoken().PickWrong, wrong, len(ideas))
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
func (p *conversation) enterPicks(picked bool) content.Text {
	if picked {
		return words.Spoken().EnterPicked
	}
	return words.Spoken().EnterNone
}

// ideas tells the list, with what each idea is picked for.
func (p *conversation) ideas(q content.Question) {
	for i, idea := range p.plan.Answer(q.Ref).Ideas {
		line := words.Spoken().Numbered
		switch {
		case idea.Top && idea.Interview:
			line = words.Spoken().IdeaBoth
		case idea.Top:
			line = words.Spoken().IdeaTop
		case idea.Interview:
			line = words.Spoken().IdeaInterview
		}
		p.tell(line, i+1, idea.Text)
	}
}

// editRow changes, takes out or moves an idea of a list, or a free action.
func (p *conversation) editRow(pg walk.Page, said input) error {
	if pg.Item.Kind == content.KindActions {
		return p.editAction(said)
	}
	r := pg.Ref()
	ideas := slices.Clone(p.plan.Answer(r).Ideas)
	n, rest, ok := restOf(said.text, len(ideas))
	if !ok {
		p.tell(words.Spoken().RowWrong, len(ideas))
		return nil
	}
	switch said.verb {
	case verbChange:
		if rest == "" {
			p.tell(words.Spoken().ChangeHow)
			return nil
		}
		ideas[n-1].Text = rest
	case verbRemove:
		p.tell(words.Spoken().Removed, ideas[n-1].Text)
		ideas = slices.Delete(ideas, n-1, n)
	default: // verbMoveRow
		to, ok := numberOf(rest)
		if !ok || to < 1 || to > len(ideas) {
			p.tell(words.Spoken().MoveHow, len(ideas))
			return nil
		}
		idea := ideas[n-1]
		ideas = slices.Insert(slices.Delete(ideas, n-1, n), to-1, idea)
	}
	p.plan.Change(r, func(a *content.Answer) { a.Ideas = ideas })
	return errAgain
}

// clear empties the answer; where it has several parts, the one that is asked for or
// named, or all of them where that is said.
func (p *conversation) clear(pg walk.Page, which string) error {
	switch {
	case which == "" && p.part != nil:
		p.part()
		p.tell(words.Spoken().Cleared)
		return errTakenOut
	case pg.Item.Kind == content.KindAgenda:
		p.session.Guide.Reschedule(p.plan)
		p.tell(words.Spoken().AgendaAsGuide)
		return errAgain
	case !pg.Item.Kind.Asks() || pg.Part != walk.WholeItem:
		p.tell(words.Spoken().NothingToClear)
		return nil
	}
	qs := p.rows(pg)
	if len(qs) == 0 { // all of them are closed
		p.tell(words.Spoken().NothingToClear)
		return nil
	}
	ideas := 0
	if pg.Item.Kind == content.KindList && !pg.Item.Folded() {
		ideas = len(p.plan.Answer(pg.Ref()).Ideas)
	}
	parts := len(qs)
	if qs[0].Row == nil {
		parts = ideas
	}
	word := fold(which)
	n, isNumber := numberOf(which)
	switch {
	case parts < 2 && which == "", word == "all", word == "alle", word == "alt":
		for _, q := range qs {
			p.empty(q)
		}
	case isNumber && n >= 1 && n <= parts && ideas > 0:
		return p.editRow(pg, input{verb: verbRemove, text: which})
	case isNumber && n >= 1 && n <= parts && qs[0].Row != nil:
		p.empty(qs[n-1])
	default:
		p.tell(words.Spoken().ClearHow, parts)
		return nil
	}
	p.tell(words.Spoken().Cleared)
	return errAgain
}

// empty takes an answer out. What a group said about it in a round stays: that
// is not one person's to take out. Nor are words that nobody is shown.
func (p *conversation) empty(q content.Question) {
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
func (p *conversation) mark(pg walk.Page, s content.State, which string) error {
	qs := p.rows(pg)
	if len(qs) == 0 || !pg.Item.Kind.Asks() || pg.Part != walk.WholeItem {
		p.tell(words.Spoken().NoMark)
		return nil
	}
	q := qs[0]
	if q.Row != nil {
		n, _, ok := restOf(which, len(qs))
		if !ok {
			p.tell(words.Spoken().RowWrong, len(qs))
			return nil
		}
		q = qs[n-1]
	}
	if !slices.Contains(q.States(), s) {
		p.tell(words.Spoken().NoMark)
		return nil
	}
	on := p.plan.Answer(q.Ref).State != s
	if !on {
		s = content.Open
	}
	p.plan.Take(q.Ref, s)
	p.tell(words.Spoken().StateNow, q.Short(), s.Label())
	if q.Row == nil && on {
		return errOn
	}
	return nil
}
