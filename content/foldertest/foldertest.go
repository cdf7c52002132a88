// Package foldertest gives tests a folder to write in where the system's own for temporary
// files is closed to them, as it is for some users and in some containers.
package foldertest

import (
	"os"
	"path/filepath"
	"testing"
)

// Run runs a package's tests and exits.
func Run(m *testing.M) {
	done := Begin()
	code := m.Run()
	done()
	os.Exit(code)
}

// Begin sees to it that [testing.T.TempDir] and [os.MkdirTemp] work, until the function it
// returns is called: where nothing can be written in the system's folder, they do so in the
// package's own. Where that is closed as well, the tests themselves will say so.
func Begin() (done func()) {
	nothing := func() {}
	if canWriteIn("") {
		return nothing
	}
	here, err := os.Getwd()
	if err != nil {
		return nothing
	}
	folder, err := os.MkdirTemp(here, ".tests.*.tmp") // which git ignores
	if err != nil {
		return nothing
	}
	for _, variable := range []string{"TMPDIR", "TMP", "GOTMPDIR"} {
		if err := os.Setenv(variable, filepath.Clean(folder)); err != nil {
			return nothing
		}
	}
	return func() { _ = os.RemoveAll(folder) }
}

func canWriteIn(folder string) bool {
	probe, err := os.MkdirTemp(folder, "alongside")
	return err == nil && os.Remove(probe) == nil
}
