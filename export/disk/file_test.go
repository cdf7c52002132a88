package disk

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"alongside/content"
	"alongside/content/command"
	"alongside/export/internal/plantest"
)

// alongside is this program as everybody can call it.
var alongside command.Program

// open opens a plan that must open, and closes it when the test ends.
func open(t *testing.T, path string) *File {
	t.Helper()
	f, err := Open(path, plantest.Guide(t), alongside)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := f.Close(); err != nil {
			t.Error(err)
		}
	})
	return f
}

func save(t *testing.T, f *File, p *content.Plan) {
	t.Helper()
	if err := f.Save(p); err != nil {
		t.Fatal(err)
	}
}

func shut(t *testing.T, f *File) {
	t.Helper()
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func write(t *testing.T, path, data string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// names lists a folder's files.
func names(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

func TestAPlanIsThereAgainWhenItIsOpenedAgain(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	if f.Plan() != nil {
		t.Error("a new file has a plan")
	}
	save(t, f, plantest.Saying("first"))
	save(t, f, plantest.Saying("second"))
	shut(t, f)
	got := open(t, path).Plan()
	if got.Identity == "" {
		t.Error("the plan has no name of its own")
	}
	got.Identity = ""
	if !reflect.DeepEqual(got, plantest.Saying("second")) {
		t.Errorf("got %#v", got)
	}
}

func TestOpeningAndClosingLeavesTheFolderAsItWas(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	write(t, path, plantest.Small)
	f := open(t, path)
	if got, want := names(t, folder), []string{".plan.yaml.lock", "plan.yaml"}; !reflect.DeepEqual(got, want) {
		t.Errorf("while open: %q", got)
	}
	shut(t, f)
	shut(t, f) // a second time does nothing
	if got, want := names(t, folder), []string{"plan.yaml"}; !reflect.DeepEqual(got, want) {
		t.Errorf("afterwards: %q", got)
	}
	if read(t, path) != plantest.Small {
		t.Error("the plan was changed")
	}
}

func TestWhatCannotBeReadIsNeverTouched(t *testing.T) {
	t.Parallel()
	for name, data := range map[string]string{
		"empty":   "",
		"cut off": strings.TrimSuffix(plantest.Small, "...\n"),
		"newer":   strings.Replace(plantest.Small, "version: 1", "version: 2", 1),
		"broken":  strings.Replace(plantest.Small, "note", "not\te", 1),
		"foreign": "# My shopping list\n- milk\n...\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			path := filepath.Join(folder, "plan.yaml")
			write(t, path, data)
			_, err := Open(path, plantest.Guide(t), alongside)
			if p := plantest.Problem(t, err); p.File != path {
				t.Errorf("the problem is with %q", p.File)
			}
			if read(t, path) != data || len(names(t, folder)) != 1 {
				t.Errorf("the folder was changed: %q", names(t, folder))
			}
		})
	}
}

func TestAPlanIsOpenOnlyOnce(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	first := open(t, path)
	save(t, first, plantest.Saying("x"))

	other := filepath.Join(folder, "link.yaml")
	if err := os.Symlink("plan.yaml", other); err != nil {
		other = path // Windows gives links to few
	}
	for _, name := range []string{path, other} {
		_, err := Open(name, plantest.Guide(t), alongside)
		if !errors.Is(err, ErrLocked) {
			t.Fatalf("%s was opened twice: %v", name, err)
		}
		if p := plantest.Problem(t, err); p.File != name {
			t.Errorf("the problem is with %q", p.File)
		}
	}
	shut(t, first)
	open(t, other)
}

// The lock file goes when the plan is closed. Whoever opened it a moment before
// then holds a lock on nothing, and must begin again.
func TestALockOnARemovedFileIsNoLock(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("open files cannot be removed there")
	}
	folder := t.TempDir()
	l, err := lock(filepath.Join(folder, "plan.yaml"), "plan.yaml", access{mode: private}, alongside)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(l.Path()); err != nil {
		t.Fatal(err)
	}
	if inPlace(l) {
		t.Error("it is taken for a lock")
	}
	write(t, l.Path(), "")
	if inPlace(l) {
		t.Error("a lock on another file of the same name is taken for a lock")
	}
	if err := l.Close(); err != nil {
		t.Error(err)
	}
}

func TestALockFileLeftBehindLocksNothing(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	write(t, filepath.Join(filepath.Dir(path), ".plan.yaml.lock"), "")
	save(t, open(t, path), plantest.Saying("x"))
}

func TestTheFileAsItWasIsKeptOnce(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	write(t, path, plantest.Small)
	f := open(t, path)
	save(t, f, plantest.Saying("first"))
	save(t, f, plantest.Saying("second"))
	if got := read(t, path+".bak"); got != plantest.Small {
		t.Errorf("the copy holds:\n%s", got)
	}
	shut(t, f)

	save(t, open(t, path), plantest.Saying("third"))
	if got := read(t, path+".bak"); !strings.Contains(got, "second") {
		t.Errorf("the copy of the next session holds:\n%s", got)
	}
}

func TestANewPlanHasNoCopy(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	f := open(t, filepath.Join(folder, "plan.yaml"))
	save(t, f, plantest.Saying("first"))
	save(t, f, plantest.Saying("second"))
	if got, want := names(t, folder), []string{".plan.yaml.lock", "plan.yaml"}; !reflect.DeepEqual(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestSavingTheSameWritesNothing(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("x"))
	before, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	save(t, f, plantest.Saying("x"))
	after, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if !os.SameFile(before, after) {
		t.Error("the file was replaced")
	}
}

func TestOnlyTheOwnerMayRead(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("there the folder decides")
	}
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	write(t, path, plantest.Small) // 0644
	f := open(t, path)
	save(t, f, plantest.Saying("x"))
	if err := WriteFile(filepath.Join(folder, "plan.md"), []byte("# Plan\n")); err != nil {
		t.Fatal(err)
	}
	for _, name := range names(t, folder) {
		info, err := os.Stat(filepath.Join(folder, name))
		if err != nil {
			t.Fatal(err)
		}
		if mode := info.Mode().Perm(); mode != 0o600 {
			t.Errorf("%s has the mode %o", name, mode)
		}
	}
}
