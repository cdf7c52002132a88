package walk

import (
	"fmt"
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// An AskKind is a way of asking that both front ends know.
type AskKind int

// The kinds of asks.
const (
	AskWords   AskKind = iota // words of one's own, as many lines as it takes
	AskLine                   // a line of them
	AskDay                    // a day, or words
	AskChoice                 // one of the options
	AskCount                  // how many of each perspective
	AskStances                // a state for each row, and words beside it
	AskLevels                 // how important, how clear
	AskIdeas                  // a list
	AskVotes                  // dots for each idea
	AskPicks                  // which ideas, once the dots are given
	AskActions                // what is done about it all
	AskAgenda                 // minutes for the workshop's steps
	AskRows                   // which rows are answered in a round
	AskSheets                 // how many sheets, and to begin
	AskSettled                // what a group comes to, over what was answered apart
	ShowWords                 // what the guide has to say, and nothing to answer
	ShowFacing                // both sides of what is expected
	ShowReview                // the whole plan at a glance
	AskPaper                  // which papers are written
	ShowReturn                // of a sheet: what to do with its file
	asked                     // how many there are
)

// AskKinds lists them all.
func AskKinds() []AskKind {
	all := make([]AskKind, asked)
	for k := range all {
		all[k] = AskKind(k)
	}
	return all
}

// An Ask is one thing that a page asks.
type Ask struct {
	Kind  AskKind
	Spot  Spot // where an answer in words goes
	Label content.Text
	Rows  []content.Question // the questions that are answered here; at least the page's own
}

// Question is the first of the ask's.
func (a Ask) Question() content.Question { return a.Rows[0] }

// Asks lists what a page asks, in order. This is the one place that knows what a kind of
// question asks for: a front end knows how to ask it.
func (w *Walk) Asks(p Page) ([]Ask, error) {
	rows := p.Questions()
	one := func(k AskKind) []Ask { return []Ask{{Kind: k, Spot: Spot{At: rows[0].Ref}, Rows: rows}} }
	switch p.Part {
	case PartRound:
		if p.Item.Kind == content.KindStar {
			return one(AskSheets), nil
		}
		return append(one(AskRows), one(AskSheets)...), nil
	case PartReveal:
		return one(AskSettled), nil
	case PartVotes:
		return one(AskVotes), nil
	case PartResult:
		return one(AskPicks), nil
	case PartWrite:
		if w.Plan.TakesPart() {
			return one(ShowReturn), nil
		}
		return one(AskPaper), nil
	case WholeItem, PartDates:
	}
	if p.Item.Folded() { // a row like the folded ones of a checklist, whatever its kind
		return one(AskStances), nil
	}
	box := func(k AskKind, b Box, nr int, label content.Text) Ask {
		return Ask{Kind: k, Spot: Spot{Box: b, At: rows[0].Ref, Nr: nr}, Label: label, Rows: rows}
	}
	if p.Part == PartDates {
		var asks []Ask
		for i, months := range content.FollowUpMonths() {
			asks = append(asks, box(AskDay, FollowUp, i, FollowUpLabel(months)))
		}
		return asks, nil
	}
	switch p.Item.Kind {
	case content.KindLine:
		return one(AskLine), nil
	case content.KindDate:
		return []Ask{box(AskDay, Day, 0, content.Text{})}, nil
	case content.KindText:
		return one(AskWords), nil
	case content.KindChoice:
		return one(AskChoice), nil
	case content.KindPeople:
		return one(AskCount), nil
	case content.KindList:
		return one(AskIdeas), nil
	case content.KindChecklist:
		return one(AskStances), nil
	case content.KindRisk:
		return []Ask{
			box(AskLine, Sign, 0, words.Screen().RiskSign),
			box(AskLine, Counter, 0, words.Screen().RiskCounter),
		}, nil
	case content.KindStar:
		return one(AskLevels), nil
	case content.KindActions:
		return one(AskActions), nil
	case content.KindFollowUp:
		return []Ask{box(AskDay, FirstDay, 0, content.Text{})}, nil
	case content.KindReview:
		return one(ShowReview), nil
	case content.KindOpening:
		return one(ShowWords), nil
	case content.KindAgenda:
		return one(AskAgenda), nil
	case content.KindFacing:
		return one(ShowFacing), nil
	}
	return nil, fmt.Errorf("no way to ask a %q (%s)", p.Item.Kind, p.Ref())
}

// FollowUpLabel names a follow-up by how long after the first day it is.
func FollowUpLabel(months int) content.Text {
	if months == 1 {
		return words.Screen().FollowUpMonth
	}
	return words.Screen().FollowUpMonths.With(months)
}

// Stated are the kinds of question that may be talked about first, or be not relevant,
// besides the rows of checklists.
func Stated(k content.Kind) bool {
	return slices.Contains([]content.Kind{content.KindText, content.KindList, content.KindRisk}, k)
}

// ofAsk are the verbs of each kind of ask.
var ofAsk = [asked][]Verb{
	AskWords:   {Write, Join, Clear},
	AskLine:    {Write, Clear},
	AskDay:     {Write, Finish, Clear},
	AskChoice:  {Choose, Clear},
	AskCount:   {Count, Clear},
	AskStances: {Take, TakeAll, Write, Finish, Clear},
	AskLevels:  {Rate, Clear},
	AskIdeas:   {AddIdea, Write, RemoveIdea, MoveIdea, MarkIdea, MarkIdeas, Clear},
	AskVotes:   {MergeIdeas, Vote},
	AskPicks:   {MarkIdea, MarkIdeas},
	AskActions: {Now, ChooseNow, Done, SetAside, AddAction, RemoveAction, Write, Finish},
	AskAgenda:  {Schedule, Reschedule, MoveStep},
	AskRows:    {PickRows},
	AskSettled: {Agree, AgreeAlike, Write},
}

// anywhere are the verbs that any page has.
var anywhere = []Verb{Park, ThoughtDone, RemoveThought, Meet, TakeIn}

// Can lists what may be done on a page, in the order of the verbs.
func (w *Walk) Can(p Page) []Verb {
	var can []Verb
	if !w.Plan.TakesPart() { // of which only its rows come into the group's plan
		can = slices.Clone(anywhere)
	}
	asks, err := w.Asks(p)
	if err != nil {
		return nil
	}
	for _, a := range asks {
		can = append(can, ofAsk[a.Kind]...)
	}
	if p.Part == WholeItem && !p.Item.Folded() && Stated(p.Item.Kind) {
		can = append(can, Take)
	}
	slices.Sort(can)
	return slices.Compact(can)
}
