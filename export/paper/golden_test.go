package paper

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/planfile"
)

var update = flag.Bool("update", false, "write the golden Markdown files anew")

// goldenPlan is the plan that was written by hand before version 1 was fixed.
func goldenPlan(tb testing.TB) *content.Plan {
	tb.Helper()
	return goldenPlanWith(tb, plantest.Guide(tb))
}

// goldenPlanWith is the same, read beside another guide.
func goldenPlanWith(tb testing.TB, g *content.Guide) *content.Plan {
	tb.Helper()
	p, err := planfile.Read("plan-v1.yaml", plantest.Data(tb, "plan-v1.yaml"), g)
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

func TestMarkdownWritesTheGoldenPlan(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		golden(t, "plan-v1."+string(l)+".md", Markdown(goldenPlan(t), plantest.Guide(t), l))
		golden(t, "plan-v1.hr."+string(l)+".md", HRSheet(goldenPlan(t), plantest.Guide(t), l))
	}
}

func TestWorksheetIsTheGoldenHandout(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	room := content.NewPlan(content.English, "2026-11-21")
	room.Say(content.RefWorkplace, "Bostøtten Nord")
	room.Say(content.RefScheme, "Self-directed Support")
	room.Count(content.RefPresent, "manager", 1)
	room.Count(content.RefPresent, "colleagues", 4)
	room.AddIdea("tasks.ideas", "A walk | and a coffee")
	room.AddIdea("tasks.ideas", "Co-host the Tuesday group")
	room.PickForSheet([]content.Ref{"expect-of-us.own-manager", "expect-of-us.same-terms", "expect-of-us.share-in-training"}, true)
	for _, l := range content.Languages() {
		golden(t, "worksheet."+string(l)+".md", Handouts(Handout{}, g, l).Markdown())
		golden(t, "worksheet.all."+string(l)+".md", Handouts(Handout{All: true}, g, l).Markdown())
		golden(t, "worksheet.room."+string(l)+".md", Handouts(Handout{Plan: room}, g, l).Markdown())
		golden(t, "worksheet.round."+string(l)+".md", Handouts(Handout{Plan: goldenPlan(t), For: "colleagues"}, g, l).Markdown())
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(filepath.Join("testdata", name), got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	plantest.Equal(t, got, want)
}
