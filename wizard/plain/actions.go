package plain

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// askActions offers what the answers ask for, asks which few are for now, by
// whom and when, and then takes actions of the users' own.
func (p *conversation) askActions(ctx context.Context) error {
	todos := p.todos()
	if len(todos) == 0 {
		p.tell(words.Spoken().NoTodos)
	} else {
		for i, t := range todos {
			p.readTodo(i+1, t)
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
		line, err := p.answer(ctx, words.Spoken().OwnPrompt)
		if err != nil {
			return err
		}
		if strings.TrimSpace(line) == "" {
			break
		}
		room := p.session.Guide.Chosen(p.plan) < content.NowMost
		p.plan.Actions = append(p.plan.Actions, content.Action{What: line, Now: room})
		if !room {
			p.tell(words.Spoken().OwnLater, content.NowMost)
		}
	}
	return p.arrange(ctx, free)
}

// todos are the actions by their numbers: what was set aside comes last.
func (p *conversation) todos() []content.Todo {
	todos := p.session.Guide.Todos(p.plan)
	slices.SortStableFunc(todos, func(a, b content.Todo) int { return asideRank(a) - asideRank(b) })
	return todos
}

func asideRank(t content.Todo) int {
	return slices.Index([]content.Aside{"", content.SetParked, content.SetDropped}, t.Aside)
}

func (p *conversation) readTodo(n int, t content.Todo) {
	line := words.Spoken().Todo
	if t.Aside != "" {
		p.tell(words.Spoken().TodoAside, n, t.Aside.Label(), t.What)
		if t.Because != "" {
			p.tell(words.Spoken().TodoBecause, n, t.Because)
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
	p.tell(line, n, t.What, t.Reasons(), t.When.Label())
	p.details(n, content.Answer{Who: t.Who, By: t.By})
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
		todos := p.todos()
		picked, wrong := picksOf(line, len(todos))
		switch {
		case wrong != "":
			p.tell(words.Spoken().PickWrong, wrong, len(todos))
			continue
		case len(picked) > content.NowMost:
			p.tell(words.Spoken().TooMany, len(picked), content.NowMost)
			continue
		}
		for i, t := range todos {
			if now := slices.Contains(picked, i+1); now != t.Now {
				t.Now = now
				if now {
					t.Aside = "" // what is chosen is not set aside any more
				}
				p.plan.Put(t)
			}
		}
		return nil
	}
}

// arrange asks, for each action chosen for now, which role does it and by when; with
// a number only for the users' own from that one on.
func (p *conversation) arrange(ctx context.Context, from int) error {
	for _, t := range p.todos() {
		if !t.Now || t.Done || t.Folded || (from >= 0 && (t.Ref != "" || t.Index < from)) {
			continue
		}
		p.tell(words.Spoken().Arrange, t.What)
		for _, half := range []struct {
			present, prompt content.Text
			of              func() *string
			keep            func(string) string
		}{
			{words.Spoken().WhoIs, words.Spoken().WhoPrompt, func() *string { return &t.Who }, strings.TrimSpace},
			{words.Spoken().ByIs, words.Spoken().ByPrompt, func() *string { return &t.By }, p.date},
		} {
			set := func(s string) { *half.of() = s; p.plan.Put(t) }
			line, err := p.askPart(ctx, askedPart{
				ask: func() (content.Text, []any) {
					now := content.Date(*half.of()).In(p.plan.Language)
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
				set(half.keep(line))
			}
		}
	}
	return nil
}

// actionDetail sets an action's role, date or that it is done.
func (p *conversation) actionDetail(said input) {
	todos := p.todos()
	n, rest, ok := restOf(said.text, len(todos))
	if !ok {
		p.tell(words.Spoken().RowWrong, len(todos))
		return
	}
	t := todos[n-1]
	if t.Folded && said.verb != verbDone {
		p.tell(words.Spoken().FoldedNoText)
		return
	}
	switch said.verb {
	case verbWho:
		t.Who = rest
	case verbBy:
		t.By = p.date(rest)
	default: // verbDone
		t.Done = !t.Done
	}
	p.plan.Put(t)
	p.readTodo(n, t)
}

// setAside parks or drops an action, with a reason where one is given, or takes it
// up again where it was set aside that way.
func (p *conversation) setAside(said input) error {
	how := content.SetDropped
	if said.verb == verbShelve {
		how = content.SetParked
	}
	todos := p.todos()
	n, because, ok := restOf(said.text, len(todos))
	if !ok {
		p.tell(words.Spoken().RowWrong, len(todos))
		return nil
	}
	t := todos[n-1]
	if because != "" && t.Folded {
		p.tell(words.Spoken().FoldedNoText)
		return nil
	}
	if because != "" {
		t.Because = because
	}
	if t.Aside == how && because == "" {
		t.Aside = ""
		p.tell(words.Spoken().AsideBack, n)
	} else {
		t.Aside = how
		p.tell(words.Spoken().AsideNow, n, how.Label())
	}
	p.plan.Put(t)
	return errAgain // the numbers are others now
}

// editAction corrects or takes out an action of the users' own; one that
// follows from an answer goes when the answer changes.
func (p *conversation) editAction(said input) error {
	todos := p.todos()
	n, rest, ok := restOf(said.text, len(todos))
	switch {
	case !ok:
		p.tell(words.Spoken().RowWrong, len(todos))
		return nil
	case todos[n-1].Ref != "":
		p.tell(words.Spoken().FromAnAnswer)
		return nil
	case said.verb == verbChange && rest == "":
		p.tell(words.Spoken().ChangeHow)
		return nil
	}
	i := todos[n-1].Index
	p.plan.Actions = slices.Clone(p.plan.Actions)
	if said.verb == verbChange {
		p.plan.Actions[i].What = rest
		return errAgain
	}
	p.tell(words.Spoken().Removed, p.plan.Actions[i].What)
	p.plan.Actions = slices.Delete(p.plan.Actions, i, i+1)
	return errAgain
}

// askFollowUp asks for the first working day and for the dates that follow it.
func (p *conversation) askFollowUp(ctx context.Context, q content.Question) error {
	p.state(p.plan.Answer(q.Ref))
	first, err := p.askPart(ctx, askedPart{
		ask: func() (content.Text, []any) {
			day := p.plan.Answer(q.Ref).Text
			if day != "" {
				p.tell(words.Spoken().Present, content.Date(day).In(p.plan.Language))
			}
			return words.Spoken().FirstDayPrompt, []any{p.enter(day != "")}
		},
		clear: func() { p.plan.FirstDay(q.Ref, "") },
	})
	if err != nil {
		return err
	}
	if strings.TrimSpace(first) != "" {
		p.plan.FirstDay(q.Ref, p.date(first))
	}
	a := p.plan.Answer(q.Ref)
	if a.Text == "" && len(a.Dates) == 0 {
		p.tell(words.Spoken().NoFirstDay)
		return nil
	}
	for i, months := range content.FollowUpMonths() {
		set := func(day string) {
			p.plan.Change(q.Ref, func(a *content.Answer) { a.SetDate(i, day) })
		}
		line, err := p.askPart(ctx, askedPart{
			ask: func() (content.Text, []any) {
				var day string
				if dates := p.plan.Answer(q.Ref).Dates; i < len(dates) {
					day = dates[i]
				}
				if day != "" {
					p.tell(p.months(months, words.Spoken().FollowUpOne, words.Spoken().FollowUpIs), months, content.Date(day).In(p.plan.Language))
				} else {
					p.tell(p.months(months, words.Spoken().FollowUpOneOpen, words.Spoken().FollowUpOpen), months)
				}
				return words.Spoken().DatePrompt, []any{p.enter(day != "")}
			},
			clear: func() { set("") },
		})
		if err != nil {
			return err
		}
		if strings.TrimSpace(line) != "" {
			set(p.date(line))
		}
	}
	return nil
}

// months picks the sentence for one month or for several.
func (p *conversation) months(n int, one, more content.Text) content.Text {
	if n == 1 {
		return one
	}
	return more
}
