package plain

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/screentest"
	"alongside/wizard/walk"
)

// spoken are what can be heard line by line about any page: the lines that are typed
// there. Another command is one more line.
var spoken = []struct {
	name     string
	listener []string
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
	{"taking back", []string{"1=1", "1", ".talk 1", ".park x", ".undo", ".undo", ".undo", ".undo"}},
	{"agreeing where alike", []string{".alike"}},
	{"words for an adapted row", []string{"1=2", "x"}},
	{"leaving it", []string{".skip", ".back"}},
}

// TestNothingSpokenNamesAFoldedPoint does the same line by line.
func TestNothingSpokenNamesAFoldedPoint(t *testing.T) {
	t.Parallel()
	for _, s := range spoken {
		t.Log(s.name)
	}
	wizardtest.EachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		hear := func(what string, p *content.Plan, g *content.Guide, lines ...string) {
			t.Helper()
			r := newSitting(t, g, p)
			r.session.Resumed = true
			r.walk(t.Context(), linesOf(append(lines, ".quit")...))
			if r.err != nil && !errors.Is(r.err, walk.ErrInputEnded) {
				t.Fatalf("%s: %v", what, r.err)
			}
			if leaks := screentest.Leaks(r.out.String(), screentest.OfGuide, screentest.ByHand); leaks != nil {
				t.Fatalf("%s lets out %q:\n%s", what, leaks, r.out.String())
			}
		}
		_, w := wizardtest.Whispering(t, l, workshop)
		for _, pg := range walk.PagesOf(w.Guide) {
			for _, s := range spoken {
				p := w.Plan.Clone()
				p.Position = pg.Ref()
				hear(string(pg.Ref())+", "+s.name, p, w.Guide, s.listener...)
				if workshop && slices.ContainsFunc(pg.Questions(), content.Question.Folded) {
					hear(string(pg.Ref())+", asked for once", p, w.Guide, ".open")
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
	wizardtest.EachWhisper(t, func(t *testing.T, l content.Language, workshop bool) {
		t.Helper()
		s, w := wizardtest.Whispering(t, l, workshop)
		var out strings.Builder
		s.Save = func(p *content.Plan) error { panic(p.Answer(w.Folds[0])) }
		err := Run(t.Context(), s, linesOf("", "", ".quit", ".quit"), &out)
		told := out.String() + walk.ErrorIn(err, l)
		if leaks := screentest.Leaks(told, screentest.OfGuide, screentest.ByHand); leaks != nil || err == nil {
			t.Errorf("%v lets out %q:\n%s", err, leaks, told)
		}
	})
}

// A folded question of any kind has three states and no words; what stands beside it in
// the file stays there.
func TestAFoldedQuestionTakesThreeStatesLineByLine(t *testing.T) {
	t.Parallel()
	s, w := wizardtest.Whispering(t, content.English, false)
	g := s.Guide
	for _, r := range w.Folds {
		q, _ := g.Question(r)
		if q.Row != nil {
			continue
		}
		p := content.NewPlan(content.English, "2026-11-21")
		p.Position = r
		run := newSitting(t, g, p)
		run.session.Resumed = true
		run.walk(t.Context(), linesOf("2", ".go 1", ".quit"))
		if got := p.Answer(r); !got.Empty() {
			t.Errorf("%s, closed, took %+v line by line", r, got)
		}
		p.Position = r
		run = newSitting(t, g, p)
		run.session.Resumed = true
		run.walk(t.Context(), linesOf(".open", ".note 1 words", ".talk", ".more", "2", ".quit"))
		if got := p.Answer(r); fmt.Sprint(got) != fmt.Sprint(content.Answer{State: content.AskHR}) {
			t.Errorf("%s line by line: %+v\n%s", r, got, run.out.String())
		}
		was := content.Answer{State: content.AskHR, Text: "words", Note: "words"}
		p.Set(r, was)
		p.Position = r
		run = newSitting(t, g, p)
		run.session.Resumed = true
		run.walk(t.Context(), linesOf(".open", ".clear", ".quit"))
		was.State = content.Open
		if got := p.Answer(r); fmt.Sprint(got) != fmt.Sprint(was) {
			t.Errorf("%s cleared: %+v\n%s", r, got, run.out.String())
		}
	}
}
