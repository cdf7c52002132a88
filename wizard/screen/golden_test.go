package screen

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// albums are all there are: a journey in each language, and the pages at each size.
func albums() []string {
	var all []string
	for _, l := range content.Languages() {
		for _, j := range journeys {
			all = append(all, j.album(l))
		}
	}
	for _, w := range windows {
		all = append(all, w.album())
	}
	return all
}

// A folder whose journey, language or size is gone belongs to no test that could miss it.
func TestEveryGoldenPageIsInAnAlbum(t *testing.T) { wizardtest.Orphans(t, "screens", albums()) }
