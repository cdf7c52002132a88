package content_test

import (
	"reflect"
	"slices"
	"testing"

	"alongside/content"
)

func voice(who, nr string) content.Voice { return content.Voice{Who: who, Nr: nr} }

func TestAViewThatSaysNothingLeavesNoTrace(t *testing.T) {
	p := content.NewPlan(content.English, "2026-11-21")
	const row = content.Ref("star.hope")
	p.SetView(row, content.View{Voice: voice("manager", ""), Importance: 4})
	p.SetView(row, content.View{Voice: voice("colleagues", "2"), Importance: 1})
	p.SetView(row, content.View{Voice: voice("manager", "")})
	if v, said := p.Answer(row).View(voice("colleagues", "2")); !said || v.Importance != 1 {
		t.Errorf("colleagues: %+v %v", v, said)
	}
	if _, said := p.Answer(row).View(voice("manager", "")); said {
		t.Error("the manager passed, and it shows")
	}
	p.Discard([]content.Ref{row, "star.trust"}, voice("colleagues", "2"))
	if !p.Blank() {
		t.Errorf("left: %+v", p.Answers)
	}
}

func TestTheWidestDifferenceComesFirst(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	set := func(r content.Ref, who string, v content.View) {
		v.Voice = voice(who, "")
		p.SetView(r, v)
	}
	set("star.hope", "manager", content.View{Importance: 3, Clarity: 3})
	set("star.hope", "colleagues", content.View{Importance: 2, Clarity: 3})
	set("star.trust", "manager", content.View{Importance: 2, Clarity: 4})
	set("star.trust", "colleagues", content.View{Importance: 2, Clarity: 1})
	set("star.choice", "colleagues", content.View{Importance: 4})
	set("star.bridge", "peer", content.View{Importance: content.Pass, Clarity: 1})
	set("star.bridge", "colleagues", content.View{Importance: 4, Clarity: 1})
	var got []content.Ref
	var told []string
	for _, row := range g.Reveal(p, g.Section("star")) {
		got, told = append(got, row.Ref), append(told, row.Apart(g).EN)
	}
	if want := []content.Ref{"star.trust", "star.hope", "star.choice", "star.bridge"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if want := []string{"clear to some", "a little apart", "the same", "the same"}; !slices.Equal(told, want) {
		t.Errorf("got %q, want %q: who passes does not differ", told, want)
	}
	if first := g.Reveal(p, g.Section("star"))[3].Views; first[0].Who != "colleagues" || first[1].Who != "peer" {
		t.Errorf("not in the guide's order: %+v", first)
	}
}

func TestStancesLieApartByTheirOrder(t *testing.T) {
	g := builtin(t)
	for _, test := range []struct {
		a, b content.State
		want int
	}{
		{content.InPlace, content.InPlace, 0},
		{content.InPlace, content.Planned, 1},
		{content.InPlace, content.Missing, 2},
		{content.Planned, content.NotRelevant, 2},
		{content.Open, content.Missing, 0},
	} {
		p := content.NewPlan(content.English, "2026-11-21")
		p.SetView("expect-of-us.supervision", content.View{Voice: voice("manager", ""), State: test.a, Note: "said"})
		p.SetView("expect-of-us.supervision", content.View{Voice: voice("peer", ""), State: test.b, Note: "said"})
		if got := g.Reveal(p, g.Section("expect-of-us"))[0].Spread.Between; got != test.want {
			t.Errorf("%q and %q: %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

func TestWhatIsHiddenIsNotRevealed(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	p.SetView("star.hope", content.View{Voice: voice("manager", ""), Importance: 4})
	p.SetView("star.trust", content.View{Voice: voice("manager", ""), Importance: 4})
	p.BeginRound([]content.Ref{"star.hope"}, []string{"manager", "colleagues"})
	if rows := g.Reveal(p, g.Section("star")); len(rows) != 1 || rows[0].Ref != "star.trust" {
		t.Errorf("revealed: %+v", rows)
	}
	shown := p.Shown()
	if len(shown.Answer("star.hope").Views) != 0 || len(shown.Answer("star.trust").Views) != 1 {
		t.Errorf("shown: %+v", shown.Answers)
	}
	if len(p.Answer("star.hope").Views) != 1 {
		t.Error("looking has taken the answer away")
	}
	p.Reveal()
	if rows := g.Reveal(p, g.Section("star")); len(rows) != 2 {
		t.Errorf("after the round: %+v", rows)
	}
}

// What is folded comes to no reveal, whatever a file holds.
func TestFoldedRowsAreNeverRevealed(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	for _, q := range g.Questions() {
		p.SetView(q.Ref, content.View{Voice: voice("manager", ""), Note: "said"})
	}
	for i := range g.Sections {
		for _, row := range g.Reveal(p, &g.Sections[i]) {
			if row.Folded() {
				t.Errorf("%s is revealed", row.Ref)
			}
		}
	}
}

func TestVoicesAreNamedByTheirPerspective(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	for _, v := range []content.Voice{voice("visitors", ""), voice("colleagues", "10"), voice("colleagues", "2"), voice("colleagues", ""), voice("peer", ""), voice("manager", "")} {
		p.SetView("star.hope", content.View{Voice: v, Importance: 1})
	}
	var names []string
	voices := g.Voices(p)
	for _, v := range voices {
		names = append(names, g.VoiceNames(voices)[v].EN)
	}
	want := []string{"Manager", "Colleagues 1", "Colleagues 2", "Colleagues 3", "Lived experience", "visitors"}
	if !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
}

func TestTurnsOfARound(t *testing.T) {
	p := content.NewPlan(content.English, "2026-11-21")
	p.BeginRound([]content.Ref{"star.hope"}, []string{"manager", "colleagues", "colleagues"})
	r := p.Round
	var voices []content.Voice
	for ; !r.Over(); r.Turn++ {
		voices = append(voices, r.Voice())
	}
	if want := []content.Voice{voice("manager", ""), voice("colleagues", ""), voice("colleagues", "2")}; !slices.Equal(voices, want) {
		t.Errorf("got %v, want %v", voices, want)
	}
	p.Join(voice("peer", ""))
	if r.Over() || r.Voice() != voice("peer", "") {
		t.Errorf("nobody's turn: %+v", r)
	}
	p.SkipTurn()
	if !r.Over() || r.Voice() != (content.Voice{}) || r.Sheets("colleagues") != 2 {
		t.Errorf("after skipping: %+v", r)
	}
}

func TestTheAgendaIsTheGuidesUntilItIsChanged(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	p.Say(content.RefMode, content.ModeWorkshop)
	sum := func() (minutes int) {
		for _, s := range g.Agenda(p) {
			minutes += s.Minutes
		}
		return minutes
	}
	if got := sum(); got != 90 {
		t.Errorf("the guide's agenda takes %d minutes", got)
	}
	section := g.Section("contact")
	if section.PathIn(p, nil) != content.Deeper {
		t.Error("contact is squeezed in")
	}
	g.Schedule(p, content.Slot{Step: "contact", Minutes: 10})
	g.Schedule(p, content.Slot{Step: "star", Around: content.BeforeWorkshop})
	if section.PathIn(p, nil) != content.Core || g.Section("star").PathIn(p, nil) != content.Deeper {
		t.Error("the plan's agenda is not heeded")
	}
	if got := sum(); got != 78 {
		t.Errorf("changed, it takes %d minutes", got)
	}
	if steps := []string{p.Agenda[0].Step, p.Agenda[1].Step}; !slices.Equal(steps, []string{"contact", "star"}) {
		t.Errorf("in the plan: %v", steps)
	}
	g.Schedule(p, content.Slot{Step: "contact", Around: content.AfterWorkshop})
	g.Schedule(p, content.Slot{Step: "star", Minutes: 22})
	if len(p.Agenda) > 0 {
		t.Errorf("what is as the guide has it leaves a trace: %+v", p.Agenda)
	}
	p.Say(content.RefMode, "alone")
	if opening := g.Section("opening"); opening.PathIn(p, nil) != content.Absent {
		t.Error("who is alone is welcomed as a group")
	}
}

func TestPickedRowsOfASheet(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	s := g.Section("expect-of-us")
	it := &s.Items[0]
	p.PickForSheet([]content.Ref{"expect-of-us.supervision", "expect-of-us.induction"}, true)
	p.PickForSheet([]content.Ref{"expect-of-us.supervision"}, true)
	var got []content.Ref
	for _, q := range g.OnSheet(p, s, it) {
		got = append(got, q.Ref)
	}
	if want := []content.Ref{"expect-of-us.induction", "expect-of-us.supervision"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	p.PickForSheet(p.Sheet, false)
	if !p.Blank() {
		t.Errorf("left: %v", p.Sheet)
	}
	star := g.Section("star")
	if n := len(g.OnSheet(p, star, &star.Items[0])); n != 7 {
		t.Errorf("%d axes are on the sheet", n)
	}
}
