package content_test

import (
	"reflect"
	"testing"

	"alongside/content"
)

const ideas content.Ref = "tasks.ideas"

func roomWithIdeas(texts ...string) *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop})
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "colleagues": 6, "peer": 1}})
	for _, s := range texts {
		p.AddIdea(ideas, s)
	}
	return p
}

func TestWhoeverLeadsVotesLast(t *testing.T) {
	t.Parallel()
	g, p := builtin(t), roomWithIdeas("a", "b")
	p.Vote(ideas, 0, "colleagues", 20)
	p.Vote(ideas, 1, "service-users", 2) // counted, and no longer present
	p.Vote(ideas, 1, "visitors", 1)      // of another guide
	type vote struct {
		who           string
		people, given int
	}
	var got []vote
	for _, b := range g.Ballots(p, ideas) {
		got = append(got, vote{b.ID, b.People, b.Given})
		if b.Dots() != 3*b.People {
			t.Errorf("%s has %d dots", b.ID, b.Dots())
		}
	}
	want := []vote{{"colleagues", 6, 20}, {"peer", 1, 0}, {"service-users", 0, 2}, {"visitors", 0, 1}, {"manager", 1, 0}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestVotesAreTakenBackWithoutATrace(t *testing.T) {
	t.Parallel()
	p := roomWithIdeas("a", "b")
	before, kept := p.Clone(), p.Answer(ideas).Ideas
	p.Vote(ideas, 1, "peer", 2)
	if kept[1].Votes != nil {
		t.Error("a list that was handed out changed")
	}
	p.Vote(ideas, 1, "peer", 0)
	p.Vote(ideas, 0, "manager", -1)
	p.Vote(ideas, 2, "manager", 1) // there is no such idea
	if !reflect.DeepEqual(p, before) {
		t.Errorf("got %+v", p.Answer(ideas))
	}
}

func TestTiesShareAPlace(t *testing.T) {
	t.Parallel()
	idea := func(text string, dots int) content.Idea {
		return content.Idea{Text: text, Votes: map[string]int{"colleagues": dots}}
	}
	type place struct {
		text  string
		index int
		place int
		tied  bool
	}
	var got []place
	for _, r := range content.Rank([]content.Idea{idea("a", 1), idea("b", 4), {Text: "c"}, idea("d", 4), idea("e", 7)}) {
		got = append(got, place{r.Text, r.Index, r.Place, r.Tied})
	}
	want := []place{{"e", 4, 1, false}, {"b", 1, 2, true}, {"d", 3, 2, true}, {"a", 0, 4, false}, {"c", 2, 5, false}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestThePlanKnowsHowItWasChosen(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		dots []int
		top  []bool
		want content.Choice
	}{
		{"no dots", []int{0, 0}, []bool{true, false}, content.ByHand},
		{"nothing picked", []int{3, 0}, []bool{false, false}, content.Unpicked},
		{"the most voted", []int{3, 1, 2}, []bool{true, false, true}, content.ByDots},
		{"among equals", []int{3, 2, 2}, []bool{true, false, true}, content.AmongEquals},
		{"all that have dots", []int{3, 2, 0}, []bool{true, true, false}, content.ByDots},
		{"another one", []int{3, 1, 2}, []bool{true, true, false}, content.Otherwise},
		{"one without a dot", []int{3, 0}, []bool{true, true}, content.Otherwise},
	} {
		var all []content.Idea
		for i, n := range test.dots {
			all = append(all, content.Idea{Votes: map[string]int{"peer": n}, Top: test.top[i]})
		}
		if got := content.HowChosen(all); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}
