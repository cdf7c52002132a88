package content

import (
	"fmt"
	"slices"
)

// A Kind says how a question is put and what its answer holds; everything else about an
// item is data.
type Kind string

// The kinds of item a guide may hold.
const (
	KindLine      Kind = "line"      // a few words on one line: Answer.Text
	KindText      Kind = "text"      // an open question: Answer.Text, of any length
	KindChoice    Kind = "choice"    // one of Item.Options: Answer.Text is the option's id
	KindPeople    Kind = "people"    // who takes part, as perspectives with a count: Answer.People
	KindList      Kind = "list"      // a list of ideas to add to, order and pick from: Answer.Ideas
	KindChecklist Kind = "checklist" // rows by theme, a stance each: one Answer a row
	KindRisk      Kind = "risk"      // an early sign and a counter-measure: Answer.Sign, Answer.Counter
	KindStar      Kind = "star"      // axes rated for importance and clarity: one Answer a row
	KindActions   Kind = "actions"   // what is missing, chosen from: marks other answers, Plan.Actions
	KindFollowUp  Kind = "follow-up" // the first working day and the dates after it: Answer.Text, Answer.Dates
	KindDate      Kind = "date"      // one date: Answer.Text
	KindReview    Kind = "review"    // the whole plan at a glance, and writing it
	KindOpening   Kind = "opening"   // what a group hears before it begins: a page to be read
	KindAgenda    Kind = "agenda"    // the workshop's order of the day: Plan.Agenda
	KindFacing    Kind = "facing"    // both sides' expectations beside each other: a page to be read
)

// A Holding says what the answer to a question holds. Whoever tells, prints or keeps an
// answer goes by it and not by the kind, so that a kind which holds what another does is
// told, printed and kept as that one is.
type Holding int8

// The holdings.
const (
	HoldsNothing Holding = iota // it shows, orders or gathers what is answered elsewhere
	HoldsWords                  // Answer.Text
	HoldsDay                    // Answer.Text, a day or words
	HoldsOption                 // Answer.Text, the id of one of Item.Options
	HoldsCounts                 // Answer.People, by Item.Options
	HoldsIdeas                  // Answer.Ideas
	HoldsState                  // Answer.State, of [Question.States]
	HoldsRisk                   // Answer.Sign, Answer.Counter
	HoldsLevels                 // Answer.Importance, Answer.Clarity
	HoldsDays                   // Answer.Text, the first day, and Answer.Dates after it
)

// kinds are all there are, with what their answers hold. How each is asked, the wizard's
// walk says.
var kinds = []struct {
	kind  Kind
	holds Holding
}{
	{KindLine, HoldsWords},
	{KindText, HoldsWords},
	{KindChoice, HoldsOption},
	{KindPeople, HoldsCounts},
	{KindList, HoldsIdeas},
	{KindChecklist, HoldsState},
	{KindRisk, HoldsRisk},
	{KindStar, HoldsLevels},
	{KindActions, HoldsNothing},
	{KindFollowUp, HoldsDays},
	{KindDate, HoldsDay},
	{KindReview, HoldsNothing},
	{KindOpening, HoldsNothing},
	{KindAgenda, HoldsNothing},
	{KindFacing, HoldsNothing},
}

// Kinds lists them all.
func Kinds() []Kind {
	all := make([]Kind, len(kinds))
	for i, k := range kinds {
		all[i] = k.kind
	}
	return all
}

func (k Kind) known() bool { return slices.Contains(Kinds(), k) }

// Holds says what an answer of this kind holds.
func (k Kind) Holds() Holding {
	for _, known := range kinds {
		if known.kind == k {
			return known.holds
		}
	}
	return HoldsNothing
}

// HoldsDay reports whether what is written under Answer.Text is a day, or words for one.
func (k Kind) HoldsDay() bool { return k.Holds() == HoldsDay || k.Holds() == HoldsDays }

// Asks reports whether an item of this kind has answers of its own. The others
// show, order or gather what is answered elsewhere.
func (k Kind) Asks() bool { return k.Holds() != HoldsNothing }

// A Path says whether something belongs to the half hour everyone goes through.
type Path string

// The paths through the guide.
const (
	Core   Path = "core"
	Deeper Path = "deeper" // open at any time, never in the way
	Absent Path = "absent" // not asked at all: a workshop's page in a plan made alone
)

// A When says by when a row must stand.
type When string

// The moments, in their order.
const (
	BeforeAdvert When = "advert"
	BeforeStart  When = "start"
	Later        When = "later"
)

// Whens lists the moments in the order they come.
func Whens() []When { return []When{BeforeAdvert, BeforeStart, Later} }

// Label names the moment in words.
func (w When) Label() Text {
	switch w {
	case BeforeAdvert:
		return labels().BeforeAdvert
	case BeforeStart:
		return labels().BeforeStart
	case Later:
		return labels().Later
	}
	return Verbatim(string(w))
}

// A State says how a question or a row stands. The zero State is open: nothing
// is ticked beforehand, and an untouched row is simply open.
type State string

