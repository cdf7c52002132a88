package planfile

import (
	"bytes"
	"fmt"
	"slices"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func combine(t *testing.T, g *content.Guide, plans ...*content.Plan) *content.Plan {
	t.Helper()
	var given []content.Given
	for i, p := range plans {
		given = append(given, content.Given{Name: fmt.Sprint(i), Plan: p})
	}
	c, err := g.Combine(content.English, given...)
	if err != nil {
		t.Fatal(err)
	}
	return c.Plan
}

// Whatever stands in a plan can stand in a combined one, which reads back as it is.
func TestCombinedPlansComeBackAsTheyWere(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := plantest.Guide(t)
	for n := range 6 {
		texts := slices.Concat(plantest.Hostile[14*n:], plantest.Hostile[:14*n])
		one, two := plantest.Overfilled(plantest.InTurn(texts...)), plantest.Overfilled(plantest.InTurn(texts[7:]...))
		one.Round, two.Round = nil, nil
		one.Joined, two.Joined = nil, nil
		data := reads(t, combine(t, g, one, two), g)
		back, err := Read("plan.yaml", data, g)
		if err != nil {
			t.Fatal(err)
		}
		again := reads(t, combine(t, g, back, reread(t, g, two), reread(t, g, one)), g)
		if !bytes.Equal(again, data) {
			t.Fatal("combined once more it is another file")
		}
	}
}

func reread(t *testing.T, g *content.Guide, p *content.Plan) *content.Plan {
	t.Helper()
	back, err := Read("plan.yaml", reads(t, p, g), g)
	if err != nil {
		t.Fatal(err)
	}
	return back
}
