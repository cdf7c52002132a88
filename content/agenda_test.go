package content_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/content"
)

func workshopPlan() *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Say(content.RefMode, content.ModeWorkshop)
	return p
}

// The agenda of the design, and nothing that has no time is on the workshop's path.
func TestTheWorkshopTakesNinetyMinutes(t *testing.T) {
	g, p := builtin(t), workshopPlan()
	if got := g.Minutes(); got != 90 {
		t.Errorf("the guide's workshop takes %d minutes", got)
	}
	for i := range g.Sections {
		s := &g.Sections[i]
		slot, on := s.Slot(p)
		if path := s.PathIn(p, nil); on && (path == content.Core) != (slot.Minutes > 0) {
			t.Errorf("%s has %d minutes, and its path is %s", s.ID, slot.Minutes, path)
		}
	}
}

func TestAStepIsTakenOffTheAgendaAndPutBack(t *testing.T) {
	g, p := builtin(t), workshopPlan()
	star := g.Section("star")
	g.Schedule(p, content.Slot{Step: "star"})
	if slot, _ := star.Slot(p); slot.Around != content.AfterWorkshop || star.PathIn(p, nil) != content.Deeper {
		t.Errorf("without minutes: %+v, %s", slot, star.PathIn(p, nil))
	}
	g.Schedule(p, content.Slot{Step: "before-advert"}) // which the guide has before the workshop
	g.Schedule(p, content.Slot{Step: "contact", Minutes: 9, Around: content.AfterWorkshop})
	if len(p.Agenda) != 2 || p.Agenda[0].Step != "contact" || p.Agenda[0].Minutes != 9 || p.Agenda[0].Around != "" {
		t.Errorf("the plan's agenda is %+v", p.Agenda)
	}
	if got := content.MinutesOf(g.Agenda(p)); got != 90-22+9 {
		t.Errorf("%d minutes in all", got)
	}
	g.Schedule(p, slotOf("star", star.Minutes))
	if len(p.Agenda) != 1 {
		t.Errorf("as the guide has it, it leaves a trace: %+v", p.Agenda)
	}
}

func slotOf(step string, minutes int) content.Slot {
	return content.Slot{Step: step, Minutes: minutes}
}

// What another guide put on the agenda is not lost when this one's is taken again.
func TestTheGuidesAgendaIsTakenAgain(t *testing.T) {
	g, p := builtin(t), workshopPlan()
	g.Schedule(p, slotOf("tasks", 45))
	g.Schedule(p, slotOf("star", 0))
	g.Schedule(p, slotOf("another-guides", 10))
	g.Reschedule(p)
	if len(p.Agenda) != 1 || p.Agenda[0].Step != "another-guides" || content.MinutesOf(g.Agenda(p)) != 90 {
		t.Errorf("the plan's agenda is %+v", p.Agenda)
	}
}

// Whoever leads the room finds a few short notes for every step of it.
func TestEveryStepOfTheAgendaHasFacilitatorsNotes(t *testing.T) {
	g := builtin(t)
	for _, s := range g.Sections {
		if least := min(2, s.Minutes); len(s.Lead) < least || len(s.Lead) > 4 {
			t.Errorf("%s has %d minutes and %d notes", s.ID, s.Minutes, len(s.Lead))
		}
		for _, note := range s.Lead {
			for _, l := range content.Languages() {
				if n := utf8.RuneCountInString(note.Text.In(l)); n == 0 || n > 200 {
					t.Errorf("%s (%s) in %s: %d characters", s.ID, note.How.EN, l.Name(), n)
				}
				if n := utf8.RuneCountInString(note.How.In(l)); n == 0 || n > 40 {
					t.Errorf("%s (%s) in %s: %d characters", s.ID, note.How.EN, l.Name(), n)
				}
			}
		}
	}
}

// The page on how to run a workshop tells the same minutes as the guide.
func TestTheWorkshopsPageTellsTheGuidesMinutes(t *testing.T) {
	g := builtin(t)
	for _, name := range []string{"../.github/WORKSHOP.md", "../.github/WORKSHOP.da.md"} {
		page, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		from := 0
		for _, slot := range g.Agenda(workshopPlan()) {
			if slot.Minutes == 0 {
				continue
			}
			if row := fmt.Sprintf("\n| %d–%d |", from, from+slot.Minutes); !strings.Contains(string(page), row) {
				t.Errorf("%s has no row for %s, minute %d to %d", name, slot.Step, from, from+slot.Minutes)
			}
			from += slot.Minutes
		}
	}
}
