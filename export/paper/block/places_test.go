package block

import (
	"html"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"

	"alongside/content"
)

// A place is one in a document where somebody's words can stand.
type place struct {
	write func(s string) []Block
	shows string             // what a reader is to see, with @ for the words
	line  bool               // the words stand on one line
	nodes []ast.NodeKind     // what the place itself is made of, beside paragraphs
	tags  []string           // the same in HTML
	marks func(s string) int // how many pieces of it stand out; nil for none
}

func once(string) int { return 1 }

var (
	item    = []ast.NodeKind{ast.KindList, ast.KindListItem, ast.KindTextBlock}
	ticked  = append([]ast.NodeKind{east.KindTaskCheckBox}, item...)
	list    = []string{"ul", "li"}
	boxes   = []string{"ul", "li", "input", "label"}
	cells   = []ast.NodeKind{east.KindTable, east.KindTableHeader, east.KindTableRow, east.KindTableCell}
	inTable = []string{"table", "thead", "tbody", "tr", "th", "td", "colgroup", "col"}
)

// places are all that blocks have.
var places = map[string]place{
	"paragraph": {write: func(s string) []Block { return []Block{Paragraph{Prose(s)}} }, shows: "@"},
	"phrase": {write: func(s string) []Block {
		return []Block{Paragraph{[]Line{Say("By ").With(Phrase(s)).With(Say(", soon"))}}}
	}, shows: "By @ , soon", line: true},
	"strong words": {write: func(s string) []Block {
		return []Block{Paragraph{[]Line{Say("By").And(Phrase(s).Text(), Strong).And("soon", Plain)}}}
	}, shows: "By @ soon", line: true, marks: once},
	"soft words": {write: func(s string) []Block {
		return []Block{Paragraph{[]Line{Marked(Phrase(s).Text(), Soft).And("soon", Plain)}}}
	}, shows: "@ soon", line: true, marks: once},
	"note":         {write: func(s string) []Block { return []Block{Note{Prose(s)}} }, shows: "@", marks: linesSaid},
	"quotation":    {write: func(s string) []Block { return []Block{Quote{Prose(s)}} }, shows: "@", nodes: []ast.NodeKind{ast.KindBlockquote}, tags: []string{"blockquote"}},
	"item":         {write: func(s string) []Block { return []Block{List{[]Item{{Lines: Prose(s)}, {Lines: []Line{Say("x")}}}}} }, shows: "@ x", nodes: item, tags: list},
	"item to tick": {write: func(s string) []Block { return []Block{List{[]Item{{ToDo, Prose(s)}, {Done, Prose(s)}}}} }, shows: "@ @", nodes: ticked, tags: boxes},
	"fact": {write: func(s string) []Block {
		return []Block{Facts{Facts: []Fact{{Label: "Why", Items: [][]Line{Prose(s)}}}}}
	}, shows: "Why: @", nodes: item, tags: list, marks: once},
	"one of several facts": {write: func(s string) []Block {
		return []Block{Facts{Facts: []Fact{{Label: "Why", Items: [][]Line{Prose(s), {Say("x")}}}}}}
	}, shows: "Why: @ x", nodes: item, tags: list, marks: once},
	"label": {write: func(s string) []Block {
		return []Block{Facts{Facts: []Fact{{Label: Phrase(s).Text(), Items: [][]Line{{Say("x")}}}}}}
	}, shows: "@: x", line: true, nodes: item, tags: list, marks: once},
	"task": {write: func(s string) []Block {
		return []Block{Tasks{[]Task{{When: "1 May", Late: "overdue", Box: ToDo, What: Prose(s), Who: Say("me")}}}}
	}, shows: "1 May (overdue): @ – me", nodes: ticked, tags: boxes, marks: once},
	"day of a task": {write: func(s string) []Block {
		return []Block{Tasks{[]Task{{When: Phrase(s).Text(), Box: Done, What: []Line{Say("x")}}}}}
	}, shows: "@: x", line: true, nodes: ticked, tags: boxes, marks: once},
	"role of a task":      {write: func(s string) []Block { return []Block{Tasks{[]Task{{What: []Line{Say("x")}, Who: Phrase(s)}}}} }, shows: "x – @", line: true, nodes: item, tags: list},
	"heading":             {write: func(s string) []Block { return []Block{Heading{2, Phrase(s)}} }, shows: "@", line: true, nodes: []ast.NodeKind{ast.KindHeading}, tags: []string{"h2"}},
	"heading after words": {write: func(s string) []Block { return []Block{Heading{1, Say("Plan: ").With(Phrase(s))}} }, shows: "Plan: @", line: true, nodes: []ast.NodeKind{ast.KindHeading}, tags: []string{"h1"}},
	"cell":                {write: func(s string) []Block { return []Block{Table{[]string{"a", "b"}, [][]Line{{Phrase(s), Say("c")}}}} }, shows: "a b @ c", line: true, nodes: cells, tags: inTable},
	"head of a column": {write: func(s string) []Block {
		return []Block{Table{[]string{Phrase(s).Text(), "b"}, [][]Line{{Say("c"), nil}}}}
	}, shows: "@ b c", line: true, nodes: cells, tags: inTable},
	"room to write": {write: func(s string) []Block {
		return []Block{Writing{Label: Phrase(s).Text()}, Writing{Label: Phrase(s).Text(), Boxed: true}, Writing{Label: Phrase(s).Text(), Lines: 1}}
	}, shows: "@ " + writingGap + " @ " + writingPlace + " @ " + writingLine, line: true},
	"question": {write: func(s string) []Block {
		return []Block{Asked{Heading{2, Phrase(s)}, []Block{Writing{Lines: 1}}}}
	}, shows: "@ " + writingLine, line: true, nodes: []ast.NodeKind{ast.KindHeading}, tags: []string{"h2"}},
	"row to rate": {write: func(s string) []Block {
		return []Block{Ratings{"a", []Scale{{"", []string{"b", "c"}}}, []Rating{{3, Phrase(s)}}}}
	}, shows: "a b c 3 @ 1 2", line: true, nodes: cells, tags: inTable},
	"over rows to rate": {write: func(s string) []Block {
		return []Block{Ratings{Phrase(s).Text(), []Scale{{"", []string{"b", Phrase(s).Text()}}}, []Rating{{3, Say("c")}}}}
	}, shows: "@ b @ 3 c 1 2", line: true, nodes: cells, tags: inTable},
	"one of two scales": {write: func(s string) []Block {
		return []Block{Ratings{"a", []Scale{{Phrase(s).Text(), []string{"b"}}, {"c", []string{"d"}}}, []Rating{{3, nil}}}}
	}, shows: "@: 1 b c: 1 d a @ c 3 " + writingPlace + " 1 1", line: true, nodes: cells, tags: inTable, marks: func(string) int { return 2 }},
	"step of one": {write: func(s string) []Block {
		return []Block{Ratings{"a", []Scale{{"b", []string{Phrase(s).Text()}}, {"c", []string{"d"}}}, []Rating{{3, nil}}}}
	}, shows: "b: 1 @ c: 1 d a b c 3 " + writingPlace + " 1 1", line: true, nodes: cells, tags: inTable, marks: func(string) int { return 2 }},
	"idea on a ballot": {write: func(s string) []Block {
		return []Block{Ballot{[]Line{Phrase(s), Say("x")}}}
	}, shows: "@ " + writingPlace + " x " + writingPlace, line: true, nodes: item, tags: []string{"ol", "li"}},
	"beside": {write: func(s string) []Block { return []Block{Beside{[]Block{Paragraph{Prose(s)}}, []Block{Quote{Prose(s)}}}} }, shows: "@ @", nodes: []ast.NodeKind{ast.KindBlockquote}, tags: []string{"blockquote"}},
}

