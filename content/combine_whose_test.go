package content_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

// byHand is a plan after somebody has changed its file in an editor.
func byHand(p *content.Plan, edit func(*content.Plan)) *content.Plan {
	c := p.Clone()
	edit(c)
	return c
}

// newer names plans by their place, the last of them as the newer one.
func newer(plans ...*content.Plan) []content.Given {
	all := given(plans...)
	all[len(all)-1].Newer = true
	return all
}

// thoughts are what the voices of a plan say of one question, sorted.
func thoughts(p *content.Plan) []string {
	said := map[string]int{}
	a := p.Answer("purpose.why")
	for _, v := range a.Views {
		said[v.Text]++
	}
	var all []string
	for text, n := range said {
		for range n {
			all = append(all, text)
		}
	}
	slices.Sort(all)
	return all
}

// Whoever goes on with a plan replaces the voice they were; nobody replaces anybody else.
func TestWhoReplacesWhom(t *testing.T) {
	t.Parallel()
	g, name := builtin(t), naming()
	one := func(plans ...*content.Plan) *content.Plan { return combined(t, plans...).Plan }
	peer, manager := begun("peer", name), begun("manager", name)
	edited := sitting(peer, name, think("Second thought"))
	there := sitting(peer, name, think("There"))
	back := sitting(there, name, think("First thought"))
	hand := byHand(edited, think("By hand"))
	handOn := sitting(hand, name, think("By hand, and on"))
	renamed := sitting(peer, name, func(p *content.Plan) { p.Say(content.RefPerspective, "service-users") })

	base := begun("colleagues", name)
	var five []*content.Plan
	for i := range 5 {
		five = append(five, sitting(base, name, think(fmt.Sprint("Colleague ", i+1))))
	}
	alike := []*content.Plan{sitting(base, name, think("Alike")), sitting(base, name, think("Alike"))}
	alikeOn := sitting(alike[0], name, think("And on"))
	first, second := begun("colleagues", name), begun("colleagues", name)

	old := one(peer, manager)
	settled := sitting(old, name, func(p *content.Plan) {
		p.Change("purpose.why", func(a *content.Answer) { a.Agree(content.AgreedOn); a.Agreed = "Together" })
	})
	nameless := solo("peer", map[content.Ref]content.Answer{"purpose.why": {Text: "First thought"}})

	for what, test := range map[string]struct {
		given  []content.Given
		says   []string
		newer  int
		copies int
	}{
		"edited":                             {given(old, edited), []string{"First thought", "Second thought"}, 1, 0},
		"edited, without the combined one":   {given(peer, edited, manager), []string{"First thought", "Second thought"}, 1, 0},
		"the older one comes again":          {given(one(old, edited), peer), []string{"First thought", "Second thought"}, 1, 0},
		"there and back":                     {given(old, there, back), []string{"First thought", "First thought"}, 2, 0},
		"copied":                             {given(old, peer), []string{"First thought", "First thought"}, 0, 0},
		"a copy that stayed behind":          {given(old, edited, peer), []string{"First thought", "Second thought"}, 2, 0},
		"a copy went on by itself":           {given(old, edited, there), []string{"First thought", "Second thought", "There"}, 1, 1},
		"renamed":                            {[]content.Given{{Name: "all.yaml", Plan: old}, {Name: "my thoughts (2).yaml", Plan: edited}}, []string{"First thought", "Second thought"}, 1, 0},
		"another perspective":                {given(old, renamed), []string{"First thought", "First thought", "First thought"}, 0, 0},
		"mailed to five":                     {given(five...), []string{"Colleague 1", "Colleague 2", "Colleague 3", "Colleague 4", "Colleague 5"}, 0, 1},
		"mailed to five, and given as well":  {given(append(slices.Clone(five), base)...), []string{"Colleague 1", "Colleague 2", "Colleague 3", "Colleague 4", "Colleague 5"}, 1, 1},
		"mailed, and they answer alike":      {given(alike...), []string{"Alike", "Alike"}, 0, 1},
		"mailed, alike, and one went on":     {given(one(alike...), alikeOn), []string{"Alike", "And on"}, 1, 1},
		"combined twice":                     {given(one(old, edited), one(old, edited)), []string{"First thought", "Second thought"}, 0, 0},
		"with an older combination":          {given(old, one(edited, manager)), []string{"First thought", "Second thought"}, 1, 0},
		"with an older settled one":          {given(one(settled, edited), settled), []string{"First thought", "Second thought"}, 1, 0},
		"settled, and edited":                {given(settled, edited), []string{"First thought", "Second thought"}, 1, 0},
		"two real people alike":              {given(first, second), []string{"First thought", "First thought"}, 0, 0},
		"edited by hand":                     {given(one(edited, manager), hand), []string{"By hand", "First thought", "Second thought"}, 0, 1},
		"edited by hand, and on":             {given(one(hand, manager), handOn), []string{"By hand, and on", "First thought"}, 1, 0},
		"edited by hand, an older one there": {given(old, hand), []string{"By hand", "First thought"}, 1, 0},
		"--newer":                            {newer(one(edited, manager), hand), []string{"By hand", "First thought"}, 1, 0},
		"--newer, which is known":            {newer(old, edited), []string{"First thought", "Second thought"}, 1, 0},
		"--newer, after it was kept twice":   {newer(one(edited, manager, hand), hand), []string{"By hand", "First thought"}, 1, 0},
		"--newer of five, by its sittings":   {newer(one(five...), byHand(five[2], think("Three, by hand"))), []string{"Colleague 1", "Colleague 2", "Colleague 4", "Colleague 5", "Three, by hand"}, 1, 1},
		"from before plans had names":        {given(one(nameless, manager), sitting(nameless, name, think("Named"))), []string{"First thought", "Named"}, 1, 0},
	} {
		c, err := g.Combine(content.English, test.given...)
		if err != nil {
			t.Errorf("%s: %v", what, err)
			continue
		}
		if got := thoughts(c.Plan); !slices.Equal(got, test.says) || len(c.Plan.Joined) != len(test.says) {
			t.Errorf("%s: %d voices say %q, want %q", what, len(c.Plan.Joined), got, test.says)
		}
		if len(c.Newer) != test.newer || len(c.Copies) != test.copies {
			t.Errorf("%s: told %v and %v", what, c.Newer, c.Copies)
		}
		slices.Reverse(test.given)
		if other, err := g.Combine(content.English, test.given...); err != nil || !reflect.DeepEqual(thoughts(other.Plan), thoughts(c.Plan)) {
			t.Errorf("%s: the other way round %q, %v", what, thoughts(other.Plan), err)
		}
	}
}

