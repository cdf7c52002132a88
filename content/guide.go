// Package content is what preparation for peer support is: the guide (the
// questions, as data in both languages), the plan (the answers), and what
// follows from the two: what is open, what is missing, what comes first.
//
// It knows no widget, and no file but its own data. The guide stands in guide/*.yaml;
// every item there names the statements of the two source documents it stands on, listed
// in guide/90-sources.yaml in our own words. Every other sentence stands in words/*.yaml,
// and is read by [Words] into structs whose fields are its names. What a plan holds is one
// table of fields for each [Record], by which it is copied, compared, combined, written and
// read; what a [Kind] of question holds is a table, too.
package content

// A Guide is the whole preparation, as data.
type Guide struct {
	Sections  []Section  `yaml:"sections"`
	Papers    []Paper    `yaml:"papers"`
	Resources []Resource `yaml:"resources"`
	Glossary  []Term     `yaml:"glossary"`
	Documents []Document `yaml:"documents"`
	Sources   []Source   `yaml:"sources"`
}

// A Section is one step: what it is for, and its items in the order they are asked.
type Section struct {
	ID       string `yaml:"id"`
	Path     Path   `yaml:"path"`
	Workshop Path   `yaml:"workshop,omitempty"` // the path in a workshop, where it is another
	Minutes  int    `yaml:"minutes,omitempty"`  // in a workshop's agenda, unless the plan says otherwise
	Around   Around `yaml:"around,omitempty"`   // when it is for, where it is not on the agenda
	Title    Text   `yaml:"title"`
	Short    Text   `yaml:"short,omitempty"` // for a narrow list of steps, where the title is long
	Intro    Text   `yaml:"intro,omitempty"` // one or two sentences: why this step
	InPlan   InPlan `yaml:"in-plan,omitempty"`
	Lead     []Lead `yaml:"lead,omitempty"` // for whoever leads a group through it
	Items    []Item `yaml:"items"`
}

// An Item is one question, list, checklist, risk or star.
type Item struct {
	ID       string   `yaml:"id"`
	Kind     Kind     `yaml:"kind"`
	Path     Path     `yaml:"path,omitempty"`     // deeper inside a core section; the section's path where it says nothing
	Workshop Path     `yaml:"workshop,omitempty"` // the same in a workshop, where it is another
	Source   []string `yaml:"source"`             // ids of [Source], or Practice
	Before   When     `yaml:"before,omitempty"`
	Key      bool     `yaml:"key,omitempty"` // unanswered, it is offered as an action

	Ask    Text     `yaml:"ask"`
	Short  Text     `yaml:"short"`          // two to four words, for lists and tables
	Hint   Text     `yaml:"hint,omitempty"` // one sentence on how to answer
	Todo   Text     `yaml:"todo,omitempty"` // the action that a gap here becomes
	InPlan InPlan   `yaml:"in-plan,omitempty"`
	Advice []Advice `yaml:"advice,omitempty"`
	Care   *Care    `yaml:"care,omitempty"`

	Options []Option `yaml:"options,omitempty"` // choice, people
	Marks   []Mark   `yaml:"marks,omitempty"`   // list
	Seeds   []Text   `yaml:"seeds,omitempty"`   // list, risk: examples to start from, never filled in
	Stances Stances  `yaml:"stances,omitempty"` // checklist
	Themes  []Theme  `yaml:"themes,omitempty"`  // checklist
	Rows    []Row    `yaml:"rows,omitempty"`    // star: its axes
	Pairs   []Pair   `yaml:"pairs,omitempty"`   // facing
	Say     []Text   `yaml:"say,omitempty"`     // opening: its paragraphs
}

// Practice in place of a source's id marks what experience adds and neither
// document says.
const Practice = "practice"

// A Theme is a few rows of a checklist that belong together and are answered on one page.
type Theme struct {
	ID    string `yaml:"id"`
	Title Text   `yaml:"title"`
	Rows  []Row  `yaml:"rows"`
}

