package disk

import (
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func TestAPlanThatAGroupSharesStaysTheGroups(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("there the folder decides")
	}
	for _, test := range []struct {
		name    string
		was, is fs.FileMode
		told    string
	}{
		{"the group writes it, and everybody reads it", 0o664, 0o660, "everybody on this computer could open the file; once you answer, only its group can"},
		{"the group writes it", 0o660, 0o660, ""},
		{"others read it", 0o644, 0o600, "others on this computer could open the file; once you answer, nobody else can"},
		{"the group reads it", 0o640, 0o600, "others on this computer could open the file; once you answer, nobody else can"},
		{"its owner's alone", 0o600, 0o600, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			path := filepath.Join(folder, "plan.yaml")
			write(t, path, plantest.Small)
			group := os.Getegid()
			if os.Geteuid() == 0 {
				group = 12345 // which the folder does not give by itself
			}
			if err := os.Chown(path, -1, group); err != nil {
				t.Fatal(err)
			}
			if err := os.Chmod(path, test.was); err != nil {
				t.Fatal(err)
			}
			f := open(t, path)
			var told []string
			for _, r := range f.Remarks() {
				told = append(told, r.Error())
			}
			if got := strings.Join(told, "\n"); (test.told == "") != (got == "") || !strings.Contains(got, test.told) {
				t.Errorf("told on opening: %q", got)
			}
			if info, err := os.Stat(path); err != nil || info.Mode().Perm() != test.was {
				t.Errorf("opening alone changed it to %v, %v", info.Mode(), err)
			}
			save(t, f, plantest.Saying("x"))
			for _, name := range []string{"plan.yaml", "plan.yaml.bak", ".plan.yaml.lock"} {
				info, err := os.Stat(filepath.Join(folder, name))
				if err != nil {
					t.Fatal(err)
				}
				if mode := info.Mode().Perm(); mode != test.is {
					t.Errorf("%s has the mode %o", name, mode)
				}
				if got, _ := groupOf(info); test.is == shared && got != group {
					t.Errorf("%s is of the group %d", name, got)
				}
			}
		})
	}
}

// So does what is written beside it again, and a plan that is kept elsewhere from now on.
func TestWhatAGroupSharesStaysTheGroups(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("there the folder decides")
	}
	folder := t.TempDir()
	for _, name := range []string{"plan.yaml", "plan.md"} {
		write(t, filepath.Join(folder, name), plantest.Small)
		if err := os.Chmod(filepath.Join(folder, name), 0o660); err != nil {
			t.Fatal(err)
		}
	}
	old, moved := open(t, filepath.Join(folder, "plan.yaml")), open(t, filepath.Join(folder, "moved.yaml"))
	moved.ShareLike(old)
	save(t, moved, plantest.Saying("x"))
	if err := WriteFile(filepath.Join(folder, "plan.md"), []byte("# Plan\n")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"moved.yaml", "plan.md"} {
		if info, err := os.Stat(filepath.Join(folder, name)); err != nil || info.Mode().Perm() != shared {
			t.Errorf("%s: %v, %v", name, info.Mode(), err)
		}
	}
}

// A group that this user is not in cannot be given the file back.
func TestAGroupThatLosesAPlanIsTold(t *testing.T) {
	t.Parallel()
	lost := access{mode: private, was: 0o664}
	if p := lost.remark("plan.yaml"); p == nil || !strings.Contains(p.What.EN, "a group that you are not in") || !strings.Contains(p.What.DA, "en gruppe, I ikke er med i") {
		t.Errorf("told: %v", p)
	}
}

// A memory stick or a mounted share may have one mode for all its files and refuse every
// other: what is as the plan was is left as it is, or nothing could be saved there.
func TestWhatIsTheGroupsAlreadyIsLeftAlone(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("there the folder decides")
	}
	path := filepath.Join(t.TempDir(), "plan.yaml")
	write(t, path, plantest.Small)
	if err := os.Chmod(path, 0o777); err != nil { // as such a disk shows it
		t.Fatal(err)
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	if err := accessOf(info).give(f); err != nil {
		t.Error(err)
	}
	if info, err = f.Stat(); err != nil || info.Mode().Perm() != 0o777 {
		t.Errorf("it is now %v, %v", info.Mode(), err)
	}
}

// Saving puts a new file under the one name: under the other stays what was there.
func TestAPlanUnderTwoNames(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path, other := filepath.Join(folder, "plan.yaml"), filepath.Join(folder, "other.yaml")
	write(t, path, plantest.Small)
	if err := os.Link(path, other); err != nil {
		t.Skip(err)
	}
	f := open(t, path)
	told := ""
	for _, r := range f.Remarks() {
		told += r.In(content.English) + r.In(content.Danish)
	}
	if !strings.Contains(told, "under another name as well (a hard link)") || !strings.Contains(told, "under et andet navn") {
		t.Errorf("told: %q", told)
	}
	save(t, f, plantest.Saying("x"))
	if read(t, other) != plantest.Small || !strings.Contains(read(t, path), "answer: x") {
		t.Error("it is not as it was told")
	}
	shut(t, f)
	for _, r := range open(t, path).Remarks() {
		if strings.Contains(r.Error(), "hard link") {
			t.Errorf("it is told again: %v", r)
		}
	}
}
