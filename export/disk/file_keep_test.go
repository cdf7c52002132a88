package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/content/command"
	"alongside/export/internal/plantest"
)

func TestAPlanThatWasTakenAwayIsWrittenAgain(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("x"))
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	save(t, f, plantest.Saying("x"))
	if !strings.Contains(read(t, path), "answer: x") {
		t.Error("it is gone")
	}
}

func TestLeftoversOfKilledRunsAreSwept(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	others := []string{".other.yaml.1.tmp", ".plan.yaml.notes.tmp", ".plan.yaml.old.5.tmp", ".plan.yaml.tmp", "plan.yaml.1.tmp"}
	for _, name := range append([]string{".plan.yaml.123456.tmp", ".plan.yaml.bak.7.tmp"}, others...) {
		write(t, filepath.Join(folder, name), "x")
	}
	shut(t, open(t, filepath.Join(folder, "plan.yaml")))
	if got := names(t, folder); !reflect.DeepEqual(got, others) {
		t.Errorf("left: %q", got)
	}
}

// A plan may be kept elsewhere and reached by a link; what is written to be read and
// sent on never goes through one.
func TestALinkStaysALink(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	target, link := filepath.Join(folder, "target.yaml"), filepath.Join(folder, "link.yaml")
	write(t, target, plantest.Small)
	if err := os.Symlink("target.yaml", link); err != nil {
		t.Skip(err)
	}
	f := open(t, link)
	save(t, f, plantest.Saying("through the link"))
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	if !strings.Contains(read(t, target), "through the link") {
		t.Error("the file behind the link was not written")
	}
	shut(t, f)
	if err := WriteFile(link, []byte(plantest.Small)); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || !info.Mode().IsRegular() || read(t, link) != plantest.Small {
		t.Errorf("no file stands in the link's place: %v", err)
	}
	if !strings.Contains(read(t, target), "through the link") {
		t.Error("the file behind the link was written by somebody else than the plan")
	}
}

func TestTheFileSaysHowToGoOn(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("x"))
	if !strings.Contains(read(t, path), "# To go on with it: alongside plan.yaml\n") {
		t.Errorf("got:\n%s", read(t, path))
	}
	shut(t, f)
	f, err := Open(path, plantest.Guide(t), command.Program{Call: []string{"go", "run", "."}, Opens: []string{"--plain"}})
	if err != nil {
		t.Fatal(err)
	}
	save(t, f, plantest.Saying("x"))
	shut(t, f)
	if !strings.Contains(read(t, path), "# To go on with it: go run . --plain plan.yaml\n") {
		t.Errorf("got:\n%s", read(t, path))
	}
}

func TestAPlanThatCannotBeWrittenLeavesTheOldOne(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("x"))
	before := read(t, path)
	if err := f.Save(&content.Plan{Language: "xx"}); err == nil {
		t.Error("it was saved")
	}
	if read(t, path) != before {
		t.Error("the old plan is gone")
	}
}

// Answers that were taken back are in no backup and no leftover of ours.
func TestForgettingLeavesNothingOlder(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("mine alone"))
	shut(t, f)
	f = open(t, path)
	save(t, f, plantest.Saying("mine alone, and more")) // which keeps a backup
	write(t, filepath.Join(folder, ".plan.yaml.77.tmp"), "mine alone")
	if err := f.Forget(plantest.Saying("nothing")); err != nil {
		t.Fatal(err)
	}
	shut(t, f)
	for _, name := range names(t, folder) {
		if strings.Contains(read(t, filepath.Join(folder, name)), "mine alone") {
			t.Errorf("%s still has it", name)
		}
	}
}

// So it is where somebody else changed the file meanwhile: the backup is ours.
func TestForgettingBesideAChangedFile(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("mine alone"))
	shut(t, f)
	f = open(t, path)
	save(t, f, plantest.Saying("mine alone, and more")) // which keeps a backup
	write(t, path, plantest.Small)
	if err := f.Save(plantest.Saying("mine alone, beside it")); !errors.Is(err, ErrChanged) {
		t.Fatal(err)
	}
	if err := f.Forget(plantest.Saying("nothing")); !errors.Is(err, ErrChanged) {
		t.Errorf("nobody is told where the answers are: %v", err)
	}
	shut(t, f)
	for _, name := range names(t, folder) {
		if strings.Contains(read(t, filepath.Join(folder, name)), "mine alone") {
			t.Errorf("%s still has it", name)
		}
	}
}
