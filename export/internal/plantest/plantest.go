// Package plantest has what the tests of the packages around it share: the small guide
// and the plan that were written by hand before version 1 was fixed, plans with hostile
// texts in every field, and what a document and an error must keep to.
package plantest

import (
	"bytes"
	"embed"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/content"
)

// Filled is a plan with text(n) in every field that holds a user's words, known
// questions and unknown ones alike. It is as [Read] would give it back.
func Filled(text func() string) *content.Plan {
	p := content.NewPlan(content.Danish, "2026-11-21")
	p.Updated = content.Date(text())
	p.Talked = content.Date(text())
	p.Position = content.Ref(text())
	p.Set(content.RefWorkplace, content.Answer{Text: text()})
	p.Set(content.RefMode, content.Answer{Text: text(), Note: text()})
	p.Set(content.RefPerspective, content.Answer{Text: text()})
	p.Set(content.RefScheme, content.Answer{Text: text(), State: content.TalkFirst})
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "yes": 2, "1": 3}, Note: text()})
	everything := content.Answer{
		State: content.TalkFirst, Text: text(), Note: text(), Who: text(), By: text(), Now: true, Done: true,
		Aside: content.SetDropped, Because: text(),
		Sign: text(), Counter: text(), Importance: 2, Clarity: content.Pass,
		Ideas: []content.Idea{
			{Text: text(), Top: true, Votes: map[string]int{"colleagues": 0, "manager": 2}, Also: []string{text(), text()}},
			{Text: text(), Interview: true},
		},
		People: map[string]int{"n": 4}, Dates: []string{text(), "2027-01-15", text()},
		Views: []content.View{
			{Voice: content.Voice{Who: text(), Nr: text()}, State: content.NotRelevant, Importance: 4, Clarity: 1, Note: text()},
			{Text: text(), Owner: text(), By: text(), Now: true, Done: true, Sign: text(), Counter: text(), Dates: []string{text()}},
			{},
		},
		Agreed: text(), Agreement: content.NotAgreed,
	}
	for _, ref := range []content.Ref{"purpose.why", "tasks.ideas", "keep.diluted", "advert.advert-date", "advert.hours", "actions.follow-up", "review.review-by", "expect-of-peer.knows-scheme"} {
		p.Set(ref, everything)
	}
	p.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Note: text(), Who: text(), By: text()})
	p.Set("role-star.hope", content.Answer{Importance: 1, Clarity: 4, Agreed: text(), Agreement: content.AgreedOn})
	p.Set("expect-of-us.share-in-training", content.Answer{State: content.AskHR, Text: text(), Note: text()})
	everything.Asked = text()
	p.Set("advert.lost", everything)
	p.Set("lost.too", everything)
	p.Actions = []content.Action{{What: text(), Who: text(), By: text(), Now: true, Aside: content.SetParked, Because: text()}, {}}
	p.Parking = []content.Parked{{What: text(), Who: text(), By: text(), Done: true}, {}}
	p.Agenda = []content.Slot{{Step: text(), Minutes: 12}, {Step: text(), Around: content.BeforeWorkshop}, {}}
	p.Order = []string{text(), text()}
	p.Clock = &content.Clock{Began: text(), Ends: text(), Pauses: 7, Paused: text(), Step: text(), Since: text(), Spent: map[string]int{"star": 60}, More: map[string]int{"star": 300}}
	p.Joined = []content.Joined{{Voice: content.Voice{Who: text(), Nr: text()}}, {}}
	p.ReadIn = []content.Joined{{Voice: content.Voice{Who: text(), Nr: text()}, Identity: text(), Began: []string{text()}}}
	p.Sheet = []content.Ref{content.Ref(text()), "expect-of-us.supervision"}
	p.Round = &content.Round{Of: []content.Ref{content.Ref(text())}, Who: []string{text(), text()}, Turn: 1}
	return p
}

// Overfilled is the same with unknown keys in every place that can have some.
func Overfilled(text func() string) *content.Plan {
	p := Filled(text)
	p.Change("lost.too", func(a *content.Answer) {
		a.Ideas = []content.Idea{{Text: text(), Extra: extras(text)}}
		a.Views = []content.View{{Note: text(), Extra: extras(text)}}
		a.Extra = extras(text)
	})
	p.Change("purpose.why", func(a *content.Answer) { a.Extra = extras(text) })
	p.Change(content.RefWorkplace, func(a *content.Answer) { a.Extra = extras(text) })
	p.Set("about.house-rules", content.Answer{Extra: extras(text)})
	p.Set("gone-too.row", content.Answer{Extra: extras(text)})
	p.Actions[0].Extra, p.Parking[1].Extra, p.Round.Extra, p.Clock.Extra, p.Extra = extras(text), extras(text), extras(text), extras(text), extras(text)
	p.Agenda[0].Extra, p.Joined[0].Extra = extras(text), extras(text)
	p.SectionExtra = map[string][]content.Extra{"purpose": extras(text), "interview": extras(text), "gone": extras(text)}
	return p
}

