package content_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

// given names plans by their place.
func given(plans ...*content.Plan) []content.Given {
	all := make([]content.Given, len(plans))
	for i, p := range plans {
		all[i] = content.Given{Name: fmt.Sprintf("plan-%d.yaml", i+1), Plan: p}
	}
	return all
}

func combined(tb testing.TB, plans ...*content.Plan) *content.Combined {
	tb.Helper()
	c, err := builtin(tb).Combine(content.English, given(plans...)...)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// solo is a plan that one person filled in.
func solo(who string, answers map[content.Ref]content.Answer) *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Say(content.RefMode, "alone")
	p.Say(content.RefPerspective, who)
	for r, a := range answers {
		p.Set(r, a)
	}
	return p
}

// five are five people's plans, of two languages, one from an older guide.
func five() []*content.Plan {
	type answers = map[content.Ref]content.Answer
	manager := solo("manager", answers{
		content.RefWorkplace:       {Text: "Nord"},
		"purpose.why":              {Text: "To be closer to people"},
		"expect-of-us.supervision": {State: content.InPlace},
		"expect-of-us.induction":   {State: content.Planned, Who: "team leader", By: "2027-01-15"},
		"expect-of-us.rules":       {State: content.InPlace, Note: "in the folder"},
		"star.hope":                {Importance: 4, Clarity: 3},
		"keeping.diluted":          {Sign: "cover for shifts"},
		"tasks.ideas":              {Ideas: []content.Idea{{Text: "A walk", Top: true}, {Text: "The Tuesday group"}}},
		"actions.follow-up":        {Text: "2027-03-01", Dates: []string{"2027-04-01"}},

		"expect-of-us.voice-in-training": {State: content.SupportWording},
	})
	manager.Actions = []content.Action{{What: "Visit Huset", Now: true}}
	colleague := solo("colleagues", answers{
		content.RefWorkplace:       {Text: "Nord"},
		"expect-of-us.supervision": {State: content.Missing, Now: true},
		"expect-of-us.rules":       {State: content.InPlace},
		"star.hope":                {Importance: 2, Clarity: 1},
		"tasks.ideas":              {Ideas: []content.Idea{{Text: "a  WALK", Top: true, Interview: true}}},

		"expect-of-us.voice-in-training": {State: content.LeaveOut},
	})
	colleague.Sheet = []content.Ref{"expect-of-us.supervision"}
	colleague.Actions = []content.Action{{What: "visit huset"}, {What: "Paint the office"}}
	kollega := solo("colleagues", answers{
		content.RefWorkplace:       {Text: "Nord"},
		"expect-of-us.supervision": {State: content.Missing},
		"star.hope":                {Importance: 2, Clarity: 2},
		"tasks.ideas":              {Ideas: []content.Idea{{Text: "Kaffe på bænken", Top: true}}},
	})
	kollega.Language, kollega.Started = content.Danish, "2026-10-01"
	kollega.Parking = []content.Parked{{What: "Nattevagter?"}}
	peer := solo("peer", answers{
		content.RefWorkplace: {Text: "Nord"},
		"purpose.why":        {Text: "To be met by somebody who has been there"},
		"star.hope":          {Importance: 4, Clarity: 4},
	})
	older := solo("service-users", answers{
		content.RefWorkplace: {Text: "Syd"},
		"purpose.motto":      {Text: "Nothing about us without us", Asked: "What is your motto?"},
		"equipment.phone":    {State: content.Missing, Asked: "Is there a phone?"},
	})
	older.Extra = []content.Extra{{Key: "room", Value: content.Value{Text: "12"}}}
	return []*content.Plan{manager, colleague, kollega, peer, older}
}

