package content_test

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
)

// answered is a plan in which each perspective's sheets answered one row in order: a level or
// the number of a state, 0 where the sheet has no view, and -1 for a pass.
func answered(g *content.Guide, row content.Ref, sheets map[string][]int) *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	q, _ := g.Question(row)
	var views []content.View
	for who, levels := range sheets {
		for i, n := range levels {
			v := content.View{Voice: voice(who, strings.Repeat("i", i))}
			switch {
			case n == 0:
				continue
			case q.Item.Kind == content.KindStar:
				v.Importance = content.Level(n)
			case n > 0:
				v.State = q.States()[n-1]
			}
			views = append(views, v)
		}
	}
	p.Set(row, content.Answer{Views: views})
	return p
}

// How far the answers to a row lie apart: what the room would say, looking at it.
func TestHowFarARowIsApart(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	const star, promise content.Ref = "star.hope", "expect-of-us.supervision"
	for _, test := range []struct {
		name   string
		row    content.Ref
		sheets map[string][]int
		want   string
		spread content.Spread
	}{
		{
			"all alike", star,
			map[string][]int{"peer": {4}, "service-users": {4, 4}, "colleagues": {4, 4, 4, 4, 4, 4}, "manager": {4}},
			"the same",
			content.Spread{},
		},
		{
			"one outlier among seven colleagues moves nothing", star,
			map[string][]int{"peer": {4}, "service-users": {4}, "colleagues": {4, 4, 4, 1, 4, 4, 4}, "manager": {4}},
			"the same",
			content.Spread{},
		},
		{
			"two perspectives opposed", star,
			map[string][]int{"peer": {4}, "service-users": {4, 4}, "colleagues": {1, 1, 2, 1, 2, 1}, "manager": {2}},
			"far apart",
			content.Spread{Between: 3, Within: 1},
		},
		{
			"the example of the reveal", star,
			map[string][]int{"peer": {4}, "service-users": {4, 4}, "colleagues": {1, 1, 2, 2, 2, 3, 4}, "manager": {2}},
			"far apart",
			content.Spread{Between: 2, Within: 2, Among: []string{"colleagues"}},
		},
		{
			"one among thirty, and three", star,
			map[string][]int{"colleagues": {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1}, "manager": {4}},
			"the same",
			content.Spread{},
		},
		{
			"a perspective that is of two minds", star,
			map[string][]int{"peer": {3}, "service-users": {3, 3}, "colleagues": {1, 1, 1, 3, 4, 4, 4}, "manager": {2}},
			"far apart within: colleagues",
			content.Spread{Between: 1, Within: 3, Among: []string{"colleagues"}},
		},
		{
			"two perspectives that are", star,
			map[string][]int{"service-users": {2, 4, 2, 4}, "colleagues": {1, 1, 3, 4, 4, 3}, "peer": {3}},
			"far apart within: people supported, colleagues",
			content.Spread{Within: 3, Among: []string{"service-users", "colleagues"}},
		},
		{
			"all over", star,
			map[string][]int{"peer": {4}, "service-users": {1, 4}, "colleagues": {1, 2, 3, 4, 1, 2, 3, 4}, "manager": {1}},
			"far apart",
			content.Spread{Between: 3, Within: 3, Among: []string{"service-users", "colleagues"}},
		},
		{
			"one step", star,
			map[string][]int{"peer": {4}, "colleagues": {3, 3, 4, 3}, "manager": {3}},
			"a little apart",
			content.Spread{Between: 1, Within: 1},
		},
		{
			"who passes does not differ", star,
			map[string][]int{"peer": {-1}, "service-users": {-1, -1}, "colleagues": {1, 1, -1, 1}, "manager": {-1}},
			"the same",
			content.Spread{},
		},
		{
			"all pass", star,
			map[string][]int{"peer": {-1}, "colleagues": {-1, -1}},
			"the same",
			content.Spread{},
		},
		{
			"one sheet", star,
			map[string][]int{"peer": {4}},
			"the same",
			content.Spread{Alone: true},
		},
		{
			"of one perspective it goes without saying within whom", star,
			map[string][]int{"colleagues": {1, 4}},
			"far apart",
			content.Spread{Within: 3, Among: []string{"colleagues"}, Alone: true},
		},
		{
			"plans that were combined, one of them a group's", star,
			map[string][]int{"group": {1}, "colleagues": {4, 4}, "visitors": {2}},
			"far apart",
			content.Spread{Between: 3},
		},
		{
			"the states of a promise, a step from each to the next", promise,
			map[string][]int{"peer": {3}, "colleagues": {1, 1, 2}, "manager": {1}},
			"far apart",
			content.Spread{Between: 2, Within: 1},
		},
		{
			"a promise that all see alike", promise,
			map[string][]int{"peer": {2}, "colleagues": {2, 2, -1}, "manager": {2}},
			"the same",
			content.Spread{},
		},
	} {
		p := answered(g, test.row, test.sheets)
		section, _ := test.row.Split()
		row := g.Reveal(p, g.Section(section))[0]
		if got := row.Apart(g).EN; got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
		got := row.Spread
		got.Among = g.InTurn(got.Among)
		if len(got.Among) == 0 {
			got.Among = nil
		}
		test.spread.Alone = test.spread.Alone || len(test.sheets) == 1
		if !reflect.DeepEqual(got, test.spread) {
			t.Errorf("%s: %+v, want %+v", test.name, got, test.spread)
		}
	}
}

