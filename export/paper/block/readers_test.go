package block

import (
	"fmt"
	"html"
	"maps"
	"net/url"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"golang.org/x/text/unicode/norm"

	"alongside/export/internal/plantest"
)

// The programs that most Markdown is read with beside the one that [gfm] is: each has
// lists, marks or links of its own.
var readers = map[string]func() *exec.Cmd{
	"cmark": func() *exec.Cmd { return exec.Command("cmark", "--unsafe") },
	"cmark-gfm": func() *exec.Cmd {
		return exec.Command("cmark-gfm", "--unsafe", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist", "-e", "footnotes")
	},
	"pandoc":            func() *exec.Cmd { return exec.Command("pandoc", "-f", "markdown", "-t", "html", "--wrap=none") },
	"pandoc for GitHub": func() *exec.Cmd { return exec.Command("pandoc", "-f", "gfm", "-t", "html", "--wrap=none") },
}

// Texts as people write them that are something else to one of those programs.
var odd = []string{
	"a) first", "(1) x", "i. x", "iv) y", "B) x", "A.  Jensen", "(a) x", "(12) x", "vi. er", "1)", "a)", "(i)", "#. x", "(@) x", "MCM. x",
	"a) first\nb) second\n\nc) third", "text\n\n(1) x\n(2) y", "10^6^", "H~2~O", "m^2^ og m^3", "title {.x}", "title {#id .x k=v}", "{.x}", "{x}", "`x`{=html}", "[x]{.y}", "[ ] box", "[X] box", "[x]",
	"a -- b --- c", "--verbose", "x:smile:y :+1: :100: :a:b:c: 12:30:45", "Table: x", ": x", "| line\n| block", "word^[note]", "^[note]",
	"% title\n% me", "::: note\nx\n:::", "@smith said", "-@smith", "[@smith, p. 3]", "\\newcommand{\\x}{y}", "\\alpha $x^2$ \\(x\\) \\[y\\]", "+---+\n| a |\n+---+", "  a    b\n ---  ---\n  c    d",
	"tel:12345678 mailto:a@b.dk doi:10.1000/182 file:///etc/passwd javascript:alert(1) data:text/html,x", "ftp://a.b ssh://a.b git://a.b", "www.a.dk", "a.dk/x",
	"https://us02web.zoom.us/j/123?pwd=a&uname=b#success:1", "<https://a.b/x?a=1&b=2>", "Deltag nu<https://a.b/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%7d>",
	"https://a.b/?x=1&copy=2", "https://a.b/?x=1&copy;=2", "https://a.b/?x=&#65;", "https://a.b/Foo_(b)", "(https://a.b/Foo_(b))", "https://a.b/a*b*c_d_e$f$g~h~i", "https://a.b/{x}", "https://a.b/x|y", "https://a.b/\\x", "https://a.b/[x]",
	"https://me:pw@a.b/x", "https://a.b@evil.dk", "https://a.b/@55.6,12.5,15z!3m1", "https://a.b/it's", "\"https://a.b\"", "“https://a.b”.", "https://a.b;", "https://a.b/x/**", "https://da.a.b/wiki/Ældre_(æ)", "https://æ.dk", "https://a.b?x", "https://a.b#x", "https://a.b/<b>", "[x](https://a.b)", "![x](https://a.b)", "[x]: https://a.b", "https://a.b/`x`", "https://a.b/--x", "https://a.b,https://c.d", "https://a.b<https://c.d>",
	// From public reports of readers and of converters.
	"Do something,\ne. g., this or that", "s. 19, word\n\np. 19, word", "999.", "Lead:\n- alpha\n3.  beta", "+ Siri works well\n+ Really fast\n- No 4K", "Sign Here: ______________", "-_- test -_-", "A.B.",
	"https://github.com/xoofx/markdig_", "https://example.com/?test=test,test.test%20test+test(test)&test-test!", "https://example.com, https://example.com/one,two_three https://example.com/.", "(https://www.something.com/1234)", "[A nice link...](http://en.wikipedia.org/wiki/Pretend_(song) \"some song\")",
	"Opgave\tHvem\tHvornår\nRing\t\tmaj", "\tMon\tTue", "1.\tTalk", "•\tA walk", "a\t|b|", "-\t-\t-", "It was agreed that        Deputy\nthe deputy leads          by May", "   three", "1.   x", "-   x",
}

// separator stands between texts, so that one start of a program reads all of them.
const separator = "xxxNEXTxxx"

// A placed is a text in one of the [places].
type placed struct{ place, text string }

// readBy has a program read texts in their places, and gives what it made of each.
func readBy(t *testing.T, cmd *exec.Cmd, all []placed) []string {
	t.Helper()
	var md strings.Builder
	for _, p := range all {
		md.WriteString(places[p.place].markdown(p.text) + "\n" + separator + "\n\n")
	}
	cmd.Stdin = strings.NewReader(md.String())
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(out), "<p>"+separator+"</p>")
	if len(parts) != len(all)+1 {
		t.Fatalf("%d texts became %d:\n%s", len(all), len(parts)-1, md.String())
	}
	return parts[:len(all)]
}

