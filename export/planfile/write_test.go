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
// written by hand differs in one line: where the user was had one of its own then; and it
// had nothing of the questions that are still to be answered.
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
	plantest.Equal(t, answered(without), bytes.Replace(plantest.Data(t, "plan-v1.yaml"), []byte("position: role-star.star\n"), nil, 1))
}

func TestYAMLRefusesAPlanThatCouldNotBeRead(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	p := &content.Plan{}
	p.Say("purpose.why", strings.Repeat("word ", MaxPlan/5))
	_, err := YAML(p, plantest.Guide(t), "x")
	var told *content.Problem
	if !errors.As(err, &told) || !strings.Contains(told.What.EN, "larger than a plan can be") {
		t.Errorf("got %v", err)
	}
}

// answered is a plan's file without the questions that are still to be answered.
func answered(data []byte) []byte {
	var kept []string
	lines := strings.SplitAfter(string(data), "\n")
	begins := func(i int, with string) bool { return i < len(lines) && strings.HasPrefix(lines[i], with) }
	for i := 0; i < len(lines); i++ {
		if begins(i, "      - id: ") && begins(i+1, "        ask: ") && !begins(i+2, "        ") {
			i++
			continue
		}
		kept = append(kept, lines[i])
	}
	lines, kept = kept, nil
	for i := 0; i < len(lines); i++ {
		if begins(i, "    answers:") && !begins(i+1, "      - ") {
			kept = kept[:len(kept)-2] // the section's id and title
			continue
		}
		kept = append(kept, lines[i])
	}
	return []byte(strings.Join(kept, ""))
}
