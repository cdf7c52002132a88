package planfile

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// goldenPlan is the plan that was written by hand before version 1 was fixed.
func goldenPlan(tb testing.TB) *content.Plan {
	tb.Helper()
	p, err := Read("plan-v1.yaml", plantest.Data(tb, "plan-v1.yaml"), plantest.Guide(tb))
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

// Version 1 is fixed: a plan written by any alongside reads in every later one.
// Where this test fails, the format changed, and people's plans with it. What was once
// written by hand differs in one line: where the user was had one of its own then.
func TestYAMLWritesTheGoldenPlanByteForByte(t *testing.T) {
	t.Parallel()
	got, err := YAML(goldenPlan(t), plantest.Guide(t), "alongside readiness-plan.yaml")
	if err != nil {
		t.Fatal(err)
	}
	plantest.Equal(t, got, plantest.Data(t, "plan-v1.written.yaml"))
	p := goldenPlan(t)
	p.Position = ""
	without, err := YAML(p, plantest.Guide(t), "alongside readiness-plan.yaml")
	if err != nil {
		t.Fatal(err)
	}
	plantest.Equal(t, without, bytes.Replace(plantest.Data(t, "plan-v1.yaml"), []byte("position: role-star.star\n"), nil, 1))
}

func TestYAMLRefusesAPlanThatCouldNotBeRead(t *testing.T) {
	t.Parallel()
	p := &content.Plan{}
	p.Say("purpose.why", strings.Repeat("word ", MaxPlan/5))
	_, err := YAML(p, plantest.Guide(t), "x")
	var told *content.Problem
	if !errors.As(err, &told) || !strings.Contains(told.What.EN, "larger than a plan can be") {
		t.Errorf("got %v", err)
	}
}
