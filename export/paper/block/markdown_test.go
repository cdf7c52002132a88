package block

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"alongside/export/internal/plantest"
)

// gfm reads Markdown as GitHub does, where most plans will be read that are read
// as Markdown at all.
var gfm = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList))

// staysText checks that a place shows somebody's words, all of them and nothing
// else, and that no Markdown came out of them.
func staysText(t *testing.T, name, s string) {
	t.Helper()
	said := strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(said, "\r\n", "\n")
	if strings.TrimSpace(s) == "" {
		return
	}
	at := places[name]
	md := []byte(at.markdown(said)) // which reads line ends itself, once
	noBlanks(t, md)
	allowed := append([]ast.NodeKind{ast.KindDocument, ast.KindParagraph, ast.KindText, ast.KindString, ast.KindAutoLink}, at.nodes...)
	standOut := 0
	doc := gfm.Parser().Parse(text.NewReader(md))
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch {
		case n.Kind() == ast.KindEmphasis && entering:
			standOut++
		case n.Kind() != ast.KindEmphasis && !slices.Contains(allowed, n.Kind()):
			t.Fatalf("%s: %q became a %s in:\n%s", name, s, n.Kind(), md)
		}
		if link, ok := n.(*ast.AutoLink); ok && !address().Match(link.URL(md)) {
			t.Fatalf("%s: %q became a link to %s", name, s, link.URL(md))
		}
		return ast.WalkContinue, nil
	})
	if want := at.standsOut(said); standOut != want {
		t.Fatalf("%s: of %q stand out %d pieces, not %d, in:\n%s", name, s, standOut, want, md)
	}
	var out bytes.Buffer
	if err := gfm.Renderer().Render(&out, md, doc); err != nil {
		t.Fatal(err)
	}
	if got, want := asShown(s, out.String()), at.wanted(said); got != want {
		t.Fatalf("%s: %q\nreads %q\n  not %q\nin:\n%s\n%s", name, s, got, want, md, out.Bytes())
	}
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
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	for name := range places {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, s := range plantest.Hostile {
				staysText(t, name, s)
			}
			for _, s := range plantest.Combinations([]rune("a1*_`[]()<>!|\\\n -.+=~#:\t&;"), 2) {
				staysText(t, name, s)
				staysText(t, name, "a\n"+s)
			}
			for _, s := range plantest.Combinations([]rune("a\\|` \n*"), 3) {
				staysText(t, name, s)
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
		for name := range places {
			staysText(t, name, s)
		}
	})
}

// prose is a text as Markdown, on its own.
func proseSaid(s string) string { return mdJoin(Prose(s), "", "") }

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
		if got := proseSaid(in); got != want+"\n" {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}

func TestParagraphsAndLinesAreKept(t *testing.T) {
	t.Parallel()
	in := "\n\nFirst\n  indented\n\n\n\nSecond\\\nline\n\n"
	want := "> First\\\n> \u00a0\u00a0indented\n>\n> Second&#92;\\\n> line\n"
	if got := mdJoin(Prose(in), "> ", "> "); got != want {
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
		if got := proseSaid(test.in); got != test.want {
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
		if got := proseSaid(in); got != want+"\n" {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}
