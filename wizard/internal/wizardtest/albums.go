package wizardtest

import (
	"flag"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// An Album is a folder of testdata with what people see, one file a page, so that a
// reworded sentence changes the file of its page and no other. What lies in it and is
// no page of it any more is found when the test ends.
type Album struct {
	t     *testing.T
	name  string
	pages map[string]bool
}

// OpenAlbum opens an album by the name of its folder.
func OpenAlbum(t *testing.T, name string) *Album {
	t.Helper()
	a := &Album{t: t, name: name, pages: map[string]bool{}}
	t.Cleanup(a.close)
	return a
}

// pageName is what any system takes for a file, and the same on one that does not tell
// large letters from small ones.
var pageName = regexp.MustCompile(`^[a-z0-9]+([.-][a-z0-9]+)*$`)

// Page compares a page with its file, or writes it.
func (a *Album) Page(name, got string) {
	a.t.Helper()
	file := name + ".txt"
	if !pageName.MatchString(name) || a.pages[file] {
		a.t.Errorf("%s: a second page %q, or no name for a file", a.name, name)
		return
	}
	a.pages[file] = true
	got += "\n"
	at := filepath.Join("testdata", filepath.FromSlash(a.name), file)
	if *update {
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			a.t.Error(err)
		}
		if err := os.WriteFile(at, []byte(got), 0o644); err != nil {
			a.t.Error(err)
		}
		return
	}
	want, err := os.ReadFile(at)
	if err != nil {
		a.t.Errorf("%v (go test -update writes it)", err)
		return
	}
	// A clone on Windows may have other line ends.
	if got != strings.ReplaceAll(string(want), "\r\n", "\n") {
		a.t.Errorf("%s differs; got:\n%s", at, got)
	}
}

// close looks for files that are no page any more. A journey that broke off has not
// seen all of its pages, and says nothing about the rest.
func (a *Album) close() {
	if a.t.Failed() || a.t.Skipped() {
		return
	}
	files, err := os.ReadDir(filepath.Join("testdata", filepath.FromSlash(a.name)))
	if err != nil {
		a.t.Error(err)
	}
	for _, f := range files {
		if !a.pages[f.Name()] {
			takeOut(a.t, filepath.Join("testdata", filepath.FromSlash(a.name), f.Name()))
		}
	}
}

// takeOut removes a file that no test writes when the others are written anew, and
// names it otherwise.
func takeOut(t *testing.T, file string) {
	t.Helper()
	if !*update {
		t.Errorf("no test writes %s (go test -update removes it)", file)
		return
	}
	if err := os.RemoveAll(file); err != nil {
		t.Error(err)
	}
}

// Orphans looks below a folder of testdata for files that lie in none of the albums: a
// folder whose journey, language or size is gone belongs to no test that could miss it.
func Orphans(t *testing.T, root string, albums []string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS("testdata"), root, func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !slices.Contains(albums, path.Dir(name)) {
			takeOut(t, filepath.Join("testdata", filepath.FromSlash(name)))
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
