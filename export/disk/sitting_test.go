package disk

import (
	"path/filepath"
	"testing"

	"alongside/export/internal/plantest"
)

func TestAPlanKeepsItsNameAndItsBeginnings(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("first"))
	save(t, f, plantest.Saying("and more")) // one sitting has one beginning, and this one none
	shut(t, f)
	known := ""
	for n, words := range []string{"second", "third"} {
		f := open(t, path)
		p := f.Plan()
		if known == "" {
			known = p.Identity
		}
		if p.Identity == "" || p.Identity != known || len(p.Began) != n {
			t.Fatalf("opened as %q, began from %v", p.Identity, p.Began)
		}
		for _, more := range []string{"", " and more"} {
			p.Say("purpose.why", words+more)
			save(t, f, p)
		}
		shut(t, f)
	}
}

// A plan that is opened and looked at says what it said: another page is all that changes.
func TestLookingAtAPlanIsNoBeginning(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	write(t, path, plantest.Small)
	f := open(t, path)
	p := f.Plan().Clone()
	p.Position = "purpose.why"
	save(t, f, p)
	shut(t, f)
	if p := open(t, path).Plan(); p.Identity != "" || p.Began != nil {
		t.Errorf("known as %q, began from %v", p.Identity, p.Began)
	}
}

func TestAPlanThatMovesStaysTheSame(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	f := open(t, filepath.Join(folder, "plan.yaml"))
	save(t, f, plantest.Saying("first"))
	moved := open(t, filepath.Join(folder, "elsewhere.yaml"))
	moved.ShareLike(f)
	save(t, moved, plantest.Saying("second"))
	shut(t, f)
	shut(t, moved)
	identity := func(name string) string { return open(t, filepath.Join(folder, name)).Plan().Identity }
	if a, b := identity("plan.yaml"), identity("elsewhere.yaml"); a == "" || a != b {
		t.Errorf("%q and %q", a, b)
	}
}
