package disk

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// What a system says of a file is told with the file's name, whatever it is.
func TestNoNameSteers(t *testing.T) {
	t.Parallel()
	for _, s := range plantest.Steering {
		path := filepath.Join(t.TempDir(), s, s+".yaml")
		plantest.CalmProblem(t, locked(path, path, alongside))
		plantest.CalmProblem(t, systemProblem(path, content.Text{EN: "x", DA: "x"}, fmt.Errorf("open %s: %w", path, os.ErrInvalid)))
	}
}
