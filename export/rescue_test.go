package export

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"alongside/content"
)

// Above the size that can be read again, the last rescue printed nothing at all.
func TestTheLastRescueAlwaysPrints(t *testing.T) {
	t.Parallel()
	g := testGuide(t)
	large := content.NewPlan(content.English, "2026-11-21")
	for i := range 3 {
		large.Set(content.RefOf("purpose", fmt.Sprint("why", i)), content.Answer{Text: strings.Repeat("we hope, ", 300_000) + fmt.Sprint("end ", i)})
	}
	if _, err := YAML(large, g, "alongside"); err == nil {
		t.Fatal("it could be saved")
	}
	unknown := saying("because of hope")
	unknown.Language = "xx"
	if _, err := YAML(unknown, g, "alongside"); err == nil {
		t.Fatal("it could be saved")
	}
	for name, test := range map[string]struct {
		plan  *content.Plan
		guide *content.Guide
		want  []string
	}{
		"too large":         {large, g, []string{"end 0", "end 1", "end 2", "\n...\n"}},
		"of no language":    {unknown, g, []string{"because of hope", "\n...\n"}},
		"nothing else does": {saying("because of hope\x1b[2J"), nil, []string{"because of hope␛[2J", "# purpose.why"}},
	} {
		got := string(Rescue(test.plan, test.guide, "alongside"))
		for _, want := range test.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q is not in it (%d bytes)", name, want, len(got))
			}
		}
	}
}

// Answers that could not go into a file of their own either are nowhere: that is no
// conflict which tells where they are, and whoever prints them at the end must know.
func TestAnswersThatFoundNoPlaceAreNoConflict(t *testing.T) {
	t.Parallel()
	name := strings.Repeat("n", 234) + ".yaml" // there is no room for a longer one
	path := filepath.Join(t.TempDir(), name)
	f, err := Open(path, testGuide(t), alongside)
	if err != nil {
		t.Skipf("this system has no such names: %v", err)
	}
	t.Cleanup(func() { _ = f.Close() })
	save(t, f, saying("mine"))
	write(t, path, small)
	if err = f.Save(saying("mine, and more")); err == nil || errors.Is(err, ErrChanged) || f.Aside() != "" {
		t.Errorf("%v, beside it lies %q", err, f.Aside())
	}
	if read(t, path) != small {
		t.Error("somebody else's change was overwritten")
	}
}
