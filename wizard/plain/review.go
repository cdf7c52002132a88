package plain

import (
	"context"
	"maps"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askReview tells how the plan stands, what is open first, and lets people go
// to an open point and come back.
func (p *conversation) askReview(ctx context.Context) error {
	w, g := words.Spoken(), p.session.Guide
	returned := p.returned
	p.returned = false
	if !returned {
		p.tell(w.Standing, g.Standing(p.plan).Label())
	}
	open := g.OpenPoints(p.plan)
	if len(open) == 0 {
		p.tell(w.NoOpen)
	} else {
		p.tell(w.OpenPoints, len(open))
		for i, q := range open {
			line := w.OpenPoint
			switch {
			case q.Folded():
				p.tell(w.Numbered, i+1, content.FoldedPoint())
				continue
			case p.plan.Answer(q.Ref).State != content.Open:
				line = w.OpenState
			}
			p.tell(line, i+1, p.plan.Fill(q.Short()), q.Section.Title, p.plan.Answer(q.Ref).State.Label())
		}
	}
	if !returned {
		p.persons()
		p.counts()
		p.glance()
		if _, deeper := p.route.Steps(); len(deeper) > 0 {
			p.tell(w.MoreSteps)
		}
	}
	for {
		prompt, args := w.ReviewPrompt, []any{len(open)}
		switch len(open) {
		case 0:
			prompt, args = w.ReviewOn, nil
		case 1:
			prompt, args = w.ReviewOne, nil
		}
		said, err := p.answer(ctx, prompt, args...)
		if err != nil || strings.TrimSpace(said) == "" {
			return err
		}
		n, ok := numberOf(said)
		if !ok || n < 1 || n > len(open) {
			p.tell(w.ReviewWrong)
			continue
		}
		if open[n-1].Folded() && p.plan.Workshop() { // where it stands would tell which it is
			p.tell(words.Screen().NotInRoom)
			continue
		}
		p.route.Find(open[n-1].Ref)
		p.last, p.section, p.returning = walk.Page{}, nil, true
		p.tell(w.ComeBack)
		return errAgain
	}
}

// persons tells where something looks like a person's number or address, and never
// which.
func (p *conversation) persons() {
	var places []string
	for _, s := range content.PersonalTexts(p.plan, p.session.Guide) {
		places = append(places, s.Name.In(p.plan.Language))
	}
	if len(places) > 0 {
		p.tell(words.Spoken().Personal, strings.Join(places, "; "))
	}
}

// counts tells how the rows of each checklist stand: counts, never a score.
func (p *conversation) counts() {
	g := p.session.Guide
	for i := range g.Sections {
		s := &g.Sections[i]
		for j := range s.Items {
			it := &s.Items[j]
			t := g.Tally(p.plan, s, it)
			if it.Kind != content.KindChecklist || t.Answered == 0 {
				continue
			}
			var parts []string
			rows := 0 // without the folded ones, which have states of their own
			for _, state := range append(it.Stances.States(), content.Open) {
				if n := t.By[state]; n > 0 {
					rows += n
					parts = append(parts, p.words(words.Spoken().NumberIs, n, state.Counted(n)))
				}
			}
			if rows > 0 {
				p.tell(words.Spoken().Counts, it.Short, strings.Join(parts, ", "), rows)
			}
		}
	}
}

// glance tells the whole plan, a line for each answer, and of folded points only that
// there are any.
func (p *conversation) glance() {
	w, g := words.Spoken(), p.session.Guide
	p.tell(w.Glance)
	var section *content.Section
	known, folded := map[content.Ref]bool{}, g.FoldedIn(p.plan)
	for _, q := range g.Questions() {
		known[q.Ref] = true
		a := p.plan.Answer(q.Ref)
		if p.plan.Hidden(q.Ref) {
			a.Views = nil // not even that there are any
		}
		if !a.Said() || folded[q.Ref] {
			continue
		}
		if q.Section != section {
			section = q.Section
			p.tell(w.GlanceStep, q.Section.Title)
		}
		p.tell(w.GlanceLine, q.Short(), glance(p.summary(q, a)))
	}
	if len(folded) > 0 {
		p.tell(w.GlanceFolded)
	}
	p.glanceList(w.GlanceActions, len(p.plan.Actions), func(i int) string { return p.plan.Actions[i].What })
	lot := g.Lot(p.plan)
	p.glanceList(w.GlanceParking, len(lot), func(i int) string { return p.waiting(lot[i]) })
	var old []content.Ref
	for _, r := range slices.Sorted(maps.Keys(p.plan.Answers)) {
		if !known[r] && !folded[r] {
			old = append(old, r)
		}
	}
	p.glanceList(w.GlanceOld, len(old), func(i int) string {
		a := p.plan.Answers[old[i]]
		asked := a.Asked
		if asked == "" {
			asked = string(old[i])
		}
		return asked + ": " + strings.Join(p.parts(a), "; ")
	})
}

func (p *conversation) glanceList(head content.Text, n int, line func(int) string) {
	if n == 0 {
		return
	}
	p.tell(head)
	for i := range n {
		p.tell(words.Spoken().Plain, glance(line(i)))
	}
}

// summary is an answer on one line.
func (p *conversation) summary(q content.Question, a content.Answer) string {
	switch q.Item.Kind {
	case content.KindChoice:
		if a.Text != "" {
			a.Text = p.option(q.Item, a.Text).In(p.plan.Language)
		}
	case content.KindPeople:
		var counts []string
		for _, o := range q.Item.Options {
			if n := a.People[o.ID]; n > 0 {
				counts = append(counts, p.words(words.Spoken().NumberIs, n, o.Label))
			}
		}
		a.People = nil
		a.Text = strings.Join(counts, ", ")
	case content.KindLine, content.KindText, content.KindList, content.KindChecklist, content.KindRisk, content.KindStar,
		content.KindActions, content.KindFollowUp, content.KindDate, content.KindReview,
		content.KindOpening, content.KindAgenda, content.KindFacing:
	}
	var said []string
	if apart := walk.ApartLine(p.plan, q, a, p.plan.Language); apart != "" {
		said = []string{oneLine(apart)}
	}
	if a.Agreement != "" { // it has told the stance and the wording
		a.State, a.Importance, a.Clarity, a.Agreed = content.Open, 0, 0, ""
	}
	return strings.Join(append(said, p.parts(a)...), "; ")
}

// parts are all that an answer holds, each as a listener needs it.
func (p *conversation) parts(a content.Answer) []string {
	w, l := words.Spoken(), p.plan.Language
	var parts []string
	add := func(t content.Text, s string) {
		if s != "" {
			parts = append(parts, p.words(t, oneLine(s)))
		}
	}
	if a.State != content.Open {
		add(w.Plain, a.State.Label().In(l))
	}
	add(w.Plain, content.Date(a.Text).In(l))
	for _, who := range slices.Sorted(maps.Keys(a.People)) {
		parts = append(parts, p.words(w.NumberIs, a.People[who], who))
	}
	if a.Importance != 0 || a.Clarity != 0 {
		parts = append(parts, content.Importance().Label(a.Importance).In(l)+", "+content.Clarity().Label(a.Clarity).In(l))
	}
	add(w.SignIs, a.Sign)
	add(w.CounterIs, a.Counter)
	var top, rest []string
	for _, idea := range a.Ideas {
		if idea.Top {
			top = append(top, idea.Text)
		} else {
			rest = append(rest, idea.Text)
		}
	}
	add(w.TopIs, strings.Join(top, "; "))
	add(w.Plain, strings.Join(rest, "; "))
	for _, d := range a.Dates {
		add(w.Plain, content.Date(d).In(l))
	}
	add(w.WhoIs, a.Who)
	add(w.ByIs, content.Date(a.By).In(l))
	add(w.NoteIs, a.Note)
	add(w.AgreedIs, a.Agreed)
	return parts
}
