package paper

import (
	"bytes"
	"fmt"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/planfile"
)

// marks are words that stand nowhere else, each with the place where it was put.
type marks map[string]string

func (m marks) next(place string) string {
	word := fmt.Sprintf("word%dend", len(m))
	m[word] = place
	return word
}

// put finds the words of [marks].
var put = regexp.MustCompile(`word\d+end`)

// put fills those of a record's fields that are wanted, and two records of each kind in it:
// with words of its own wherever words can stand.
func (m marks) put(r content.Record, place, path string, wanted func(path string) bool) {
	for _, f := range r.Fields() {
		at := path + f.Key
		c, holds := f.At(r).(content.Listed)
		if holds {
			if slices.ContainsFunc(c.Blank().Fields(), func(f *content.Field) bool { return wanted(at + "." + f.Key) }) {
				for range 2 {
					m.put(c.Add(), place, at+".", wanted)
				}
			}
			continue
		}
		if !wanted(at) {
			continue
		}
		switch c := f.At(r).(type) {
		case content.Prose:
			*c.At = m.next(place + " " + at)
		case content.Day:
			*c.At = m.next(place + " " + at)
		case content.Texts:
			*c.At = []string{m.next(place + " " + at), m.next(place + " " + at)}
		case content.Days:
			*c.At = []string{m.next(place + " " + at), "2027-01-15", m.next(place + " " + at)}
		case content.Counts:
			*c.At = map[string]int{m.next(place + " " + at): 2}
		default:
			plantest.Fill(f, r)
		}
	}
}

// fieldsOf are the paths of all fields that a record has, those of the records in it as well.
func fieldsOf(r content.Record, path string) []string {
	var all []string
	for _, f := range r.Fields() {
		if c, holds := f.At(r).(content.Listed); holds {
			all = append(all, fieldsOf(c.Blank(), path+f.Key+".")...)
		} else {
			all = append(all, path+f.Key)
		}
	}
	return all
}

// untold are the fields of an answer whose words are no part of what is sent on.
var untold = map[string]string{
	"ask":      "the guide has the question",
	"views.nr": "is told by the order of the voices",
	"because":  "belongs to an action that is set aside, and has a test of its own",
	"over":     "marks of views, for the program",
}

// everyAnswer is a plan in which each question has an answer with the fields that are
// wanted, and the words in it.
func everyAnswer(g *content.Guide, wanted func(path string) bool, change func(content.Question, *content.Answer)) (*content.Plan, marks) {
	p, m := content.NewPlan(content.Danish, "2026-11-21"), marks{}
	for _, q := range g.Questions() {
		var a content.Answer
		m.put(&a, string(q.Ref), "", func(path string) bool { return untold[path] == "" && wanted(path) })
		if !slices.Contains(q.States(), a.State) {
			a.State = content.Open
		}
		for i := range a.Views {
			v := &a.Views[i]
			v.Nr = fmt.Sprint(i + 1)
			if v.Who == "" {
				v.Who = "manager"
			}
			if !slices.Contains(q.States(), v.State) {
				v.State = content.Open
			}
		}
		change(q, &a)
		p.Set(q.Ref, a)
	}
	return p, m
}

// toldAll checks that every word is in the plan that is sent on, but those beside folded
// answers, of which none is.
func toldAll(t *testing.T, name string, p *content.Plan, g *content.Guide, m marks) {
	t.Helper()
	kept := map[string]bool{}
	p.EachText(func(_ content.Place, s *string) { kept[*s] = true })
	p.EachRecord(func(_ content.Place, r content.Record) {
		for _, f := range r.Fields() {
			if c, ok := f.At(r).(content.Counts); ok {
				for who := range *c.At {
					kept[who] = true
				}
			}
		}
	})
	for _, l := range content.Languages() {
		md := sent(t, p, g, l)
		noBlanks(t, md)
		plantest.Lacks(t, md, "{scheme}", "%!")
		told := map[string]bool{}
		for _, word := range put.FindAll(md, -1) {
			told[string(word)] = true
		}
		for _, word := range slices.Sorted(maps.Keys(m)) {
			var ref content.Ref
			_, _ = fmt.Sscan(m[word], &ref)
			q, known := g.Question(ref)
			switch found := told[word]; {
			case !kept[word]:
			case known && q.Folded() == found:
				t.Errorf("%s in %s: %s, folded %t, found %t", name, l, m[word], q.Folded(), found)
			case !known && !found:
				t.Errorf("%s in %s: %s is lost", name, l, m[word])
			}
		}
	}
}

