package disk

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/planfile"
)

// The cases that people met: the words behind " #" went at the next save, unsaid.
func TestAHashInAnAnswerIsToldBeforeItIsLost(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ line, quoted string }{
		{"workplace: Team #3", `workplace: "Team #3"`},
		{"scheme: Ask HR #urgent", `scheme: "Ask HR #urgent"`},
	} {
		path := filepath.Join(t.TempDir(), "plan.yaml")
		plan := strings.Replace(plantest.Small, "workplace: Here\n", "", 1)
		write(t, path, strings.Replace(plan, "version: 1\n", "version: 1\n"+test.line+"\n", 1))
		f := open(t, path)
		if len(f.Remarks()) == 0 || !slices.ContainsFunc(f.Remarks(), func(p *content.Problem) bool { return p.Line > 0 && strings.Contains(p.What.EN, "after #") }) {
			t.Errorf("%s: told %v", test.line, f.Remarks())
		}
		shut(t, f)
		data := strings.Replace(plan, "version: 1\n", "version: 1\n"+test.quoted+"\n", 1)
		if p := planfile.Comments(path, []byte(data)); p != nil {
			t.Errorf("%s: %v", test.quoted, p)
		}
	}
}
