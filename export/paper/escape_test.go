package paper

import (
	"bytes"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// gfm reads Markdown as GitHub does, where most plans will be read that are read
// as Markdown at all.
var gfm = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList))

// The places in a document where somebody's words can stand.
var places = map[string]struct {
	write func(string) string
	shows func(string) string // what a reader is to see
	nodes []ast.NodeKind      // what the place itself is made of
}{
	"paragraph":           {func(s string) string { return join(block(s), "", "") }, content.Visible, nil},
	"quotation":           {func(s string) string { return join(block(s), "> ", "> ") }, content.Visible, []ast.NodeKind{ast.KindBlockquote}},
	"list item":           {func(s string) string { return join(block(s), "- ", "  ") }, content.Visible, []ast.NodeKind{ast.KindList, ast.KindListItem, ast.KindTextBlock}},
	"task":                {func(s string) string { return join(block(s), "- [ ] ", "  ") }, content.Visible, []ast.NodeKind{ast.KindList, ast.KindListItem, ast.KindTextBlock, east.KindTaskCheckBox}},
	"after label":         {func(s string) string { return join(labelled("Note:", block(s)), "- ", "  ") }, func(s string) string { return "Note: " + content.Visible(s) }, []ast.NodeKind{ast.KindList, ast.KindListItem, ast.KindTextBlock}},
	"heading":             {func(s string) string { return "## " + line(s) + "\n" }, content.VisibleLine, []ast.NodeKind{ast.KindHeading}},
	"heading after words": {func(s string) string { return "# Plan: " + line(s) + "\n" }, func(s string) string { return "Plan: " + content.VisibleLine(s) }, []ast.NodeKind{ast.KindHeading}},
	"cell": {
		func(s string) string { return "| a | b |\n| --- | --- |\n| " + line(s) + " | c |\n" }, func(s string) string { return "a b " + content.VisibleLine(s) + " c" },
		[]ast.NodeKind{east.KindTable, east.KindTableHeader, east.KindTableRow, east.KindTableCell},
	},
	"phrase": {func(s string) string { return "By " + phrase(s) + ", soon\n" }, func(s string) string { return "By " + content.VisibleLine(s) + " , soon" }, nil},
}

var tags = regexp.MustCompile(`<[^>]*>`)

// staysText checks that a place shows somebody's words, all of them and nothing
// else, and that no Markdown came out of them.
func staysText(t *testing.T, place, s string) {
	t.Helper()
	said := strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(said, "\r\n", "\n")
	if strings.TrimSpace(s) == "" {
		return
	}
	at := places[place]
	md := []byte(at.write(said)) // which reads line ends itself, once
	noBlanks(t, md)
	allowed := append([]ast.NodeKind{ast.KindDocument, ast.KindParagraph, ast.KindText, ast.KindString, ast.KindAutoLink}, at.nodes...)
	doc := gfm.Parser().Parse(text.NewReader(md))
	_ = ast.Walk(doc, func(n ast.Node, _ bool) (ast.WalkStatus, error) {
		if !slices.Contains(allowed, n.Kind()) {
			t.Fatalf("%s: %q became a %s in:\n%s", place, s, n.Kind(), md)
		}
		if link, ok := n.(*ast.AutoLink); ok && !address.Match(link.URL(md)) {
			t.Fatalf("%s: %q became a link to %s", place, s, link.URL(md))
		}
		return ast.WalkContinue, nil
	})
	var out bytes.Buffer
	if err := gfm.Renderer().Render(&out, md, doc); err != nil {
		t.Fatal(err)
	}
	if got, want := asShown(s, out.String()), wanted(place, said); got != want {
		t.Fatalf("%s: %q\nreads %q\n  not %q\nin:\n%s\n%s", place, s, got, want, md, out.Bytes())
	}
}

// ended is what ends a word though no blank stands there.
var ended = strings.NewReplacer("</t", " </t", "<p>", " <p>", "</p>", " </p>")

