package export

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alongside/content"
)

var update = flag.Bool("update", false, "write the golden Markdown files anew")

// testGuide is the small guide of testdata: each kind once.
func testGuide(tb testing.TB) *content.Guide {
	tb.Helper()
	g, err := content.LoadGuide("guide.yaml", testdata(tb, "guide.yaml"))
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

func testdata(tb testing.TB, name string) []byte {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// goldenPlan is the plan that was written by hand before version 1 was fixed.
func goldenPlan(tb testing.TB) *content.Plan {
	tb.Helper()
	p, err := Read("plan-v1.yaml", testdata(tb, "plan-v1.yaml"), testGuide(tb))
	if err != nil {
		tb.Fatal(err)
	}
	return p
}

// Version 1 is fixed: a plan written by any alongside reads in every later one.
// Where this test fails, the format changed, and people's plans with it.
func TestYAMLWritesTheGoldenPlanByteForByte(t *testing.T) {
	t.Parallel()
	got, err := YAML(goldenPlan(t), testGuide(t), "alongside readiness-plan.yaml")
	if err != nil {
		t.Fatal(err)
	}
	equal(t, got, testdata(t, "plan-v1.yaml"))
}

func TestMarkdownWritesTheGoldenPlan(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		golden(t, "plan-v1."+string(l)+".md", Markdown(goldenPlan(t), testGuide(t), l))
		golden(t, "plan-v1.hr."+string(l)+".md", HRSheet(goldenPlan(t), testGuide(t), l))
	}
}

func TestWorksheetIsTheGoldenHandout(t *testing.T) {
	t.Parallel()
	g := testGuide(t)
	room := content.NewPlan(content.English, "2026-11-21")
	room.Say(content.RefWorkplace, "Bostøtten Nord")
	room.Say(content.RefScheme, "Self-directed Support")
	room.Count(content.RefPresent, "manager", 1)
	room.Count(content.RefPresent, "colleagues", 4)
	room.AddIdea("tasks.ideas", "A walk | and a coffee")
	room.AddIdea("tasks.ideas", "Co-host the Tuesday group")
	room.PickForSheet([]content.Ref{"expect-of-us.own-manager", "expect-of-us.same-terms", "expect-of-us.share-in-training"}, true)
	for _, l := range content.Languages() {
		golden(t, "worksheet."+string(l)+".md", Worksheet(Handout{}, g, l))
		golden(t, "worksheet.all."+string(l)+".md", Worksheet(Handout{All: true}, g, l))
		golden(t, "worksheet.room."+string(l)+".md", Worksheet(Handout{Plan: room}, g, l))
		golden(t, "worksheet.round."+string(l)+".md", Worksheet(Handout{Plan: goldenPlan(t), For: "colleagues"}, g, l))
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(filepath.Join("testdata", name), got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	equal(t, got, testdata(t, name))
}

func split(data []byte) []string { return strings.Split(string(data), "\n") }

// equal names the first line that differs.
func equal(t *testing.T, got, want []byte) {
	t.Helper()
	g, w := split(got), split(want)
	for i := range max(len(g), len(w)) {
		switch {
		case i >= len(g):
			t.Fatalf("line %d is missing:\n%s", i+1, w[i])
		case i >= len(w):
			t.Fatalf("line %d is too much:\n%s", i+1, g[i])
		case g[i] != w[i]:
			t.Fatalf("line %d:\n got %s\nwant %s", i+1, g[i], w[i])
		}
	}
}
