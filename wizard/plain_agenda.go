package wizard

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
)

// askAgenda asks for the minutes of the workshop's steps. Their numbers are the
// guide's order and stay the same, wherever a step goes.
func (p *plain) askAgenda(ctx context.Context) error {
	p.tellAgenda()
	slots := p.session.Guide.Agenda(p.plan)
	if len(slots) == 0 {
		_, err := p.answer(ctx, plainWords.EnterOn)
		return err
	}
	for {
		said, err := p.answer(ctx, plainWords.AgendaPrompt)
		if err != nil || strings.TrimSpace(said) == "" {
			return err
		}
		given, wrong := plainSlots(said, slots)
		if wrong != "" {
			p.tell(plainWords.AgendaWrong, wrong, len(slots), content.MaxMinutes)
			continue
		}
		for _, i := range given {
			p.session.Guide.Schedule(p.plan, slots[i])
		}
		slots = p.session.Guide.Agenda(p.plan)
		for _, i := range given {
			p.tellSlot(i, slots[i])
		}
		p.tell(agendaSum(p.session.Guide, p.plan))
	}
}

// plainSlots reads pairs such as "3=15 4=before" into the slots, and says which of
// them were given. Nothing is meant where a part of it cannot be read: wrong is the
// first that cannot.
func plainSlots(said string, slots []content.Slot) (given []int, wrong string) {
	for strings.Contains(said, " =") || strings.Contains(said, "= ") {
		said = strings.ReplaceAll(strings.ReplaceAll(said, " =", "="), "= ", "=")
	}
	read := slices.Clone(slots)
	for _, f := range plainFields(said) {
		left, right, _ := strings.Cut(f, "=")
		n, ok := plainNumber(left)
		if !ok || n < 1 || n > len(slots) {
			return nil, f
		}
		slot := &read[n-1]
		minutes, isNumber := plainNumber(right)
		switch word := plainFold(right); {
		case isNumber && minutes >= 0 && minutes <= content.MaxMinutes:
			slot.Minutes = minutes
		case slices.Contains([]string{"before", "foer", "for"}, word):
			slot.Minutes, slot.Around = 0, content.BeforeWorkshop
		case slices.Contains([]string{"after", "efter"}, word):
			slot.Minutes, slot.Around = 0, content.AfterWorkshop
		default:
			return nil, f
		}
		given = append(given, n-1)
	}
	copy(slots, read)
	return given, ""
}

// tellAgenda tells every step with its minutes or its time around the workshop.
func (p *plain) tellAgenda() {
	slots := p.session.Guide.Agenda(p.plan)
	switch {
	case !p.plan.Workshop():
		p.tell(plainWords.NoWorkshop)
		return
	case len(slots) == 0:
		p.tell(plainWords.NoAgenda)
		return
	}
	for i, slot := range slots {
		p.tellSlot(i, slot)
	}
	p.tell(agendaSum(p.session.Guide, p.plan))
}

func (p *plain) tellSlot(i int, slot content.Slot) {
	title := p.session.Guide.Section(slot.Step).Title
	switch slot.Minutes {
	case 0:
		p.tell(plainWords.AgendaAround, i+1, title, slot.Around.Label())
	case 1:
		p.tell(plainWords.AgendaMinute, i+1, title)
	default:
		p.tell(plainWords.AgendaMinutes, i+1, title, slot.Minutes)
	}
}

// tellNotes tells whoever leads a group how to run the step at hand.
func (p *plain) tellNotes(pg page) {
	if len(pg.section.Lead) == 0 {
		p.tell(plainWords.NoNotes)
		return
	}
	p.tell(words.NotesTitle, pg.section.Title)
	for _, note := range pg.section.Lead {
		p.tell(plainWords.LeadNote, note.How, note.Text)
	}
}

// toWorkshop makes the plan a workshop's where the session says so; it reports
// whether it was another's.
func (p *plain) toWorkshop() bool {
	if !p.session.Workshop || p.plan.Workshop() {
		return false
	}
	p.plan.Say(content.RefMode, content.ModeWorkshop)
	return true
}

type plainWorkshopWords struct {
	AgendaPrompt, AgendaWrong, AgendaAround, AgendaMinute, AgendaMinutes, AgendaAsGuide,
	NoWorkshop, NoAgenda, NoNotes, LeadNote content.Text
}

// plainInWorkshop is what is said in a workshop.
var plainInWorkshop = plainWorkshopWords{
	AgendaPrompt: content.Text{
		EN: "Step and minutes, such as 3=15; off the day with 3=before or 3=after. Enter goes on: ",
		DA: "Trin og minutter, fx 3=15; 3=før eller 3=efter tager trinnet ud af dagen. Enter går videre: ",
	},
	AgendaWrong: content.Text{
		EN: "%q cannot be read, so nothing is changed. Write a number from 1 to %d, = and minutes from 0 to %d, or before, or after.",
		DA: "%q kan ikke læses, så intet er ændret. Skriv et nummer fra 1 til %d, = og minutter fra 0 til %d, eller før, eller efter.",
	},
	AgendaAround:  content.Text{EN: "%d. %s, %s", DA: "%d. %s, %s"},
	AgendaMinute:  content.Text{EN: "%d. %s, 1 minute", DA: "%d. %s, 1 minut"},
	AgendaMinutes: content.Text{EN: "%d. %s, %d minutes", DA: "%d. %s, %d minutter"},
	AgendaAsGuide: content.Text{EN: "The agenda is the guide's again.", DA: "Dagsordenen er igen den fra guiden."},
	NoWorkshop: content.Text{
		EN: "This plan is filled in alone, and has no agenda.",
		DA: "Planen udfyldes alene og har ingen dagsorden.",
	},
	NoAgenda: content.Text{EN: "This guide has no agenda.", DA: "Denne guide har ingen dagsorden."},
	NoNotes:  content.Text{EN: "There are no presenter's notes for this step.", DA: "Der er ingen noter til facilitatoren om det her trin."},
	LeadNote: content.Text{EN: "%s: %s", DA: "%s: %s"},
}
