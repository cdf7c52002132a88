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

// Before the review one is asked for the other half of the exchange: who takes it now is led
// through it and then goes on; who does not is not led anywhere.
func TestTheOtherHalfOfTheExchange(t *testing.T) {
	const asked content.Ref = "actions.expectations"
	tests := []struct {
		name string
		keys []string
		want []content.Ref // the pages that follow
	}{
		{"now", []string{"<enter>"}, []content.Ref{"expect-of-peer.appraisals", "expect-of-peer.outlook"}},
		{"with the group", []string{"<down>", "<enter>"}, []content.Ref{"review.review-by", "review.review"}},
		{"now, and back", []string{"<enter>", "<back>"}, []content.Ref{asked, "review.review-by"}},
		{"now, and to its end", []string{"<enter>", "<tab>", "<tab>", "<tab>", "<tab>", "<tab>"}, []content.Ref{"review.review-by", "review.review"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo(asked)
				d.wantScreen("Everyday work", "Contribution and values", "Knowing and learning")
				d.press(tt.keys...)
				got := d.model.route.Page().Ref()
				d.press("<tab>")
				if then := d.model.route.Page().Ref(); got != tt.want[0] || then != tt.want[1] {
					t.Errorf("it leads to %s and %s, and should to %s and %s\n%s", got, then, tt.want[0], tt.want[1], d.screen())
				}
			})
		})
	}
}
