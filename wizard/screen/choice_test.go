package screen

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/words"
)

// An option that takes two lines does not push the last one out of sight.
func TestALongOptionHidesNoOther(t *testing.T) {
	for _, l := range content.Languages() {
		drive(t, wizardtest.NewSession(l), 40, 10, func(d *driver) {
			d.begin()
			d.goTo(content.RefPerspective)
			d.wantScreen(d.model.in(words.Screen().LeaveOpen))
			d.press("<down>", "<down>", "<down>", "<down>", "<down>")
			d.wantScreen("▌", d.model.in(words.Screen().LeaveOpen))
		})
	}
}