// Nothing that anybody said is lost, whatever else was said beside it: every field of an
// answer, with a word of its own for each question.
func TestAPlanTellsEveryFieldOfEveryAnswer(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	all := func(path string) bool { return path != "views.who" } // a perspective of its own for each is tried alone
	state := func(nth int) func(content.Question, *content.Answer) {
		return func(q content.Question, a *content.Answer) {
			a.State, a.Aside = q.States()[min(nth, len(q.States())-1)], ""
		}
	}
	variants := map[string]func(content.Question, *content.Answer){
		"agreed":           func(_ content.Question, a *content.Answer) { a.Agreement = content.AgreedOn },
		"not agreed":       func(_ content.Question, a *content.Answer) { a.Agreement = content.NotAgreed },
		"nothing tried":    func(_ content.Question, a *content.Answer) { a.Agreement = "" },
		"without voices":   func(_ content.Question, a *content.Answer) { a.Views = nil },
		"dropped":          func(_ content.Question, a *content.Answer) { a.Aside = content.SetDropped },
		"open":             func(_ content.Question, a *content.Answer) { a.State = content.Open },
		"neither":          func(_ content.Question, a *content.Answer) { a.State, a.Views, a.Agreement = content.Open, nil, "" },
		"first state":      state(0),
		"second state":     state(1),
		"third state":      state(2),
		"last state":       state(3),
		"not yet done":     func(_ content.Question, a *content.Answer) { a.Now, a.Done, a.Aside = false, false, "" },
		"without a rating": func(_ content.Question, a *content.Answer) { a.Importance, a.Clarity = 0, 0 },
		"voices as one": func(_ content.Question, a *content.Answer) {
			a.Views = []content.View{a.AsView(content.Voice{Who: "manager"})}
		},
		"one voice twice": func(_ content.Question, a *content.Answer) {
			for i := range a.Views {
				a.Views[i].Voice = content.Voice{Who: "colleagues"}
			}
		},
	}
	for _, g := range []*content.Guide{plantest.Guide(t), plantest.Builtin(t)} {
		for name, change := range variants {
			p, m := everyAnswer(g, all, change)
			toldAll(t, name, p, g, m)
		}
	}
}

// Nor is what stands alone.
func TestAPlanTellsEveryFieldThatStandsAlone(t *testing.T) {
	t.Parallel()
	for _, g := range []*content.Guide{plantest.Guide(t), plantest.Builtin(t)} {
		for _, field := range fieldsOf(&content.Answer{}, "") {
			says := func(path string) bool { return path == field || field == "views.who" && path == "views.note" } // who says nothing is no voice
			p, m := everyAnswer(g, says, func(content.Question, *content.Answer) {})
			toldAll(t, field, p, g, m)
		}
	}
}

// A plan that a file was filled with to the last field loses none of its words either, nor
// what is under questions that nobody asks any more.
func TestAPlanTellsEverythingThatAFileCanHold(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	m := marks{}
	p := plantest.Filled(func() string { return m.next("") })
	p.Position, p.Talked, p.Round, p.Agenda, p.Joined, p.Sheet = "", "", nil, nil, nil, nil // are for the program
	p.Order, p.Clock, p.SheetOf, p.ReadIn = nil, nil, "", nil
	p.EachText(func(at content.Place, s *string) {
		if at.Part == content.PartView && s == &p.Answers[at.Ref].Views[at.Index].Nr {
			*s = "" // is told by the order
		}
	})
	p.Set("expect-of-us.share-in-training", content.Answer{}) // is folded
	p.Actions = p.Actions[:1]
	kept := inFile(t, p, g)
	for _, l := range content.Languages() {
		md := sent(t, p, g, l)
		for word := range m {
			if bytes.Contains(kept, []byte(word)) && !bytes.Contains(md, []byte(word)) {
				t.Errorf("%s: %s is lost", l, word)
			}
		}
	}
}

