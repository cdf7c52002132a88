package content

import (
	"slices"
)

// A Standing says how far the plan is more than one person's view.
type Standing struct {
	Present []Option // the perspectives that help to prepare
	Heard   []Option // those whose view is in the plan
	Absent  []Option // those still to be asked
	Lived   bool     // lived experience is among those heard
	Begun   bool     // there is something to talk through
	As      Option   // as whom the plan was answered, where it says so
	Several bool     // it is combined from several plans
	Talked  Date     // on which a group has talked such a plan through; "" while none has
}

// Standing reads whose views the plan holds. At a workshop everybody present is in
// the talk. Filled in alone, a plan is the view of the one who types, however many
// are counted as helping: only those whose answers were taken down have been heard.
func (g *Guide) Standing(p *Plan) Standing {
	st := Standing{Begun: p.begun(), As: g.answeredAs(p), Several: len(p.Joined) > 1, Talked: p.Talked}
	q, ok := g.Question(RefPresent)
	if !ok {
		return st
	}
	people := p.Answer(RefPresent).People
	for _, o := range q.Item.Options {
		present, viewed := people[o.ID] > 0, p.holdsViewOf(o.ID)
		if present {
			st.Present = append(st.Present, o)
		}
		if viewed || (present && p.Workshop()) {
			if p.Workshop() {
				o.Alone = g.aloneAs(o.ID)
			}
			st.Heard = append(st.Heard, o)
			st.Lived = st.Lived || o.Lived
		}
		if !present && !viewed && st.As.ID != o.ID {
			st.Absent = append(st.Absent, o)
		}
	}
	return st
}

// aloneAs is the status line of a plan that only one perspective has answered.
func (g *Guide) aloneAs(perspective string) Text {
	q, ok := g.Question(RefPerspective)
	if !ok {
		return Text{}
	}
	for _, o := range q.Item.Options {
		if o.ID == perspective {
			return o.Alone
		}
	}
	return Text{}
}

// answeredAs is the perspective that answered the plan alone; the zero Option where
// it does not say.
func (g *Guide) answeredAs(p *Plan) Option {
	if q, ok := g.Question(RefPerspective); ok && !p.Workshop() {
		for _, o := range q.Item.Options {
			if o.ID == p.Answer(RefPerspective).Text {
				return o
			}
		}
	}
	return Option{}
}

// begun reports whether anything was answered beyond what the plan says about itself.
func (p *Plan) begun() bool {
	for r, a := range p.Answers {
		switch r {
		case RefWorkplace, RefMode, RefPresent, RefScheme, RefReviewBy, RefPerspective:
			continue
		}
		if a.Said() {
			return true
		}
	}
	return len(p.Actions) > 0
}

// holdsViewOf reports whether a perspective said something of its own in a round.
func (p *Plan) holdsViewOf(perspective string) bool {
	for _, a := range p.Answers {
		if slices.ContainsFunc(a.Views, func(v View) bool {
			return v.Who == perspective && !v.Silent()
		}) {
			return true
		}
	}
	return false
}

// TalkedThrough reports whether two perspectives are in the plan, one of them
// with lived experience. Those whose plans were combined have answered; whether they have
// met is for them to say.
func (s Standing) TalkedThrough() bool {
	return s.Begun && len(s.Heard) >= 2 && s.Lived && (!s.Several || s.Talked != "")
}

// MetOver records that a group has talked through a plan that was combined from several.
// Any other plan is talked through while it is filled in.
func (p *Plan) MetOver(day Date) {
	if len(p.Joined) > 1 && p.Talked == "" {
		p.Talked = day
	}
}

// Settled reports whether a group has come to anything: an agreement, or that there is
// none yet.
func (p *Plan) Settled() bool {
	for _, a := range p.Answers {
		if a.Agreement != "" {
			return true
		}
	}
	return false
}

// Label is the plan's honest status line.
func (s Standing) Label() Text {
	switch {
	case !s.Begun:
		return labels().NothingAnswered
	case s.Several && len(s.Heard) >= 2:
		return s.severalLabel()
	case s.TalkedThrough():
		return labels().TalkedThrough
	case len(s.Heard) >= 2:
		return labels().NobodyLived
	case s.Several && len(s.Heard) == 1:
		return labels().OnePerspective
	case !s.As.Alone.Empty():
		return s.As.Alone
	case len(s.Heard) == 1 && !s.Heard[0].Alone.Empty():
		return s.Heard[0].Alone
	}
	return labels().ManagersView
}

// severalLabel is the status line of a plan that several have filled in apart.
func (s Standing) severalLabel() Text {
	lived := labels().LivedAmong
	if !s.Lived {
		lived = labels().NoneLived
	}
	n := len(s.Heard)
	if s.Talked == "" {
		return labels().SeveralApart.With(n, lived)
	}
	if day, ok := ParseDate(string(s.Talked)); ok { // somebody may have written words
		return labels().SeveralTalkedOn.With(InEach(day.In), n, lived)
	}
	return labels().SeveralTalked.With(n, lived)
}
