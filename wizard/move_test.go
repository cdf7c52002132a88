package wizard

import (
	"errors"
	"strings"
	"testing"

	"alongside/content"
)

// Where the plan cannot be saved, it can be kept in another place, from the menu
// and by a command alike; a name that is taken is refused, and asked for again.
func TestThePlanMovesWhereItCannotBeSaved(t *testing.T) {
	full := errors.New("the disk is full")
	taken := &content.Problem{
		What: content.Text{EN: "this file is there already", DA: "filen findes allerede"},
		Cure: content.Text{EN: "Another name.", DA: "Et andet navn."},
	}
	session := func(kept *string) Session {
		place := "readiness-plan.yaml"
		s := newSession(content.English)
		s.Save = func(p *content.Plan) error {
			if place == "readiness-plan.yaml" {
				return full
			}
			*kept = place + ": " + p.Answer("purpose.why").Text
			return nil
		}
		s.Move = func(path string) error {
			if path == "taken.yaml" {
				return taken
			}
			place = path
			return nil
		}
		return s
	}

	t.Run("full screen", func(t *testing.T) {
		var kept string
		drive(t, session(&kept), 80, 24, func(d *driver) {
			d.begin()
			d.goTo("purpose.why")
			d.press("hope")
			d.rest()
			d.wantScreen("Not saved, and nothing is lost", "the disk is full")
			d.press("<ctrl+c>")
			d.wantScreen("not in the plan's file yet")
			d.press("<esc>", "2")
			d.wantScreen("▸ 2  Keep the plan in another place")
			d.press("<enter>", "taken.yaml", "<enter>")
			d.wantScreen("this file is there already")
			d.press("<esc>", "2", "<enter>", "stick.yaml", "<enter>")
			d.wantScreen("saved ✓")
		})
		if kept != "stick.yaml: hope" {
			t.Errorf("kept %q", kept)
		}
	})

	t.Run("plain", func(t *testing.T) {
		kept, out := "", strings.Builder{}
		s := session(&kept)
		s.Plan.Position = "purpose.why"
		s.Resumed = true
		err := Plain(t.Context(), s, strings.NewReader("hope\n.\n.save taken.yaml\n.save stick.yaml\n.quit\n"), &out)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range []string{"the disk is full", ".save and the name of a new file", "this file is there already", "kept in stick.yaml"} {
			if !strings.Contains(out.String(), part) {
				t.Errorf("%q is not told:\n%s", part, out.String())
			}
		}
		if kept != "stick.yaml: hope" {
			t.Errorf("kept %q", kept)
		}
	})
}

// A slip of the hand in a key of the plan's file is told when the plan is opened:
// what stands under it would seem to be lost.
func TestASlipInThePlansFileIsTold(t *testing.T) {
	s := newSession(content.English)
	s.Resumed = true
	s.Plan.Say("purpose.why", "hope")
	s.Plan.Extra = []content.Extra{{Key: "sectoins", Value: content.Value{Text: "x"}, Line: 7, Like: "sections"}}
	const slip = `the key "sectoins" is not one alongside knows`
	drive(t, s, 80, 24, func(d *driver) {
		d.wantScreen("Welcome back", slip)
	})
	var out strings.Builder
	s.Save = func(*content.Plan) error { return nil }
	if err := Plain(t.Context(), s, strings.NewReader(".quit\n"), &out); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), slip) {
		t.Errorf("it is not told:\n%s", out.String())
	}
}
