package content_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

// naming makes identities as a random source would, and the same ones each time.
func naming() func() string {
	n := 0
	return func() string {
		n++
		return fmt.Sprintf("plan-%c", 'a'+n-1)
	}
}

// sitting is a plan after somebody has opened it and gone on with it.
func sitting(p *content.Plan, name func() string, edit func(*content.Plan)) *content.Plan {
	s := content.BeginSitting(p, name)
	c := p.Clone()
	edit(c)
	kept := s.Kept(*c)
	return &kept
}

func think(text string) func(*content.Plan) {
	return func(p *content.Plan) { p.Say("purpose.why", text) }
}

// begun is a plan after its first sitting.
func begun(who string, name func() string) *content.Plan {
	p := solo(who, map[content.Ref]content.Answer{
		"purpose.why":              {Text: "First thought"},
		"expect-of-us.supervision": {State: content.Missing},
		"tasks.ideas":              {Ideas: []content.Idea{{Text: "A walk", Top: true}}},
	})
	kept := content.BeginSitting(nil, name).Kept(*p)
	return &kept
}

func TestAPlanIsKnownFromItsFirstAnswerOn(t *testing.T) {
	p := begun("manager", naming())
	if p.Identity != "plan-a" || len(p.Began) != 0 {
		t.Errorf("known as %q, began from %v", p.Identity, p.Began)
	}
	again := sitting(p, naming(), think("Second thought"))
	if again.Identity != "plan-a" || len(again.Began) != 1 {
		t.Errorf("known as %q, began from %v", again.Identity, again.Began)
	}
	older := solo("manager", nil) // written before plans were known by anything
	if got := sitting(older, naming(), think("x")); got.Identity != "plan-a" || len(got.Began) != 1 {
		t.Errorf("an older plan is known as %q, began from %v", got.Identity, got.Began)
	}
}

func TestOpeningAPlanDoesNotChangeIt(t *testing.T) {
	p := solo("manager", nil)
	for name, edit := range map[string]func(*content.Plan){
		"nothing":          func(*content.Plan) {},
		"another page":     func(p *content.Plan) { p.Position = "purpose.why" },
		"another language": func(p *content.Plan) { p.Language = content.Danish },
		"and taken back": func(p *content.Plan) {
			p.Say("purpose.why", "x")
			p.Say("purpose.why", "")
		},
	} {
		if got := sitting(p, naming(), edit); got.Identity != "" || got.Began != nil {
			t.Errorf("%s: known as %q, began from %v", name, got.Identity, got.Began)
		}
	}
	if got := content.BeginSitting(nil, naming()).Kept(*content.NewPlan(content.English, "2026-11-21")); got.Identity != "" {
		t.Error("a blank plan is known")
	}
}

func TestTheLastTwentyBeginningsAreKept(t *testing.T) {
	p := begun("manager", naming())
	for i := range 30 {
		p = sitting(p, naming(), think(fmt.Sprint("thought ", i)))
	}
	if len(p.Began) != 20 {
		t.Fatalf("%d", len(p.Began))
	}
	if next := sitting(p, naming(), think("last")); !slices.Equal(next.Began[:19], p.Began[1:]) {
		t.Error("the oldest does not go first")
	}
}

func TestIdentitiesAreRandomLetters(t *testing.T) {
	seen := map[string]bool{}
	for range 1000 {
		id := content.NewIdentity()
		if len(id) != 16 || strings.Trim(id, "abcdefghijklmnopqrstuvwxyz") != "" || seen[id] {
			t.Fatalf("%q", id)
		}
		seen[id] = true
	}
}

func TestANewerVersionOfAVoiceCounts(t *testing.T) {
	name := naming()
	first, other := begun("manager", name), begun("colleagues", name)
	second := sitting(first, name, think("Second thought"))
	third := sitting(second, name, think("Third thought"))
	want := combined(t, third, other)
	if len(want.Newer) != 0 || len(want.Plan.Joined) != 2 {
		t.Fatal(want.Newer)
	}
	for _, plans := range [][]*content.Plan{
		{first, third, other},
		{third, other, first},
		{other, second, first, third},
	} {
		c := combined(t, plans...)
		same(t, fmt.Sprint(len(plans), " plans"), c.Plan, want.Plan)
		if len(c.Newer) != len(plans)-2 || !strings.Contains(c.Newer[0].EN, "is an earlier version of") {
			t.Errorf("told: %v", c.Newer)
		}
	}
}

func TestANewerVersionTakesTheOlderOnesPlaceInACombinedPlan(t *testing.T) {
	name := naming()
	first, other := begun("manager", name), begun("colleagues", name)
	second := sitting(first, name, func(p *content.Plan) {
		p.Say("purpose.why", "Second thought")
		p.Take("expect-of-us.supervision", content.InPlace)
	})
	before := combined(t, first, other).Plan
	before.Talked = "2026-11-25"
	if before.Answer("expect-of-us.supervision").State != content.Missing {
		t.Fatal("both said so")
	}
	c := combined(t, before, second)
	if len(c.Plan.Joined) != 2 || len(c.Newer) != 1 {
		t.Errorf("%d joined, told: %v", len(c.Plan.Joined), c.Newer)
	}
	for _, r := range []content.Ref{"purpose.why", "expect-of-us.supervision"} {
		if n := len(c.Plan.Answer(r).Views); n != 2 {
			t.Errorf("%s has %d views", r, n)
		}
	}
	if a := c.Plan.Answer("expect-of-us.supervision"); a.State != content.Open {
		t.Errorf("what they differ on is %s", a.State)
	}
	if c.Plan.Talked != "" {
		t.Error("nobody has talked the new version through")
	}
	if idea := c.Plan.Answer("tasks.ideas").Ideas[0]; idea.Votes["manager"] != 1 || idea.Votes["colleagues"] != 1 {
		t.Errorf("votes: %v", idea.Votes)
	}
	if people := c.Plan.Answer(content.RefPresent).People; people["manager"] != 1 {
		t.Errorf("present: %v", people)
	}
	again := combined(t, c.Plan, first)
	same(t, "with the first version once more", again.Plan, c.Plan)
	if len(again.Newer) != 1 {
		t.Errorf("told: %v", again.Newer)
	}
	both := combined(t, combined(t, first, begun("peer", name)).Plan, second)
	if len(both.Plan.Joined) != 2 || len(both.Newer) != 1 {
		t.Errorf("told: %v", both.Newer)
	}
}

