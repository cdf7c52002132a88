package screen

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// An agendaField gives the steps of a workshop their minutes, and those without any
// their place before or after it. A day that is too full is said, not refused.
type agendaField struct {
	base
	step  string // where the cursor is: a step keeps it when it goes to another group
	going bool   // the next digit goes behind the last one
}

func newAgendaField(d *desk) *agendaField {
	f := &agendaField{base: base{desk: d}}
	f.self = f
	if slots := f.walk.Slots(); len(slots) > 0 {
		f.step = slots[0].Step
	}
	return f
}

func (f *agendaField) at(slots []content.Slot) int {
	return max(0, slices.IndexFunc(slots, func(s content.Slot) bool { return s.Step == f.step }))
}

func (f *agendaField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	slots := f.walk.Slots()
	if !ok || len(slots) == 0 {
		if ok && key.Matches(press, keys.Enter.Binding) {
			return f, huh.NextField
		}
		return f, nil
	}
	at := f.at(slots)
	if to, ok := steer(press, at, len(slots)-1); ok {
		f.step, f.going = slots[to].Step, false
		return f, nil
	}
	here := slots[at]
	digit, notDigit := strconv.Atoi(press.String())
	goesOn := f.going && notDigit == nil
	f.going = false
	switch {
	case key.Matches(press, keys.Enter.Binding):
		if at == len(slots)-1 {
			return f, huh.NextField
		}
		f.step = slots[at+1].Step
	case key.Matches(press, keys.Right.Binding), press.String() == "+":
		f.give(f.walk.Longer(here), false)
	case key.Matches(press, keys.Left.Binding), press.String() == "-":
		f.give(walk.Lasting(here, here.Minutes-1), false)
	case press.Type == tea.KeyBackspace:
		f.give(walk.Lasting(here, here.Minutes/10), false)
	case key.Matches(press, keys.MoveUp.Binding) && at > 0:
		f.move(here, slots[at-1])
	case key.Matches(press, keys.MoveDown.Binding) && at < len(slots)-1:
		f.move(here, slots[at+1])
	case key.Matches(press, keys.Pick.Binding):
		f.do(walk.OffTheDay(here))
	case key.Matches(press, keys.Reset.Binding):
		f.do(walk.Deed{Verb: walk.Reschedule})
	case notDigit == nil && goesOn && here.Minutes*10+digit <= content.MaxMinutes:
		f.give(walk.Lasting(here, here.Minutes*10+digit), true)
		f.going = true
	case notDigit == nil && digit >= 0:
		f.give(walk.Lasting(here, digit), false)
		f.going = true
	}
	return f, nil
}

// move puts a step to another one's place on the day; what is off it has no order.
func (f *agendaField) move(step, place content.Slot) {
	if d, ok := f.walk.Moving(step, place); ok {
		f.do(d)
	}
}

// give changes a step's minutes; the digits of one number are one step back.
func (f *agendaField) give(d walk.Deed, goesOn bool) {
	d.GoesOn = goesOn
	f.doing(f, d, answered)
}

func (f *agendaField) undo() {
	f.desk.undo()
	f.going = false
}

func (f *agendaField) hints() []binding {
	slots := f.walk.Slots()
	hints := []binding{
		enterRows(f.at(slots), len(slots)-1),
		{sign: sign("0-9"), help: words.Screen().Minutes},
		{sign: sign("←→"), help: words.Screen().OneLessOneMore},
		keys.Pick.as(words.Screen().BeforeOrAfter),
		keys.MoveUp,
	}
	if len(f.plan.Agenda) > 0 || len(f.plan.Order) > 0 {
		hints = append(hints, keys.Reset)
	}
	if f.walk.Undoes() {
		hints = append(hints, keys.Undo)
	}
	return append(hints, keys.Next, keys.Back)
}

// clockFrom is the width from which a step's line has room for when it begins.
const clockFrom = 60

func (f *agendaField) blocks(width int) [][]string {
	var blocks [][]string
	slots := f.walk.Slots()
	at, minute := f.at(slots), 0
	for i, slot := range slots {
		var lines []string
		if head := walk.SlotHead(slot); i == 0 || head != walk.SlotHead(slots[i-1]) {
			if i > 0 {
				lines = append(lines, "")
			}
			if i > 0 || slot.Minutes == 0 {
				lines = append(lines, f.look.heading.Render(cut(f.in(head), width)))
			}
		}
		style := f.row(i == at)
		minutes := "      ·"
		if slot.Minutes > 0 {
			minutes = f.in(words.Screen().AgendaMinutes.With(slot.Minutes))
		}
		name, room := f.guide.Section(slot.Step).Title, width-8
		if width < clockFrom {
			name, room = f.guide.Section(slot.Step).Name(), width
		}
		line := cut(noBar+minutes+"  "+f.in(name), room)
		begin := fmt.Sprintf("%d:%02d", minute/60, minute%60)
		row := style.Render(line)
		if slot.Minutes > 0 && width >= clockFrom {
			row += pad("", width-8-ansi.StringWidth(line)+2) + f.look.plain.Render(begin)
		}
		lines = append(lines, f.barred(i == at, []string{row})...)
		minute += slot.Minutes
		blocks = append(blocks, lines)
	}
	return blocks
}

// sum says how long the day gets, and which step stands too early in it.
func (f *agendaField) sum(width int) []string {
	sum := styled(f.in(walk.AgendaSum(f.guide, f.plan)), width, f.look.plain)
	if early := f.walk.Misplaced(); !early.Empty() {
		sum = append(sum, hang("! ", styled(f.in(early), width-2, f.look.plain))...)
	}
	return sum
}

func (f *agendaField) wants(width int) int {
	return f.heightOf(f.blocks(width)) + 1 + len(f.sum(width))
}

func (f *agendaField) least(width int) int { return f.wants(width) }

func (f *agendaField) lines(width, height int) []string {
	blocks, at, sum := f.blocks(width), f.at(f.walk.Slots()), f.sum(width)
	switch {
	case height < len(sum)+3:
		return f.scroll(blocks, at, height)
	case height < f.wants(width):
		return append(f.scroll(blocks, at, height-len(sum)), sum...)
	}
	return append(append(f.scroll(blocks, at, height-len(sum)-1), ""), sum...)
}
