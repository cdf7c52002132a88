package wizard

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"alongside/content"
)

// askPage asks what a page asks. It returns nil when the page is done with,
// answered or left open, and a [plainMoveError] when a command ended it.
func (p *plain) askPage(ctx context.Context, pg page) error {
	q := pg.questions()[0]
	switch pg.part {
	case partRound:
		return p.tellRound(ctx)
	case partReveal:
		return p.askReveal(ctx, pg)
	case partVotes:
		return p.askVotes(ctx, q)
	case partResult:
		return p.askResult(ctx, q)
	case wholeItem, partWrite:
	}
	if q.Row == nil && q.Folded() {
		return p.askFolded(ctx, pg, q)
	}
	switch pg.item.Kind {
	case content.KindLine:
		return p.askLine(ctx, q.Ref, plainWords.LinePrompt, func(line string) { p.plan.Say(q.Ref, line) })
	case content.KindDate:
		return p.askLine(ctx, q.Ref, plainWords.DatePrompt, func(line string) { p.plan.Say(q.Ref, p.date(line)) })
	case content.KindText:
		return p.askText(ctx, q.Ref)
	case content.KindChoice:
		return p.askChoice(ctx, q)
	case content.KindPeople:
		return p.askPeople(ctx, q)
	case content.KindList:
		return p.askList(ctx, q)
	case content.KindRisk:
		return p.askRisk(ctx, q)
	case content.KindChecklist:
		return p.askChecklist(ctx, pg)
	case content.KindStar:
		return p.askStar(ctx, pg)
	case content.KindActions:
		return p.askActions(ctx)
	case content.KindFollowUp:
		return p.askFollowUp(ctx, q)
	case content.KindReview:
		if pg.part == partWrite {
			return p.askWrite(ctx)
		}
		return p.askReview(ctx)
	case content.KindOpening:
		for _, paragraph := range pg.item.Say {
			p.guide(plainWords.Plain, paragraph)
		}
		_, err := p.answer(ctx, plainWords.EnterOn)
		return err
	case content.KindAgenda:
		return p.askAgenda(ctx)
	case content.KindFacing:
		return p.readFacing(ctx, pg.item)
	}
	return fmt.Errorf("the plain mode cannot ask an item of the kind %q", pg.item.Kind)
}

// A plainPart is one of several things that a page asks, one after the other, for one
// answer: a date of three, a half of a risk.
type plainPart struct {
	ask   func() (prompt content.Text, args []any) // tells how it stands
	clear func()
}

// askPart asks for a part of an answer. What takes the answer out takes out that part
// alone, which is then asked again.
func (p *plain) askPart(ctx context.Context, part plainPart) (string, error) {
	for {
		prompt, args := part.ask()
		p.part = part.clear
		said, err := p.answer(ctx, prompt, args...)
		p.part = nil
		if !errors.Is(err, errPlainTakenOut) {
			return said, err
		}
	}
}

// enter says what Enter does here: it never changes anything.
func (p *plain) enter(answered bool) content.Text {
	if answered {
		return plainWords.EnterKeeps
	}
	return plainWords.EnterOpen
}

// state tells a mark that stands beside an answer.
func (p *plain) state(a content.Answer) {
	if a.State != content.Open {
		p.tell(plainWords.StateIs, a.State.Label())
	}
	switch {
	case a.Agreement == content.NotAgreed:
		p.tell(plainWords.NotAgreedIs, a.Agreed)
	case a.Agreed != "":
		p.tell(plainWords.AgreedIs, a.Agreed)
	}
}

// askChoice asks for one of the options.
func (p *plain) askChoice(ctx context.Context, q content.Question) error {
	a := p.plan.Answer(q.Ref)
	p.state(a)
	options := q.Item.Options
	for i, o := range options {
		p.tell(plainWords.Numbered, i+1, o.Label)
	}
	if a.Text != "" {
		p.tell(plainWords.Present, p.option(q.Item, a.Text))
	}
	for {
		said, err := p.answer(ctx, plainWords.ChoicePrompt, len(options), p.enter(a.Text != ""))
		if err != nil || strings.TrimSpace(said) == "" {
			return err
		}
		n, ok := plainNumber(said)
		if !ok {
			n = 1 + slices.IndexFunc(options, func(o content.Option) bool {
				return plainFold(o.Label.In(p.plan.Language)) == plainFold(strings.TrimSpace(said))
			})
		}
		if n < 1 || n > len(options) {
			p.tell(plainWords.ChoiceWrong, len(options))
			continue
		}
		p.plan.Change(q.Ref, func(a *content.Answer) { a.Text = options[n-1].ID })
		return nil
	}
}

