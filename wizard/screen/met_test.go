package screen

import (
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// menu takes a command from the menu.
func (d *driver) menu(label string) {
	d.t.Helper()
	d.press("<esc>")
	m, ok := d.model.overlay.(*chooser)
	if !ok {
		d.t.Fatalf("there is no menu:\n%s", d.screen())
	}
	i := slices.IndexFunc(m.choices, func(c choice) bool { return strings.HasPrefix(c.label, label) })
	if i < 0 {
		d.t.Fatalf("the menu does not have %q:\n%s", label, d.screen())
	}
	for range i {
		d.press("<down>")
	}
	d.press("<enter>")
}

// Whoever settles something in a combined plan has met, and whoever has met may say so;
// nothing else makes a plan talked through.
func TestACombinedPlanIsTalkedThroughOnceSomethingIsSettled(t *testing.T) {
	for name, test := range map[string]struct {
		do   func(*driver)
		want string
	}{
		"looked at":                 {func(d *driver) { d.goTo("purpose.why"); d.press("<tab>", "<tab>") }, wizardtest.NotMet},
		"settled":                   {func(d *driver) { d.goTo("star.star-reveal"); d.press("4") }, wizardtest.HaveMet},
		"not agreed is a result":    {func(d *driver) { d.goTo("star.star-reveal"); d.press("5", "<enter>") }, wizardtest.HaveMet},
		"settled, and opened again": {func(d *driver) { d.goTo("star.star-reveal"); d.press("4", "<up>", "0") }, wizardtest.NotMet},
		"said so":                   {func(d *driver) { d.menu("We have talked this plan through together") }, wizardtest.HaveMet},
		"said so, and taken back": {func(d *driver) {
			d.menu("We have talked this plan through together")
			d.wantScreen("Noted: you talked the plan through together today.")
			d.menu("We have not talked this plan through")
		}, wizardtest.NotMet},
	} {
		t.Run(name, func(t *testing.T) {
			drive(t, wizardtest.FilledInApart(t, content.English), 100, 30, func(d *driver) {
				d.begin()
				test.do(d)
				if got := d.session.Guide.Standing(d.plan()).Label().EN; got != test.want {
					t.Errorf("got %q", got)
				}
			})
		})
	}
}
