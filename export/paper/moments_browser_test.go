package paper

import (
	"testing"

	"alongside/content"
	"alongside/export/internal/pagetest"
	"alongside/export/internal/plantest"
)

// However much there is in a plan, each of the guide's papers is one page, with nothing cut
// off or lying over another.
func TestABrowserPrintsACrowdedPaperOnOnePage(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		for _, paper := range g.Papers {
			t.Run(paper.ID+" "+string(l), func(t *testing.T) {
				t.Parallel()
				doc, _ := Write(Kind(paper.ID), "2026-11-30", crowded(t, g), g, l)
				printed := pagetest.Open(t, doc.HTML()).Print()
				printed.CheckLaid()
				if n := len(printed.Sheets); n != 1 {
					t.Errorf("it takes %d sheets of paper", n)
				}
			})
		}
	}
}
