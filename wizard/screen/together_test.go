package screen

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

func TestVotesAreTypedCellByCell(t *testing.T) {
	for _, test := range []struct {
		name string
		keys []string
		want []map[string]int
	}{
		{"Enter goes down, then to the next who vote", []string{"4", "<enter>", "2", "<enter>", "<enter>", "<enter>", "3"}, []map[string]int{{"colleagues": 4, "peer": 3}, {"colleagues": 2}, nil, nil}},
		{"two digits are one number while the cursor stays", []string{"12", "<down>", "1", "<up>", "3"}, []map[string]int{{"colleagues": 3}, {"colleagues": 1}, nil, nil}},
		{"the manager is the last", []string{"<right>", "<right>", "<right>", "<right>", "2", "<left>", "1"}, []map[string]int{{"manager": 2, "service-users": 1}, nil, nil, nil}},
		{"a slip is mended", []string{"45", "<bs>", "<down>", "7", "<del>", "<down>", "8", "0", "<down>", "9", "<home>", "0"}, []map[string]int{nil, nil, {"colleagues": 80}, {"colleagues": 9}}},
		{"more than there are dots is taken", []string{"19"}, []map[string]int{{"colleagues": 19}, nil, nil, nil}},
		{"letters are nothing", []string{"x", "p", "-", "+", "<space>"}, []map[string]int{nil, nil, nil, nil}},
	} {
		t.Run(test.name, func(t *testing.T) {
			drive(t, wizardtest.Room(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo("tasks.ideas-votes")
				d.press(test.keys...)
				if got := wizardtest.VotesOf(d.plan()); !reflect.DeepEqual(got, test.want) {
					t.Errorf("got %v, want %v\n%s", got, test.want, d.screen())
				}
				d.rest()
				if got := d.kept[len(d.kept)-1]; !reflect.DeepEqual(wizardtest.VotesOf(got), test.want) {
					t.Errorf("kept %v", wizardtest.VotesOf(got))
				}
			})
		})
	}
}

func TestEveryPerspectiveHasThreeDotsAPerson(t *testing.T) {
	drive(t, wizardtest.Room(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas-votes")
		d.press("9")
		d.wantScreen("1 of 4 · Colleagues: 9 of 18 dots given", "1 Colleagues 9/18 · 2 Lived experience · 3 People supported · 4 Manager")
		d.press("<down>", "12")
		d.wantScreen("21 of 18 dots given, 3 too many", "21/18 !")
		d.press("<right>")
		d.wantScreen("2 of 4 · Peer support worker or lived-experience adviser: 0 of 3 dots given")
		d.resize(40, 10)
		d.press("2")
		d.wantScreen("2 of 4 · Lived experience: 2 of 3 dots", "[2]")
	})
}

func TestThePicksAreTheGroupsOwn(t *testing.T) {
	s := wizardtest.Room(content.English)
	for i, dots := range []int{2, 5, 5, 0} {
		s.Plan.Vote("tasks.ideas", i, "colleagues", dots)
	}
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas-result")
		d.wantScreen(" 1=      5  Co-host", " 1=      5  Go along", " 3       2  A walk", " –       0  A page", "= as many dots as another", "Colleagues 5")
		d.press("<end>", "<space>", "<home>", "<space>", "<down>", "<space>", "<space>")
		d.wantScreen("★ 2 picked")
		var top []int
		for i, idea := range d.plan().Answer("tasks.ideas").Ideas {
			if idea.Top {
				top = append(top, i)
			}
		}
		if !reflect.DeepEqual(top, []int{1, 3}) {
			t.Errorf("picked %v", top)
		}
		d.press("<enter>")
		if d.model.route.Page().Section.ID == "tasks" {
			t.Error("Enter does not go on")
		}
	})
}

// The list leads to the votes and the result in a workshop, and past them alone.
func TestOnlyAWorkshopVotes(t *testing.T) {
	for mode, want := range map[string][]content.Ref{
		content.ModeWorkshop: {"tasks.ideas-votes", "tasks.ideas-result", "star.star-round"},
		"alone":              {"contact.contact"},
	} {
		s := wizardtest.Room(content.English)
		s.Plan.Set(content.RefMode, content.Answer{Text: mode})
		drive(t, s, 80, 24, func(d *driver) {
			d.begin()
			d.goTo("tasks.ideas")
			for _, ref := range want {
				d.press("<tab>")
				if !d.model.route.Page().Holds(ref) {
					t.Errorf("%s: at %s, want %s", mode, d.model.route.Page().Ref(), ref)
				}
			}
		})
	}
}

