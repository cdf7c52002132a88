package content

import (
	"maps"
	"strings"
)

// A Ref names one answer: a section's id and, in it, an item's or a row's, such
// as "expect-of-us.supervision". Plans on disk are found again by it, so an id
// that has been released is never given to something else.
type Ref string

// RefOf joins a section's id and an item's or row's.
func RefOf(section, id string) Ref { return Ref(section + "." + id) }

// Split is the inverse of [RefOf].
func (r Ref) Split() (section, id string) {
	section, id, _ = strings.Cut(string(r), ".")
	return section, id
}

// A Plan is everything the users have said. The zero Plan is empty and ready.
// A Plan is a plain value: the wizard changes it, [Plan.Clone] is handed to
// whoever saves it.
type Plan struct {
	Language Language
	Started  Date
	Updated  Date
	Talked   Date // on which a group has talked a combined plan through; "" while none has
	Position Ref  // where the user was: the page to come back to

	// What the plan is known by when it is combined, see [Sitting]: a random name, and
	// the marks of the states that its sittings began from.
	Identity string
	Began    []string
	Sittings map[Ref][]Sat // those of them that changed an answer, each at one that it changed
	SheetOf  string        // of a sheet, see [Plan.TakesPart]: what the group's plan is known by

	Answers map[Ref]Answer
	Actions []Action // those that stand beside the questions, thought up freely
	Parking []Parked
	Agenda  []Slot   // a workshop's, where it is not the guide's
	Order   []string // its steps by their ids, where that is another order than the guide's
	Clock   *Clock   // of a workshop that is being held; nil while none is
	Joined  []Joined // the plans that were combined into this one
	ReadIn  []Joined // the sheets that were read into it, see [Guide.TakeIn]
	Sheet   []Ref    // the rows of checklists that are picked for a round; of a sheet, all that it asks
	Round   *Round   // a workshop round that was interrupted

	// Sheets are those that are in a round or were shown after one, and Counted how many
	// the last round had of each perspective, whatever was shown of them.
	Sheets  []Sheet
	Counted map[string]int

	// Keys of the file that this version does not know, here and in the parts below.
	Extra        []Extra
	SectionExtra map[string][]Extra // by the section's id
}

// An Answer holds what was said to one item or row. Which fields are used
// depends on the item's [Kind]; the others stay empty.
type Answer struct {
	State State
	Text  string
	Note  string

	// What the answer asks for as an action. Who is a role, never a name; By is
	// a [Date] or the user's own words. Now: among the few chosen for now.
	Who, By   string
	Now, Done bool
	Aside     Aside  // the action was set aside, not the answer
	Because   string // why, where somebody said so; kept when it is taken up again

	Sign, Counter string         // risk
	Ideas         []Idea         // list
	People        map[string]int // people: counts by the option's id
	Dates         []string       // follow-up: a Date each, or the user's own words

	Importance, Clarity Level // star

	// A workshop's part: each perspective's view, and what was agreed in the end.
	Views     []View
	Agreed    string
	Agreement Agreement
	Over      []string // marks of the views that it was agreed over, see [Question.Since]

	// Asked is the question as the file had it, kept for an answer whose
	// question the guide no longer has.
	Asked string

	Extra []Extra
}

// An Idea is one entry of a list.
type Idea struct {
	Text      string
	Top       bool           // picked as one of the most important
	Interview bool           // to bring to the job interview
	Votes     map[string]int // dots by perspective's id
	Also      []string       // in other words: those of ideas that were found to be the same
	Extra     []Extra
}

// A View is what one voice answered on its own, in a round or in a plan of its
// own. What a plan of its own passed on is not there.
type View struct {
	Voice
	Pass                bool // on a sheet of a round that was filled in: nothing else is said, and never why
	State               State
	Text                string
	Importance, Clarity Level
	Note                string
	Owner, By           string // a planned row's role and date
	Now, Done           bool   // chosen for now, or done, in a plan of its own
	Sign, Counter       string // risk
	Dates               []string
	Earlier             []Earlier // what the voice had said before the row was voted on again, the last one last
	Extra               []Extra
}

// Agreement says what a group came to.
type Agreement string

// The agreements; "" where nothing was tried yet.
const (
	AgreedOn  Agreement = "agreed"
	NotAgreed Agreement = "not-agreed-yet"
)

// Label says in words what the group came to.
func (a Agreement) Label() Text {
	switch a {
	case AgreedOn:
		return labels().Agreed
	case NotAgreed:
		return labels().NotAgreed
	}
	return Text{}
}

// An Action is one thing to do: what, which role, by when.
type Action struct {
	What, Who, By string
	Now, Done     bool
	Aside         Aside
	Because       string
	Extra         []Extra
}

// Aside says that an action is not for now and not for later either.
type Aside string

// The ways to set an action aside; "" where it stands.
const (
	SetParked  Aside = "parked"  // it waits in the parking lot
	SetDropped Aside = "dropped" // decided against, and kept so that it can be seen
)

// Label names the way in words.
func (a Aside) Label() Text {
	switch a {
	case SetParked:
		return labels().Parked
	case SetDropped:
		return labels().Dropped
	}
	return Text{}
}

// A Parked thought waits for a better moment.
type Parked struct {
	What  string
	Who   string
	By    string
	Done  bool
	Extra []Extra
}

