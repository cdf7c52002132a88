package wizard

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

// Nothing that is for a room names a folded point. The commands have their list in
// main_test.go, over the same guide and plan; here are those of the two ways of asking.

// whispering is a sitting with a plan that answers every folded point, and has words
// beside each.
func whispering(t *testing.T, l content.Language, workshop bool) (Session, *screentest.Whisper) {
	t.Helper()
	w := screentest.NewWhisper(t, l, workshop)
	s := newSession(l)
	s.Guide, s.Plan, s.Resumed, s.Editor = w.Guide, w.Plan, true, Editor{Args: []string{"ed"}}
	return s, w
}

// eachWhisper runs a test in both languages, alone and in a workshop.
func eachWhisper(t *testing.T, test func(t *testing.T, l content.Language, workshop bool)) {
	t.Helper()
	for _, l := range content.Languages() {
		for _, workshop := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, workshop %v", l, workshop), func(t *testing.T) {
				t.Parallel()
				test(t, l, workshop)
			})
		}
	}
}

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
	eachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		size := sizes[2] // with the steps beside the page, and without them
		if workshop == (l == content.English) {
			size = sizes[1]
		}
		s, w := whispering(t, l, workshop)
		whole := w.Plan.Clone()
		if workshop && size.width < railFrom {
			s.Theme = ThemeProjector
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
				d.model.route.find(r)
				d.model.cover = d.model.newCover()
				look("the cover at " + string(r))
				if p := d.model.route.page(); p.item.Folded() && strings.Contains(d.screen(), p.section.Title.In(l)) {
					t.Errorf("the cover at %s tells the step:\n%s", r, d.screen())
				}
			}
			d.begin()
			for _, p := range slices.Clone(d.model.route.pages) { // those as well that only another kind of plan has
				for _, f := range frames {
					d.model.overlay = nil
					*d.plan() = *whole.Clone() // the keys were answers on other pages
					d.goTo(p.ref())
					d.press(f.keys...)
					look(string(p.ref()) + ", " + f.name)
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
				if workshop == strings.Contains(d.screen(), d.model.in(words.IsAnswered)) {
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
	eachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		s, w := whispering(t, l, workshop)
		drive(t, s, 100, 60, func(d *driver) {
			d.begin()
			for _, r := range w.Folds {
				d.goTo(r)
				d.model.fields[0].seek(r)
				d.press("<right>")
				if workshop {
					d.wantScreen(d.model.in(words.UnfoldInRoom))
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

// A folded question of any kind has three states and no words, on the full screen as
// line by line; what stands beside it in the file stays there.
func TestAFoldedQuestionTakesThreeStates(t *testing.T) {
	t.Parallel()
	s, w := whispering(t, content.English, false)
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
				d.press("<right>", "x", "n", "words", key, "<ctrl+z>")
				want := was
				want.State, want.Aside = append([]content.State{content.Open}, content.FoldedStates()...)[i], ""
				if got := d.plan().Answer(r); got.State != want.State || fmt.Sprint(got) != fmt.Sprint(want) {
					t.Errorf("%s (%s) after %s: %+v, want %+v", r, q.Item.Kind, key, got, want)
				}
				d.press("<left>")
			}
			d.press("1")
			if got := d.plan().Answer(r).State; got != content.LeaveOut {
				t.Errorf("%s, closed, took an answer: %s", r, got)
			}
			if at := d.model.route.page(); at.item.Votes(d.plan()) {
				t.Errorf("%s is voted on", r)
			}
		}
	})
	g := s.Guide
	for _, r := range w.Folds {
		q, _ := g.Question(r)
		if q.Row != nil {
			continue
		}
		p := content.NewPlan(content.English, "2026-11-21")
		p.Position = r
		run := newPlainRun(t, g, p)
		run.session.Resumed = true
		run.walk(t.Context(), plainLinesOf("2", ".go 1", ".quit"))
		if got := p.Answer(r); !got.Empty() {
			t.Errorf("%s, closed, took %+v line by line", r, got)
		}
		p.Position = r
		run = newPlainRun(t, g, p)
		run.session.Resumed = true
		run.walk(t.Context(), plainLinesOf(".open", ".note 1 words", ".talk", ".more", "2", ".quit"))
		if got := p.Answer(r); fmt.Sprint(got) != fmt.Sprint(content.Answer{State: content.AskHR}) {
			t.Errorf("%s line by line: %+v\n%s", r, got, run.out.String())
		}
		was := content.Answer{State: content.AskHR, Text: "words", Note: "words"}
		p.Set(r, was)
		p.Position = r
		run = newPlainRun(t, g, p)
		run.session.Resumed = true
		run.walk(t.Context(), plainLinesOf(".open", ".clear", ".quit"))
		was.State = content.Open
		if got := p.Answer(r); fmt.Sprint(got) != fmt.Sprint(was) {
			t.Errorf("%s cleared: %+v\n%s", r, got, run.out.String())
		}
	}
}

// spoken are what can be heard line by line about any page: the lines that are typed
// there. Another command is one more line.
var spoken = []struct {
	name  string
	lines []string
}{
	{"the page and the one after it", []string{"", ""}},
	{"help", []string{".help"}},
	{"the steps", []string{".go"}},
	{"the plan at a glance", []string{".review", "99"}},
	{"the parking lot", []string{".parked", ".parked done 1", ".parked done 2", ".parked out 2"}},
	{"words for row 1", []string{".note 1 x", ".who 1 x", ".by 1 x", ".done 1", ".drop 1 x", ".shelve 1", ".remove 1", ".change 1 x", ".move 1 2"}},
	{"marks", []string{".talk 1", ".not-relevant 1"}},
	{"an answer", []string{"1", "1=1", "9=1", "all=1"}},
	{"agenda and notes", []string{".agenda", ".notes"}},
	{"the other language", []string{".language", ".language"}},
	{"clearing", []string{".clear"}},
	{"leaving it", []string{".skip", ".back"}},
}

// TestNothingSpokenNamesAFoldedPoint does the same line by line.
func TestNothingSpokenNamesAFoldedPoint(t *testing.T) {
	t.Parallel()
	for _, s := range spoken {
		t.Log(s.name)
	}
	eachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		hear := func(what string, p *content.Plan, g *content.Guide, lines ...string) {
			t.Helper()
			r := newPlainRun(t, g, p)
			r.session.Resumed = true
			r.session.PublishHR = r.session.Publish
			r.walk(t.Context(), plainLinesOf(append(lines, ".quit")...))
			if r.err != nil && !errors.Is(r.err, ErrInputEnded) {
				t.Fatalf("%s: %v", what, r.err)
			}
			if leaks := screentest.Leaks(r.out.String(), screentest.OfGuide, screentest.ByHand); leaks != nil {
				t.Fatalf("%s lets out %q:\n%s", what, leaks, r.out.String())
			}
		}
		_, w := whispering(t, l, workshop)
		for _, pg := range pagesOf(w.Guide) {
			for _, s := range spoken {
				p := w.Plan.Clone()
				p.Position = pg.ref()
				hear(string(pg.ref())+", "+s.name, p, w.Guide, s.lines...)
				if workshop && slices.ContainsFunc(pg.questions(), content.Question.Folded) {
					hear(string(pg.ref())+", asked for once", p, w.Guide, ".open")
				}
			}
		}
		for n := range 60 { // every open point, and every action
			p := w.Plan.Clone()
			p.Position = "review.review"
			hear("an open point", p, w.Guide, fmt.Sprint(n+1), ".help")
			p = w.Plan.Clone()
			p.Position = "actions.actions"
			hear("an action", p, w.Guide, fmt.Sprint(n+1), fmt.Sprintf(".drop %d", n+1), fmt.Sprintf(".done %d", n+1))
		}
		p := w.Plan.Clone()
		p.Position = "review.review-write"
		hear("the end", p, w.Guide, "")
	})
}

// A save that fails, or makes a mistake, says nothing of what it was to save.
func TestAFailedSaveNamesNoFoldedPoint(t *testing.T) {
	t.Parallel()
	eachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		s, w := whispering(t, l, workshop)
		var out strings.Builder
		s.Save = func(p *content.Plan) error { panic(p.Answer(w.Folds[0])) }
		err := Plain(t.Context(), s, plainLinesOf("", "", ".quit", ".quit"), &out)
		told := out.String() + say(err, l)
		if leaks := screentest.Leaks(told, screentest.OfGuide, screentest.ByHand); leaks != nil || err == nil {
			t.Errorf("%v lets out %q:\n%s", err, leaks, told)
		}
	})
}

// Where a folded point stands would tell which it is: in a workshop the review names it
// and leads nowhere; alone it leads to the closed row.
func TestTheReviewLeadsToNoFoldedPointInAWorkshop(t *testing.T) {
	t.Parallel()
	eachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		s, w := whispering(t, l, workshop)
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
				if at := d.model.route.page(); workshop != (at.item.Kind == content.KindReview) || (!workshop && !at.holds(g.to)) {
					t.Errorf("%s leads to %s", g.to, at.ref())
				}
				if workshop {
					d.wantScreen(strings.SplitN(d.model.in(words.NotInRoom), ":", 2)[0])
				}
			}
			if led < 3 {
				t.Errorf("%d lines of %d are folded points", led, len(glances))
			}
		})
	})
}
