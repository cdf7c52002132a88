package paper

import (
	"fmt"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func person(who string, answers map[content.Ref]content.Answer) *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Say(content.RefPerspective, who)
	for r, a := range answers {
		p.Set(r, a)
	}
	return p
}

// Every difference between the plans can be found in what is passed on.
func TestMarkdownShowsCombinedViewsBesideEachOther(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	type answers = map[content.Ref]content.Answer
	plans := []*content.Plan{
		person("manager", answers{
			"purpose.why": {Text: "To be closer"}, "star.hope": {Importance: 4, Clarity: 3},
			"expect-of-us.supervision": {State: content.InPlace}, "expect-of-us.voice-in-training": {State: content.LeaveOut},
		}),
		person("colleagues", answers{
			"star.hope":                {Importance: 1},
			"expect-of-us.supervision": {State: content.Missing, Note: "not for the nights", Now: true}, "expect-of-us.voice-in-training": {State: content.SupportWording},
		}),
		person("colleagues", answers{"expect-of-us.supervision": {State: content.Planned, Who: "team leader", By: "2027-01-15"}}),
		person("peer", answers{"purpose.why": {Text: "To be met"}, "purpose.motto": {Text: "With us", Asked: "What is your motto?"}}),
	}
	var given []content.Given
	for i, p := range plans {
		given = append(given, content.Given{Name: fmt.Sprint(i), Plan: p})
	}
	combined, err := g.Combine(content.English, given...)
	if err != nil {
		t.Fatal(err)
	}
	p := combined.Plan
	for l, words := range map[content.Language][]string{
		content.English: {
			"Answered by 3 perspectives, lived experience among them; not yet talked through together", "Manager (1), Colleagues (2)", "Manager: To be closer", "Lived experience: To be met",
			"Manager: in place", "Colleagues 1: missing; chosen for now\\\n  not for the nights", "Colleagues 2: planned; team leader, by 15 January 2027",
			"central (4 of 4); mostly clear (3 of 4)", "not here (1 of 4)", "What is your motto?", "With us",
		},
		content.Danish: {"Leder: på plads", "Kolleger 1: mangler; valgt til nu", "Kolleger 2: planlagt; team leader, senest 15. januar 2027", "ikke her (1 af 4)"},
	} {
		md := Markdown(p, g, l)
		plantest.Has(t, md, words...)
		plantest.Lacks(t, md, "aining stands", content.AskHR.Label().In(l))
	}
	plantest.Has(t, HRSheet(p, g, content.English), "ask HR first")
}