// A Round remembers who has answered what in a round that was interrupted.
type Round struct {
	Of []Ref // the rows in the round
	// Who are the perspectives in the order of their turns; one stands as often
	// as it fills in sheets.
	Who   []string
	Marks []string // of their sheets, one for each of Who; a round from before sheets had marks has none
	Turn  int      // index in Who of the one whose turn it is; len(Who) before the reveal

	Back       int  // the turn to come back to when a sheet before it is corrected, plus one; 0 while none is
	Correction bool // a sheet is corrected whose answers were shown before
	Again      bool // a single row is voted on again
	Blind      bool // the sheets are typed without anything of them being seen

	Extra []Extra
}

// NewPlan is an empty plan, started today.
func NewPlan(l Language, today Date) *Plan {
	return &Plan{Language: l, Started: today, Updated: today, Answers: map[Ref]Answer{}}
}

// Speaking is the plan in another language: every word but the answers.
func (p *Plan) Speaking(l Language) *Plan {
	other := *p
	other.Language = l
	return &other
}

// ForGroup is a copy of the plan as a workshop has it, whoever fills in the plan itself.
func (p *Plan) ForGroup() *Plan {
	c := p.Clone()
	c.Say(RefMode, ModeWorkshop)
	return c
}

// Answer is what stands under a ref; the zero Answer where nothing does.
func (p *Plan) Answer(r Ref) Answer { return p.Answers[r] }

// Set puts an answer under a ref; an empty answer leaves no trace.
func (p *Plan) Set(r Ref, a Answer) {
	if a.Empty() {
		delete(p.Answers, r)
		return
	}
	if p.Answers == nil {
		p.Answers = map[Ref]Answer{}
	}
	p.Answers[r] = a
}

// Change edits the answer under a ref in place.
func (p *Plan) Change(r Ref, edit func(*Answer)) {
	a := p.Answers[r]
	edit(&a)
	p.Set(r, a)
}

// Empty reports whether there is nothing to keep, the wording kept from an old
// guide aside.
func (a Answer) Empty() bool {
	return !a.Said() && a.Aside == "" && a.Because == "" && len(a.Over) == 0 && len(a.Extra) == 0
}

// Said reports whether there is anything to show. An answer of which only unknown
// keys are known, or that its action was set aside, is kept, but says nothing.
//
// It is asked of every answer for every frame, and so it is written out what the table of
// fields says; a test compares them.
func (a Answer) Said() bool {
	return a.State != Open || a.Text != "" || a.Note != "" || a.Who != "" || a.By != "" || a.Now || a.Done ||
		a.Sign != "" || a.Counter != "" || len(a.Ideas) > 0 || len(a.People) > 0 || len(a.Dates) > 0 ||
		a.Importance != 0 || a.Clarity != 0 || len(a.Views) > 0 || a.Agreed != "" || a.Agreement != ""
}

// Clone is a deep copy, safe to hand to another goroutine.
func (p *Plan) Clone() *Plan {
	c := *p
	part(&c)
	c.Answers = make(map[Ref]Answer, len(p.Answers))
	var own Answer
	for r, a := range p.Answers {
		own = a
		part(&own)
		c.Answers[r] = own
	}
	c.Sittings = cloneSittings(p.Sittings)
	c.SectionExtra = maps.Clone(p.SectionExtra)
	for id, extras := range c.SectionExtra {
		c.SectionExtra[id] = cloneExtras(extras)
	}
	return &c
}

// The refs of what the plan says about itself. A guide without them is allowed;
// the plan then simply does not say.
const (
	RefWorkplace Ref = "about.workplace"
	RefMode      Ref = "about.mode"
	RefPresent   Ref = "about.present"
	RefScheme    Ref = "about.scheme"
	RefFollowUp  Ref = "actions.follow-up"
	RefReviewBy  Ref = "review.review-by"

	// RefPerspective is as whom a plan is answered that one person fills in.
	RefPerspective Ref = "about.perspective"
)

// ModeWorkshop is the option of [RefMode] that says a group is answering.
const ModeWorkshop = "workshop"

// Workplace is the workplace's name, or "".
func (p *Plan) Workplace() string { return p.Answers[RefWorkplace].Text }

// Workshop reports whether a group fills in the plan.
func (p *Plan) Workshop() bool { return p.Answers[RefMode].Text == ModeWorkshop }

// Fill puts the scheme the user named in the place of "{scheme}".
func (p *Plan) Fill(t Text) Text { return p.fill(t, labels().TheScheme) }

// FillInPlan is [Plan.Fill] for what a plan says to others.
func (p *Plan) FillInPlan(t Text) Text { return p.fill(t, labels().TheSchemeInPlan) }

func (p *Plan) fill(t, unnamed Text) Text {
	const mark = "{scheme}"
	scheme := unnamed
	if named := strings.TrimSpace(p.Answers[RefScheme].Text); named != "" {
		scheme = Verbatim(named)
	}
	return InEach(func(l Language) string { return strings.ReplaceAll(t.In(l), mark, scheme.In(l)) })
}

// Blank reports whether nothing was said yet; a blank plan needs no file.
func (p *Plan) Blank() bool { return len(p.Answers) == 0 && len(p.SectionExtra) == 0 && nothing(p) }
