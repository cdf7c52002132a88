package content_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

func builtin(t testing.TB) *content.Guide {
	t.Helper()
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// The 66 statements of the two documents, as they are numbered.
func statements() []string {
	var ids []string
	for _, part := range []struct {
		letter string
		n      int
	}{{"E", 20}, {"P", 16}, {"D", 30}} {
		for i := 1; i <= part.n; i++ {
			ids = append(ids, fmt.Sprintf("%s%02d", part.letter, i))
		}
	}
	return ids
}

// carriers lists what each statement is the source of, with the care note that
// stands there.
type carrier struct {
	where string
	words []content.Text
	care  *content.Care
}

func carriers(g *content.Guide) map[string][]carrier {
	all := map[string][]carrier{}
	add := func(ids []string, c carrier) {
		for _, id := range ids {
			all[id] = append(all[id], c)
		}
	}
	for _, s := range g.Sections {
		for _, it := range s.Items {
			where := s.ID + "." + it.ID
			add(it.Source, carrier{where, []content.Text{it.Ask, it.Short}, it.Care})
			for _, a := range it.Advice {
				add(a.Source, carrier{where + " (advice)", []content.Text{a.Text}, it.Care})
			}
			for _, r := range it.AllRows() {
				add(r.Source, carrier{s.ID + "." + r.ID, []content.Text{r.Text, r.Short}, r.Care})
			}
		}
	}
	for _, r := range g.Resources {
		add(r.Source, carrier{"resource " + r.ID, []content.Text{r.Title, r.About}, nil})
	}
	return all
}

func TestEveryStatementOfTheSourcesIsInTheGuide(t *testing.T) {
	g := builtin(t)
	all := carriers(g)
	for _, id := range statements() {
		i := slices.IndexFunc(g.Sources, func(s content.Source) bool { return s.ID == id })
		if i < 0 {
			t.Errorf("%s is not in the table of sources", id)
			continue
		}
		if len(all[id]) == 0 {
			t.Errorf("%s (%s) is not the source of anything in the guide", id, g.Sources[i].Says.EN)
		}
		for _, c := range all[id] {
			for _, words := range c.words {
				for _, l := range content.Languages() {
					if words.In(l) == "" {
						t.Errorf("%s: %s has no words in %s", id, c.where, l.Name())
					}
				}
			}
		}
	}
	if len(g.Sources) != len(statements()) {
		t.Errorf("the table has %d sources, want %d", len(g.Sources), len(statements()))
	}
}

// The statements that need handling with care, and those of them that concern a
// person's own recovery, disclosure or health.
var (
	careful = []string{
		"E02", "E05", "E06", "E07", "E16", "E17", "E20", "P02", "P12", "P16", "D12", "D13", "D14",
	}
	folded = []string{"E05", "E06", "E07", "E16", "E17", "E20", "P16"}
)

func TestEveryCareRowHasItsNote(t *testing.T) {
	g := builtin(t)
	all := carriers(g)
	for _, s := range g.Sources {
		if s.Care != slices.Contains(careful, s.ID) {
			t.Errorf("%s: care is %v", s.ID, s.Care)
		}
	}
	for _, id := range careful {
		for _, c := range all[id] {
			if c.care == nil {
				t.Errorf("%s: %s has no care note", id, c.where)
				continue
			}
			for _, l := range content.Languages() {
				if c.care.Note.In(l) == "" {
					t.Errorf("%s: the note of %s is empty in %s", id, c.where, l.Name())
				}
			}
			if c.care.Folded != slices.Contains(folded, id) {
				t.Errorf("%s: %s is folded: %v", id, c.where, c.care.Folded)
			}
			if c.care.Folded && (c.care.Support.EN == "" || c.care.Support.DA == "") {
				t.Errorf("%s: %s proposes no support wording", id, c.where)
			}
		}
	}
}

func TestFoldedRowsTakeOnlyTheirOwnStates(t *testing.T) {
	n := 0
	for _, q := range builtin(t).Questions() {
		if !q.Folded() {
			continue
		}
		n++
		if got := q.States(); !slices.Equal(got, content.FoldedStates()) {
			t.Errorf("%s takes %v", q.Ref, got)
		}
	}
	if n != len(folded) {
		t.Errorf("%d rows are folded, want %d", n, len(folded))
	}
}

// With one peer worker in post, an adaptation is soon about that person, and a note
// at the interview about an applicant. What is written there stands in the plan that
// is passed round, so the page itself says what it is not for.
func TestWhereANoteCouldBeAboutOnePersonThePageSaysNo(t *testing.T) {
	g := builtin(t)
	for r, words := range map[content.Ref]content.Text{
		"expect-of-us.supervision":    {EN: "never about a person", DA: "aldrig om en person"},
		"expect-of-peer.timekeeping":  {EN: "never one person", DA: "aldrig til én person"},
		"before-advert.record-access": {EN: "never about a person or an applicant", DA: "aldrig om en person eller en ansøger"},
		"interview.focus":             {EN: "Nothing about an applicant", DA: "Intet om en ansøger"},
	} {
		q, ok := g.Question(r)
		if !ok {
			t.Fatalf("the guide does not ask %s", r)
		}
		for _, l := range content.Languages() {
			if hint := q.Item.Hint.In(l); !strings.Contains(hint, words.In(l)) {
				t.Errorf("%s: %q", r, hint)
			}
		}
	}
	for _, r := range []content.Ref{"expect-of-peer.appraisals", "expect-of-peer.timekeeping", "expect-of-peer.flexibility"} {
		q, _ := g.Question(r)
		if care := q.Care(); care == nil || care.Support.Empty() {
			t.Errorf("%s has no care note with a support wording: %v", r, care)
		}
	}
}

// A sentence that reads the same in both languages was not translated; names of
// things may.
func TestBothLanguagesAreWrittenOut(t *testing.T) {
	for _, q := range builtin(t).Questions() {
		if ask := q.Ask(); ask.EN == ask.DA {
			t.Errorf("%s: %q in both languages", q.Ref, ask.EN)
		}
	}
}

// The core path is counted in inputs: things to decide or write. A person can
// bear about forty in half an hour. See the table in the README.
func TestTheCorePathIsAtMostFortyInputs(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	total := 2 // the language, and the way the plan is written
	for i := range g.Sections {
		s := &g.Sections[i]
		n := 0
		for j := range s.Items {
			it := &s.Items[j]
			if s.PathIn(p, it) == content.Core {
				n += inputs(it)
			}
		}
		t.Logf("%2d  %s", n, s.Title.EN)
		total += n
	}
	t.Logf("%2d  in all", total)
	if total > 40 {
		t.Errorf("the core path asks for %d inputs, want at most 40", total)
	}
}

func inputs(it *content.Item) int {
	switch it.Kind { //nolint:exhaustive // whatever is no list is one input
	case content.KindList:
		return 3 + 3 // three ideas, three picks
	case content.KindChecklist:
		return 2 * len(it.Themes) // a stance for one row, and "the same for all"
	case content.KindRisk:
		return 2 // a sign, a counter-measure
	case content.KindActions:
		return 3 // three are chosen; role and date are optional
	case content.KindStar:
		return 2 * len(it.Rows)
	}
	if it.Kind.Asks() {
		return 1
	}
	return 0
}

func TestTheBuiltinGuidePrintsAsOneFileThatLoads(t *testing.T) {
	text, err := content.BuiltinText()
	if err != nil {
		t.Fatal(err)
	}
	g, err := content.LoadGuide("printed.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(g.Questions()), len(builtin(t).Questions()); got != want {
		t.Errorf("the printed guide has %d questions, the built-in one %d", got, want)
	}
	if strings.Count(text, "\nsections:") != 1 {
		t.Error("the key sections stands more than once")
	}
}

func TestIdsOfThePlanItselfExist(t *testing.T) {
	g := builtin(t)
	for _, r := range []content.Ref{
		content.RefWorkplace, content.RefMode, content.RefPresent, content.RefScheme,
		content.RefFollowUp, content.RefReviewBy,
	} {
		if _, ok := g.Question(r); !ok {
			t.Errorf("the built-in guide does not ask %s", r)
		}
	}
}

func BenchmarkBuiltinText(b *testing.B) {
	text, err := content.BuiltinText()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := content.LoadGuide("guide.yaml", []byte(text)); err != nil {
			b.Fatal(err)
		}
	}
}
