package paper

import (
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// timeline are the tasks of a plan, on a day.
func timeline(t *testing.T, day content.Date, p *content.Plan, g *content.Guide, l content.Language) []block.Task {
	t.Helper()
	return only[block.Tasks](t, planOn(t, day, p, g, l)).Tasks
}

// onALine is a task: when, what, who.
func onALine(task block.Task) string {
	what := make([]string, len(task.What))
	for i, l := range task.What {
		what[i] = l.Text()
	}
	return strings.Join([]string{task.When, strings.Join(what, "/"), task.Who.Text()}, "|")
}

func TestWhatIsToBeDoneStandsOnTheTimelineOnce(t *testing.T) {
	t.Parallel()
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		if s.Name == plantest.HardlyBegun { // there is nothing to be done yet
			return
		}
		var whats []string
		for _, task := range timeline(t, s.Plan.Updated, s.Plan, s.Guide, l) {
			for _, line := range task.What {
				whats = append(whats, line.Text())
			}
		}
		var differ []string
		for _, todo := range s.Guide.Todos(s.Plan) {
			what := todo.InPlan.In(l)
			n := 0
			for _, said := range whats {
				if said == what {
					n++
				}
			}
			switch talk := !slices.ContainsFunc(todo.Why, func(r content.Reason) bool { return r != content.ForNoAgreed && r != content.ForFarApart }); {
			case todo.Aside != "" || todo.Folded && !todo.Now || slices.Equal(todo.Why, []content.Reason{content.ForUnanswered}):
				if n != 0 {
					t.Errorf("%q is to be done", what)
				}
			case todo.Ref != "" && talk && !todo.Now:
				if differ = append(differ, question(t, s.Guide, todo.Ref).Named().In(l)); n != 0 {
					t.Errorf("%q has a line of its own", what)
				}
			case n != 1:
				t.Errorf("%q is to be done %d times of %q", what, n, whats)
			}
		}
		talk := slices.IndexFunc(whats, func(what string) bool {
			return strings.HasPrefix(what, strings.TrimSuffix(told().TalkThrough.In(l), "%s"))
		})
		if (talk >= 0) != (len(differ) > 0) {
			t.Errorf("%q are to be talked through, and it says %q", differ, whats)
		}
		for _, name := range differ {
			if !strings.Contains(whats[talk], phrase(s.Plan.FillInPlan(content.Verbatim(name)).In(l))) {
				t.Errorf("%q is to be talked through, and it says %q", name, whats[talk])
			}
		}
	})
}

