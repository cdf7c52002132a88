package walk

import (
	"testing"

	"alongside/content"
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
		"two as one step":      {[]Deed{supervision, training}, `Undone: an answer, at "What the peer worker can expect of us".`},
		"all of them":          {[]Deed{{Verb: TakeAll, Refs: both, State: content.Planned}}, `Undone: an answer, at "What the peer worker can expect of us".`},
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
