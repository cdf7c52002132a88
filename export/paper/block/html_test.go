package block

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// The places on a page where somebody's words can stand, and what is to be read there.
var onPage = map[string]struct {
	blocks func(string) []Block
	shows  func(string) string
}{
	"title":     {func(s string) []Block { return []Block{Heading{1, Say("Plan: ").With(Phrase(s))}} }, func(s string) string { return "Plan: " + phrase(s) }},
	"heading":   {func(s string) []Block { return []Block{Heading{2, Phrase(s)}} }, phrase},
	"paragraph": {func(s string) []Block { return []Block{Paragraph{Prose(s)}} }, prose},
	"labelled": {
		func(s string) []Block {
			return []Block{Paragraph{Trailed(Labelled("Note:", Prose(s)), Marked("soon", Warn))}}
		},
		func(s string) string {
			if prose(s) == "" {
				return "Note: – soon"
			}
			return "Note: " + prose(s) + " – soon"
		},
	},
	"note":  {func(s string) []Block { return []Block{Note{Prose(s)}} }, prose},
	"quote": {func(s string) []Block { return []Block{Quote{Prose(s)}} }, prose},
	"list":  {func(s string) []Block { return []Block{List{[]Item{{Lines: Prose(s)}}}} }, prose},
	"to do": {func(s string) []Block { return []Block{List{[]Item{{Box: Done, Lines: Prose(s)}}}} }, func(s string) string { return "☑ " + prose(s) }},
	"label": {func(s string) []Block { return []Block{Facts{Facts: []Fact{{Label: s}}}} }, content.VisibleLine},
	"fact": {func(s string) []Block {
		return []Block{Facts{Card: true, Facts: []Fact{{Label: "Why", Items: [][]Line{Prose(s)}}}}}
	}, func(s string) string { return "Why " + prose(s) }},
	"facts": {func(s string) []Block {
		return []Block{Facts{Facts: []Fact{{Label: "Why", Items: [][]Line{Prose(s), {Say("so")}}}}}}
	}, func(s string) string { return "Why " + prose(s) + " so" }},
	"when": {func(s string) []Block {
		return []Block{Tasks{[]Task{{When: "by " + s, Late: s, What: []Line{Say("go")}}}}}
	}, func(s string) string {
		return "When What by " + content.VisibleLine(s) + " " + content.VisibleLine(s) + " go"
	}},
	"what": {func(s string) []Block { return []Block{Tasks{[]Task{{Box: ToDo, What: Prose(s), Milestone: true}}}} }, func(s string) string { return "What ☐ " + prose(s) }},
	"who": {func(s string) []Block {
		return []Block{Tasks{[]Task{{What: []Line{Say("go")}, Who: Say("we").And(s, Soft)}}}}
	}, func(s string) string { return "What Who go we " + content.VisibleLine(s) }},
	"cell":    {func(s string) []Block { return []Block{Table{[]string{"a", s}, [][]Line{{Say("c"), Phrase(s)}}}} }, func(s string) string { return "a " + content.VisibleLine(s) + " c " + phrase(s) }},
	"drawing": {func(s string) []Block { return []Block{Figure{s, s, nil}} }, content.VisibleLine},
	"star": {func(s string) []Block {
		return []Block{Figure{s, s, Star{[]string{s, "b", "c"}, 4, []StarVoice{{Name: s, At: []Range{{1, 2, 3}}}}}}}
	}, nil},
	"spread": {func(s string) []Block {
		return []Block{Figure{s, s, Spread{[]string{s, "b"}, []SpreadRow{{s, []int{1, 2}, 3}}, 1}}}
	}, nil},
	"beside": {func(s string) []Block { return []Block{Beside{[]Block{Paragraph{Prose(s)}}, []Block{Note{Prose(s)}}}} }, func(s string) string { return prose(s) + " " + prose(s) }},
	"to write": {func(s string) []Block {
		return []Block{Writing{Label: s}, Writing{Label: s, Boxed: true}, Writing{Label: s, Lines: 2}}
	}, func(s string) string { return strings.Repeat(content.VisibleLine(s)+" ", 3) }},
	"question": {func(s string) []Block {
		return []Block{Asked{Heading{2, Phrase(s)}, []Block{Note{Prose(s)}}}}
	}, func(s string) string { return phrase(s) + " " + prose(s) }},
	"row to rate": {func(s string) []Block {
		return []Block{Ratings{s, []Scale{{"", []string{"no", s}}}, []Rating{{4, Phrase(s)}}}}
	}, func(s string) string {
		return content.VisibleLine(s) + " no " + content.VisibleLine(s) + " 4. " + phrase(s) + " 1 2"
	}},
	"scales": {func(s string) []Block {
		return []Block{Ratings{"a", []Scale{{"b", []string{s}}, {"c", []string{"d", s}}}, []Rating{{1, nil}}}}
	}, func(s string) string {
		return "b c a " + content.VisibleLine(s) + " d " + content.VisibleLine(s) + " 1. 1 1 2"
	}},
	"ballot": {func(s string) []Block { return []Block{Ballot{[]Line{Phrase(s), Phrase(s)}}} }, func(s string) string { return phrase(s) + " " + phrase(s) }},
	"every one": {func(s string) []Block {
		return []Block{Paragraph{[]Line{{{s, Plain}, {" a ", Strong}, {s, Soft}, {s, Good}}}}}
	}, func(s string) string {
		return content.VisibleLine(s) + " a " + content.VisibleLine(s) + content.VisibleLine(s)
	}},
}