func TestVotesWithNobodyOrNothingSayWhatToDo(t *testing.T) {
	s := wizardtest.Room(content.English)
	s.Plan.Set(content.RefPresent, content.Answer{})
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas-votes")
		d.press("3")
		d.wantScreen("First count who is in the room")
		d.plan().Set("tasks.ideas", content.Answer{})
		d.press("3", "<up>")
		d.wantScreen("There are no ideas to vote on yet")
		d.press("<enter>", "<space>", "<down>")
		d.wantScreen("There are no ideas to vote on yet")
	})
}

func TestAnIdeaThatWasThereBeforeIsNoticedAndKept(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas")
		d.press("A walk and a coffee", "<enter>", "Tuesday group", "<enter>", "coffee, a walk!", "<enter>")
		d.wantScreen("Looks like no. 1; both are kept.")
		d.press("<up>")
		d.wantScreen("looks like no. 1")
		d.press("x")
		if got := d.plan().Answer("tasks.ideas").Ideas; len(got) != 2 || got[0].Text != "A walk and a coffee" {
			t.Errorf("got %+v", got)
		}
		d.press("<home>")
		if strings.Contains(d.screen(), "looks like") {
			t.Errorf("it is seen where it is not:\n%s", d.screen())
		}
		d.press("<end>")
		d.paste("Something else\ntuesday Group", true)
		d.wantScreen("Looks like no. 2; both are kept.")
	})
}

func TestFromBothSidesToTheAnswersAndBack(t *testing.T) {
	s := wizardtest.Room(content.English)
	s.Plan.Take("expect-of-peer.own-safety", content.Expected)
	s.Plan.Take("expect-of-us.supervision", content.Missing)
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("facing.facing")
		d.wantScreen("Own safety: expected", "Supervision: missing", "! Nobody keeps safe alone.")
		d.press("<right>")
		if !d.model.route.Page().Holds("expect-of-us.supervision") {
			t.Fatalf("at %s", d.model.route.Page().Ref())
		}
		d.press("1", "<tab>")
		d.wantScreen("Is it a fair exchange?", "Supervision: in place")
		if strings.Contains(d.screen(), "Nobody keeps safe alone") {
			t.Errorf("the support stands:\n%s", d.screen())
		}
		d.press("<down>", "<left>")
		if !d.model.route.Page().Holds("expect-of-peer.new-ways") {
			t.Fatalf("at %s", d.model.route.Page().Ref())
		}
		d.press("<tab>")
		d.wantScreen("▌ Learning – and further training")
		d.press("<enter>")
		if d.model.route.Page().Section.ID == "facing" {
			t.Error("Enter does not go on")
		}
	})
}

func TestEveryGapArrivesWithItsReason(t *testing.T) {
	drive(t, wizardtest.Gaps(content.English), 80, 40, func(d *driver) {
		d.begin()
		d.goTo("actions.actions")
		d.wantScreen("Talk it through: Hope · your answers lie far apart", "Talk it through: Trust · not agreed yet",
			"Arrange regular supervision · missing", "talk about it first", "a sign, and nothing to do about it yet")
	})
}

func TestActionsAreParkedAndDroppedAndTakenUpByTheSameKey(t *testing.T) {
	drive(t, wizardtest.Gaps(content.English), 80, 40, func(d *driver) {
		d.begin()
		before := d.plan().Clone()
		d.goTo("actions.actions")
		here := func() content.Answer { return d.plan().Answer("star.hope") }
		d.press("<space>", "x")
		if a := here(); a.Aside != content.SetDropped || a.Now {
			t.Errorf("x: %+v", a)
		}
		d.wantScreen("[–] Talk it through: Hope", "Dropped, and kept in the plan")
		d.press("n", "we know why", "<enter>", "<up>")
		d.wantScreen("dropped: we know why")
		d.press("p")
		if a := here(); a.Aside != content.SetParked || a.Because != "we know why" {
			t.Errorf("p: %+v", a)
		}
		d.press("p")
		if a := here(); a.Aside != "" || a.Because != "we know why" {
			t.Errorf("p again: %+v", a)
		}
		d.press("x", "x", "n", "<enter>", "<enter>")
		d.plan().Change("star.hope", func(a *content.Answer) { a.Because = "" })
		if !reflect.DeepEqual(d.plan().Answers, before.Answers) {
			t.Errorf("something is left of it: %+v", here())
		}
		d.press("<home>", "x", "<space>")
		if a := here(); a.Aside != "" || !a.Now {
			t.Errorf("chosen for now: %+v", a)
		}

		d.press("x", "<down>", "p")
		d.goTo("purpose.why")
		d.goTo("actions.actions")
		_, last, _ := strings.Cut(d.screen(), "later\n")
		if !strings.Contains(last, "Parked\n   [p] Talk it through: Trust") || !strings.Contains(last, "Dropped\n   [–] Talk it through: Hope") {
			t.Errorf("what was set aside is not at the end:\n%s", d.screen())
		}
	})
}

