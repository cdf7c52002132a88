package disk

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"alongside/export/internal/plantest"
)

func TestCheckDestination(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	write(t, filepath.Join(folder, "plan.yaml"), plantest.Small)
	write(t, filepath.Join(folder, "text"), "x")
	for link, target := range map[string]string{"good": "plan.yaml", "dangling": "nowhere", "folder": ".", "loop": "loop", "device": os.DevNull} {
		if err := os.Symlink(target, filepath.Join(folder, link)); err != nil {
			t.Skip(err)
		}
	}
	tests := []struct{ path, want string }{
		{"plan.yaml", ""},
		{"new.yaml", ""},
		{"new", ""},
		{"plan.txt", ""},
		{"good", ""},
		{".", "this is a folder; Add a file name: "},
		{"folder", "this is a folder; Add a file name: "},
		{"dangling", "this is a link that leads nowhere; Name the file itself, or delete the link."},
		{"loop", "this is a link that leads nowhere; Name the file itself, or delete the link."},
		{"device", "this is not an ordinary file; Choose another name."},
		{"missing/plan.yaml", "the folder " + filepath.Join(folder, "missing") + " does not exist; Make the folder first, or choose another."},
		{"missing/", "the folder " + filepath.Join(folder, "missing") + " does not exist; Make the folder first, or choose another."},
		{"text/plan.yaml", "the file cannot be reached; In this name a file stands where a folder should: check the name."},
		{strings.Repeat("n", 300), "the file cannot be reached; The name is too long: choose a shorter one."},
	}
	before := names(t, folder)
	for _, test := range tests {
		path := folder + string(filepath.Separator) + test.path
		err := CheckDestination(path)
		if test.want == "" {
			if err != nil {
				t.Errorf("%s: %v", test.path, err)
			}
			continue
		}
		if err == nil {
			t.Errorf("%s was found good", test.path)
			continue
		}
		if p := plantest.Problem(t, err); p.File != path || !strings.HasPrefix(err.Error(), path+": "+test.want) {
			t.Errorf("%s:\n got %v\nwant %s", test.path, err, test.want)
		}
	}
	if err := CheckDestination(""); err == nil || !strings.Contains(err.Error(), "the file has no name") {
		t.Errorf("no name: %v", err)
	}
	if after := names(t, folder); len(after) != len(before) {
		t.Errorf("checking left something behind: %q", after)
	}
}

func TestCheckDestinationWithoutPermission(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" || os.Getuid() == 0 {
		t.Skip("this user may write anywhere")
	}
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	if err := os.WriteFile(path, []byte(plantest.Small), 0o400); err != nil {
		t.Fatal(err)
	}
	if err := CheckDestination(path); err == nil || !strings.Contains(err.Error(), "write-protected") {
		t.Errorf("a write-protected file: %v", err)
	}
	if err := os.Chmod(folder, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(folder, 0o700) })
	if err := CheckDestination(filepath.Join(folder, "new.yaml")); err == nil || !strings.Contains(err.Error(), "nothing can be written in the folder") {
		t.Errorf("a write-protected folder: %v", err)
	}
}

func TestWriteFileLeavesNothingHalfDone(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	if err := WriteFile(filepath.Join(folder, "missing", "plan.md"), []byte("x")); err == nil {
		t.Error("written into a folder that does not exist")
	} else {
		plantest.Problem(t, err)
	}
	if err := WriteFile(folder, []byte("x")); err == nil {
		t.Error("a folder was replaced")
	}
	for _, data := range []string{"first", "second", ""} {
		if err := WriteFile(filepath.Join(folder, "plan.md"), []byte(data)); err != nil {
			t.Fatal(err)
		}
		if got := read(t, filepath.Join(folder, "plan.md")); got != data {
			t.Errorf("got %q", got)
		}
	}
	if got := names(t, folder); len(got) != 1 {
		t.Errorf("left behind: %q", got)
	}
}
