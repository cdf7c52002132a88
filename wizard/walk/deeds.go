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
	Join                // joins the lines of words that a page broke
	Clear               // takes an answer out
	Take                // gives a question or row a state
	TakeAll             // gives every open row the same
	Choose              // one of the options
	Count               // how many of a perspective there are
	Rate                // how important an axis is, and how clear
	AddIdea
	RemoveIdea
	MoveIdea
	MarkIdea   // picks an idea for a mark, or unpicks it
	MarkIdeas  // picks exactly those
	MergeIdeas // makes one of two
	Vote       // gives an idea dots
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
	MoveStep   // to another place in the order of the day
	PickRows   // picks rows for a round, or unpicks them
	Agree      // takes down what a group came to
	AgreeAlike // agrees on every row that all have answered alike
	Meet       // takes down that the group has met, or takes it back
	TakeIn     // reads somebody's sheet into the plan
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
	Texts []string // several, each an idea, an action or a thought of its own
	State content.State
	Aside content.Aside
	Mark  content.Mark
	Slot  content.Slot
	Slots []content.Slot // where several steps get their minutes at once
	Who   string         // a perspective
	N     int            // a count; the place an idea or a step moves to; another idea; which of the [Agreements]
	Picks []int          // what is picked, from 0
	On    bool           // picked, and not unpicked
	Sheet *content.Plan  // that is read in

	Importance, Clarity content.Level

	// GoesOn: the deed is one step with the one before it, and is undone with it.
	GoesOn bool
}

// deeds are how each verb is carried out; told is what there is to say about it, and
// where nothing was changed why.
var deeds = [verbs]func(w *Walk, d Deed) (told content.Text){
	Write: (*Walk).write, Finish: (*Walk).finish, Join: (*Walk).join, Clear: (*Walk).clear, Take: (*Walk).take, TakeAll: (*Walk).takeAll,
	Choose: (*Walk).choose, Count: (*Walk).count, Rate: (*Walk).rate,

	AddIdea: (*Walk).addIdea, RemoveIdea: (*Walk).removeIdea, MoveIdea: (*Walk).moveIdea,
	MarkIdea: (*Walk).markIdea, MarkIdeas: (*Walk).markIdeas, MergeIdeas: (*Walk).mergeIdeas, Vote: (*Walk).vote,

	AddAction: (*Walk).addAction, RemoveAction: (*Walk).removeAction, Now: (*Walk).now, ChooseNow: (*Walk).chooseNow,
	Done: (*Walk).done, SetAside: (*Walk).setAside,
	Park: (*Walk).park, ThoughtDone: (*Walk).thoughtDone, RemoveThought: (*Walk).removeThought,

	Schedule: (*Walk).schedule, Reschedule: (*Walk).reschedule, MoveStep: (*Walk).moveStep, PickRows: (*Walk).pickRows,
	Agree: (*Walk).agree, AgreeAlike: (*Walk).agreeAlike, Meet: (*Walk).meet,
	TakeIn: (*Walk).takeIn,
}

// Do changes the plan; nothing else does, of what people answer. done reports whether
// anything is different now.
func (w *Walk) Do(d Deed) (told content.Text, done bool) {
	if (d.At == "" && d.Verb.answers()) || (d.Spot.At == "" && d.Spot.Box.answers() && d.Verb.writes()) {
		return told, false // there is no answer without a question
	}
	refs := w.refs(d)
	before := w.Plan.Before(refs...)
	told = deeds[d.Verb](w, d)
	if done = !w.Plan.As(before); done {
		w.remember(d, refs, before)
	}
	return told, done
}

// answers reports whether a verb changes one answer, which the deed must name.
func (v Verb) answers() bool { return v >= Take && v <= Vote && v != TakeAll }

// writes reports whether a verb changes words in their place, which the deed must name.
func (v Verb) writes() bool { return v <= Join }

// refs are the answers that a deed may change.
func (w *Walk) refs(d Deed) []content.Ref {
	refs := slices.Clone(d.Refs)
	add := func(r content.Ref) {
		if r != "" && !slices.Contains(refs, r) {
			refs = append(refs, r)
		}
	}
	if d.Verb.writes() {
		add(d.Spot.At)
		return refs
	}
	add(d.At)
	if d.Verb == ChooseNow {
		for _, t := range w.Guide.Todos(w.Plan) {
			add(t.Ref)
		}
	}
	if d.Verb == TakeIn && d.Sheet != nil { // an earlier version of the sheet may have answered others
		for _, of := range []*content.Plan{w.Plan, d.Sheet} {
			for r := range of.Answers {
				add(r)
			}
		}
	}
	if d.Verb == AgreeAlike {
		for _, row := range w.AnsweredApart(d.At) {
			add(row.Ref)
		}
	}
	return refs
}

// texts are what a deed adds to a list, without those that say nothing.
func (d Deed) texts() []string {
	return slices.DeleteFunc(append([]string{d.Text}, d.Texts...), blank)
}

// String names a verb, for tests and mistakes of ours.
func (v Verb) String() string {
	return [verbs]string{
		Write: "write", Finish: "finish", Join: "join", Clear: "clear", Take: "take", TakeAll: "take all", Choose: "choose", Count: "count", Rate: "rate",
		AddIdea: "add idea", RemoveIdea: "remove idea", MoveIdea: "move idea", MarkIdea: "mark idea", MarkIdeas: "mark ideas", MergeIdeas: "merge ideas", Vote: "vote",
		AddAction: "add action", RemoveAction: "remove action", Now: "now", ChooseNow: "choose now", Done: "done", SetAside: "set aside",
		Park: "park", ThoughtDone: "thought done", RemoveThought: "remove thought", Schedule: "schedule", Reschedule: "reschedule", MoveStep: "move step",
		PickRows: "pick rows", Agree: "agree", AgreeAlike: "agree alike", Meet: "meet", TakeIn: "take in",
	}[v]
}