// linesSaid counts the lines of a text that say anything.
func linesSaid(s string) int {
	n := 0
	for _, l := range Prose(s) {
		if strings.TrimSpace(l.Text()) != "" {
			n++
		}
	}
	return n
}

// markdown writes a text in its place.
func (p place) markdown(s string) string {
	return string((&Document{Blocks: p.write(s)}).Markdown())
}

// standsOut is how many pieces of a place with a text stand out.
func (p place) standsOut(s string) int {
	if p.marks == nil {
		return 0
	}
	return p.marks(s)
}

var tags = regexp.MustCompile(`<[^>]*>`)

// ended is what ends a word though no blank stands there.
var ended = strings.NewReplacer("</t", " </t", "<p>", " <p>", "</p>", " </p>", "</li>", " </li>", "<ul>", " <ul>")

// asShown are the words that a page in HTML shows of a text.
func asShown(s, page string) string {
	return undivided(s, words(html.UnescapeString(tags.ReplaceAllString(ended.Replace(page), ""))))
}

// wanted are the words that a place is to show of a text.
func (p place) wanted(s string) string {
	seen := content.Visible
	if p.line {
		seen = content.VisibleLine
	}
	return undivided(s, words(strings.ReplaceAll(p.shows, "@", seen(strings.Trim(strings.ReplaceAll(s, "\r\n", "\n"), " \t\n")))))
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
	return strings.NewReplacer(" ,", ",", " :", ":").Replace(strings.Join(strings.Fields(s), " "))
}
