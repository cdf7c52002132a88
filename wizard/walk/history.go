package walk

import (
	"reflect"
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// A past is one step of a sitting that can be taken back.
type past struct {
	deed   Deed
	before content.Before
	refs   []content.Ref // the answers where it did what it is named by
	page   int           // where it was done
}

// pastMost is how many steps are kept: more than a workshop's morning.
const pastMost = 1000

// remember keeps what was before a deed, unless the deed goes on with the last one.
func (w *Walk) remember(d Deed, refs []content.Ref, before content.Before) {
	if last := len(w.past) - 1; last >= 0 && d.GoesOn {
		w.past[last].deed.GoesOn = true
		for _, r := range refs {
			w.past[last].before.Join(r, before)
			if d.name() == w.past[last].deed.name() && !slices.Contains(w.past[last].refs, r) {
				w.past[last].refs = append(w.past[last].refs, r)
			}
		}
		return
	}
	if len(w.past) == pastMost {
		w.past = w.past[1:]
		w.shed++
	}
	w.past = append(w.past, past{d, before, refs, w.At})
}

// Forget ends what can be taken back: a round begins or ends, a turn is over, or answers
// were taken out for good. What was hidden must not come to light by a key.
func (w *Walk) Forget() {
	w.shed += len(w.past)
	w.past = nil
}

// Steps is how many steps were made and not taken back, those among them that cannot be
// taken back any more.
func (w *Walk) Steps() int { return w.shed + len(w.past) }

// AsOne makes one step of all that came after the first few: what was written word by word
// is taken back as a whole once it is done. Where in the end all is as it was, that is none.
func (w *Walk) AsOne(first int) {
	if first = max(0, first-w.shed); first >= len(w.past) {
		return
	}
	for _, later := range w.past[first+1:] {
		w.past[first].before.JoinAll(later.before)
	}
	if w.past = w.past[:first+1]; w.Plan.As(w.past[first].before) {
		w.past = w.past[:first]
	}
}

// A Moment is how a plan stood once, and what could be taken back then.
type Moment struct {
	plan *content.Plan
	past []past
	shed int
}

// Now is the present moment.
func (w *Walk) Now() *Moment { return &Moment{w.Plan.Clone(), slices.Clone(w.past), w.shed} }

// BackTo makes all that came after a moment as if it had not been; it reports whether that
// was anything.
func (w *Walk) BackTo(m *Moment) bool {
	same := reflect.DeepEqual(w.Plan, m.plan)
	*w.Plan, w.past, w.shed, w.hand = *m.plan, m.past, m.shed, nil
	return !same
}

// Undoes reports whether there is anything to take back.
func (w *Walk) Undoes() bool { return len(w.past) > 0 }

// Undo takes back the last step, and says what it was; ok is false where there is none.
func (w *Walk) Undo() (told content.Text, ok bool) {
	if len(w.past) == 0 {
		return words.Walk().NothingToUndo, false
	}
	last := w.past[len(w.past)-1]
	w.past = w.past[:len(w.past)-1]
	if w.Steps() <= w.since {
		w.hand = nil // whose first letter this was
	}
	w.Plan.PutBack(last.before)
	what, where := last.deed.name(), w.whereOf(last.refs)
	if where.Empty() {
		return words.Walk().Undone.With(what), true
	}
	return words.Walk().UndoneAt.With(what, where.OnOneLine()), true
}

// A Step is one that can be taken back.
type Step struct {
	Deed Deed
	What content.Text  // as a thing
	Refs []content.Ref // the answers that it changed
	Page Page          // where it was done
	Here bool          // on this page, or it is of no page
}

// Last is the step that is taken back next; ok is false where there is none.
func (w *Walk) Last() (s Step, ok bool) {
	if len(w.past) == 0 {
		return s, false
	}
	last := w.past[len(w.past)-1]
	return Step{last.deed, last.deed.name(), last.refs, w.Pages[last.page], last.page == w.At || last.deed.anywhere()}, true
}

// anywhere reports whether a deed can be done on any page, and so belongs to none.
func (d Deed) anywhere() bool {
	switch d.Verb { //nolint:exhaustive // the others are of a page
	case Park, ThoughtDone, RemoveThought, Meet, TakeIn:
		return true
	case Schedule: // of the rest of the day
		return len(d.Slots) > 0
	case Write, Finish:
		return d.Spot.Box == ThoughtWords || d.Spot.Box == ThoughtWho || d.Spot.Box == ThoughtBy
	}
	return false
}

// name says what a deed was, as a thing.
func (d Deed) name() content.Text {
	w := words.Walk()
	switch d.Verb {
	case Write, Finish:
		return d.Spot.Box.Name()
	case Join:
		return w.Joining
	case Clear:
		return w.Emptying
	case Take, TakeAll, Choose, Count, Rate:
		return w.Answer
	case AddIdea, RemoveIdea:
		return w.Idea
	case MoveIdea:
		return w.Order
	case MergeIdeas:
		return w.Merging
	case MarkIdea, MarkIdeas:
		return w.Picked
	case Vote:
		return w.Dots
	case AddAction, RemoveAction:
		return w.Action
	case Now, ChooseNow:
		return w.ForNow
	case Done, ThoughtDone:
		return w.Done
	case SetAside:
		return w.Aside
	case Park, RemoveThought:
		return w.Thought
	case Schedule, Reschedule, MoveStep:
		return w.Agenda
	case PickRows:
		return w.Rows
	case Agree, AgreeAlike:
		return w.Agreement
	case Meet:
		return w.Meeting
	case TakeIn:
		return w.Sheet
	case verbs:
	}
	return content.Text{}
}

// whereOf names the place of a step: its question, or the section of several. Of a folded
// one it says only that it is for the manager and HR, and of what stands beside the
// questions, or in several sections, nothing.
func (w *Walk) whereOf(refs []content.Ref) content.Text {
	var at []content.Question
	for _, r := range refs {
		if q, ok := w.Guide.Question(r); ok {
			at = append(at, q)
		}
	}
	switch {
	case len(at) == 0, slices.ContainsFunc(at, func(q content.Question) bool { return q.Section != at[0].Section }):
		return content.Text{}
	case len(at) > 1:
		return w.Plan.Fill(at[0].Section.Title)
	case at[0].Folded():
		return content.FoldedPoint()
	}
	return w.Plan.Fill(at[0].Short())
}
