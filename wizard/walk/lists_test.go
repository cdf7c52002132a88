package walk_test

import (
	"slices"
	"testing"

	"alongside/content"
	"alongside/wizard/walk"
)

// What is written at the end of a list is in the plan from its first letter, is written on,
// and is gone with its last one.
func TestADraftIsInThePlanFromItsFirstLetter(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		add   walk.Deed
		texts func(*content.Plan) []string
	}{
		"an idea": {walk.Deed{Verb: walk.AddIdea, At: "why.tasks"}, func(p *content.Plan) (all []string) {
			for _, idea := range p.Answer("why.tasks").Ideas {
				all = append(all, idea.Text)
			}
			return all
		}},
		"an action": {walk.Deed{Verb: walk.AddAction}, func(p *content.Plan) (all []string) {
			for _, a := range p.Actions {
				all = append(all, a.What)
			}
			return all
		}},
		"a thought": {walk.Deed{Verb: walk.Park}, func(p *content.Plan) (all []string) {
			for _, thought := range p.Parking {
				all = append(all, thought.What)
			}
			return all
		}},
	} {
		w := filled(t)
		d := w.Draft(test.add)
		were := test.texts(w.Plan)
		write := func(text string, goesOn bool) (ok bool) {
			deed, ok := d.Write(text, goesOn)
			if ok {
				w.Do(deed)
			}
			return ok
		}
		has := func(when string, on bool, more ...string) {
			t.Helper()
			want := append(slices.Clone(were), more...)
			if got := test.texts(w.Plan); !slices.Equal(got, want) || d.On() != on {
				t.Errorf("%s, %s: %q and %v, want %q and %v", name, when, got, d.On(), want, on)
			}
		}
		if write(" ", false) || d.Finish() {
			t.Errorf("%s: nothing was written, and something begun", name)
		}
		write("n", false)
		write("new", true)
		has("written", true, "new")
		if d.Nr() != len(were) || d.Renew() != "new" {
			t.Errorf("%s: at %d stands %q", name, d.Nr(), d.Renew())
		}
		write(" ", true)
		has("rubbed out", false)
		write("again", false)
		if !d.Finish() {
			t.Errorf("%s: there was nothing to finish", name)
		}
		write("one more", false)
		has("finished, and one more begun", true, "again", "one more")
		w.Undo()
		if got := d.Renew(); got != "" {
			t.Errorf("%s: %q stands where it was taken back", name, got)
		}
		has("taken back", false, "again")
	}
}

// Two who write by turns each make steps of their own, and what one of them is done with
// is one step.
func TestEachHandMakesItsOwnSteps(t *testing.T) {
	t.Parallel()
	w := filled(t)
	write := func(hand string, at content.Ref, text string) {
		w.DoBy(hand, walk.Deed{Verb: walk.Write, Spot: walk.Spot{Box: walk.Words, At: at}, Text: text, GoesOn: true})
	}
	write("left", "why.why", "because o")
	write("left", "why.why", "because of")
	if got := w.Steps(); got != 1 {
		t.Errorf("%d steps of one hand, want 1", got)
	}
	write("right", content.RefWorkplace, "H")
	write("left", "why.why", "because of it")
	if got := w.Steps(); got != 3 {
		t.Errorf("%d steps of two hands by turns, want 3", got)
	}
	w.Finished("right") // which wrote before
	write("left", "why.why", "because of it all")
	w.Finished("left")
	if got := w.Steps(); got != 3 {
		t.Errorf("%d steps, want 3", got)
	}
	write("left", "why.why", "because")
	if got := w.Steps(); got != 4 {
		t.Errorf("%d steps after a hand was done, want 4", got)
	}
	for _, want := range []string{"because of it all", "because of"} {
		if w.Undo(); said(w, "why.why").Text != want {
			t.Errorf("taken back to %q, want %q", said(w, "why.why").Text, want)
		}
	}
}

// An idea looks like another that differs in case and signs; the last that does is named,
// with the first that it is like.
func TestIdeasThatLookAlike(t *testing.T) {
	t.Parallel()
	w := alone(t)
	var ideas []content.Idea
	for _, text := range []string{"A walk", "coffee", "a walk!", "", "", "Coffee"} {
		ideas = append(ideas, content.Idea{Text: text})
	}
	for from, want := range map[int][2]int{0: {5, 1}, 5: {5, 1}, 6: {-1, -1}} {
		if this, like := w.LooksLike(ideas, from); this != want[0] || like != want[1] {
			t.Errorf("from %d: %d like %d, want %v", from, this, like, want)
		}
	}
	if this, like := w.LooksLike(ideas[:5], 1); this != 2 || like != 0 {
		t.Errorf("%d like %d, want 2 like 0", this, like)
	}
	for nr, want := range []int{2, 5, 0, -1, -1, 1} {
		if got := w.Twin(ideas, nr); got != want {
			t.Errorf("the twin of %d is %d, want %d", nr, got, want)
		}
	}
}

// What had been set aside stands last on a page that is opened, what was dropped behind
// what was parked; what is set aside on it stays where it is.
func TestActionsOnTheirShelf(t *testing.T) {
	t.Parallel()
	w := filled(t)
	w.Do(walk.Deed{Verb: walk.SetAside, Nr: 0, Aside: content.SetDropped})
	w.Do(walk.Deed{Verb: walk.SetAside, Nr: 1, Aside: content.SetParked})
	s := w.Shelf()
	names := func() (all []string) {
		for _, todo := range s.Todos() {
			all = append(all, todo.What.EN)
		}
		return all
	}
	last := func() (heads []string) {
		for _, todo := range s.Todos() {
			heads = append(heads, s.Head(todo).EN)
		}
		return slices.Compact(heads)
	}
	todos, heads := s.Todos(), last()
	n := len(todos)
	if todos[n-2].Index != 1 || todos[n-1].Index != 0 || todos[n-1].Ref != "" || todos[n-2].Ref != "" {
		t.Errorf("last stand %+v and %+v", todos[n-2], todos[n-1])
	}
	if !slices.Contains(heads, content.ForManagerAndHR().EN) || heads[len(heads)-2] == heads[len(heads)-1] {
		t.Errorf("%q", heads)
	}
	before := names()
	deed := walk.SetAside.Doing(todos[0])
	deed.Aside = content.SetParked
	w.Do(deed)
	if got := names(); !slices.Equal(got, before) {
		t.Errorf("what was set aside moved: %q, then %q", before, got)
	}
	if got := s.Todos()[0]; got.Aside != content.SetParked || got.Ref != todos[0].Ref {
		t.Errorf("%+v", got)
	}
	if s.Rest(); s.Todos()[n-3].Ref != todos[0].Ref && s.Todos()[n-2].Ref != todos[0].Ref {
		t.Error("looked at again, it does not stand with the others")
	}
	if spot := walk.ActionWho.Of(todos[n-1]); spot.Box != walk.ActionWho || spot.Nr != 0 || spot.At != "" {
		t.Errorf("%+v", spot)
	}
}
