package screen

import (
	"errors"
	"slices"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// ofAGroup is a workshop's session that has picked a row, and what a sheet of it is.
func ofAGroup(t *testing.T, l content.Language) (group, sheet walk.Session) {
	t.Helper()
	group = wizardtest.NewSession(l)
	group.Resumed = true
	group.Plan.Identity = "abcdefghijklmnop"
	group.Plan.Say(content.RefMode, content.ModeWorkshop)
	group.Plan.Say("purpose.why", "nobody's business")
	group.Plan.PickForSheet([]content.Ref{"expect-of-us.supervision"}, true)
	sheet = wizardtest.NewSession(l)
	s, err := group.Guide.SheetFor(group.Plan, "peer", l, "2026-11-21")
	if err != nil {
		t.Fatal(err)
	}
	sheet.Plan, sheet.Guide, sheet.Resumed, sheet.File = s, group.Guide.Asking(s), true, "mine.yaml"
	return group, sheet
}

// One person answers a sheet: the cover, its rows, and what to do with the file. Then it is
// read into the group's plan, left out, taken back and read in again.
func TestASheetIsAnsweredAndReadIn(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 34}, {40, 10}} {
		group, sheet := ofAGroup(t, content.English)
		var answered *content.Plan
		drive(t, sheet, size[0], size[1], func(d *driver) {
			d.wantScreen("asked about 8 points")
			d.press("<enter>", "4", "3", "<enter>", "<tab>")
			d.wantScreen("Supervision at set times")
			d.press("3", "<tab>")
			d.wantScreen("Thank you, that was all")
			d.press("<esc>")
			for _, gone := range []string{"Park a thought", "at a glance", "Read in a sheet"} {
				if d.model.overlay == nil || slices.ContainsFunc(d.model.overlay.(*chooser).choices, func(c choice) bool { return c.label == gone }) {
					t.Errorf("the menu of a sheet has %q", gone)
				}
			}
			d.press("<esc>", "<home>")
			d.wantScreen("2 of 8 points are answered")
			d.press("<end>", "<enter>")
			answered = d.plan().Clone()
		})
		group.ReadSheet = func(path string) (*content.Plan, error) {
			if path != "'mine.yaml'" {
				return nil, errors.New("there is no such file")
			}
			return answered, nil
		}
		drive(t, group, size[0], size[1], func(d *driver) {
			d.begin()
			views := func() int {
				return len(d.plan().Answer("star.hope").Views) + len(d.plan().Answer("expect-of-us.supervision").Views)
			}
			read := func(path string) {
				t.Helper()
				d.press("<esc>")
				c := d.model.overlay.(*chooser)
				c.at = slices.IndexFunc(c.choices, func(c choice) bool { return c.label == "Read in a sheet …" })
				d.press("<enter>", path, "<enter>")
			}
			read("gone.yaml")
			d.wantScreen("there is no such file")
			d.press("<esc>")
			read("'mine.yaml'")
			d.wantScreen("A sheet from: Peer support worker")
			d.press("<down>", "<enter>")
			d.wantScreen("Nothing was read in")
			if views() != 0 {
				t.Fatal("it was read in all the same")
			}
			read("'mine.yaml'")
			d.press("<enter>")
			if views() != 2 || len(d.plan().ReadIn) != 1 {
				t.Fatalf("%d views: %+v", views(), d.plan().ReadIn)
			}
			d.press("<ctrl+z>")
			if views() != 0 || len(d.plan().ReadIn) != 0 {
				t.Fatalf("taken back there are %d views: %+v", views(), d.plan().ReadIn)
			}
			read("'mine.yaml'")
			d.press("<enter>")
			read("'mine.yaml'")
			d.wantScreen("is in already")
			if a := d.plan().Answer("star.hope"); a.Views[0].Importance != 4 || a.Views[0].Clarity != 3 || a.Views[0].Who != "peer" {
				t.Errorf("%+v", a)
			}
		})
	}
}
