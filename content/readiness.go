package content

import "slices"

// A Tally counts how the rows of a checklist stand, or how many questions of a
// section are answered. Counts only: readiness is never made into a score. Folded
// rows are not counted, so that no figure tells how a person's row stands, and all
// that shows figures shows the same ones.
type Tally struct {
	Total    int
	Answered int
	By       map[State]int
}

// Tally counts an item's rows.
func (g *Guide) Tally(p *Plan, s *Section, it *Item) Tally {
	t := Tally{By: map[State]int{}}
	for _, q := range s.Questions() {
		if q.Item != it || q.Folded() {
			continue
		}
		t.count(q, p.Answer(q.Ref))
	}
	return t
}

// Progress counts the section's questions, those on its core path and the deeper ones.
func (s *Section) Progress(p *Plan) Tally {
	t := Tally{By: map[State]int{}}
	for _, q := range s.Questions() {
		if !q.Item.Kind.Asks() || q.Folded() {
			continue
		}
		t.count(q, p.Answer(q.Ref))
	}
	return t
}

func (t *Tally) count(q Question, a Answer) {
	t.Total++
	t.By[a.State]++
	if q.Answered(a) {
		t.Answered++
	}
}

// OpenPoints lists the questions on the plan's core path that have no answer,
// and everything anywhere that is to be talked about first.
func (g *Guide) OpenPoints(p *Plan) []Question {
	var open []Question
	for _, q := range g.Questions() {
		a := p.Answer(q.Ref)
		unanswered := !q.Answered(a) && q.Section.PathIn(p, q.Item) == Core && !q.Folded()
		if unanswered || a.State == TalkFirst || a.State == AskHR {
			open = append(open, q)
		}
	}
	return open
}

// A Todo is one thing to do, whether it follows from an answer or was thought up
// freely. Ref is "" for a free one, and Index its place in Plan.Actions.
type Todo struct {
	Ref   Ref
	Index int
	What  Text // the user's own words in both languages, for a free one
	State State
	When  When
	Who   string
	By    string
	Now   bool
	Done  bool
}

// NowMost is how many actions may be chosen for now: more is a wish list.
const NowMost = 5

// Todos lists what the answers ask for: what is missing, planned or to be talked
// about first, and key questions without an answer, in the order of what must
// stand before advertising, before the first day, later; then the free ones.
func (g *Guide) Todos(p *Plan) []Todo {
	var todos []Todo
	for _, q := range g.Questions() {
		a := p.Answer(q.Ref)
		if !asksForAction(q, a) {
			continue
		}
		what := q.Todo()
		if what.Empty() {
			what = q.Ask()
		}
		todos = append(todos, Todo{
			Ref: q.Ref, What: p.Fill(what), State: a.State, When: q.Before(),
			Who: a.Who, By: a.By, Now: a.Now, Done: a.Done,
		})
	}
	slices.SortStableFunc(todos, func(a, b Todo) int {
		return slices.Index(Whens(), a.When) - slices.Index(Whens(), b.When)
	})
	for i, a := range p.Actions {
		todos = append(todos, Todo{
			Index: i, What: Text{a.What, a.What}, When: Later,
			Who: a.Who, By: a.By, Now: a.Now, Done: a.Done,
		})
	}
	return todos
}

func asksForAction(q Question, a Answer) bool {
	switch a.State {
	case Missing, Planned, TalkFirst, AskHR:
		return true
	case NotRelevant, InPlace, LeaveOut:
		return a.Now
	case Open, Expected, Adapted, SupportWording:
	}
	return a.Now || (q.Row == nil && q.Item.Key && !q.Answered(a))
}

// Chosen counts the actions chosen for now.
func (g *Guide) Chosen(p *Plan) int {
	n := 0
	for _, t := range g.Todos(p) {
		if t.Now {
			n++
		}
	}
	return n
}

// Put writes a todo's choice, owner, date and done back to where it is kept.
// A missing row that gets an owner or a date is planned from then on.
func (p *Plan) Put(t Todo) {
	if t.Ref == "" {
		if t.Index < len(p.Actions) {
			a := &p.Actions[t.Index]
			a.Who, a.By, a.Now, a.Done = t.Who, t.By, t.Now, t.Done
		}
		return
	}
	p.Change(t.Ref, func(a *Answer) {
		a.Who, a.By, a.Now, a.Done = t.Who, t.By, t.Now, t.Done
		if a.State == Missing && (t.Who != "" || t.By != "") {
			a.State = Planned
		}
	})
}