// inEveryPlace puts texts where they can stand for a program: that one has no tables
// and no boxes is no fault.
func inEveryPlace(program string, texts ...string) []placed {
	var all []placed
	for _, place := range slices.Sorted(maps.Keys(places)) {
		if program == "cmark" && places[place].needsGitHub() {
			continue
		}
		for _, s := range texts {
			// To pandoc a box that is ticked is a link to a heading that is called like it.
			if strings.EqualFold(strings.TrimSpace(s), "x") && slices.Contains(places[place].nodes, ast.KindHeading) {
				continue
			}
			// pandoc makes one letter of a sign and of what it stands on.
			if strings.Trim(s, " \t\n\r\ufeff\u00a0") != "" && norm.NFC.String(s) == s {
				all = append(all, placed{place, s})
			}
		}
	}
	return all
}

// needsGitHub reports whether a place is one that the first Markdown did not know.
func (p place) needsGitHub() bool {
	return slices.Contains(p.tags, "table") || slices.Contains(p.tags, "input")
}

// readAsText has a program read texts in every place, and tells what it reads as
// something else.
func readAsText(t *testing.T, name string, texts ...string) {
	t.Helper()
	program := readers[name]()
	if _, err := exec.LookPath(program.Args[0]); err != nil {
		t.Skip("there is no " + program.Args[0])
	}
	all := inEveryPlace(name, texts...)
	for i, got := range readBy(t, program, all) {
		if what := readsAsText(all[i].place, all[i].text, got); what != "" {
			t.Errorf("%s: %q: %s\n%s", all[i].place, all[i].text, what, got)
		}
	}
}

var (
	tag  = regexp.MustCompile(`</?([a-z0-9]+)`)
	href = regexp.MustCompile(`href="([^"]*)"`)
	mail = regexp.MustCompile(`^(?:[-.+\w]*mailto:)?[-.+:\w]+@[-.\w]+$`)
)

// readsAsText names what of a text another program reads as something else; "" for nothing.
func readsAsText(place, s, got string) string {
	at := places[place]
	allowed := append([]string{"p", "br", "a"}, at.tags...)
	standOut := 0
	for _, m := range tag.FindAllStringSubmatch(got, -1) {
		switch {
		case m[1] == "em" || m[1] == "strong":
			standOut++ // each twice: it begins and it ends
		case !slices.Contains(allowed, m[1]):
			return "it became a " + m[1]
		}
	}
	if want := at.standsOut(s); standOut != 2*want {
		return fmt.Sprintf("%d ends of pieces stand out, not those of %d", standOut, want)
	}
	for _, m := range href.FindAllStringSubmatch(got, -1) {
		// A mail address is made a link of by GitHub's reader, escaped or not; it opens what it shows.
		if to := html.UnescapeString(m[1]); !address().MatchString(seen(to)) && !mail.MatchString(to) {
			return "it became a link to " + to
		}
	}
	if shown, want := typewritten(asShown(s, got)), typewritten(at.wanted(s)); shown != want {
		return fmt.Sprintf("it reads %q, not %q", shown, want)
	}
	return ""
}

// seen is an address as it was written, where a reader has put letters in another way.
func seen(to string) string {
	if was, err := url.PathUnescape(to); err == nil && utf8.ValidString(was) && strings.ContainsFunc(was, func(r rune) bool { return r > unicode.MaxASCII }) {
		return was
	}
	return to
}

// typewritten undoes what pandoc's typographer does to quotation marks and dots.
func typewritten(s string) string {
	return strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "…", "...").Replace(s)
}

// Words stay words, and nothing but a plain address becomes a link, whichever of the
// programs a plan is read or printed with.
func TestOtherProgramsReadWordsAsWords(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is other programs' time")
	}
	texts := slices.Concat(odd, plantest.Hostile, plantest.Combinations([]rune("a1ix)(.:{}^-~@ "), 2), plantest.Combinations([]rune("a1)( ."), 3))
	for name := range readers {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			readAsText(t, name, texts...)
		})
	}
}

func FuzzOtherPrograms(f *testing.F) {
	for some := range slices.Chunk(odd, 20) { // few, since each starts the programs
		f.Add(strings.Join(some, "\n"))
	}
	f.Fuzz(func(t *testing.T, s string) {
		if strings.Contains(s, separator) || !utf8.ValidString(s) {
			return
		}
		for name := range readers {
			readAsText(t, name, s)
		}
	})
}
