package content

import "slices"

// The papers that a plan becomes beside those of its guide. No guide has one of its own
// under these ids.
const (
	PaperPlan = "plan"
	PaperHR   = "hr"

	PaperSheets = "sheets" // what stood on each sheet, on request alone
)

// A Paper is one page that a plan becomes for a moment on the way: the interview, the first
// day. What it says and shows, and in which order, is the guide's.
type Paper struct {
	ID       string      `yaml:"id"`
	Source   []string    `yaml:"source"` // ids of [Source], or Practice
	Label    Text        `yaml:"label"`  // what it is and for whom, for a list to choose from
	Title    Text        `yaml:"title"`
	Large    bool        `yaml:"large,omitempty"`    // set in large letters
	Standing bool        `yaml:"standing,omitempty"` // says under the title how far the plan is more than one person's view
	Say      []Text      `yaml:"say,omitempty"`
	Foot     Text        `yaml:"foot,omitempty"` // behind the day on which the plan was changed last
	Parts    []PaperPart `yaml:"parts"`
}

// A PaperPart is a heading with what stands under it: words of the guide's, what the plan
// has decided, and room to write where it has not decided anything yet. A part that would
// have nothing to show, to say in points or to fill in is left out.
type PaperPart struct {
	Heading Text    `yaml:"heading"`
	Beside  bool    `yaml:"beside,omitempty"` // stands to the right of the part before it
	Say     []Text  `yaml:"say,omitempty"`    // before what is shown
	Show    Showing `yaml:"show,omitempty"`
	Of      []Ref   `yaml:"of,omitempty"`     // what is shown: items, with all their rows, or single rows
	Marked  []Mark  `yaml:"marked,omitempty"` // ideas: those with one of the marks; all, where none has
	States  []State `yaml:"states,omitempty"` // rows: how they stand
	Room    int     `yaml:"room,omitempty"`   // as many lines as what is shown may take; [PaperRoom] where it says nothing
	Blank   int     `yaml:"blank,omitempty"`  // lines to write on where nothing is decided
	Points  []Text  `yaml:"points,omitempty"` // a list of the guide's, behind what is shown
	Gaps    []Gap   `yaml:"gaps,omitempty"`
}

// A Gap is words with room behind them, to be filled in by hand unless the plan knows it.
type Gap struct {
	Say Text `yaml:"say"`
	Of  Ref  `yaml:"of,omitempty"` // the question whose note, or whose text, says it
}

// PaperRoom is how many lines a part of a paper has for what people wrote.
const PaperRoom = 4

// A Showing says how a part of a paper shows what the plan has decided.
type Showing string

// The ways.
const (
	ShowWords  Showing = "words"  // a text, as it was written
	ShowIdeas  Showing = "ideas"  // ideas of a list
	ShowStands Showing = "stands" // the sentences of rows, labelled by how they stand
	ShowBoxes  Showing = "boxes"  // rows to tick off
	ShowRisks  Showing = "risks"  // early signs, and what is done then
	ShowStart  Showing = "start"  // the first working day
	ShowTalks  Showing = "talks"  // the talks after it
)

// holds says what an answer must hold to be shown in this way.
func (s Showing) holds() (h Holding, ok bool) {
	switch s {
	case ShowWords:
		return HoldsWords, true
	case ShowIdeas:
		return HoldsIdeas, true
	case ShowStands, ShowBoxes:
		return HoldsState, true
	case ShowRisks:
		return HoldsRisk, true
	case ShowStart, ShowTalks:
		return HoldsDays, true
	}
	return HoldsNothing, false
}

// Lines is how many lines what is shown may take.
func (part PaperPart) Lines() int {
	if part.Room == 0 {
		return PaperRoom
	}
	return part.Room
}

// Paper finds one of the guide's papers by its id.
func (g *Guide) Paper(id string) (paper Paper, ok bool) {
	i := slices.IndexFunc(g.Papers, func(p Paper) bool { return p.ID == id })
	if i < 0 {
		return Paper{}, false
	}
	return g.Papers[i], true
}

// Shown lists the questions that a part of a paper is of. Folded ones never are among them.
func (g *Guide) Shown(part PaperPart) []Question {
	var all []Question
	for _, r := range part.Of {
		all = append(all, g.under(r)...)
	}
	return slices.DeleteFunc(all, Question.Folded)
}

// under lists what stands under an item's ref, or a row's.
func (g *Guide) under(r Ref) []Question {
	section, id := r.Split()
	s := g.Section(section)
	if s == nil {
		return nil
	}
	return slices.DeleteFunc(s.Questions(), func(q Question) bool { return q.Ref != r && q.Item.ID != id })
}
