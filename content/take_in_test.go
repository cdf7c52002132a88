package content_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

const groupsName = "abcdefghijklmnop"

// aRoom is a group's plan that has picked rows for a round, and settled one thing.
func aRoom() *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Identity = groupsName
	p.Say(content.RefMode, content.ModeWorkshop)
	p.Say(content.RefWorkplace, "Elm House")
	p.Count(content.RefPresent, "colleagues", 4)
	p.PickForSheet([]content.Ref{"expect-of-us.supervision", "expect-of-us.induction"}, true)
	p.Set("star.hope", content.Answer{
		Importance: 4, Agreement: content.AgreedOn, Agreed: "Hope first",
		Views: []content.View{{Voice: content.Voice{Who: "colleagues"}, Importance: 4}},
	})
	return p
}

func sheetFor(t *testing.T, p *content.Plan, who string) *content.Plan {
	t.Helper()
	s, err := guideOf(t).SheetFor(p, who, content.English, "2026-11-22")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func guideOf(t *testing.T) *content.Guide {
	t.Helper()
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// goesOn is what one more sitting makes of a sheet, as it is kept.
func goesOn(s *content.Plan, as string, answer func(*content.Plan)) *content.Plan {
	began := content.BeginSitting(s, func() string { return as })
	c := s.Clone()
	answer(c)
	kept := began.Kept(*c)
	return &kept
}

func hopes(n content.Level) func(*content.Plan) {
	return func(p *content.Plan) { p.Change("star.hope", func(a *content.Answer) { a.Importance = n }) }
}

// voicesOnHope are what stands on that row, by voice.
func voicesOnHope(p *content.Plan) []string {
	var all []string
	for _, v := range p.Answer("star.hope").Views {
		all = append(all, fmt.Sprintf("%s %d", v.Who, v.Importance))
	}
	slices.Sort(all)
	return all
}

func TestASheetBecomesOneVoiceWithItsRows(t *testing.T) {
	g := guideOf(t)
	room := aRoom()
	before := room.Clone()
	s := goesOn(sheetFor(t, room, "peer"), "pppppppppppppppp", func(p *content.Plan) {
		hopes(1)(p)
		p.Set("expect-of-us.supervision", content.Answer{State: content.Missing, Note: "monthly"})
		// What else a hand may have written into the file.
		p.Say("purpose.why", "because")
		p.Say(content.RefWorkplace, "Another House")
		p.Say(content.RefMode, "alone")
		p.Actions = []content.Action{{What: "call"}}
		p.Parking = []content.Parked{{What: "a dog"}}
		p.Agenda = []content.Slot{{Step: "purpose", Minutes: 3}}
		p.Set("expect-of-us.open-door", content.Answer{State: content.Missing})
		p.Language, p.Updated = content.Danish, "2031-01-01"
	})
	taken, err := g.TakeIn(room, s)
	if err != nil || !slices.Equal(taken.Rows, []content.Ref{"star.hope", "expect-of-us.supervision"}) || taken.Voice.Who != "peer" {
		t.Fatalf("%+v, %v", taken, err)
	}
	if got := voicesOnHope(room); !slices.Equal(got, []string{"colleagues 4", "peer 1"}) {
		t.Errorf("views: %v", got)
	}
	if v, _ := room.Answer("expect-of-us.supervision").View(taken.Voice); v.State != content.Missing || v.Note != "monthly" {
		t.Errorf("the view is %+v", v)
	}
	for _, r := range taken.Rows { // all else is as it was, what is settled too
		p := before.Answer(r)
		room.Change(r, func(a *content.Answer) { a.Views = p.Views })
	}
	room.ReadIn = nil
	if !reflect.DeepEqual(room, before) {
		t.Errorf("it is\n%+v\nand was\n%+v", room, before)
	}
}

func TestWhoReplacesWhomAmongSheets(t *testing.T) {
	g := guideOf(t)
	sent := sheetFor(t, aRoom(), "peer")
	one := goesOn(sent, "aaaaaaaaaaaaaaaa", hopes(1))
	later := goesOn(one, "-", hopes(2))
	apart := goesOn(one, "-", hopes(3))
	other := goesOn(sent, "bbbbbbbbbbbbbbbb", hopes(1)) // another person, who answers alike
	for _, test := range []struct {
		name   string
		sheets []*content.Plan
		want   []string
		hows   []content.How
	}{
		{"twice", []*content.Plan{one, one}, []string{"peer 1"}, []content.How{content.NewVoice, content.InAlready}},
		{"and a later one", []*content.Plan{one, later}, []string{"peer 2"}, []content.How{content.NewVoice, content.ALaterOne}},
		{"and an earlier one", []*content.Plan{later, one}, []string{"peer 2"}, []content.How{content.NewVoice, content.AnEarlierOne}},
		{"copies that went on apart", []*content.Plan{later, apart}, []string{"peer 2", "peer 3"}, []content.How{content.NewVoice, content.ACopyOfItsOwn}},
		{"two people alike", []*content.Plan{one, other}, []string{"peer 1", "peer 1"}, []content.How{content.NewVoice, content.NewVoice}},
		{"two people alike, each twice", []*content.Plan{one, other, one, other}, []string{"peer 1", "peer 1"}, []content.How{content.NewVoice, content.NewVoice, content.InAlready, content.InAlready}},
		{"two people alike, and then not", []*content.Plan{one, other, goesOn(other, "-", hopes(4))}, []string{"peer 1", "peer 4"}, []content.How{content.NewVoice, content.NewVoice, content.ALaterOne}},
	} {
		room := aRoom()
		for i, s := range test.sheets {
			if taken, err := g.TakeIn(room, s); err != nil || taken.How != test.hows[i] {
				t.Errorf("%s: sheet %d is %d, %v", test.name, i+1, taken.How, err)
			}
		}
		want := append([]string{"colleagues 4"}, test.want...)
		if got := voicesOnHope(room); !slices.Equal(got, want) {
			t.Errorf("%s: %v, and not %v", test.name, got, want)
		}
		if len(room.ReadIn) != len(test.want) {
			t.Errorf("%s: %d are in", test.name, len(room.ReadIn))
		}
	}
}

// One file that is handed to five people makes five voices, since each gets a name of its
// own with the first answer.
func TestOneSheetHandedToFiveIsFiveVoices(t *testing.T) {
	g := guideOf(t)
	room, sent := aRoom(), sheetFor(t, aRoom(), "colleagues")
	if sent.Identity != "" {
		t.Fatalf("a sheet has a name before anybody has answered: %s", sent.Identity)
	}
	for range 5 {
		if taken, err := g.TakeIn(room, goesOn(sent, content.NewIdentity(), hopes(2))); err != nil || taken.How != content.NewVoice {
			t.Fatalf("%+v, %v", taken, err)
		}
	}
	if got := voicesOnHope(room); len(got) != 6 {
		t.Errorf("%v", got)
	}
}

func TestASheetThatCannotBeReadInSaysWhy(t *testing.T) {
	g := guideOf(t)
	answered := goesOn(sheetFor(t, aRoom(), "peer"), "aaaaaaaaaaaaaaaa", hopes(1))
	changed := func(p *content.Plan, edit func(*content.Plan)) *content.Plan {
		c := p.Clone()
		edit(c)
		return c
	}
	for want, plans := range map[string][2]*content.Plan{
		"not a sheet, but a whole plan":      {aRoom(), content.NewPlan(content.English, "2026-11-21")},
		"made from another plan":             {changed(aRoom(), func(p *content.Plan) { p.Identity = "zzzzzzzzzzzzzzzz" }), answered},
		"nothing is answered on this sheet":  {aRoom(), sheetFor(t, aRoom(), "peer")},
		"a round is going on":                {changed(aRoom(), func(p *content.Plan) { p.BeginRound([]content.Ref{"star.trust"}, []string{"peer"}) }), answered},
		"which perspective it is answered":   {aRoom(), changed(answered, func(p *content.Plan) { p.Say(content.RefPerspective, "boss") })},
		"has no round to read a sheet into":  {changed(aRoom(), func(p *content.Plan) { p.Say(content.RefMode, "alone") }), answered},
		"nothing is answered on this sheet;": {aRoom(), goesOn(sheetFor(t, aRoom(), "peer"), "a", hopes(content.Pass))},
	} {
		before := plans[0].Clone()
		_, err := g.TakeIn(plans[0], plans[1])
		problem, ok := errors.AsType[*content.Problem](err)
		if !ok || !strings.Contains(err.Error(), want) || problem.Cure.Empty() {
			t.Errorf("%s: %v", want, err)
		}
		if !reflect.DeepEqual(plans[0], before) {
			t.Errorf("%s: the plan is another", want)
		}
	}
}

// A combined plan has an answer where all have said the same. That is no more than they
// have said, and so a sheet that says otherwise opens it; what was settled stays.
func TestASheetOpensWhatWasOnlyAlike(t *testing.T) {
	g := guideOf(t)
	var plans []content.Given
	for i, who := range []string{"manager", "colleagues"} {
		p := content.NewPlan(content.English, "2026-11-20")
		p.Identity = strings.Repeat(string(rune('g'+i)), 16)
		p.Say(content.RefPerspective, who)
		p.Set("star.hope", content.Answer{Importance: 4})
		p.Set("star.trust", content.Answer{Importance: 3})
		plans = append(plans, content.Given{Name: who + ".yaml", Plan: p})
	}
	c, err := g.Combine(content.English, plans...)
	if err != nil {
		t.Fatal(err)
	}
	c.Plan.Change("star.trust", func(a *content.Answer) { a.Agreement = content.AgreedOn })
	s := goesOn(sheetFor(t, c.Plan, "peer"), "pppppppppppppppp", func(p *content.Plan) {
		hopes(1)(p)
		p.Set("star.trust", content.Answer{Importance: 1})
	})
	if _, err := g.TakeIn(c.Plan, s); err != nil {
		t.Fatal(err)
	}
	if a := c.Plan.Answer("star.hope"); a.Importance != 0 || len(a.Views) != 3 {
		t.Errorf("hope is %+v", a)
	}
	if a := c.Plan.Answer("star.trust"); a.Importance != 3 || a.Agreement != content.AgreedOn {
		t.Errorf("trust is %+v", a)
	}
}

// What the command makes of a group's plan and its sheets is what reading them in makes.
func TestCombiningSheetsWithAPlan(t *testing.T) {
	g := guideOf(t)
	sent := sheetFor(t, aRoom(), "peer")
	one, two := goesOn(sent, "aaaaaaaaaaaaaaaa", hopes(1)), goesOn(sent, "bbbbbbbbbbbbbbbb", hopes(2))
	c, err := g.Combine(content.Danish, content.Given{Name: "one", Plan: one}, content.Given{Name: "all", Plan: aRoom()}, content.Given{Name: "two", Plan: two})
	if err != nil {
		t.Fatal(err)
	}
	if got := voicesOnHope(c.Plan); !slices.Equal(got, []string{"colleagues 4", "peer 1", "peer 2"}) {
		t.Errorf("%v", got)
	}
	a := c.Plan.Answer("star.hope")
	if a.Importance != 4 || a.Agreed != "Hope first" || c.Plan.Identity != groupsName || c.Plan.Answer(content.RefPresent).People["peer"] != 0 {
		t.Errorf("what the group has is another: %+v, %+v", a, c.Plan)
	}
	if len(c.Sheets) != 2 || !slices.Equal(c.Differ, []content.Ref{"star.hope"}) {
		t.Errorf("told %v, differ %v", c.Sheets, c.Differ)
	}
	again, err := g.Combine(content.Danish, content.Given{Name: "all", Plan: c.Plan}, content.Given{Name: "one", Plan: one})
	if err != nil || !reflect.DeepEqual(again.Plan.Answers, c.Plan.Answers) || len(again.Plan.ReadIn) != 2 {
		t.Errorf("combined again: %v, %+v", err, again)
	}
	if _, err := g.Combine(content.English, content.Given{Name: "one", Plan: one}, content.Given{Name: "two", Plan: two}); err == nil || !strings.Contains(err.Error(), "not the plan that they were made from") {
		t.Errorf("sheets alone: %v", err)
	}
}

// Beside one person's plan, or several, a sheet is the plan of somebody who answered some
// rows and said nothing else.
func TestASheetBesideAPlanOfOnePerson(t *testing.T) {
	g := guideOf(t)
	own := content.NewPlan(content.English, "2026-11-20")
	own.Identity = groupsName
	own.Say(content.RefPerspective, "manager")
	own.Set("star.hope", content.Answer{Importance: 4})
	s := goesOn(sheetFor(t, own, "peer"), "aaaaaaaaaaaaaaaa", func(p *content.Plan) {
		hopes(1)(p)
		p.Say("purpose.why", "because")
	})
	c, err := g.Combine(content.English, content.Given{Name: "own", Plan: own}, content.Given{Name: "s", Plan: s})
	if err != nil {
		t.Fatal(err)
	}
	if got := voicesOnHope(c.Plan); !slices.Equal(got, []string{"manager 4", "peer 1"}) || c.Plan.Answer("star.hope").Importance != 0 {
		t.Errorf("%v, %+v", got, c.Plan.Answer("star.hope"))
	}
	if len(c.Plan.Answer("purpose.why").Views) > 0 || len(c.Plan.Sheet) > 0 || c.Plan.TakesPart() || c.Plan.Started != "2026-11-20" {
		t.Errorf("more came along: %+v", c.Plan)
	}
	later := goesOn(s, "-", hopes(3)) // and once it is in so, a later version takes its place
	taken, err := g.TakeIn(c.Plan, later)
	if err != nil || taken.How != content.ALaterOne || !slices.Equal(voicesOnHope(c.Plan), []string{"manager 4", "peer 3"}) || len(c.Plan.Joined) != 2 {
		t.Errorf("%+v, %v: %v, %+v", taken, err, voicesOnHope(c.Plan), c.Plan.Joined)
	}
}

// Whatever a plan holds, a sheet that is made of it holds the rows' names, the workplace and
// the scheme, and nothing that anybody has answered.
func TestASheetHoldsNobodysAnswers(t *testing.T) {
	g := guideOf(t)
	n := 0
	tokens := map[string]bool{}
	text := func() string {
		n++
		token := fmt.Sprintf("tokenq%04dq", n)
		tokens[token] = true
		return token
	}
	p := content.NewPlan(content.Danish, "2026-11-21")
	for i, q := range g.Questions() {
		a := content.Answer{
			Text: text(), Note: text(), Who: text(), By: text(), Sign: text(), Counter: text(), Agreed: text(), Asked: text(), Because: text(),
			Ideas: []content.Idea{{Text: text(), Top: true}}, Dates: []string{text()}, People: map[string]int{text(): 2},
			Views: []content.View{{Voice: content.Voice{Who: text(), Nr: text()}, Text: text(), Note: text(), Owner: text(), By: text(), Sign: text(), Counter: text(), Dates: []string{text()}, Importance: 3, State: content.Missing}},
			Extra: []content.Extra{{Key: text(), Value: content.Value{Text: text()}}}, Importance: 2, Clarity: 3,
		}
		if states := q.States(); len(states) > 0 {
			a.State = states[i%len(states)]
		}
		p.Set(q.Ref, a)
		p.PickForSheet([]content.Ref{q.Ref}, true)
	}
	p.Actions = []content.Action{{What: text(), Who: text(), By: text(), Because: text()}}
	p.Parking = []content.Parked{{What: text(), Who: text(), By: text()}}
	p.Agenda = []content.Slot{{Step: text(), Minutes: 3}}
	p.Joined = []content.Joined{{Voice: content.Voice{Who: text(), Nr: text()}, Began: []string{text()}}}
	p.ReadIn = []content.Joined{{Voice: content.Voice{Who: text(), Nr: text()}, Identity: text(), Began: []string{text()}}}
	p.Extra = []content.Extra{{Key: text(), Value: content.Value{Text: text()}}}
	p.SectionExtra = map[string][]content.Extra{"star": {{Key: text(), Value: content.Value{Text: text()}}}}
	p.Began = []string{text()}
	p.Identity = groupsName
	p.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop})
	for _, at := range []content.Ref{content.RefWorkplace, content.RefScheme} {
		delete(tokens, p.Answer(at).Text)
	}
	for _, round := range []*content.Round{nil, {Of: []content.Ref{"star.hope", "gone.row"}, Who: []string{text(), text()}, Turn: 1}} {
		p.Round = round
		s, err := g.SheetFor(p, "peer", content.English, "2031-01-02")
		if err != nil {
			t.Fatal(err)
		}
		whole := fmt.Sprintf("%+v", s)
		for token := range tokens {
			if strings.Contains(whole, token) {
				t.Errorf("the sheet holds %s: %s", token, whole)
			}
		}
		for r, a := range s.Answers {
			if !r.AtHead() || a.State != content.Open || a.Importance != 0 || len(a.Views) > 0 {
				t.Errorf("the sheet answers %s: %+v", r, a)
			}
		}
		for _, r := range s.Sheet {
			if q, ok := g.Question(r); !ok || q.Folded() || !q.InRound() {
				t.Errorf("%s is on the sheet", r)
			}
		}
		if round != nil && !slices.Equal(s.Sheet, []content.Ref{"star.hope"}) {
			t.Errorf("in a round it asks %v", s.Sheet)
		}
		for _, q := range g.Asking(s).Questions() { // and nothing else is asked, folded rows least of all
			if !q.Ref.AtHead() && q.Item.Kind.Asks() && !slices.Contains(s.Sheet, q.Ref) || q.Folded() {
				t.Errorf("it asks %s", q.Ref)
			}
		}
	}
}
