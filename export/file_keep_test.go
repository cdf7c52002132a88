package export

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"alongside/content"
)

func TestWhatSomebodyElseWroteIsNotOverwritten(t *testing.T) {
	t.Parallel()
	for name, existing := range map[string]bool{"an old plan": true, "a new plan": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "plan.yaml")
			if existing {
				write(t, path, small)
			}
			f := open(t, path)
			if existing {
				save(t, f, saying("mine"))
			}
			write(t, path, "theirs")

			for _, words := range []string{"mine, changed", "mine, at last"} {
				err := f.Save(saying(words))
				if !errors.Is(err, ErrChanged) {
					t.Fatalf("got %v", err)
				}
				problem(t, err)
				if read(t, path) != "theirs" {
					t.Fatal("it was overwritten")
				}
				mine := filepath.Join(filepath.Dir(path), "plan.mine.yaml")
				if !strings.Contains(err.Error(), mine) {
					t.Errorf("it does not say where the answers are: %v", err)
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
	if err := f.Save(saying("mine")); !errors.Is(err, ErrChanged) {
		t.Fatal(err)
	}
	if read(t, filepath.Join(folder, "plan.mine.yaml")) != "of last week" || !strings.Contains(read(t, filepath.Join(folder, "plan.mine-2.yaml")), "mine") {
		t.Errorf("got %q", names(t, folder))
	}
}

func TestAPlanThatWasTakenAwayIsWrittenAgain(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	save(t, f, saying("x"))
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	save(t, f, saying("x"))
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

func TestALinkStaysALink(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	target, link := filepath.Join(folder, "target.yaml"), filepath.Join(folder, "link.yaml")
	write(t, target, small)
	if err := os.Symlink("target.yaml", link); err != nil {
		t.Skip(err)
	}
	f := open(t, link)
	save(t, f, saying("through the link"))
	if err := WriteFile(link, []byte(small)); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	if read(t, target) != small {
		t.Error("the file behind the link was not written")
	}
}

func TestTheFileSaysHowToGoOn(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	save(t, f, saying("x"))
	if !strings.Contains(read(t, path), "# To go on with it: alongside "+quoted(path)+"\n") {
		t.Errorf("got:\n%s", read(t, path))
	}
	f.Resume = "go run . plan.yaml"
	save(t, f, saying("x"))
	if !strings.Contains(read(t, path), "# To go on with it: go run . plan.yaml\n") {
		t.Errorf("got:\n%s", read(t, path))
	}
}

func TestAPlanThatCannotBeWrittenLeavesTheOldOne(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	f := open(t, path)
	save(t, f, saying("x"))
	before := read(t, path)
	if err := f.Save(&content.Plan{Language: "xx"}); err == nil {
		t.Error("it was saved")
	}
	if read(t, path) != before {
		t.Error("the old plan is gone")
	}
}
