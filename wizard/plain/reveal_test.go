package plain

import (
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// between is what was told from one thing to another.
func between(out, from, to string) string {
	_, out, _ = strings.Cut(out, from)
	out, _, _ = strings.Cut(out, to)
	return out
}

// Each perspective is summed up, lived experience first, as on the full screen, and thirty
// sheets take no more lines than eleven.
func TestPlainSumsUpEachPerspective(t *testing.T) {
	_, out := inRoom(t, wizardtest.Hall(content.English, 11), "star.star-reveal", "", "")
	row, at := between(out, "1 of 7", "You can agree on"), -1
	for _, line := range []string{
		"Lived experience: important.", "People supported, 2 sheets: 2 important.", "Colleagues, 7 sheets: 3 central, 4 not here.",
		"Manager: important.", "How clear it is to you: 4 clear, 3 mostly clear, 4 partly clear.",
	} {
		i := strings.Index(row, line)
		if i <= at {
			t.Errorf("%q is not told in its turn:\n%s", line, row)
		}
		at = i
	}
	_, out = inRoom(t, wizardtest.Hall(content.English, 30), "star.star-reveal", "", "")
	if few, many := strings.Count(row, "\n"), strings.Count(between(out, "1 of 7", "You can agree on"), "\n"); many > few {
		t.Errorf("of thirty sheets there are %d lines, of eleven %d", many, few)
	}
}

// Every sheet is read out on a word, in either language, those first that lie far from the
// middle of their own perspective.
func TestPlainReadsOutEverySheetOnAWord(t *testing.T) {
	for _, word := range []string{".voices", ".stemmer"} {
		_, out := inRoom(t, wizardtest.Hall(content.English, 30), "star.star-reveal", "", "", "", "", word, "")
		row := between(out, "5 of 7", "6 of 7")
		_, row, _ = strings.Cut(row, "You can agree on")
		if n := strings.Count(row, "Colleagues "); n != 26 {
			t.Errorf("%s tells of %d colleagues:\n%s", word, n, row)
		}
		saysAll(t, row, "Lived experience: 3 important", "People supported 2: 3 important", "Manager: 3 important")
	}
	_, out := inRoom(t, wizardtest.Hall(content.English, 11), "star.star-reveal", ".voices", "")
	row := between(out, "You can agree on", "2 of 7")
	if far, other := strings.LastIndex(row, "Far from the middle of their own perspective, Colleagues 6: 4 central"), strings.Index(row, "\nLived experience"); far < 0 || far > other {
		t.Errorf("those far from the others are not told first:\n%s", row)
	}
	s := wizardtest.NewSession(content.English)
	s.Plan.Say(content.RefMode, content.ModeWorkshop)
	_, out = inRoom(t, s, "star.star-reveal", ".voices", "")
	saysAll(t, out, "Nothing has been answered apart yet.")
}

// What was written is read out with the summary, and who passed is counted.
func TestPlainTellsNotesAndPasses(t *testing.T) {
	s := wizardtest.Hall(content.Danish, 11)
	_, out := inRoom(t, s, "star.star-reveal", slices.Repeat([]string{""}, 6)...)
	saysAll(t, out, "Kolleger, 7 ark: 5 vigtigt, 2 melder pas.", "Hvor klart det er for jer: ")
	for _, pg := range walk.PagesOf(s.Guide) {
		if pg.Part == walk.PartReveal && pg.Section.ID == "expect-of-us" {
			_, out = inRoom(t, s, pg.Ref(), "", "")
		}
	}
	saysAll(t, out, "Kolleger, 7 ark: 2 på plads, 2 planlagt, 3 mangler.", "Det er gået galt for os før", "langt fra hinanden indbyrdes: borgere, kolleger")
}