// asShown are the words that a page in HTML shows of a text.
func asShown(s, page string) string {
	return undivided(s, words(html.UnescapeString(tags.ReplaceAllString(ended.Replace(page), ""))))
}

// wanted are the words that a place is to show of a text.
func wanted(place, s string) string {
	return undivided(s, words(places[place].shows(strings.Trim(strings.ReplaceAll(s, "\r\n", "\n"), " \t\n"))))
}

// undivided takes out what divides the cells of a text that has some.
func undivided(text, said string) string {
	if strings.Contains(text, "\t") {
		return words(strings.ReplaceAll(said, "|", " "))
	}
	return said
}

// words is a text without regard to the blanks between its words, which Markdown
// never keeps, and to those before punctuation.
func words(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), " ,", ",")
}

func noBlanks(t *testing.T, md []byte) {
	t.Helper()
	for i, l := range plantest.Split(md) {
		if strings.TrimRight(l, " \t") != l {
			t.Fatalf("line %d ends in a blank: %q", i+1, l)
		}
	}
}

func TestHostileTextStaysTextInEveryPlace(t *testing.T) {
	t.Parallel()
	for place := range places {
		t.Run(place, func(t *testing.T) {
			t.Parallel()
			for _, s := range plantest.Hostile {
				staysText(t, place, s)
			}
			for _, s := range plantest.Combinations([]rune("a1*_`[]()<>!|\\\n -.+=~#:\t&;"), 2) {
				staysText(t, place, s)
				staysText(t, place, "a\n"+s)
			}
			for _, s := range plantest.Combinations([]rune("a\\|` \n*"), 3) {
				staysText(t, place, s)
			}
		})
	}
}

func FuzzPlaces(f *testing.F) {
	for i, s := range plantest.Hostile {
		f.Add(s + plantest.Hostile[(i+5)%len(plantest.Hostile)])
		f.Add(plantest.Hostile[(i+11)%len(plantest.Hostile)] + "\n" + s)
	}
	f.Add("0\r\r\n")
	f.Fuzz(func(t *testing.T, s string) {
		for place := range places {
			staysText(t, place, s)
		}
	})
}

func FuzzMarkdown(f *testing.F) {
	for some := range slices.Chunk(plantest.Hostile, 6) {
		f.Add(strings.Join(some, "\n"))
		f.Add(strings.Join(some, " "))
	}
	g := plantest.Guide(f)
	plain := shape(Markdown(plantest.Filled(plantest.Always("x")), g, content.English))
	f.Fuzz(func(t *testing.T, s string) {
		if strings.TrimSpace(strings.ToValidUTF8(s, "\uFFFD")) == "" {
			return
		}
		md := Markdown(plantest.Filled(plantest.Always(s)), g, content.English)
		noBlanks(t, md)
		if got := shape(md); !slices.Equal(got, plain) {
			t.Fatalf("the document changed its shape:\n got %v\nwant %v\n%s", got, plain, md)
		}
	})
}

// shape lists what a document is made of, paragraphs and plain text aside.
func shape(md []byte) []string {
	var kinds []string
	_ = ast.Walk(gfm.Parser().Parse(text.NewReader(md)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n.Kind() {
		case ast.KindParagraph, ast.KindTextBlock, ast.KindText, ast.KindString, ast.KindAutoLink:
		default:
			if entering {
				kinds = append(kinds, n.Kind().String())
			}
		}
		return ast.WalkContinue, nil
	})
	return kinds
}

