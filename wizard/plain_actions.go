package wizard

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
)

// askActions offers what the answers ask for, asks which few are for now, by
// whom and when, and then takes actions of the users' own.
func (p *plain) askActions(ctx context.Context) error {
	todos := p.todos()
	if len(todos) == 0 {
		p.tell(plainWords.NoTodos)
	} else {
		for i, t := range todos {
			p.readTodo(i+1, t)
		}
		p.tell(plainWords.ActionHow)
		p.tell(plainWords.AsideHow)
		if err := p.chooseActions(ctx); err != nil {
			return err
		}
		if err := p.arrange(ctx, -1); err != nil {
			return err
		}
	}
	free := len(p.plan.Actions)
	p.tell(plainWords.OwnHow)
	for {
		line, err := p.answer(ctx, plainWords.OwnPrompt)
		if err != nil {
			return err
		}
		if strings.TrimSpace(line) == "" {
			break
		}
		room := p.session.Guide.Chosen(p.plan) < content.NowMost
		p.plan.Actions = append(p.plan.Actions, content.Action{What: line, Now: room})
		if !room {
			p.tell(plainWords.OwnLater, content.NowMost)
		}
	}
	return p.arrange(ctx, free)
}

// todos are the actions by their numbers: what was set aside comes last.
func (p *plain) todos() []content.Todo {
	todos := p.session.Guide.Todos(p.plan)
	slices.SortStableFunc(todos, func(a, b content.Todo) int { return plainAsideRank(a) - plainAsideRank(b) })
	return todos
}

func plainAsideRank(t content.Todo) int {
	return slices.Index([]content.Aside{"", content.SetParked, content.SetDropped}, t.Aside)
}

func (p *plain) readTodo(n int, t content.Todo) {
	line := plainWords.Todo
	if t.Aside != "" {
		p.tell(plainWords.TodoAside, n, t.Aside.Label(), t.What)
		if t.Because != "" {
			p.tell(plainWords.TodoBecause, n, t.Because)
		}
		return
	}
	switch {
	case (t.Ref == "" || t.Folded) && t.Now:
		line = plainWords.TodoOwnNow
	case t.Ref == "" || t.Folded:
		line = plainWords.TodoOwn
	case t.Now:
		line = plainWords.TodoNow
	}
	p.tell(line, n, t.What, t.Reasons(), t.When.Label())
	p.details(n, content.Answer{Who: t.Who, By: t.By})
	if t.Done {
		p.tell(plainWords.TodoDone, n)
	}
}

