package block

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"alongside/content"
	"alongside/export/internal/pagetest"
	"alongside/export/internal/plantest"
)

func TestMain(m *testing.M) { pagetest.Main(m) }

// A page with every block is right on a phone, on a large screen and on paper, in light and
// in dark, and for those who cannot see it.
func TestABrowserShowsAndPrintsEveryBlock(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			page := pagetest.Open(t, everything(l).HTML())
			page.CheckAlone()
			page.CheckLaid(320, 700, 1280)
			page.Print().CheckLaid()
			page.CheckAccess()
		})
	}
}

// injections are texts that a page of somebody else's has obeyed.
var injections = []string{
	`<script>alert(1)</script>`, `</script><script>alert(1)</script>`, `<img src=x onerror=alert(1)>`, `"><img src=x onerror=alert(1)>`, `'><svg onload=alert(1)>`, `<svg><script>alert(1)</script></svg>`,
	`</title><script>alert(1)</script>`, `</style><script>alert(1)</script>`, `</textarea><script>alert(1)</script>`, `<!--`, `-->`, `<![CDATA[x]]>`, `]]>`, `<?php x ?>`, `<!doctype x>`, `</p></div></main></body></html>`, `<plaintext>`, `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
	`<a href="javascript:alert(1)">x</a>`, `javascript:alert(1)`, `JaVaScRiPt:alert(1)`, `data:text/html,<script>alert(1)</script>`, `vbscript:x`, `http://example.org/"onmouseover="alert(1)`, `https://example.org/'onclick='alert(1)`, `https://example.org/<script>alert(1)</script>`, `https://example.org/?x="><script>alert(1)</script>`, "https://example.org/`x`", `https://javascript:alert(1)`, `https://example.org/%0aalert(1)`,
	`<base href="https://example.org/">`, `<meta http-equiv="refresh" content="0;url=https://example.org">`, `<link rel=stylesheet href=https://example.org/x.css>`, `<iframe src=https://example.org></iframe>`, `<style>*{display:none}</style>`, `x" style="background:url(https://example.org/x)`, `x' onfocus=alert(1) autofocus '`, `<input autofocus onfocus=alert(1)>`, `<form action=https://example.org><button>x`, `<details open ontoggle=alert(1)>`, `<math><mtext><img src=x onerror=alert(1)>`, `<template><script>alert(1)</script></template>`,
	`&lt;script&gt;alert(1)&lt;/script&gt;`, `&#60;script&#62;alert(1)&#60;/script&#62;`, `&#x3c;img src=x onerror=alert(1)&#x3e;`, `\u003cscript\u003ealert(1)\u003c/script\u003e`, `%3Cscript%3Ealert(1)%3C/script%3E`, `＜script＞alert(1)＜/script＞`,
	`{{.}}`, `{{template "page" .}}`, `{{printf "%s" "<b>"}}`, `${alert(1)}`, `expression(alert(1))`, `url(https://example.org/x)`, `/* */ } body { display: none }`, `ZgotmplZ`, `<script src=//example.org/x.js></script>`, "<scr\x00ipt>alert(1)</scr\x00ipt>", "<img src=x\nonerror\n=\nalert(1)>", "\u202e<tpircs>", `<b>bold</b> <i>x`,
}

// inDrawing are the places of texts that only a page has, beside those of all formats: they are
// written into drawings.
var inDrawing = map[string]func(s string) []Block{
	"title of a drawing": func(s string) []Block {
		return []Block{Figure{one(s), "about", Spread{[]string{"a", "b"}, []SpreadRow{{"x", []int{1, 2}, 0}}, 1}}}
	},
	"about a drawing": func(s string) []Block {
		return []Block{Figure{"title", one(s), Spread{[]string{"a", "b"}, []SpreadRow{{"x", []int{1, 2}, 0}}, 1}}}
	},
	"step of a scale": func(s string) []Block {
		return []Block{Figure{"title", "about", Spread{[]string{one(s), "b"}, []SpreadRow{{"x", []int{1, 2}, 0}}, 1}}}
	},
	"row of a spread": func(s string) []Block {
		return []Block{Figure{"title", "about", Spread{[]string{"a", "b"}, []SpreadRow{{one(s), []int{1, 2}, 0}}, 1}}}
	},
	"axis of a star": func(s string) []Block {
		return []Block{Figure{"title", "about", Star{[]string{one(s), "b", "c"}, 2, []StarVoice{{Name: "x", At: make([]Range, 3)}}}}}
	},
	"voice of a star": func(s string) []Block {
		return []Block{Figure{"title", "about", Star{[]string{"a", "b", "c"}, 2, []StarVoice{{Name: one(s), At: make([]Range, 3)}}}}}
	},
}

