package screen

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/wizard/words"
)

// A timer tells quietly how much of a step's time is left in a workshop. It belongs
// to the room and not to the plan: nothing of it is kept. What it shows changes once
// a minute, and so it wakes once a minute.
type timer struct {
	off bool

	step    string // whose time runs; "" while none does
	minutes int    // what the agenda gives it
	since   time.Time
	spent   map[string]time.Duration // by step, until its time last began to run
	more    map[string]time.Duration // what was given to it besides

	shown int // minutes left, begun ones included; 0 when the time is up
	turn  int // the number of the last wake-up call; those before it mean nothing
}

// minuteMsg is a wake-up call.
type minuteMsg struct{ turn int }

// clock lets the time of the step run that the room is at.
func (m *model) clock() tea.Cmd {
	step, minutes := m.timed()
	if step == m.timer.step && minutes == m.timer.minutes {
		return nil
	}
	return m.timer.run(time.Now(), step, minutes)
}

// timed is the step whose time runs now, and what the agenda gives it. To look
// something up elsewhere takes time from the step it was looked up in.
func (m *model) timed() (step string, minutes int) {
	switch {
	case m.err != nil || m.cover != nil || m.timer.off || !m.plan.Workshop():
		return "", 0
	case m.detour || m.glancing():
		return m.timer.step, m.timer.minutes
	}
	slot, _ := m.route.Page().Section.Slot(m.plan)
	if slot.Minutes == 0 {
		return "", 0
	}
	return slot.Step, slot.Minutes
}

// minute is a wake-up call. When the time is up it is said once, where nothing else
// is being said, and not to somebody who fills in a sheet.
func (m *model) minute(msg minuteMsg) tea.Cmd {
	if msg.turn != m.timer.turn {
		return nil
	}
	before := m.timer.shown
	cmd := m.timer.wind(time.Now())
	if before > 0 && m.timer.shown == 0 && m.notice.Empty() && m.plan.Round == nil {
		m.tell(words.Screen().TimeUpLine)
	}
	return cmd
}

// run stops the time that runs and lets another step's run.
func (t *timer) run(now time.Time, step string, minutes int) tea.Cmd {
	t.stop(now)
	t.step, t.minutes, t.since = step, minutes, now
	return t.wind(now)
}

// stop puts what has passed to the step's account.
func (t *timer) stop(now time.Time) {
	if t.spent == nil {
		t.spent, t.more = map[string]time.Duration{}, map[string]time.Duration{}
	}
	if t.step != "" {
		t.spent[t.step] += now.Sub(t.since)
		t.since = now
	}
}

func (t *timer) left(now time.Time) time.Duration {
	return time.Duration(t.minutes)*time.Minute + t.more[t.step] - t.spent[t.step] - now.Sub(t.since)
}

// wind works out what to show, and asks to be woken when that changes.
func (t *timer) wind(now time.Time) tea.Cmd {
	t.turn++
	left := t.left(now)
	if t.step == "" || left <= 0 {
		t.shown = 0
		return nil
	}
	t.shown = int((left + time.Minute - 1) / time.Minute)
	turn := t.turn
	return tea.Tick(left-time.Duration(t.shown-1)*time.Minute, func(time.Time) tea.Msg { return minuteMsg{turn} })
}

// extend gives the step five minutes from now on, or after what it still has.
func (t *timer) extend(now time.Time) tea.Cmd {
	t.more[t.step] += max(0, -t.left(now)) + 5*time.Minute
	return t.wind(now)
}

// anew gives the step the whole of its time again.
func (t *timer) anew(now time.Time) tea.Cmd {
	t.spent[t.step], t.more[t.step], t.since = 0, 0, now
	return t.wind(now)
}

// timeLeft is what the header says; "" where no time runs.
func (m *model) timeLeft() string {
	switch {
	case m.timer.step == "" || m.cover != nil:
		return ""
	case m.timer.shown == 0:
		return m.in(words.Screen().TimeUp)
	}
	return m.in(words.Screen().TimeLeft.With(m.timer.shown))
}
