package paper

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// pageEnd is what parts two sheets in Markdown.
var pageEnd = strings.TrimSpace(string((&block.Document{Blocks: []block.Block{block.PageBreak{}}}).Markdown()))

// each finds all blocks of a kind.
func each[B block.Block](doc *block.Document) (found []B) {
	walk(doc.Blocks, func(b block.Block) {
		if is, ok := b.(B); ok {
			found = append(found, is)
		}
	})
	return found
}

func TestHandoutsLeaveOutWhatIsNotForTheRoom(t *testing.T) {
	t.Parallel()
	for _, g := range []*content.Guide{plantest.Guide(t), plantest.Builtin(t)} {
		round := &content.Plan{Round: &content.Round{Of: []content.Ref{"gone.row"}}}
		picked := &content.Plan{}
		for _, q := range g.Questions() {
			if q.Folded() {
				round.Round.Of = append(round.Round.Of, q.Ref)
				picked.PickForSheet([]content.Ref{q.Ref}, true)
			}
		}
		for _, l := range content.Languages() {
			for _, h := range []Handout{{}, {All: true}, {Plan: round}, {Plan: picked}, {Plan: goldenPlanWith(t, g)}} {
				doc := Handouts(h, g, l)
				md := doc.Markdown()
				noBlanks(t, md)
				plantest.Lacks(t, md, "{scheme}", "%!")
				for _, q := range g.Questions() {
					if q.Folded() && slices.Contains(said(doc), q.Ask().In(l)) {
						t.Errorf("%s is on a sheet in %s", q.Ref, l)
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
		content.English: "*This sheet is collected, typed in and then shredded. Anyone who wants theirs back can have it.*",
		content.Danish:  "*Arket bliver samlet ind, tastet ind og så makuleret. Den, der vil have sit tilbage, får det.*",
	} {
		for _, h := range []Handout{{}, {All: true}, {For: "peer"}, {Plan: &content.Plan{}}} {
			for sheet := range strings.SplitSeq(string(Handouts(h, g, l).Markdown()), pageEnd) {
				if strings.Count(sheet, words) != 1 || !strings.HasSuffix(strings.TrimSpace(sheet), words) {
					t.Errorf("%+v in %s: a sheet does not end with %q", h, l, words)
				}
			}
		}
	}
}

// What is typed from a sheet is what stands on it: a row's number is its place on the
// page, also behind a row that is not on paper.
func TestHandoutsHaveTheNumbersThatAreTyped(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	md := Handouts(Handout{All: true}, g, content.English).Markdown()
	section := g.Section("expect-of-us")
	for _, it := range section.Items {
		for _, theme := range it.Themes {
			for n, r := range theme.Rows {
				if r.Care == nil || !r.Care.Folded {
					text := strings.ReplaceAll(r.Text.EN, "{scheme}", "the law or scheme you work under")
					plantest.Has(t, md, fmt.Sprintf("| %d | %s | 1 | 2 | 3 | 4 |", n+1, text))
				}
			}
		}
	}
	picked := &content.Plan{}
	picked.PickForSheet([]content.Ref{"expect-of-us.supervision", "expect-of-us.open-door"}, true)
	plantest.Has(t, Handouts(Handout{Plan: picked, For: "peer"}, g, content.English).Markdown(),
		"| 1 | Supervision at set times, with room for what is hard | 1 | 2 | 3 | 4 |\n| 2 | A manager to come to about anything | 1 | 2 | 3 | 4 |\n\n")
}

// Which rows a group chooses nobody knows before it has: they are told by their numbers,
// which are those on the screen.
func TestRowsThatAreNotChosenYetHaveRoom(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, h := range []Handout{{For: "peer"}, {For: "peer", Plan: &content.Plan{}}} {
		var promises *block.Ratings
		for _, r := range each[block.Ratings](Handouts(h, g, content.English)) {
			if len(r.Scales) == 1 {
				promises = &r
			}
		}
		if promises == nil || len(promises.Rows) != content.RoundEnough {
			t.Fatalf("the sheet has no room for %d rows: %+v", content.RoundEnough, promises)
		}
		for i, row := range promises.Rows {
			if row.Nr != i+1 || !row.What.Empty() {
				t.Errorf("row %d is %+v", i+1, row)
			}
		}
	}
}

// A sheet is for each perspective of which there is anybody, and for each that the guide
// knows where no plan says; or for the one that was asked for.
func TestEachPerspectiveHasItsSheet(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	some := &content.Plan{}
	some.Count(content.RefPresent, "colleagues", 4)
	some.Count(content.RefPresent, "peer", 1)
	for _, test := range []struct {
		name string
		h    Handout
		want []string
	}{
		{"blank", Handout{}, []string{"Worksheet: Manager", "Worksheet: Colleagues", "Worksheet: Peer support worker or lived-experience adviser", "Worksheet: People who use the service"}},
		{"a plan", Handout{Plan: some}, []string{"Worksheet: Colleagues", "Worksheet: Peer support worker or lived-experience adviser"}},
		{"one", Handout{Plan: some, For: "manager"}, []string{"Worksheet: Manager"}},
	} {
		if got := headings(Handouts(test.h, g, content.English), 1); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q", test.name, got)
		}
	}
	if got := headings(Handouts(Handout{}, &content.Guide{}, content.Danish), 1); !slices.Equal(got, []string{"Arbejdsark"}) {
		t.Errorf("a guide without perspectives: %q", got)
	}
}

// By its letter a sheet is found again when it has been typed in. No number stands on it,
// of which a gap would tell who held back.
func TestASheetHasABoxForItsLetterOnTheScreen(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	one := &content.Plan{}
	one.Count(content.RefPresent, "peer", 1)
	for l, label := range map[content.Language]string{
		content.English: "When this is typed in, write here the letter that the screen shows:",
		content.Danish:  "Når arket tastes ind: Skriv her det bogstav, skærmen viser:",
	} {
		for _, h := range []Handout{{For: "colleagues"}, {For: "peer", Plan: one}} {
			doc := Handouts(h, g, l)
			doc.Blocks = slices.DeleteFunc(doc.Blocks, func(b block.Block) bool { _, asks := b.(block.Asked); return asks })
			if w := only[block.Writing](t, doc); !w.Boxed || w.Label != label {
				t.Errorf("in %s the box says %q", l, w.Label)
			}
		}
	}
}

// Nobody writes for nothing: beside each text that the round has no place for stands that
// it is not typed in, and beside nothing else.
func TestWhatIsNotTypedInSaysSo(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for l, note := range map[content.Language]string{
		content.English: "Read it aloud, if you like. It is not typed in.",
		content.Danish:  "Læs det højt, hvis du har lyst. Det bliver ikke tastet ind.",
	} {
		for _, q := range each[block.Asked](Handouts(Handout{For: "colleagues"}, g, l)) {
			asked := q.Question.Text.Text()
			text := slices.ContainsFunc(g.Questions(), func(q content.Question) bool {
				return q.Item.Kind == content.KindText && q.Ask().In(l) == asked
			})
			says := strings.Contains(string((&block.Document{Blocks: []block.Block{q}}).Markdown()), note)
			if says != text {
				t.Errorf("in %s, %q: it says that it is not typed in: %v", l, asked, says)
			}
		}
	}
	round := &content.Plan{}
	round.BeginRound([]content.Ref{"star.hope"}, []string{"peer"})
	plantest.Lacks(t, Handouts(Handout{Plan: round, For: "peer"}, g, content.English).Markdown(), "Read it aloud")
}

// Once a round has begun, a sheet asks the rows of the round and nothing else.
func TestARoundAsksItsRowsAlone(t *testing.T) {
	t.Parallel()
	s := plantest.StageOf(t, content.English, plantest.Workshop)
	p := s.Plan.Clone()
	p.BeginRound([]content.Ref{"expect-of-us.training", "expect-of-us.respect"}, []string{"colleagues", "peer"})
	doc := Handouts(Handout{Plan: p, For: "colleagues"}, s.Guide, content.English)
	asked := each[block.Asked](doc)
	if len(asked) != 1 {
		t.Fatalf("it asks %d questions", len(asked))
	}
	var rows []string
	for _, row := range only[block.Ratings](t, doc).Rows {
		rows = append(rows, fmt.Sprint(row.Nr, " ", row.What.Text()))
	}
	if want := []string{"1 Respect from everyone, in words and in daily work", "2 Training that goes on after the first months"}; !slices.Equal(rows, want) {
		t.Errorf("it asks %q", rows)
	}
}

// A sheet takes ten minutes: two short texts, whatever else an agenda has.
func TestASheetHasTwoShortTexts(t *testing.T) {
	t.Parallel()
	s := plantest.StageOf(t, content.Danish, plantest.Workshop)
	p := s.Plan.Clone()
	for i := range s.Guide.Sections {
		p.Agenda = append(p.Agenda, content.Slot{Step: s.Guide.Sections[i].ID, Minutes: 5})
	}
	texts := 0
	for _, asked := range each[block.Asked](Handouts(Handout{Plan: p, For: "colleagues"}, s.Guide, content.Danish)) {
		if w, ok := asked.Blocks[0].(block.Writing); ok && w.Label == printed().ReadAloud.DA {
			texts++
		}
	}
	if texts != shortTexts {
		t.Errorf("there are %d", texts)
	}
}

// Whatever people write stays text on a sheet, whole, and makes nothing.
func TestHostileTextStaysTextOnHandouts(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	saying := func(s string) *block.Document {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Set(content.RefWorkplace, content.Answer{Text: s})
		p.Set(content.RefScheme, content.Answer{Text: s})
		p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, s: 2}})
		p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: s}, {Text: "a " + s}}})
		p.PickForSheet([]content.Ref{"expect-of-us.scheme-training"}, true)
		return Handouts(Handout{Plan: p}, g, content.English)
	}
	plain := saying("Zline0z")
	is, seen, of := shape(plain.Markdown()), shown(t, plain.Markdown()), built(plain)
	if n := strings.Count(seen, "Zline0z"); n < 9 {
		t.Fatalf("only %d places are on the sheets:\n%s", n, plain.Markdown())
	}
	for _, s := range plantest.Hostile {
		if strings.TrimSpace(s) == "" {
			continue
		}
		doc := saying(s)
		md := doc.Markdown()
		noBlanks(t, md)
		if got := built(doc); !slices.Equal(got, of) {
			t.Errorf("%q: it is built of\n%q\nnot\n%q", s, got, of)
		}
		keepsShape(t, s, md, is)
		if got, want := shown(t, md), wanted(seen, s); got != want {
			t.Errorf("%q:\n%s", s, firstDifference(got, want))
		}
	}
}
