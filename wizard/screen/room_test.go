package screen

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

func newWorkshop(l content.Language) walk.Session {
	s := wizardtest.NewSession(l)
	s.Plan.Say(content.RefMode, content.ModeWorkshop)
	s.Plan.Say(content.RefWorkplace, "Bostøtten Nord")
	return s
}

// choose opens the menu and takes the command of that name.
func (d *driver) choose(name content.Text) {
	d.t.Helper()
	d.press("<esc>")
	menu, ok := d.model.overlay.(*chooser)
	if !ok {
		d.t.Fatalf("no menu, but:\n%s", d.screen())
	}
	for i, c := range menu.choices {
		if c.label == d.model.in(name) {
			for range i {
				d.press("<down>")
			}
			d.press("<enter>")
			return
		}
	}
	d.t.Fatalf("the menu has no %q:\n%s", name.EN, d.screen())
}

func (d *driver) wantNot(part string) {
	d.t.Helper()
	if strings.Contains(d.screen(), part) {
		d.t.Fatalf("the screen shows %q:\n%s", part, d.screen())
	}
}

func TestTheMinutesOfTheAgendaAreChanged(t *testing.T) {
	drive(t, newWorkshop(content.English), 80, 40, func(d *driver) {
		d.begin()
		d.goTo("about.agenda")
		want := func(step string, minutes int, around content.Around) {
			t.Helper()
			slot, _ := d.session.Guide.Section(step).Slot(d.plan())
			if slot.Minutes != minutes || slot.Around != around {
				t.Fatalf("%s has %+v, want %d minutes or %q:\n%s", step, slot, minutes, around, d.screen())
			}
		}
		d.press("<right>", "<right>", "<left>")
		want("opening", 7, "")
		d.wantScreen("91 minutes in all, 1 more than the guide's 90")
		d.press("<down>", "12")
		want("purpose", 12, "")
		d.press("<bs>", "<down>", "5", "<down>", "<down>")
		want("purpose", 1, "")
		want("tasks", 5, "")
		d.wantScreen("69 minutes in all, 21 fewer")
		d.press("<space>") // what we promise goes off the day, and the cursor with it
		want("expect-of-us", 0, content.AfterWorkshop)
		d.wantScreen("▌       ·  What we promise the peer support worker")
		d.press("<space>")
		want("expect-of-us", 0, content.BeforeWorkshop)
		d.press("<right>")
		want("expect-of-us", 14, "")
		d.press("<left>", "0")
		want("expect-of-us", 0, content.AfterWorkshop)
		d.press("u")
		want("expect-of-us", 13, "")
		d.press("r")
		if len(d.plan().Agenda) != 0 {
			t.Errorf("not the guide's again: %+v", d.plan().Agenda)
		}
		d.wantScreen("90 minutes in all.")
		d.press("<ctrl+z>")
		want("purpose", 1, "")
		d.rest()
		if kept := d.kept[len(d.kept)-1]; !reflect.DeepEqual(kept.Agenda, d.plan().Agenda) {
			t.Errorf("%+v is kept of %+v", kept.Agenda, d.plan().Agenda)
		}
	})
}

// A step off the agenda is off the way, and the lists say when it is for.
func TestTheListsSayWhatIsForBeforeAndAfter(t *testing.T) {
	s := newWorkshop(content.Danish)
	s.Guide.Schedule(s.Plan, content.Slot{Step: "star", Around: content.BeforeWorkshop})
	drive(t, s, 100, 40, func(d *driver) {
		d.begin()
		d.goTo("star.hope")
		d.wantScreen("Før workshoppen", "Efter workshoppen")
		seen := d.screen()
		before, after, star := strings.Index(seen, "  Før workshoppen\n"), strings.Index(seen, "  Efter workshoppen"), strings.Index(seen, "▌ ○ Rollestjernen")
		if star < before || star > after {
			t.Errorf("the star is not between the two:\n%s", seen)
		}
		d.press("<ctrl+g>")
		d.wantScreen("Workshoppen", "Før workshoppen", "Opgaver · 20 min")
	})
}

