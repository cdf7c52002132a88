package paper

import (
	"bytes"
	"fmt"
	"html"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// gfm reads Markdown as GitHub does, where most plans will be read that are read
// as Markdown at all.
var gfm = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList))

// Where somebody's words can stand in a plan: of any length, on one line, where a day is
// asked for, or in the cell of a table.
const (
	asProse = "prose"
	asLine  = "line"
	asDay   = "day"
	asCell  = "cell"
	asWhy   = "why" // prose, of which the beginning stands at the top
)

// sayingEverywhere is a plan with somebody's words in every place where they can stand, and
// nothing that is told once because two said it.
func sayingEverywhere(say func(place string) string) *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	voice := func(who string, v content.View) content.View {
		v.Voice = content.Voice{Who: who}
		return v
	}
	p.Updated = content.Date(say(asDay))
	p.Set(content.RefWorkplace, content.Answer{Text: say(asLine)})
	p.Set(content.RefScheme, content.Answer{Text: say(asLine)})
	p.Set(content.RefPerspective, content.Answer{Text: say(asLine)})
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, say(asLine): 2}, Note: say(asProse)})
	p.Set("about.house-rules", content.Answer{Text: say(asProse), Note: say(asProse), Who: say(asLine), By: say(asDay), Agreed: say(asProse), Agreement: content.AgreedOn})
	p.Set("purpose.why", content.Answer{Text: say(asWhy)})
	p.Set("purpose.in-a-year", content.Answer{Agreed: say(asProse), Agreement: content.NotAgreed, Views: []content.View{
		voice("manager", content.View{Text: say(asProse), Note: say(asProse)}), voice("colleagues", content.View{Note: say(asProse), Owner: say(asLine), By: say(asDay), Now: true}),
		voice(say(asLine), content.View{Sign: say(asProse), Counter: say(asProse), Dates: []string{say(asDay)}}),
	}})
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: say(asProse), Votes: map[string]int{say(asLine): 1}}, {Text: say(asProse), Interview: true}}})
	p.Set("tasks.not-this-role", content.Answer{Ideas: []content.Idea{{Text: say(asProse), Top: true}}})
	p.Set("keep.marginalised", content.Answer{Sign: say(asCell), Counter: say(asCell), Who: say(asLine), By: say(asDay), Note: say(asProse)})
	p.Set("expect-of-us.own-manager", content.Answer{State: content.Missing, Note: say(asProse)})
	p.Set("expect-of-us.same-terms", content.Answer{State: content.Planned, Who: say(asLine), By: say(asDay), Done: true})
	p.Set("expect-of-us.staff-meetings", content.Answer{State: content.InPlace, Text: say(asProse), Agreed: say(asProse), Agreement: content.AgreedOn, Views: []content.View{
		voice("manager", content.View{State: content.Missing, Note: say(asProse)}), voice("colleagues", content.View{State: content.Planned, Owner: say(asLine)}),
	}})
	p.Set("expect-of-us.peer-network", content.Answer{State: content.Missing, Aside: content.SetDropped, Because: say(asProse)})
	p.Set("expect-of-us.scheme-training", content.Answer{State: content.Missing, Now: true})
	p.Set("role-star.hope", content.Answer{Importance: 2, Clarity: 3, Note: say(asProse)})
	p.Set("expect-of-peer.knows-scheme", content.Answer{State: content.TalkFirst, Note: say(asProse)})
	p.Set("expect-of-peer.works-in-team", content.Answer{State: content.Adapted, Text: say(asProse)})
	p.Set("advert.advert-date", content.Answer{Text: say(asProse)})
	p.Set("advert.hours", content.Answer{Text: say(asProse)})
	p.Set("advert.lost", content.Answer{Text: say(asProse), Asked: say(asLine), Views: []content.View{voice("manager", content.View{Text: say(asProse)})}})
	p.Set("gone.too", content.Answer{Note: say(asProse), Asked: say(asLine)})
	p.Set(content.RefFollowUp, content.Answer{Text: say(asDay), Dates: []string{say(asDay), say(asDay)}, Note: say(asProse)})
	p.Set(content.RefReviewBy, content.Answer{Text: say(asDay), Note: say(asProse)})
	p.Actions = []content.Action{{What: say(asProse), Who: say(asLine), By: say(asDay), Now: true}, {What: say(asProse), Aside: content.SetParked, Because: say(asProse)}}
	p.Parking = []content.Parked{{What: say(asProse), Who: say(asLine), By: say(asDay)}}
	return p
}

// inItsPlace are the words that a place is to show of a text, with whatever blanks.
func inItsPlace(place, s string) string {
	var lines []string
	for _, l := range block.Prose(s) {
		if !l.Empty() {
			lines = append(lines, l.Text())
		}
	}
	switch place {
	case asLine, asDay:
		return content.VisibleLine(block.Phrase(s).Text())
	case asCell:
		return content.VisibleLine(strings.Join(lines, " / "))
	}
	return strings.Join(lines, "\n")
}

var (
	stands = regexp.MustCompile(`Z([a-z]+)\d+z`) // where a word was put for each place
	tags   = regexp.MustCompile(`<[^>]*>`)
)

// everywhere is a plan with the same text in every place.
func everywhere(s string) *content.Plan { return sayingEverywhere(func(string) string { return s }) }

// markedPlaces is a plan with a word of its own in every place, of which there are n.
func markedPlaces() (p *content.Plan, n int) {
	p = sayingEverywhere(func(place string) string { n++; return fmt.Sprintf("Z%s%dz", place, n) })
	return p, n
}

