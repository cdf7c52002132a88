package content_test

import (
	"testing"

	"alongside/content"
)

func TestIdeasThatAreOneInOtherWords(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"walks with residents", "walk with residents"},
		{"Walks with the residents.", "walking with a resident"},
		{"Coffee & a talk", "a talk and coffee"},
		{"Plan the meeting", "planning meetings"},
		{"Introduce new colleagues to the house", "introducing a new colleague to the house"},
		{"Help with appointments", "help with apointments"}, // mistyped
		{"run the breakfast club", "Run the breakfats club"},
		{"Gåture med beboerne", "gåtur med beboere"},
		{"Gåtur", "gå-tur"},
		{"Kaffe med en beboer", "kaffe med beboerne"},
		{"Følge med til lægen", "følges med til læge"},
		{"pause", "pauser"},
	} {
		if !content.Near(c[0], c[1]) || !content.Near(c[1], c[0]) {
			t.Errorf("%q and %q are not near", c[0], c[1])
		}
	}
}

// A false alarm costs a room its patience: what is short, turned around, numbered or
// another word is another idea.
func TestIdeasThatAreTwo(t *testing.T) {
	t.Parallel()
	for _, c := range [][2]string{
		{"", ""},
		{"tea", "team"},
		{"car", "care"},
		{"cats", "bats"},
		{"TV", "tvs and radio"},
		{"a talk with a manager", "a talk without a manager"},
		{"mentor", "mentee"},
		{"contact with the union", "contract with the union"},
		{"Gåtur tirsdag", "gåtur torsdag"},
		{"Mødes mandag", "mødes søndag"},
		{"male huset", "måle huset"},
		{"Ikke alene på vagt", "alene på vagt"},
		{"uden leder", "med leder"},
		{"step 1", "step 2"},
		{"group 11", "group 1"},
		{"2 walks", "3 walks"},
		{"walks with residents", "long walks with residents"},
		{"walks with residents", "walks with relatives"},
		{"morning", "mourning"},
		{"supervision", "supervisor"},
		{"kaffe", "kasse"},
		{"en kop kaffe", "en kop te"},
		{"Undervise kollegerne", "undervisning af kolleger"}, // which may be one, and may be two
	} {
		if content.Near(c[0], c[1]) || content.Near(c[1], c[0]) {
			t.Errorf("%q and %q are near", c[0], c[1])
		}
	}
}

func TestNearPairsAreFoundOnce(t *testing.T) {
	t.Parallel()
	ideas := []content.Idea{{Text: "walks with residents"}, {Text: "tea"}, {Text: "Walk with residents"}, {Text: "walking with residents"}}
	got := content.NearPairs(ideas)
	if len(got) != 3 || got[0] != [2]int{0, 2} || got[1] != [2]int{0, 3} || got[2] != [2]int{2, 3} {
		t.Errorf("got %v", got)
	}
}

func TestTwoIdeasAreMadeOne(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{
		{Text: "walks with residents", Votes: map[string]int{"manager": 1}},
		{Text: "tea"},
		{Text: "walk with residents", Also: []string{"WALKS with  residents", "a walk"}, Interview: true, Votes: map[string]int{"manager": 2, "peer": 1}},
	}})
	before := p.Clone()
	p.MergeIdeas("tasks.ideas", 0, 2)
	ideas := p.Answer("tasks.ideas").Ideas
	if len(ideas) != 2 || ideas[0].Dots() != 4 || ideas[0].Votes["manager"] != 3 || !ideas[0].Interview {
		t.Fatalf("got %+v", ideas)
	}
	if also := ideas[0].Also; len(also) != 2 || also[0] != "walk with residents" || also[1] != "a walk" {
		t.Errorf("also: %q", also)
	}
	if old := before.Answer("tasks.ideas").Ideas; old[0].Dots() != 1 || len(old) != 3 {
		t.Errorf("the plan before was changed: %+v", old)
	}
}

// What a group made one idea of does not come apart again when a plan comes in that has
// the other wording.
func TestWhatIsOneIdeaStaysOneWhenPlansAreCombined(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	group := workshopPlan()
	group.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "walks with residents", Also: []string{"walk with residents"}}, {Text: "tea"}}})
	alone := content.NewPlan(content.English, "2026-11-21")
	alone.Say(content.RefPerspective, "peer")
	alone.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "Walk with residents", Top: true}, {Text: "chess"}}})
	for _, order := range [][]content.Given{{{Name: "a", Plan: group}, {Name: "b", Plan: alone}}, {{Name: "b", Plan: alone}, {Name: "a", Plan: group}}} {
		c, err := g.Combine(content.English, order...)
		if err != nil {
			t.Fatal(err)
		}
		ideas := c.Plan.Answer("tasks.ideas").Ideas
		if len(ideas) != 3 || ideas[0].Text != "walks with residents" || len(ideas[0].Also) != 1 || ideas[0].Votes["peer"] != 1 {
			t.Errorf("got %+v", ideas)
		}
	}
}