// prose is what is to be read of a text of several lines, phrase of one on one line. The
// cells of a row have a stroke between them.
func prose(s string) string {
	return content.Visible(strings.ReplaceAll(s, "\r\n", "\n"))
}

func phrase(s string) string {
	return content.VisibleLine(strings.Trim(strings.ReplaceAll(s, "\r\n", "\n"), " \t\n"))
}

// The elements of a page and their attributes, with what may stand in each: nothing that
// comes from a text, but for the address in a link.
var allowed = map[string]map[string]*regexp.Regexp{
	"html": with("lang", `en`), "head": nil, "body": with("class", `sheet( single( large)?)?`), "main": nil, "style": nil, "title": with("id", ids),
	"meta": with("charset", `utf-8`, "name", `referrer|viewport`, "http-equiv", `Content-Security-Policy`, "content", `default-src 'none'; style-src 'unsafe-inline'|no-referrer|width=device-width, initial-scale=1`),
	"h1":   nil, "h2": nil, "h3": nil, "p": with("class", `note|asks|field`), "br": nil, "hr": with("class", `break`), "strong": with("class", `warn`), "blockquote": nil,
	"span": with("class", `soft|good|box|day|key|voice[1-6]|name|gap|dots`, "role", `img`, "aria-label", `done|not done yet`),
	"a":    with("href", `https?://.*`, "rel", `noreferrer noopener`), "ul": with("class", `boxes|close`), "li": with("class", `boxed`), "ol": with("class", `ballot`), "section": with("class", `asked`), "div": with("class", `beside|lines`),
	"table": with("class", `facts|facts card|tasks|ratings|ratings both`, "style", `--columns:\d+`), "thead": nil, "tbody": nil, "tr": with("class", `milestone`),
	"th":     with("scope", `row|col|colgroup`, "colspan", `\d+`, "class", `when|who|step|first step|scale|few|room`, "style", `--least:\d+`),
	"td":     with("class", `when|who|boxed|step|few|room|nr|digit|first digit`, "colspan", `2`),
	"figure": with("class", `star|spread`), "figcaption": nil,
	"svg":  with("viewBox", numbers, "width", numbers, "height", numbers, "role", `img`, "aria-labelledby", ids+" "+ids),
	"desc": with("id", ids), "g": with("class", `voice[1-6]`), "polygon": with("class", `ring`, "points", numbers),
	"path": with("class", `axis|bar|line|sign|scale`, "d", `[MLHVZhvlaz0-9. -]*`),
	"text": with("class", `name|step|row|agreed|count`, "text-anchor", `start|middle|end`, "x", numbers, "y", numbers), "tspan": with("x", numbers, "y", numbers),
	"rect": with("class", `agreed|some|none`, "x", numbers, "y", numbers, "width", numbers, "height", numbers, "rx", numbers),
}