// wanted is what a reader is to see where a text stands in every place, instead of a word.
func wanted(shown, s string) string {
	before := map[string]bool{}
	return words(stands.ReplaceAllStringFunc(shown, func(mark string) string {
		place := stands.FindStringSubmatch(mark)[1]
		if place == asWhy && !before[mark] {
			before[mark] = true
			return opening(s, openingMost)
		}
		return inItsPlace(place, s)
	}))
}

// shown are the words that a page shows which is made of Markdown.
func shown(tb testing.TB, md []byte) string {
	tb.Helper()
	var page bytes.Buffer
	if err := gfm.Convert(md, &page); err != nil {
		tb.Fatal(err)
	}
	ended := strings.NewReplacer("</", " </", "<br", " <br").Replace(page.String())
	return words(html.UnescapeString(tags.ReplaceAllString(ended, "")))
}

// words is a text without its blanks, which Markdown never keeps, and without the marks of
// those on one line.
func words(s string) string {
	return strings.NewReplacer("↵", "", "⇥", "").Replace(strings.Join(strings.Fields(s), ""))
}

// shape lists what Markdown is made of, paragraphs and plain text aside, and how they stand
// out: of a text of several lines each is marked.
func shape(md []byte) []string {
	var kinds []string
	_ = ast.Walk(gfm.Parser().Parse(text.NewReader(md)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n.Kind() {
		case ast.KindParagraph, ast.KindTextBlock, ast.KindText, ast.KindString, ast.KindAutoLink, ast.KindEmphasis:
		default:
			if entering {
				kinds = append(kinds, n.Kind().String())
			}
		}
		return ast.WalkContinue, nil
	})
	return kinds
}

// keepsShape checks that a text made nothing where it stands; a day may give things another
// order.
func keepsShape(t *testing.T, s string, md []byte, want []string) {
	t.Helper()
	got := shape(md)
	if content.ReadDay(s).Day != "" {
		got, want = slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))
	}
	if !slices.Equal(got, want) {
		t.Fatalf("%q changes the document's shape:\n got %v\nwant %v\n%s", s, got, want, md)
	}
}

// built lists the blocks that a document is made of, with how much is in each. What stands
// side by side goes by how long it is.
func built(doc *block.Document) []string {
	var all []string
	walk(doc.Blocks, func(b block.Block) {
		in := ""
		switch b := b.(type) {
		case block.Beside:
			return
		case block.List:
			in = fmt.Sprint(len(b.Items))
		case block.Facts:
			for _, f := range b.Facts {
				in += fmt.Sprint(f.Label, len(f.Items), ";")
			}
		case block.Tasks:
			in = fmt.Sprint(len(b.Tasks))
		case block.Table:
			in = fmt.Sprint(len(b.Head), "x", len(b.Rows))
		}
		all = append(all, reflect.TypeOf(b).Name()+in)
	})
	return all
}

// Whatever people write stays text in every place of a plan, whole, and makes nothing: the
// document is built of the same blocks as with any other word, and read as Markdown it shows
// the same, with the text in the word's place.
func TestHostileTextStaysTextInEveryPlaceOfAPlan(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := plantest.Guide(t)
	marks, places := markedPlaces()
	for _, l := range content.Languages() {
		plain := planOn(t, "2026-11-21", marks, g, l)
		if n := len(slices.Compact(slices.Sorted(slices.Values(stands.FindAllString(string(plain.Markdown()), -1))))); n != places {
			t.Fatalf("%d of %d places are in the plan:\n%s", n, places, plain.Markdown())
		}
		is, seen, of := shape(plain.Markdown()), shown(t, plain.Markdown()), built(plain)
		for _, s := range plantest.Hostile {
			if strings.TrimSpace(s) == "" {
				continue
			}
			doc := planOn(t, "2026-11-21", everywhere(s), g, l)
			md := doc.Markdown()
			noBlanks(t, md)
			if got := built(doc); !slices.Equal(got, of) {
				t.Errorf("%q: it is built of\n%q\nnot\n%q", s, got, of)
			}
			keepsShape(t, s, md, is)
			lines := said(doc)
			for _, part := range append(block.Prose(s), block.Phrase(s)) {
				if !slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, part.Text()) }) {
					t.Errorf("%q does not stand whole: %q", s, part.Text())
				}
			}
			if content.ReadDay(s).Day != "" {
				continue // stands in words, and in its order
			}
			if got, want := shown(t, md), wanted(seen, s); got != want {
				t.Errorf("%q:\n%s", s, firstDifference(got, want))
			}
		}
	}
}

// firstDifference shows two texts from a little before where they part.
func firstDifference(got, want string) string {
	g, w := []rune(got), []rune(want)
	at := 0
	for at < len(g) && at < len(w) && g[at] == w[at] {
		at++
	}
	from := max(0, at-60)
	return fmt.Sprintf(" got %q\nwant %q", string(g[from:min(len(g), at+60)]), string(w[from:min(len(w), at+60)]))
}

func FuzzPlan(f *testing.F) {
	for some := range slices.Chunk(plantest.Hostile, 6) {
		f.Add(strings.Join(some, "\n"))
		f.Add(strings.Join(some, " "))
	}
	g := plantest.Guide(f)
	plain := shape(sent(f, everywhere("x"), g, content.English))
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		if strings.TrimSpace(s) == "" {
			return
		}
		md := sent(t, everywhere(s), g, content.English)
		noBlanks(t, md)
		keepsShape(t, s, md, plain)
	})
}
