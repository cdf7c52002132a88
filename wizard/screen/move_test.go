package screen

import (
	"testing"

	"alongside/wizard/internal/wizardtest"
)

// Where the plan cannot be saved, it can be kept in another place, from the menu
// and by a command alike; a name that is taken is refused, and asked for again.
func TestThePlanMovesWhereItCannotBeSaved(t *testing.T) {
	var kept string
	drive(t, wizardtest.FullDisk(&kept), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("hope")
		d.rest()
		d.wantScreen("Not saved, and nothing is lost", "the disk is full")
		d.press("<ctrl+c>")
		d.wantScreen("not in the plan's file yet")
		d.press("<esc>", "2")
		d.wantScreen("▌ 2  Keep the plan in another place")
		d.press("<enter>", "taken.yaml", "<enter>")
		d.wantScreen("this file is there already")
		d.press("<esc>", "2", "<enter>", "stick.yaml", "<enter>")
		d.wantScreen("saved ✓")
	})
	if kept != "stick.yaml: hope" {
		t.Errorf("kept %q", kept)
	}
}

// A slip of the hand in a key of the plan's file is told when the plan is opened:
// what stands under it would seem to be lost.
func TestASlipInThePlansFileIsTold(t *testing.T) {
	s := wizardtest.Slipped()
	drive(t, s, 80, 24, func(d *driver) {
		d.wantScreen("Welcome back", wizardtest.Slip)
	})
}
