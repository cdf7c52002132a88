package walk_test

import (
	"fmt"
	"reflect"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

const tasks = content.Ref("tasks.ideas")

func inRoom(t *testing.T) *walk.Walk {
	t.Helper()
	s := wizardtest.Room(content.English)
	return walk.New(s.Guide, s.Plan, s.Today)
}

// turnsOf says of each turn who votes, how many dots of how many, and what is odd about it.
func turnsOf(v *walk.Votes) []string {
	var told []string
	for _, t := range v.Turns() {
		said := fmt.Sprintf("%d/%d %s %d of %d", t.Nr, t.Of, t.ID, t.Given, t.Dots())
		for odd, is := range map[string]bool{" nobody": t.Nobody(), " alone": t.Alone(), " gone": t.Gone()} {
			if is {
				said += odd
			}
		}
		if t.Over() > 0 {
			said += fmt.Sprintf(" %d too many", t.Over())
		}
		told = append(told, said)
	}
	return told
}

// Each perspective votes in turn, whoever leads last; what is too much is told and taken.
func TestPerspectivesVoteInTurn(t *testing.T) {
	t.Parallel()
	w := inRoom(t)
	v := w.Votes(tasks)
	give := func(d walk.Deed) {
		t.Helper()
		if _, done := w.Do(d); !done {
			t.Errorf("%+v was not done", d)
		}
	}
	give(v.Give(0, 1, 4))
	give(v.Give(3, 0, 5)) // the manager has three
	want := []string{"1/4 colleagues 4 of 18", "2/4 peer 0 of 3 alone", "3/4 service-users 0 of 6", "4/4 manager 5 of 3 alone 2 too many"}
	if got := turnsOf(v); !reflect.DeepEqual(got, want) {
		t.Errorf("the turns are %q, want %q", got, want)
	}
	if got := v.Turns()[0].Ideas; !reflect.DeepEqual(got, map[int]int{1: 4}) {
		t.Errorf("the colleagues' dots are %v", got)
	}
}

// Who is not counted as present has a turn while dots of theirs are there, and keeps it
// when the last one is taken back; who comes later gets one.
func TestATurnStaysWhenItsLastDotGoes(t *testing.T) {
	t.Parallel()
	w := inRoom(t)
	w.Do(walk.Deed{Verb: walk.Vote, At: tasks, Nr: 0, Who: "leader", N: 2})
	v := w.Votes(tasks)
	const leader = 3 // before the manager, who leads
	if got := turnsOf(v)[leader]; got != "4/5 leader 2 of 0 nobody 2 too many" {
		t.Fatalf("the turn is %q", got)
	}
	w.Do(v.Give(leader, 0, 0))
	if turns := v.Turns(); len(turns) != 5 || !turns[leader].Gone() {
		t.Errorf("the turns are %q", turnsOf(v))
	}
	if again := w.Votes(tasks); len(again.Turns()) != 4 {
		t.Errorf("it has a turn in another vote: %q", turnsOf(again))
	}
	w.Do(walk.Deed{Verb: walk.Count, At: content.RefPresent, Who: "leader", N: 1})
	late := w.Votes(tasks)
	w.Do(walk.Deed{Verb: walk.Vote, At: tasks, Nr: 0, Who: "relatives", N: 1})
	before := len(late.Turns())
	late.Renew()
	if len(late.Turns()) != before+1 {
		t.Errorf("who came later has no turn: %q", turnsOf(late))
	}
}

func TestWhatAVoteLacks(t *testing.T) {
	t.Parallel()
	w := inRoom(t)
	if got := w.Votes(tasks).Missing(); got != walk.NothingMissing {
		t.Errorf("missing %v", got)
	}
	w.Do(walk.Deed{Verb: walk.Clear, At: content.RefPresent})
	if got := w.Votes(tasks).Missing(); got != walk.NobodyPresent {
		t.Errorf("with nobody there: missing %v", got)
	}
	w.Do(walk.Deed{Verb: walk.Clear, At: tasks})
	if got := w.Votes(tasks).Missing(); got != walk.NoIdeas {
		t.Errorf("without ideas: missing %v", got)
	}
}

// The vote goes through the ideas, then to the next perspective, and ends with the last.
func TestAVoteGoesOn(t *testing.T) {
	t.Parallel()
	v := inRoom(t).Votes(tasks)
	for _, test := range []struct {
		turn, idea, toTurn, toIdea int
		ok                         bool
	}{
		{0, 0, 0, 1, true}, {0, 3, 1, 0, true}, {3, 2, 3, 3, true}, {3, 3, 3, 3, false},
	} {
		turn, idea, ok := v.Next(test.turn, test.idea)
		if turn != test.toTurn || idea != test.toIdea || ok != test.ok {
			t.Errorf("after %d.%d comes %d.%d, %v", test.turn, test.idea, turn, idea, ok)
		}
	}
}

// Digits typed one after the other are one number and one step, as long as it can be meant.
func TestDigitsMakeANumber(t *testing.T) {
	t.Parallel()
	w := inRoom(t)
	v := w.Votes(tasks)
	for _, test := range []struct {
		digit  int
		goesOn bool
		want   int
		one    bool
	}{{1, false, 1, false}, {2, true, 12, true}, {3, true, 123, true}, {4, true, 4, false}, {5, false, 5, false}} {
		d := v.Type(0, 0, test.digit, test.goesOn)
		if d.N != test.want || d.GoesOn != test.one {
			t.Errorf("%d makes %d, one step %v", test.digit, d.N, d.GoesOn)
		}
		w.Do(d)
	}
}

// Several ideas get their dots at once, or none of them does.
func TestDotsForSeveralIdeasAtOnce(t *testing.T) {
	t.Parallel()
	v := inRoom(t).Votes(tasks)
	deeds, wrong := v.GiveAll(1, []walk.Dotted{{Nr: 1, Dots: 2}, {Nr: 4, Dots: 0}})
	if len(deeds) != 2 || !wrong.Empty() || deeds[1].Nr != 3 || deeds[0].N != 2 || deeds[0].Who != "peer" {
		t.Errorf("%+v, %q", deeds, wrong.EN)
	}
	for want, bad := range map[string]walk.Dotted{
		"Ideas are numbered 1 to 4, so nothing is changed.":      {Nr: 5, Dots: 1},
		"An idea can have 0 to 999 dots, so nothing is changed.": {Nr: 2, Dots: 1000},
	} {
		if deeds, wrong := v.GiveAll(1, []walk.Dotted{{Nr: 1, Dots: 2}, bad}); deeds != nil || wrong.EN != want {
			t.Errorf("%+v: %+v, %q", bad, deeds, wrong.EN)
		}
	}
}

// What came of a vote: the most dots first, who shares a place, and whose dots they are.
func TestTheResultOfAVote(t *testing.T) {
	t.Parallel()
	w := inRoom(t)
	if r := w.Result(tasks); r.Voted || r.Level || r.Ideas[0].Level() || len(r.Ideas) != 4 {
		t.Errorf("before the vote: %+v", r)
	}
	for _, d := range []walk.Deed{{Nr: 1, Who: "peer", N: 3}, {Nr: 1, Who: "manager", N: 1}, {Nr: 2, Who: "colleagues", N: 4}, {Nr: 3, Who: "peer", N: 1}} {
		d.Verb, d.At = walk.Vote, tasks
		w.Do(d)
	}
	w.Do(walk.Deed{Verb: walk.MarkIdea, At: tasks, Nr: 3, Mark: content.MarkTop})
	r := w.Result(tasks)
	if !r.Voted || !r.Level || r.Picked != 1 {
		t.Errorf("%+v", r)
	}
	var told []string
	for _, c := range r.Ideas {
		said := fmt.Sprintf("%d: place %d, %d dots", c.Index, c.Place, c.Dots())
		if c.Level() {
			said += ", level"
		}
		for _, g := range c.From {
			said += fmt.Sprintf(", %s %d", g.Name().EN, g.Dots)
		}
		told = append(told, said)
	}
	want := []string{
		"1: place 1, 4 dots, level, Lived experience 3, Manager 1", "2: place 1, 4 dots, level, Colleagues 4",
		"3: place 3, 1 dots, Lived experience 1", "0: place 4, 0 dots",
	}
	if !reflect.DeepEqual(told, want) {
		t.Errorf("the result is %q, want %q", told, want)
	}
}