func TestFivePlansBecomeOne(t *testing.T) {
	plans := five()
	c := combined(t, plans...)
	p, g := c.Plan, builtin(t)
	if !p.Workshop() || p.Started != "2026-10-01" || len(p.Joined) != 5 || c.Heard != 0 {
		t.Errorf("%v, started %s, %d joined, %d heard", p.Workshop(), p.Started, len(p.Joined), c.Heard)
	}
	if got, want := p.Answer(content.RefPresent).People, map[string]int{"manager": 1, "colleagues": 2, "peer": 1, "service-users": 1}; !maps.Equal(got, want) {
		t.Errorf("present: %v", got)
	}
	for ref, want := range map[content.Ref]content.Answer{
		content.RefWorkplace:             {},
		"expect-of-us.supervision":       {},
		"expect-of-us.rules":             {State: content.InPlace}, // a note is no other answer
		"expect-of-us.induction":         {State: content.Planned, Who: "team leader", By: "2027-01-15"},
		"expect-of-us.voice-in-training": {State: content.AskHR},
		"star.hope":                      {},
		"purpose.motto":                  {Text: "Nothing about us without us", Asked: "What is your motto?"},
	} {
		got := p.Answer(ref)
		got.Views = nil
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, want %+v", ref, got, want)
		}
	}
	wantIdeas := []content.Idea{
		{Text: "A walk", Interview: true, Votes: map[string]int{"manager": 1, "colleagues": 1}},
		{Text: "The Tuesday group"},
		{Text: "Kaffe på bænken", Votes: map[string]int{"colleagues": 1}},
	}
	if got := p.Answer("tasks.ideas").Ideas; !reflect.DeepEqual(got, wantIdeas) {
		t.Errorf("ideas: %+v", got)
	}
	if len(p.Actions) != 2 || !p.Actions[0].Now && !p.Actions[1].Now || len(p.Parking) != 1 || len(p.Extra) != 1 || len(p.Sheet) != 1 {
		t.Errorf("actions %+v, parking %+v, extra %+v", p.Actions, p.Parking, p.Extra)
	}
	wantDiffer := []content.Ref{content.RefWorkplace, "purpose.why", "star.hope", "expect-of-us.supervision"}
	if !slices.Equal(c.Differ, wantDiffer) {
		t.Errorf("differ: %v", c.Differ)
	}
	told := fmt.Sprint(c.Conflicts)
	if len(c.Conflicts) != 2 || !strings.Contains(told, "Workplace") || !strings.Contains(told, "manager and HR") {
		t.Errorf("conflicts: %s", told)
	}
	if strings.Contains(told, "voice") { // which row it is stays between the manager and HR
		t.Errorf("a folded row is named: %s", told)
	}
	for _, ref := range c.Differ {
		if !revealed(g, p, ref) {
			t.Errorf("%s is not revealed", ref)
		}
	}
	if rows := g.Reveal(p, g.Section("star")); len(rows) != 1 || rows[0].Spread.Between != 2 || len(rows[0].Views) != 4 {
		t.Errorf("the star: %+v", rows)
	}
	for _, q := range g.Questions() {
		if q.Folded() && len(p.Answer(q.Ref).Views) > 0 {
			t.Errorf("%s has views", q.Ref)
		}
	}
}

func revealed(g *content.Guide, p *content.Plan, ref content.Ref) bool {
	section, _ := ref.Split()
	return slices.ContainsFunc(g.Reveal(p, g.Section(section)), func(r content.Revealed) bool {
		return r.Ref == ref && len(r.Views) > 1
	})
}

// unordered is a plan without the one thing that follows the order it was made in.
func unordered(p *content.Plan) *content.Plan {
	p = p.Clone()
	slices.SortFunc(p.Joined, func(a, b content.Joined) int { return strings.Compare(a.Who+a.Nr, b.Who+b.Nr) })
	return p
}

// same compares plans, and names the first part that differs.
func same(tb testing.TB, what string, got, want *content.Plan) {
	tb.Helper()
	got, want = unordered(got), unordered(want)
	refs := maps.Clone(want.Answers)
	maps.Copy(refs, got.Answers)
	for _, ref := range slices.Sorted(maps.Keys(refs)) {
		if !reflect.DeepEqual(got.Answer(ref), want.Answer(ref)) {
			tb.Fatalf("%s: %s is\n%.1000q, want\n%.1000q", what, ref, fmt.Sprintf("%+v", got.Answer(ref)), fmt.Sprintf("%+v", want.Answer(ref)))
		}
	}
	got.Answers, want.Answers = nil, nil
	if !reflect.DeepEqual(got, want) {
		tb.Fatalf("%s: another plan\n%.1000q, want\n%.1000q", what, fmt.Sprintf("%+v", got), fmt.Sprintf("%+v", want))
	}
}

func TestCombiningTwiceChangesNothing(t *testing.T) {
	plans := five()
	a, b := plans[0], plans[1]
	two := combined(t, a, b).Plan
	for name, again := range map[string][]*content.Plan{
		"with its parts": {two, a, b}, "with itself": {two, two}, "alone": {two}, "with a part": {two, a},
		"a part first": {b, two}, "a plan twice": {a, b, a},
	} {
		t.Run(name, func(t *testing.T) {
			same(t, name, combined(t, again...).Plan, two)
		})
	}
	for _, p := range plans { // which nobody has a view on where all know it
		p.Say(content.RefWorkplace, "Nord")
	}
	two, all := combined(t, a, b).Plan, combined(t, plans...).Plan
	same(t, "step by step", combined(t, two, plans[2], plans[3], plans[4]).Plan, all)
	same(t, "halves", combined(t, two, combined(t, plans[2:]...).Plan).Plan, all)
	if c := combined(t, two, a, b, a); c.Heard != 3 {
		t.Errorf("%d were heard before", c.Heard)
	}
	if got := combined(t, b, a).Plan.Joined[0].Who; got != "colleagues" {
		t.Errorf("the first is shown as %s", got)
	}
}

