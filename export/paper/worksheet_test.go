package paper

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func TestWorksheetLeavesOutWhatIsNotForTheRoom(t *testing.T) {
	t.Parallel()
	for _, g := range []*content.Guide{plantest.Guide(t), plantest.Builtin(t)} {
		round := &content.Plan{Round: &content.Round{Of: []content.Ref{"gone.row"}}}
		for _, q := range g.Questions() {
			if q.Folded() {
				round.Round.Of = append(round.Round.Of, q.Ref)
			}
		}
		for _, l := range content.Languages() {
			for _, h := range []Handout{{}, {All: true}, {Plan: round}, {Plan: goldenPlanWith(t, g)}} {
				md := Worksheet(h, g, l)
				noBlanks(t, md)
				plantest.Lacks(t, md, "{scheme}", "%!")
				for _, q := range g.Questions() {
					if q.Folded() {
						plantest.Lacks(t, md, "| "+q.Ask().In(l)+" |")
					}
				}
			}
		}
	}
}

// The answers are in somebody's handwriting, so every sheet says what becomes of it.
func TestEverySheetSaysThatItIsShredded(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for l, words := range map[content.Language]string{
		content.English: "*This sheet is shredded once it has been typed in. If you want it back, say so.*",
		content.Danish:  "*Arket bliver makuleret, når det er tastet ind. Vil du have det tilbage, så sig til.*",
	} {
		for _, h := range []Handout{{}, {All: true}, {For: "peer"}, {Plan: &content.Plan{}}} {
			for sheet := range strings.SplitSeq(string(Worksheet(h, g, l)), pageBreak) {
				if strings.Count(sheet, words) != 1 || !strings.HasSuffix(strings.TrimSpace(sheet), words) {
					t.Errorf("%+v in %s: a sheet does not end with %q", h, l, words)
				}
			}
		}
	}
}

// What is typed from a sheet is what stands on it: a row's number is its place on the
// page, also behind a row that is not on paper.
func TestWorksheetHasTheNumbersThatAreTyped(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	md := string(Worksheet(Handout{For: "peer"}, g, content.English))
	if strings.Count(md, "\n# ") != 0 || !strings.HasPrefix(md, "# Worksheet: Peer support worker") {
		t.Errorf("it is not one sheet:\n%.100s", md)
	}
	for i := range g.Sections {
		for _, it := range g.Sections[i].Items {
			for j := range it.Themes {
				for n, r := range it.Themes[j].Rows {
					if row := fmt.Sprintf("| %d. | %s | 1 | 2 | 3 | 4 |", n+1, line(strings.ReplaceAll(r.Text.EN, "{scheme}", "the scheme you work in"))); g.Sections[i].ID == "expect-of-us" && (r.Care == nil || !r.Care.Folded) {
						plantest.Has(t, []byte(md), row)
					}
				}
			}
		}
	}
	if n := strings.Count(string(Worksheet(Handout{}, g, content.Danish)), pageBreak); n != len(g.Perspectives())-1 {
		t.Errorf("%d page breaks", n)
	}
}
