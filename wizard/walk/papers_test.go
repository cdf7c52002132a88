package walk_test

import (
	"errors"
	"fmt"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// A paper is written under its name or another; why one is not written is told apart.
func TestWritingAPaper(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.English)
	s.File = "plan.yaml"
	w := walk.New(s.Guide, s.Plan, s.Today)
	broken := errors.New("the disk is full")
	var written []string
	s.Publish = func(p *content.Plan, l content.Language, path string, replace bool) error {
		switch {
		case p == w.Plan:
			t.Error("the plan itself was given away")
		case path == "full.md", path == "./plan.yaml":
			return broken
		case path == "there.md" && !replace:
			return fmt.Errorf("no: %w", walk.ErrExists)
		}
		written = append(written, string(l)+" "+path)
		return nil
	}
	paper := walk.PapersOf(&s, content.English)[0]
	for _, test := range []struct {
		name    string
		replace bool
		want    walk.Writing
		err     error
	}{
		{" ", false, walk.PaperWritten, nil},
		{"./plan.yaml", true, walk.PaperIsPlan, broken},
		{"there.md", false, walk.PaperThere, nil},
		{" there.md ", true, walk.PaperWritten, nil},
		{"full.md", false, walk.PaperRefused, broken},
	} {
		how, err := w.WritePaper(&s, paper.Named(test.name), test.replace)
		if how != test.want || !errors.Is(err, test.err) {
			t.Errorf("%q: %v, %v", test.name, how, err)
		}
	}
	if got := fmt.Sprint(written); got != "[en readiness-plan.md en there.md]" {
		t.Errorf("written: %s", got)
	}
}

// A name that was pasted has only signs that can be seen.
func TestAPapersNameIsOneThatCanBeTyped(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"plan\x1b[31m.md\n": "plan[31m.md",
		"our\tplan.md":      "our plan.md",
		"plan\u202edm.exe":  "plandm.exe",
		"møde 👩‍⚕️.md":      "møde 👩‍⚕️.md",
		"\x1b\u200e\n":      "readiness-plan.md",
	} {
		if got := (walk.Paper{Path: "readiness-plan.md"}).Named(name).Path; got != want {
			t.Errorf("%q is %q, not %q", name, got, want)
		}
	}
}
