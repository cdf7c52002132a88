package wizard

import (
	"testing"

	"alongside/content"
)

// An option that takes two lines does not push the last one out of sight.
func TestALongOptionHidesNoOther(t *testing.T) {
	for _, l := range content.Languages() {
		drive(t, newSession(l), 40, 10, func(d *driver) {
			d.begin()
			d.goTo(content.RefPerspective)
			d.wantScreen(d.model.in(words.LeaveOpen))
			d.press("<down>", "<down>", "<down>", "<down>", "<down>")
			d.wantScreen("▸", d.model.in(words.LeaveOpen))
		})
	}
}
