package disk

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func TestTheLockSaysWhoHasThePlan(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	open(t, path)
	_, err := Open(path, plantest.Guide(t), alongside)
	if !errors.Is(err, ErrLocked) {
		t.Fatalf("opened twice: %v", err)
	}
	p := plantest.Problem(t, err)
	for l, want := range map[content.Language]string{
		content.English: fmt.Sprintf("by another alongside on this computer (process %d, since ", os.Getpid()),
		content.Danish:  fmt.Sprintf("af et andet alongside på denne computer (proces %d, siden kl. ", os.Getpid()),
	} {
		if got := p.In(l); !strings.Contains(got, want) || !strings.Contains(got, ": "+alongside.Command("export", path)) {
			t.Errorf("%s: %s", l, got)
		}
	}
}

func TestWhoHasThePlanIsToldByDayAndComputer(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 22, 14, 30, 0, 0, time.FixedZone("CET", 3600))
	here := thisHolder(now)
	for _, test := range []struct {
		name string
		h    holder
		want content.Text
	}{
		{
			"today",
			holder{1234, now.Add(-25 * time.Minute).UTC(), here.host},
			content.Text{EN: "by another alongside on this computer (process 1234, since 14:05)", DA: "af et andet alongside på denne computer (proces 1234, siden kl. 14.05)"},
		},
		{
			"yesterday",
			holder{1234, now.Add(-24 * time.Hour), here.host},
			content.Text{EN: "by another alongside on this computer (process 1234, since 21 November 2026, 14:30)", DA: "af et andet alongside på denne computer (proces 1234, siden 21. november 2026 kl. 14.30)"},
		},
		{
			"elsewhere",
			holder{1234, now, "0123456789ab"},
			content.Text{EN: "by an alongside on another computer (since 14:30)", DA: "af et alongside på en anden computer (siden kl. 14.30)"},
		},
	} {
		if got := test.h.who(now); got != test.want {
			t.Errorf("%s: %q", test.name, got)
		}
	}
}

// Neither a name nor an address: the folder may be shared, and the computer may be
// named after its user.
func TestTheLockFileNamesNobody(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	said := read(t, f.lock.Path())
	if host, err := os.Hostname(); err == nil && len(host) > 3 && strings.Contains(said, host) {
		t.Errorf("it names the computer: %q", said)
	}
	h, ok := holderOf(f.lock.Path())
	if !ok || h.pid != os.Getpid() || time.Since(h.since) > time.Minute {
		t.Errorf("%v from %q", h, said)
	}
}

// A lock file may be from another version, from a killed run, or not ours at all.
func TestALockFileThatSaysNothingIsNoHindrance(t *testing.T) {
	t.Parallel()
	for _, said := range []string{"", "x", "\x00process x\n", "\x00process -1\nsince 2026-11-22T14:05:00Z\ncomputer x\n", "\x00process 5\nsince yesterday\ncomputer x\n", strings.Repeat("\x1b", 1000)} {
		path := filepath.Join(t.TempDir(), "plan.yaml")
		name := filepath.Join(filepath.Dir(path), ".plan.yaml.lock")
		write(t, name, said)
		err := locked(path, name, alongside)
		plantest.CalmProblem(t, err)
		if !strings.Contains(err.Error(), "in another window or by somebody else") {
			t.Errorf("%q: %v", said, err)
		}
		open(t, path)
		if _, ok := holderOf(name); !ok {
			t.Errorf("after %q it does not say who opened it", said)
		}
	}
}

// A folder can vanish and come back while a plan is open, the lock file with it: a
// stick, a synced folder, a tidy colleague.
func TestTheLockIsTakenAnew(t *testing.T) {
	t.Parallel()
	for name, lose := range map[string]func(t *testing.T, folder string){
		"folder replaced": func(t *testing.T, folder string) {
			t.Helper()
			if err := errors.Join(os.RemoveAll(folder), os.Mkdir(folder, 0o700)); err != nil {
				t.Skipf("this system keeps what is open: %v", err)
			}
		},
		"lock file removed": func(t *testing.T, folder string) {
			t.Helper()
			if err := os.Remove(filepath.Join(folder, ".plan.yaml.lock")); err != nil {
				t.Skipf("this system keeps what is open: %v", err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := filepath.Join(t.TempDir(), "ours")
			if err := os.Mkdir(folder, 0o700); err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(folder, "plan.yaml")
			f := open(t, path)
			save(t, f, plantest.Saying("x"))
			lose(t, folder)
			save(t, f, plantest.Saying("more"))
			if !strings.Contains(read(t, path), "answer: more") {
				t.Error("the answer is lost")
			}
			if _, err := Open(path, plantest.Guide(t), alongside); !errors.Is(err, ErrLocked) {
				t.Errorf("a second program opens the plan: %v", err)
			}
			save(t, f, plantest.Saying("z"))
			shut(t, f)
			if got := names(t, folder); len(got) == 0 || got[0] == ".plan.yaml.lock" {
				t.Errorf("left: %q", got)
			}
		})
	}
}

// While there is no folder nothing can be saved, and that is what is said.
func TestWithoutItsFolderAPlanIsNotSaved(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "ours")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	f := open(t, filepath.Join(folder, "plan.yaml"))
	if err := os.RemoveAll(folder); err != nil {
		t.Skipf("this system keeps what is open: %v", err)
	}
	err := f.Save(plantest.Saying("x"))
	if p := plantest.Problem(t, err); errors.Is(err, ErrLocked) || !strings.Contains(p.Error(), "the plan could not be saved") {
		t.Errorf("got %v", err)
	}
}

// Whoever opened the plan in the new folder keeps it, and our answers go beside it.
func TestALockThatSomebodyElseTookMeanwhile(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path, name := filepath.Join(folder, "plan.yaml"), filepath.Join(folder, ".plan.yaml.lock")
	f := open(t, path)
	save(t, f, plantest.Saying("x"))
	if err := os.Remove(name); err != nil {
		t.Skipf("this system keeps what is open: %v", err)
	}
	other := open(t, path)
	save(t, other, plantest.Saying("theirs"))
	for _, words := range []string{"mine", "mine, at last"} {
		err := f.Save(plantest.Saying(words))
		if p := plantest.Problem(t, err); !errors.Is(err, ErrChanged) || !strings.Contains(p.In(content.Danish), "et andet alongside har åbnet planen imens") {
			t.Errorf("got %v", err)
		}
		if !strings.Contains(read(t, path), "answer: theirs") || !strings.Contains(read(t, filepath.Join(folder, "plan.mine.yaml")), "answer: "+words) {
			t.Error("something is lost")
		}
	}
	shut(t, f)
	if !exists(name) {
		t.Fatal("their lock is gone")
	}
	save(t, other, plantest.Saying("theirs, changed"))
	if _, err := Open(path, plantest.Guide(t), alongside); !errors.Is(err, ErrLocked) {
		t.Errorf("a third program opens the plan: %v", err)
	}
}
