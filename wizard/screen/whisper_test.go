package screen

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/screentest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// Nothing that is for a room names a folded point. The commands have their list in
// wizard/screentest/folded_test.go, over the same guide and plan; here are those of the
// full screen.

// frames are what can be on the screen about any page, and the keys that lead there
// from it. Another thing that can lie over a page is one more line.
var frames = []struct {
	name string
	keys []string
}{
	{"the page", nil},
	{"its first line", []string{"<home>"}},
	{"its last line", []string{"<end>"}},
	{"the line above that", []string{"<end>", "<up>"}},
	{"a note", []string{"<end>", "n", "<esc>"}},
	{"the same for all", []string{"<end>", "a"}},
	{"a digit", []string{"<end>", "1"}},
	{"the menu", []string{"<esc>"}},
	{"the menu's end", []string{"<esc>", "<end>"}},
	{"the steps", []string{"<ctrl+g>"}},
	{"the steps' end", []string{"<ctrl+g>", "<end>"}},
	{"help", []string{"<f1>"}},
	{"the end of help", []string{"<f1>", "<end>"}},
	{"the parking lot", []string{"<esc>", "5", "<enter>"}},
	{"what is parked", []string{"<esc>", "5", "<enter>", "<up>", "<up>"}},
	{"leaving", []string{"<ctrl+c>"}},
	{"the page that comes next", []string{"<tab>", "<tab>"}},
}

// TestNoFrameNamesAFoldedPoint looks at everything that the full screen can show while
// nobody has opened a folded point.
func TestNoFrameNamesAFoldedPoint(t *testing.T) {
	t.Parallel()
	for _, f := range frames {
		t.Log(f.name)
	}
	wizardtest.EachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		size := sizes[2] // with the steps beside the page, and without them
		if workshop == (l == content.English) {
			size = sizes[1]
		}
		s, w := wizardtest.Whispering(t, l, workshop)
		whole := w.Plan.Clone()
		if workshop && size.width < railFrom {
			s.Theme = walk.ThemeProjector
		}
		drive(t, s, size.width, size.height, func(d *driver) {
			look := func(what string) {
				t.Helper()
				if leaks := screentest.Leaks(d.screen(), screentest.OfGuide, screentest.ByHand); leaks != nil {
					t.Fatalf("%d×%d, %s lets out %q:\n%s", size.width, size.height, what, leaks, d.screen())
				}
			}
			look("the cover")
			for _, r := range w.Folds { // where somebody was the last time
				d.model.route.Find(r)
				d.model.cover = d.model.newCover(d.model.walk.Opening(d.session))
				look("the cover at " + string(r))
				if p := d.model.route.Page(); p.Item.Folded() && strings.Contains(d.screen(), p.Section.Title.In(l)) {
					t.Errorf("the cover at %s tells the step:\n%s", r, d.screen())
				}
			}
			d.begin()
			for _, p := range slices.Clone(d.model.route.Pages) { // those as well that only another kind of plan has
				for _, f := range frames {
					d.model.overlay = nil
					*d.plan() = *whole.Clone() // the keys were answers on other pages
					d.goTo(p.Ref())
					d.press(f.keys...)
					look(string(p.Ref()) + ", " + f.name)
				}
			}
			d.model.overlay = nil
			*d.plan() = *whole.Clone()
			d.goTo("review.review")
			for range len(d.model.focused().(*reviewField).glances(bodyWidth)) {
				d.press("<down>")
				look("the plan at a glance")
			}
			for _, r := range w.Folds {
				d.goTo(r)
				d.model.fields[0].seek(r)
				look("the closed row " + string(r))
				if workshop == strings.Contains(d.screen(), d.model.in(words.Screen().IsAnswered)) {
					t.Errorf("in a workshop (%v), %s shows whether it is answered:\n%s", workshop, r, d.screen())
				}
				if !workshop {
					continue
				}
				for _, key := range []string{"<right>", "<space>"} { // a slip on a projector
					d.press(key)
					look("the row that was asked for once, " + string(r))
					d.press("<home>", "<left>")
					d.model.fields[0].seek(r)
				}
			}
		})
	})
}

