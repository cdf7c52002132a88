package export_test

import (
	"reflect"
	"testing"

	"alongside/content"
	"alongside/export"
	"alongside/export/internal/plantest"
)

// An answer of which only unknown keys are there is none.
func TestMarkdownHoldsNothingOfUnknownKeys(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p := content.NewPlan(content.English, "2026-11-21")
	without := export.Markdown(p, g, content.English)
	p.Set("purpose.why", content.Answer{Extra: []content.Extra{{Key: "anwser", Value: content.Value{Text: "x"}}}})
	plantest.Equal(t, export.Markdown(p, g, content.English), without)
}

func TestWritingLeavesThePlanAsItWas(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p := plantest.Overfilled(plantest.InTurn("a", "b\xff", "c\nd"))
	before := p.Clone()
	if _, err := export.YAML(p, g, "x"); err != nil {
		t.Fatal(err)
	}
	for _, l := range content.Languages() {
		export.Markdown(p, g, l)
	}
	if !reflect.DeepEqual(p, before) {
		t.Error("the plan was changed")
	}
}
