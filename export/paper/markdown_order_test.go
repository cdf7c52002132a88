package paper

import (
	"slices"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func TestMarkdownListsAsOpenOnlyWhatIsOnThePlansOwnPath(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("Because")
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "a walk"}}})
	p.Set("keeping.structure", content.Answer{Text: "every Monday"})
	p.Set("interview.focus", content.Answer{Text: "open questions"})
	md := Markdown(p, g, content.English)
	tasks, interview, keeping := g.Section("tasks"), g.Section("interview"), g.Section("keeping")
	deeper := tasks.Items[1]
	rows := slices.IndexFunc(keeping.Items, func(it content.Item) bool { return it.Kind == content.KindChecklist }) // wherever it stands
	plantest.Has(t, md, "*Open:* "+keeping.Items[rows].Themes[0].Rows[0].Short.EN)                                  // on the core path
	plantest.Lacks(t, md, "*Open:* "+deeper.Short.EN, "*Open:* "+interview.Items[1].Themes[0].Rows[0].Short.EN)
	for _, later := range []string{
		deeper.Short.EN + " (" + tasks.Title.EN + ")",
		interview.Items[1].Short.EN + " (" + interview.Title.EN + ")",
		g.Section("colleagues").Title.EN,
	} {
		plantest.Before(t, md, "*Not taken up yet:*", later)
	}

	p.Set("tasks.not-this-role", content.Answer{Ideas: []content.Idea{{Text: "cover"}}})
	plantest.Lacks(t, Markdown(p, g, content.English), deeper.Short.EN+" (")
}

func TestMarkdownTellsOnceHowManyActionsHaveNobody(t *testing.T) {
	t.Parallel()
	p := plantest.Saying("Because")
	p.Actions = []content.Action{
		{What: "a", Now: true, Who: "manager"},
		{What: "b", Now: true, By: "soon"},
		{What: "c", Now: true},
		{What: "d", Now: true, Done: true},
		{What: "e"}, // is not for now
	}
	md := Markdown(p, plantest.Guide(t), content.English)
	plantest.Has(t, md, "\n2 of 4 have no one responsible yet.\n")
	plantest.Before(t, md, "- [x] d", "2 of 4")
	plantest.Before(t, md, "2 of 4", "- [ ] e")
	plantest.Has(t, Markdown(p, plantest.Guide(t), content.Danish), "\n2 af 4 har endnu ingen ansvarlig.\n")

	p.Actions[1].Who, p.Actions[2].Who = "team", "team"
	plantest.Lacks(t, Markdown(p, plantest.Guide(t), content.English), "responsible")
}

func TestMarkdownPutsTheMostImportantIdeasFirst(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "aaa"}, {Text: "bbb", Top: true}, {Text: "ccc"}, {Text: "ddd", Top: true}}})
	md := Markdown(p, plantest.Guide(t), content.English)
	plantest.Before(t, md, "- bbb", "- ddd")
	plantest.Before(t, md, "- ddd", "- aaa")
	plantest.Before(t, md, "- aaa", "- ccc")
}

func TestMarkdownSaysHowLongAfterTheStartAFollowUpIs(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set(content.RefFollowUp, content.Answer{Text: "2027-03-01", Dates: []string{"2027-04-01", "", "in autumn", "2028-03-01"}})
	plantest.Has(t, Markdown(p, plantest.Guide(t), content.English), "- After 1 month: 1 April 2027 · After 6 months: in autumn · 1 March 2028\n")
	plantest.Has(t, Markdown(p, plantest.Guide(t), content.Danish), "- Efter 1 måned: 1. april 2027 · Efter 6 måneder: in autumn · 1. marts 2028\n")
}

func TestMarkdownFilledInAloneIsTheManagersView(t *testing.T) {
	t.Parallel()
	p := plantest.Saying("Because")
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "lived-experience": 1}})
	md := Markdown(p, plantest.Guide(t), content.English)
	plantest.Has(t, md, "The manager's view, not yet talked through", "**Helping to prepare:** Manager (1), Lived-experience adviser (1)")
	plantest.Lacks(t, md, "**Took part:**")
}

func TestMarkdownOfAPlanWithoutAnswersSaysSo(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.Danish, "2026-11-21")
	p.Say(content.RefMode, content.ModeWorkshop)
	p.Count(content.RefPresent, "manager", 1)
	p.Count(content.RefPresent, "lived-experience", 1)
	md := Markdown(p, plantest.Guide(t), content.Danish)
	plantest.Has(t, md, "**Status:** Intet er besvaret endnu\n", "Kernespørgsmål: 0 af 9 besvaret")
	noBlanks(t, md)
}

// A plan on paper says which of its actions are overdue, and on which day that is so: of a
// day's own, or that of its last change.
func TestMarkdownSaysWhatIsOverdue(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), content.NewPlan(content.English, "2027-01-15")
	p.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: "leader", By: "15/1-27"})
	p.Actions = []content.Action{
		{What: "call", Who: "team", By: "before 15 January 2027", Now: true},
		{What: "write", By: "senest 15/1-27", Now: true, Done: true},
		{What: "wait", By: "2027-01-16"},
		{What: "drop", By: "2026-01-01", Aside: content.SetDropped},
	}
	p.Say(content.RefReviewBy, "senest 15/1-27")
	plantest.Lacks(t, Markdown(p, g, content.English), "verdue")
	for l, want := range map[content.Language][]string{
		content.English: {"- Overdue on 16 January 2027: 2\n", "– leader, by 15 January 2027, **overdue**\n", "- [ ] call – team, before 15 January 2027, **overdue**\n", "- [x] write – by 15 January 2027\n", "- [ ] wait – by 16 January 2027\n", ":** 15 January 2027 – **overdue**\n"},
		content.Danish:  {"- Frist overskredet 16. januar 2027: 2\n", "– leader, senest 15. januar 2027, **frist overskredet**\n", "- [ ] call – team, before 15 January 2027, **frist overskredet**\n", "- [x] write – senest 15. januar 2027\n"},
	} {
		plantest.Has(t, MarkdownOn("2027-01-16", p, g, l), want...)
		p.Updated = "2027-01-16"
		plantest.Has(t, Markdown(p, g, l), want...)
		p.Updated = "2027-01-15"
	}
}
