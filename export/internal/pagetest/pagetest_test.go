package pagetest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestMain(m *testing.M) { Main(m) }

// A witness takes down what a check says, instead of failing.
type witness struct {
	testing.TB
	said []string
}

func (w *witness) Helper() {}

func (w *witness) Errorf(format string, args ...any) {
	w.said = append(w.said, fmt.Sprintf(format, args...))
}

// says opens a page, and tells what a check says of it.
func says(t *testing.T, body string, check func(*Page)) string {
	t.Helper()
	w := &witness{TB: t}
	check(Open(w, []byte(head+body)))
	return strings.Join(w.said, "\n")
}

const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A plan</title>
<style>:root{color-scheme:light dark}body{font:14px "Liberation Sans",sans-serif}@page{size:A4;margin:16mm}tr,li{break-inside:avoid}</style></head><body><main>`

// What is well is not complained of, and each thing that is not is.
func TestEachCheckTellsWhatIsAmiss(t *testing.T) {
	t.Parallel()
	laid := func(p *Page) { p.CheckLaid(400, 1280) }
	printed := func(p *Page) { p.Print().CheckLaid() }
	long := strings.Repeat("<p>A line.</p>", 28)
	for _, c := range []struct {
		name, body string
		check      func(*Page)
		want       string
	}{
		{"alone", `<p>Words, and <a href="https://example.org">a link</a>`, (*Page).CheckAlone, ""},
		{"alone", `<p style="background:url(http://example.org/x.png)">Words`, (*Page).CheckAlone, "asks for http://example.org/x.png"},
		{"alone", `<img src="https://example.org/x.png" alt="">`, (*Page).CheckAlone, "asks for https://example.org/x.png"},
		{"alone", `<script>alert("here")</script>`, (*Page).CheckAlone, "opens a window that says here"},
		{"alone", `<script>console.log("here")</script>`, (*Page).CheckAlone, "writes to the console"},
		{"alone", `<script>gone()</script>`, (*Page).CheckAlone, "a script fails"},
		{"laid", `<p>Words</p><p>More words</p><table><tr><td>a<td>b<tr><td>c<td>d</table>`, laid, ""},
		{"laid", `<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">Many words</p><p>Words`, laid, ""},
		{"laid", `<p style="width:3em;white-space:nowrap;overflow:hidden">Many words on one line`, laid, "it is cut"},
		{"laid", `<p style="height:1em;overflow:hidden;width:6em">Many words on several lines`, laid, "it is cut"},
		{"laid", `<p>Words</p><p style="margin-top:-30px">More words`, laid, "one lies over the other"},
		{"laid", `<p style="white-space:nowrap">` + strings.Repeat("word ", 300), laid, "points wide"},
		{"laid", `<svg width="100" height="50"><text x="10" y="20">Hope</text><text x="12" y="22">Trust</text></svg>`, laid, "one lies over the other"},
		{"printed", `<h1>A plan</h1><p>Efficient words` + long, printed, ""},
		{"printed", `<p>First` + long + `<h2 style="position:relative">First</h2><p>Words</p>` + long + `<h2 style="position:relative">Second</h2><p>End`, printed, ""},
		{"printed", `<p>Words` + strings.Repeat("<p>A line.</p>", 60), printed, ""},
		{"printed", `<style>@page{margin:2mm}</style><p>Words`, printed, `"Words" is at the edge`},
		{"printed", `<p>Words</p><p style="position:absolute;left:-15mm">More`, printed, "it is beyond the page"},
		{"printed", `<p>Words</p><p style="margin-top:-30px">More words`, printed, "lies over"},
		{"printed", `<table>` + long + long + `</table><table><tr style="break-inside:auto"><td>` + long + `end</table>`, printed, "a tr is cut"},
		{"printed", long + `<table style="position:relative;top:6em"><tr style="break-inside:auto"><td>` + strings.Repeat("word ", 80) + `<td>another`, printed, "a tr is cut"},
		{"printed", long + `<h2 style="break-after:page">Last</h2><p>Words`, printed, `"Last" is the last on its sheet`},
		{"printed", `<style>@page{size:A5}</style><p>Words`, printed, "not A4"},
		{"printed", `<p style="position:absolute;left:0;top:-40mm;z-index:1">Gone</p><p>Words`, printed, `"Gone" is not on paper`},
		{"printed", `<p>Words</p><p style="font-size:6.5pt">Small print`, printed, `"Small print" has 6.5 points`},
		{"printed", `<style>body{font-size:8pt}</style><p>Words`, printed, "the text has 8 points"},
		{"access", `<h1>A plan</h1><p>Words`, (*Page).CheckAccess, ""},
		{"access", `<h1>A plan</h1><p style="color:#eee;background:#fff">Words`, (*Page).CheckAccess, "color-contrast"},
		{"access", `<style>@media(prefers-color-scheme:dark){body{background:#222}}</style><h1>A plan</h1><p style="color:#111">Words`, (*Page).CheckAccess, "dark, serious: color-contrast"},
		{"access", `<h1>A plan</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`, (*Page).CheckAccess, "image-alt"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			said := says(t, c.body, c.check)
			if !strings.Contains(said, c.want) || c.want == "" && said != "" {
				t.Errorf("%s\nsays %q, not %q", c.body, said, c.want)
			}
		})
	}
}

func TestAPrintHasTheWordsOfEachSheet(t *testing.T) {
	t.Parallel()
	p := Open(t, []byte(head+`<p>First words</p><p style="break-before:page">Second sheet`))
	pr := p.Print()
	var said [][]string
	for _, s := range pr.Sheets {
		var words []string
		for _, w := range s.Words {
			words = append(words, w.Text)
		}
		said = append(said, words)
	}
	if want := [][]string{{"First", "words"}, {"Second", "sheet"}}; !slices.EqualFunc(said, want, slices.Equal) {
		t.Errorf("the sheets say %q, not %q", said, want)
	}
	if text := p.Text(); text != "First words\n\nSecond sheet" {
		t.Errorf("the page says %q", text)
	}
}
