package screen

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// An action is ticked as done, and after all not; the review and the plan say the same.
func TestAnActionIsDoneAndNotDone(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	drive(t, s, 100, 30, func(d *driver) {
		d.begin()
		d.goTo("actions.actions")
		done := func() bool { return s.Guide.Todos(d.plan())[0].Done }
		d.press("<space>", "d")
		if !done() {
			t.Fatal("not done")
		}
		d.wantScreen("▌ [✓] ", "Marked as done.", "d done")
		d.press("d")
		if done() {
			t.Error("still done")
		}
		d.wantScreen("▌ [★] ", "Not done after all.")
		d.press("u", "<ctrl+z>")
		if done() {
			t.Error("still done")
		}
		d.wantScreen("▌ [★] ", "Undone: done or not")
	})
}

// After the last action is deleted the cursor is on the one before it, as in any list: on the
// line for the next one, u would be a letter and make an action of its own.
func TestTheLastOwnActionIsBroughtBackByU(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Plan.Actions = []content.Action{{What: "Tell the union", Who: "HR"}}
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("actions.actions")
		d.press("<end>", "<up>", "<del>")
		if len(d.plan().Actions) != 0 {
			t.Fatalf("still there:\n%s", d.screen())
		}
		d.press("u")
		if got := d.plan().Actions; len(got) != 1 || got[0].What != "Tell the union" {
			t.Errorf("%+v", got)
		}
	})
}

// An action of one's own is deleted by a key, or by taking its words away, and comes back
// with all that was said of it; one that follows from an answer is not, and says why.
func TestOwnActionsAreDeletedAndBroughtBack(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Plan.Take("expect-of-us.induction", content.Missing)
	s.Plan.Actions = []content.Action{{What: "Tell the union", Who: "HR", Now: true}, {What: "Buy", By: "2027-01-15"}}
	drive(t, s, 100, 30, func(d *driver) {
		own := func(want ...string) {
			t.Helper()
			var got []string
			for _, a := range d.plan().Actions {
				got = append(got, a.What+a.Who+a.By)
			}
			if strings.Join(got, "|") != strings.Join(want, "|") {
				t.Fatalf("own actions %q, want %q\n%s", got, want, d.screen())
			}
		}
		d.begin()
		d.goTo("actions.actions")
		d.press("<del>")
		d.wantScreen("This one follows from an answer.")
		if d.plan().Answer("expect-of-us.induction").State != content.Missing {
			t.Error("the answer was changed")
		}
		d.press("<end>", "<up>", "<up>")
		d.wantScreen("▌ [★] Tell the union", "del delete")
		d.press("<del>")
		own("Buy2027-01-15")
		d.wantScreen("Ctrl+Z brings it back", "▌ [ ] Buy")
		d.press("<ctrl+z>")
		own("Tell the unionHR", "Buy2027-01-15")
		d.wantScreen("Undone: an action", "▌ [★] Tell the union")

		d.press("<down>", "n", "<up>", "<bs>", "<bs>")
		own("Tell the unionHR", "B2027-01-15")
		d.press("<bs>")
		own("Tell the unionHR", "B2027-01-15") // its last letter stays until the box is left
		d.press("<enter>")
		own("Tell the unionHR")
		if d.model.focused().opened() {
			t.Error("the box of what is gone is open")
		}
		d.press("<ctrl+z>")
		own("Tell the unionHR", "Buy2027-01-15")
	})
}

// The line for an action of one's own is taken back word by word, then as a whole.
func TestUndoOfAnOwnActionBeingWritten(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("actions.actions")
		d.press("<end>", "Tell the union", "<ctrl+z>")
		if a := d.plan().Actions; len(a) != 1 || a[0].What != "Tell the" {
			t.Fatalf("%+v", a)
		}
		d.press("<ctrl+z>", "<ctrl+z>")
		if a := d.plan().Actions; len(a) != 0 {
			t.Fatalf("%+v", a)
		}
		d.press("Ask HR", "<enter>", "the manager", "<enter>", "<enter>", "<ctrl+z>")
		if a := d.plan().Actions; len(a) != 1 || a[0].Who != "" || a[0].What != "Ask HR" {
			t.Fatalf("%+v", a)
		}
		d.press("<ctrl+z>")
		if a := d.plan().Actions; len(a) != 0 {
			t.Fatalf("%+v", a)
		}
	})
}

// A blank left behind a role is taken off when its box is left, a day among words is kept with
// them, and what has passed is overdue in the list, until it is done.
func TestAnActionThatIsOverdueSaysSo(t *testing.T) {
	s := wizardtest.NewSession(content.Danish)
	s.Plan.Actions = []content.Action{{What: "Ring til HR"}}
	drive(t, s, 100, 30, func(d *driver) {
		d.begin()
		d.goTo("actions.actions")
		d.press("<end>", "<up>", "n", "teamleder ", "<enter>", "20/11-26 kl. 10", "<enter>")
		d.wantScreen("Gemt med jeres egne ord. Datoen er 20. november 2026. Den er allerede passeret.", "teamleder · 20/11-26 kl. 10 · frist overskredet")
		if got := d.plan().Actions[0]; got.Who != "teamleder" || got.By != "20/11-26 kl. 10" {
			t.Errorf("%+v", got)
		}
		d.press("<up>", "d")
		if strings.Contains(d.screen(), "overskredet") {
			t.Errorf("done, it is late:\n%s", d.screen())
		}
	})
}

// So does a planned row of what is promised, which is its own action.
func TestAPlannedRowThatIsOverdueSaysSo(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Plan.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: "leader", By: "20/11-26"})
	drive(t, s, 100, 30, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.supervision")
		d.wantScreen("leader · 20 November 2026 · overdue")
		d.press("1")
		if strings.Contains(d.screen(), "overdue") {
			t.Errorf("in place, it is late:\n%s", d.screen())
		}
	})
}
