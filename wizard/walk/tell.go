package walk

import (
	"fmt"
	"maps"
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// A PartKind says what a part of an answer is.
type PartKind int

// The kinds of parts.
const (
	SaidState  PartKind = iota // how it stands
	SaidApart                  // what came of answering apart
	SaidWords                  // in words of one's own, or one of the options
	SaidPeople                 // so many of a perspective
	SaidTop                    // an idea picked as most important
	SaidIdea                   // any other
	SaidLevel                  // how important, how clear
	SaidSign
	SaidCounter
	SaidDay
	SaidNote
	SaidWho
	SaidBy
	SaidLate // that this day has passed
	SaidAgreed
)

// A Said is one part of an answer, as it is told on one line: in the words of the guide,
// or people's own to the letter, with whatever is a day as people read it.
type Said struct {
	Kind PartKind
	Text string
}

// Said tells an answer of any kind in its parts, in the order of what matters most. It
// says nothing of what is folded, and of a round that is going on not even that there are
// answers: see [content.Plan.Hidden].
func (w *Walk) Said(q content.Question) []Said {
	if q.Folded() {
		return nil
	}
	a, l := w.Plan.Answer(q.Ref), w.Plan.Language
	t := &teller{lang: l}
	if a.State != content.Open && a.Agreement == "" {
		t.add(SaidState, a.State.Label().In(l))
	}
	t.add(SaidApart, ApartLine(w.Plan, q, a, l))
	switch q.Item.Kind.Holds() {
	case content.HoldsCounts:
		for _, o := range q.Item.Options {
			if n := a.People[o.ID]; n > 0 {
				t.add(SaidPeople, fmt.Sprintf("%d %s", n, o.Label.In(l)))
			}
		}
		a.People, a.Text = nil, ""
	case content.HoldsOption:
		a.Text = Option(q.Item, a.Text).In(l)
	case content.HoldsDays:
		t.day(SaidWords, a.Text)
		for i, day := range a.Dates {
			if day != "" && i < len(content.FollowUpMonths()) {
				t.add(SaidDay, FollowUpLabel(content.FollowUpMonths()[i]).In(l)+": "+content.Date(day).In(l))
			}
		}
		a.Text, a.Dates = "", nil
	case content.HoldsDay:
		t.day(SaidWords, a.Text)
		if q.Ref == content.RefReviewBy && w.Plan.ReviewOverdue(w.Today) {
			t.add(SaidLate, content.Overdue().In(l))
		}
		a.Text = ""
	case content.HoldsNothing, content.HoldsWords, content.HoldsIdeas, content.HoldsState, content.HoldsRisk,
		content.HoldsLevels:
	}
	if a.Agreement != "" { // it has told the stance and the wording
		a.State, a.Importance, a.Clarity, a.Agreed = content.Open, 0, 0, ""
	}
	t.rest(a)
	return t.said
}

// SaidOnce tells an answer to a question that the guide no longer has.
func (w *Walk) SaidOnce(a content.Answer) []Said {
	t := &teller{lang: w.Plan.Language}
	if a.State != content.Open {
		t.add(SaidState, a.State.Label().In(t.lang))
	}
	t.day(SaidWords, a.Text) // which it may have been
	a.Text = ""
	t.rest(a)
	return t.said
}

// A teller collects parts.
type teller struct {
	lang content.Language
	said []Said
}

func (t *teller) add(k PartKind, text string) {
	if !blank(text) {
		t.said = append(t.said, Said{k, text})
	}
}

func (t *teller) day(k PartKind, day string) { t.add(k, content.Date(day).In(t.lang)) }

// rest tells all that any answer can hold, but for its state.
func (t *teller) rest(a content.Answer) {
	t.add(SaidWords, a.Text)
	for _, who := range slices.Sorted(maps.Keys(a.People)) {
		t.add(SaidPeople, fmt.Sprintf("%d %s", a.People[who], who))
	}
	if a.Importance != 0 || a.Clarity != 0 {
		t.add(SaidLevel, content.Importance().Label(a.Importance).In(t.lang))
		t.add(SaidLevel, content.Clarity().Label(a.Clarity).In(t.lang))
	}
	t.add(SaidSign, a.Sign)
	t.add(SaidCounter, a.Counter)
	for _, idea := range a.Ideas {
		if idea.Top {
			t.add(SaidTop, idea.Text)
		}
	}
	for _, idea := range a.Ideas {
		if !idea.Top {
			t.add(SaidIdea, idea.Text)
		}
	}
	for _, day := range a.Dates {
		t.day(SaidDay, day)
	}
	t.add(SaidNote, a.Note)
	t.add(SaidWho, a.Who)
	t.day(SaidBy, a.By)
	t.add(SaidAgreed, a.Agreed)
}

// Option words an option; one that the guide no longer has says its id.
func Option(it *content.Item, id string) content.Text {
	for _, o := range it.Options {
		if o.ID == id {
			return o.Label
		}
	}
	return content.Verbatim(id)
}

// Details are what stands beside a row: a note, the role that does it, by when, and that
// this is overdue.
func (w *Walk) Details(q content.Question) []Said {
	a, t := w.Plan.Answer(q.Ref), &teller{lang: w.Plan.Language}
	t.add(SaidNote, a.Note)
	t.arranged(a.Who, a.By, q.Overdue(w.Plan, w.Today))
	return t.said
}

// Arranged is which role does an action, by when, and that this is overdue.
func (w *Walk) Arranged(todo content.Todo) []Said {
	t := &teller{lang: w.Plan.Language}
	t.arranged(todo.Who, todo.By, todo.Overdue(w.Today))
	return t.said
}

// Thought is which role sees to a parked thought, and by when.
func (w *Walk) Thought(k content.Parked) []Said {
	t := &teller{lang: w.Plan.Language}
	t.arranged(k.Who, k.By, false)
	return t.said
}

func (t *teller) arranged(who, by string, overdue bool) {
	t.add(SaidWho, who)
	t.day(SaidBy, by)
	if overdue {
		t.add(SaidLate, content.Overdue().In(t.lang))
	}
}

// In tells what stands in a place: a day as people read it, anything else to the letter.
func (w *Walk) In(s Spot) string {
	if boxes[s.Box].day {
		return content.Date(w.Words(s)).In(w.Plan.Language)
	}
	return w.Words(s)
}

// Waiting names what waits in the parking lot.
func (w *Walk) Waiting(of content.Waiting) string {
	if of.Todo != nil {
		return of.Todo.What.In(w.Plan.Language)
	}
	return of.What
}

// Meeting is the command by which a group says that it has met, or that it has not; ok is
// false for a plan that was not combined.
func (w *Walk) Meeting() (command content.Text, ok bool) {
	st := w.Guide.Standing(w.Plan)
	if st.Talked == "" {
		return words.Screen().MenuMet, st.Several
	}
	return words.Screen().MenuNotMet, st.Several
}
