package paper

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/pagetest"
	"alongside/export/internal/plantest"
)

// points is a length on paper.
func points(millimetres float64) float64 { return millimetres / 25.4 * 72 }

// Every perspective's sheet is one page of A4, with room to spare for the letters of another
// computer: of no plan, of a workshop's, and of one with all that a sheet is made for.
func TestEveryHandoutIsOnePage(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		stage := plantest.StageOf(t, l, plantest.Workshop)
		for name, h := range map[string]Handout{
			"of no plan": {}, "of a workshop's": {Plan: stage.Plan}, "of a full one": {Plan: brimful(stage, l)},
			"of a plan without chosen rows": {Plan: withoutRows(brimful(stage, l))},
		} {
			t.Run(name+" in "+string(l), func(t *testing.T) {
				t.Parallel()
				doc := Handouts(h, stage.Guide, l)
				page := pagetest.Open(t, doc.HTML())
				page.CheckAlone()
				page.CheckLaid(400, 1280)
				out := page.Print()
				out.CheckLaid()
				titles := headings(doc, 1)
				if len(out.Sheets) != len(titles) {
					t.Fatalf("%d sheets take %d pages", len(titles), len(out.Sheets))
				}
				for i, s := range out.Sheets {
					text := textOf(s)
					if !strings.HasPrefix(text, titles[i]) || !strings.HasSuffix(text, printed().Shredded.In(l)) {
						t.Errorf("page %d is not the sheet %q:\n%s", i+1, titles[i], text)
					}
					lowest := slices.MaxFunc(s.Words, func(a, b pagetest.Word) int { return cmp.Compare(a.Bottom, b.Bottom) })
					if spare := s.Height - points(9) - lowest.Bottom; spare < points(4) {
						t.Errorf("page %d has only %.0f points to spare", i+1, spare)
					}
				}
				page.CheckAccess()
			})
		}
	}
}

// brimful is a workshop's plan with as much as a sheet is made for: twelve ideas of sixty
// signs, the six longest rows, and long names.
func brimful(s plantest.Stage, l content.Language) *content.Plan {
	p := s.Plan.Clone()
	say := func(en, da string) string { return content.Text{EN: en, DA: da}.In(l) }
	p.Say(content.RefWorkplace, say("Elm House and the Kildevaeld Drop-in Centre, Mental Health Services", "Elmehuset og Værestedet Kildevældet, Socialpsykiatrien i kommunen"))
	p.Set("tasks.ideas", content.Answer{})
	for range 6 {
		p.AddIdea("tasks.ideas", say("Walk with people who have just moved in, and show them round", "Gå en tur med dem, der lige er flyttet ind, og vise dem rundt"))
		p.AddIdea("tasks.ideas", say("Sit beside people at meetings with the authorities, if asked", "Sidde med til møder med kommunen, når borgeren beder om det"))
	}
	var rows []content.Question
	for _, q := range s.Guide.Section("expect-of-us").Questions() {
		if q.InRound() {
			rows = append(rows, q)
		}
	}
	slices.SortStableFunc(rows, func(a, b content.Question) int {
		return cmp.Compare(len([]rune(b.Ask().In(l))), len([]rune(a.Ask().In(l))))
	})
	p.Sheet = nil
	for _, q := range rows[:content.RoundEnough] {
		p.PickForSheet([]content.Ref{q.Ref}, true)
	}
	return p
}

func withoutRows(p *content.Plan) *content.Plan {
	p.Sheet = nil
	return p
}

// textOf is what stands on a page.
func textOf(s pagetest.Sheet) string {
	words := make([]string, len(s.Words))
	for i, w := range s.Words {
		words[i] = w.Text
	}
	return strings.Join(words, " ")
}

// A sheet is filled in by hand, in ten minutes: there is room between the lines, and round
// every digit for a ring.
func TestAHandoutHasRoomForAPen(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			stage := plantest.StageOf(t, l, plantest.Workshop)
			doc := Handouts(Handout{Plan: brimful(stage, l), For: "colleagues"}, stage.Guide, l)
			words := pagetest.Open(t, doc.HTML()).Print().Sheets[0].Words
			why, held := line(t, words, headings(doc, 2)[0]), line(t, words, headings(doc, 2)[1])
			if room := held.Top - why.Bottom; room < 2*points(7) {
				t.Errorf("two lines have %.0f points", room)
			}
			digits := slices.DeleteFunc(slices.Clone(words), func(w pagetest.Word) bool {
				return len(w.Text) > 1 || w.Text < "1" || w.Text > "4" || w.Left < points(70) // where the sentences stand
			})
			if want := 4 * (2*7 + content.RoundEnough); len(digits) != want {
				t.Fatalf("there are %d digits, not %d", len(digits), want)
			}
			for i, d := range digits {
				if size := d.Bottom - d.Top; size < 11 {
					t.Errorf("%q has %.0f points", d.Text, size)
				}
				for _, other := range digits[i+1:] {
					across := max(other.Left, d.Left) - min(other.Right, d.Right)
					down := max(other.Top, d.Top) - min(other.Bottom, d.Bottom)
					if across < points(8) && down < points(1.5) {
						t.Errorf("%q and %q are only %.0f and %.0f points apart", d.Text, other.Text, across, down)
					}
				}
			}
		})
	}
}

// line is the first word of a line, where its words stand one behind the other.
func line(t *testing.T, words []pagetest.Word, said string) pagetest.Word {
	t.Helper()
	want := strings.Fields(said)
	for i := range words {
		if i+len(want) <= len(words) && slices.EqualFunc(words[i:i+len(want)], want, func(w pagetest.Word, s string) bool { return w.Text == s }) {
			return words[i]
		}
	}
	t.Fatalf("%q is not on paper", said)
	return pagetest.Word{}
}

// The whole guide takes as many pages as it needs, and none of its questions is cut.
func TestTheWholeGuideIsPrintedWhole(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			page := pagetest.Open(t, Handouts(Handout{All: true}, plantest.Builtin(t), l).HTML())
			page.CheckAlone()
			page.CheckLaid(400, 1280)
			out := page.Print()
			out.CheckLaid()
			if n := len(out.Sheets); n < 2 || n > 8 {
				t.Errorf("it takes %d pages", n)
			}
			page.CheckAccess()
		})
	}
}