// What --newer has replaced does not come back with an older combination.
func TestWhatWasReplacedByWordStaysReplaced(t *testing.T) {
	t.Parallel()
	name := naming()
	peer, manager := begun("peer", name), begun("manager", name)
	hand := byHand(peer, think("By hand"))
	old := combined(t, peer, manager).Plan
	c, err := builtin(t).Combine(content.English, newer(old, hand)...)
	if err != nil {
		t.Fatal(err)
	}
	handOn := sitting(hand, name, think("And on"))
	for what, test := range map[string]struct {
		plans []*content.Plan
		says  string
	}{
		"the older one": {[]*content.Plan{c.Plan, old}, "By hand"},
		"its part":      {[]*content.Plan{peer, c.Plan}, "By hand"},
		"gone on with":  {[]*content.Plan{c.Plan, handOn, old}, "And on"},
	} {
		again := combined(t, test.plans...)
		if got := thoughts(again.Plan); !slices.Equal(got, []string{test.says, "First thought"}) {
			t.Errorf("%s: %q", what, got)
		}
	}
}

func TestNewerIsRefusedWhereItCouldMeanSeveral(t *testing.T) {
	t.Parallel()
	g, name := builtin(t), naming()
	base := begun("colleagues", name)
	one, two := sitting(base, name, think("One")), sitting(base, name, think("Two"))
	third := byHand(base, think("By hand"))
	edited := sitting(one, name, think("On"))
	both := combined(t, one, two).Plan
	for what, test := range map[string]struct {
		given    []content.Given
		file     string
		en, cure string
	}{
		"either of two":      {newer(one, two, third), "plan-3.yaml", "any of 2 plans, in plan-1.yaml, plan-2.yaml", "leave out the one that no longer counts"},
		"in a combined one":  {newer(both, third), "plan-2.yaml", "any of 2 plans, in plan-1.yaml", "all at once"},
		"of none":            {newer(begun("peer", name), one), "plan-2.yaml", "no earlier version", "Leave --newer out"},
		"of the later one":   {newer(edited, one), "plan-2.yaml", "a later version of it is in plan-1.yaml", "counts by itself"},
		"a combined plan is": {newer(one, both), "plan-2.yaml", "made of several plans", "that the person filled in"},
	} {
		_, err := g.Combine(content.English, test.given...)
		if err == nil || !strings.HasPrefix(err.Error(), test.file+": ") || !strings.Contains(err.Error(), test.en) || !strings.Contains(err.Error(), test.cure) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// Combined plans from before a voice's number told whose it was are the same people's.
func TestVoicesOfOlderCombinedPlansAreKnownAgain(t *testing.T) {
	t.Parallel()
	name := naming()
	peer, manager := begun("peer", name), begun("manager", name)
	edited := sitting(peer, name, think("Second thought"))
	old := combined(t, peer, manager).Plan
	older := old.Clone()
	for i, j := range older.Joined {
		for r := range older.Answers {
			older.Change(r, func(a *content.Answer) {
				for k := range a.Views {
					if a.Views[k].Voice == j.Voice {
						a.Views[k].Nr = j.Mark
					}
				}
			})
		}
		older.Joined[i].Nr, older.Joined[i].Mark = j.Mark, ""
	}
	for what, test := range map[string]struct {
		plans []*content.Plan
		says  []string
	}{
		"by itself":           {[]*content.Plan{older}, []string{"First thought", "First thought"}},
		"with a part":         {[]*content.Plan{older, peer}, []string{"First thought", "First thought"}},
		"with a later part":   {[]*content.Plan{edited, older}, []string{"First thought", "Second thought"}},
		"with the same, anew": {[]*content.Plan{older, old}, []string{"First thought", "First thought"}},
	} {
		c := combined(t, test.plans...)
		if got := thoughts(c.Plan); !slices.Equal(got, test.says) || len(c.Copies) > 0 {
			t.Errorf("%s: %q, told %v", what, got, c.Copies)
		}
	}
}

// A group that settles a point anew has settled it, whatever older state of the plan comes in.
func TestWhatIsSettledAnewIsNotTornByTheOlderPlan(t *testing.T) {
	t.Parallel()
	name := naming()
	all := combined(t, begun("peer", name), sitting(begun("manager", name), name, think("Other"))).Plan
	settle := func(p *content.Plan, words string) *content.Plan {
		return sitting(p, name, func(p *content.Plan) {
			p.Change("purpose.why", func(a *content.Answer) { a.Agree(content.AgreedOn); a.Agreed = words })
		})
	}
	once := settle(all, "Once")
	with := combined(t, once, begun("colleagues", name)).Plan
	twice := settle(with, "Twice")
	for what, plans := range map[string][]*content.Plan{
		"the first state": {all, twice}, "the state before": {twice, with}, "before somebody came": {once, twice}, "all of them": {all, once, with, twice},
	} {
		c := combined(t, plans...)
		if a := c.Plan.Answer("purpose.why"); a.Agreement != content.AgreedOn || a.Agreed != "Twice" || len(c.Plan.Joined) != 3 || len(c.Conflicts) > 0 {
			t.Errorf("%s: %s %q, %d voices, %v", what, a.Agreement, a.Agreed, len(c.Plan.Joined), c.Conflicts)
		}
	}
	apart := combined(t, settle(all, "Here"), settle(all, "There"))
	if a := apart.Plan.Answer("purpose.why"); a.Agreement != content.NotAgreed || a.Agreed != "Here\nThere" {
		t.Errorf("two groups: %s %q", a.Agreement, a.Agreed)
	}
}

// Who comes or thinks otherwise after a group has agreed is pointed out, and the agreement stands.
func TestWhoSaysOtherwiseSinceIsPointedOut(t *testing.T) {
	t.Parallel()
	const hope content.Ref = "star.hope"
	g, name := builtin(t), naming()
	rated := func(who string, n content.Level) *content.Plan {
		p := solo(who, map[content.Ref]content.Answer{hope: {Importance: n}})
		kept := content.BeginSitting(nil, name).Kept(*p)
		return &kept
	}
	rate := func(n content.Level) func(*content.Plan) {
		return func(p *content.Plan) { p.Set(hope, content.Answer{Importance: n}) }
	}
	agree := func(p *content.Plan) {
		p.Change(hope, func(a *content.Answer) { a.Importance = 4; a.Agree(content.AgreedOn) })
	}
	peer, manager, colleague := rated("peer", 4), rated("manager", 4), rated("colleagues", 1)
	settled := sitting(combined(t, peer, manager, colleague).Plan, name, agree)
	forgotten := settled.Clone()
	forgotten.Change(hope, func(a *content.Answer) { a.Over = nil })
	q, _ := g.Question(hope)
	for what, test := range map[string]struct {
		plans []*content.Plan
		since map[string]int
	}{
		"nobody has come":                  {[]*content.Plan{settled, peer}, nil},
		"who differed when it was agreed":  {[]*content.Plan{settled, sitting(colleague, name, think("Another answer"))}, nil},
		"somebody came who says so too":    {[]*content.Plan{settled, rated("service-users", 4)}, nil},
		"somebody came":                    {[]*content.Plan{settled, rated("service-users", 2)}, map[string]int{"service-users": 1}},
		"two came, one alike":              {[]*content.Plan{settled, rated("peer", 1), rated("peer", 4)}, map[string]int{"peer": 1}},
		"one thinks otherwise now":         {[]*content.Plan{settled, sitting(peer, name, rate(1))}, map[string]int{"peer": 1}},
		"one has come round":               {[]*content.Plan{settled, sitting(colleague, name, rate(4))}, nil},
		"an older plan, and nobody came":   {[]*content.Plan{forgotten, colleague}, nil},
		"an older plan, and somebody came": {[]*content.Plan{forgotten, rated("service-users", 2)}, map[string]int{"service-users": 1}},
		"an older plan, and one changed":   {[]*content.Plan{forgotten, sitting(peer, name, rate(1))}, map[string]int{"peer": 1}},
	} {
		c := combined(t, test.plans...)
		since := map[string]int{}
		for _, v := range q.Since(c.Plan) {
			since[v.Who]++
		}
		if !maps.Equal(since, test.since) || (len(c.Since) == 1) != (len(test.since) > 0) {
			t.Errorf("%s: %v, told %v", what, since, c.Since)
		}
		if a := c.Plan.Answer(hope); a.Agreement != content.AgreedOn || a.Importance != 4 {
			t.Errorf("%s: the agreement is gone: %+v", what, a)
		}
		why, open := q.Open(c.Plan)
		if open != (len(test.since) > 0) || open && why != content.OpenSince {
			t.Errorf("%s: open %t, since %q", what, open, why)
		}
		same(t, what+", again", combined(t, c.Plan, c.Plan).Plan, c.Plan)
		agree(c.Plan)
		if since := q.Since(c.Plan); len(since) > 0 {
			t.Errorf("%s: agreed again, and still %v", what, since)
		}
	}
}

// A sheet that comes late or is corrected is pointed out in the room as well, and not before the reveal.
func TestALateSheetIsPointedOutAfterTheReveal(t *testing.T) {
	t.Parallel()
	const hope content.Ref = "star.hope"
	g := builtin(t)
	q, _ := g.Question(hope)
	p := content.NewPlan(content.English, "2026-11-21")
	p.Say(content.RefMode, content.ModeWorkshop)
	view := func(nr string, n content.Level) {
		p.SetView(hope, content.View{Voice: content.Voice{Who: "colleagues", Nr: nr}, Importance: n})
	}
	view("", 4)
	view("2", 4)
	p.Change(hope, func(a *content.Answer) { a.Importance = 4; a.Agree(content.AgreedOn) })
	late := func(what string, want int) {
		t.Helper()
		if n := len(q.Since(p)); n != want {
			t.Errorf("%s: %d say otherwise, want %d", what, n, want)
		}
	}
	late("at first", 0)
	p.BeginRound([]content.Ref{hope}, []string{"colleagues"})
	view("3", 1)
	late("while it is hidden", 0)
	p.Reveal()
	late("after the reveal", 1)
	view("2", 2)
	late("and one is corrected", 2)
	p.SetView(hope, content.View{Voice: content.Voice{Who: "colleagues", Nr: "3"}})
	late("and one is taken back", 1)
	p.Change(hope, func(a *content.Answer) { a.Importance = 2; a.Agree(content.AgreedOn) })
	late("agreed anew", 0)
	p.Change(hope, func(a *content.Answer) { a.Agree("") })
	if p.Answer(hope).Over != nil {
		t.Error("what is open remembers views")
	}
}
