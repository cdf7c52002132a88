package content_test

import (
	"slices"
	"testing"

	"alongside/content"
)

// Everything that is to be done or to happen is on the timeline once, by its day; then
// what has none, by the moment by which it must stand.
func TestTimelineHasEachOnceInItsOrder(t *testing.T) {
	t.Parallel()
	g, p := builtin(t), content.NewPlan(content.English, "2026-11-21")
	p.Take("expect-of-us.supervision", content.Missing)                                                        // before the first day
	p.Take("before-advert.record-access", content.Missing)                                                     // before the post is advertised
	p.Take("expect-of-us.training", content.Missing)                                                           // later
	p.Set("expect-of-us.induction", content.Answer{State: content.Planned, Who: "team leader", By: "15/2-27"}) // by a day
	p.Set("expect-of-us.rules", content.Answer{State: content.Missing, Aside: content.SetDropped})             // not at all
	p.Set("expect-of-peer.two-years", content.Answer{State: content.AskHR})                                    // not while it is not chosen
	p.Set(content.RefFollowUp, content.Answer{Text: "2027-03-01", Dates: []string{"2027-04-01", "", "in autumn"}})
	p.Actions = []content.Action{{What: "Visit Huset", By: "2027-03-15"}}
	var got []string
	for _, m := range g.Timeline(p) {
		switch m.Kind {
		case content.FirstDay:
			got = append(got, "first day")
		case content.TalkAgain:
			got = append(got, "again: "+m.Said)
		case content.Doing:
			if !slices.Equal(m.Todo.Why, []content.Reason{content.ForUnanswered}) {
				got = append(got, m.Todo.What.EN)
			}
		}
	}
	want := []string{"Decide on record access", "Plan the induction", "Arrange regular supervision", "first day", "Visit Huset", "again: 2027-04-01", "again: in autumn", "Plan the first year's training"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// The next step is the first that is chosen and not done.
func TestNextStepIsTheFirstChosenByItsDay(t *testing.T) {
	t.Parallel()
	g, p := builtin(t), content.NewPlan(content.English, "2026-11-21")
	if _, ok := g.NextStep(p); ok {
		t.Error("nothing is chosen")
	}
	p.Actions = []content.Action{{What: "b", By: "2027-03-15", Now: true}, {What: "a", By: "2027-03-01", Now: true, Done: true}, {What: "c", Now: true}, {What: "d", By: "2027-01-01"}}
	if t1, ok := g.NextStep(p); !ok || t1.What.EN != "b" {
		t.Errorf("got %+v", t1)
	}
}
