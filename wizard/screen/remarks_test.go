package screen

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// What a save would lose is told before there is any, and looking on is none.
func TestWhatASaveWouldLoseIsToldFirst(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 10}} {
		drive(t, wizardtest.Hashed(content.English), size[0], size[1], func(d *driver) {
			d.wantScreen("Read first: what was found in")
			d.press("<enter>")
			d.wantScreen("plan.yaml, line 3: what stands after", "Put it in quotation marks.")
			d.press("<esc>")
			d.wantScreen("2  Continue where you were")
			d.press("<enter>", "<tab>", "<tab>", "<back>", "<ctrl+c>", "<ctrl+c>")
			if len(d.kept) > 0 {
				t.Errorf("%v: it was saved %d times with nothing answered", size, len(d.kept))
			}
		})
	}
	drive(t, wizardtest.Hashed(content.Danish), 80, 24, func(d *driver) {
		d.wantScreen("Læs først, hvad der er fundet i planens fil (1)", "plan.yaml, linje 3: det efter # forsvinder")
		d.press("<down>", "<enter>")
		d.press("more")
		d.press("<tab>")
		if len(d.kept) == 0 {
			t.Error("an answer was not saved")
		}
	})
}
