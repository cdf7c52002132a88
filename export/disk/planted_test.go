package disk

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"alongside/export/internal/plantest"
)

// A folder that came from elsewhere, by git or in an archive, may hold links under the
// names that the program writes. None of them is ever written through.

const outside = "a file of somebody's, outside the plan's folder\n"

// plantings are the ways to make a name lead to a file.
var plantings = map[string]func(target, name string) error{
	"symbolic link": os.Symlink,
	"hard link":     os.Link,
}

// planted makes a folder in which one of the names leads to a file elsewhere.
func plantedAt(t *testing.T, name string, plant func(target, name string) error) (folder, target string) {
	t.Helper()
	folder, target = t.TempDir(), filepath.Join(t.TempDir(), "precious.txt")
	write(t, target, outside)
	if err := plant(target, filepath.Join(folder, name)); err != nil {
		t.Skipf("this system makes no such link: %v", err)
	}
	return folder, target
}

func TestAPlantedLockIsNeverWrittenThrough(t *testing.T) {
	t.Parallel()
	for name, plant := range plantings {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder, target := plantedAt(t, ".plan.yaml.lock", plant)
			path := filepath.Join(folder, "plan.yaml")
			f := open(t, path)
			if got := read(t, target); got != outside {
				t.Errorf("the file it leads to holds %q", got)
			}
			if info, err := os.Lstat(f.lock.Path()); err != nil || !info.Mode().IsRegular() {
				t.Errorf("the lock is %v, %v", info, err)
			}
			if _, err := Open(path, plantest.Guide(t), alongside); err == nil {
				t.Error("the plan was opened twice")
			}
			save(t, f, plantest.Saying("x"))
			shut(t, f)
			if got := read(t, target); got != outside {
				t.Errorf("after closing, the file it leads to holds %q", got)
			}
		})
	}
}

// A link that leads nowhere would make a file where it leads.
func TestAPlantedLockMakesNoFile(t *testing.T) {
	t.Parallel()
	folder, elsewhere := t.TempDir(), t.TempDir()
	if err := os.Symlink(filepath.Join(elsewhere, "made"), filepath.Join(folder, ".plan.yaml.lock")); err != nil {
		t.Skip(err)
	}
	shut(t, open(t, filepath.Join(folder, "plan.yaml")))
	if got := names(t, elsewhere); len(got) > 0 {
		t.Errorf("it made %q", got)
	}
}

// What cannot be taken away is told, with what to do.
func TestAFolderInTheLocksPlaceIsTold(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	name := filepath.Join(folder, ".plan.yaml.lock")
	if err := os.Mkdir(name, 0o700); err != nil {
		t.Fatal(err)
	}
	shut(t, open(t, path)) // an empty one goes

	if err := os.Mkdir(name, 0o700); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(name, "kept"), "x")
	_, err := Open(path, plantest.Guide(t), alongside)
	if p := plantest.Problem(t, err); !strings.Contains(p.What.EN, "something else stands in the lock's place, "+name) {
		t.Errorf("told: %v", err)
	}
	if got := names(t, name); len(got) != 1 {
		t.Errorf("left in it: %q", got)
	}
}

// The lock of an open plan may get a second name, by a backup that links: it is still
// a lock.
func TestALockWithASecondNameIsStillALock(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	if err := os.Link(f.lock.Path(), f.lock.Path()+".snapshot"); err != nil {
		t.Skip(err)
	}
	if _, err := Open(path, plantest.Guide(t), alongside); err == nil {
		t.Error("the plan was opened twice")
	}
}

// A link to what is no file, as the system's own name of the standard output is, stays.
func TestALinkToADeviceOrAFolderIsNotReplaced(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	for name, target := range map[string]string{"device": os.DevNull, "folder": "."} {
		link := filepath.Join(folder, name)
		if err := os.Symlink(target, link); err != nil {
			t.Skip(err)
		}
		plantest.Problem(t, WriteFile(link, []byte("x")))
		if info, err := os.Lstat(link); err != nil || info.Mode().IsRegular() {
			t.Errorf("%s: %v, %v", name, info, err)
		}
	}
}

// Every other name beside the plan that the program writes.
func TestNoPlantedNameIsWrittenThrough(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"plan.yaml.bak", "plan.mine.yaml", ".plan.yaml.1.tmp", ".plan.yaml.bak.1.tmp", "plan.md"} {
		for how, plant := range plantings {
			t.Run(name+", "+how, func(t *testing.T) {
				t.Parallel()
				folder, target := plantedAt(t, name, plant)
				path := filepath.Join(folder, "plan.yaml")
				write(t, path, plantest.Small)
				f := open(t, path)
				save(t, f, plantest.Saying("first")) // and the backup
				write(t, path, plantest.Small)
				if err := f.Save(plantest.Saying("second")); err == nil { // beside it
					t.Error("somebody else's change was overwritten")
				}
				if err := WriteFile(filepath.Join(folder, "plan.md"), []byte("# Plan\n")); err != nil {
					t.Error(err)
				}
				shut(t, f)
				if got := read(t, target); got != outside {
					t.Errorf("the file it leads to holds %q", got)
				}
				if info, err := os.Stat(target); err != nil || (runtime.GOOS != "windows" && info.Mode().Perm() != 0o644) {
					t.Errorf("it is now %v, %v", info, err)
				}
				if got := read(t, filepath.Join(folder, "plan.md")); got != "# Plan\n" {
					t.Errorf("plan.md holds %q", got)
				}
			})
		}
	}
}
