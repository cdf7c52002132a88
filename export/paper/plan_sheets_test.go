package paper

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// What each sheet said on its own is an appendix: each voice has a part, and all its words.
func TestEachSheetHasAllThatItsVoiceSaid(t *testing.T) {
	t.Parallel()
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		voices := s.Guide.Voices(s.Plan)
		doc, ok := Write(Sheets, s.Plan.Updated, s.Plan, s.Guide, l)
		if ok != (len(voices) > 0) {
			t.Fatalf("%d voices, and sheets: %t", len(voices), ok)
		}
		if !ok {
			return
		}
		parts := map[string]string{}
		for _, name := range headings(doc, 2) {
			parts[name] = string(under(t, doc.Markdown(), 2, name))
		}
		names := s.Guide.VoiceNames(voices)
		if len(parts) != len(voices) || len(headings(doc, 1)) != 1 {
			t.Errorf("%d voices have %d parts", len(voices), len(parts))
		}
		for ref, a := range s.Plan.Answers {
			q := question(t, s.Guide, ref)
			for _, v := range a.Views {
				part := parts[names[v.Voice].In(l)]
				want := []string{"**" + q.Short().In(l) + ":**", v.Note, v.Sign, v.Counter, v.Owner}
				if v.State != content.Open {
					want = append(want, v.State.Label().In(l))
				}
				if v.Importance > 0 {
					want = append(want, content.Importance().Label(v.Importance).In(l))
				}
				if v.Clarity > 0 {
					want = append(want, content.Clarity().Label(v.Clarity).In(l))
				}
				for _, said := range want {
					if !strings.Contains(part, said) {
						t.Errorf("%s of %s lacks %q in:\n%s", v.Who, ref, said, part)
					}
				}
			}
		}
		noBlanks(t, doc.Markdown())
		plantest.Lacks(t, doc.Markdown(), "%!", "{scheme}")
	})
}

// Neither what a running round hides is on a sheet, nor a folded point.
func TestNoSheetShowsWhatIsHiddenOrFolded(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	secret := content.View{Voice: content.Voice{Who: "manager"}, Note: "Secret", State: content.AskHR, Importance: 4}
	for _, q := range g.Questions() {
		if q.Folded() {
			p.SetView(q.Ref, secret)
		}
	}
	p.SetView("role-star.hope", secret)
	p.Round = &content.Round{Of: []content.Ref{"role-star.hope"}, Who: []string{"manager", "colleagues"}, Turn: 1}
	if doc, ok := Write(Sheets, p.Updated, p, g, content.English); ok {
		t.Errorf("there is nothing to show, and it shows:\n%s", doc.Markdown())
	}
	p.SetView("purpose.why", content.View{Voice: content.Voice{Who: "manager"}, Text: "To meet"})
	for _, l := range content.Languages() {
		doc, _ := Write(Sheets, p.Updated, p, g, l)
		plantest.Has(t, doc.Markdown(), "To meet")
		plantest.Lacks(t, doc.Markdown(), "Secret", content.AskHR.Label().In(l), content.Importance().Label(4).In(l), question(t, g, "role-star.hope").Short().In(l))
		for _, q := range g.Questions() {
			if q.Folded() {
				plantest.Lacks(t, doc.Markdown(), q.Short().In(l))
			}
		}
	}
}
