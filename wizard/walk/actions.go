package walk

import (
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// Todo finds an action: one that follows from the answer under a ref, or with "" the
// nr-th of the users' own.
func (w *Walk) Todo(r content.Ref, nr int) (t content.Todo, ok bool) {
	todos := w.Guide.Todos(w.Plan)
	i := slices.IndexFunc(todos, func(t content.Todo) bool { return t.Same(content.Todo{Ref: r, Index: nr}) })
	if i < 0 {
		return content.Todo{}, false
	}
	return todos[i], true
}

// addAction adds an action of the users' own: one for now, while there is room.
func (w *Walk) addAction(d Deed) (told content.Text) {
	w.Plan.Actions = slices.Clone(w.Plan.Actions)
	room := content.NowMost - w.Guide.Chosen(w.Plan)
	for i, text := range d.texts() {
		w.Plan.Actions = append(w.Plan.Actions, content.Action{What: text, Now: i < room})
		if i >= room {
			told = words.Walk().OwnLater.With(content.NowMost)
		}
	}
	return told
}

// removeAction takes out an action of the users' own. One that follows from an answer
// goes when the answer changes.
func (w *Walk) removeAction(d Deed) (told content.Text) {
	switch {
	case d.At != "":
		return words.Walk().FromAnAnswer
	case d.Nr < 0 || d.Nr >= len(w.Plan.Actions):
		return told
	}
	text := w.Plan.Actions[d.Nr].What
	w.Plan.Actions = without(w.Plan.Actions, d.Nr)
	return words.Walk().TakenOut.With(content.VisibleLine(text))
}

// now chooses an action for now, or puts it back. More than a few would be a wish list.
func (w *Walk) now(d Deed) (told content.Text) {
	t, ok := w.Todo(d.At, d.Nr)
	switch {
	case !ok:
		return told
	case !t.Now && w.Guide.Chosen(w.Plan) >= content.NowMost:
		return words.Walk().FiveIsEnough.With(content.NowMost)
	}
	t.Now, t.Aside = !t.Now, "" // what is chosen is not set aside any more
	before := w.Plan.Answer(t.Ref).State
	w.Plan.Put(t)
	if before == content.Missing && w.Plan.Answer(t.Ref).State == content.Planned {
		return words.Walk().NowPlanned
	}
	return told
}

// chooseNow chooses exactly the actions at the places that are picked among [Walk.Todos].
func (w *Walk) chooseNow(d Deed) (told content.Text) {
	if len(d.Picks) > content.NowMost {
		return words.Walk().TooManyNow.With(len(d.Picks), content.NowMost)
	}
	for i, t := range w.Todos() {
		now := slices.Contains(d.Picks, i)
		if now == t.Now {
			continue
		}
		t.Now = now
		if now {
			t.Aside = ""
		}
		w.Plan.Put(t)
	}
	return told
}

// Todos are the actions by their numbers: what was set aside comes last.
func (w *Walk) Todos() []content.Todo {
	todos := w.Guide.Todos(w.Plan)
	slices.SortStableFunc(todos, func(a, b content.Todo) int { return resting(a.Aside) - resting(b.Aside) })
	return todos
}

// resting ranks what is set aside: what is parked behind the rest, and behind that what
// is dropped.
func resting(a content.Aside) int {
	return slices.Index([]content.Aside{"", content.SetParked, content.SetDropped}, a)
}

// done says that an action is done, or that it is not after all.
func (w *Walk) done(d Deed) (told content.Text) {
	t, ok := w.Todo(d.At, d.Nr)
	if !ok {
		return told
	}
	t.Done = !t.Done
	w.Plan.Put(t)
	if t.Done {
		return words.Walk().IsDone
	}
	return words.Walk().NotDone
}

// setAside parks or drops an action, with a reason where one is given, or takes it up
// again where it was set aside that way.
func (w *Walk) setAside(d Deed) (told content.Text) {
	t, ok := w.Todo(d.At, d.Nr)
	switch {
	case !ok:
		return told
	case d.Text != "" && t.Folded:
		return words.Walk().NoWords
	}
	if d.Text != "" {
		t.Because = d.Text
	}
	switch {
	case d.Aside == "", t.Aside == d.Aside && d.Text == "":
		t.Aside, told = "", words.Walk().TakenUp
	case d.Aside == content.SetParked:
		t.Aside, told = d.Aside, words.Walk().IsParked
	default:
		t.Aside, told = d.Aside, words.Walk().IsDropped
	}
	w.Plan.Put(t)
	return told
}

// park keeps a thought for later.
func (w *Walk) park(d Deed) (told content.Text) {
	w.Plan.Parking = slices.Clone(w.Plan.Parking)
	for _, text := range d.texts() {
		w.Plan.Parking = append(w.Plan.Parking, content.Parked{What: text})
		told = words.Walk().IsParked
	}
	return told
}

func (w *Walk) thoughtDone(d Deed) (told content.Text) {
	if d.Nr < 0 || d.Nr >= len(w.Plan.Parking) {
		return told
	}
	w.Plan.Parking = slices.Clone(w.Plan.Parking)
	w.Plan.Parking[d.Nr].Done = !w.Plan.Parking[d.Nr].Done
	return told
}

func (w *Walk) removeThought(d Deed) (told content.Text) {
	if d.Nr < 0 || d.Nr >= len(w.Plan.Parking) {
		return told
	}
	text := w.Plan.Parking[d.Nr].What
	w.Plan.Parking = without(w.Plan.Parking, d.Nr)
	return words.Walk().TakenOut.With(content.VisibleLine(text))
}

// without is a list of its own, without its i-th; nil where nothing is left, as in a plan
// that never had any.
func without[T any](all []T, i int) []T {
	if len(all) == 1 {
		return nil
	}
	return slices.Delete(slices.Clone(all), i, i+1)
}

// A Shelf is the actions as a page shows them: what had been set aside when it was opened
// stands at the end. What is set aside on the page stays where it is, so that the same
// command takes it up again.
type Shelf struct {
	walk    *Walk
	resting []content.Todo
}

// Shelf puts to the end what is set aside now.
func (w *Walk) Shelf() *Shelf {
	s := &Shelf{walk: w}
	s.Rest()
	return s
}

// Rest looks again at what is set aside: when the users' own actions have other places.
func (s *Shelf) Rest() {
	s.resting = slices.DeleteFunc(s.walk.Guide.Todos(s.walk.Plan), func(t content.Todo) bool { return t.Aside == "" })
}

// Todos are the actions in the order of the page.
func (s *Shelf) Todos() []content.Todo {
	todos := s.walk.Guide.Todos(s.walk.Plan)
	slices.SortStableFunc(todos, func(a, b content.Todo) int { return resting(s.was(a)) - resting(s.was(b)) })
	return todos
}

// was is how an action had been set aside when the page was opened.
func (s *Shelf) was(t content.Todo) content.Aside {
	if i := slices.IndexFunc(s.resting, t.Same); i >= 0 {
		return s.resting[i].Aside
	}
	return ""
}

// Head is what stands over an action.
func (s *Shelf) Head(t content.Todo) content.Text {
	switch was := s.was(t); {
	case was == content.SetParked:
		return words.Screen().ParkedNow
	case was == content.SetDropped:
		return words.Screen().DroppedNow
	case t.Ref == "":
		return words.Screen().YourOwn
	case t.Folded:
		return content.ForManagerAndHR()
	}
	return t.When.Label()
}

// Of is one of the places for words of an action.
func (b Box) Of(t content.Todo) Spot { return Spot{Box: b, At: t.Ref, Nr: t.Index} }

// Doing is a deed about an action.
func (v Verb) Doing(t content.Todo) Deed { return Deed{Verb: v, At: t.Ref, Nr: t.Index} }

// DoneWith is the deed that says that what waits in the parking lot is done, or is not.
func DoneWith(waits content.Waiting) Deed {
	if waits.Todo != nil {
		return Done.Doing(*waits.Todo)
	}
	return Deed{Verb: ThoughtDone, Nr: waits.Thought}
}

// OutOfTheLot is the deed that takes a thought out, and brings an action back to where it
// came from.
func OutOfTheLot(waits content.Waiting) Deed {
	if waits.Todo != nil {
		return SetAside.Doing(*waits.Todo)
	}
	return Deed{Verb: RemoveThought, Nr: waits.Thought}
}

// Why tells what became of an action, why it is there, its role and date, and whether it is
// overdue. That it is planned is no news of one that is chosen for now.
func (w *Walk) Why(todo content.Todo) []Said {
	t := &teller{lang: w.Plan.Language}
	if aside := todo.Aside.Label().In(t.lang); aside != "" {
		if todo.Because != "" {
			aside += ": " + todo.Because
		}
		t.add(SaidState, aside)
	}
	t.add(SaidState, todo.Reasons().In(t.lang))
	t.arranged(todo.Who, todo.By, todo.Overdue(w.Today))
	return t.said
}
