package screentest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// A Whisper is a guide and a plan that tell on whoever lets a folded point out. All
// that could only come from one has a mark in it: what the guide says of it begins
// with zqg, and what a hand has written beside it in the plan with zqh. The guide is
// the built-in one, and a folded question of every kind that asks something.
type Whisper struct {
	Guide *content.Guide
	Text  string // the guide as a file
	Plan  *content.Plan
	Folds []content.Ref // the folded points
}

// The marks.
const (
	OfGuide = "zqg"
	ByHand  = "zqh"
)

// NewWhisper makes a guide and a plan, made alone or at a workshop, in a language.
func NewWhisper(t testing.TB, l content.Language, workshop bool) *Whisper {
	t.Helper()
	text, err := content.BuiltinText()
	if err != nil {
		t.Fatal(err)
	}
	g, err := content.LoadGuide("guide.yaml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	mark := func() content.Text {
		n++
		return content.Text{EN: fmt.Sprintf("%sen%d", OfGuide, n), DA: fmt.Sprintf("%sda%d", OfGuide, n)}
	}
	document := g.Documents[0].ID
	source := func() []string {
		says := mark()
		g.Sources = append(g.Sources, content.Source{ID: says.EN, Document: document, Says: says})
		return []string{says.EN}
	}
	for i := range g.Sections {
		s := &g.Sections[i]
		for j := range s.Items {
			for _, r := range s.Items[j].AllRows() {
				if r.Care == nil || !r.Care.Folded {
					continue
				}
				r.ID, r.Source, r.Text, r.Short, r.About, r.There, r.Todo = mark().EN, source(), mark(), mark(), mark(), mark(), mark()
				r.Care.Note, r.Care.Support = mark(), mark()
			}
		}
	}
	foldable := slices.DeleteFunc(content.Kinds(), func(k content.Kind) bool {
		return !k.Asks() || k == content.KindChecklist || k == content.KindStar // of which rows are folded, or nothing
	})
	for i, kind := range foldable {
		it := content.Item{
			ID: mark().EN, Kind: kind, Source: source(), Before: content.BeforeStart, Key: true,
			Ask: mark(), Short: mark(), Hint: mark(), Todo: mark(),
			Advice: []content.Advice{{Source: source(), Text: mark()}},
			Care:   &content.Care{Folded: true, Note: mark(), Support: mark()},
		}
		switch kind.Holds() { //nolint:exhaustive // the others need no more
		case content.HoldsOption, content.HoldsCounts:
			it.Options = []content.Option{{ID: mark().EN, Label: mark()}, {ID: mark().EN, Label: mark()}}
		case content.HoldsIdeas, content.HoldsRisk:
			it.Seeds = []content.Text{mark(), mark()}
		}
		if kind == content.KindList {
			it.Marks = []content.Mark{content.MarkTop, content.MarkInterview}
		}
		if i%4 == 0 {
			it.Path = content.Deeper
		}
		s := g.Section([]string{"purpose", "keeping", "before-advert"}[i%3]) // two on the way, one off it
		s.Items = slices.Insert(s.Items, i%2, it)
	}
	data, err := yaml.Marshal(g)
	if err != nil {
		t.Fatal(err)
	}
	if g, err = content.LoadGuide("guide.yaml", data); err != nil {
		t.Fatal(err)
	}
	w := &Whisper{Guide: g, Text: string(data), Plan: content.NewPlan(l, "2026-11-21")}
	for _, q := range g.Questions() {
		if q.Folded() {
			w.Folds = append(w.Folds, q.Ref)
		}
	}
	w.fill(workshop)
	return w
}

// fill answers every folded point, with words beside each wherever a file can hold
// some, and a little of all else.
func (w *Whisper) fill(workshop bool) {
	p, n := w.Plan, 0
	said := func() string {
		n++
		return fmt.Sprintf("%s%d", ByHand, n)
	}
	p.Say(content.RefWorkplace, "Bostøtten Nord")
	p.Say(content.RefPerspective, "manager")
	if workshop {
		p.Say(content.RefMode, content.ModeWorkshop)
	}
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "colleagues": 2, "peer": 1}})
	p.Say("purpose.why", "To be closer to people")
	p.AddIdea("tasks.ideas", "A walk")
	p.Take("expect-of-us.supervision", content.Missing)
	p.Take("expect-of-peer.own-safety", content.Expected)
	p.Set("star.hope", content.Answer{Importance: 4, Clarity: 1})
	p.Parking = []content.Parked{{What: "The night shifts"}}
	p.Actions = []content.Action{{What: "Visit Huset"}}
	wordy := func(i int) content.Answer {
		a := content.Answer{
			State: content.FoldedStates()[i%3], Text: said(), Note: said(), Who: said(), By: said(), Because: said(), Sign: said(), Counter: said(),
			Ideas:  []content.Idea{{Text: said(), Top: true, Votes: map[string]int{said(): 2}, Extra: []content.Extra{{Key: said()}}}},
			People: map[string]int{said(): 2}, Dates: []string{said()}, Agreed: said(), Agreement: content.NotAgreed,
			Views: []content.View{{Voice: content.Voice{Who: said(), Nr: "2"}, State: content.AskHR, Text: said(), Note: said() + "\u202e", Owner: said(), By: said(), Sign: said(), Counter: said(), Dates: []string{said()}}},
			Extra: []content.Extra{{Key: said(), Value: content.Value{Text: said()}}, {Key: "ntoe", Value: content.Value{Text: said()}}},
		}
		switch i % 5 {
		case 0:
			a.Now = i < 10
		case 1:
			a.Aside = content.SetParked
		case 2:
			a.Aside = content.SetDropped
		case 3:
			a.Note += "\x1b[2J"
			a.Done = true
		}
		return a
	}
	for i, r := range w.Folds {
		p.Set(r, wordy(i))
	}
	// What the guide does not have any more is known by its state, wherever that stands.
	for i, r := range []content.Ref{"purpose." + ByHand + "-lost", ByHand + "-gone." + ByHand + "-row"} {
		a := wordy(i)
		a.Asked = said()
		p.Set(r, a)
	}
	seen := wordy(0)
	seen.State, seen.Asked = content.Open, said()
	p.Set("keeping."+ByHand+"-seen", seen)
}

// Leaks lists what a text lets out: words with one of the marks, and how a folded
// point stands.
func Leaks(said string, marks ...string) []string {
	var leaks []string
	line := strings.Join(strings.Fields(said), " ")
	for word := range strings.FieldsSeq(line) {
		if slices.ContainsFunc(marks, func(m string) bool { return strings.Contains(strings.ToLower(word), m) }) {
			leaks = append(leaks, word)
		}
	}
	if slices.Contains(marks, OfGuide) {
		for _, s := range content.FoldedStates() {
			for _, l := range content.Languages() {
				if strings.Contains(strings.ToLower(line), strings.ToLower(s.Label().In(l))) {
					leaks = append(leaks, s.Label().In(l))
				}
			}
		}
	}
	slices.Sort(leaks)
	return slices.Compact(leaks)
}