// extras are unknown keys with every form of value under them.
func extras(text func() string) []content.Extra {
	word := func(s string) content.Value { return content.Value{Form: content.FormBare, Text: s} }
	said := func() content.Value { return content.Value{Text: text()} }
	list := func(vs ...content.Value) content.Value { return content.Value{Form: content.FormList, List: vs} }
	group := func(xs ...content.Extra) content.Value { return content.Value{Form: content.FormGroup, Group: xs} }
	return []content.Extra{
		{Key: "extra", Value: said()},
		{Key: "a key: #1", Value: word("1e3")},
		{Key: "yes", Value: list(said(), word("true"), list(), group(), word(""), word("~"), list(said(), list(word("-0x1F"))))},
		{Key: "<<", Value: group(content.Extra{Key: "1", Value: word("2027-01-15")}, content.Extra{Key: "ø", Value: list(group(content.Extra{Key: "- x", Value: said()}))})},
		{Key: "nothing", Value: word("")},
		{Key: "null", Value: group()},
	}
}

// Always fills every field with one text.
func Always(s string) func() string { return func() string { return s } }

// InTurn fills the fields with several texts, one after the other.
func InTurn(texts ...string) func() string {
	n := -1
	return func() string {
		n++
		return texts[n%len(texts)]
	}
}

// Hostile are texts that a YAML or Markdown library has been seen to lose, change
// or obey.
var Hostile = []string{
	"yes", "no", "y", "N", "on", "True", "null", "~", "NaN", ".inf", "1e3", "0x1F", "010", "12", "3.5", "1:30", "190:20:30", "2027-01-15", "12:30:45",
	"---", "...", "--- x", "# x", "x # y", "- x", "? x", ": x", "x:", "x: y", "x : y", "[x]", "{x: y}", "&x", "*x", "!x", "!!binary x", "|", ">", "|-\n x", "%TAG", "@x", "`x`",
	"'", "\"", "it's", "\"quoted\"", "\\", "\\n", "a\\", "x,y", "<<", "=",
	" x", "x ", "\tx", "x\t", "\n", "\nx", "x\n", "x\n\n", "\n\nx", " - a\n - b", "    code\ncode", "\ta\n\tb", "a\n b", "a\n\tb", "a \nb", "a\n\n\nb", "a\n \nb", "a\n...\nb", "a\n---\nb", "...\n",
	"a\r\nb", "a\rb", "\r\n", "a\u0085b", "a\u2028b", "a\u2029b", "a\u00a0b", "\u00a0", "\ufeff", "\ufeffa", "a\ufeff\nb", "a\x00b", "a\x07b", "\x1b[2J", "\x1b]52;c;eA==\a", "\u202eabc", "\ufffd", "\ufffe", "\U0001F44D\U0001F3FD\nx", "e\u0301",
	"æøå ÆØÅ", "Hvornår?\nI morgen.", "日本\n語", strings.Repeat("a", 300), strings.Repeat("word ", 100) + "end", strings.Repeat("long\n", 50) + "end",
	"# heading", "## heading ##", "x #", "1. one", "1) one", "10000000000. one", "+ x", "* x", "- [ ] box", "- [x] box", "[x] box", "===", "a\n===", "a\n---", "***", "_ _ _", "> quote", "```\ncode\n```", "~~~", "    code", "\tcode",
	"*a* **b** _c_ __d__ ~~e~~ `f`", "my_file_name", "[a](http://b.c)", "![a](b.png)", "[a]: http://b.c", "[^1]", "[^1]: note", "<b>x</b>", "<script>alert(1)</script>", "<!-- x -->", "<http://a.b>", "<a@b.dk>", "&amp; &lt; &#65; &copy", "a|b", "|a|b|\n|-|-|\n|c|d|", "a\n-\nb", "a | b\n--- | ---\nc | d", "a\n:-:\nb", "$x$", "@somebody", "#7", ":smile:", "term\n: definition", "^x^", "a\\\nb", "a  \nb",
	"http://example.org", "(https://example.org/a_b?x=1&y=2).", "https://example.org/a_b?x=1#top!", "https://example.org/(x)", "see www.example.org now", "ftp://a.b/c", "HTTP://EXAMPLE.ORG", "mail me@example.org", "http://a b", "https://exa mple.org/`x`", "xhttp://a.b", "https://example.org/|x|", "http://user:pw@example.org/", "https://", "<https://example.org>", "\"https://example.org\"", "https://example.org/\\_x", "www.a.b www.c.d", "a_https://example.org_",
}

//go:embed testdata
var files embed.FS