// What must stand before the post is advertised comes first, then what has a day before the
// first working day by its day, what is chosen to begin with, and what must stand before the
// first day; then that day, and what comes after it. Each has a box of its own.
func TestTheTimelineIsInTheOrderInWhichThingsCome(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), plantest.Saying("Because")
	p.Set("purpose.in-a-year", content.Answer{Text: "We see it"})
	p.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: "head", By: "senest 15/1 2027"})
	p.Set("expect-of-us.own-manager", content.Answer{State: content.Missing})
	p.Set("expect-of-us.same-terms", content.Answer{State: content.Missing})
	p.Set("expect-of-us.staff-meetings", content.Answer{State: content.Planned, Who: "secretary"})
	p.Set("expect-of-us.peer-network", content.Answer{State: content.Missing})
	p.Set("expect-of-us.scheme-training", content.Answer{State: content.Missing, Now: true})
	p.Set("role-star.hope", content.Answer{Agreement: content.NotAgreed})
	p.Set("role-star.trust", content.Answer{Agreement: content.NotAgreed, Who: "deputy"})
	p.Set("keep.diluted", content.Answer{Sign: "more cover", Now: true, Who: "team"})
	p.Set(content.RefFollowUp, content.Answer{Text: "2027-03-01", Dates: []string{"2027-04-01", "", "in autumn", "2028-03-01"}})
	p.Actions = []content.Action{{What: "Call", By: "2027-04-01", Who: "union"}, {What: "Write", By: "when it rains"}, {What: "Ask", Done: true}}
	var got []string
	for _, task := range timeline(t, p.Updated, p, g, content.English) {
		got = append(got, onALine(task))
	}
	want := []string{
		"before we advertise|Check pay and terms|nobody yet",
		"by 15 January 2027|Arrange regular supervision|head",
		"first|Plan training in the law or scheme we work under|nobody yet", "first|Agree what we will do: Diluted|team",
		"before the first day|Decide who the manager is|nobody yet", "before the first day|Invite the peer support worker to every staff meeting|secretary",
		"before the first day|" + told().TalkThrough.With(question(t, g, "role-star.hope").Named()).EN + "|nobody yet",
		"1 March 2027|First working day|", "by 1 April 2027|Call|union", "1 April 2027|We talk again, after 1 month|", "1 March 2028|We talk again|",
		"in autumn|We talk again, after 6 months|",
		"later|Find a network of peer support workers|nobody yet", "later|Talk it through: Trust and mutuality|deputy", "when it rains|Write|nobody yet", "later|Ask|",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestAPlanSaysHowLongAfterTheStartATalkIs(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set(content.RefFollowUp, content.Answer{Text: "2027-03-01", Dates: []string{"2027-04-01", "", "in autumn", "2028-03-01"}})
	plantest.Has(t, sent(t, p, plantest.Guide(t), content.English), "- **1 March 2027:** First working day\n- **1 April 2027:** We talk again, after 1 month\n- **1 March 2028:** We talk again\n",
		"- **in autumn:** We talk again, after 6 months\n")
	plantest.Has(t, sent(t, p, plantest.Guide(t), content.Danish), "- **1. marts 2027:** Første arbejdsdag\n- **1. april 2027:** Vi følger op efter 1 måned\n- **1. marts 2028:** Vi følger op\n",
		"- **in autumn:** Vi følger op efter 6 måneder\n")
	day := only[block.Tasks](t, planOn(t, p.Updated, p, plantest.Guide(t), content.English)).Tasks[0]
	if !day.Milestone || day.Box != block.NoBox {
		t.Errorf("the first day does not stand out: %+v", day)
	}
}

// Which of them has nobody is said with each; one that is done needs nobody any more.
func TestAPlanSaysWhatNobodyHasTakenOn(t *testing.T) {
	t.Parallel()
	p := plantest.Saying("Because")
	p.Actions = []content.Action{
		{What: "a", Now: true, Who: "manager"},
		{What: "b", Now: true, By: "soon"},
		{What: "c", Now: true},
		{What: "d", Now: true, Done: true},
		{What: "e"}, // is not for now
	}
	lines := map[content.Language][]string{
		content.English: {"- [ ] **first:** a – manager\n", "- [ ] **soon:** b – **nobody yet**\n", "- [ ] **first:** c – **nobody yet**\n", "- [x] **first:** d\n", "- [ ] **later:** e – **nobody yet**\n"},
		content.Danish:  {"- [ ] **først:** a – manager\n", "- [ ] **soon:** b – **ingen endnu**\n", "- [ ] **først:** c – **ingen endnu**\n", "- [x] **først:** d\n", "- [ ] **senere:** e – **ingen endnu**\n"},
	}
	for l, want := range lines {
		plantest.Has(t, partIn(t, sent(t, p, plantest.Guide(t), l), l, told().When), want...)
	}
	for i := range p.Actions {
		p.Actions[i].Who = "team"
	}
	plantest.Lacks(t, sent(t, p, plantest.Guide(t), content.English), told().Nobody.EN)
}

func TestAPlanWordsTheTasks(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p := plantest.Saying("Because")
	p.Set("expect-of-us.supervision", content.Answer{State: content.Missing, Now: true})
	p.Set("expect-of-us.own-manager", content.Answer{State: content.Planned, Who: "head", By: "2027-01-15", Done: true})
	p.Actions = []content.Action{{What: "First line\n\n- second", Who: "me", By: "soon", Now: true, Done: true}}
	md := partIn(t, sent(t, p, g, content.English), content.English, told().When)
	plantest.Has(t, md, "- [ ] **first:** Arrange regular supervision – **nobody yet**\n",
		"- [x] **by 15 January 2027:** Decide who the manager is – head\n", "- [x] **soon:** First line\n\n  \\- second – me\n")
	plantest.Before(t, md, "Decide who", "Arrange regular")
}

// An action says what is to be done, and the part in which it came up says why. Where
// people differ is told there, and here with how many points.
func TestAnActionIsToldByWhatIsToBeDone(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), plantest.Saying("Because")
	p.Set("star.hope", content.Answer{Views: []content.View{
		{Voice: content.Voice{Who: "manager"}, Importance: 4}, {Voice: content.Voice{Who: "peer"}, Importance: 1},
	}})
	p.Set("star.trust", content.Answer{Agreement: content.NotAgreed})
	p.Set("keeping.diluted", content.Answer{Sign: "more cover"})
	whats := func() (all []string) {
		for _, task := range timeline(t, p.Updated, p, g, content.English) {
			all = append(all, task.What[0].Text())
		}
		return all
	}
	want := []string{told().TalkThrough.EN[:len(told().TalkThrough.EN)-2] + question(t, g, "star.hope").Named().EN + " · " + question(t, g, "star.trust").Named().EN, "Agree what we will do: " + question(t, g, "keeping.diluted").Named().EN}
	if got := whats(); !slices.Equal(got, want) { // and nothing that only has no answer
		t.Errorf("it says %q, not %q", got, want)
	}
	md := sent(t, p, g, content.English)
	plantest.Has(t, partIn(t, md, content.English, told().WhatCouldGoWrong), "| more cover | **nothing agreed yet** |")
	plantest.Has(t, partIn(t, md, content.English, told().NotTakenUp), "- **Not agreed yet:** Trust between equals\n", "- **Not talked through together yet:** Hope, through experience shared by choice\n", "  - "+capital(g.Section("keeping").Stated().EN)+": ")

	p.Round = &content.Round{Of: []content.Ref{"star.hope"}, Who: []string{"manager", "peer"}}
	if got := whats(); !slices.Contains(got, told().TalkThrough.With(question(t, g, "star.trust").Named()).EN) {
		t.Errorf("it tells of a round that is not finished: %q", got)
	}
}

