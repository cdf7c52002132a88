package plain

import (
	"context"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askList collects ideas, a line each, and then asks which to pick for what.
func (p *conversation) askList(ctx context.Context, _ walk.Page, a walk.Ask) error {
	q := a.Question()
	if len(p.plan.Answer(q.Ref).Ideas) > 0 {
		p.ideas(q)
		p.tell(words.Spoken().ListEdit)
	}
	p.tell(words.Spoken().ListHow)
	for {
		said, err := p.heed(ctx, words.Spoken().IdeaPrompt, len(p.plan.Answer(q.Ref).Ideas)+1)
		if err != nil {
			p.takeCutOff(func(words string) {
				p.walk.Do(walk.Deed{Verb: walk.AddIdea, At: q.Ref, Texts: listed(words)})
			})
			return err
		}
		if !several(said) && strings.TrimSpace(said) == "" {
			break
		}
		if p.pass(p.add(walk.Deed{Verb: walk.AddIdea, At: q.Ref, Texts: listed(said)}, words.Spoken().PasteIdeas)) {
			p.tell(words.Spoken().TakeNewOut)
		}
	}
	if len(p.plan.Answer(q.Ref).Ideas) == 0 || len(q.Item.Marks) == 0 {
		return nil
	}
	p.ideas(q)
	for _, m := range q.Item.Marks {
		if m == content.MarkTop && !p.walk.AsksTop(q.Ref) {
			continue
		}
		if err := p.askMark(ctx, q, m); err != nil {
			return err
		}
	}
	return nil
}

// add puts what came in at once on a list: one step. What there is to say of each is told
// once, by the caller.
func (p *conversation) add(d walk.Deed, came content.Text) (told content.Text) {
	told, _ = p.walk.Do(d)
	p.came(came, len(d.Texts))
	return told
}

// came tells how many came in at once, where it was more than one.
func (p *conversation) came(told content.Text, n int) {
	if n > 1 {
		p.tell(told, n)
	}
}

// listed is what came in for a list, without bullets. A line that has none is kept to the
// letter.
func listed(said string) []string {
	all := walk.Listed(said)
	if len(all) == 1 && !several(said) && all[0] == strings.TrimSpace(said) {
		return []string{said}
	}
	return all
}

// askMark asks which ideas are picked for a mark, and sets exactly those.
func (p *conversation) askMark(ctx context.Context, q content.Question, m content.Mark) error {
	prompt := words.Spoken().TopPrompt
	if m == content.MarkInterview {
		prompt = words.Spoken().InterviewPrompt
	}
	for {
		ideas := p.plan.Answer(q.Ref).Ideas
		line, err := p.answer(ctx, prompt, p.enterPicks(p.walk.Marked(q.Ref, m) > 0))
		if err != nil || strings.TrimSpace(line) == "" {
			return err
		}
		picked, wrong := picksOf(line, len(ideas))
		if wrong != "" {
			p.tell(words.Spoken().PickWrong, wrong, len(ideas))
			continue
		}
		p.do(walk.Deed{Verb: walk.MarkIdeas, At: q.Ref, Mark: m, Picks: picked})
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
		p.alsoWorded(idea)
	}
}

// alsoWorded tells an idea's other wordings.
func (p *conversation) alsoWorded(idea content.Idea) {
	if len(idea.Also) > 0 {
		p.tell(words.Screen().AlsoWorded, strings.Join(idea.Also, "; "))
	}
}

// editRow changes, takes out or moves an idea of a list, or a free action.
func (p *conversation) editRow(pg walk.Page, said input) error {
	switch pg.Item.Kind { //nolint:exhaustive // the others are lists
	case content.KindActions:
		return p.editAction(said)
	case content.KindAgenda:
		return p.moveStep(said)
	}
	r := pg.Ref()
	ideas := p.plan.Answer(r).Ideas
	n, rest, ok := p.pick(said.text, len(ideas))
	if !ok {
		return nil
	}
	switch said.verb {
	case verbChange:
		if rest == "" {
			p.tell(words.Spoken().ChangeHow)
			return nil
		}
		p.write(walk.Spot{Box: walk.IdeaWords, At: r, Nr: n - 1}, rest)
	case verbRemove:
		p.do(walk.Deed{Verb: walk.RemoveIdea, At: r, Nr: n - 1})
	default: // verbMoveRow
		to, ok := numberOf(rest)
		if !ok || to < 1 || to > len(ideas) {
			p.tell(words.Spoken().MoveHow, len(ideas))
			return nil
		}
		p.do(walk.Deed{Verb: walk.MoveIdea, At: r, Nr: n - 1, N: to - 1})
	}
	return errAgain
}
