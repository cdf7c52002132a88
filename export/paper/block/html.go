package block

import (
	"bytes"
	_ "embed" // the page's templates and its style
	"html/template"
	"sync"

	"alongside/content"
)

// HTML writes the document as one page that stands alone: it opens by a double click, and
// brings no script and nothing from elsewhere. On paper it is A4; where it is copied into
// a letter its headings, lists and tables go along.
func (d *Document) HTML() []byte {
	p := &page{lang: d.Lang}
	var out bytes.Buffer
	err := pageTemplates().ExecuteTemplate(&out, "page", struct {
		Lang   content.Language
		Title  string
		Style  string
		Blocks []pageBlock
	}{d.Lang, content.VisibleLine(d.Title), styled[d.Style], p.blocks(d.Blocks)})
	if err != nil {
		panic(err) // a buffer takes everything, and the templates are ours
	}
	return out.Bytes()
}

// styled is what a page's body is called for each style.
var styled = map[Style]string{Sheet: "sheet", Single: "sheet single", Large: "sheet single large"}

var (
	//go:embed html/page.tmpl
	pageSource string
	//go:embed html/page.css
	pageStyle string
	//go:embed html/svg.tmpl
	drawingSource string
)

// pageTemplates are read when the first page is written: that takes longer than the rest
// of the program takes to begin.
var pageTemplates = sync.OnceValue(func() *template.Template {
	t := template.Must(template.New("").Parse(pageSource))
	template.Must(t.Parse(drawingSource))
	return template.Must(t.New("style").Parse(remarks().ReplaceAllString(pageStyle, "")))
})

// remarks are what the style says to those who change it.
var remarks = content.WhenSought(`/\*[^*]*\*/\n`)

// pageWords are the few words that are the page's own.
var pageWords = content.Words[ownWords]("page")

type ownWords struct {
	When, What, Who, ToDo, Done, Outwards, Bars, Agreed, Passed content.Text
}

// A page is a document in HTML in the making: what its templates are filled with. All text
// of the document passes through it, and is made harmless to a screen there.
type page struct {
	lang    content.Language
	figures int // so far
	narrow  int // columns within columns
}

// A pageBlock is a block, and which template writes it.
type pageBlock struct {
	As string
	Of any
}

func (p *page) blocks(blocks []Block) []pageBlock {
	var all []pageBlock
	for _, b := range blocks {
		if as, of := p.block(b); as != "" {
			all = append(all, pageBlock{as, of})
		}
	}
	return all
}

func (p *page) block(b Block) (as string, of any) {
	switch b := b.(type) {
	case Heading:
		return "heading", pageHeading{b.Level, pageLine(b.Text)}
	case Paragraph:
		return "paragraph", pageLines(b.Lines)
	case Note:
		return "note", pageLines(b.Lines)
	case Quote:
		return "quote", pageLines(b.Lines)
	case List:
		return p.list(b)
	case Facts:
		return p.facts(b)
	case Tasks:
		return p.tasks(b)
	case Table:
		return p.table(b)
	case Figure:
		return p.figure(b)
	case Beside:
		p.narrow++
		defer func() { p.narrow-- }()
		return "beside", pageBeside{p.blocks(b.Left), p.blocks(b.Right)}
	case SmallPrint:
		return "small", p.blocks(b.Blocks)
	case Writing:
		return "writing", pageWriting{pageLine(Say(b.Label)), make([]struct{}, b.Lines), b.Boxed}
	case Asked:
		return "asked", p.blocks(append([]Block{b.Question}, b.Blocks...))
	case Ratings:
		return p.ratings(b)
	case Ballot:
		return p.ballot(b)
	case PageBreak:
		return "break", nil
	}
	return "", nil
}

type (
	pageHeading struct {
		Level int
		Text  []pageSpan
	}
	pageBeside  struct{ Left, Right []pageBlock }
	pageWriting struct {
		Label []pageSpan
		Lines []struct{}
		Boxed bool
	}
	pageList struct {
		Boxes bool // whether there is one to tick
		Items []pageItem
	}
	pageItem struct {
		Box   *pageBox
		Lines []pageParagraph
	}
	pageBox struct {
		Done bool
		Says string // to those who cannot see it
	}
	pageFacts struct {
		Card  bool
		Facts []pageFact
	}
	pageFact struct {
		Label []pageSpan
		Mark  string
		Items [][]pageParagraph
		Close bool
	}
	pageTasks struct {
		When, What, Who string // the headings of the columns; "" for one that is empty
		Boxes           bool   // whether there is one to tick
		Tasks           []pageTask
	}
	pageTask struct {
		When, Late []pageSpan
		Box        *pageBox
		What       []pageParagraph
		Who        []pageSpan
		Milestone  bool
	}
)

