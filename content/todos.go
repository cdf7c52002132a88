package content

import (
	"slices"
	"strings"
)

// A Reason says why something is among the things to do.
type Reason string

// The reasons, in the order in which a todo tells them.
const (
	ForTalk       Reason = "talk-first"
	ForHR         Reason = "ask-hr-first"
	ForMissing    Reason = "missing"
	ForPlanned    Reason = "planned"
	ForNoAgreed   Reason = "not-agreed-yet"
	ForFarApart   Reason = "far-apart"
	ForOpenRisk   Reason = "open-risk"
	ForUnanswered Reason = "unanswered"
)

// Label puts a reason into words.
func (r Reason) Label() Text {
	switch r {
	case ForTalk:
		return TalkFirst.Label()
	case ForHR:
		return AskHR.Label()
	case ForMissing:
		return Missing.Label()
	case ForPlanned:
		return Planned.Label()
	case ForNoAgreed:
		return NotAgreed.Label()
	case ForFarApart:
		return labels().LieApart
	case ForOpenRisk:
		return labels().OpenRisk
	case ForUnanswered:
		return labels().NoAnswer
	}
	return Verbatim(string(r))
}

// A Todo is one thing to do, whether it follows from an answer or was thought up
// freely. Ref is "" for a free one, and Index its place in Plan.Actions. One that
// follows from a folded point says only that, and whether it is chosen, done or set
// aside: not why, by when, or what a hand has written beside it.
type Todo struct {
	Ref     Ref
	Index   int
	What    Text // the user's own words in both languages, for a free one
	InPlan  Text // the same as a plan says it to others
	Why     []Reason
	State   State
	When    When
	Who     string
	By      string
	Now     bool
	Done    bool
	Aside   Aside  // set aside, it is neither for now nor for later
	Because string // why it was set aside
	Folded  bool
}

// Reasons tells in words why the todo is there: "missing; your answers lie far apart".
func (t Todo) Reasons() Text {
	return InEach(func(l Language) string {
		var said []string
		for _, r := range t.Why {
			said = append(said, r.Label().In(l))
		}
		return strings.Join(said, "; ")
	})
}

// Same reports whether two todos are the same thing to do.
func (t Todo) Same(as Todo) bool { return t.Ref == as.Ref && t.Index == as.Index }

// NowMost is how many actions may be chosen for now: more is a wish list.
const NowMost = 5

// Todos lists everything a gap can become: what is missing, planned, or to be talked
// about first, what a group did not agree on or sees very differently, a risk that
// nothing answers, and key questions without an answer. They come in the order of
// what must stand before advertising, before the first day, later; then those from
// folded points, whose moment would tell which they are; then the free ones. What was
// set aside keeps its place, and says so.
func (g *Guide) Todos(p *Plan) []Todo {
	var todos, folded []Todo
	for _, q := range g.Questions() {
		switch t, ok := q.asTodo(p); {
		case ok && t.Folded:
			folded = append(folded, t)
		case ok:
			todos = append(todos, t)
		}
	}
	slices.SortStableFunc(todos, func(a, b Todo) int {
		return slices.Index(Whens(), a.When) - slices.Index(Whens(), b.When)
	})
	todos = append(todos, folded...)
	for i, a := range p.Actions {
		todos = append(todos, Todo{
			Index: i, What: Verbatim(a.What), InPlan: Verbatim(a.What), When: Later,
			Who: a.Who, By: a.By, Now: a.Now && a.Aside == "", Done: a.Done, Aside: a.Aside, Because: a.Because,
		})
	}
	return todos
}

// HasTodo reports whether [Guide.Todos] has something that is to be done about the question.
func (q Question) HasTodo(p *Plan) bool {
	_, ok := q.asTodo(p)
	return ok
}

// asTodo is what a question asks to have done; ok is false where it asks for nothing.
func (q Question) asTodo(p *Plan) (t Todo, ok bool) {
	a := p.Answer(q.Ref)
	why := q.reasons(p, a)
	switch {
	case len(why) == 0 && !a.Now:
		return Todo{}, false
	case q.Folded():
		return Todo{
			Ref: q.Ref, What: FoldedPoint(), InPlan: FoldedPoint(), When: Later, Now: a.Now && a.Aside == "", Done: a.Done, Aside: a.Aside, Folded: true,
		}, true
	}
	return Todo{
		Ref: q.Ref, What: p.Fill(q.whatToDo(why, asked)), InPlan: p.FillInPlan(q.whatToDo(why, stated)), Why: why, State: a.State, When: q.Before(),
		Who: a.Who, By: a.By, Now: a.Now && a.Aside == "", Done: a.Done, Aside: a.Aside, Because: a.Because,
	}, true
}

