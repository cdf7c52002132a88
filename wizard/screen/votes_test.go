package screen

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// alike is a room in which two have written the same idea.
func alike(l content.Language) walk.Session {
	s := wizardtest.Room(l)
	s.Plan.AddIdea("tasks.ideas", "walks with residents")
	s.Plan.AddIdea("tasks.ideas", "walk with residents")
	s.Plan.Vote("tasks.ideas", 4, "peer", 1)
	s.Plan.Vote("tasks.ideas", 5, "peer", 1)
	return s
}

func TestNearEqualsStandSideBySideBeforeTheVote(t *testing.T) {
	drive(t, alike(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas-votes")
		d.wantScreen("These two look like one idea.", "▌  5 walks with residents", " 6 walk with residents", "1 one idea", "2 two ideas")
		d.press("3") // dots are not given to what is not decided yet
		d.wantScreen("These two")
		d.press("1")
		d.wantScreen("Made one, with both wordings: walks with residents", "1 of 4 · Colleagues: 0 of 18")
		ideas := d.plan().Answer("tasks.ideas").Ideas
		if len(ideas) != 5 || ideas[4].Dots() != 2 || !reflect.DeepEqual(ideas[4].Also, []string{"walk with residents"}) {
			t.Errorf("got %+v", ideas)
		}
		d.press("<end>")
		d.wantScreen("also: walk with residents")
		d.press("<ctrl+z>")
		d.wantScreen("These two look like one idea.")
		if n := len(d.plan().Answer("tasks.ideas").Ideas); n != 6 {
			t.Errorf("%d ideas", n)
		}
	})
}

func TestTwoIdeasThatLookAlikeAreTwoAndNotAskedAgain(t *testing.T) {
	drive(t, alike(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas-votes")
		d.press("2")
		d.wantScreen("They stay two.", "1 of 4 · Colleagues: 0 of 18")
		d.goTo("purpose.why")
		d.goTo("tasks.ideas-votes")
		d.wantNot("These two")
	})
	drive(t, alike(content.Danish), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas-votes")
		d.wantScreen("De to ligner samme idé.")
		d.press("<enter>") // it is left as it is, for now
		d.wantNot("De to ligner")
		d.goTo("purpose.why")
		d.goTo("tasks.ideas-votes")
		d.wantScreen("De to ligner samme idé.")
	})
}

// Fifteen ideas do not fit, and every one of them can be read in full.
func TestIdeasHaveTheRoomThatTheDotsLeave(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {100, 30}, {40, 10}} {
		s := wizardtest.Room(content.Danish)
		s.Plan.Change("tasks.ideas", func(a *content.Answer) { a.Ideas = nil })
		for i := range 15 {
			s.Plan.AddIdea("tasks.ideas", fmt.Sprintf("nr. %d, som fylder mere end en linje på de fleste skærme, og ender med ordet slut%d", i+1, i+1))
		}
		drive(t, s, size[0], size[1], func(d *driver) {
			d.begin()
			d.goTo("tasks.ideas-votes")
			if size[0] >= 80 {
				d.wantScreen("1 Kolleger · 2 Levede erfaringer · 3 Borgere · 4 Leder", "nr. 2, som fylder mere end en linje på de")
			}
			if size[1] < 30 {
				d.wantScreen("↓")
			}
			for i := range 15 {
				flat := strings.Join(strings.Fields(d.screen()), " ")
				if want := fmt.Sprintf("slut%d", i+1); size[1] > 10 && !strings.Contains(flat, want) {
					t.Fatalf("%v: %s is not on the screen:\n%s", size, want, d.screen())
				}
				d.press("<down>")
			}
			if size[1] < 30 {
				d.wantScreen("↑")
			}
		})
	}
}
