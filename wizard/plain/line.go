package plain

import (
	"context"
	"errors"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A askedPart is one of several things that a page asks, one after the other, for one
// answer: a date of three, a half of a risk.
type askedPart struct {
	ask   func() (prompt content.Text, args []any) // tells how it stands
	clear func()
	words bool // it takes words, and no number
}

// askPart asks for a part of an answer. What takes the answer out takes out that part
// alone, which is then asked again.
func (p *conversation) askPart(ctx context.Context, part askedPart) (string, error) {
	for {
		prompt, args := part.ask()
		p.part = part.clear
		listen := p.answer
		if part.words {
			listen = p.phrase
		}
		said, err := listen(ctx, prompt, args...)
		p.part = nil
		if !errors.Is(err, errTakenOut) {
			return said, err
		}
	}
}

// askUntil asks for a part of an answer until it can be taken, or nothing is said.
func (p *conversation) askUntil(ctx context.Context, part askedPart, take func(said string) bool, wrong content.Text) error {
	for {
		said, err := p.askPart(ctx, part)
		if err != nil || strings.TrimSpace(said) == "" || take(said) {
			return err
		}
		p.pass(wrong)
	}
}

// A wording is how a place for words is asked for on one line.
type wording struct {
	is     content.Text // tells what stands there
	open   content.Text // tells that nothing does; may be empty
	prompt content.Text // with room for what Enter does
	later  content.Text // what Enter does where nothing stands; as everywhere if it is empty
}

// wordingOf is how a place that a page asks for, or an action has, is asked for.
func wordingOf(s walk.Spot) wording {
	w := words.Spoken()
	if s.Box == walk.FollowUp {
		is, open := w.FollowUpIs, w.FollowUpOpen
		months := content.FollowUpMonths()[s.Nr]
		if months == 1 {
			is, open = w.FollowUpOne, w.FollowUpOneOpen
		}
		return wording{is: is.With(months, "%s"), open: open.With(months), prompt: w.DatePrompt}
	}
	return map[walk.Box]wording{
		walk.Words:     {is: w.Present, prompt: w.LinePrompt},
		walk.Day:       {is: w.Present, prompt: w.DatePrompt},
		walk.FirstDay:  {is: w.Present, prompt: w.FirstDayPrompt},
		walk.Sign:      {is: w.SignIs, prompt: w.SignPrompt},
		walk.Counter:   {is: w.CounterIs, prompt: w.CounterPrompt},
		walk.ActionWho: {is: w.WhoIs, prompt: w.WhoPrompt},
		walk.ActionBy:  {is: w.ByIs, prompt: w.ByPrompt},
	}[s.Box]
}

// verbatim are the places whose words are kept to the letter, blanks and all.
var verbatim = []walk.Box{walk.Words, walk.Sign, walk.Counter}

// askSpot asks for the words of a place on one line; part says that it is one of several
// of an answer, and can be taken out alone.
func (p *conversation) askSpot(ctx context.Context, s walk.Spot, how wording, part bool) error {
	ask := func() (content.Text, []any) {
		now := p.walk.In(s)
		enter := p.enter(now != "")
		switch {
		case now != "":
			p.tell(how.is, now)
			return how.prompt, []any{enter}
		case !how.open.Empty():
			p.tell(how.open)
		}
		if !how.later.Empty() {
			enter = how.later
		}
		return how.prompt, []any{enter}
	}
	asked := askedPart{ask: ask, clear: func() { p.write(s, "") }, words: true}
	if !part {
		asked.clear = nil
	}
	line, err := p.askPart(ctx, asked)
	if err != nil {
		p.takeCutOff(func(words string) { p.write(s, strings.TrimSpace(walk.OnOneLine(words))) })
		return err
	}
	if strings.TrimSpace(line) == "" {
		return nil
	}
	if !slices.Contains(verbatim, s.Box) {
		line = strings.TrimSpace(line)
	}
	p.write(s, line)
	return nil
}

// askLine asks for words on one line.
func (p *conversation) askLine(ctx context.Context, _ walk.Page, a walk.Ask) error {
	return p.askSpot(ctx, a.Spot, wordingOf(a.Spot), a.Spot.Box != walk.Words)
}

// askDay asks for a day, or for words that stand for one. Follow-ups are asked for once
// there is something to follow.
func (p *conversation) askDay(ctx context.Context, _ walk.Page, a walk.Ask) error {
	if said := p.plan.Answer(a.Spot.At); a.Spot.Box == walk.FollowUp && said.Text == "" && len(said.Dates) == 0 {
		if a.Spot.Nr == 0 {
			p.tell(words.Spoken().NoFirstDay)
		}
		return nil
	}
	return p.askSpot(ctx, a.Spot, wordingOf(a.Spot), a.Spot.Box != walk.Day)
}
