package content_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"alongside/content"
)

const (
	foldedRow  = content.Ref("expect-of-peer.two-years")
	foldedLost = content.Ref("purpose.own-story") // a question of another guide, known by its state
)

// worded is a folded answer with words wherever a hand can put some.
func worded(s content.State) content.Answer {
	const secret = "secret"
	return content.Answer{
		State: s, Text: secret, Note: secret, Who: secret, By: secret, Because: secret, Sign: secret, Counter: secret, Agreed: secret,
		Agreement: content.NotAgreed, Over: []string{secret}, Ideas: []content.Idea{{Text: secret, Votes: map[string]int{"peer": 1}}}, People: map[string]int{"peer": 1}, Dates: []string{secret},
		Views: []content.View{{Voice: content.Voice{Who: "peer"}, Note: secret}}, Extra: []content.Extra{{Key: secret, Value: content.Value{Text: secret}}},
		Importance: 2, Now: true, Done: true,
	}
}

// Combining carries how a folded point stands, and no word that stands beside it: those
// who get the combined plan are others than the one it was written for.
func TestCombiningCarriesNoWordsBesideAFoldedPoint(t *testing.T) {
	t.Parallel()
	for _, ref := range []content.Ref{foldedRow, foldedLost} {
		one, two := solo("manager", nil), solo("peer", nil)
		one.Set(ref, worded(content.LeaveOut))
		two.Set(ref, content.Answer{State: content.LeaveOut, People: map[string]int{"peer": 2}, Agreed: "other secret"})
		for _, plans := range [][]*content.Plan{{one, two}, {two, one}, {combined(t, one).Plan, two}} {
			c := combined(t, plans...)
			if got := c.Plan.Answer(ref); !reflect.DeepEqual(got, content.Answer{State: content.LeaveOut, Now: true, Done: true}) {
				t.Errorf("%s: %+v", ref, got)
			}
			want := content.Text{
				EN: "A point for the manager and HR: words beside it are left out; they stay in their own file",
				DA: "Et punkt til leder og HR: ord ved siden af er ikke taget med; de bliver i deres egen fil",
			}
			if len(c.Conflicts) != 1 || c.Conflicts[0] != want {
				t.Errorf("%s: it says %v", ref, c.Conflicts)
			}
		}
		if one.Answer(ref).Note != "secret" {
			t.Errorf("%s: the words are lost from their own plan", ref)
		}
		two.Set(ref, content.Answer{State: content.AskHR})
		c := combined(t, one, two)
		if told := fmt.Sprint(c.Conflicts); len(c.Conflicts) != 2 || strings.Contains(told, "ask HR first") || c.Plan.Answer(ref).State != content.AskHR {
			t.Errorf("%s: where they differ: %s, %+v", ref, told, c.Plan.Answer(ref))
		}
	}
	quiet := solo("manager", map[content.Ref]content.Answer{foldedRow: {State: content.AskHR, Now: true, Aside: content.SetParked}})
	if c := combined(t, quiet, solo("peer", nil)); len(c.Conflicts) != 0 || !reflect.DeepEqual(c.Plan.Answer(foldedRow), quiet.Answer(foldedRow)) {
		t.Errorf("without words: %v, %+v", c.Conflicts, c.Plan.Answer(foldedRow))
	}
}

// A lost question that only a view shows to be folded stays one.
func TestCombiningKeepsWhatAViewFoldsFolded(t *testing.T) {
	t.Parallel()
	p := solo("manager", nil)
	p.Set(foldedLost, content.Answer{Asked: "About you?", Views: []content.View{{Voice: content.Voice{Who: "peer"}, State: content.LeaveOut}}})
	c := combined(t, p, solo("peer", nil))
	if got := c.Plan.Answer(foldedLost); !reflect.DeepEqual(got, content.Answer{State: content.AskHR, Asked: "About you?"}) {
		t.Errorf("got %+v", got)
	}
	if !builtin(t).FoldedIn(c.Plan)[foldedLost] {
		t.Error("it is not folded any more")
	}
}

