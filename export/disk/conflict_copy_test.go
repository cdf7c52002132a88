package disk

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func TestWhatSomebodyElseWroteIsNotOverwritten(t *testing.T) {
	t.Parallel()
	for name, existing := range map[string]bool{"an old plan": true, "a new plan": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "plan.yaml")
			if existing {
				write(t, path, plantest.Small)
			}
			f := open(t, path)
			if existing {
				save(t, f, plantest.Saying("mine"))
			}
			write(t, path, "theirs")

			for _, words := range []string{"mine, changed", "mine, at last"} {
				err := f.Save(plantest.Saying(words))
				if !errors.Is(err, ErrChanged) {
					t.Fatalf("got %v", err)
				}
				if read(t, path) != "theirs" {
					t.Fatal("it was overwritten")
				}
				mine := filepath.Join(filepath.Dir(path), "plan.mine.yaml")
				if f.Aside() != mine {
					t.Errorf("aside is %q", f.Aside())
				}
				for _, l := range content.Languages() {
					said := plantest.Problem(t, err).In(l)
					if !strings.Contains(said, alongside.Open(mine)) || strings.Contains(said, "combine") {
						t.Errorf("no cure that works: %s", said)
					}
				}
				if !strings.Contains(read(t, mine), words) {
					t.Errorf("the answers were lost: %s", read(t, mine))
				}
			}
		})
	}
}

func TestAnswersKeptAsideTakeANameThatIsFree(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	f := open(t, path)
	write(t, path, "theirs")
	write(t, filepath.Join(folder, "plan.mine.yaml"), "of last week")
	if err := f.Save(plantest.Saying("mine")); !errors.Is(err, ErrChanged) {
		t.Fatal(err)
	}
	if read(t, filepath.Join(folder, "plan.mine.yaml")) != "of last week" || !strings.Contains(read(t, filepath.Join(folder, "plan.mine-2.yaml")), "mine") {
		t.Errorf("got %q", names(t, folder))
	}
}

func TestAsideIsEmptyWhereNothingWasPutAside(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	for _, other := range []string{
		"plan.mine.yml", "plan.mine-.yaml", "plan.mine-x.yaml", "plan.mine-2.yaml.bak", "plan.minestrone.yaml",
		".plan.mine.yaml.1.tmp", "other.mine.yaml", "plan.mine.mine.yaml",
	} {
		write(t, filepath.Join(folder, other), "x")
	}
	if err := os.Mkdir(filepath.Join(folder, "plan.mine.yaml"), 0o700); err != nil {
		t.Fatal(err)
	}
	f := open(t, filepath.Join(folder, "plan.yaml"))
	if f.Aside() != "" {
		t.Errorf("got %q", f.Aside())
	}
	save(t, f, plantest.Saying("x"))
	if f.Aside() != "" {
		t.Errorf("after a save: %q", f.Aside())
	}
}

func TestAsideOfAnEarlierSessionIsFoundTheNewestOfThem(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	now := time.Now()
	for name, age := range map[string]time.Duration{"plan.mine.yaml": 3 * time.Hour, "plan.mine-2.yaml": time.Hour, "plan.mine-10.yaml": 2 * time.Hour} {
		name = filepath.Join(folder, name)
		write(t, name, "x")
		if err := os.Chtimes(name, now, now.Add(-age)); err != nil {
			t.Fatal(err)
		}
	}
	f := open(t, path)
	if got, want := f.Aside(), filepath.Join(folder, "plan.mine-2.yaml"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	write(t, path, "theirs")
	if err := f.Save(plantest.Saying("mine")); !errors.Is(err, ErrChanged) {
		t.Fatal(err)
	}
	if got, want := f.Aside(), filepath.Join(folder, "plan.mine-3.yaml"); got != want {
		t.Errorf("of this session: got %q, want %q", got, want)
	}
}

// Answers that could not go into a file of their own either are nowhere: that is no
// conflict which tells where they are, and whoever prints them at the end must know.
func TestAnswersThatFoundNoPlaceAreNoConflict(t *testing.T) {
	t.Parallel()
	name := strings.Repeat("n", 234) + ".yaml" // there is no room for a longer one
	path := filepath.Join(t.TempDir(), name)
	f, err := Open(path, plantest.Guide(t), alongside)
	if err != nil {
		t.Skipf("this system has no such names: %v", err)
	}
	t.Cleanup(func() { _ = f.Close() })
	save(t, f, plantest.Saying("mine"))
	write(t, path, plantest.Small)
	if err = f.Save(plantest.Saying("mine, and more")); err == nil || errors.Is(err, ErrChanged) || f.Aside() != "" {
		t.Errorf("%v, beside it lies %q", err, f.Aside())
	}
	if read(t, path) != plantest.Small {
		t.Error("somebody else's change was overwritten")
	}
}
