package paper

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"alongside/content"
	"alongside/export/internal/pagetest"
	"alongside/export/internal/plantest"
)

func TestMain(m *testing.M) { pagetest.Main(m) }

// Every paper, at every stage of a plan, as somebody gets it who opens it, prints it, or has
// it read aloud: nothing is cut, hidden or lost, and it takes no more paper than it must.
func TestABrowserShowsAndPrintsEveryPaper(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is a browser's time")
	}
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		for _, kind := range append(Kinds(s.Plan, s.Guide), Sheets) {
			doc, ok := Write(kind, s.Plan.Updated, s.Plan, s.Guide, l)
			if !ok {
				continue // nobody has answered on a sheet
			}
			t.Run(string(kind), func(t *testing.T) {
				t.Parallel()
				page := pagetest.Open(t, doc.HTML())
				page.CheckAlone()
				page.CheckLaid(400, 1280)
				shown := letters(page.Text() + pagetest.Value[string](page, inDrawings))
				for _, line := range said(doc) {
					if !strings.Contains(shown, letters(line)) {
						t.Errorf("it does not show %q", line)
					}
				}
				if kind == Plan {
					for _, text := range written(s.Plan) {
						if !strings.Contains(shown, letters(text)) {
							t.Errorf("somebody wrote %q, and it does not show it", text)
						}
					}
				}
				printed := page.Print()
				printed.CheckLaid()
				least, most := sheetsOfPaper(kind, s.Name)
				if n := len(printed.Sheets); n < least || n > most {
					t.Errorf("it takes %d sheets of paper, not %d to %d", n, least, most)
				}
				page.CheckAccess()
			})
		}
	})
}

// inDrawings is what those who cannot see a drawing are told of it.
const inDrawings = `[...document.querySelectorAll("desc")].map(e => e.textContent).join("\n")`

// sheetsOfPaper is how many sides of A4 a paper must take at least, and may at most.
func sheetsOfPaper(kind Kind, stage string) (least, most int) {
	switch {
	case kind == Sheets:
		return 1, 20 // an appendix, as long as it has to be
	case kind != Plan:
		return 1, 1
	}
	switch stage {
	case plantest.HardlyBegun:
		return 1, 2
	case plantest.HalfHour:
		return 2, 2
	default:
		return 2, 5
	}
}

// written are the sentences that people wrote in a plan. What has no blank may be an id.
func written(p *content.Plan) []string {
	var all []string
	p.EachText(func(_ content.Place, s *string) {
		if strings.Contains(*s, " ") && !slices.Contains(all, *s) {
			all = append(all, *s)
		}
	})
	return all
}

// letters are what of a text stays the same however it is set.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
