package screen

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/words"
)

// A timer tells quietly how much of a step's time is left in a workshop, when it ends, and
// how far behind or ahead it is. The time itself stands in the plan, see [content.Clock].
// What is shown changes once a minute, and so it wakes once a minute.
type timer struct {
	shown int       // minutes left of the step, begun ones included; 0 when its time is up
	due   time.Time // when what is shown is something else; zero for never
	turn  int       // the number of the last wake-up call; those before it mean nothing
}

// minuteMsg is a wake-up call.
type minuteMsg struct{ turn int }

// clock lets the time of the step run that the room is at.
func (m *model) clock() tea.Cmd {
	if m.err != nil || m.arrival.whole != nil || m.cover != nil {
		return nil
	}
	now := time.Now()
	if m.walk.RunClock(now, m.timed()) {
		m.changed(answered)
	}
	return m.wind(now)
}

// timed is the step whose time runs now; "" for none. To look something up elsewhere takes
// time from the step it was looked up in.
func (m *model) timed() (step string) {
	switch {
	case m.clockOff || !m.plan.Workshop():
		return ""
	case m.detour || m.glancing():
		if m.plan.Clock != nil {
			return m.plan.Clock.Step
		}
		return ""
	}
	slot, _ := m.route.Page().Section.Slot(m.plan)
	if slot.Minutes == 0 {
		return ""
	}
	return slot.Step
}

// minute is a wake-up call. When the time is up it is said once, where nothing else
// is being said, and not to somebody who fills in a sheet.
func (m *model) minute(msg minuteMsg) {
	if msg.turn != m.timer.turn {
		return
	}
	before := m.timer.shown
	m.timer.due = time.Time{}
	now := time.Now()
	m.timer.shown = m.minutesLeft(now)
	if _, runs := m.walk.StepLeft(now); runs && before > 0 && m.timer.shown == 0 && m.notice.Empty() && m.plan.Round == nil {
		m.tell(words.Screen().TimeUpLine)
	}
}

// minutesLeft is what is left of the step's time, begun minutes included.
func (m *model) minutesLeft(now time.Time) int {
	left, _ := m.walk.StepLeft(now)
	return int((max(0, left) + time.Minute - 1) / time.Minute)
}

// wind works out what to show, and asks to be woken when that changes.
func (m *model) wind(now time.Time) tea.Cmd {
	t := &m.timer
	t.shown = m.minutesLeft(now)
	in, ok := m.walk.NextMinute(now)
	if !ok || m.clockOff {
		if !t.due.IsZero() {
			t.turn, t.due = t.turn+1, time.Time{}
		}
		return nil
	}
	const same = 100 * time.Millisecond
	if due := now.Add(in); due.Sub(t.due).Abs() > same {
		t.turn, t.due = t.turn+1, due
		turn := t.turn
		return tea.Tick(in, func(time.Time) tea.Msg { return minuteMsg{turn} })
	}
	return nil
}

// timeLeft is what the header says of the step; "" where no time runs.
func (m *model) timeLeft() string {
	switch _, runs := m.walk.StepLeft(time.Now()); {
	case !runs || m.cover != nil || m.clockOff:
		return ""
	case m.timer.shown == 0:
		return m.in(words.Screen().TimeUp)
	}
	return m.in(words.Screen().TimeLeft.With(m.timer.shown))
}

// dayText says when the workshop ends, and how far behind or ahead it is; "" where none is
// being held, or nobody wants to know.
func (d *desk) dayText() string { return d.ofDay(d.walk.DayText) }

// dayBrief says the same in a word or two.
func (d *desk) dayBrief() string { return d.ofDay(d.walk.DayBrief) }

func (d *desk) ofDay(say func(time.Time) content.Text) string {
	if d.clockOff {
		return ""
	}
	return d.in(say(time.Now()))
}