func TestTheOrderOfPlansDoesNotMatter(t *testing.T) {
	plans := five()
	want := combined(t, plans...).Plan
	r := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		r.Shuffle(len(plans), func(i, j int) { plans[i], plans[j] = plans[j], plans[i] })
		same(t, "another order", combined(t, plans...).Plan, want)
	}
}

// What a group came to after the reveal stands, whoever comes late.
func TestAGroupsDecisionsStand(t *testing.T) {
	plans := five()
	before := combined(t, plans[:2]...).Plan
	after := before.Clone()
	after.Change("expect-of-us.supervision", func(a *content.Answer) {
		a.State, a.Who, a.Now = content.Planned, "leader", true
		a.Agreed, a.Agreement = "Every month", content.AgreedOn
	})
	after.Take("expect-of-us.rules", content.Missing)
	after.Position = "star.star"
	for name, again := range map[string][]*content.Plan{
		"alone": {after}, "with an earlier time": {before, after}, "with its parts": {plans[1], after, plans[0]},
	} {
		same(t, name, combined(t, again...).Plan, after)
	}
	late := combined(t, after, plans[2])
	a := late.Plan.Answer("expect-of-us.supervision")
	if a.State != content.Planned || a.Agreed != "Every month" || len(a.Views) != 3 {
		t.Errorf("%+v", a)
	}

	// Two groups that decided differently are both heard, and can settle it again.
	other := before.Clone()
	other.Take("expect-of-us.supervision", content.NotRelevant)
	other.Change("expect-of-us.supervision", func(a *content.Answer) { a.Agreement = content.NotAgreed })
	torn := combined(t, after, other)
	a = torn.Plan.Answer("expect-of-us.supervision")
	if a.State != content.Open || len(a.Views) != 4 || a.Agreement != content.NotAgreed || a.Agreed != "Every month" || len(torn.Conflicts) < 2 {
		t.Errorf("%+v, %v", a, torn.Conflicts)
	}
	for name, again := range map[string][]*content.Plan{
		"alone": {torn.Plan}, "with one": {torn.Plan, after}, "with the other": {other, torn.Plan}, "with both": {other, after, torn.Plan},
	} {
		same(t, name, combined(t, again...).Plan, torn.Plan)
	}
	settled := torn.Plan.Clone()
	settled.Take("expect-of-us.supervision", content.NotRelevant)
	same(t, "settled", combined(t, settled, other, torn.Plan).Plan, settled)
}

func TestAWorkshopIsOneVoiceAndBringsItsRounds(t *testing.T) {
	workshop := func(note string, first, second content.Level) *content.Plan {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Say(content.RefMode, content.ModeWorkshop)
		p.Count(content.RefPresent, "manager", 1)
		p.Count(content.RefPresent, "colleagues", 6)
		p.Set("star.hope", content.Answer{Importance: 3, Note: note, Views: []content.View{
			{Voice: content.Voice{Who: "colleagues", Nr: "1"}, Importance: first},
			{Voice: content.Voice{Who: "colleagues", Nr: "2"}, Importance: second},
		}})
		p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "A walk", Top: true, Votes: map[string]int{"colleagues": 4}}}})
		return p
	}
	one, two, late := workshop("one", 4, 1), workshop("two", 4, 2), solo("colleagues", map[content.Ref]content.Answer{
		"star.hope": {Importance: 1}, "tasks.ideas": {Ideas: []content.Idea{{Text: "A walk", Top: true}}},
	})
	c := combined(t, one, late)
	a := c.Plan.Answer("star.hope")
	if a.Importance != 3 || a.Note != "one" || len(a.Views) != 4 {
		t.Errorf("%+v", a)
	}
	if got := c.Plan.Answer("tasks.ideas").Ideas; !got[0].Top || got[0].Votes["colleagues"] != 5 {
		t.Errorf("%+v", got)
	}
	if got := c.Plan.Answer(content.RefPresent).People["colleagues"]; got != 6 {
		t.Errorf("%d colleagues", got)
	}
	both := combined(t, one, two)
	// The first sheets say the same and may be one; the second ones are not.
	if a := both.Plan.Answer("star.hope"); len(a.Views) != 3+2 || a.Importance != 0 {
		t.Errorf("%+v", a)
	}
	same(t, "other way round", combined(t, two, one).Plan, both.Plan)
	same(t, "again", combined(t, both.Plan, one, two).Plan, both.Plan)
	same(t, "with one of them", combined(t, both.Plan, combined(t, two).Plan).Plan, both.Plan)
}