// Guide is the small guide of testdata: each kind once.
func Guide(tb testing.TB) *content.Guide {
	tb.Helper()
	g, err := content.LoadGuide("guide.yaml", Data(tb, "guide.yaml"))
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

// Data is a file of testdata.
func Data(tb testing.TB, name string) []byte {
	tb.Helper()
	data, err := files.ReadFile("testdata/" + name)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// Split is a text in lines.
func Split(data []byte) []string { return strings.Split(string(data), "\n") }

// Equal names the first line that differs.
func Equal(t *testing.T, got, want []byte) {
	t.Helper()
	g, w := Split(got), Split(want)
	for i := range max(len(g), len(w)) {
		switch {
		case i >= len(g):
			t.Fatalf("line %d is missing:\n%s", i+1, w[i])
		case i >= len(w):
			t.Fatalf("line %d is too much:\n%s", i+1, g[i])
		case g[i] != w[i]:
			t.Fatalf("line %d:\n got %s\nwant %s", i+1, g[i], w[i])
		}
	}
}

// Steering are texts that would do something to a terminal, or turn a line round.
var Steering = []string{
	"\x1b[2J\x1b]0;title\a", "\x1b]52;c;eA==\x07", "\x1bP+q\x1b\\", "a\rb", "a\r\nb", "\b\b\b", "\x7f", "\x00", "\x0e\x0f", "\v\f",
	"\u0085", "\u009b31m", "\u0090x\u009c", "\u202eabc\u202c", "\u2066a\u2069", "\u200fa\u200e", "\u061c", "\u2028", "\u2029", "\xff\xfe\x9b", "a\tb\nc",
}

// Calm checks that nothing in an output steers the terminal it is shown on.
func Calm(t *testing.T, where, said string) {
	t.Helper()
	if !utf8.ValidString(said) {
		t.Errorf("%s is not UTF-8: %q", where, said)
	}
	for i, r := range said {
		if content.Steers(r) || r == '\t' {
			t.Fatalf("%s holds %U:\n%q", where, r, said[max(0, i-40):min(len(said), i+40)])
		}
	}
}

// CalmProblem checks that an error can be acted on and steers no terminal; nil is calm.
func CalmProblem(t *testing.T, err error) {
	t.Helper()
	if err == nil {
		return
	}
	p := Problem(t, err)
	for _, l := range content.Languages() {
		Calm(t, "a problem", p.In(l))
		if n := strings.Count(p.In(l), "\n"); n != 1 {
			t.Errorf("a problem has %d line breaks: %q", n, p.In(l))
		}
	}
	Calm(t, "an error", p.Error())
	if strings.Contains(p.Error(), "\n") {
		t.Errorf("an error has a line break: %q", p.Error())
	}
}

// Problem checks that an error is one a user can act on, in both languages.
func Problem(t *testing.T, err error) *content.Problem {
	t.Helper()
	var p *content.Problem
	if !errors.As(err, &p) {
		t.Fatalf("not a problem: %v", err)
	}
	for _, l := range content.Languages() {
		if p.What.In(l) == "" || p.Cure.In(l) == "" {
			t.Errorf("nothing is said in %s about: %v", l.Name(), err)
		}
	}
	return p
}

// Small is a plan to damage; its lines are counted in the table below.
const Small = `version: 1
language: en
workplace: Here
sections:
  - id: purpose
    answers:
      - id: why
        answer: Because
        note: Really
  - id: role-star
    answers:
      - id: hope
        importance: central
actions:
  - what: Begin
    now: true
round:
  who: [manager]
  turn: 1
...
`

// Saying is a plan with one answer.
func Saying(words string) *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("purpose.why", content.Answer{Text: words})
	return p
}

// Combinations are all texts of the signs, up to a length.
func Combinations(signs []rune, longest int) []string {
	all, last := []string{""}, []string{""}
	for range longest {
		var next []string
		for _, s := range last {
			for _, r := range signs {
				next = append(next, s+string(r))
			}
		}
		all, last = append(all, next...), next
	}
	return all
}

// Builtin is the guide that ships.
func Builtin(tb testing.TB) *content.Guide {
	tb.Helper()
	g, err := content.Builtin()
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

// Has checks what a document says.
func Has(t *testing.T, md []byte, parts ...string) {
	t.Helper()
	for _, s := range parts {
		if !bytes.Contains(md, []byte(s)) {
			t.Errorf("it does not say %q:\n%s", s, md)
		}
	}
}

// Lacks checks what a document does not say.
func Lacks(t *testing.T, md []byte, parts ...string) {
	t.Helper()
	for _, s := range parts {
		if bytes.Contains(md, []byte(s)) {
			t.Errorf("it says %q:\n%s", s, md)
		}
	}
}

// Before checks that a document comes to one thing before it comes to another.
func Before(t *testing.T, md []byte, first, then string) {
	t.Helper()
	i, j := bytes.Index(md, []byte(first)), bytes.Index(md, []byte(then))
	if i < 0 || j < 0 || i > j {
		t.Errorf("%q (%d) does not come before %q (%d)", first, i, then, j)
	}
}