// reasons lists why a question asks for an action. What others answered in a round
// that is not finished is no reason: it would tell of it.
func (q Question) reasons(p *Plan, a Answer) []Reason {
	var why []Reason
	switch a.State {
	case TalkFirst:
		why = append(why, ForTalk)
	case AskHR:
		why = append(why, ForHR)
	case Missing:
		why = append(why, ForMissing)
	case Planned:
		why = append(why, ForPlanned)
	case Open, NotRelevant, InPlace, Expected, Adapted, SupportWording, LeaveOut:
	}
	switch {
	case q.Folded():
		return why // nothing about a person was in a round
	case a.Agreement == NotAgreed:
		why = append(why, ForNoAgreed)
	case a.Agreement == "" && len(a.Views) > 1 && !p.Hidden(q.Ref) && (Revealed{Question: q, Views: a.Views}).spread().Wide():
		why = append(why, ForFarApart)
	}
	if q.Item.Kind == KindRisk && a.State != NotRelevant && !blank(a.Sign) && blank(a.Counter) {
		why = append(why, ForOpenRisk)
	}
	if len(why) == 0 && q.Row == nil && q.Item.Key && !q.Answered(a) {
		why = append(why, ForUnanswered)
	}
	return why
}

func blank(s string) bool { return strings.TrimSpace(s) == "" }

// A voice is how an action is put: as the wizard asks for it, or as a plan tells others.
type voice struct {
	name      func(Question) Text
	todo      func(Question) Text
	agreeWhat func() Text
	otherwise func(Question) Text // where the guide has no action of its own
}

var (
	asked  = voice{Question.Short, Question.Todo, func() Text { return labels().AgreeWhat }, Question.Ask}
	stated = voice{
		Question.Named,
		func(q Question) Text { return or(q.inPlan().Todo, q.Todo()) },
		func() Text { return labels().AgreeWhatInPlan },
		func(q Question) Text { return labels().TalkThrough.With(q.Named()) },
	}
)

// whatToDo words the action. Where only the talk is missing, the guide's own action
// would be the wrong one: what it arranges may stand already.
func (q Question) whatToDo(why []Reason, as voice) Text {
	talk := len(why) > 0 && !slices.ContainsFunc(why, func(r Reason) bool { return r != ForNoAgreed && r != ForFarApart })
	switch {
	case talk:
		return labels().TalkThrough.With(as.name(q))
	case slices.Contains(why, ForOpenRisk):
		return as.agreeWhat().With(as.name(q))
	case !as.todo(q).Empty():
		return as.todo(q)
	}
	return as.otherwise(q)
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

// Put writes a todo's choice, owner, date and done back to where it is kept, and
// whether it was set aside. A missing row that gets an owner or a date is planned
// from then on. What is set aside is not for now. Words beside a folded answer are
// none of the todo's, and stay as they are.
func (p *Plan) Put(t Todo) {
	if t.Aside != "" {
		t.Now = false
	}
	if t.Ref == "" {
		if t.Index < len(p.Actions) {
			a := &p.Actions[t.Index]
			a.Who, a.By, a.Now, a.Done, a.Aside, a.Because = t.Who, t.By, t.Now, t.Done, t.Aside, t.Because
		}
		return
	}
	p.Change(t.Ref, func(a *Answer) {
		a.Now, a.Done, a.Aside = t.Now, t.Done, t.Aside
		if t.Folded {
			return
		}
		a.Who, a.By, a.Because = t.Who, t.By, t.Because
		if a.State == Missing && (t.Who != "" || t.By != "") {
			a.State = Planned
		}
	})
}

// A Waiting is one entry of the parking lot: a thought, or an action that was parked
// and can be brought back to where it came from.
type Waiting struct {
	Thought int   // its place in Plan.Parking; -1 for an action
	Todo    *Todo // the action; nil for a thought
	Parked
}

// Lot is the parking lot: the thoughts in the order they came, then the parked actions.
func (g *Guide) Lot(p *Plan) []Waiting {
	var lot []Waiting
	for i, k := range p.Parking {
		lot = append(lot, Waiting{Thought: i, Parked: k})
	}
	for _, t := range g.Todos(p) {
		if t.Aside == SetParked {
			lot = append(lot, Waiting{Thought: -1, Todo: &t, Parked: Parked{Who: t.Who, By: t.By, Done: t.Done}})
		}
	}
	return lot
}
