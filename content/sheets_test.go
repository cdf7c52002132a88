package content_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

// first draws the first mark that is free.
func first(int) int { return 0 }

func TestMarksCountNothing(t *testing.T) {
	p := content.NewPlan(content.English, "2026-11-21")
	p.HandOut([]content.Ref{"star.hope"}, []content.Voice{voice("manager", "C")})
	p.SetView("star.trust", content.View{Voice: voice("colleagues", "D-ab12"), Importance: 1})
	last := func(n int) int { return n - 1 }
	got := p.NewMarks(30, last)
	if want := []string{"Z", "Y", "X"}; !slices.Equal(got[:3], want) {
		t.Errorf("got %v", got)
	}
	seen := map[string]bool{"C": true, "D": true}
	for i, mark := range got {
		if seen[mark] || strings.ContainsAny(mark, "IO0123456789") || (i < 22) != (len(mark) == 1) {
			t.Errorf("mark %d is %s", i, mark)
		}
		seen[mark] = true
	}
}

func TestASheetHasOneName(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	p.ChangeSheet(voice("colleagues", "K"), func(s *content.Sheet) { s.Joint = true })
	for _, test := range []struct {
		name   string
		voices []content.Voice
		want   []string
	}{
		{"the only one has its mark", []content.Voice{voice("manager", "M")}, []string{"Manager M"}},
		{"a joint one is called so", []content.Voice{voice("colleagues", "K"), voice("colleagues", "AB")}, []string{"Colleagues K (joint)", "Colleagues AB"}},
		{"an old plan's are as they were", []content.Voice{voice("colleagues", ""), voice("colleagues", "2"), voice("manager", "")}, []string{"Colleagues 1", "Colleagues 2", "Manager"}},
		{"and so are combined plans", []content.Voice{voice("manager", "a1b2c3d4"), voice("manager", "b1b2c3d4")}, []string{"Manager 1", "Manager 2"}},
		{"those beside them change nothing", []content.Voice{voice("manager", "a1b2c3d4"), voice("manager", "Q")}, []string{"Manager", "Manager Q"}},
		{"two workshops' with one mark", []content.Voice{voice("manager", "Q"), voice("manager", "Q-a1b2c3d4")}, []string{"Manager Q 1", "Manager Q 2"}},
	} {
		names := g.SheetNames(p, test.voices)
		var got []string
		for _, v := range test.voices {
			got = append(got, names[v].EN)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// Of a sheet that was held back nothing is left but that it was handed out.
func TestASheetHeldBackLeavesNothing(t *testing.T) {
	rows := []content.Ref{"star.hope", "star.trust"}
	after := func(peer bool) *content.Plan {
		p := content.NewPlan(content.English, "2026-11-21")
		p.HandOut(rows, []content.Voice{voice("manager", "M"), voice("peer", "P")})
		p.SetView("star.hope", content.View{Voice: voice("manager", "M"), Importance: 4})
		p.PassRest(rows, voice("manager", "M"))
		p.Round.NextTurn()
		if peer {
			p.Allow(voice("peer", "P"), rows)
			p.SetView("star.hope", content.View{Voice: voice("peer", "P"), Importance: 1})
			p.PassRest(rows, voice("peer", "P"))
			p.Withhold(rows, voice("peer", "P"))
		}
		p.Round.NextTurn()
		p.Reveal()
		return p
	}
	withheld := after(true)
	if !reflect.DeepEqual(withheld, after(false)) {
		t.Errorf("left: %+v", withheld)
	}
	if len(withheld.Sheets) != 1 || withheld.Counted["peer"] != 1 {
		t.Errorf("sheets %+v, counted %v", withheld.Sheets, withheld.Counted)
	}
}

func TestAPassIsKeptAndSaysNothing(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	const row = content.Ref("star.hope")
	p.PassRest([]content.Ref{row}, voice("manager", "M"))
	q, _ := g.Question(row)
	if rows := g.Reveal(p, g.Section("star")); len(rows) != 1 || rows[0].Apart(g).EN != "all passed" || q.Unsettled(p) {
		t.Errorf("all passed: %+v", rows)
	}
	p.SetView(row, content.View{Voice: voice("peer", "P"), Importance: 4})
	p.SetView(row, content.View{Voice: voice("colleagues", "C"), Importance: 4})
	if rows := g.Reveal(p, g.Section("star")); rows[0].Alike() != 4 || rows[0].Spread.Between+rows[0].Spread.Within != 0 || len(content.Said(rows[0].Views)) != 2 {
		t.Errorf("one passed: %+v", rows)
	}
}

func TestAMovedSheetKeepsItsMark(t *testing.T) {
	p := content.NewPlan(content.English, "2026-11-21")
	old := voice("colleagues", "2")
	for _, v := range []content.Voice{voice("manager", "K"), old} {
		p.SetView("star.hope", content.View{Voice: v, Importance: 4})
		p.SetView("star.trust", content.View{Voice: v, Importance: 2})
	}
	p.HandOut([]content.Ref{"star.hope"}, []content.Voice{voice("manager", "K")})
	if to := p.Move(voice("manager", "K"), "peer", first); to != voice("peer", "K") || p.Round.Voice() != to || p.Sheets[0].Voice != to {
		t.Errorf("moved to %v: %+v, %+v", to, p.Round, p.Sheets)
	}
	if to := p.Move(old, "manager", first); to != voice("manager", "A") {
		t.Errorf("a sheet without a mark is now %v", to)
	}
	for _, r := range []content.Ref{"star.hope", "star.trust"} {
		if a := p.Answer(r); a.Views[0].Voice != voice("peer", "K") || a.Views[1].Voice != voice("manager", "A") || len(a.Views) != 2 {
			t.Errorf("%s: %+v", r, a.Views)
		}
	}
}

// What was said before a row is voted on again is kept, but not where the round is called off.
func TestWhatWasSaidBeforeIsKept(t *testing.T) {
	p := content.NewPlan(content.English, "2026-11-21")
	rows := []content.Ref{"star.hope"}
	k, c := voice("colleagues", "K"), voice("colleagues", "C")
	p.SetView("star.hope", content.View{Voice: k, Importance: 4})
	p.SetView("star.hope", content.View{Voice: c, Importance: 2})
	p.Sheets = []content.Sheet{{Voice: k}, {Voice: c}}
	before := p.Clone()
	p.HandOut(rows, []content.Voice{k, c})
	p.CallOff()
	if !reflect.DeepEqual(p, before) {
		t.Errorf("called off: %+v", p)
	}
	p.HandOut(rows, []content.Voice{k, c})
	v, _ := p.Answer("star.hope").View(k)
	v.Importance = 1
	p.SetView("star.hope", v)
	p.Round.NextTurn()
	p.SkipTurn()
	p.Reveal()
	if v, _ := p.Answer("star.hope").View(k); v.Importance != 1 || v.Before().Importance != 4 {
		t.Errorf("voted again: %+v", v)
	}
	if v, _ := p.Answer("star.hope").View(c); v.Importance != 2 || len(v.Earlier) != 0 {
		t.Errorf("not there: %+v", v)
	}
}
