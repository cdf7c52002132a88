package walk_test

import (
	"slices"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// combinedOf is a walk over what two people have answered by themselves.
func combinedOf(t *testing.T) *walk.Walk {
	t.Helper()
	g := wizardtest.SmallGuide(t)
	given := make([]content.Given, 2)
	for i, who := range []string{"manager", "peer"} {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Say(content.RefPerspective, who)
		p.Say("why.why", "As the "+who+" sees it")
		p.Take("promises.induction", []content.State{content.InPlace, content.Missing}[i])
		p.Set("star.hope", content.Answer{Importance: content.Level(4 - i)})
		given[i] = content.Given{Name: who, Plan: p}
	}
	c, err := g.Combine(content.English, given...)
	if err != nil {
		t.Fatal(err)
	}
	return walk.New(g, c.Plan, "2026-11-21")
}

func way(w *walk.Walk) []string {
	w.At = 0
	all := []string{string(w.Page().Ref())}
	for w.Step(1) {
		all = append(all, string(w.Page().Ref()))
	}
	return all
}

// Whoever has filled in a plan alone has answered: the group sees the views before it is
// asked for an answer of its own, and is not asked again for what it has settled over them.
func TestTheViewsOfACombinedPlanComeFirst(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		apart bool
		want  []string
	}{
		"where rounds are held": {true, []string{"why.why-reveal", "why.why", "why.tasks", "why.tasks-votes", "why.tasks-result", "why.edge", "promises.promises-reveal", "star.star-reveal"}},
		"line by line": {false, []string{
			"why.why-reveal", "why.why", "why.tasks", "why.tasks-votes", "why.tasks-result", "why.edge",
			"promises.promises-reveal", "promises.induction", "promises.training", "star.star-reveal", "star.star",
		}},
	} {
		w := combinedOf(t)
		w.Apart = test.apart
		got := way(w)
		from, to := slices.Index(got, "why.why-reveal"), slices.Index(got, "actions.actions")
		if from < 0 || to < 0 || !slices.Equal(got[from:to], test.want) {
			t.Errorf("%s: %q", name, got)
		}
		w.Do(walk.Deed{Verb: walk.Agree, At: "why.why", N: 1})
		if !slices.Contains(way(w), "why.why") {
			t.Errorf("%s: without words of its own a group is not asked for them", name)
		}
		w.Do(walk.Deed{Verb: walk.Write, Spot: walk.Spot{Box: walk.Agreed, At: "why.why"}, Text: "To be met"})
		if got := way(w); slices.Contains(got, "why.why") || !slices.Contains(got, "why.why-reveal") {
			t.Errorf("%s: asked again what is settled: %q", name, got)
		}
	}
	if got := way(alone(t)); slices.Contains(got, "why.why-reveal") {
		t.Errorf("alone: %q", got)
	}
}

// Agreeing again takes the mark away; undo brings it back.
func TestAMarkOfWhoSaysOtherwiseGoesWhenAgreedAgain(t *testing.T) {
	t.Parallel()
	w := combinedOf(t)
	told := func() (walk.Settling, string) {
		for _, row := range w.AnsweredApart("star.hope") {
			if row.Ref == "star.hope" {
				return w.Settling(row)
			}
		}
		return 0, ""
	}
	w.Do(walk.Deed{Verb: walk.Agree, At: "star.hope", N: 4})
	if how, said := told(); how != walk.SettledOn || said != "agreed: central" {
		t.Errorf("at first %d %q", how, said)
	}
	w.Plan.SetView("star.hope", content.View{Voice: content.Voice{Who: "colleagues"}, Importance: 1})
	if how, said := told(); how != walk.NotSettled || said != "agreed: central · 1 says otherwise now" {
		t.Errorf("with a late one %d %q", how, said)
	}
	if st := w.Review(); !slices.ContainsFunc(st.Open, func(o content.OpenPoint) bool { return o.Ref == "star.hope" && o.Why == content.OpenSince }) {
		t.Errorf("the review has not got it: %v", st.Open)
	}
	for _, row := range w.AnsweredApart("star.hope") {
		if who := w.Since(row).EN; row.Ref == "star.hope" && who != "After you agreed, this has come or changed, and says otherwise: colleagues. Agree again, on the same or on something else, or leave it." {
			t.Errorf("who: %q", who)
		}
	}
	w.Do(walk.Deed{Verb: walk.Agree, At: "star.hope", N: 4})
	if how, _ := told(); how != walk.SettledOn {
		t.Error("agreed again, and still marked")
	}
	w.Undo()
	if how, _ := told(); how != walk.NotSettled {
		t.Error("undone, and not marked")
	}
}
