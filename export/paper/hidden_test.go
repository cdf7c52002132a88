package paper

import (
	"bytes"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// all is every paper of a plan but the one for the manager and HR, in both formats.
func all(t *testing.T, p *content.Plan, g *content.Guide, l content.Language) []byte {
	t.Helper()
	var out bytes.Buffer
	for _, k := range append(Kinds(p, g), Sheets) {
		if k == HR {
			continue
		}
		if doc, ok := Write(k, "2026-11-30", p, g, l); ok {
			out.Write(doc.Markdown())
			out.Write(doc.HTML())
		}
	}
	return out.Bytes()
}

// No paper but one tells of a folded point: it is the same whether the point is answered,
// how, and what a hand has written beside it.
func TestNoPaperTellsOfAFoldedPoint(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		p := plantest.StageOf(t, l, plantest.Everything).Plan
		for _, q := range g.Questions() {
			if q.Folded() {
				p.Set(q.Ref, content.Answer{})
			}
		}
		without := all(t, p, g, l)
		for _, state := range content.FoldedStates() {
			for _, q := range g.Questions() {
				if q.Folded() {
					p.Set(q.Ref, content.Answer{State: state, Text: "Secret", Note: "Secret", Sign: "Secret", Agreed: "Secret", Agreement: content.AgreedOn})
				}
			}
			if got := all(t, p, g, l); !bytes.Equal(got, without) {
				t.Errorf("a paper in %s tells that folded points are %s", l, state)
				plantest.Equal(t, got, without)
			}
		}
	}
}

// No paper tells what a round still hides.
func TestNoPaperTellsWhatARoundHides(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		p := plantest.StageOf(t, l, plantest.Workshop).Plan
		p.Round = &content.Round{Who: []string{"manager", "colleagues"}, Turn: 1}
		for _, q := range g.Questions() {
			if q.InRound() {
				p.Round.Of = append(p.Round.Of, q.Ref)
				p.Change(q.Ref, func(a *content.Answer) { a.Views = nil })
			}
		}
		without := all(t, p, g, l)
		for _, r := range p.Round.Of {
			p.Change(r, func(a *content.Answer) {
				a.Views = []content.View{{Voice: content.Voice{Who: "manager"}, State: content.Missing, Note: "Secret", Importance: 1, Clarity: 4}}
			})
		}
		if got := all(t, p, g, l); !bytes.Equal(got, without) {
			t.Errorf("a paper in %s tells what the round hides", l)
		}
	}
}