// one is a text on one line.
func one(s string) string { return Phrase(s).Text() }

// A part is what a browser has made of a text in its place.
type part struct {
	Text  string   // as it shows it
	Made  []string // elements and their attributes
	Links [][2]string
}

// parts are what stands between the separators of a page.
const parts = `(() => {
	const all = [];
	let now = {Text: "", Made: [], Links: []};
	for (const child of document.querySelector("main").children) {
		if (child.localName === "h2" && child.textContent === "` + separator + `") {
			all.push(now);
			now = {Text: "", Made: [], Links: []};
			continue;
		}
		now.Text += child.innerText === undefined ? child.textContent : child.innerText;
		now.Text += "\n";
		for (const e of [child, ...child.querySelectorAll("*")]) {
			if (e.localName === "a") { now.Links.push([e.getAttribute("href"), e.textContent]); continue; }
			if (e.localName === "br" || e.localName === "p") continue;
			now.Made.push(e.localName + " " + [...e.attributes].map(a => a.name).join(" "));
		}
	}
	return all;
})()`

// inBrowser shows texts in their places, and gives what the browser made of each.
func inBrowser(t *testing.T, all []func(string) []Block, texts []string) []part {
	t.Helper()
	doc := &Document{Lang: content.English, Title: strings.Join(texts, " ")}
	for i, write := range all {
		doc.Add(write(texts[i])...)
		doc.Add(Heading{2, Say(separator)})
	}
	page := pagetest.Open(t, doc.HTML())
	page.CheckAlone()
	found := pagetest.Value[[]part](page, parts)
	if len(found) != len(all) {
		t.Fatalf("%d texts became %d", len(all), len(found))
	}
	for i := range found { // a long text takes several lines of a drawing, each a thing of its own
		found[i].Made = slices.Compact(found[i].Made)
	}
	if title := pagetest.Value[string](page, "document.title"); words(title) != words(content.VisibleLine(doc.Title)) {
		t.Errorf("the title is %q, not %q", title, doc.Title)
	}
	return found
}

// In a browser no text becomes an element, an attribute or a link, and all that was written
// can be read.
func TestHostileTextStaysTextInABrowser(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is a browser's time")
	}
	written := maps.Clone(inDrawing)
	for name, p := range places {
		written[name] = p.write
	}
	var names, texts []string
	var all []func(string) []Block
	at := map[[2]string]int{} // where a text stands in a place
	put := func(name, s string) {
		if _, there := at[[2]string{name, s}]; there {
			return
		}
		at[[2]string{name, s}] = len(all)
		names, texts, all = append(names, name), append(texts, s), append(all, written[name])
	}
	for name := range written {
		put(name, harmless)
		for _, s := range slices.Concat(injections, plantest.Hostile, plantest.Steering, odd) {
			if s = strings.ToValidUTF8(s, "\uFFFD"); strings.TrimSpace(s) != "" {
				put(name, s)
				put(name, standIn(s))
			}
		}
	}
	made := inBrowser(t, all, texts)
	for i, got := range made {
		name, s := names[i], texts[i]
		if want := made[at[[2]string{name, standIn(s)}]].Made; !slices.Equal(got.Made, want) {
			t.Errorf("%s: %q became\n%q\nand not\n%q", name, s, got.Made, want)
		}
		for _, link := range got.Links {
			if unescaped(link[0]) != unescaped(link[1]) || !address().MatchString(link[1]) {
				t.Errorf("%s: %q has a link to %q that shows %q", name, s, link[0], link[1])
			}
		}
		around := made[at[[2]string{name, harmless}]].Text
		want := strings.ReplaceAll(around, harmless, content.Visible(strings.ReplaceAll(s, "\r\n", "\n")))
		reads, want := shown(s, got.Text), shown(s, want)
		if _, drawing := inDrawing[name]; drawing { // whose lines end where there is no room
			reads, want = strings.ReplaceAll(reads, " ", ""), strings.ReplaceAll(want, " ", "")
		}
		if reads != want {
			t.Errorf("%s: %q\nreads %q\n  not %q", name, s, reads, want)
		}
	}
}

// harmless is a text that no browser takes for anything else.
const harmless = "harmless"

// standIn is a text as long, with as many lines and as much in letters as another, and
// harmless.
func standIn(s string) string {
	if s == harmless {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return r
		case unicode.IsLetter(r):
			return 'a'
		case unicode.IsDigit(r):
			return '1'
		}
		return '.'
	}, s)
}

// shown are the words of a text, however its lines are set.
func shown(text, said string) string {
	return undivided(text, words(strings.NewReplacer("↵", " ", "⇥", "\t").Replace(said)))
}
