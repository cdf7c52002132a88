package paper

import (
	"strings"
	"testing"

	"alongside/export/internal/plantest"
)

// noBlanks looks for blanks at the ends of lines, which Markdown takes for line breaks.
func noBlanks(t *testing.T, md []byte) {
	t.Helper()
	for i, l := range plantest.Split(md) {
		if strings.TrimRight(l, " \t") != l {
			t.Fatalf("line %d ends in a blank: %q", i+1, l)
		}
	}
}
