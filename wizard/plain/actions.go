package plain

import (
	"context"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askActions offers what the answers ask for, asks which few are for now, by
// whom and when, and then takes actions of the users' own.
func (p *conversation) askActions(ctx context.Context) error {
	todos := p.walk.Todos()
	if len(todos) == 0 {
		p.tell(words.Spoken().NoTodos)
	} else {
		for i, t := range todos {
			p.readTodo(i+1, t, p.fresh)
		}
		p.tell(words.Spoken().ActionHow)
		p.tell(words.Spoken().AsideHow)
		if err := p.chooseActions(ctx); err != nil {
			return err
		}
		if err := p.arrange(ctx, -1); err != nil {
			return err
		}
	}
	free := len(p.plan.Actions)
	p.tell(words.Spoken().OwnHow)
	for {
		said, err := p.heed(ctx, words.Spoken().OwnPrompt)
		if err != nil {
			p.takeCutOff(func(words string) { p.walk.Do(walk.Deed{Verb: walk.AddAction, Texts: listed(words)}) })
			return err
		}
		if !several(said) && strings.TrimSpace(said) == "" {
			break
		}
		p.pass(p.add(walk.Deed{Verb: walk.AddAction, Texts: listed(said)}, words.Spoken().PasteActions))
	}
	return p.arrange(ctx, free)
}

// readTodo tells an action; whole also tells all of a long one.
func (p *conversation) readTodo(n int, t content.Todo, whole bool) {
	line := words.Spoken().Todo
	if t.Aside != "" {
		p.tell(words.Spoken().TodoAside, n, t.Aside.Label(), p.briefly(t.What.In(p.plan.Language), whole))
		if t.Because != "" {
			p.tell(words.Spoken().TodoBecause, n, p.briefly(t.Because, whole))
		}
		return
	}
	switch {
	case (t.Ref == "" || t.Folded) && t.Now:
		line = words.Spoken().TodoOwnNow
	case t.Ref == "" || t.Folded:
		line = words.Spoken().TodoOwn
	case t.Now:
		line = words.Spoken().TodoNow
	}
	p.tell(line, n, p.briefly(t.What.In(p.plan.Language), whole), t.Reasons(), t.When.Label())
	p.details(n, p.readOut(content.Answer{Who: t.Who, By: t.By}, whole), t.Overdue(p.walk.Today))
	if t.Done {
		p.tell(words.Spoken().TodoDone, n)
	}
}

// chooseActions asks which are for now, and sets exactly those.
func (p *conversation) chooseActions(ctx context.Context) error {
	for {
		line, err := p.answer(ctx, words.Spoken().ChoosePrompt, content.NowMost, p.enterPicks(p.session.Guide.Chosen(p.plan) > 0))
		if err != nil || strings.TrimSpace(line) == "" {
			return err
		}
		picked, wrong := picksOf(line, len(p.walk.Todos()))
		if wrong != "" {
			p.tell(words.Spoken().PickWrong, wrong, len(p.walk.Todos()))
			continue
		}
		told, _ := p.walk.Do(walk.Deed{Verb: walk.ChooseNow, Picks: picked})
		if !p.pass(told) {
			return nil
		}
	}
}

// arrange asks, for each action chosen for now, which role does it and by when; with
// a number only for the users' own from that one on.
func (p *conversation) arrange(ctx context.Context, from int) error {
	for _, t := range p.walk.Todos() {
		if !t.Now || t.Done || t.Folded || (from >= 0 && (t.Ref != "" || t.Index < from)) {
			continue
		}
		p.tell(words.Spoken().Arrange, p.briefly(t.What.In(p.plan.Language), false))
		for _, box := range []walk.Box{walk.ActionWho, walk.ActionBy} {
			spot := box.Of(t)
			if err := p.askSpot(ctx, spot, wordingOf(spot), true); err != nil {
				return err
			}
		}
	}
	return nil
}

// actionDetail sets an action's role, date or that it is done.
func (p *conversation) actionDetail(said input) {
	todos := p.walk.Todos()
	n, rest, ok := p.pick(said.text, len(todos))
	if !ok {
		return
	}
	t := todos[n-1]
	if said.verb == verbDone {
		told, _ := p.walk.Do(walk.Done.Doing(t))
		p.readAgain(n, t)
		if t.Done { // it was, and the line that says so is gone
			p.pass(told)
		}
		return
	}
	spot := walk.ActionWho.Of(t)
	if said.verb == verbBy {
		spot.Box = walk.ActionBy
	}
	p.write(spot, rest)
	if p.walk.TakesWords(spot) {
		p.readAgain(n, t)
	}
}

// readAgain tells how an action stands now.
func (p *conversation) readAgain(n int, t content.Todo) {
	if now, ok := p.walk.Todo(t.Ref, t.Index); ok {
		p.readTodo(n, now, false)
	}
}

// setAside parks or drops an action, with a reason where one is given, or takes it
// up again where it was set aside that way.
func (p *conversation) setAside(said input) error {
	how := content.SetDropped
	if said.verb == verbShelve {
		how = content.SetParked
	}
	todos := p.walk.Todos()
	n, because, ok := p.pick(said.text, len(todos))
	if !ok {
		return nil
	}
	t := todos[n-1]
	deed := walk.SetAside.Doing(t)
	deed.Aside, deed.Text = how, because
	told, done := p.walk.Do(deed)
	switch t, _ = p.walk.Todo(t.Ref, t.Index); {
	case !done:
		p.pass(told)
		return nil
	case t.Aside == "":
		p.tell(words.Spoken().AsideBack, n)
	default:
		p.tell(words.Spoken().AsideNow, n, how.Label())
	}
	return errAgain // the numbers are others now
}

// editAction corrects or takes out an action of the users' own; one that
// follows from an answer goes when the answer changes.
func (p *conversation) editAction(said input) error {
	todos := p.walk.Todos()
	n, rest, ok := p.pick(said.text, len(todos))
	if !ok {
		return nil
	}
	t := todos[n-1]
	switch {
	case said.verb == verbRemove:
		if !p.do(walk.RemoveAction.Doing(t)) {
			return nil
		}
	case t.Ref != "":
		p.pass(words.Walk().FromAnAnswer)
		return nil
	case rest == "":
		p.tell(words.Spoken().ChangeHow)
		return nil
	default:
		p.write(walk.ActionWords.Of(t), rest)
	}
	return errAgain
}