// Where a file is copied, or edited in two places at a time, there are two people.
func TestCopiesOfAFileAreTwoPeoples(t *testing.T) {
	name := naming()
	first := begun("colleagues", name)
	one := sitting(first, name, think("One"))
	two := sitting(first, name, think("Two"))
	manager := sitting(first, name, func(p *content.Plan) { // who began from a colleague's file
		p.Say(content.RefPerspective, "manager")
		p.Say("purpose.why", "Three")
	})
	for what, plans := range map[string][]*content.Plan{
		"two copies":          {one, two},
		"another perspective": {first, manager},
	} {
		c := combined(t, plans...)
		if len(c.Plan.Joined) != 2 || len(c.Newer) != 0 {
			t.Errorf("%s: %d voices, told: %v", what, len(c.Plan.Joined), c.Newer)
		}
		for _, p := range plans {
			if !says(c.Plan, p.Answer("purpose.why").Text) {
				t.Errorf("%s: %q is lost", what, p.Answer("purpose.why").Text)
			}
		}
	}
}

func says(p *content.Plan, words string) bool {
	a := p.Answer("purpose.why")
	return a.Text == words || slices.ContainsFunc(a.Views, func(v content.View) bool { return v.Text == words })
}

// Files in which each comes after the next were made so, and lose nobody's words.
func TestARingOfVersionsLosesNobody(t *testing.T) {
	name := naming()
	p := begun("manager", name)
	ring := []*content.Plan{p.Clone(), p.Clone(), p.Clone()}
	marks := make([]string, 3)
	for i, p := range ring {
		p.Say("purpose.why", fmt.Sprint("thought ", i))
		marks[i] = combined(t, p, begun("peer", name)).Plan.Joined[0].Mark
	}
	for i, p := range ring {
		p.Began = []string{marks[(i+1)%3]}
	}
	c := combined(t, ring...)
	if len(c.Plan.Joined) == 0 || len(c.Plan.Joined)+len(c.Newer) != 3 {
		t.Errorf("%d voices, told: %v", len(c.Plan.Joined), c.Newer)
	}
}

func TestWhatIsToldOfVersionsSteersNothing(t *testing.T) {
	name := naming()
	first := begun("manager", name)
	second := sitting(first, name, think("Second thought"))
	c, err := builtin(t).Combine(content.English, content.Given{Name: "a\x1b[2J\u202e", Plan: first}, content.Given{Name: "b\n", Plan: second})
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range content.Languages() {
		if said := c.Newer[0].In(l); strings.ContainsAny(said, "\x1b\n\u202e") {
			t.Errorf("%q", said)
		}
	}
}

// A program that keeps a folder the same on two machines leaves a copy where both went on.
// Whether that is one person's plan or one that was handed out nobody can tell: it is said.
func TestASyncClientsConflictCopyIsToldAsACopy(t *testing.T) {
	name := naming()
	first, other := begun("manager", name), begun("colleagues", name)
	here := sitting(first, name, think("Here"))
	there := sitting(first, name, think("There"))
	for what, test := range map[string]struct {
		plans  []*content.Plan
		newer  int
		copies int
	}{
		"both went on":                {[]*content.Plan{here, there}, 0, 1},
		"beside somebody else's":      {[]*content.Plan{here, other, there}, 0, 1},
		"three":                       {[]*content.Plan{here, there, sitting(first, name, think("On a third"))}, 0, 1},
		"one did not go on":           {[]*content.Plan{first, there}, 1, 0},
		"one went on from the other":  {[]*content.Plan{here, sitting(here, name, think("On"))}, 1, 0},
		"they say the same":           {[]*content.Plan{here, here.Clone()}, 0, 0},
		"the copy comes later":        {[]*content.Plan{combined(t, here, other).Plan, there}, 0, 1},
		"each is in a combined one":   {[]*content.Plan{combined(t, here, other).Plan, combined(t, there, begun("peer", name)).Plan}, 0, 1},
		"the combined one has both":   {[]*content.Plan{combined(t, here, there).Plan, other}, 0, 0},
		"another perspective went on": {[]*content.Plan{here, sitting(first, name, func(p *content.Plan) { p.Say(content.RefPerspective, "peer") })}, 0, 0},
	} {
		c := combined(t, test.plans...)
		if len(c.Newer) != test.newer || len(c.Copies) != test.copies {
			t.Errorf("%s: newer %v, copies %v", what, c.Newer, c.Copies)
		}
		for _, told := range c.Copies {
			if !strings.Contains(told.EN, "are copies of one plan") || !strings.Contains(told.DA, "er kopier af samme plan") {
				t.Errorf("%s: %v", what, told)
			}
		}
	}
	if a := combined(t, here, there).Plan.Answer("purpose.why"); len(a.Views) != 2 {
		t.Errorf("not both are there: %v", a.Views)
	}
}