// A Row is one expectation of a checklist, or one axis of the star.
type Row struct {
	ID     string   `yaml:"id"` // unique in its section: answers are kept under it
	Source []string `yaml:"source"`
	Before When     `yaml:"before,omitempty"`
	Text   Text     `yaml:"text"`
	Short  Text     `yaml:"short"`
	About  Text     `yaml:"about,omitempty"` // a sentence of explanation
	There  Text     `yaml:"there,omitempty"` // what it looks like on an ordinary day, so that two who answer mean the same
	Todo   Text     `yaml:"todo,omitempty"`
	InPlan InPlan   `yaml:"in-plan,omitempty"`
	Care   *Care    `yaml:"care,omitempty"`
}

// A Care says what to watch in a row that needs handling with care, whom to
// ask, and a wording that asks for support and skills instead of testing a
// person's character. It is general information, not legal advice.
type Care struct {
	Note    Text `yaml:"note"`
	Support Text `yaml:"support"`
	// Folded rows concern a person's own recovery, disclosure or health. They
	// are for the manager and HR alone and take [FoldedStates] only.
	Folded bool `yaml:"folded,omitempty"`
}

// An Advice is guidance shown quietly beside a question.
type Advice struct {
	Source []string `yaml:"source"`
	Text   Text     `yaml:"text"`
}

// An Option is one possible answer of a choice, or one perspective of those who
// take part.
type Option struct {
	ID     string `yaml:"id"`
	Label  Text   `yaml:"label"`
	Short  Text   `yaml:"short,omitempty"`  // people: for the head of a table
	Alone  Text   `yaml:"alone,omitempty"`  // a perspective: how a plan stands that only it has answered
	Lived  bool   `yaml:"lived,omitempty"`  // people: this perspective has lived experience
	Senior bool   `yaml:"senior,omitempty"` // people: votes last, so that the others vote freely

	// Opens is another step, by its id: whoever takes this option goes through it now, and
	// then goes on from here.
	Opens string `yaml:"opens,omitempty"`
}

// Name is the option's label, or its short form where it has one.
func (o Option) Name() Text {
	if o.Short.Empty() {
		return o.Label
	}
	return o.Short
}

// A Mark is something the ideas of a list can be picked for.
type Mark string

// The marks.
const (
	MarkTop       Mark = "top"       // among the most important
	MarkInterview Mark = "interview" // to bring to the job interview
)

// A Lead is one facilitator's note: how a step is run in a room.
type Lead struct {
	How  Text `yaml:"how"` // alone, in pairs, in fours, all together
	Text Text `yaml:"text"`
}

// A Pair lays what is expected of the peer worker beside what makes it possible.
// None of its rows may be a folded one.
type Pair struct {
	ID      string `yaml:"id"`
	Title   Text   `yaml:"title"`
	Asked   []Ref  `yaml:"asked"`   // rows of what we expect
	Support []Ref  `yaml:"support"` // rows of what we promise
	InPlan  InPlan `yaml:"in-plan,omitempty"`
	Lacks   Text   `yaml:"lacks"` // what to say where it is asked and the support does not stand
}

// A Resource is something worth reading, and the sections it helps with.
type Resource struct {
	ID     string   `yaml:"id"`
	Source []string `yaml:"source"`
	Title  Text     `yaml:"title"`
	About  Text     `yaml:"about"`
	Where  string   `yaml:"where"` // an address, or ""
	Steps  []string `yaml:"steps"` // ids of sections
}

// A Term is one word of the field in both languages.
type Term struct {
	Term Text `yaml:"term"`
	Note Text `yaml:"note,omitempty"`
}

// A Document is one of the two documents the guide stands on.
type Document struct {
	ID    string `yaml:"id"`
	Title string `yaml:"title"`
	By    string `yaml:"by"`
	Where string `yaml:"where"`
	Note  Text   `yaml:"note"` // its age and limits, honestly
}

// A Source is one statement of a document, in our words.
type Source struct {
	ID       string `yaml:"id"` // E01 to E20, P01 to P16, D01 to D30
	Document string `yaml:"document"`
	Says     Text   `yaml:"says"`
	Care     bool   `yaml:"care,omitempty"` // the item that carries it must have a care note
}
