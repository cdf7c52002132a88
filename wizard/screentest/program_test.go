package screentest_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"alongside/content/foldertest"
)

// The program as everybody gets it, and the same with a mistake in it, which TAMPER
// names (main_test.go). Tests and scripts run both by these names, as a user does, and
// the command that is proposed for going on works as it stands.
const (
	program  = "alongside"
	tampered = "alongside-tampered"
)

// How the program says how it ended.
const (
	exitDone   = 0
	exitFailed = 1
	exitEnded  = 3 // plain input ended early; saved
	exitLocked = 5 // another alongside has the plan
)

// defaultPlan is the plan of whoever names none.
const defaultPlan = "readiness-plan.yaml"

// built names a folder in which somebody has built both programs already, for tests that
// are run where there is no Go.
const built = "ALONGSIDE_BUILT"

// TestMain puts a folder first on the PATH, for the program to be built into.
func TestMain(m *testing.M) {
	done := foldertest.Begin()
	folder, err := os.Getenv(built), error(nil)
	if folder == "" {
		folder, err = os.MkdirTemp("", "alongside")
	}
	if err == nil {
		err = os.Setenv("PATH", folder+string(filepath.ListSeparator)+os.Getenv("PATH"))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	if os.Getenv(built) == "" {
		_ = os.RemoveAll(folder)
	}
	done()
	os.Exit(code)
}

// build builds both programs once, for the first test that runs one. All that takes
// long is compiled by then: it was needed for the tests.
func build(t testing.TB) {
	t.Helper()
	switch err := builtOnce(); {
	case errors.Is(err, errNoGo):
		t.Skip(err)
	case err != nil:
		t.Fatal(err)
	}
}

// errNoGo says that nothing can be built here: there is no Go, or none that may keep what
// it builds and find what others wrote.
var errNoGo = errors.New("no program can be built here, and " + built + " names no folder that holds it")

// canBuild reports whether Go is there, with its folders.
func canBuild() error {
	said, err := exec.Command("go", "env", "GOCACHE", "GOMODCACHE").Output()
	folders := strings.Fields(string(said))
	if err != nil || len(folders) != 2 || folders[0] == "off" {
		return errors.Join(errNoGo, err)
	}
	for _, folder := range folders {
		if err := os.MkdirAll(folder, 0o755); err != nil {
			return errors.Join(errNoGo, err)
		}
	}
	return nil
}

var builtOnce = sync.OnceValue(func() error {
	// What a test has looked at is what "go test" compares before it says "(cached)". That
	// the program was built from these folders is not known to it in another way.
	err := filepath.WalkDir(filepath.Join("..", ".."), func(_ string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() && d.Name() == ".git" {
			return fs.SkipDir
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("look at what the program is made of: %w", err)
	}
	if os.Getenv(built) != "" {
		return nil
	}
	if err := canBuild(); err != nil {
		return err
	}
	folder, _, _ := strings.Cut(os.Getenv("PATH"), string(filepath.ListSeparator))
	ending := ""
	if runtime.GOOS == "windows" {
		ending = ".exe"
	}
	for _, args := range [][]string{
		{"build", "-buildvcs=false", "-o", filepath.Join(folder, program+ending), program},
		{"test", "-c", "-buildvcs=false", "-o", filepath.Join(folder, tampered+ending), program},
	} {
		if said, err := exec.Command("go", args...).CombinedOutput(); err != nil {
			return fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, said)
		}
	}
	return nil
})
