package walk

import (
	"slices"
	"testing"

	"alongside/content"
)

// days is a walk in which the first day is written in the pieces it is typed in.
func days(t *testing.T) (w *Walk, write func(pieces ...string)) {
	t.Helper()
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	w = New(g, content.NewPlan(content.English, "2026-11-21"), "2026-11-21")
	spot := Spot{Box: FirstDay, At: content.RefFollowUp}
	return w, func(pieces ...string) {
		wrote := false
		for _, p := range pieces {
			_, done := w.Do(Deed{Verb: Write, Spot: spot, Text: p, GoesOn: wrote})
			wrote = wrote || done
		}
		w.Do(Deed{Verb: Finish, Spot: spot, GoesOn: wrote})
	}
}

// The dates that were proposed from the first day follow it, however it is typed; those
// that somebody wrote stay.
func TestProposedDatesFollowTheFirstDay(t *testing.T) {
	w, write := days(t)
	write("1", "15.1.2027")
	write("1", "1.2.20", "1.2.2027")
	want := []string{"2027-03-01", "2027-05-01", "2027-08-01"}
	if got := w.Plan.Answer(content.RefFollowUp).Dates; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	w.Do(Deed{Verb: Write, Spot: Spot{Box: FollowUp, At: content.RefFollowUp, Nr: 1}, Text: "after Easter"})
	write("15.2.2027")
	want[1] = "after Easter"
	if got := w.Plan.Answer(content.RefFollowUp).Dates; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// A day that has its one form already is not changed by leaving it, so there is nothing to
// take back.
func TestLeavingADayIsNoStep(t *testing.T) {
	w, write := days(t)
	write("15.1.2027")
	write("2027-01-15")
	w.Undo()
	if a := w.Plan.Answer(content.RefFollowUp); !a.Empty() {
		t.Errorf("one step back it is %+v", a)
	}
}