// A plan on paper says which of its actions are overdue: on a day of its own, or that of
// its last change.
func TestAPlanSaysWhatIsOverdue(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), content.NewPlan(content.English, "2027-01-15")
	p.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: "leader", By: "15/1-27"})
	arrange := g.Todos(p)[slices.IndexFunc(g.Todos(p), func(t content.Todo) bool { return t.Ref == "expect-of-us.supervision" })].InPlan
	p.Actions = []content.Action{
		{What: "call", Who: "team", By: "before 15 January 2027", Now: true},
		{What: "write", By: "senest 15/1-27", Now: true, Done: true},
		{What: "wait", By: "2027-01-16"},
		{What: "drop", By: "2026-01-01", Aside: content.SetDropped},
	}
	p.Say(content.RefReviewBy, "senest 15/1-27")
	plantest.Lacks(t, sent(t, p, g, content.English), "verdue")
	for l, want := range map[content.Language][]string{
		content.English: {
			"- [ ] **by 15 January 2027 (overdue):** " + arrange.EN + " – leader\n", "- [ ] **before 15 January 2027 (overdue):** call – team\n",
			"- [x] **by 15 January 2027:** write\n", "- [ ] **by 16 January 2027:** wait – **nobody yet**\n",
			"(leader, by 15 January 2027) **overdue**\n", "Review or delete by:** 15 January 2027 – **overdue**\n",
		},
		content.Danish: {
			"- [ ] **senest 15. januar 2027 (frist overskredet):** " + arrange.DA + " – leader\n", "- [ ] **before 15 January 2027 (frist overskredet):** call – team\n",
			"- [x] **senest 15. januar 2027:** write\n", "(leader, senest 15. januar 2027) **frist overskredet**\n", "senest:** 15. januar 2027 – **frist overskredet**\n",
		},
	} {
		md := planOn(t, "2027-01-16", p, g, l).Markdown()
		plantest.Has(t, md, want...)
		if n := strings.Count(string(md), content.Overdue().In(l)); n != 4 { // twice in time, the row, the plan itself
			t.Errorf("it says %d times that something is overdue:\n%s", n, md)
		}
		p.Updated = "2027-01-16"
		plantest.Has(t, sent(t, p, g, l), want...)
		p.Updated = "2027-01-15"
	}
}

// What folded points ask for is told in one way, wherever they stand in the guide: their
// place, or by when, would tell which they are.
func TestAnActionFromAFoldedRowIsNamedWithoutItsWords(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p := plantest.Saying("Because")
	p.Set("expect-of-peer.substance-free", content.Answer{State: content.AskHR, Now: true, Who: "Secret", By: "2026-12-01"}) // must stand before the advert
	p.Actions = []content.Action{{What: "Call the union", Who: "manager", Now: true}}
	md := sent(t, p, g, content.English)
	plantest.Has(t, md, "- [ ] **first:** A point for the manager and HR\n")
	plantest.Lacks(t, md, "Secret", "1 December", told().Nobody.EN, told().BeforeAdvert.EN+":")
	plantest.Has(t, sent(t, p, g, content.Danish), "- [ ] **først:** Et punkt til leder og HR\n")

	p.Change("expect-of-peer.substance-free", func(a *content.Answer) { a.Now = false })
	plantest.Lacks(t, sent(t, p, g, content.English), "HR")
}
