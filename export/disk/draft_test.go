package disk

import (
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"alongside/export/internal/plantest"
)

func TestADraftLiesBesideThePlanAndIsItsOwners(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	f := open(t, filepath.Join(folder, "plan.yaml"))
	path, err := f.Draft("half a sentence")
	if err != nil {
		t.Fatal(err)
	}
	if filepath.Dir(path) != folder || read(t, path) != "half a sentence" {
		t.Errorf("it is %s with %q", path, read(t, path))
	}
	if info, err := os.Stat(path); err != nil || (runtime.GOOS != "windows" && info.Mode().Perm() != 0o600) {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
}

// A plan may be named without a folder, which is the one the program was started in and
// never the system's for temporary files.
func TestADraftOfAPlanNamedWithoutAFolder(t *testing.T) {
	folder, tmp, g := t.TempDir(), t.TempDir(), plantest.Guide(t)
	t.Chdir(folder)
	t.Setenv("TMPDIR", tmp)
	f, err := Open("plan.yaml", g, alongside)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	if _, err := f.Draft("x"); err != nil {
		t.Fatal(err)
	}
	if len(names(t, tmp)) > 0 || len(names(t, folder)) != 2 {
		t.Errorf("in the system's folder: %q, beside the plan: %q", names(t, tmp), names(t, folder))
	}
}

// After a kill, or where an editor outlived the program, a draft is left. Its words are
// either in the plan, or told of.
func TestADraftThatIsLeftIsSweptOrTold(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	write(t, path, plantest.Small)
	write(t, filepath.Join(folder, ".plan.yaml.1.txt"), "Because\r\n") // as it is in the plan
	write(t, filepath.Join(folder, ".plan.yaml.2.txt"), "\n")
	write(t, filepath.Join(folder, ".plan.yaml.3.txt"), "Because, and more\n")
	write(t, filepath.Join(folder, ".plan.yaml.notes.txt"), "somebody's\n")
	write(t, filepath.Join(folder, ".plan.yaml.4.txt~"), "as it was before\n") // Emacs keeps it
	f := open(t, path)
	if got, want := names(t, folder), []string{".plan.yaml.lock", ".plan.yaml.notes.txt", "plan.answer.txt", "plan.yaml"}; !reflect.DeepEqual(got, want) {
		t.Errorf("left: %q", got)
	}
	if got := read(t, filepath.Join(folder, "plan.answer.txt")); got != "Because, and more\n" {
		t.Errorf("it holds %q", got)
	}
	told := ""
	for _, r := range f.Remarks() {
		told += r.Error()
	}
	if !strings.Contains(told, "did not get into the plan: it is in "+filepath.Join(folder, "plan.answer.txt")) {
		t.Errorf("told: %q", told)
	}
}

// Beside a plan that the guide refuses, nothing is touched: not by whoever opens it before the
// guide is there either.
func TestADraftStaysBesideAPlanThatIsRefused(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	write(t, path, strings.Replace(plantest.Small, "note: Really", "state: expected", 1))
	write(t, filepath.Join(folder, ".plan.yaml.1.txt"), "Because, and more\n")
	write(t, filepath.Join(folder, ".plan.yaml.2.txt~"), "as it was before\n")
	before := names(t, folder)
	if _, err := Keep(path, plantest.Guide(t).Promised, alongside); err == nil {
		t.Error("it was opened")
	}
	if after := names(t, folder); !reflect.DeepEqual(after, before) {
		t.Errorf("of %q there are %q", before, after)
	}
}

// Of a plan that has no file yet, what an editor saved is all there is.
func TestADraftOfANewPlanIsTold(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	write(t, filepath.Join(folder, ".plan.yaml.1.txt"), "the first words\n")
	f := open(t, filepath.Join(folder, "plan.yaml"))
	kept := filepath.Join(folder, "plan.answer.txt")
	if len(f.Remarks()) != 1 || read(t, kept) != "the first words\n" {
		t.Errorf("told %v", f.Remarks())
	}
	if info, err := os.Stat(kept); err != nil || (runtime.GOOS != "windows" && info.Mode().Perm() != 0o600) {
		t.Errorf("its mode is %v, %v", info.Mode(), err)
	}
}

// What somebody takes back is in no draft either.
func TestForgettingTakesDraftsAway(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	f := open(t, filepath.Join(folder, "plan.yaml"))
	if _, err := f.Draft("mine alone"); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(folder, ".plan.yaml.1.txt~"), "mine alone") // Emacs keeps it
	if err := f.Forget(plantest.Saying("nothing")); err != nil {
		t.Fatal(err)
	}
	if got, want := names(t, folder), []string{".plan.yaml.lock", "plan.yaml"}; !reflect.DeepEqual(got, want) {
		t.Errorf("left: %q", got)
	}
}
