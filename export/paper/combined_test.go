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
func TestAPlanTellsCombinedViewsBesideEachOther(t *testing.T) {
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
			"- **Manager:** To be closer", "- **Lived experience:** To be met", "| **Hope, through experience shared by choice** | 1 not here | central |\n| *How clear to us* | – | mostly clear |\n",
			"| Point | Colleagues (2) | Manager |\n", "| **Supervision** | 1 planned, 1 missing | in place |\n",
			"- **Colleagues:** to be done first\\\n  not for the nights\n", "- **Colleagues:**\\\n  **Who and when:** team leader, by 15 January 2027\n",
		},
		content.Danish: {
			"- **Leder:** To be closer", "| **Supervision** | 1 planlagt, 1 mangler | på plads |\n", "- **Kolleger:** skal gøres først\\\n  not for the nights\n",
			"- **Kolleger:**\\\n  **Hvem og hvornår:** team leader, senest 15. januar 2027\n", "| 1 ikke her | helt centralt |\n",
		},
	} {
		md := sent(t, p, g, l)
		plantest.Has(t, partIn(t, md, l, told().WhereWeDiffer), words...)
		plantest.Has(t, partIn(t, md, l, told().TheRole), "### What is your motto?\n", "> With us\n")
		plantest.Lacks(t, md, "aining stands", content.AskHR.Label().In(l))
	}
	md := sent(t, p, g, content.English)
	plantest.Has(t, md, "**Answered by 3 perspectives, lived experience among them; not yet talked through together.**", "Took part: Manager (1), Colleagues (2), Lived experience (1).")
	plantest.Before(t, md, "- **Lived experience:** To be met", "- **Manager:** To be closer")
	plantest.Has(t, HRSheet(p, g, content.English), "ask HR first")
}
