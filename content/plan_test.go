package content_test

import (
	"reflect"
	"slices"
	"testing"

	"alongside/content"
)

func TestMatchLanguageFollowsTheFirstLocaleThatIsSet(t *testing.T) {
	for _, test := range []struct {
		locales []string
		want    content.Language
	}{
		{nil, content.English},
		{[]string{"", "", "da_DK.UTF-8"}, content.Danish},
		{[]string{"C", "da_DK"}, content.English},
		{[]string{"en_GB.UTF-8", "da_DK.UTF-8"}, content.English},
		{[]string{"nb_NO.UTF-8"}, content.Danish}, // a Norwegian reads Danish more easily
		{[]string{"de_DE.UTF-8"}, content.English},
		{[]string{"POSIX"}, content.English},
	} {
		if got := content.MatchLanguage(test.locales...); got != test.want {
			t.Errorf("%q: %s, want %s", test.locales, got, test.want)
		}
	}
}

func TestFirstDayProposesFollowUpsUntilTheyAreChanged(t *testing.T) {
	p := content.NewPlan(content.English, "2026-11-21")
	dates := func() []string { return p.Answer(content.RefFollowUp).Dates }
	p.FirstDay(content.RefFollowUp, "when the money is there")
	if dates() != nil {
		t.Errorf("dates from words: %v", dates())
	}
	p.FirstDay(content.RefFollowUp, "1/3 2027")
	if want := []string{"2027-04-01", "2027-06-01", "2027-09-01"}; !slices.Equal(dates(), want) {
		t.Errorf("got %v, want %v", dates(), want)
	}
	p.FirstDay(content.RefFollowUp, "2027-04-01")
	if want := []string{"2027-05-01", "2027-07-01", "2027-10-01"}; !slices.Equal(dates(), want) {
		t.Errorf("proposed dates do not follow: %v", dates())
	}
	p.Change(content.RefFollowUp, func(a *content.Answer) { a.SetDate(1, "after the summer") })
	p.FirstDay(content.RefFollowUp, "2027-08-01")
	if dates()[1] != "after the summer" {
		t.Errorf("a date of the user's own was replaced: %v", dates())
	}
}

// cloneOf checks that nothing a copy holds is shared with the plan.
func TestCloneSharesNothing(t *testing.T) {
	p := content.NewPlan(content.Danish, "2026-11-21")
	p.AddIdea("tasks.ideas", "a walk")
	p.Count(content.RefPresent, "manager", 1)
	p.Actions = []content.Action{{What: "call"}}
	p.Parking = []content.Parked{{What: "later"}}
	p.Round = &content.Round{Of: []content.Ref{"a.b"}, Who: []string{"manager"}}
	c := p.Clone()
	if !reflect.DeepEqual(p, c) {
		t.Fatal("the copy differs")
	}
	p.Answers["tasks.ideas"].Ideas[0].Text = "changed"
	p.Answers[content.RefPresent].People["manager"] = 9
	p.Actions[0].What, p.Parking[0].What, p.Round.Who[0] = "x", "x", "x"
	p.Say("purpose.why", "new")
	want := "a walk"
	if got := c.Answer("tasks.ideas").Ideas[0].Text; got != want || c.Answer(content.RefPresent).People["manager"] != 1 ||
		c.Actions[0].What != "call" || c.Parking[0].What != "later" || c.Round.Who[0] != "manager" || len(c.Answers) != 2 {
		t.Errorf("the copy changed with the plan: %+v", c)
	}
}

func TestTakeAllFillsOnlyWhatIsOpenAndNotFolded(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	s := g.Section("expect-of-us")
	qs := s.Questions()
	p.Take(qs[0].Ref, content.Missing)
	p.TakeAll(qs, content.InPlace)
	for i, q := range qs {
		want := content.InPlace
		switch {
		case i == 0:
			want = content.Missing
		case q.Folded():
			want = content.Open
		}
		if got := p.Answer(q.Ref).State; got != want {
			t.Errorf("%s is %q, want %q", q.Ref, got, want)
		}
	}
}

func TestTodosComeInTheOrderOfWhatMustStandFirst(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	for _, q := range g.Questions() {
		if q.Item.Kind == content.KindChecklist && q.Item.Stances == content.Promises && !q.Folded() {
			p.Take(q.Ref, content.Missing)
		}
	}
	p.Actions = []content.Action{{What: "my own"}}
	todos := g.Todos(p)
	last := 0
	for _, todo := range todos[:len(todos)-1] {
		at := slices.Index(content.Whens(), todo.When)
		if at < last {
			t.Errorf("%s (%s) comes too late", todo.What.EN, todo.When)
		}
		last = at
	}
	if got := todos[len(todos)-1].What.DA; got != "my own" {
		t.Errorf("the last is %q", got)
	}
}

func TestAMissingRowThatGetsAnOwnerIsPlanned(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	p.Take("expect-of-us.induction", content.Missing)
	i := slices.IndexFunc(g.Todos(p), func(t content.Todo) bool { return t.Ref == "expect-of-us.induction" })
	if i < 0 {
		t.Fatal("a missing row is not offered")
	}
	todo := g.Todos(p)[i]
	todo.Now = true
	p.Put(todo)
	if a := p.Answer(todo.Ref); a.State != content.Missing || !a.Now {
		t.Errorf("choosing alone made it %+v", a)
	}
	todo.Who = "team leader"
	p.Put(todo)
	if a := p.Answer(todo.Ref); a.State != content.Planned || a.Who != "team leader" {
		t.Errorf("with an owner it is %+v", a)
	}
}

func TestTheSchemeTheUserNamedStandsInTheWords(t *testing.T) {
	p := content.NewPlan(content.English, "2026-11-21")
	words := content.Text{EN: "Knows {scheme}", DA: "Kender {scheme}"}
	if got := p.Fill(words); got.EN != "Knows the law or scheme you work under" || got.DA != "Kender den lov eller ordning, I arbejder efter" {
		t.Error(got)
	}
	p.Say(content.RefScheme, "servicelovens § 85")
	if got := p.Fill(words); got.DA != "Kender servicelovens § 85" {
		t.Error(got)
	}
}
