package screen

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// atWriting has a plan at its last page, and notes what goes to a desk that has a file
// under some names already, and no room for others.
func atWriting(t *testing.T, l content.Language, width, height int, steps func(d *driver, written func() []string)) {
	t.Helper()
	s := wizardtest.NewSession(l)
	s.Plan.Say(content.RefFollowUp, "2027-03-01")
	var got []string
	there := map[string]bool{"readiness-plan.html": true, "readiness-plan.ics": true}
	s.Papers = wizardtest.Papers(s.Guide, func(_ content.Offer, path string, replace bool) error {
		switch {
		case strings.Contains(path, "interview"):
			return &content.Problem{File: path, What: content.Text{EN: "the disk is full", DA: "disken er fuld"}, Cure: content.Text{EN: "Make room.", DA: "Gør plads."}, Cause: errors.New("no space")}
		case there[path] && !replace:
			return fmt.Errorf("no: %w", walk.ErrExists)
		}
		there[path] = true
		got = append(got, path)
		return nil
	})
	drive(t, s, width, height, func(d *driver) {
		d.begin()
		d.goTo("review.review-write")
		steps(d, func() []string {
			defer func() { got = nil }()
			return got
		})
	})
}

func wrote(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("wrote %q, want %q", got, want)
	}
}

// Each key marks its paper and no other; what is not marked is not written.
func TestPapersAreMarkedByOneKey(t *testing.T) {
	atWriting(t, content.English, 80, 30, func(d *driver, written func() []string) {
		d.wantScreen("▌ [x] 1", "[x] 2", "[ ] 3", "[ ] 4 The job interview: readiness-plan.interview.html", "[ ] 5 The dates for a calendar: readiness-plan.ics", "Leave; the plan is saved")
		d.press("1", "3", "9", "0")
		d.wantScreen("[ ] 1", "▌ [x] 3")
		d.press("<up>", "<space>", "<space>", "<enter>")
		wrote(t, written(), "readiness-plan.md", "readiness-plan.da.html")
		d.wantScreen("[ ] 1", "[✓] 2", "[✓] 3", "▌ Done; leave")
		d.press("<home>", "<enter>")
		wrote(t, written()) // nothing is marked any more
		d.wantScreen("▌ Done; leave")
	})
}

// What is there already is replaced when Enter is pressed once more, all of it at once,
// and by no other way.
func TestSeveralFilesAreReplacedAtOnce(t *testing.T) {
	atWriting(t, content.Danish, 80, 24, func(d *driver, written func() []string) {
		d.press("5", "<enter>")
		wrote(t, written(), "readiness-plan.md")
		d.wantScreen("▌ [x] 1", "! Den findes allerede.", "Findes allerede. Enter igen erstatter dem; e giver et andet navn.")
		d.press("<down>", "<enter>")
		wrote(t, written()) // it is asked again
		d.press("<enter>")
		wrote(t, written(), "readiness-plan.html", "readiness-plan.ics")
		d.wantScreen("✓ Skrevet: "+wizardtest.Folder+"readiness-plan.html", "✓ Skrevet: "+wizardtest.Folder+"readiness-plan.ics", "▌ Færdig; afslut")
	})
}

// What cannot be written says so at its own line, with the cure; the others are written.
func TestAPaperThatIsNotWrittenSaysWhy(t *testing.T) {
	atWriting(t, content.English, 80, 24, func(d *driver, written func() []string) {
		d.press("1", "4", "<enter>")
		wrote(t, written(), "readiness-plan.md")
		d.wantScreen("▌ [x] 4 The job interview", "! readiness-plan.interview.html: the disk is full", "Make room.", "✓ Written: "+wizardtest.Folder+"readiness-plan.md")
		d.press("e")
		for range len("readiness-plan.interview.html") {
			d.press("<bs>")
		}
		d.press("talk.html", "<enter>")
		if strings.Contains(d.screen(), "the disk is full") {
			t.Errorf("another name has the old one's problem:\n%s", d.screen())
		}
		d.press("<enter>")
		wrote(t, written(), "talk.html")
	})
}

// In the smallest window all that was written can be read, line by line.
func TestWhatWasWrittenCanBeReadInASmallWindow(t *testing.T) {
	atWriting(t, content.English, 40, 10, func(d *driver, written func() []string) {
		d.press("1", "3", "5", "5", "<enter>")
		wrote(t, written(), "readiness-plan.md", "readiness-plan.da.html")
		d.wantScreen("Done; leave")
		d.press("<end>")
		seen := d.screen()
		for range 18 {
			d.press("<up>")
			seen += d.screen()
		}
		for _, want := range []string{"Your plan is ready", "What comes next", "First working day: 1 March 2027", "Done; leave", "readiness-plan.md", "readiness-plan.da.html", "✓ Written:", "An editor opens it.", "A double click opens it in the", "[✓] 2"} {
			if !strings.Contains(seen, want) {
				t.Errorf("%q is not to be seen:\n%s", want, seen)
			}
		}
	})
}