// What a round hides, and what is for the manager and HR alone, is not for a room; whoever
// fills in a plan alone sees their own.
func TestWhatIsNotForTheRoom(t *testing.T) {
	t.Parallel()
	answers := map[content.Ref]content.Answer{foldedRow: {State: content.AskHR}}
	group, round := solo("manager", answers), solo("manager", nil)
	group.Say(content.RefMode, content.ModeWorkshop)
	round.Round = &content.Round{}
	nothing := solo("manager", nil)
	nothing.Say(content.RefMode, content.ModeWorkshop)
	for name, test := range map[string]struct {
		plan *content.Plan
		want bool
	}{
		"a group's":                {group, true},
		"in a round":               {round, true},
		"one person's":             {solo("manager", answers), false},
		"a group's, and no answer": {nothing, false},
	} {
		if got := builtin(t).Confidential(test.plan); got != test.want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

// Every kind of word beside a folded point is found, and is told without naming it.
func TestWordsBesideAFoldedPointAreFound(t *testing.T) {
	t.Parallel()
	g, all := builtin(t), worded(content.AskHR)
	fields := reflect.TypeFor[content.Answer]()
	for i := range fields.NumField() {
		name := fields.Field(i).Name
		a := content.Answer{State: content.AskHR}
		switch name {
		case "Clarity":
			a.Clarity = 1
		case "Aside":
			a.Aside = content.SetParked
		case "Asked":
			a.Asked = "About you?"
		default:
			v := reflect.ValueOf(&a).Elem().Field(i)
			v.Set(reflect.ValueOf(all).Field(i))
			if v.Kind() == reflect.String && v.IsZero() { // a field that came later
				v.SetString("words")
			}
		}
		p := content.NewPlan(content.English, "2026-11-21")
		p.Set(foldedRow, a)
		p.Set("purpose.why", content.Answer{Text: "words", Note: "that belong there"})
		allowed := name == "State" || name == "Now" || name == "Done" || name == "Aside" || name == "Asked"
		if found := g.Wordy(p); (len(found) == 0) != allowed {
			t.Errorf("%s: found %v", name, found)
		}
		if got := g.Unworded(p); (got == p) != allowed || !reflect.DeepEqual(got.Answer("purpose.why"), p.Answer("purpose.why")) {
			t.Errorf("%s: without it %+v", name, got.Answers)
		}
	}
	problem := content.WordyProblem("p.yaml", 7)
	const en = "p.yaml, line 7: A point for the manager and HR takes no free text, and here is some: it is kept, and shown in no output\nTake the words out of the file. What is about a person is for HR to keep."
	if got := problem.In(content.English); got != en {
		t.Errorf("got %s", got)
	}
}

// What follows from a folded point comes after all whose moment is told, says nothing of
// its own, and takes nothing away that stands beside it.
func TestTodosFromFoldedPointsSayNothing(t *testing.T) {
	t.Parallel()
	g, p := builtin(t), content.NewPlan(content.English, "2026-11-21")
	p.Set(foldedRow, worded(content.AskHR))
	p.Take("expect-of-us.further-training", content.Missing) // later
	p.Take("expect-of-us.supervision", content.Missing)
	p.Actions = []content.Action{{What: "Visit Huset"}}
	todos := g.Todos(p)
	at := len(todos) - 2
	want := content.Todo{Ref: foldedRow, What: content.FoldedPoint(), InPlan: content.FoldedPoint(), When: content.Later, Now: true, Done: true, Folded: true}
	if !reflect.DeepEqual(todos[at], want) {
		t.Fatalf("got %+v", todos[at])
	}
	todo := todos[at]
	todo.Now, todo.Aside = false, content.SetParked
	p.Put(todo)
	now := worded(content.AskHR)
	now.Now, now.Aside = false, content.SetParked
	if got := p.Answer(foldedRow); !reflect.DeepEqual(got, now) {
		t.Errorf("got %+v, want %+v", got, now)
	}
	open := g.OpenPoints(p)
	if open[len(open)-1].Ref != foldedRow {
		t.Errorf("the last open point is %s", open[len(open)-1].Ref)
	}
	p.Take(foldedRow, content.LeaveOut) // whatever a hand says of an agreement
	if open := g.OpenPoints(p); open[len(open)-1].Ref == foldedRow {
		t.Error("it is open without asking HR")
	}
}

// A folded question is not asked in a workshop, and its figures are in no count.
func TestAFoldedQuestionIsNotOnTheWayOfAWorkshop(t *testing.T) {
	t.Parallel()
	g, err := content.LoadGuide("g.yaml", []byte(strings.Replace(small, "short: {en: Why, da: Hvorfor}", "short: {en: Why, da: Hvorfor}\n        care: {folded: true, note: {en: Mind, da: Pas på}, support: {en: Ask, da: Spørg}}", 1)))
	if err != nil {
		t.Fatal(err)
	}
	s := g.Section("first")
	p := content.NewPlan(content.English, "2026-11-21")
	if got := s.PathIn(p, &s.Items[0]); got != content.Core {
		t.Errorf("alone: %s", got)
	}
	p.Set("first.why", content.Answer{State: content.AskHR, Text: "words"})
	if got := s.Progress(p); got.Total != 1 || got.Answered != 0 {
		t.Errorf("counted: %+v", got)
	}
	p.Say(content.RefMode, content.ModeWorkshop)
	if got := s.PathIn(p, &s.Items[0]); got != content.Absent {
		t.Errorf("in a workshop: %s", got)
	}
	q, _ := g.Question("first.why")
	if q.Answered(content.Answer{Text: "words"}) || !q.Answered(content.Answer{State: content.LeaveOut}) {
		t.Error("words answer it, or its state does not")
	}
}

// Beside a folded point a slip of the hand is told without the words it hides; any
// other key is one of those words.
func TestKeysBesideAFoldedPointAreToldAsSlips(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set(foldedRow, content.Answer{State: content.AskHR, Extra: []content.Extra{
		{Key: "relapse", Line: 7, Value: content.Value{Text: "in May"}}, {Key: "ntoe", Line: 8, Like: "note"},
	}})
	p.Set("purpose.why", content.Answer{Extra: []content.Extra{{Key: "colour", Line: 9}}})
	var told []string
	for _, u := range builtin(t).Unknown(p) {
		told = append(told, u.Problem("p.yaml").Error())
	}
	want := []string{
		`p.yaml, line 8: A point for the manager and HR has a key here that alongside does not know; it is kept; If "note" is meant, correct the spelling; until then it is not read.`,
		`p.yaml, line 9, purpose.why: the key "colour" is not one alongside knows; it is kept; Leave it if another program needs it; else take it out.`,
	}
	if !reflect.DeepEqual(told, want) {
		t.Errorf("got %q", told)
	}
}