// Opened on purpose, a folded point is there in the guide's words, and never in what a
// hand has written beside it. In a workshop that takes asking twice.
func TestAFoldedPointOpensOnPurpose(t *testing.T) {
	t.Parallel()
	wizardtest.EachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		s, w := wizardtest.Whispering(t, l, workshop)
		drive(t, s, 100, 60, func(d *driver) {
			d.begin()
			for _, r := range w.Folds {
				d.goTo(r)
				d.model.fields[0].seek(r)
				d.press("<right>")
				if workshop {
					d.wantScreen(d.model.in(words.Screen().UnfoldInRoom))
					d.press("<right>")
				}
				q, _ := s.Guide.Question(r)
				d.wantScreen(q.Ask().In(l), q.Care().Support.In(l), q.Care().Note.In(l))
				if leaks := screentest.Leaks(d.screen(), screentest.ByHand); leaks != nil {
					t.Errorf("%s shows %q", r, leaks)
				}
				d.press("<esc>")
				if leaks := screentest.Leaks(d.screen(), screentest.OfGuide); leaks != nil {
					t.Errorf("%s, closed again, shows %q", r, leaks)
				}
			}
		})
	})
}

// A folded question of any kind has three states and no words; what stands beside it in
// the file stays there.
func TestAFoldedQuestionTakesThreeStates(t *testing.T) {
	t.Parallel()
	s, w := wizardtest.Whispering(t, content.English, false)
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		for _, r := range w.Folds {
			q, _ := s.Guide.Question(r)
			if q.Row != nil {
				continue
			}
			was := d.plan().Answer(r)
			d.goTo(r)
			for i, key := range []string{"0", "1", "2", "3"} {
				before := fmt.Sprint(d.plan().Answer(r))
				d.press("<right>", "x", "n", "words")
				d.pass(2 * sentencePause)
				d.press(key)
				want := was
				want.State, want.Aside = append([]content.State{content.Open}, content.FoldedStates()...)[i], ""
				got := d.plan().Answer(r)
				if got.State != want.State || fmt.Sprint(got) != fmt.Sprint(want) {
					t.Errorf("%s (%s) after %s: %+v, want %+v", r, q.Item.Kind, key, got, want)
				}
				if fmt.Sprint(got) != before {
					d.press("<ctrl+z>")
					if undone := fmt.Sprint(d.plan().Answer(r)); undone != before {
						t.Errorf("%s (%s) after %s is undone: %+v, want %+v", r, q.Item.Kind, key, undone, before)
					}
					d.press(key)
				}
				d.press("<left>")
			}
			d.press("1")
			if got := d.plan().Answer(r).State; got != content.LeaveOut {
				t.Errorf("%s, closed, took an answer: %s", r, got)
			}
			if at := d.model.route.Page(); at.Item.Votes(d.plan()) {
				t.Errorf("%s is voted on", r)
			}
		}
	})
}

// Where a folded point stands would tell which it is: in a workshop the review names it
// and leads nowhere; alone it leads to the closed row.
func TestTheReviewLeadsToNoFoldedPointInAWorkshop(t *testing.T) {
	t.Parallel()
	wizardtest.EachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		s, w := wizardtest.Whispering(t, l, workshop)
		drive(t, s, 80, 24, func(d *driver) {
			d.begin()
			d.goTo("review.review")
			glances, led := d.model.focused().(*reviewField).glances(bodyWidth), 0
			for i, g := range glances {
				if !slices.Contains(w.Folds, g.to) {
					continue
				}
				led++
				d.goTo("review.review")
				d.model.reviewAt = i
				d.press("<enter>")
				if at := d.model.route.Page(); workshop != (at.Item.Kind == content.KindReview) || (!workshop && !at.Holds(g.to)) {
					t.Errorf("%s leads to %s", g.to, at.Ref())
				}
				if workshop {
					d.wantScreen(strings.SplitN(d.model.in(words.Screen().NotInRoom), ":", 2)[0])
				}
			}
			if led == 0 { // they are counted in one line
				t.Errorf("%d lines of %d are folded points", led, len(glances))
			}
		})
	})
}
