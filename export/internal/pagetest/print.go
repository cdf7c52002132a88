package pagetest

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"unicode"

	"github.com/chromedp/chromedp"
	"golang.org/x/text/unicode/norm"
)

// A Print is a page as it comes out of a printer, on A4.
type Print struct {
	page   *Page
	PDF    []byte
	Sheets []Sheet
}

// A Sheet is one side of paper, with its words in the order in which they were set. Lengths
// are in points, 72 an inch.
type Sheet struct {
	Width  float64 `xml:"width,attr"`
	Height float64 `xml:"height,attr"`
	Words  []Word  `xml:"word"`
}

// A Word is one that stands on paper, and the box around it.
type Word struct {
	Left   float64 `xml:"xMin,attr"`
	Top    float64 `xml:"yMin,attr"`
	Right  float64 `xml:"xMax,attr"`
	Bottom float64 `xml:"yMax,attr"`
	Text   string  `xml:",chardata"`
}

// reader tells what stands where in a PDF.
const reader = "pdftotext"

// Print prints the page. It skips the test where nothing can read what was printed.
func (p *Page) Print() *Print {
	p.tb.Helper()
	if _, err := exec.LookPath(reader); err != nil {
		p.tb.Skip("there is no " + reader)
	}
	pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4), chromedp.PDFPreferCSSPageSize()))
	if err != nil {
		p.tb.Fatalf("the browser does not print: %v", err)
	}
	read := exec.CommandContext(p.ctx, reader, "-raw", "-bbox", "-enc", "UTF-8", "-", "-")
	read.Stdin = bytes.NewReader(pdf)
	out, err := read.Output()
	if err != nil {
		p.tb.Fatalf("%s: %v", reader, err)
	}
	var doc struct {
		Sheets []Sheet `xml:"body>doc>page"`
	}
	decoder := xml.NewDecoder(bytes.NewReader(out))
	decoder.Strict = false
	if err := decoder.Decode(&doc); err != nil {
		p.tb.Fatalf("%s: %v", reader, err)
	}
	return &Print{page: p, PDF: pdf, Sheets: doc.Sheets}
}

// edge is as near to the end of a sheet as a printer comes.
const edge = 5 / 25.4 * 72

// CheckLaid checks what came out: A4, all text of the page on it, none at the edge, none
// over other text, none too small to read, no row or drawing cut by the end of a sheet, and
// no heading left behind.
func (pr *Print) CheckLaid() {
	tb := pr.page.tb
	tb.Helper()
	for i, s := range pr.Sheets {
		if diff := max(s.Width-595, 595-s.Width, s.Height-842, 842-s.Height); diff > 1 {
			tb.Errorf("sheet %d is %.0f by %.0f points, which is not A4", i+1, s.Width, s.Height)
		}
		if len(s.Words) == 0 {
			tb.Errorf("sheet %d is empty", i+1)
		}
		for _, what := range s.amiss() {
			tb.Errorf("sheet %d: %s", i+1, what)
		}
	}
	pr.page.lay("print", printed, Light)
	defer pr.page.Screen(1280, Light)
	for _, what := range pr.page.amiss() {
		tb.Errorf("printed: %s", what)
	}
	for _, what := range Value[[]string](pr.page, tiny) {
		tb.Errorf("printed: %s", what)
	}
	for _, what := range pr.divided(Value[[]passage](pr.page, passages)) {
		tb.Errorf("printed: %s", what)
	}
}

// printed is about how wide a page's text is on paper, in the browser's points.
const printed = 660

// tiny looks for letters that are hard to read on paper: 9 points is what a page's text must
// have, 7 what stands in its smallest print.
const tiny = `(() => {
	const found = [], points = e => Math.round(parseFloat(getComputedStyle(e).fontSize) * 7.5) / 10;
	if (points(document.body) < 9) found.push("the text has " + points(document.body) + " points");
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node; node = walker.nextNode();)
		if (node.data.trim() && !node.parentElement.closest("svg") && points(node.parentElement) < 7)
			found.push(JSON.stringify(node.data.trim().slice(0, 40)) + " has " + points(node.parentElement) + " points");
	return found;
})()`

// amiss is what is wrong on a sheet.
func (s Sheet) amiss() []string {
	var found []string
	for i, a := range s.Words {
		if a.Left < edge || a.Top < edge || a.Right > s.Width-edge || a.Bottom > s.Height-edge {
			found = append(found, fmt.Sprintf("%q is at the edge", a.Text))
		}
		for _, b := range s.Words[i+1:] {
			// Boxes are as high as the letters of a font can be, and touch those above.
			across := min(a.Right, b.Right) - max(a.Left, b.Left)
			down := min(a.Bottom, b.Bottom) - max(a.Top, b.Top)
			if across > 1 && down > min(a.Bottom-a.Top, b.Bottom-b.Top)/2 {
				found = append(found, fmt.Sprintf("%q lies over %q", a.Text, b.Text))
			}
		}
	}
	return found
}

