package walk_test

import (
	"cmp"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// toRead are the words of a page as somebody meets it on the half hour: what the step is for on
// its first page, the question and its hint, and all that stands under it and beside it. What
// is behind F1 alone, as how a row looks when it is in place, is not among them.
func toRead(w *walk.Walk, p walk.Page) int {
	says := []content.Text{p.Title(w.Plan)}
	if w.First(p) {
		says = append(says, p.Section.Intro)
	}
	if p.Part == walk.WholeItem && (p.Theme == nil || p.Theme == &p.Item.Themes[0]) {
		says = append(says, p.Item.Hint)
	}
	if p.Theme != nil {
		says = append(says, p.Theme.Title)
	}
	counsel := w.PageNotes(p)
	for _, q := range p.Questions() {
		if q.Row != nil && p.Part == walk.WholeItem {
			says = append(says, q.Ask())
			counsel = append(counsel, w.RowNotes(q, false)...)
		}
	}
	if p.Part == walk.WholeItem {
		for _, o := range p.Item.Options {
			says = append(says, o.Label)
		}
	}
	for _, c := range counsel {
		says = append(says, c.Text)
	}
	n := 0
	for _, s := range says {
		n += len(strings.Fields(w.Plan.Fill(s).In(w.Plan.Language)))
	}
	return n
}

// Whoever has half an hour reads what is on its pages. None of them grows: what there is to add
// goes off the half hour's way, or behind F1.
func TestAPageOfTheHalfHourIsSoonRead(t *testing.T) {
	t.Parallel()
	const most, inAll = 111, 1440
	for _, l := range content.Languages() {
		s := wizardtest.NewSession(l)
		w := walk.New(s.Guide, s.Plan, "2026-11-21")
		w.Plan.Say(content.RefMode, "alone")
		all := 0
		for _, p := range w.Pages {
			if p.Part != walk.WholeItem || p.Section.PathIn(w.Plan, p.Item) != content.Core {
				continue
			}
			n := toRead(w, p)
			all += n
			t.Logf("%s %-28s %3d words", l, cmp.Or(p.Ref(), "?"), n)
			if n > most {
				t.Errorf("%s in %s: %d words, want at most %d", p.Ref(), l.Name(), n, most)
			}
		}
		t.Logf("%s %-28s %3d words", l, "all", all)
		if all > inAll {
			t.Errorf("%d words in all in %s, want at most %d", all, l.Name(), inAll)
		}
	}
}