const (
	ids     = `figure\d+-(title|about)`
	numbers = `[0-9. -]+`
)

// with are attributes and what they may be.
func with(pairs ...string) map[string]*regexp.Regexp {
	all := map[string]*regexp.Regexp{}
	for pair := range slices.Chunk(pairs, 2) {
		all[pair[0]] = regexp.MustCompile(`^(?:` + pair[1] + `)$`)
	}
	return all
}

// parsed is a page as a browser takes it, without complaint about what it is made of.
func parsed(t *testing.T, about string, page []byte) *html.Node {
	t.Helper()
	doc, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		switch n.Type {
		case html.TextNode:
			if plantest.Calm(t, about, strings.ReplaceAll(n.Data, "\n", " ")); t.Failed() {
				t.FailNow()
			}
		case html.CommentNode, html.RawNode, html.ErrorNode:
			t.Fatalf("%s: a comment or worse: %q", about, n.Data)
		case html.ElementNode:
			attributes, ok := allowed[n.Data]
			if !ok {
				t.Fatalf("%s: it became a %s", about, n.Data)
			}
			for _, a := range n.Attr {
				if may, ok := attributes[a.Key]; !ok || a.Namespace != "" || !may.MatchString(a.Val) {
					t.Fatalf("%s: %s has %s=%q", about, n.Data, a.Key, a.Val)
				}
			}
		case html.DocumentNode, html.DoctypeNode:
		}
	}
	return doc
}

// inWords are the elements that do not end a word.
var inWords = map[string]bool{"a": true, "strong": true, "span": true}

// said is what is to be read in an element, and the links in it.
func said(in *html.Node) (text string, links []string) {
	var b strings.Builder
	var read func(n *html.Node)
	read = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		if n.Type == html.ElementNode && n.Data == "a" {
			links = append(links, hrefOf(n))
		}
		for c := range n.ChildNodes() {
			read(c)
		}
		if n.Type == html.ElementNode && !inWords[n.Data] {
			b.WriteByte(' ')
		}
	}
	read(in)
	return unspaced(b.String()), links
}

func unspaced(s string) string { return strings.Join(strings.Fields(s), " ") }

func hrefOf(link *html.Node) string {
	for _, a := range link.Attr {
		if a.Key == "href" {
			return a.Val
		}
	}
	return ""
}

// find is the first element of a name.
func find(t *testing.T, in *html.Node, name string) *html.Node {
	t.Helper()
	for n := range in.Descendants() {
		if n.Type == html.ElementNode && n.Data == name {
			return n
		}
	}
	t.Fatalf("there is no %s", name)
	return nil
}

// mdLink is a link in Markdown, once what is escaped is out of the way.
var mdLink = regexp.MustCompile(`<(https?://[^>]*)>`)

// staysOnPage checks that a place of a page shows somebody's words, all of them and
// nothing else; that nothing of the page came out of them; and that the same addresses
// became links as do in Markdown.
func staysOnPage(t *testing.T, place, s string) {
	t.Helper()
	at := onPage[place]
	d := &Document{Lang: content.English, Title: s, Blocks: at.blocks(s)}
	about := fmt.Sprintf("%s: %q", place, s)
	doc := parsed(t, about, d.HTML())
	if got, _ := said(find(t, doc, "title")); got != unspaced(content.VisibleLine(s)) {
		t.Fatalf("%s is called %q", about, got)
	}
	got, links := said(find(t, doc, "main"))
	for _, to := range links {
		if !strings.Contains(unescaped(content.Visible(s)), unescaped(to)) {
			t.Fatalf("%s became a link to %s", about, to)
		}
	}
	if at.shows == nil { // a drawing breaks words, and names its voices twice
		if !strings.Contains(unbroken(got), unbroken(content.VisibleLine(s))) {
			t.Fatalf("%s reads %q", about, got)
		}
		return
	}
	want := unspaced(at.shows(s))
	if strings.Contains(s, "\t") {
		got, want = unspaced(strings.ReplaceAll(got, "|", " ")), unspaced(strings.ReplaceAll(want, "|", " "))
	}
	if got != want {
		t.Fatalf("%s\nreads %q\n  not %q\nin\n%s", about, got, want, d.HTML())
	}
	if place == "drawing" { // which Markdown leaves out
		return
	}
	md := strings.NewReplacer(`\\`, "", `\<`, "").Replace(string(d.Markdown()))
	var inMarkdown []string
	for _, m := range mdLink.FindAllStringSubmatch(md, -1) {
		inMarkdown = append(inMarkdown, m[1])
	}
	if !slices.EqualFunc(links, inMarkdown, func(a, b string) bool { return unescaped(a) == unescaped(b) }) {
		t.Fatalf("%s has the links %q, and in Markdown %q", about, links, inMarkdown)
	}
}

