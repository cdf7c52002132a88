// Package block is a document as blocks in their order, free of any format, and the
// writers that make Markdown and HTML of it.
//
// It knows nothing of a plan: whoever builds a document says what stands in it, and what
// is built here once looks right in every format. Texts come in as people wrote them. Each
// writer escapes them for its own format, so that nothing in an answer is ever taken for
// markup, and makes links of plain addresses of the web alone.
package block

import "alongside/content"

// A Document is what one paper says.
type Document struct {
	Lang   content.Language
	Title  string // as a window or a printer names it
	Style  Style
	Blocks []Block
}

// Add puts blocks at the end.
func (d *Document) Add(blocks ...Block) { d.Blocks = append(d.Blocks, blocks...) }

// A Style says what a document is for, where a format can show it.
type Style int8

// The styles.
const (
	Reading Style = iota // to read, over as many pages as it takes
	Sheet                // to be filled in: set as close as one page needs
	Single               // one page to hand over, with room on it
	Large                // the same in large letters
)

// A Block is one of the types below.
type Block interface{ block() }

// A Mark says how a piece of a line stands out.
type Mark int8

// The marks.
const (
	Plain  Mark = iota
	Strong      // a label, or what matters most
	Soft        // a remark beside it
	Warn        // missing, overdue, nobody yet; never by colour alone, the words say it too
	Good        // in place, done
)

// A Span is a piece of a line.
type Span struct {
	Text string
	Mark Mark
}

// A Line is a line of text. An empty one among lines parts two paragraphs.
type Line []Span

// A Heading opens what follows; level 1 is the document's own, and stands once.
type Heading struct {
	Level int // 1 to 3
	Text  Line
}

// A Paragraph is lines of ours, or with a label before somebody's.
type Paragraph struct{ Lines []Line }

// A Note is a quieter paragraph.
type Note struct{ Lines []Line }

// A Quote is what somebody wrote, on its own.
type Quote struct{ Lines []Line }

// A List is items with a bullet, or a box to tick.
type List struct{ Items []Item }

// An Item is one of them; its first line has the bullet.
type Item struct {
	Box   Box
	Lines []Line
}

// A Box is to be ticked off.
type Box int8

// The boxes.
const (
	NoBox Box = iota
	ToDo
	Done
)

// Facts are labels with what there is to say to each.
type Facts struct {
	Card  bool // stands out as what a reader in a hurry reads
	Facts []Fact
}

// A Fact is a label with one thing behind it, or several under it.
type Fact struct {
	Label string
	Mark  Mark
	Items [][]Line
	Close bool // they are short, and stand in two columns where there is room
}

// Tasks are things to be done or to happen, in their order.
type Tasks struct{ Tasks []Task }

// A Task is one of them.
type Task struct {
	When      string // a day, or the moment by which it must stand
	Late      string // that its day has passed; "" where it has not
	Box       Box
	What      []Line
	Who       Line
	Milestone bool // stands out: the others are before or after it
}

// A Table has a row of headings, and as many cells in each row.
type Table struct {
	Head []string
	Rows [][]Line
}

// A Figure is a drawing. It says nothing that does not stand in words beside it.
type Figure struct {
	Title   string
	About   string // for those who cannot see it: where the same figures stand
	Drawing Drawing
}

// A Drawing is one of the types below.
type Drawing interface{ drawing() }

// A Star is a scale of steps on each of several axes, with a line for each voice.
type Star struct {
	Axes   []string // clockwise from the top
	Steps  int      // of the scale, from 1
	Voices []StarVoice
}

// A StarVoice is one line of a star.
type StarVoice struct {
	Name string
	At   []Range // for each axis
	Sign string  // of its own, one of [starSigns]; empty for one by its place
}

// A Range is where several who speak as one stand: the lowest, the middle and the highest
// of them, all the same for one; zero where none of them said anything.
type Range struct{ Low, Mid, High float64 }

// A Spread shows how many of each voice stand on each step of a scale.
type Spread struct {
	Steps  []string // lowest first
	Rows   []SpreadRow
	Agreed int // the step that was agreed on, from 1; 0 for none
}

// A SpreadRow is a voice, with how many of it stand on each step.
type SpreadRow struct {
	Name   string
	Counts []int
	Passed int // who would rather not say
}

// Beside lays two columns side by side, where there is room for them.
type Beside struct{ Left, Right []Block }

// SmallPrint is what few will read, set small.
type SmallPrint struct{ Blocks []Block }

// Writing is room to write by hand.
type Writing struct {
	Label string
	Lines int  // to write on; 0 for a short gap behind the label
	Boxed bool // a box behind the label
}

// Asked is a question on paper, with the room for what somebody answers with a pen. They
// stay on one page.
type Asked struct {
	Question Heading
	Blocks   []Block
}

// Ratings are rows to rate with a pen: of the digits on a scale one gets a ring.
type Ratings struct {
	Title  string // over the rows
	Scales []Scale
	Rows   []Rating
}

// A Scale is the steps of a rating, which are numbered from 1.
type Scale struct {
	Name  string // "" where it is the only one
	Steps []string
}

// A Rating is a row, with the number that it has wherever the sheet is typed in.
type Rating struct {
	Nr   int
	What Line // none: room to write what it is about
}

// A Ballot is ideas with room for dots beside each.
type Ballot struct{ Ideas []Line }

// A PageBreak ends a page where there are pages.
type PageBreak struct{}

func (Heading) block()    {}
func (Paragraph) block()  {}
func (Note) block()       {}
func (Quote) block()      {}
func (List) block()       {}
func (Facts) block()      {}
func (Tasks) block()      {}
func (Table) block()      {}
func (Figure) block()     {}
func (Beside) block()     {}
func (SmallPrint) block() {}
func (Writing) block()    {}
func (Asked) block()      {}
func (Ratings) block()    {}
func (Ballot) block()     {}
func (PageBreak) block()  {}

func (Star) drawing()   {}
func (Spread) drawing() {}
