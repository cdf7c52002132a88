package planfile

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// Above the size that can be read again, the last rescue printed nothing at all.
func TestTheLastRescueAlwaysPrints(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := plantest.Guide(t)
	large := content.NewPlan(content.English, "2026-11-21")
	for i := range 3 {
		large.Set(content.RefOf("purpose", fmt.Sprint("why", i)), content.Answer{Text: strings.Repeat("we hope, ", 300_000) + fmt.Sprint("end ", i)})
	}
	if _, err := YAML(large, g, "alongside"); err == nil {
		t.Fatal("it could be saved")
	}
	unknown := plantest.Saying("because of hope")
	unknown.Language = "xx"
	if _, err := YAML(unknown, g, "alongside"); err == nil {
		t.Fatal("it could be saved")
	}
	for name, test := range map[string]struct {
		plan  *content.Plan
		guide *content.Guide
		want  []string
	}{
		"too large":         {large, g, []string{"end 0", "end 1", "end 2", "\n...\n"}},
		"of no language":    {unknown, g, []string{"because of hope", "\n...\n"}},
		"nothing else does": {plantest.Saying("because of hope\x1b[2J"), nil, []string{"because of hope␛[2J", "# purpose.why"}},
	} {
		got := string(Rescue(test.plan, test.guide, "alongside"))
		for _, want := range test.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is not in it (%d bytes)", name, want, len(got))
			}
		}
	}
}

// What can be opened can be saved: there is one limit for both.
func TestAPlanThatCouldNotBeSavedIsNotOpened(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := plantest.Guide(t)
	for name, test := range map[string]struct {
		text string
		ok   bool
	}{
		"just below the limit":     {strings.Repeat("x", MaxPlan-len(plantest.Small)-20), false},
		"signs written as escapes": {"\"" + strings.Repeat("\u202ea", MaxPlan/5) + "\"", false},
		"large, and far below":     {strings.Repeat("x", MaxPlan/2), true},
		"escapes, and far below":   {"\"" + strings.Repeat("\u202ea", MaxPlan/20) + "\"", true},
	} {
		p, err := Read("plan.yaml", []byte(strings.Replace(plantest.Small, "Because", test.text, 1)), g)
		switch {
		case !test.ok && (err == nil || !strings.Contains(err.Error(), "plan.yaml: written again, the plan would be larger than a plan can be (5 MB); Shorten")):
			t.Errorf("%s: %.300v", name, err)
		case test.ok && err != nil:
			t.Errorf("%s: %.300v", name, err)
		case test.ok:
			if _, err := YAML(p, g, "alongside"); err != nil {
				t.Errorf("%s: %.300v", name, err)
			}
		default:
			plantest.Problem(t, err)
		}
	}
}
