package plain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askPage asks what a page asks. It returns nil when the page is done with,
// answered or left open, and a [moveError] when a command ended it.
func (p *conversation) askPage(ctx context.Context, pg walk.Page) error {
	q := pg.Questions()[0]
	switch pg.Part {
	case walk.PartRound:
		return p.tellRound(ctx)
	case walk.PartReveal:
		return p.askReveal(ctx, pg)
	case walk.PartVotes:
		return p.askVotes(ctx, q)
	case walk.PartResult:
		return p.askResult(ctx, q)
	case walk.WholeItem, walk.PartWrite:
	}
	if q.Row == nil && q.Folded() {
		return p.askFolded(ctx, pg, q)
	}
	switch pg.Item.Kind {
	case content.KindLine:
		return p.askLine(ctx, q.Ref, words.Spoken().LinePrompt, func(line string) { p.plan.Say(q.Ref, line) })
	case content.KindDate:
		return p.askLine(ctx, q.Ref, words.Spoken().DatePrompt, func(line string) { p.plan.Say(q.Ref, p.date(line)) })
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
		if pg.Part == walk.PartWrite {
			return p.askWrite(ctx)
		}
		return p.askReview(ctx)
	case content.KindOpening:
		for _, paragraph := range pg.Item.Say {
			p.guide(words.Spoken().Plain, paragraph)
		}
		_, err := p.answer(ctx, words.Spoken().EnterOn)
		return err
	case content.KindAgenda:
		return p.askAgenda(ctx)
	case content.KindFacing:
		return p.readFacing(ctx, pg.Item)
	}
	return fmt.Errorf("the plain mode cannot ask an item of the kind %q", pg.Item.Kind)
}

// A askedPart is one of several things that a page asks, one after the other, for one
// answer: a date of three, a half of a risk.
type askedPart struct {
	ask   func() (prompt content.Text, args []any) // tells how it stands
	clear func()
}

// askPart asks for a part of an answer. What takes the answer out takes out that part
// alone, which is then asked again.
func (p *conversation) askPart(ctx context.Context, part askedPart) (string, error) {
	for {
		prompt, args := part.ask()
		p.part = part.clear
		said, err := p.answer(ctx, prompt, args...)
		p.part = nil
		if !errors.Is(err, errTakenOut) {
			return said, err
		}
	}
}

// enter says what Enter does here: it never changes anything.
func (p *conversation) enter(answered bool) content.Text {
	if answered {
		return words.Spoken().EnterKeeps
	}
	return words.Spoken().EnterOpen
}

// state tells a mark that stands beside an answer.
func (p *conversation) state(a content.Answer) {
	if a.State != content.Open {
		p.tell(words.Spoken().StateIs, a.State.Label())
	}
	switch {
	case a.Agreement == content.NotAgreed:
		p.tell(words.Spoken().NotAgreedIs, a.Agreed)
	case a.Agreed != "":
		p.tell(words.Spoken().AgreedIs, a.Agreed)
	}
}

// askChoice asks for one of the options.
func (p *conversation) askChoice(ctx context.Context, q content.Question) error {
	a := p.plan.Answer(q.Ref)
	p.state(a)
	options := q.Item.Options
	for i, o := range options {
		p.tell(words.Spoken().Numbered, i+1, o.Label)
	}
	if a.Text != "" {
		p.tell(words.Spoken().Present, walk.Option(q.Item, a.Text))
	}
	for {
		said, err := p.answer(ctx, words.Spoken().ChoicePrompt, len(options), p.enter(a.Text != ""))
		if err != nil || strings.TrimSpace(said) == "" {
			return err
		}
		n, ok := numberOf(said)
		if !ok {
			n = 1 + slices.IndexFunc(options, func(o content.Option) bool {
				return fold(o.Label.In(p.plan.Language)) == fold(strings.TrimSpace(said))
			})
		}
		if n < 1 || n > len(options) {
			p.tell(words.Spoken().ChoiceWrong, len(options))
			continue
		}
		p.plan.Change(q.Ref, func(a *content.Answer) { a.Text = options[n-1].ID })
		return nil
	}
}

// askPeople asks how many of each perspective take part.
func (p *conversation) askPeople(ctx context.Context, q content.Question) error {
	p.state(p.plan.Answer(q.Ref))
	p.tell(words.Spoken().PeopleHow)
	for _, o := range q.Item.Options {
		part := askedPart{
			ask: func() (content.Text, []any) {
				if now, counted := p.plan.Answer(q.Ref).People[o.ID]; counted {
					return words.Spoken().PeopleNow, []any{o.Label, now}
				}
				return words.Spoken().PeoplePrompt, []any{o.Label}
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
			if n, ok := numberOf(said); ok && n >= 0 && n <= peopleMost {
				p.plan.Count(q.Ref, o.ID, n)
				break
			}
			p.tell(words.Spoken().PeopleWrong, peopleMost)
		}
	}
	return nil
}

// peopleMost keeps a slip of the finger from becoming a crowd.
const peopleMost = 99

// askFolded asks a question about a person's own recovery, disclosure or
// health, once it is opened: three states and no words of one's own.
func (p *conversation) askFolded(ctx context.Context, pg walk.Page, q content.Question) error {
	if p.opened != pg {
		p.tell(words.Spoken().FoldedWhy)
		p.tell(words.Spoken().FoldedItem)
		_, err := p.answer(ctx, words.Spoken().EnterOn)
		return err
	}
	a := p.plan.Answer(q.Ref)
	p.guide(words.Spoken().Plain, q.Ask())
	p.help(pg)
	if a.State != content.Open {
		p.tell(words.Spoken().StateIs, a.State.Label())
	}
	states := q.States()
	for i, s := range states {
		p.tell(words.Spoken().Numbered, i+1, s.Label())
	}
	for {
		said, err := p.answer(ctx, words.Spoken().ChoicePrompt, len(states), p.enter(a.State != content.Open))
		if err != nil || strings.TrimSpace(said) == "" {
			return err
		}
		if n, ok := numberOf(said); ok && n >= 1 && n <= len(states) {
			p.plan.Take(q.Ref, states[n-1])
			return nil
		}
		p.tell(words.Spoken().ChoiceWrong, len(states))
	}
}

// askRisk asks for an early sign and for what is then done.
func (p *conversation) askRisk(ctx context.Context, q content.Question) error {
	a := p.plan.Answer(q.Ref)
	p.state(a)
	if a.Sign == "" && a.Counter == "" {
		p.examples(q.Item)
	}
	for _, half := range []struct {
		present, prompt content.Text
		text            func(*content.Answer) *string
	}{
		{words.Spoken().SignIs, words.Spoken().SignPrompt, func(a *content.Answer) *string { return &a.Sign }},
		{words.Spoken().CounterIs, words.Spoken().CounterPrompt, func(a *content.Answer) *string { return &a.Counter }},
	} {
		set := func(text string) {
			p.plan.Change(q.Ref, func(a *content.Answer) { *half.text(a) = text })
		}
		line, err := p.askPart(ctx, askedPart{
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
func (p *conversation) examples(it *content.Item) {
	for _, s := range it.Seeds {
		p.guide(words.Spoken().Example, s)
	}
}
