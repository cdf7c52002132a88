package walk

import (
	"slices"

	"alongside/content"
)

// A Verb is one way to change what a plan says.
type Verb int

// The verbs. Which of them a page has, [Walk.Can] says.
const (
	Write   Verb = iota // words into a place
	Finish              // the writing is done: a day takes its one form
	Clear               // takes an answer out
	Take                // gives a question or row a state
	TakeAll             // gives every open row the same
	Choose              // one of the options
	Count               // how many of a perspective there are
	Rate                // how important an axis is, and how clear
	AddIdea
	RemoveIdea
	MoveIdea
	MarkIdea  // picks an idea for a mark, or unpicks it
	MarkIdeas // picks exactly those
	Vote      // gives an idea dots
	AddAction
	RemoveAction
	Now       // chooses an action for now, or puts it back
	ChooseNow // chooses exactly those
	Done      // says that an action is done, or that it is not
	SetAside  // parks or drops an action, or takes it up again
	Park      // adds a thought
	ThoughtDone
	RemoveThought
	Schedule   // gives a step its minutes, or its time around the workshop
	Reschedule // makes the agenda the guide's again
	PickRows   // picks rows for a round, or unpicks them
	Agree      // takes down what a group came to
	AgreeAlike // agrees on every row that all have answered alike
	Meet       // takes down that the group has met, or takes it back
	verbs      // how many there are
)

// A Deed is one change, as plain data: what is done, to what, and with what.
type Deed struct {
	Verb Verb
	At   content.Ref   // the question, or the row; of an action the answer it follows from
	Nr   int           // which idea, action or thought, from 0
	Refs []content.Ref // the rows, where a deed is about several

	Spot  Spot // where words are written
	Text  string
	State content.State
	Aside content.Aside
	Mark  content.Mark
	Slot  content.Slot
	Who   string // a perspective
	N     int    // a count; the place an idea moves to; which of the [Agreements]
	Picks []int  // what is picked, from 0
	On    bool   // picked, and not unpicked

	Importance, Clarity content.Level

	// GoesOn: the deed is one step with the one before it, and is undone with it.
	GoesOn bool
}

// deeds are how each verb is carried out; done is false where nothing was changed, told
// says why, or what somebody should know.
var deeds = [verbs]func(w *Walk, d Deed) (told content.Text, done bool){
	Write: (*Walk).write, Finish: (*Walk).finish, Clear: (*Walk).clear, Take: (*Walk).take, TakeAll: (*Walk).takeAll,
	Choose: (*Walk).choose, Count: (*Walk).count, Rate: (*Walk).rate,

	AddIdea: (*Walk).addIdea, RemoveIdea: (*Walk).removeIdea, MoveIdea: (*Walk).moveIdea,
	MarkIdea: (*Walk).markIdea, MarkIdeas: (*Walk).markIdeas, Vote: (*Walk).vote,

	AddAction: (*Walk).addAction, RemoveAction: (*Walk).removeAction, Now: (*Walk).now, ChooseNow: (*Walk).chooseNow,
	Done: (*Walk).done, SetAside: (*Walk).setAside,
	Park: (*Walk).park, ThoughtDone: (*Walk).thoughtDone, RemoveThought: (*Walk).removeThought,

	Schedule: (*Walk).schedule, Reschedule: (*Walk).reschedule, PickRows: (*Walk).pickRows,
	Agree: (*Walk).agree, AgreeAlike: (*Walk).agreeAlike, Meet: (*Walk).meet,
}

// Do changes the plan; nothing else does, of what people answer. done reports whether
// anything is different now; told is what to say about it, and where nothing is
// different why.
func (w *Walk) Do(d Deed) (told content.Text, done bool) {
	before := w.Plan.Before(d.refs()...)
	told, done = deeds[d.Verb](w, d)
	if done {
		w.remember(d, before)
	}
	return told, done
}

// refs are the answers that a deed may change.
func (d Deed) refs() []content.Ref {
	refs := slices.Clone(d.Refs)
	for _, r := range []content.Ref{d.At, d.Spot.At} {
		if r != "" && !slices.Contains(refs, r) {
			refs = append(refs, r)
		}
	}
	return refs
}
