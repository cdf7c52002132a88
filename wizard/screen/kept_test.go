package screen

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// What is written in a box is kept as soon as it is left, be it for the next box of the
// same page, and not only when the hands rest.
func TestABoxThatIsLeftIsKept(t *testing.T) {
	t.Parallel()
	for _, key := range []string{"<enter>", "<tab>"} {
		drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
			d.begin()
			d.goTo("keeping.diluted")
			d.press("nobody asks", key)
			if len(d.kept) == 0 || d.kept[len(d.kept)-1].Answer("keeping.diluted").Sign != "nobody asks" {
				t.Errorf("%s: the first of a risk's boxes is left, and not kept", key)
			}
			d.press("we ask")
			kept := len(d.kept)
			d.press("<back>")
			if len(d.kept) == kept || d.kept[len(d.kept)-1].Answer("keeping.diluted").Counter != "we ask" {
				t.Errorf("%s: the second is left, and not kept", key)
			}
		})
	}
}