func TestAWorkshopIsChosenFromOutside(t *testing.T) {
	for _, resumed := range []bool{false, true} {
		s := wizardtest.NewSession(content.English)
		s.Workshop, s.Resumed = true, resumed
		if resumed {
			s.Plan.Say(content.RefMode, "alone")
			s.Plan.Say("purpose.why", "because")
		}
		drive(t, s, 80, 24, func(d *driver) {
			if told := strings.Contains(d.screen(), "From here on it is a workshop's plan"); told != resumed {
				t.Errorf("resumed: %v, told: %v\n%s", resumed, told, d.screen())
			}
			d.press("<ctrl+c>", "x")
			if d.plan().Workshop() || len(d.kept) > 0 && !resumed {
				t.Error("it is a workshop's before anybody began")
			}
			d.begin()
			if !d.plan().Workshop() || len(d.kept) == 0 || !d.kept[len(d.kept)-1].Workshop() {
				t.Error("it is not a workshop's")
			}
		})
	}
}

func TestTheNotesAreInTheMenu(t *testing.T) {
	drive(t, newWorkshop(content.English), 80, 30, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas")
		d.choose(words.Screen().MenuNotes)
		d.wantScreen("Facilitator's notes: Tasks · 20 min", "Vote before you talk")
		d.press("<esc>")
		d.wantNot("Vote before you talk")
	})
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.press("<esc>")
		d.wantNot("Facilitator's notes")
	})
}

// The large layout fits every window, in every theme, and no page is lost in it.
func TestTheLargeLayoutFitsEveryWindow(t *testing.T) {
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	for _, theme := range []walk.Theme{walk.ThemeProjector, walk.ThemeMono} {
		s := newWorkshop(content.Danish)
		fill(s.Guide, s.Plan)
		s.Plan.Say(content.RefMode, content.ModeWorkshop)
		s.Theme = theme
		drive(t, s, 80, 24, func(d *driver) {
			d.begin()
			if theme != walk.ThemeProjector {
				d.choose(words.Screen().MenuLarge)
			}
			for _, p := range walk.PagesOf(s.Guide) {
				d.goTo(p.Ref())
				for _, width := range []int{40, 41, 59, 60, 69, 70, 80, 96, 120, 140, 200} {
					for _, height := range []int{10, 11, 15, 16, 24, 34, 100} {
						d.model.width, d.model.height = width, height
						checkFrame(t, d.model, fmt.Sprintf("%s at %d×%d", p.Ref(), width, height))
					}
				}
				d.model.width, d.model.height = 80, 24
			}
		})
	}
}

// On a wall a pale colour is lost: the projector's theme has none, and all is bold.
func TestTheProjectorHasNoColours(t *testing.T) {
	coloured := regexp.MustCompile(`\x1b\[[0-9;]*\b(3[0-8]|4[0-8]|9[0-7]|2)m`)
	s := newWorkshop(content.English)
	s.Theme = walk.ThemeProjector
	drive(t, s, 120, 34, func(d *driver) {
		d.begin()
		for _, p := range walk.PagesOf(s.Guide) {
			d.goTo(p.Ref())
			if found := coloured.FindString(d.model.View()); found != "" {
				t.Errorf("%s: %q", p.Ref(), found)
			}
		}
	})
}

func TestTheLargeLayoutIsSwitchedInTheMenu(t *testing.T) {
	drive(t, newWorkshop(content.English), 120, 34, func(d *driver) {
		d.begin()
		d.goTo("opening.opening")
		d.wantScreen("On a projector?", "▸ Opening") // the steps stand beside
		d.choose(words.Screen().MenuLarge)
		d.wantScreen("Can the back row read this line?", "now there are 120 × 34")
		d.wantNot("▸ Opening")
		d.goTo("purpose.why")
		d.wantNot("From experience")
		d.press("<f1>")
		d.wantScreen("From experience")
		d.press("<esc>")
		d.choose(words.Screen().MenuUsual)
		d.wantScreen("From experience")
	})
}
