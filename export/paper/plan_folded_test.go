package paper

import (
	"bytes"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// folding folds a question of a guide, whatever it is.
func folding(q content.Question) {
	care := &content.Care{Folded: true, Note: content.Verbatim("Folded note"), Support: content.Verbatim("Folded support")}
	if q.Row != nil {
		q.Row.Care = care
		return
	}
	q.Item.Care = care
}

// Whatever kind of question is folded, and however it is answered, the plan is the same as
// if nobody had answered it.
func TestAPlanIsTheSameHoweverAnyFoldedQuestionIsAnswered(t *testing.T) {
	t.Parallel()
	refs := plantest.Guide(t).Questions()
	for _, kind := range refs {
		if !kind.Item.Kind.Asks() || kind.Ref.AtHead() || kind.Ref == content.RefFollowUp || kind.Ref == content.RefReviewBy {
			continue // they are about the plan
		}
		g := plantest.Guide(t)
		folding(question(t, g, kind.Ref))
		p := goldenPlan(t)
		delete(p.Answers, kind.Ref)
		for _, l := range content.Languages() {
			without := sent(t, p, g, l)
			for _, state := range content.FoldedStates() {
				p.Set(kind.Ref, content.Answer{
					State: state, Text: "Secret", Note: "Secret", Who: "Secret", By: "2026-01-01", Done: true, Sign: "Secret", Counter: "Secret",
					Ideas: []content.Idea{{Text: "Secret"}}, People: map[string]int{"Secret": 1}, Dates: []string{"Secret"}, Importance: 4, Clarity: 4,
					Views: []content.View{{Voice: content.Voice{Who: "manager"}, State: state, Note: "Secret"}}, Agreed: "Secret", Agreement: content.NotAgreed,
				})
				if got := sent(t, p, g, l); !bytes.Equal(got, without) {
					t.Errorf("%s in %s tells that it is %s", kind.Ref, l, state)
					plantest.Equal(t, got, without)
				}
			}
			delete(p.Answers, kind.Ref)
		}
	}
}

// Where all else is answered, that a folded point is to be asked about is not told either,
// by nothing that is said and nothing that is left out.
func TestAPlanOfWhichAllElseIsAnsweredIsTheSameHoweverFoldedRowsStand(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := answeringAll(t, g)
	for _, l := range content.Languages() {
		without := sent(t, p, g, l)
		plantest.Has(t, without, told().NothingOpen.In(l))
		for _, q := range g.Questions() {
			if !q.Folded() {
				continue
			}
			for _, state := range content.FoldedStates() {
				p.Take(q.Ref, state)
				plantest.Equal(t, sent(t, p, g, l), without)
			}
			p.Take(q.Ref, content.Open)
		}
	}
}

// answeringAll is a plan in which no point is open.
func answeringAll(t *testing.T, g *content.Guide) *content.Plan {
	t.Helper()
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
	return p
}
