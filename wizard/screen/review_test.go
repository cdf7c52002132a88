package screen

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/words"
)

// mixed answers the rows of a plan in all the ways there are, so that the figures of a step
// are as many as they get.
func mixed(l content.Language) *reviewField {
	s := wizardtest.NewSession(l)
	for i, q := range s.Guide.Questions() {
		if states := q.States(); q.Row != nil && len(states) > 0 && !q.Folded() && i%5 > 0 {
			s.Plan.Set(q.Ref, content.Answer{State: states[i%len(states)]})
		}
	}
	return onPage(s, "review.review").focused().(*reviewField)
}

// A step has a line of the review where there is room for one, and all its figures where the
// cursor is on it.
func TestAStepIsOneLineOfTheReview(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		f := mixed(l)
		steps := f.walk.Review().Steps
		for width := 60; width <= bodyWidth; width++ {
			for i, g := range f.steps(f.walk.Review(), width) {
				lines := g.draw(f.look.plain, false)
				if len(lines) != 1 || ansi.StringWidth(lines[0]) > width-len(noBar) {
					t.Errorf("%d wide: %q", width, lines)
				}
				here := ansi.Strip(strings.Join(g.draw(f.look.here, true), "\n"))
				for _, figure := range f.counts(steps[i]) {
					if !strings.Contains(here, figure) {
						t.Errorf("%d wide: no %q under the cursor:\n%s", width, figure, here)
					}
				}
			}
		}
	}
}

// What needs eyes stands first: what is missing and what is open, before how the steps stand.
func TestTheReviewBeginsWithWhatNeedsEyes(t *testing.T) {
	t.Parallel()
	f := mixed(content.English)
	r := f.walk.Review()
	want := []string{
		f.in(r.Standing), f.in(words.Screen().MissingPoints.With(len(r.Missing))),
		f.in(words.Screen().OpenPoints.With(len(r.Open))), f.in(words.Screen().StepsStand),
	}
	var heads []string
	for _, g := range f.glances(bodyWidth) {
		if g.head != "" && len(heads) < len(want) {
			heads = append(heads, g.head)
		}
	}
	if got := strings.Join(heads, "; "); got != strings.Join(want, "; ") {
		t.Errorf("it begins with %s", got)
	}
}

// One is asked to look for names: an answer of a few lines is there to read, and a longer one
// where the cursor is.
func TestTheReviewTellsAnAnswerInAFewLines(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.English)
	s.Plan.Say("purpose.why", strings.Repeat("words and more words ", 6)+"Karen "+strings.Repeat("words and more words ", 12)+"Jens")
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("review.review")
		d.press("<end>", "<up>")
		d.wantScreen("Karen")
		d.wantNot("Jens")
		d.press("<end>")
		d.wantScreen("Jens")
	})
}

// Whoever comes to the review anew begins at its top; whoever comes back from a point of it
// finds that again.
func TestTheReviewBeginsAtItsTop(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("<esc>", "3", "<enter>", "<down>", "<down>", "<down>")
		d.press("<esc>")
		d.goTo("review.review-by")
		d.press("<enter>")
		d.wantScreen("▌ Go on and write the plan")
		d.press("<down>", "<down>", "<enter>", "<tab>")
		if d.model.reviewAt != 2 {
			t.Errorf("back from a point it is at line %d", d.model.reviewAt)
		}
	})
}