// The states.
const (
	Open State = ""

	// Any question.
	NotRelevant State = "not-relevant"
	TalkFirst   State = "talk-first"

	// What the peer worker can expect of the workplace.
	InPlace State = "in-place"
	Planned State = "planned" // the row is its own action: Answer.Who, Answer.By
	Missing State = "missing"

	// What the workplace expects of the peer worker.
	Expected State = "expected"
	Adapted  State = "adapted"

	// Folded care rows, about a person's own recovery, disclosure or health:
	// no free text, and never part of anything that is shown to a group.
	SupportWording State = "support-wording"
	AskHR          State = "ask-hr-first"
	LeaveOut       State = "leave-out"
)

// Label names the state in words.
func (s State) Label() Text {
	switch s {
	case Open:
		return labels().Open.One
	case NotRelevant:
		return labels().NotRelevant.One
	case TalkFirst:
		return labels().TalkFirst
	case InPlace:
		return labels().InPlace
	case Planned:
		return labels().Planned
	case Missing:
		return labels().Missing
	case Expected:
		return labels().Expected
	case Adapted:
		return labels().Adapted
	case SupportWording:
		return labels().SupportWording
	case AskHR:
		return labels().AskHR
	case LeaveOut:
		return labels().LeaveOut
	}
	return Verbatim(string(s))
}

// Short names the state where a column is narrow.
func (s State) Short() Text {
	switch s {
	case TalkFirst:
		return labels().TalkFirstShort
	case SupportWording:
		return labels().SupportWordingShort
	case Open, NotRelevant, InPlace, Planned, Missing, Expected, Adapted, AskHR, LeaveOut:
	}
	return s.Label()
}

// Count words how many rows stand like this: "1 open", "13 åbne". Danish bends the
// words that are adjectives; the rest is the same for one and for many.
func (s State) Count(n int) Text {
	label := s.Counted(n)
	return InEach(func(l Language) string { return fmt.Sprintf("%d %s", n, label.In(l)) })
}

// Counted is the state's label behind a number of rows.
func (s State) Counted(n int) Text {
	switch s {
	case Open:
		return labels().Open.Of(n)
	case NotRelevant:
		return labels().NotRelevant.Of(n)
	case TalkFirst, InPlace, Planned, Missing, Expected, Adapted, SupportWording, AskHR, LeaveOut:
	}
	return s.Label()
}

// Stances says which states the rows of a checklist may take.
type Stances string

// The sets of stances.
const (
	Promises     Stances = "promises"     // what the peer worker can expect of us, and what we arrange
	Expectations Stances = "expectations" // what we expect of the peer worker
)

// States lists the set's states in the order their keys 1 to 4 give them.
func (s Stances) States() []State {
	switch s {
	case Promises:
		return []State{InPlace, Planned, Missing, NotRelevant}
	case Expectations:
		return []State{Expected, Adapted, TalkFirst, NotRelevant}
	}
	return nil
}

// FoldedStates are the only states of a folded care row.
func FoldedStates() []State { return []State{SupportWording, AskHR, LeaveOut} }

// Folded reports whether only a folded care row takes the state.
func (s State) Folded() bool { return slices.Contains(FoldedStates(), s) }

// A Level is a worded step of a rating, 1 to 4; 0 is open, [Pass] is a pass.
type Level int

// Pass says that the person would rather not rate this one.
const Pass Level = -1

// MaxLevel is the highest step of both scales.
const MaxLevel Level = 4

// A Scale words the levels of a rating.
type Scale struct {
	tokens [MaxLevel]string // how the plan's file writes them
	labels [MaxLevel]Text
}

// Importance and Clarity return the role star's two scales: how important an
// axis is here, and how clear it is to us.
func Importance() Scale {
	return Scale{
		tokens: [MaxLevel]string{"not-here", "somewhat", "important", "central"},
		labels: [MaxLevel]Text{labels().NotHere, labels().Somewhat, labels().Important, labels().Central},
	}
}

// Clarity words how clear an axis is to us.
func Clarity() Scale {
	return Scale{
		tokens: [MaxLevel]string{"unclear", "partly", "mostly", "clear"},
		labels: [MaxLevel]Text{labels().Unclear, labels().PartlyClear, labels().MostlyClear, labels().Clear},
	}
}

const passToken = "pass"

// Label words a level.
func (s Scale) Label(l Level) Text {
	switch {
	case l == Pass:
		return labels().Pass
	case l >= 1 && l <= MaxLevel:
		return s.labels[l-1]
	}
	return Open.Label()
}

// Token is how the plan's file writes a level; "" for open.
func (s Scale) Token(l Level) string {
	switch {
	case l == Pass:
		return passToken
	case l >= 1 && l <= MaxLevel:
		return s.tokens[l-1]
	}
	return ""
}

// Level reads a token back; ok is false for a word that is none of the scale's.
func (s Scale) Level(token string) (l Level, ok bool) {
	switch token {
	case "":
		return 0, true
	case passToken:
		return Pass, true
	}
	for i, t := range s.tokens {
		if t == token {
			return Level(i + 1), true
		}
	}
	return 0, false
}

// Tokens lists the words a plan's file may use, for error messages.
func (s Scale) Tokens() []string { return append(s.tokens[:], passToken) }