func TestAnOwnActionIsDroppedNotLost(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 40, func(d *driver) {
		d.begin()
		d.goTo("actions.actions")
		d.press("<end>", "Tell the unoin", "<enter>", "HR", "<enter>", "<enter>", "<up>", "n", "<up>", "<bs>", "<bs>", "<bs>", "ion", "<enter>", "<enter>", "<enter>", "<up>", "x")
		want := []content.Action{{What: "Tell the union", Who: "HR", Aside: content.SetDropped}}
		if got := d.plan().Actions; !reflect.DeepEqual(got, want) {
			t.Errorf("got %+v\n%s", got, d.screen())
		}
	})
}

func TestTheParkingLotIsLookedAtAndEmptied(t *testing.T) {
	s := wizardtest.Gaps(content.English)
	s.Plan.Change("star.hope", func(a *content.Answer) { a.Aside, a.Because = content.SetParked, "after Easter" })
	drive(t, s, 80, 24, func(d *driver) {
		open := func() { d.press("<esc>", "5", "<enter>") }
		d.begin()
		open()
		d.wantScreen("The parking lot", "[ ] Talk it through: Hope", "parked action · after Easter")
		d.press("a dog in the house", "<enter>")
		d.wantScreen("Parked.")
		open()
		d.press("half a thou")
		d.rest()
		if kept := d.kept[len(d.kept)-1].Parking; len(kept) != 2 || kept[1].What != "half a thou" {
			t.Errorf("what is being written is not kept: %+v", kept)
		}
		d.press("<up>", "<up>", "<space>")
		d.wantScreen("[✓] a dog in the house")
		d.press("<enter>", "!", "<enter>", "secretary", "<enter>", "1/3 2027", "<enter>", "<esc>")
		want := []content.Parked{
			{What: "a dog in the house!", Who: "secretary", By: "2027-03-01", Done: true},
			{What: "half a thou"}, // what was on the line
		}
		if got := d.plan().Parking; !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v\n%s", got, d.screen())
		}
		open()
		d.press("<up>", "<up>", "x")
		d.wantScreen("Taken out. Ctrl+Z brings it back.")
		d.press("u")
		if got := d.plan().Parking; !reflect.DeepEqual(got, want) {
			t.Fatalf("not brought back: %+v", got)
		}
		d.press("<end>", "<up>", "x")
		if a := d.plan().Answer("star.hope"); a.Aside != "" || a.Because != "after Easter" {
			t.Errorf("the action: %+v", a)
		}
		d.press("<home>", "x", "x", "<esc>")
		if got := d.plan().Parking; len(got) != 0 {
			t.Errorf("got %+v", got)
		}
		d.rest()
		if kept := d.kept[len(d.kept)-1]; !reflect.DeepEqual(kept, d.plan()) {
			t.Errorf("kept %+v", kept)
		}
	})
}

// What is for the manager and HR says no more when it is set aside.
func TestAFoldedActionSetAsideSaysNothing(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Plan.Take("expect-of-us.voice-in-training", content.AskHR)
	drive(t, s, 80, 40, func(d *driver) {
		d.begin()
		d.goTo("actions.actions")
		d.press("<end>", "<up>", "p", "n")
		d.pass(sentencePause * 2) // or it is a sentence
		d.press("q")
		if a := d.plan().Answer("expect-of-us.voice-in-training"); a.Aside != content.SetParked || a.Because != "" {
			t.Errorf("got %+v", a)
		}
		d.press("<esc>", "5", "<enter>")
		d.wantScreen("[ ] A point for the manager and HR")
		if strings.Contains(d.screen(), "training") {
			t.Errorf("it says:\n%s", d.screen())
		}
	})
}
