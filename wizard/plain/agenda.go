package plain

import (
	"context"
	"slices"
	"strings"
	"time"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askAgenda asks for the minutes of the workshop's steps. Their numbers are the order
// of the agenda and stay the same, whether a step is on the day or not.
func (p *conversation) askAgenda(ctx context.Context) error {
	p.tellAgenda()
	slots := p.session.Guide.Agenda(p.plan)
	if len(slots) == 0 {
		_, err := p.answer(ctx, words.Spoken().EnterOn)
		return err
	}
	for {
		said, err := p.answer(ctx, words.Spoken().AgendaPrompt)
		if err != nil || strings.TrimSpace(said) == "" {
			return err
		}
		given, wrong := slotsOf(said, slots)
		if wrong != "" {
			p.tell(words.Spoken().AgendaWrong, wrong, len(slots), content.MaxMinutes)
			continue
		}
		var deeds []walk.Deed
		for _, i := range given {
			deeds = append(deeds, walk.Deed{Verb: walk.Schedule, Slot: slots[i]})
		}
		p.doAll(deeds)
		slots = p.session.Guide.Agenda(p.plan)
		for _, i := range given {
			p.tellSlot(i, slots[i])
		}
		p.tell(walk.AgendaSum(p.session.Guide, p.plan))
	}
}

// slotsOf reads pairs such as "3=15 4=before" into the slots, and says which of
// them were given. Nothing is meant where a part of it cannot be read: wrong is the
// first that cannot.
func slotsOf(said string, slots []content.Slot) (given []int, wrong string) {
	for strings.Contains(said, " =") || strings.Contains(said, "= ") {
		said = strings.ReplaceAll(strings.ReplaceAll(said, " =", "="), "= ", "=")
	}
	read := slices.Clone(slots)
	for _, f := range fieldsOf(said) {
		left, right, _ := strings.Cut(f, "=")
		n, ok := numberOf(left)
		if !ok || n < 1 || n > len(slots) {
			return nil, f
		}
		slot := &read[n-1]
		minutes, isNumber := numberOf(right)
		switch word := fold(right); {
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
func (p *conversation) tellAgenda() {
	slots := p.session.Guide.Agenda(p.plan)
	switch {
	case !p.plan.Workshop():
		p.tell(words.Spoken().NoWorkshop)
		return
	case len(slots) == 0:
		p.tell(words.Spoken().NoAgenda)
		return
	}
	for i, slot := range slots {
		p.tellSlot(i, slot)
	}
	p.tell(walk.AgendaSum(p.session.Guide, p.plan))
	p.pass(p.walk.Misplaced())
	p.tellDay(p.now())
}

// moveStep puts a step of the day to another one's place.
func (p *conversation) moveStep(said input) error {
	slots := p.session.Guide.Agenda(p.plan)
	n, rest, ok := p.pick(said.text, len(slots))
	if !ok {
		return nil
	}
	to, isNumber := numberOf(rest)
	if !isNumber || to < 1 || to > len(slots) {
		p.tell(words.Spoken().MoveHow, len(slots))
		return nil
	}
	d, ok := p.walk.Moving(slots[n-1], slots[to-1])
	if !ok {
		p.tell(words.Spoken().MoveOnTheDay)
		return nil
	}
	p.walk.Do(d) // what there is to say of it is told with the agenda
	return errAgain
}

// now is the time of day.
func (p *conversation) now() time.Time {
	if p.session.Now != nil {
		return p.session.Now()
	}
	return time.Now()
}

// tellDay tells when the workshop ends, and how far behind or ahead it is.
func (p *conversation) tellDay(now time.Time) {
	if day := p.walk.DayText(now); !day.Empty() {
		p.tell(words.Spoken().Day, day)
	}
}

// runClock lets the time of the step run that the workshop is at; to look something up
// takes time from the step it was looked up in.
func (p *conversation) runClock(pg walk.Page) {
	step := ""
	switch slot, _ := pg.Section.Slot(p.plan); {
	case !p.plan.Workshop():
	case p.looking && p.plan.Clock != nil:
		step = p.plan.Clock.Step
	case slot.Minutes > 0 && !p.looking:
		step = slot.Step
	}
	p.walk.RunClock(p.now(), step)
}

// pause lets the workshop's time stand, until something is said.
func (p *conversation) pause() {
	now := p.now()
	if !p.walk.Pause(now) {
		p.tell(words.Screen().NoDay)
		return
	}
	p.tell(words.Screen().PauseHint)
	p.tellDay(now)
	p.tell(words.Spoken().PauseHow)
}

// resume ends a pause by whatever is said.
func (p *conversation) resume() {
	if told := p.walk.Resume(p.now()); p.pass(told) {
		p.runClock(p.route.Page())
	}
}

// shorten gives what is still to come less time, so that the workshop ends at a time.
func (p *conversation) shorten(said string) error {
	now, end := p.now(), time.Time{}
	if said != "" {
		var ok bool
		if end, ok = walk.TimeNamed(said, now); !ok {
			p.tell(words.Screen().NoTime, said)
			return nil
		}
	}
	d, wrong := p.walk.Shorten(now, end)
	if p.pass(wrong) {
		return nil
	}
	p.do(d)
	p.tellDay(now)
	return nil
}

func (p *conversation) tellSlot(i int, slot content.Slot) {
	title := p.session.Guide.Section(slot.Step).Title
	switch slot.Minutes {
	case 0:
		p.tell(words.Spoken().AgendaAround, i+1, title, slot.Around.Label())
	case 1:
		p.tell(words.Spoken().AgendaMinute, i+1, title)
	default:
		p.tell(words.Spoken().AgendaMinutes, i+1, title, slot.Minutes)
	}
}

// tellNotes tells whoever leads a group how to run the step at hand.
func (p *conversation) tellNotes(pg walk.Page) {
	if len(pg.Section.Lead) == 0 {
		p.tell(words.Spoken().NoNotes)
		return
	}
	p.tell(words.Screen().NotesTitle, pg.Section.Title)
	for _, note := range pg.Section.Lead {
		p.tell(words.Spoken().LeadNote, note.How, note.Text)
	}
}
