package walk_test

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// What the steps on the way say is open, the list of open points names: no page says "1 open"
// where the next says that nothing is. And a step leads to what is missing before what is open.
func TestTheFiguresOfTheStepsAreThoseOfTheOpenPoints(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.English)
	w := walk.New(s.Guide, s.Plan, s.Today)
	s.Plan.Say("purpose.why", "hope")
	s.Plan.Take("purpose.held", content.TalkFirst)
	s.Plan.Take("expect-of-us.induction", content.InPlace)
	s.Plan.Take("expect-of-us.supervision", content.Missing)
	figures, named := map[string]int{}, map[string]int{}
	for _, st := range w.Standings() {
		for _, c := range st.Counts {
			if !c.Answered && (c.State == content.Open || c.State == content.TalkFirst) {
				figures[st.Section.ID] += c.N
			}
		}
		if st.Section.ID == "expect-of-us" && st.To != "expect-of-us.supervision" {
			t.Errorf("the step leads to %s", st.To)
		}
	}
	for _, o := range s.Guide.OpenPoints(s.Plan) {
		named[o.Section.ID]++
	}
	for id := range named {
		if figures[id] != named[id] {
			t.Errorf("%s: %d in figures, %d by name", id, figures[id], named[id])
		}
	}
	if missing := w.Missing(); len(missing) != 1 || missing[0].Ref != "expect-of-us.supervision" {
		t.Errorf("missing are %v", missing)
	}
}