// option words an option; one that the guide no longer has says its id.
func (p *plain) option(it *content.Item, id string) content.Text {
	for _, o := range it.Options {
		if o.ID == id {
			return o.Label
		}
	}
	return content.Text{EN: id, DA: id}
}

// askPeople asks how many of each perspective take part.
func (p *plain) askPeople(ctx context.Context, q content.Question) error {
	p.state(p.plan.Answer(q.Ref))
	p.tell(plainWords.PeopleHow)
	for _, o := range q.Item.Options {
		part := plainPart{
			ask: func() (content.Text, []any) {
				if now, counted := p.plan.Answer(q.Ref).People[o.ID]; counted {
					return plainWords.PeopleNow, []any{o.Label, now}
				}
				return plainWords.PeoplePrompt, []any{o.Label}
			},
			clear: func() { p.plan.Count(q.Ref, o.ID, 0) },
		}
		for {
			said, err := p.askPart(ctx, part)
			if err != nil {
				return err
			}
			if strings.TrimSpace(said) == "" {
				break
			}
			if n, ok := plainNumber(said); ok && n >= 0 && n <= plainMostPeople {
				p.plan.Count(q.Ref, o.ID, n)
				break
			}
			p.tell(plainWords.PeopleWrong, plainMostPeople)
		}
	}
	return nil
}

// plainMostPeople keeps a slip of the finger from becoming a crowd.
const plainMostPeople = 99

// askFolded asks a question about a person's own recovery, disclosure or
// health, once it is opened: three states and no words of one's own.
func (p *plain) askFolded(ctx context.Context, pg page, q content.Question) error {
	if p.opened != pg {
		p.tell(plainWords.FoldedWhy)
		p.tell(plainWords.FoldedItem)
		_, err := p.answer(ctx, plainWords.EnterOn)
		return err
	}
	a := p.plan.Answer(q.Ref)
	p.guide(plainWords.Plain, q.Ask())
	p.help(pg)
	if a.State != content.Open {
		p.tell(plainWords.StateIs, a.State.Label())
	}
	states := q.States()
	for i, s := range states {
		p.tell(plainWords.Numbered, i+1, s.Label())
	}
	for {
		said, err := p.answer(ctx, plainWords.ChoicePrompt, len(states), p.enter(a.State != content.Open))
		if err != nil || strings.TrimSpace(said) == "" {
			return err
		}
		if n, ok := plainNumber(said); ok && n >= 1 && n <= len(states) {
			p.plan.Take(q.Ref, states[n-1])
			return nil
		}
		p.tell(plainWords.ChoiceWrong, len(states))
	}
}

// askRisk asks for an early sign and for what is then done.
func (p *plain) askRisk(ctx context.Context, q content.Question) error {
	a := p.plan.Answer(q.Ref)
	p.state(a)
	if a.Sign == "" && a.Counter == "" {
		p.examples(q.Item)
	}
	for _, half := range []struct {
		present, prompt content.Text
		text            func(*content.Answer) *string
	}{
		{plainWords.SignIs, plainWords.SignPrompt, func(a *content.Answer) *string { return &a.Sign }},
		{plainWords.CounterIs, plainWords.CounterPrompt, func(a *content.Answer) *string { return &a.Counter }},
	} {
		set := func(text string) {
			p.plan.Change(q.Ref, func(a *content.Answer) { *half.text(a) = text })
		}
		line, err := p.askPart(ctx, plainPart{
			ask: func() (content.Text, []any) {
				a := p.plan.Answer(q.Ref)
				now := *half.text(&a)
				if now != "" {
					p.tell(half.present, now)
				}
				return half.prompt, []any{p.enter(now != "")}
			},
			clear: func() { set("") },
		})
		if err != nil {
			return err
		}
		if strings.TrimSpace(line) != "" {
			set(line)
		}
	}
	return nil
}

// examples tells what an answer could look like; none is ever filled in.
func (p *plain) examples(it *content.Item) {
	for _, s := range it.Seeds {
		p.guide(plainWords.Example, s)
	}
}
