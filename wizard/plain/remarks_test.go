package plain

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

func TestWhatASaveWouldLoseIsToldFirstLineByLine(t *testing.T) {
	for _, test := range []struct {
		name, listener string
		saves          int
	}{
		{"looking on", ".skip\n.skip\n.back\n.quit\n", 0},
		{"answering", "hope, still\n.\n.skip\n.quit\n", 2}, // the answer, and then where one is
	} {
		t.Run(test.name, func(t *testing.T) {
			s, saves, out := wizardtest.Hashed(content.English), 0, strings.Builder{}
			s.Save = func(*content.Plan) error { saves++; return nil }
			if err := Run(t.Context(), s, strings.NewReader(test.listener), &out); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(out.String(), "plan.yaml, line 3: what stands after # goes") {
				t.Errorf("it is not told:\n%s", out.String())
			}
			if saves < test.saves || (test.saves == 0 && saves > 0) {
				t.Errorf("saved %d times", saves)
			}
		})
	}
}
