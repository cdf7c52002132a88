package screentest_test

import (
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
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

// TestMain puts a folder first on the PATH, for the program to be built into.
func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "alongside")
	if err == nil {
		err = os.Setenv("PATH", folder+string(filepath.ListSeparator)+os.Getenv("PATH"))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(folder)
	os.Exit(code)
}

// build builds both programs once, for the first test that runs one. All that takes
// long is compiled by then: it was needed for the tests.
func build(t *testing.T) {
	t.Helper()
	if err := builtOnce(); err != nil {
		t.Fatal(err)
	}
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