// chooseActions asks which are for now, and sets exactly those.
func (p *plain) chooseActions(ctx context.Context) error {
	for {
		line, err := p.answer(ctx, plainWords.ChoosePrompt, content.NowMost, p.enterPicks(p.session.Guide.Chosen(p.plan) > 0))
		if err != nil || strings.TrimSpace(line) == "" {
			return err
		}
		todos := p.todos()
		picked, wrong := plainPicks(line, len(todos))
		switch {
		case wrong != "":
			p.tell(plainWords.PickWrong, wrong, len(todos))
			continue
		case len(picked) > content.NowMost:
			p.tell(plainWords.TooMany, len(picked), content.NowMost)
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
func (p *plain) arrange(ctx context.Context, from int) error {
	for _, t := range p.todos() {
		if !t.Now || t.Done || t.Folded || (from >= 0 && (t.Ref != "" || t.Index < from)) {
			continue
		}
		p.tell(plainWords.Arrange, t.What)
		for _, half := range []struct {
			present, prompt content.Text
			of              func() *string
			keep            func(string) string
		}{
			{plainWords.WhoIs, plainWords.WhoPrompt, func() *string { return &t.Who }, strings.TrimSpace},
			{plainWords.ByIs, plainWords.ByPrompt, func() *string { return &t.By }, p.date},
		} {
			set := func(s string) { *half.of() = s; p.plan.Put(t) }
			line, err := p.askPart(ctx, plainPart{
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
func (p *plain) actionDetail(said plainSaid) {
	todos := p.todos()
	n, rest, ok := plainRest(said.text, len(todos))
	if !ok {
		p.tell(plainWords.RowWrong, len(todos))
		return
	}
	t := todos[n-1]
	if t.Folded && said.verb != plainDone {
		p.tell(plainWords.FoldedNoText)
		return
	}
	switch said.verb {
	case plainWho:
		t.Who = rest
	case plainBy:
		t.By = p.date(rest)
	default: // plainDone
		t.Done = !t.Done
	}
	p.plan.Put(t)
	p.readTodo(n, t)
}

// setAside parks or drops an action, with a reason where one is given, or takes it
// up again where it was set aside that way.
func (p *plain) setAside(said plainSaid) error {
	how := content.SetDropped
	if said.verb == plainShelve {
		how = content.SetParked
	}
	todos := p.todos()
	n, because, ok := plainRest(said.text, len(todos))
	if !ok {
		p.tell(plainWords.RowWrong, len(todos))
		return nil
	}
	t := todos[n-1]
	if because != "" && t.Folded {
		p.tell(plainWords.FoldedNoText)
		return nil
	}
	if because != "" {
		t.Because = because
	}
	if t.Aside == how && because == "" {
		t.Aside = ""
		p.tell(plainWords.AsideBack, n)
	} else {
		t.Aside = how
		p.tell(plainWords.AsideNow, n, how.Label())
	}
	p.plan.Put(t)
	return errPlainAgain // the numbers are others now
}

// editAction corrects or takes out an action of the users' own; one that
// follows from an answer goes when the answer changes.
func (p *plain) editAction(said plainSaid) error {
	todos := p.todos()
	n, rest, ok := plainRest(said.text, len(todos))
	switch {
	case !ok:
		p.tell(plainWords.RowWrong, len(todos))
		return nil
	case todos[n-1].Ref != "":
		p.tell(plainWords.FromAnAnswer)
		return nil
	case said.verb == plainChange && rest == "":
		p.tell(plainWords.ChangeHow)
		return nil
	}
	i := todos[n-1].Index
	p.plan.Actions = slices.Clone(p.plan.Actions)
	if said.verb == plainChange {
		p.plan.Actions[i].What = rest
		return errPlainAgain
	}
	p.tell(plainWords.Removed, p.plan.Actions[i].What)
	p.plan.Actions = slices.Delete(p.plan.Actions, i, i+1)
	return errPlainAgain
}

// askFollowUp asks for the first working day and for the dates that follow it.
func (p *plain) askFollowUp(ctx context.Context, q content.Question) error {
	p.state(p.plan.Answer(q.Ref))
	first, err := p.askPart(ctx, plainPart{
		ask: func() (content.Text, []any) {
			day := p.plan.Answer(q.Ref).Text
			if day != "" {
				p.tell(plainWords.Present, content.Date(day).In(p.plan.Language))
			}
			return plainWords.FirstDayPrompt, []any{p.enter(day != "")}
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
		p.tell(plainWords.NoFirstDay)
		return nil
	}
	for i, months := range content.FollowUpMonths() {
		set := func(day string) {
			p.plan.Change(q.Ref, func(a *content.Answer) { a.SetDate(i, day) })
		}
		line, err := p.askPart(ctx, plainPart{
			ask: func() (content.Text, []any) {
				var day string
				if dates := p.plan.Answer(q.Ref).Dates; i < len(dates) {
					day = dates[i]
				}
				if day != "" {
					p.tell(p.months(months, plainWords.FollowUpOne, plainWords.FollowUpIs), months, content.Date(day).In(p.plan.Language))
				} else {
					p.tell(p.months(months, plainWords.FollowUpOneOpen, plainWords.FollowUpOpen), months)
				}
				return plainWords.DatePrompt, []any{p.enter(day != "")}
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
func (p *plain) months(n int, one, more content.Text) content.Text {
	if n == 1 {
		return one
	}
	return more
}