// A pageParagraph is lines without an empty one among them.
type pageParagraph [][]pageSpan

// A pageSpan is a piece of a line that stands out in one way.
type pageSpan struct {
	Mark   string // "" for none
	Pieces []pagePiece
}

// A pagePiece is text, an address that is a link to itself, or a day that stays on a line.
type pagePiece struct {
	Text string
	Link bool
	Day  bool
}

// aDay is a day in words, as "3 May 2027" and "3. maj 2027" are.
var aDay = content.WhenSought(`\b[0-9]{1,2}\.? \pL{3,9} [0-9]{4}\b`)

// dayPieces is text without links, its days apart.
func dayPieces(s string) []pagePiece {
	var all []pagePiece
	rest := 0
	for _, at := range aDay().FindAllStringIndex(s, -1) {
		if at[0] > rest {
			all = append(all, pagePiece{Text: s[rest:at[0]]})
		}
		all = append(all, pagePiece{Text: s[at[0]:at[1]], Day: true})
		rest = at[1]
	}
	if rest < len(s) {
		all = append(all, pagePiece{Text: s[rest:]})
	}
	return all
}

// pageLine is a line as a page shows it.
func pageLine(l Line) []pageSpan {
	var spans []pageSpan
	for _, s := range l {
		text := content.VisibleLine(s.Text)
		if text == "" {
			continue
		}
		span := pageSpan{Mark: pageMark(s.Mark)}
		for _, piece := range pieces(text) {
			if piece.link {
				span.Pieces = append(span.Pieces, pagePiece{Text: piece.text, Link: true})
			} else {
				span.Pieces = append(span.Pieces, dayPieces(piece.text)...)
			}
		}
		spans = append(spans, span)
	}
	return spans
}

// pageLines parts lines into their paragraphs.
func pageLines(lines []Line) []pageParagraph {
	var all []pageParagraph
	begun := false
	for _, l := range lines {
		spans := pageLine(l)
		switch {
		case len(spans) == 0:
			begun = false
			continue
		case !begun:
			all = append(all, nil)
			begun = true
		}
		last := len(all) - 1
		all[last] = append(all[last], spans)
	}
	return all
}

// pageMark names a mark in the style.
func pageMark(m Mark) string {
	switch m {
	case Strong:
		return "strong"
	case Soft:
		return "soft"
	case Warn:
		return "warn"
	case Good:
		return "good"
	case Plain:
	}
	return ""
}

func (p *page) box(b Box) *pageBox {
	switch b {
	case ToDo:
		return &pageBox{false, pageWords().ToDo.In(p.lang)}
	case Done:
		return &pageBox{true, pageWords().Done.In(p.lang)}
	case NoBox:
	}
	return nil
}

func (p *page) list(l List) (as string, of any) {
	if len(l.Items) == 0 {
		return "", nil
	}
	var list pageList
	for _, it := range l.Items {
		list.Boxes = list.Boxes || it.Box != NoBox
		list.Items = append(list.Items, pageItem{p.box(it.Box), pageLines(it.Lines)})
	}
	return "list", list
}

func (p *page) facts(f Facts) (as string, of any) {
	if len(f.Facts) == 0 {
		return "", nil
	}
	facts := pageFacts{Card: f.Card}
	for _, fact := range f.Facts {
		facts.Facts = append(facts.Facts, pageFact{pageLine(Say(fact.Label)), pageMark(fact.Mark), each(fact.Items, pageLines), fact.Close})
	}
	return "facts", facts
}

func (p *page) tasks(t Tasks) (as string, of any) {
	if len(t.Tasks) == 0 {
		return "", nil
	}
	tasks := pageTasks{What: pageWords().What.In(p.lang)}
	for _, task := range t.Tasks {
		tasks.Boxes = tasks.Boxes || task.Box != NoBox || task.Milestone
		if task.When != "" || task.Late != "" {
			tasks.When = pageWords().When.In(p.lang)
		}
		if !task.Who.Empty() {
			tasks.Who = pageWords().Who.In(p.lang)
		}
		tasks.Tasks = append(tasks.Tasks, pageTask{
			pageLine(Say(task.When)), pageLine(Say(task.Late)), p.box(task.Box),
			pageLines(task.What), pageLine(task.Who), task.Milestone,
		})
	}
	return "tasks", tasks
}
