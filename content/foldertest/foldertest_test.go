package foldertest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMain(m *testing.M) { Run(m) }

func TestAFolderWhereTheSystemHasNone(t *testing.T) {
	t.Chdir(t.TempDir())
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for _, variable := range []string{"TMPDIR", "TMP", "TEMP", "GOTMPDIR"} {
		t.Setenv(variable, filepath.Join(here, "nowhere"))
	}
	done := Begin()
	t.Run("a test's own", func(t *testing.T) {
		if got := t.TempDir(); !strings.HasPrefix(got, here) {
			t.Errorf("it is %s", got)
		}
	})
	if !canWriteIn("") {
		t.Error("the system has no folder still")
	}
	done()
	if left, err := os.ReadDir(here); err != nil || len(left) > 0 {
		t.Errorf("left: %v, %v", left, err)
	}
}

// Where the system has one, nothing is changed.
func TestTheSystemsOwnFolder(t *testing.T) {
	before := os.TempDir()
	defer Begin()()
	if got := os.TempDir(); got != before {
		t.Errorf("it is %s now", got)
	}
}
