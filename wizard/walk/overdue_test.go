package walk

import (
	"slices"
	"testing"

	"alongside/content"
)

// An action whose day has passed says so in the lists of both ends, and a row that is
// planned is one.
func TestWhatIsOverdueIsSaid(t *testing.T) {
	t.Parallel()
	w, _ := days(t)
	w.Plan.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: "leader", By: "20/11-26"})
	w.Plan.Actions = []content.Action{{What: "call", By: "senest 20/11-26 kl. 12"}, {What: "write", By: "2026-11-21"}, {What: "wait", By: "uge 12"}}
	row, _ := w.Guide.Question("expect-of-us.supervision")
	if said := w.Details(row); said[len(said)-1].Text != "overdue" {
		t.Errorf("the row: %+v", said)
	}
	w.Plan.Say(content.RefReviewBy, "20/11-26")
	review, _ := w.Guide.Question(content.RefReviewBy)
	if said := w.Said(review); !slices.Equal(said, []Said{{SaidWords, "20 November 2026"}, {SaidLate, "overdue"}}) {
		t.Errorf("the plan itself: %+v", said)
	}
	late := map[string]bool{}
	w.Speak(content.Danish)
	for _, todo := range w.Todos() {
		for _, said := range [][]Said{w.Arranged(todo), w.Why(todo)} {
			if slices.Contains(said, Said{SaidLate, "frist overskredet"}) != todo.Overdue("2026-11-21") {
				t.Errorf("%+v: %+v", todo, said)
			}
		}
		late[todo.What.DA] = todo.Overdue("2026-11-21")
	}
	if !late["call"] || late["write"] || late["wait"] {
		t.Errorf("overdue are: %v", late)
	}
}

// Nobody is told that what is done, or set aside, is late.
func TestWhatIsDoneIsNotLate(t *testing.T) {
	t.Parallel()
	for _, a := range []content.Action{{What: "call", Done: true}, {What: "call", Aside: content.SetParked}, {What: "call", Aside: content.SetDropped}} {
		w, _ := days(t)
		w.Plan.Actions = []content.Action{a}
		w.Plan.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Done: a.Done, Aside: a.Aside})
		for _, at := range []Spot{{Box: ActionBy}, {Box: By, At: "expect-of-us.supervision"}} {
			w.Do(Deed{Verb: Write, Spot: at, Text: "1/3-26"})
			if told, _ := w.Do(Deed{Verb: Finish, Spot: at, GoesOn: true}); !told.Empty() {
				t.Errorf("%+v: %q", a, told.EN)
			}
		}
		if said := w.Arranged(w.Todos()[0]); len(said) > 1 {
			t.Errorf("%+v: %+v", a, said)
		}
	}
}