// Rows come in the order in which they want talking about: between perspectives, within one,
// what is clear to some only, and then the small differences.
func TestTheOrderInWhichRowsAreTalkedAbout(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	for row, sheets := range map[content.Ref]map[string][]int{
		"star.hope":      {"peer": {3}, "colleagues": {3, 3, 3}},    // the same
		"star.trust":     {"peer": {4}, "colleagues": {3, 3, 3}},    // a little
		"star.choice":    {"peer": {3}, "colleagues": {1, 4, 4, 1}}, // within
		"star.strengths": {"peer": {3}, "colleagues": {3, 3, 3}},
		"star.bridge":    {"peer": {4}, "colleagues": {2, 2, 1}}, // between, two steps
		"star.influence": {"peer": {4}, "colleagues": {1, 1, 1}}, // between, three
	} {
		p.Set(row, answered(g, row, sheets).Answer(row))
	}
	p.Change("star.hope", func(a *content.Answer) {
		for i := range a.Views {
			a.Views[i].Clarity = content.Level(1)
			if a.Views[i].Who == "peer" {
				a.Views[i].Clarity = 4
			}
		}
	})
	var got []string
	for _, row := range g.Reveal(p, g.Section("star")) {
		got = append(got, string(row.Ref)+": "+row.Apart(g).EN)
	}
	want := []string{
		"star.influence: far apart", "star.bridge: far apart", "star.choice: far apart within: colleagues",
		"star.hope: clear to some", "star.trust: a little apart", "star.strengths: the same",
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// What each perspective says of a row, in its turn: lived experience first, whoever is senior
// last of those the guide knows. A pass is counted, and so is who has no view at all.
func TestStandpointsOfARow(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	p := answered(g, "star.hope", map[string][]int{
		"manager": {2}, "colleagues": {4, 3, 1, 4, 4, 3, 4}, "peer": {4}, "service-users": {-1, 4, 0}, "visitors": {1}, "group": {3},
	})
	p.SetView("star.trust", content.View{Voice: voice("service-users", "ii"), Importance: 2})
	row := g.Reveal(p, g.Section("star"))[0]
	ladder := row.Ladders()[0]
	var got []string
	signs := map[string]bool{}
	for _, s := range row.Standpoints(g.ByPerspective(g.Voices(p)), ladder) {
		if signs[s.Sign] {
			t.Errorf("two have the sign %s", s.Sign)
		}
		signs[s.Sign] = true
		line := s.Sign + " " + s.Name.EN + ": " + s.Told(ladder).EN
		for _, v := range s.Views {
			if s.Aside(v, ladder) {
				line += ", one of them far from the others"
			}
		}
		if s.Silent > 0 {
			line += ", one silent"
		}
		got = append(got, line)
	}
	if want := []string{
		"■ Lived experience: central", "◆ People supported: 1 central, 1 pass, one silent",
		"▲ Colleagues: 4 central, 2 important, 1 not here, one of them far from the others",
		"● Manager: somewhat", "□ The group: important", "○ visitors: not here",
	}; !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if all := ladder.All(row.Standpoints(g.ByPerspective(g.Voices(p)), ladder)); all.DA != "6 helt centralt, 3 vigtigt, 1 i nogen grad, 2 ikke her, 1 melder pas" {
		t.Errorf("all together: %q", all.DA)
	}
}

// A voice that a file has twice is heard once, and a state that is none of the row's own is
// counted beside the scale.
func TestOddViewsAreCountedOnce(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("expect-of-us.supervision", content.Answer{Views: []content.View{
		{Voice: voice("peer", ""), State: content.TalkFirst},
		{Voice: voice("peer", ""), State: content.Missing},
		{Voice: voice("manager", ""), State: content.InPlace},
	}})
	row := g.Reveal(p, g.Section("expect-of-us"))[0]
	ladder := row.Ladders()[0]
	var got []string
	for _, s := range row.Standpoints(g.ByPerspective(g.Voices(p)), ladder) {
		got = append(got, s.Told(ladder).EN)
	}
	if want := []string{"talk about it first", "in place"}; !reflect.DeepEqual(got, want) || row.Spread.Between != 0 {
		t.Errorf("%q, %+v", got, row.Spread)
	}
}

// The star of each perspective: how far its answers go, and one in their middle that somebody
// gave; nothing of a row that is hidden yet.
func TestStarsOfPerspectives(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	p := answered(g, "star.hope", map[string][]int{"colleagues": {4, 1, 2, 4}, "peer": {4}, "manager": {-1}})
	heard := g.ByPerspective(g.Voices(p))
	first := func(clarity bool) (at []content.Reach) {
		for _, star := range g.Stars(p, g.Section("star"), heard, clarity) {
			if len(star) != 7 || star[1] != (content.Reach{}) {
				t.Errorf("the other axes: %+v", star)
			}
			at = append(at, star[0])
		}
		return at
	}
	if got, want := first(false), []content.Reach{{Low: 4, Middle: 4, High: 4}, {Low: 1, Middle: 2, High: 4}, {}}; !reflect.DeepEqual(got, want) {
		t.Errorf("important: %+v", got)
	}
	if got := first(true); !reflect.DeepEqual(got, make([]content.Reach, 3)) {
		t.Errorf("clear: %+v", got)
	}
	p.BeginRound([]content.Ref{"star.hope"}, []string{"peer"})
	if got := first(false); !reflect.DeepEqual(got, make([]content.Reach, 3)) {
		t.Errorf("hidden, and drawn: %+v", got)
	}
}
