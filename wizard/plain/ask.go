package plain

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// An asker asks one thing of a page. It returns nil when that is done with, answered or
// left open, and a [moveError] when a command ended it.
type asker func(p *conversation, ctx context.Context, pg walk.Page, a walk.Ask) error

// askers are all the ways of asking; another kind of ask is one more line. What a page
// asks, [walk.Walk.Asks] says.
var askers = map[walk.AskKind]asker{
	walk.AskWords:   (*conversation).askText,
	walk.AskLine:    (*conversation).askLine,
	walk.AskDay:     (*conversation).askDay,
	walk.AskChoice:  (*conversation).askChoice,
	walk.AskCount:   (*conversation).askPeople,
	walk.AskStances: (*conversation).askChecklist,
	walk.AskLevels:  (*conversation).askStar,
	walk.AskIdeas:   (*conversation).askList,
	walk.AskVotes:   (*conversation).askVotes,
	walk.AskPicks:   (*conversation).askResult,
	walk.AskActions: alone((*conversation).askActions),
	walk.AskAgenda:  alone((*conversation).askAgenda),
	walk.AskRows:    alone(func(*conversation, context.Context) error { return nil }), // no round is held here
	walk.AskSheets:  alone((*conversation).tellRound),
	walk.AskSettled: (*conversation).askReveal,
	walk.ShowWords:  (*conversation).readWords,
	walk.ShowFacing: (*conversation).readFacing,
	walk.ShowReview: alone((*conversation).askReview),
	walk.AskPaper:   alone((*conversation).askWrite),
	walk.ShowReturn: alone((*conversation).tellReturn),
}

// alone is an asker that need not know where it asks.
func alone(ask func(*conversation, context.Context) error) asker {
	return func(p *conversation, ctx context.Context, _ walk.Page, _ walk.Ask) error { return ask(p, ctx) }
}

// askPage asks what a page asks, one thing after the other.
func (p *conversation) askPage(ctx context.Context, pg walk.Page) error {
	asks, err := p.walk.Asks(pg)
	if err != nil {
		return err
	}
	if q := asks[0].Question(); q.Row == nil && !q.Folded() && can(p.walk, pg, walk.Clear) {
		p.state(p.plan.Answer(q.Ref))
		p.counsel(p.walk.Examples(pg))
	}
	for _, a := range asks {
		ask, ok := askers[a.Kind]
		if !ok {
			return fmt.Errorf("no way to ask what %s asks", pg.Ref())
		}
		if err := ask(p, ctx, pg, a); err != nil {
			return err
		}
	}
	return nil
}

// readWords tells what the guide has to say.
func (p *conversation) readWords(ctx context.Context, pg walk.Page, _ walk.Ask) error {
	for _, paragraph := range pg.Item.Say {
		p.guide(words.Spoken().Plain, paragraph)
	}
	_, err := p.answer(ctx, words.Spoken().EnterOn)
	return err
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
func (p *conversation) askChoice(ctx context.Context, _ walk.Page, ask walk.Ask) error {
	q := ask.Question()
	a, options := p.plan.Answer(q.Ref), q.Item.Options
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
			n = p.optionOf(said, options)
		}
		if n < 1 || n > len(options) {
			p.tell(words.Spoken().ChoiceWrong, len(options))
			continue
		}
		p.do(walk.Deed{Verb: walk.Choose, At: q.Ref, Text: options[n-1].ID})
		if p.walk.Lead(q) {
			return errAgain // where that leads
		}
		return nil
	}
}

// optionOf is the number of the one option that begins with what was said; 0 for none.
func (p *conversation) optionOf(said string, options []content.Option) (n int) {
	for i, o := range options {
		if !strings.HasPrefix(fold(o.Label.In(p.plan.Language)), fold(strings.TrimSpace(said))) {
			continue
		}
		if n != 0 {
			return 0
		}
		n = i + 1
	}
	return n
}

// askPeople asks how many of each perspective take part. Whoever fills in the plan alone
// is proposed, and may be all there is to say.
func (p *conversation) askPeople(ctx context.Context, _ walk.Page, ask walk.Ask) error {
	q := ask.Question()
	proposed := p.walk.Proposed(q.Ref)
	if proposed == "" {
		p.tell(words.Spoken().PeopleHow)
	}
	options := slices.Clone(q.Item.Options)
	if i := slices.IndexFunc(options, func(o content.Option) bool { return o.ID == proposed }); i > 0 {
		options = slices.Insert(slices.Delete(options, i, i+1), 0, q.Item.Options[i])
	}
	for _, o := range options {
		part := askedPart{
			ask: func() (content.Text, []any) {
				switch now, counted := p.plan.Answer(q.Ref).People[o.ID]; {
				case counted:
					return words.Spoken().PeopleNow, []any{o.Label, now}
				case o.ID == proposed:
					return words.Spoken().PeopleProposed, []any{o.Label}
				}
				return words.Spoken().PeoplePrompt, []any{o.Label}
			},
			clear: func() { p.do(walk.Deed{Verb: walk.Count, At: q.Ref, Who: o.ID}) },
		}
		said := false
		take := func(number string) bool {
			n, ok := numberOf(number)
			said = ok && p.allowed(walk.Deed{Verb: walk.Count, At: q.Ref, Who: o.ID, N: n})
			return said
		}
		if err := p.askUntil(ctx, part, take, words.Spoken().PeopleWrong.With(walk.PeopleMost)); err != nil {
			return err
		}
		if o.ID == proposed && !said {
			p.do(walk.Deed{Verb: walk.Count, At: q.Ref, Who: o.ID, N: 1})
			return nil
		}
	}
	return nil
}

// askFolded asks a question about a person's own recovery, disclosure or
// health, once it is opened: three states and no words of one's own.
func (p *conversation) askFolded(ctx context.Context, pg walk.Page, q content.Question) error {
	if !p.folding.Is(pg.Ref()) {
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
			p.do(walk.Deed{Verb: walk.Take, At: q.Ref, State: states[n-1]})
			return nil
		}
		p.tell(words.Spoken().ChoiceWrong, len(states))
	}
}