// A passage is a piece of text of a page in its order, and what it is part of.
type passage struct {
	Text    string
	Whole   int    // which of the elements that stay in one piece, from 1; 0 for none
	Named   string // that element's
	Heading bool
	Above   bool // set behind everything else of its sheet, as what has a position of its own

	first, last int // the sheets on which it begins and ends
}

// passages are all pieces of text that can be seen.
const passages = `(() => {
	const all = [], wholes = new Map();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node; node = walker.nextNode();) {
		const range = document.createRange();
		range.selectNodeContents(node);
		if (![...range.getClientRects()].some(box => box.width >= 1 && box.height >= 1)) continue;
		const whole = node.parentElement.closest("tr, li, svg, figure, dd");
		if (whole && !wholes.has(whole)) wholes.set(whole, wholes.size + 1);
		let above = false;
		for (let e = node.parentElement; e !== document.body; e = e.parentElement)
			if (getComputedStyle(e).position !== "static") above = true;
		all.push({
			Text: node.data, Above: above, Whole: whole ? wholes.get(whole) : 0, Named: whole ? whole.localName : "",
			Heading: node.parentElement.closest("h1, h2, h3, thead") !== null,
		});
	}
	return all;
})()`

// divided is what the ends of the sheets do to the page's text.
func (pr *Print) divided(all []passage) []string {
	all, found := located(all, newCursor(pr.Sheets))
	began := map[int]int{} // the sheet on which each whole begins
	heading, behind := "", 0
	for _, p := range all {
		if p.Whole > 0 {
			first, seen := began[p.Whole]
			if !seen {
				first, began[p.Whole] = p.first, p.first
			}
			if p.last != first {
				found = append(found, fmt.Sprintf("a %s is cut at %q", p.Named, p.Text))
			}
		}
		if heading != "" && p.first != behind {
			found = append(found, fmt.Sprintf("%q is the last on its sheet", heading))
		}
		heading = ""
		if p.Heading {
			heading, behind = p.Text, p.last
		}
	}
	return found
}

// located are the passages that have letters, with where they are, and which are nowhere.
func located(all []passage, at *cursor) (there []passage, missing []string) {
	lost := map[int]bool{}
	for _, above := range []bool{false, true} {
		at.now = 0
		for i := range all {
			p := &all[i]
			text := letters(p.Text)
			if p.Above != above || text == "" {
				continue
			}
			first, last, ok := at.find(text)
			if !ok {
				lost[i] = true
				missing = append(missing, fmt.Sprintf("%q is not on paper", p.Text))
			}
			p.first, p.last = first, last
		}
	}
	for i, p := range all {
		if !lost[i] && letters(p.Text) != "" {
			there = append(there, p)
		}
	}
	return there, missing
}

// A cursor finds a page's text on the sheets, in its order. Beside it there may be what only
// paper has, as the address of a link.
type cursor struct {
	sheets []string
	from   []int
	now    int
}

func newCursor(sheets []Sheet) *cursor {
	c := &cursor{from: make([]int, len(sheets))}
	for _, s := range sheets {
		var all strings.Builder
		for _, w := range s.Words {
			all.WriteString(w.Text)
		}
		c.sheets = append(c.sheets, letters(all.String()))
	}
	return c
}

// find is on which sheets a text begins and ends. It looks on the sheet of the text before
// it, then on those behind, and last on those before: of two columns, the one begins where
// the other did.
func (c *cursor) find(text string) (first, last int, ok bool) {
	order := make([]int, 0, len(c.sheets))
	for i := range c.sheets {
		order = append(order, (c.now+i)%len(c.sheets))
	}
	for _, i := range order {
		if c.take(i, text) {
			c.now = i
			return i, i, true
		}
	}
	for _, i := range slices.DeleteFunc(order, func(i int) bool { return i+1 >= len(c.sheets) }) {
		for n := len(text) - 1; n > 0; n-- {
			if !c.has(i, text[:n]) || !c.has(i+1, text[n:]) {
				continue
			}
			c.take(i, text[:n])
			c.take(i+1, text[n:])
			c.now = i + 1
			return i, i + 1, true
		}
	}
	return 0, 0, false
}

func (c *cursor) has(sheet int, text string) bool {
	return strings.Contains(c.sheets[sheet][c.from[sheet]:], text)
}

func (c *cursor) take(sheet int, text string) bool {
	at := strings.Index(c.sheets[sheet][c.from[sheet]:], text)
	if at < 0 {
		return false
	}
	c.from[sheet] += at + len(text)
	return true
}

// letters are what of a text is the same however it is set: lines end with hyphens, and two
// letters become one sign.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, norm.NFKC.String(s))
}
