package content_test

import (
	"testing"

	"alongside/content"
)

func facing(t *testing.T, g *content.Guide, p *content.Plan) map[string]content.Faced {
	t.Helper()
	all := map[string]content.Faced{}
	for _, f := range g.Facing(p, &g.Section("facing").Items[0]) {
		all[f.ID] = f
	}
	return all
}

func TestWhatIsAskedIsLaidBesideWhatMakesItPossible(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	for _, test := range []struct {
		name           string
		asked, support content.State
		want           content.Fairness
	}{
		{"nothing said", content.Open, content.Open, content.Unsaid},
		{"not asked", content.NotRelevant, content.Missing, content.Unsaid},
		{"talked about first", content.TalkFirst, content.Missing, content.Unsaid},
		{"asked and in place", content.Expected, content.InPlace, content.Supported},
		{"asked and planned", content.Adapted, content.Planned, content.Supported},
		{"asked and missing", content.Expected, content.Missing, content.Lacking},
		{"asked and not relevant", content.Adapted, content.NotRelevant, content.Lacking},
		{"asked and open", content.Expected, content.Open, content.Undecided},
	} {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Take("expect-of-peer.own-safety", test.asked)
		p.Take("expect-of-us.supervision", test.support)
		f := facing(t, g, p)["safety"]
		if f.Is != test.want {
			t.Errorf("%s: %d, want %d", test.name, f.Is, test.want)
		}
		if said := test.asked != content.Open || test.support != content.Open; f.Said() != said {
			t.Errorf("%s: said %v", test.name, f.Said())
		}
		if tells := test.want == content.Lacking || test.want == content.Undecided; f.Verdict().Empty() == tells {
			t.Errorf("%s: %q", test.name, f.Verdict())
		}
	}
}

func TestOneOfTwoSupportsIsEnough(t *testing.T) {
	t.Parallel()
	g, p := builtin(t), content.NewPlan(content.English, "2026-11-21")
	p.Take("expect-of-peer.scheme-knowledge", content.Expected)
	p.Take("expect-of-us.scheme-changes", content.Missing)
	if got := facing(t, g, p)["scheme"].Is; got != content.Undecided {
		t.Errorf("with one open: %d", got)
	}
	p.Take("expect-of-us.changes", content.Planned)
	if got := facing(t, g, p)["scheme"].Is; got != content.Supported {
		t.Errorf("with one planned: %d", got)
	}
}

// The facing page is shown to a group.
func TestNoRowAboutAPersonStandsOnTheFacingPage(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	pairs := facing(t, g, &content.Plan{})
	if len(pairs) != 6 {
		t.Errorf("%d pairs", len(pairs))
	}
	for id, f := range pairs {
		if len(f.Asked) != len(f.Pair.Asked) || len(f.Support) != len(f.Pair.Support) {
			t.Errorf("%s: a row is folded, or not there", id)
		}
	}
}
