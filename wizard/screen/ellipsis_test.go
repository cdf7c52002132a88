package screen

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
)

// shortened is where the screen may show less than there is, and where all of it can be read.
var shortened = map[string]string{
	"votes":                    "an idea that somebody wrote is told in full where the cursor is",
	"more dots than there are": "the same",
}

// A cut is the sign directly behind a letter: in our own words and the guide's a blank is before
// it.
var cutSigns = regexp.MustCompile(`[^ \n]+…`)

// Nothing that must be read is cut in the windows that people have.
func TestNothingThatMustBeReadIsCut(t *testing.T) {
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	for _, theme := range []walk.Theme{walk.ThemeAuto, walk.ThemeProjector} {
		for _, size := range []struct{ width, height int }{{80, 24}, {40, 10}} {
			for _, l := range content.Languages() {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", theme, l, size.width, size.height), func(t *testing.T) {
					everyFrame(t, l, theme, size.width, size.height, func(what string, m *model) {
						if shortened[what] != "" {
							return
						}
						for line := range strings.SplitSeq(ansi.Strip(m.View()), "\n") {
							if cutSigns.MatchString(line) {
								t.Errorf("%s: %s", what, line)
							}
						}
					})
				})
			}
		}
	}
}
