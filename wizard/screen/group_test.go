package screen

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A group is a place with several fields of one line, and how one comes to its first.
type group struct {
	name   string
	at     content.Ref
	opens  func(*driver) // nil on a page of fields
	fields []walk.Spot
}

// groups are those of every kind: pages of several fields, and the boxes under a row.
func groups() []group {
	const row = "expect-of-us.supervision"
	note := func(d *driver) {
		d.model.fields[0].seek(row)
		d.press("n")
	}
	action := func(d *driver) {
		f, _ := d.model.fields[0].(*actionsField)
		f.find(content.Todo{Ref: row})
		d.press("<enter>")
	}
	return []group{
		{"a risk", "keeping.diluted", nil, []walk.Spot{{Box: walk.Sign, At: "keeping.diluted"}, {Box: walk.Counter, At: "keeping.diluted"}}},
		{"days", "actions.follow-up-dates", nil, []walk.Spot{
			{Box: walk.FollowUp, At: "actions.follow-up"},
			{Box: walk.FollowUp, At: "actions.follow-up", Nr: 1},
			{Box: walk.FollowUp, At: "actions.follow-up", Nr: 2},
		}},
		{"a row's note", row, note, []walk.Spot{{Box: walk.Note, At: row}, {Box: walk.Who, At: row}, {Box: walk.By, At: row}}},
		{"an action", "actions.actions", action, []walk.Spot{{Box: walk.ActionWho, At: row}, {Box: walk.ActionBy, At: row}}},
	}
}

// enter opens the group's first field.
func (g group) enter(d *driver) {
	d.begin()
	d.plan().Take("expect-of-us.supervision", content.Missing)
	d.goTo(g.at)
	if g.opens != nil {
		g.opens(d)
	}
}

// In every group of fields the same keys lead to the next field and the one before.
func TestOneRuleInEveryGroupOfFields(t *testing.T) {
	tests := []struct {
		name string
		keys []string // after the first field was written in
		then int      // the field that is written in next
	}{
		{"Enter", []string{"<enter>"}, 1},
		{"down", []string{"<down>"}, 1},
		{"Tab", []string{"<tab>"}, 1},
		{"up", []string{"<enter>", "<up>"}, 0},
		{"Shift+Tab", []string{"<tab>", "<back>"}, 0},
		{"up in the first stays", []string{"<up>"}, 0},
	}
	for _, g := range groups() {
		for _, tt := range tests {
			t.Run(g.name+", "+tt.name, func(t *testing.T) {
				drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
					g.enter(d)
					d.press("one")
					d.press(tt.keys...)
					d.press(" two")
					if got := d.model.walk.Words(g.fields[0]); (got == "one two") != (tt.then == 0) {
						t.Errorf("the first field says %q", got)
					}
					if got := d.model.walk.Words(g.fields[1]); (got == " two") != (tt.then == 1) {
						t.Errorf("the second field says %q", got)
					}
				})
			})
		}
	}
}

// After the last field Tab turns the page, before the first Shift+Tab turns it back, and
// no arrow does.
func TestAGroupOfFieldsIsLeftByTabAndNoArrow(t *testing.T) {
	for _, g := range groups() {
		t.Run(g.name, func(t *testing.T) {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				g.enter(d)
				here := d.model.route.At
				for range g.fields {
					d.press("<down>")
				}
				if d.model.route.At != here || d.model.box() == nil {
					t.Fatal("an arrow left the group")
				}
				d.press("<tab>")
				if d.model.route.At <= here {
					t.Error("Tab in the last field did not turn the page")
				}
			})
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				g.enter(d)
				here := d.model.route.At
				d.press("<back>")
				if d.model.route.At >= here {
					t.Error("Shift+Tab in the first field did not turn the page back")
				}
			})
		})
	}
}

// The footer says of every field of a group what Enter will do in it.
func TestTheFooterSaysWhatEnterDoesInAGroup(t *testing.T) {
	for _, l := range content.Languages() {
		for _, g := range groups() {
			t.Run(string(l)+" "+g.name, func(t *testing.T) {
				drive(t, wizardtest.NewSession(l), 80, 24, func(d *driver) {
					g.enter(d)
					for range g.fields[1:] {
						d.wantScreen("enter " + words.Screen().NextField.In(l))
						d.press("<enter>")
					}
					last := words.Keys().Enter
					if g.opens != nil {
						last = words.Screen().Done
					}
					d.wantScreen("enter " + last.In(l))
				})
			})
		}
	}
}

// In the parking lot there is no page to turn to: its boxes close, and it stays.
func TestTheBoxesOfTheLotAreAGroup(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.plan().Parking = []content.Parked{{What: "a thought"}}
		d.goTo("purpose.why")
		d.model.overlay = d.model.newLot()
		d.press("<up>", "<enter>", "<tab>", "the manager", "<down>", "soon", "<up>", " too", "<back>", "!", "<tab>", "<tab>")
		want := content.Parked{What: "a thought!", Who: "the manager too", By: "soon"}
		if got := d.plan().Parking[0]; got.What != want.What || got.Who != want.Who || got.By != want.By {
			t.Errorf("the thought is %+v", got)
		}
		d.press("<tab>")
		d.wantScreen("[ ] a thought!")
	})
}

// On the sheet of a round, Tab in a row's boxes is not yet the end of the sheet.
func TestTheBoxesOfASheetAreAGroup(t *testing.T) {
	s := workshop(content.English)
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.beginRound(promiseRound)
		d.sits()
		d.press("n", "a note", "<tab>", "a role", "<tab>", "soon")
		d.wantScreen("a note", "a role", "soon")
		d.press("<tab>")
		d.wantScreen(words.Round().Closing.In(content.English))
	})
}
