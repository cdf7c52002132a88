package screen

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// A day stands in its box as people read it, can be changed as it stands there, and is kept
// in the one form that the plan has for days.
func TestADayIsShownAsPeopleReadIt(t *testing.T) {
	for l, want := range map[content.Language]struct{ day, changed, month string }{
		content.English: {"1 March 2027", "1 March 2028", "1 April 2027"},
		content.Danish:  {"1. marts 2027", "1. marts 2028", "1. april 2027"},
	} {
		t.Run(string(l), func(t *testing.T) {
			s := wizardtest.NewSession(l)
			s.Plan.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: "x", By: "2027-03-01"})
			drive(t, s, 80, 24, func(d *driver) {
				d.begin()
				d.goTo("actions.follow-up")
				d.press("1/3-27", "<tab>")
				d.wantScreen(want.month)
				d.press("<back>")
				d.wantScreen(want.day, want.month)
				if got := d.model.box().text(); got != want.day {
					t.Errorf("the box says %q", got)
				}
				d.press("<tab>", "<back>", "<tab>")
				if got := d.plan().Answer("actions.follow-up"); got.Text != "2027-03-01" || got.Dates[0] != "2027-04-01" {
					t.Errorf("looking at the days changed them: %q, %q", got.Text, got.Dates)
				}
				d.goTo("expect-of-us.supervision")
				d.press("n")
				d.wantScreen(want.day)
				d.press("<tab>", "<tab>", "<bs>", "8")
				if got := d.model.box().text(); got != want.changed {
					t.Errorf("the box says %q", got)
				}
				d.press("<esc>")
				d.wantScreen(want.changed)
				if got := d.plan().Answer("expect-of-us.supervision").By; got != "2028-03-01" {
					t.Errorf("it is kept as %q", got)
				}
				d.press("<ctrl+z>")
				d.wantScreen(want.day)
			})
		})
	}
}