// What people most often write must also look right in the file itself.
func TestOrdinaryTextIsHardlyTouched(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"A walk, and a coffee (if they like)!": "A walk, and a coffee (if they like)!",
		"37,5 timer - 100 % – det er OK":       "37,5 timer - 100 % – det er OK",
		"1. floor":                             `1\. floor`,
		"- first":                              `\- first`,
		"see 1. and 2.":                        "see 1. and 2.",
		"the plan's \"why\"":                   "the plan's \"why\"",
		"my_file":                              `my\_file`,
		"https://example.org/a_b?c=1":          "<https://example.org/a_b?c=1>",
		"(see https://example.org/).":          "(see <https://example.org/>).",
		"https://example.org/a?b=1&c=2":        "<https://example.org/a?b=1&c=2>",
		"see www.example.org":                  `see www\.example.org`,
		"kl. 12:30:45 – uge 1-2":               "kl. 12:30:45 – uge 1-2",
	} {
		if got := join(block(in), "", ""); got != want+"\n" {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

func TestParagraphsAndLinesAreKept(t *testing.T) {
	t.Parallel()
	in := "\n\nFirst\n  indented\n\n\n\nSecond\\\nline\n\n"
	want := "> First\\\n> \u00a0\u00a0indented\n>\n> Second&#92;\\\n> line\n"
	if got := join(block(in), "> ", "> "); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// What stands in columns says by its column what it means.
func TestColumnsStayApart(t *testing.T) {
	t.Parallel()
	const gap = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 "
	for _, test := range []struct{ name, in, want string }{
		{"a table from Word or Excel", "Task\tWho\tWhen\nCall HR\t\tMay\nTalk\tthe team\t", "Task \\| Who \\| When\\\nCall HR \\|  \\| May\\\nTalk \\| the team\n"},
		{"with an empty corner", "\tMonday\tTuesday\n9-12\tA\tB", "\\| Monday \\| Tuesday\\\n9-12 \\| A \\| B\n"},
		{"behind a bullet or a number", "•\tA walk\n1.\tTalk\n\to\tSub\n2.1\tMore\n(a)\tLess", "• A walk\\\n1\\. Talk\\\n\u00a0\u00a0\u00a0\u00a0o Sub\\\n2.1 More\\\n(a\\) Less\n"},
		{"one that indents", "a\n\tb", "a\\\n\u00a0\u00a0\u00a0\u00a0b\n"},
		{"strokes of their own", "a|b\tc", "a\\|b \\| c\n"},
		{"made of blanks", "It was agreed that        Deputy\nthe deputy leads          by May", "It was agreed that" + gap + "Deputy\\\nthe deputy leads\u00a0\u00a0" + gap + "by May\n"},
		{"two blanks behind a full stop", "One.  Two.", "One.  Two.\n"},
		{"blanks at the end", "One    \nTwo\t\t", "One\\\nTwo\n"},
	} {
		if got := join(block(test.in), "", ""); got != test.want {
			t.Errorf("%s: %q became\n%q, want\n%q", test.name, test.in, got, test.want)
		}
	}
}

func TestAddressesOfMeetingsAreClickable(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"https://teams.example.com/l/meetup-join/19%3ameeting_Y2%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d&anon=true": "<https://teams.example.com/l/meetup-join/19%3ameeting_Y2%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d&anon=true>",
		"https://zoom.example.us:8443/j/123?pwd=aB.1&uname=x#success.":                                                      "<https://zoom.example.us:8443/j/123?pwd=aB.1&uname=x#success>.",
		"Deltag nu<https://a.example.dk/x?a=1&b=2> eller ring":                                                              `Deltag nu\<<https://a.example.dk/x?a=1&b=2>\> eller ring`,
		"(se https://da.example.org/wiki/Recovery_(psykiatri))":                                                             "(se <https://da.example.org/wiki/Recovery_(psykiatri)>)",
		"“https://example.org/ældre”":                                                                                       "“<https://example.org/ældre>”",
		"https://me:pw@example.org/":                                                                                        `https\://me:pw\@example.org/`,
		"https://example.org@evil.example":                                                                                  `https\://example.org\@evil.example`,
		"https://example.org/?a=1&copy;=2":                                                                                  `https\://example.org/?a=1\&copy;=2`,
		"https://xn--e.example/æ":                                                                                           "<https://xn--e.example/æ>",
		"https://еxample.org/":                                                                                              `https\://еxample.org/`, // its first letter is Cyrillic
		"javascript:alert(1)":                                                                                               "javascript:alert(1)",
	} {
		if got := join(block(in), "", ""); got != want+"\n" {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}