// unescaped is an address with its signs as they are.
func unescaped(address string) string {
	return escapes.ReplaceAllStringFunc(address, func(e string) string {
		b, _ := hex.DecodeString(e[1:])
		return string(b)
	})
}

var escapes = regexp.MustCompile(`%[0-9A-Fa-f]{2}`)

func unbroken(s string) string { return strings.Join(strings.Fields(s), "") }

// tricks are texts that something has been seen to take for a page.
var tricks = []string{
	"<script>alert(1)</script>", "</title><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "</svg><p>x", "</desc></svg><b>x</b>", "]]><b>", "<![CDATA[x]]>", "<!--", "-->", "--!>", "<!-- x -->", "<?php x ?>", "<!doctype html>",
	"\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "x\" autofocus onfocus=alert(1) y=\"", "`x`", "&lt;b&gt;", "&amp;lt;", "&#x3c;b&#62;", "&copy", "&notit;", "<b>bold</b>", "<a href=https://evil.example>https://example.org</a>", "<base href=//evil.example>", "<meta http-equiv=refresh content=0>",
	"{{.Title}}", "{{template \"page\"}}", "{{", "}}", "expression(alert(1))", "url(https://evil.example/x.png)", "@import 'https://evil.example'", "*/ } body { display: none } /*", "</td></tr></table><b>", "</li></ul>", "</main>", "<plaintext>", "<xmp>", "<noscript><p title=\"</noscript><img>\">", "<table><td>", "<select><option>", "<math><mtext></math>x",
	"javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,<b>", "vbscript:x", "https://example.org/\"onmouseover=\"alert(1)", "https://example.org/'x", "https://example.org/<b>", "https://example.org/%22%3e%3cb%3e", "https://example.org/?a=1&lt=2&b=3", "http://example.org/javascript:alert(1)", "https://example.org/æøå?q=blåbær#ø", "https://example.org/100%", "http://0#%00%", "//example.org/x", "https:example.org", "https:/example.org", "https:\\\\example.org", "http://[::1]/",
	"\ufeff<b>", "\u200b\u00ad\u2060", "a\u00adb", "\ufdd0 \ufffe", "\U0010ffff", "e\u0301\u0302\u0303", "\u0000<b>", "+ADw-script+AD4-", "\xc0\xbcscript\xc0\xbe",
}

func TestTextStaysTextOnEveryPlaceOfAPage(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	for place := range onPage {
		t.Run(place, func(t *testing.T) {
			t.Parallel()
			for _, s := range slices.Concat(plantest.Hostile, plantest.Steering, tricks) {
				staysOnPage(t, place, s)
				staysOnPage(t, place, "a "+s+" b")
			}
			for _, s := range plantest.Combinations([]rune("<>&\"'/a= \n\t"), 2) {
				staysOnPage(t, place, s)
			}
		})
	}
}

func FuzzPage(f *testing.F) {
	all := slices.Sorted(maps.Keys(onPage))
	for i, s := range tricks {
		f.Add(uint8(i), s+plantest.Hostile[i%len(plantest.Hostile)])
	}
	f.Fuzz(func(t *testing.T, place uint8, s string) {
		staysOnPage(t, all[int(place)%len(all)], s)
	})
}

