package plain

import (
	"errors"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// What cannot be read for certain is refused line by line, too, and nothing of it kept.
func TestPlainRefusesWhatIsNoText(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		listener, want string
		refused        int
	}{
		"UTF-16":        {"\xff\xfeS\x00\xf8\x00\n\x00.\x00q\x00\n\x00", "", 3},
		"unmarked":      {"S\x00y\x00d\x00\n\x00.\x00q\x00\n\x00", "", 3},
		"code page 850": {"S\x9bnderg\x86rden\nSyd\n.quit\n", "Syd", 1},
		"one of 850":    {"p\x86 landet\nSyd\n.quit\n", "Syd", 1},
		"Windows-1252":  {"S\xf8nderg\xe5rden \x96 \x93ja\x94\n.quit\n", "Søndergården – “ja”", 0},
		"nor that":      {"S\x81\nSyd\n.quit\n", "Syd", 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, out := wizardtest.NewSession(content.English), strings.Builder{}
			s.Save, s.LanguageGiven = func(*content.Plan) error { return nil }, true
			err := Run(t.Context(), s, strings.NewReader(test.listener), &out)
			if err != nil && !errors.Is(err, walk.ErrInputEnded) {
				t.Fatal(err)
			}
			if got := s.Plan.Workplace(); got != test.want {
				t.Errorf("kept is %q", got)
			}
			if n := strings.Count(out.String(), "cannot be read as text"); n != test.refused {
				t.Errorf("refused %d times:\n%s", n, out.String())
			}
		})
	}
}