func TestCombineRefusesWhatItCannotTell(t *testing.T) {
	g, plans := builtin(t), five()
	hidden := plans[0].Clone()
	hidden.Round = &content.Round{Of: []content.Ref{"star.hope"}, Who: []string{"manager"}}
	_, err := g.Combine(content.English, given(plans[1], hidden)...)
	if err == nil || !strings.HasPrefix(err.Error(), "plan-2.yaml: a round in this plan is not finished") {
		t.Errorf("a hidden round: %v", err)
	}

	ab, ac := combined(t, plans[0], plans[1]).Plan, combined(t, plans[0], plans[2]).Plan
	_, err = g.Combine(content.English, given(ab, ac)...)
	if err == nil || !strings.Contains(err.Error(), "cannot be told apart") {
		t.Errorf("votes that overlap: %v", err)
	}
	if _, err := g.Combine(content.English, given(ab, combined(t, plans[2:]...).Plan)...); err != nil {
		t.Errorf("votes that do not: %v", err)
	}
}

// What was set aside stays so, and why, whatever copy of the plan comes in again.
func TestWhatWasSetAsideIsCombinedAsWell(t *testing.T) {
	const row content.Ref = "expect-of-us.supervision"
	plans := five()
	before := combined(t, plans[:2]...).Plan
	after := before.Clone()
	after.Change(row, func(a *content.Answer) { a.Aside, a.Because = content.SetDropped, "we have it" })
	after.Actions[0].Aside, after.Actions[0].Because = content.SetParked, "in spring"
	for name, again := range map[string][]*content.Plan{"alone": {after}, "with an earlier time": {before, after}, "with its parts": {plans[1], after}} {
		same(t, name, combined(t, again...).Plan, after)
	}
	one, two := solo("manager", nil), solo("manager", nil) // who differ in nothing else
	one.Change(row, func(a *content.Answer) { a.State, a.Aside, a.Because = content.Missing, content.SetParked, "too early" })
	two.Change(row, func(a *content.Answer) { a.State, a.Aside, a.Because = content.Missing, content.SetDropped, "too dear" })
	c := combined(t, one, two)
	if a := c.Plan.Answer(row); a.Aside != content.SetParked || a.Because != "too dear\ntoo early" || c.Heard != 0 {
		t.Errorf("%+v, %d heard", a, c.Heard)
	}
}

// texts are all a plan's own, but for the days it was written on.
func texts(p *content.Plan) []string {
	var all []string
	p.Clone().EachText(func(at content.Place, s *string) {
		if at.Part != content.PartPlan || *s != string(p.Started) && *s != string(p.Updated) && *s != string(p.Position) {
			all = append(all, *s)
		}
	})
	return all
}

// stuffed is a plan with a text in every place there is: some of them the same in other
// plans, and some in no other place, so that each is missed on its own.
func stuffed(r *rand.Rand, g *content.Guide, words []string) *content.Plan {
	word := func() string {
		s := words[r.IntN(len(words))]
		if r.IntN(2) > 0 {
			s += fmt.Sprintf("#%08x", r.Uint32())
		}
		return s
	}
	extras := func() []content.Extra {
		if r.IntN(4) > 0 {
			return nil
		}
		return []content.Extra{{Key: "room", Value: content.Value{Text: word()}}, {Key: "list", Value: content.Value{Form: content.FormList, List: []content.Value{{Text: word()}}}}}
	}
	p := content.NewPlan(content.Languages()[r.IntN(2)], "2026-11-21")
	qs := g.Questions()
	for range 12 {
		ref, states := content.Ref("lost.row"+fmt.Sprint(r.IntN(3))), []content.State{content.Missing, content.AskHR}
		if r.IntN(5) > 0 {
			q := qs[r.IntN(len(qs))]
			ref, states = q.Ref, q.States()
		}
		a := content.Answer{Text: word(), Note: word(), Who: word(), Sign: word(), Counter: word(), Asked: word(), Because: word(), Extra: extras()}
		if r.IntN(2) > 0 {
			a.State = states[r.IntN(len(states))]
		}
		if r.IntN(3) == 0 {
			a.Ideas = []content.Idea{{Text: word(), Top: r.IntN(2) > 0, Extra: extras()}, {Text: word()}}
			a.Dates = []string{word(), word()}
			a.Views = []content.View{{Voice: content.Voice{Who: "peer", Nr: fmt.Sprint(r.IntN(3))}, Note: word(), Extra: extras()}, {Voice: content.Voice{Who: "peer"}, Text: word()}}
			a.Agreed = word()
		}
		p.Set(ref, a)
	}
	p.Actions = []content.Action{{What: word(), Who: word(), Because: word(), Extra: extras()}}
	p.Parking = []content.Parked{{What: word()}}
	p.Agenda = []content.Slot{{Step: word(), Minutes: r.IntN(9), Extra: extras()}}
	p.Extra, p.SectionExtra = extras(), map[string][]content.Extra{"purpose": extras()}
	return p
}