// inFile is the plan as it is kept, where what the guide asks itself has no words.
func inFile(t *testing.T, p *content.Plan, g *content.Guide) []byte {
	t.Helper()
	data, err := planfile.YAML(p, g, "x")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Every field of what stands beside the questions is told: with all others, and alone.
func TestAPlanTellsEveryFieldBesideTheQuestions(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	fields := append(fieldsOf(&content.Plan{}, ""), "all")
	untold := []string{ // are for the program, or have a test of their own
		"language", "talked", "plan", "began", "position", "agenda.step", "agenda.minutes", "agenda.around", "order", "clock",
		"joined.who", "joined.nr", "joined.plan", "joined.began", "joined.said", "joined.instead", "sheet", "round", "actions.because",
		"sheets.who", "sheets.nr", "sheets.joint", "sheets.asked", "counted", "sheet-of",
		"read-in.who", "read-in.nr", "read-in.plan", "read-in.began", "read-in.said", "read-in.instead",
	}
	for _, field := range fields {
		for _, aside := range []content.Aside{"", content.SetParked, content.SetDropped} {
			p, m := content.NewPlan(content.English, "2026-11-21"), marks{}
			p.Started, p.Updated = "", ""
			m.put(p, "plan", "", func(path string) bool {
				return (field == "all" || field == path) && !slices.Contains(untold, path)
			})
			for i := range p.Actions {
				p.Actions[i].Aside = aside
				if aside != "" {
					p.Actions[i].Because = m.next("plan actions.because")
				}
			}
			toldAll(t, field, p, g, m)
		}
	}
}

// unshown are the fields of an answer that change nothing where they stand alone, and why.
var unshown = map[string]string{
	"ask":       "the guide has the question",
	"done":      "what nobody had to do cannot be done",
	"aside":     "what nobody had to do cannot be set aside",
	"because":   "what nobody had to do has no reason for it",
	"over":      "it tells which views are newer, where there are any",
	"views.who": "who says nothing is no voice",
	"views.nr":  "who says nothing is no voice",

	"views.pass":               "a point that everybody passed on has nothing to tell; beside answers it is counted",
	"views.earlier.state":      "what was said before is told in the room; the plan sent on has what is said now",
	"views.earlier.importance": "what was said before is told in the room; the plan sent on has what is said now",
	"views.earlier.clarity":    "what was said before is told in the room; the plan sent on has what is said now",
	"views.earlier.pass":       "what was said before is told in the room; the plan sent on has what is said now",
}

// Whatever an answer can hold changes what is sent on: a mark as well as a word.
func TestEveryFieldOfAnAnswerChangesThePlan(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := plantest.Guide(t)
	for _, q := range g.Questions() {
		if q.Folded() {
			continue
		}
		for _, field := range fieldsOf(&content.Answer{}, "") {
			var a content.Answer
			marks{}.put(&a, "", "", func(path string) bool { return path == field })
			if a.State != content.Open {
				a.State = q.States()[0]
			}
			for i := range a.Views {
				a.Views[i].Who = "manager"
				if a.Views[i].State != content.Open {
					a.Views[i].State = q.States()[0]
				}
			}
			p := plantest.Saying("Because")
			without := sent(t, p, g, content.English)
			p.Set(q.Ref, a)
			if unshown[field] == "" && bytes.Equal(sent(t, p, g, content.English), without) {
				t.Errorf("%s of %s changes nothing", field, q.Ref)
			}
		}
	}
}

// Every question of the guide that ships can be answered in every way it offers, kept, and
// passed on under the words in which the plan has it.
func TestTheBuiltInGuideIsKeptAndPassedOn(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		p := content.NewPlan(l, "2026-11-21")
		for i, q := range g.Questions() {
			states := append(q.States(), content.Open)
			a := content.Answer{State: states[i%len(states)], Note: "A note: with *marks*", Who: "team leader", By: "2027-01-15"}
			switch q.Item.Kind.Holds() {
			case content.HoldsOption:
				a.Text = q.Item.Options[len(q.Item.Options)-1].ID // that leads nowhere else
			case content.HoldsCounts:
				a.People = map[string]int{q.Item.Options[0].ID: 2}
			case content.HoldsIdeas:
				a.Ideas = []content.Idea{{Text: "An idea", Top: true}}
			case content.HoldsRisk:
				a.Sign, a.Counter = "A sign", "A counter-measure"
			case content.HoldsLevels:
				a.Importance, a.Clarity = 3, content.Pass
			case content.HoldsDays:
				a.Text, a.Dates = "2027-03-01", []string{"2027-04-01"}
			case content.HoldsWords, content.HoldsDay:
				a.Text = "Words\n\n# and more"
			case content.HoldsState, content.HoldsNothing:
			}
			p.Set(q.Ref, a)
		}
		kept := inFile(t, p, g)
		if back, err := planfile.Read("plan.yaml", kept, g); err != nil || !reflect.DeepEqual(back, p) {
			t.Fatalf("came back as another plan (%v):\n%s", err, kept)
		}
		md := sent(t, p, g, l)
		noBlanks(t, md)
		plantest.Lacks(t, md, "{scheme}", "%!")
		for _, q := range g.Questions() {
			if q.Folded() || !q.Item.Kind.Asks() || q.Ref == content.RefReviewBy || q.Item.Kind.Holds() == content.HoldsDays {
				continue // the last two are told in words of the plan's own
			}
			title, _, _ := strings.Cut(q.Stated().In(l), "{scheme}")
			plantest.Has(t, md, title)
		}
	}
}
