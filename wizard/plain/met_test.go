package plain

import (
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
