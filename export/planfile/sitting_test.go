package planfile

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// satDown is a plan in which sittings have left their marks: two at one answer, and one
// of them at another as well, as after a merge.
var satDown = strings.NewReplacer(
	"workplace: Here\n", "workplace: Here\nupdated: 2026-11-20\nbegan: [a1, a2]\n",
	"        note: Really\n", "        note: Really\n        began: {a3: 2026-11-27, a4: 2026-11-29}\n",
	"        importance: central\n", "        importance: central\n        began: {a5: 2026-11-28, a3: 2026-11-27}\n",
).Replace(plantest.Small)

func TestSittingsAreMarkedAtAnswers(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p, err := Read("plan.yaml", []byte(satDown), g)
	if err != nil {
		t.Fatal(err)
	}
	if p.Updated != "2026-11-29" || !slices.Equal(p.Began, []string{"a1", "a2", "a3", "a5", "a4"}) {
		t.Errorf("changed on %s, began from %v", p.Updated, p.Began)
	}
	data := reads(t, p, g)
	for _, want := range []string{"\nbegan: [a1, a2]\n", "        began: {a3: 2026-11-27, a4: 2026-11-29}\n", "        began: {a5: 2026-11-28, a3: 2026-11-27}\n"} {
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("%q is not in it:\n%s", want, data)
		}
	}
	if bytes.Contains(data, []byte("\nupdated:")) {
		t.Errorf("the top says as well when it was changed:\n%s", data)
	}
	p, err = Read("plan.yaml", []byte(strings.Replace(satDown, "a4: 2026-11-29", "a4: soon", 1)), g)
	if err != nil || p.Updated != "2026-11-28" {
		t.Errorf("a word for a day: changed on %s, %v", p.Updated, err)
	}
	for _, wrong := range []string{"began: yes", "began: {a b: 2026-11-27}", "began: {a1: [x]}", "began: {a1: x, a1: y}"} {
		_, err := Read("plan.yaml", []byte(strings.Replace(plantest.Small, "note: Really", wrong, 1)), g)
		plantest.Problem(t, err)
	}
}

// A sitting is told by the first answer that it changed, and by the top of the file where
// it changed none.
func TestASittingLeavesItsMarkWhereItChangedSomething(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	opened, err := Read("plan.yaml", []byte(plantest.Small), g)
	if err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		edit func(p *content.Plan)
		want string
	}{
		"an answer":           {func(p *content.Plan) { p.Say("tasks.ideas", "x") }, "        answer: x\n        began: {"},
		"an answer taken out": {func(p *content.Plan) { p.Set("role-star.hope", content.Answer{}) }, "        ask: Hope through experience that is shared by choice\n        began: {"},
		"an action":           {func(p *content.Plan) { p.Actions = nil }, "updated: 2026-11-27\n"},
		"the workplace":       {func(p *content.Plan) { p.Say(content.RefWorkplace, "There") }, "updated: 2026-11-27\n"},
	} {
		s := content.BeginSitting(opened, func() string { return "name" })
		p := opened.Clone()
		test.edit(p)
		p.Updated = "2026-11-27"
		kept := s.Kept(*p)
		data := reads(t, &kept, g)
		if !bytes.Contains(data, []byte(test.want)) || bytes.Count(data, []byte("2026-11-27")) != 1 || bytes.Count(data, []byte("began:")) != 1 {
			t.Errorf("%s:\n%s", name, data)
		}
		before := kept.Clone()
		again := content.BeginSitting(&kept, another)
		next := kept.Clone()
		next.Say("purpose.why", "once more")
		if twice := again.Kept(*next); len(twice.Began) != 2 || len(kept.Began) != len(before.Began) {
			t.Errorf("%s: then began from %v", name, twice.Began)
		}
	}
}

func another() string { return "other" }