// A plain address of the web is one link wherever it stands, which opens what it shows;
// nothing else is one.
func TestOnlyAPlainAddressIsALink(t *testing.T) {
	t.Parallel()
	for text, link := range map[string]string{
		"https://example.org":                           "https://example.org",
		"see http://example.org:8080/a_b?c=1&d=2#e now": "http://example.org:8080/a_b?c=1&d=2#e",
		"(https://da.example.org/wiki/Recovery_(x)).":   "https://da.example.org/wiki/Recovery_(x)",
		"<https://example.org/ældre>":                   "https://example.org/ældre",
		"www.example.org":                               "",
		"somebody@example.org":                          "",
		"ftp://example.org":                             "",
		"javascript:alert(1)":                           "",
		"https://me:pw@example.org/":                    "",
		"https://example.org@evil.example":              "",
		"[here](https://example.org)":                   "https://example.org",
		"xhttps://example.org":                          "",
	} {
		for _, place := range []string{"title", "heading", "paragraph", "labelled", "note", "quote", "list", "to do", "label", "fact", "facts", "what", "who"} {
			d := &Document{Lang: content.English, Blocks: onPage[place].blocks(text)}
			_, links := said(find(t, parsed(t, text, d.HTML()), "main"))
			got := strings.Join(each(links, unescaped), " ")
			if got != link {
				t.Errorf("%s: %q links to %q, not %q", place, text, got, link)
			}
		}
	}
}

// Whoever has a page read out, or finds their way by its headings, gets it in order.
func TestAPageIsInOrder(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		page := everything(l).HTML()
		doc, err := html.Parse(bytes.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		seen, level, figures := map[string]int{}, 0, map[string]bool{}
		for n := range doc.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			seen[n.Data]++
			if n.DataAtom == atom.H1 || n.DataAtom == atom.H2 || n.DataAtom == atom.H3 {
				now := int(n.Data[1] - '0')
				if now > level+1 {
					t.Errorf("%s: from level %d to %d", l, level, now)
				}
				level = now
			}
			for _, a := range n.Attr {
				switch {
				case a.Key == "lang" && a.Val != string(l):
					t.Errorf("it is in %q", a.Val)
				case a.Key == "id" && figures[a.Val]:
					t.Errorf("%s: two are called %s", l, a.Val)
				case a.Key == "id":
					figures[a.Val] = true
				}
			}
		}
		for _, one := range []string{"html", "main", "h1", "style", "title"} {
			want := 1
			if one == "title" {
				want += seen["svg"]
			}
			if seen[one] != want {
				t.Errorf("%s: %d of %s", l, seen[one], one)
			}
		}
		if style := find(t, doc, "style").FirstChild.Data; strings.Contains(style, "url(") || strings.Contains(style, "@import") || strings.Contains(style, "ZgotmplZ") {
			t.Errorf("the style brings something from elsewhere, or was taken for data:\n%s", style)
		}
		if bytes.Contains(page, []byte("ZgotmplZ")) {
			t.Error("something of ours was taken for data that is not to be trusted")
		}
	}
}

// What people set apart stays apart: lines, paragraphs, what is indented.
func TestAPageKeepsLinesAndParagraphs(t *testing.T) {
	t.Parallel()
	d := &Document{Lang: content.English, Blocks: []Block{Paragraph{Prose("First\n  indented\n\n\nSecond\n\tand more")}, List{[]Item{{Lines: Prose("one\n\ntwo")}}}}}
	for _, want := range []string{
		"<p>First<br>\u00a0\u00a0indented</p>\n<p>Second<br>\u00a0\u00a0\u00a0\u00a0and more</p>\n",
		"<li>\n<p>one</p>\n<p>two</p>\n</li>",
	} {
		if got := string(d.HTML()); !strings.Contains(got, want) {
			t.Errorf("there is no\n%s\nin\n%s", want, got)
		}
	}
}
