package plain

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

func TestACombinedPlanIsTalkedThroughLineByLine(t *testing.T) {
	for name, test := range map[string]struct {
		listener, told, want string
	}{
		"looked at":               {".review\n.quit\n", wizardtest.NotMet, wizardtest.NotMet},
		"settled":                 {"4\n\n.quit\n", "", wizardtest.HaveMet},
		"said so":                 {".met\n.quit\n", "Noted: you talked the plan through together today.", wizardtest.HaveMet},
		"said so in Danish":       {".mødt\n.quit\n", "Noted: you talked the plan through together today.", wizardtest.HaveMet},
		"said so, and taken back": {".met\n.met\n.quit\n", "Noted: you have not talked the plan through together yet.", wizardtest.NotMet},
	} {
		t.Run(name, func(t *testing.T) {
			s, out := wizardtest.FilledInApart(t, content.English), strings.Builder{}
			s.Plan.Position = "star.star-reveal"
			s.Save = func(*content.Plan) error { return nil }
			if err := Run(t.Context(), s, strings.NewReader(test.listener), &out); err != nil {
				t.Fatal(err)
			}
			if got := s.Guide.Standing(s.Plan).Label().EN; got != test.want || !strings.Contains(out.String(), test.told) {
				t.Errorf("got %q\n%s", got, out.String())
			}
		})
	}
	s, out := wizardtest.NewSession(content.English), strings.Builder{}
	s.Save = func(*content.Plan) error { return nil }
	if err := Run(t.Context(), s, strings.NewReader("\n.met\n.quit\n"), &out); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "This plan was not combined from several") {
		t.Errorf("of a plan that was not combined it says\n%s", out.String())
	}
}

// What all have answered alike is agreed on by one word, and taken back by one.
func TestPlainAgreesWhereAllAnsweredAlike(t *testing.T) {
	for _, word := range []string{".alike", ".ens"} {
		s := wizardtest.FilledInApart(t, content.English)
		for _, r := range []content.Ref{"star.trust", "star.bridge"} {
			s.Plan.Set(r, content.Answer{Views: []content.View{
				{Voice: content.Voice{Who: "manager"}, Importance: 3}, {Voice: content.Voice{Who: "peer"}, Importance: 3},
			}})
		}
		before := s.Plan.Clone()
		p, out := inRoom(t, s, "star.star-reveal", word, word, "", "")
		for _, r := range []content.Ref{"star.trust", "star.bridge"} {
			if a := p.Answer(r); a.Agreement != content.AgreedOn || a.Importance != 3 {
				t.Errorf("%s: %+v\n%s", r, a, out)
			}
		}
		if a := p.Answer("star.hope"); a.Agreement != "" {
			t.Errorf("they differ, and it is agreed: %+v", a)
		}
		saysAll(t, out, "Where all answered alike, .alike agrees on all of it at once.", "Agreed on 2 where all answered alike.", "No row is left that all have answered alike.", "So far: agreed: important.")
		if n := strings.Count(out, "Where all answered alike, .alike"); n != 1 {
			t.Errorf("it is offered %d times, also where nothing is left", n)
		}

		s.Plan = before.Clone()
		p, out = inRoom(t, s, "star.star-reveal", word, ".undo")
		if !reflect.DeepEqual(p.Answers, before.Answers) || p.Talked != "" {
			t.Errorf("taken back: %+v\n%s", p.Answers, out)
		}
	}
	_, out := inRoom(t, wizardtest.Room(content.English), "purpose.why", ".alike", ".")
	saysAll(t, out, ".alike means nothing at this question.")
}
