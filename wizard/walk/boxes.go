package walk

import (
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// A Box is a kind of place for words in a plan.
type Box int

// The boxes. Those of a row are its note, and where it is a promise its role and date.
const (
	Words    Box = iota // an answer in words of one's own; of an adapted row how it is put for this role
	Day                 // an answer that is a day, or words
	FirstDay            // the first working day, from which others are proposed
	FollowUp            // the day of the Nr-th follow-up
	Sign                // the early sign of a risk
	Counter             // what is done about it
	Note
	Who
	By
	Agreed // what a group came to, in its own words

	IdeaWords // of the Nr-th idea

	// Of an action: one that follows from the answer under a ref, or the Nr-th of the
	// users' own.
	ActionWords
	ActionWho
	ActionBy
	ActionWhy // it was set aside

	// Of the Nr-th parked thought.
	ThoughtWords
	ThoughtWho
	ThoughtBy
)

// A Spot is one place for words in a plan.
type Spot struct {
	Box Box
	At  content.Ref // the question; "" for what stands beside the questions
	Nr  int         // which of several, from 0
}

// A box reads and writes its kind of place.
type box struct {
	get func(*Walk, Spot) string
	set func(*Walk, Spot, string)

	day  bool                // or words where one is asked for
	tidy func(string) string // gives it its one form when its box is left; nil for what is kept to the letter
}

// inAnswer is a place that is a field of an answer.
func inAnswer(field func(*content.Answer) *string) box {
	return box{
		get: func(w *Walk, s Spot) string {
			a := w.Plan.Answer(s.At)
			return *field(&a)
		},
		set: func(w *Walk, s Spot, text string) {
			w.Plan.Change(s.At, func(a *content.Answer) { *field(a) = text })
		},
	}
}

// inText is an answer's own words.
var inText = box{
	get: func(w *Walk, s Spot) string { return w.Plan.Answer(s.At).Text },
	set: func(w *Walk, s Spot, text string) { w.Plan.Say(s.At, text) },
}

// inThought is a place that is a field of a parked thought.
func inThought(field func(*content.Parked) *string) box {
	return box{
		get: func(w *Walk, s Spot) string {
			if s.Nr >= len(w.Plan.Parking) {
				return ""
			}
			return *field(&w.Plan.Parking[s.Nr])
		},
		set: func(w *Walk, s Spot, text string) {
			if s.Nr < len(w.Plan.Parking) {
				*field(&w.Plan.Parking[s.Nr]) = text
			}
		},
	}
}

// inAction is a place that is a field of an action, wherever it came from.
func inAction(field func(*content.Todo) *string) box {
	return box{
		get: func(w *Walk, s Spot) string {
			t, _ := w.Todo(s.At, s.Nr)
			return *field(&t)
		},
		set: func(w *Walk, s Spot, text string) {
			if t, ok := w.Todo(s.At, s.Nr); ok {
				*field(&t) = text
				w.Plan.Put(t)
			}
		},
	}
}

// dated is a place for a day, due one for a day by which something is done, and role one for
// whoever does it.
func (b box) dated() box { b.day, b.tidy = true, content.Tidy; return b }
func (b box) due() box   { b.day, b.tidy = true, content.TidyBy; return b }
func (b box) role() box  { b.tidy = strings.TrimSpace; return b }

// lined is a place for several lines: whoever ends one with Enter has begun another.
func (b box) lined() box { b.tidy = strings.TrimSpace; return b }

// boxes are all kinds of places for words; another kind is one more line.
var boxes = [...]box{
	Words:    inText,
	Day:      inText.dated(),
	FirstDay: inText.dated(),
	FollowUp: {
		get: func(w *Walk, s Spot) string {
			if dates := w.Plan.Answer(s.At).Dates; s.Nr < len(dates) {
				return dates[s.Nr]
			}
			return ""
		},
		set: func(w *Walk, s Spot, text string) {
			w.Plan.Change(s.At, func(a *content.Answer) { a.SetDate(s.Nr, text) })
		},
		day:  true,
		tidy: content.Tidy,
	},
	Sign:    inAnswer(func(a *content.Answer) *string { return &a.Sign }),
	Counter: inAnswer(func(a *content.Answer) *string { return &a.Counter }),
	Note:    inAnswer(func(a *content.Answer) *string { return &a.Note }),
	Who:     inAnswer(func(a *content.Answer) *string { return &a.Who }).role(),
	By:      inAnswer(func(a *content.Answer) *string { return &a.By }).due(),
	Agreed:  inAnswer(func(a *content.Answer) *string { return &a.Agreed }).lined(),
	IdeaWords: {
		get: func(w *Walk, s Spot) string {
			if ideas := w.Plan.Answer(s.At).Ideas; s.Nr < len(ideas) {
				return ideas[s.Nr].Text
			}
			return ""
		},
		set: func(w *Walk, s Spot, text string) {
			w.ideas(s.At, func(ideas []content.Idea) []content.Idea {
				if s.Nr < len(ideas) {
					ideas[s.Nr].Text = text
				}
				return ideas
			})
		},
	},
	ActionWords: {
		get: func(w *Walk, s Spot) string {
			if s.Nr < len(w.Plan.Actions) {
				return w.Plan.Actions[s.Nr].What
			}
			return ""
		},
		set: func(w *Walk, s Spot, text string) {
			if s.Nr < len(w.Plan.Actions) {
				w.Plan.Actions[s.Nr].What = text
			}
		},
	},
	ActionWho:    inAction(func(t *content.Todo) *string { return &t.Who }).role(),
	ActionBy:     inAction(func(t *content.Todo) *string { return &t.By }).due(),
	ActionWhy:    inAction(func(t *content.Todo) *string { return &t.Because }),
	ThoughtWords: inThought(func(k *content.Parked) *string { return &k.What }),
	ThoughtWho:   inThought(func(k *content.Parked) *string { return &k.Who }).role(),
	ThoughtBy:    inThought(func(k *content.Parked) *string { return &k.By }).due(),
}

// answers reports whether a kind of place is in an answer, and not in what stands beside
// the questions.
func (b Box) answers() bool { return b <= IdeaWords }

// Name says what is written in a kind of place.
func (b Box) Name() content.Text {
	w := words.Walk()
	switch b {
	case Words, Sign, Counter, Agreed:
		return w.OwnWords
	case Day, FirstDay, FollowUp, By, ActionBy, ThoughtBy:
		return w.Day
	case Who, ActionWho, ThoughtWho:
		return w.Role
	case Note:
		return w.Note
	case ActionWhy:
		return w.Reason
	case IdeaWords:
		return w.Idea
	case ActionWords:
		return w.Action
	case ThoughtWords:
		return w.Thought
	}
	return content.Text{}
}

// Words is what stands in a place.
func (w *Walk) Words(s Spot) string { return boxes[s.Box].get(w, s) }

// TakesWords reports whether there is room for words in a place: nothing that could be
// about a person has any.
func (w *Walk) TakesWords(s Spot) bool {
	if s.At == "" {
		return true
	}
	q, ok := w.Guide.Question(s.At)
	return !ok || !q.Folded()
}

// write puts words into a place, without the blank lines at their end: who looks for the way
// on presses Enter there.
func (w *Walk) write(d Deed) (told content.Text) {
	if !w.TakesWords(d.Spot) {
		return words.Walk().NoWords
	}
	boxes[d.Spot.Box].set(w, d.Spot, Ended(d.Text))
	return told
}

// Ended is a text without the blank lines at its end.
func Ended(text string) string {
	for {
		end := strings.LastIndexByte(text, '\n')
		if end < 0 || !blank(text[end:]) {
			return text
		}
		text = text[:end]
	}
}

// join joins the lines that a page broke, from a PDF, in one step.
func (w *Walk) join(d Deed) (told content.Text) {
	text := w.Words(d.Spot)
	switch joined := content.Unbroken(text); {
	case !w.TakesWords(d.Spot):
		return words.Walk().NoWords
	case joined == text:
		return words.Walk().NothingToJoin
	default:
		boxes[d.Spot.Box].set(w, d.Spot, joined)
		return words.Walk().LinesJoined
	}
}
