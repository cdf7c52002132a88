package walk

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/words"
)

// What was taken back is named by its question; a step that changed several by their
// section; one that reached into several sections, or beside the questions, by itself.
func TestUndoNamesThePlace(t *testing.T) {
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	supervision := Deed{Verb: Take, At: "expect-of-us.supervision", State: content.Missing}
	training := Deed{Verb: Take, At: "expect-of-us.training", State: content.Missing, GoesOn: true}
	both := []content.Ref{"expect-of-us.supervision", "expect-of-us.training"}
	for name, test := range map[string]struct {
		deeds []Deed
		want  string
	}{
		"one":                  {[]Deed{supervision}, `Undone: an answer, at "Supervision".`},
		"two as one step":      {[]Deed{supervision, training}, `Undone: an answer, at "What we promise the peer support worker".`},
		"all of them":          {[]Deed{{Verb: TakeAll, Refs: both, State: content.Planned}}, `Undone: an answer, at "What we promise the peer support worker".`},
		"in several sections":  {[]Deed{{Verb: ChooseNow, Picks: []int{0}, Refs: []content.Ref{"purpose.why", "expect-of-us.training"}}}, "Undone: what is chosen for now."},
		"beside the questions": {[]Deed{{Verb: Park, Text: "a dog"}}, "Undone: a parked thought."},
	} {
		w := New(g, content.NewPlan(content.English, "2026-11-21"), "2026-11-21")
		for _, d := range test.deeds {
			if _, done := w.Do(d); !done {
				t.Errorf("%s: %+v is not done", name, d)
			}
		}
		if told, _ := w.Undo(); told.EN != test.want {
			t.Errorf("%s: %s", name, told.EN)
		}
	}
}

// What was taken back is named, and not how things stand now: a mark that was set and one
// that was taken off are undone in the same words.
func TestUndoIsTheSameBothWays(t *testing.T) {
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range []Deed{{Verb: Meet}, {Verb: Done}, {Verb: SetAside, Aside: content.SetParked}, {Verb: Now}} {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Actions = []content.Action{{What: "buy a phone"}}
		p.Joined = []content.Joined{{Voice: content.Voice{Who: "manager"}}, {Voice: content.Voice{Who: "peer"}}}
		w := New(g, p, "2026-11-21")
		w.Do(d)
		w.Do(d)
		off, _ := w.Undo()
		on, ok := w.Undo()
		if !ok || on != off {
			t.Errorf("%v: %q and %q", d.Verb, on.EN, off.EN)
		}
		for _, claim := range []string{"that it is", "you have", "at det er", "I har"} {
			if strings.Contains(on.EN+on.DA, claim) {
				t.Errorf("%v: %q, %q says how things stand", d.Verb, on.EN, on.DA)
			}
		}
	}
}

// What is made as if it had not been leaves what was taken back and what can be, to the letter.
func TestBackToAMoment(t *testing.T) {
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	p := content.NewPlan(content.English, "2026-11-21")
	p.Actions = []content.Action{{What: "buy a phone"}}
	w := New(g, p, "2026-11-21")
	w.Do(Deed{Verb: Take, At: "purpose.why", State: content.TalkFirst})
	w.Do(Deed{Verb: Done})
	now, before := w.Now(), p.Clone()
	w.Undo()
	w.Do(Deed{Verb: SetAside, Aside: content.SetParked}) // on the list that was put back
	if !w.BackTo(now) || !reflect.DeepEqual(p, before) || w.Steps() != 2 {
		t.Errorf("%d steps, %+v", w.Steps(), p)
	}
	if w.Undo(); p.Actions[0].Done || p.Actions[0].Aside != "" {
		t.Errorf("%+v", p.Actions)
	}
}

// In Danish a clause ends with a comma, and the place that follows would want one.
func TestUndoHasNoClauseBeforeThePlace(t *testing.T) {
	for v := range verbs {
		for b := range Box(len(boxes)) {
			if said := (Deed{Verb: v, Spot: Spot{Box: b}}).name(); said.Empty() || strings.Contains(said.DA, ",") {
				t.Errorf("%v, box %d: %q", v, b, said.DA)
			}
		}
	}
}

// A place is named as it is written: marks of a programmer's would be read out.
func TestUndoNamesAPlaceToTheLetter(t *testing.T) {
	where := content.Text{EN: `The "own way" plan`, DA: `Planen "Egen vej"`}
	told := words.Walk().UndoneAt.With(words.Walk().Note, where)
	if told.EN != `Undone: a note, at "The "own way" plan".` || told.DA != `Fortrudt: en note ved "Planen "Egen vej"".` {
		t.Errorf("%q, %q", told.EN, told.DA)
	}
}
