package walk

import (
	"iter"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// A Stop is somewhere to go from any page: a step, or a single page of a core step that
// lies off its path, and so is never come by on the way.
type Stop struct {
	Head    content.Text // over the first of several; empty for the others
	Heard   content.Text // the same, as it is read out
	Title   content.Text
	Section *content.Section
	Page    int // its place in the route; -1 for a step
	Here    bool
	Done    content.Tally
}

// Stops lists the core steps, then the deeper ones, then the deeper pages of core steps.
func (w *Walk) Stops() []Stop {
	var all []Stop
	here := w.Page().Section
	for _, g := range w.Groups() {
		for j, s := range g.Sections {
			stop := Stop{Title: s.Title, Section: s, Page: -1, Here: s == here, Done: w.progress(s)}
			if j == 0 {
				stop.Head, stop.Heard = g.Head, g.Heard
			}
			all = append(all, stop)
		}
	}
	first := !w.Deepens()
	for i, p := range w.Pages {
		if w.Path(p) != content.Deeper || p.Section.PathIn(w.Plan, nil) != content.Core {
			continue
		}
		stop := Stop{Title: p.Short(), Section: p.Section, Page: i, Done: w.progressOf(p.Questions())}
		if first {
			stop.Head, stop.Heard = words.Screen().DeeperTitle, words.Spoken().StepsDeeper
			first = false
		}
		all = append(all, stop)
	}
	return all
}

// StopNamed finds a stop by a word of its title in any language, or by its step's id.
func (w *Walk) StopNamed(word string, fold func(string) string) (Stop, bool) {
	word = fold(word)
	for _, s := range w.Stops() {
		titled := slices.ContainsFunc(content.Languages(), func(l content.Language) bool {
			return strings.Contains(fold(s.Title.In(l)), word)
		})
		if titled || (s.Page < 0 && s.Section.ID == word) {
			return s, true
		}
	}
	return Stop{}, false
}

// progress counts the questions of a step; in a core step its core questions count.
func (w *Walk) progress(s *content.Section) (t content.Tally) {
	for q := range w.countedIn(s) {
		w.tally(&t, q)
	}
	return t
}

// countedIn goes through the questions of a step that count.
func (w *Walk) countedIn(s *content.Section) iter.Seq[content.Question] {
	core := s.PathIn(w.Plan, nil) == content.Core
	return func(yield func(content.Question) bool) {
		for q := range s.EachQuestion {
			counts := q.Item.Kind.Asks() && !q.Folded() && (!core || s.PathIn(w.Plan, q.Item) != content.Deeper)
			if counts && !yield(q) {
				return
			}
		}
	}
}

func (w *Walk) progressOf(qs []content.Question) (t content.Tally) {
	for _, q := range qs {
		w.tally(&t, q)
	}
	return t
}

func (w *Walk) tally(t *content.Tally, q content.Question) {
	if !q.Item.Kind.Asks() || q.Folded() {
		return
	}
	t.Total++
	if a := w.Plan.Answer(q.Ref); q.Answered(a) && a.State != content.TalkFirst {
		t.Answered++
	}
}

// Sign says how far a stop is: all, some or none of it answered.
func (s Stop) Sign() string { return progressSign(s.Done) }

// Sign says the same of a step.
func (w *Walk) Sign(s *content.Section) string { return progressSign(w.progress(s)) }

func progressSign(t content.Tally) string {
	switch {
	case t.Answered == 0:
		return "○"
	case t.Answered < t.Total:
		return "◐"
	}
	return "✓"
}
