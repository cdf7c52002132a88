package paper

import (
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// What the review counts as open, the plan that is passed on does not deny; nor does it
// name what is not for whoever reads it.
func TestMarkdownClaimsNothingThatTheReviewDenies(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("Because")
	for range 2 { // some are open because of others
		for _, q := range g.OpenPoints(p) {
			p.Set(q.Ref, content.Answer{Text: "said", Sign: "a sign", Counter: "what we do", Importance: 3, Clarity: 3, People: map[string]int{"manager": 1}, Ideas: []content.Idea{{Text: "a walk"}}})
			if q.Item.Kind == content.KindChecklist {
				p.Set(q.Ref, content.Answer{State: content.NotRelevant})
			}
		}
	}
	if open := g.OpenPoints(p); len(open) > 0 {
		t.Fatalf("%d are still open, such as %s", len(open), open[0].Ref)
	}
	none := content.Text{EN: "No core question is open.", DA: "Ingen kernespørgsmål står åbne."}
	others := content.Text{EN: "All that is open is for the manager and HR.", DA: "Det eneste, der står åbent, er til leder og HR."}
	for _, l := range content.Languages() {
		plantest.Has(t, Markdown(p, g, l), none.In(l))
	}
	for _, q := range g.Questions() {
		if !q.Folded() {
			continue
		}
		p.Take(q.Ref, content.AskHR)
		for _, l := range content.Languages() {
			md := Markdown(p, g, l)
			plantest.Has(t, md, others.In(l))
			plantest.Lacks(t, md, none.In(l), q.Short().In(l))
		}
		p.Take(q.Ref, content.Open)
	}
}