// Whatever people have written, all of it is in the combined plan, and neither order
// nor repetition changes that.
func losesNothing(t *testing.T, seed uint64, words []string) {
	t.Helper()
	g, r := builtin(t), rand.New(rand.NewPCG(seed, 7))
	var plans []*content.Plan
	for range 4 {
		plans = append(plans, stuffed(r, g, words))
	}
	before := plans[0].Clone()
	c := combined(t, plans...).Plan
	if !reflect.DeepEqual(before, plans[0]) {
		t.Fatal("a plan was changed")
	}
	has := map[string]bool{}
	var whole strings.Builder
	for _, s := range texts(c) {
		has[strings.ToLower(strings.Join(strings.Fields(s), " "))] = true
		whole.WriteString(strings.ToLower(strings.Join(strings.Fields(s), " ")) + "\x00")
	}
	folded := map[content.Ref]bool{}
	for _, p := range plans {
		maps.Copy(folded, g.FoldedIn(p))
	}
	for i, p := range plans {
		p = p.Clone()
		for r := range folded { // what was written there stays in its own file
			delete(p.Answers, r)
		}
		for _, s := range texts(p) {
			if s = strings.ToLower(strings.Join(strings.Fields(s), " ")); !has[s] && !strings.Contains(whole.String(), s) {
				t.Fatalf("%q of plan %d is lost", s, i+1)
			}
		}
	}
	same(t, "another order", combined(t, plans[2], plans[0], plans[3], plans[1]).Plan, c)
	same(t, "again", combined(t, c, plans[3], c, plans[0]).Plan, c)
}

func TestCombineLosesNothing(t *testing.T) {
	words := []string{"", "a", "b", "ab", "A", " a ", "a\nb", "a / b", "no", "-1", "æøå", "\x00", "\u202e", "room-a1", strings.Repeat("x", 200)}
	for seed := range uint64(150) {
		losesNothing(t, seed, words)
	}
}

func FuzzCombineLosesNothing(f *testing.F) {
	f.Add(uint64(1), "a", "b", "a\nb")
	f.Add(uint64(2), "", " / ", "\n")
	f.Fuzz(func(t *testing.T, seed uint64, a, b, c string) {
		losesNothing(t, seed, []string{a, b, c, a + b, a + "\n" + b, "x", ""})
	})
}

// BenchmarkCombine shows that the time grows with the number of plans, no faster.
func BenchmarkCombine(b *testing.B) {
	g := builtin(b)
	for _, n := range []int{10, 100, 1000} {
		r := rand.New(rand.NewPCG(uint64(n), 1))
		var plans []*content.Plan
		who := g.Perspectives()
		for i := range n {
			p := solo(who[i%len(who)].ID, nil)
			for _, q := range g.Questions() {
				states := q.States()
				if q.Item.Kind == content.KindChecklist {
					p.Take(q.Ref, states[r.IntN(len(states))])
				}
				if q.Item.Kind == content.KindStar {
					p.Set(q.Ref, content.Answer{Importance: content.Level(1 + r.IntN(4)), Clarity: content.Level(1 + r.IntN(4))})
				}
				if q.Item.Kind == content.KindText || q.Item.Kind == content.KindRisk {
					p.Say(q.Ref, fmt.Sprint("What number ", i, " thinks of it"))
				}
				if q.Item.Kind == content.KindList {
					for j := range 5 {
						p.AddIdea(q.Ref, fmt.Sprint("An idea ", (i+j)%20))
					}
				}
			}
			plans = append(plans, p)
		}
		all := given(plans...)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				if _, err := g.Combine(content.English, all...); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/plan")
		})
	}
}
