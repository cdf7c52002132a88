package screen

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/words"
)

// Who goes deeper in the middle comes back to the middle, and is told so.
func TestAfterADeeperStepOneIsBackWhereOneWas(t *testing.T) {
	for _, l := range content.Languages() {
		drive(t, wizardtest.NewSession(l), 80, 24, func(d *driver) {
			d.begin()
			d.goTo("tasks.ideas")
			d.press("an idea")
			d.press("<ctrl+g>")
			menuTo(d, "○ "+d.session.Guide.Section("facing").Title.In(l))
			if got := d.model.route.Page().Section.ID; got != "facing" {
				t.Fatalf("the list leads to %s", got)
			}
			for d.model.route.Page().Section.ID == "facing" {
				d.press("<tab>")
			}
			if !d.model.route.Page().Holds("tasks.ideas") {
				t.Errorf("it leads to %s", d.model.route.Page().Ref())
			}
			d.wantScreen(words.Walk().BackWhere.With(d.model.route.Page().Short()).In(l), "an idea")
			d.press("<tab>")
			if got := d.model.route.Page().Section.ID; got != "contact" {
				t.Errorf("and then to %s", got)
			}
		})
	}
}
