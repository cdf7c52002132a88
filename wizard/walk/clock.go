package walk

import (
	"slices"
	"strings"
	"time"

	"alongside/content"
	"alongside/wizard/words"
)

// RunClock lets the time of the step run that a workshop is at; "" lets none run. It begins
// the day's clock with the first step that has a time, takes one out of the plan that was
// left behind there, and reports whether the plan is another now.
func (w *Walk) RunClock(now time.Time, step string) (changed bool) {
	changed = w.stale(now) && w.EndClock()
	switch c := w.Plan.Clock; {
	case c == nil && (step == "" || !w.Plan.Workshop()):
		return changed
	case c == nil:
		w.Guide.BeginClock(w.Plan, now, step)
		return true
	case c.Paused != "", step == c.Step && c.Since != "", step == "" && c.Since == "":
		return false
	}
	w.Plan.Clock.ToStep(now, step)
	return true
}

// stale reports whether the clock is of a workshop that is over.
func (w *Walk) stale(now time.Time) bool {
	opened := !w.woken
	w.woken = true
	return !w.Plan.Workshop() || w.Guide.Stale(w.Plan, now, opened)
}

// EndClock takes the clock out of the plan, since the workshop is over; it reports whether
// there was one.
func (w *Walk) EndClock() bool {
	was := w.Plan.Clock != nil
	w.Plan.Clock = nil
	return was
}

// DayAnew begins the day's time again, here and now.
func (w *Walk) DayAnew(now time.Time) {
	if c := w.Plan.Clock; c != nil {
		w.Guide.BeginClock(w.Plan, now, c.Step)
	}
}

// Pause lets the workshop's time stand; it reports whether there is one.
func (w *Walk) Pause(now time.Time) bool {
	if w.Plan.Clock == nil {
		return false
	}
	w.Plan.Clock.Pause(now)
	return true
}

// Paused reports whether the workshop's time stands.
func (w *Walk) Paused() bool { return w.Plan.Clock != nil && w.Plan.Clock.Paused != "" }

// Resume lets it go on, and says so; told is empty where it did not stand.
func (w *Walk) Resume(now time.Time) (told content.Text) {
	if !w.Paused() {
		return told
	}
	w.Plan.Clock.Resume(now)
	return words.Screen().PauseOver.With(w.DayText(now))
}

// FiveMore gives the step that is being done five minutes more.
func (w *Walk) FiveMore(now time.Time) {
	if c := w.Plan.Clock; c != nil {
		c.Extend(now, w.minutesOf(c.Step), 5*time.Minute)
	}
}

// StepAnew gives it the whole of its time again.
func (w *Walk) StepAnew(now time.Time) {
	if w.Plan.Clock != nil {
		w.Plan.Clock.Anew(now)
	}
}

func (w *Walk) minutesOf(step string) int {
	if s := w.Guide.Section(step); s != nil {
		slot, _ := s.Slot(w.Plan)
		return slot.Minutes
	}
	return 0
}

// StepLeft is what is left of the time of the step that is being done; ok is false where no
// step's time runs.
func (w *Walk) StepLeft(now time.Time) (left time.Duration, ok bool) {
	c := w.Plan.Clock
	if c == nil || c.Since == "" {
		return 0, false
	}
	minutes := w.minutesOf(c.Step)
	return c.Left(now, c.Step, minutes), minutes > 0
}

// onTime is how far from its plan a workshop can be and still be on time: nobody is to be
// hurried for a minute.
const onTime = 2 * time.Minute

// minutesBehind is how many whole minutes a workshop is behind, or with a minus ahead; 0
// where it is on time.
func minutesBehind(pace content.Pace) int {
	if pace.Behind > -onTime && pace.Behind < onTime {
		return 0
	}
	return int(pace.Behind / time.Minute)
}

// DayText says when the workshop ends, and how far behind or ahead it is; empty where none
// is being held.
func (w *Walk) DayText(now time.Time) content.Text {
	pace, ok := w.Guide.Pace(w.Plan, now)
	if !ok {
		return content.Text{}
	}
	s, n := words.Screen(), minutesBehind(pace)
	ends := ClockTime(pace.Ends.Add(time.Duration(n) * time.Minute))
	switch {
	case pace.Paused:
		return s.DayPaused.With(ends)
	case n > 0:
		return s.DayBehind.With(ends, n)
	case n < 0:
		return s.DayAhead.With(ends, -n)
	}
	return s.DayOnTime.With(ends)
}

// DayBrief says the same without the end, where there is little room.
func (w *Walk) DayBrief(now time.Time) content.Text {
	pace, ok := w.Guide.Pace(w.Plan, now)
	if !ok {
		return content.Text{}
	}
	s := words.Screen()
	switch n := minutesBehind(pace); {
	case pace.Paused:
		return s.DayPausedShort
	case n > 0:
		return s.DayBehindShort.With(n)
	case n < 0:
		return s.DayAheadShort.With(-n)
	}
	return s.DayOnTimeShort
}

// ClockTime is a time of the day as people write it.
func ClockTime(t time.Time) content.Text {
	return words.Screen().ClockTime.With(t.Hour(), t.Minute())
}

// NextMinute is how long it takes until what is said of the time is something else; ok is
// false where it stays as it is.
func (w *Walk) NextMinute(now time.Time) (in time.Duration, ok bool) {
	pace, held := w.Guide.Pace(w.Plan, now)
	left, runs := w.StepLeft(now)
	switch {
	case !held:
		return 0, false
	case pace.Paused: // the end moves
		return time.Minute - time.Duration(pace.Ends.Second())*time.Second - time.Duration(now.Nanosecond()), true
	case runs && left > 0:
		return (left-1)%time.Minute + 1, true
	}
	if in = time.Minute - pace.Behind%time.Minute; in > time.Minute { // ahead, and less so
		in -= time.Minute
	}
	return in, true
}

// Shorten gives what is still to come of the day less time, each step in proportion, so that
// it ends when it was first to end, or at a time that was said. Where that cannot be, or
// need not, wrong says so and there is nothing to do.
func (w *Walk) Shorten(now, end time.Time) (d Deed, wrong content.Text) {
	s := words.Screen()
	pace, ok := w.Guide.Pace(w.Plan, now)
	if !ok {
		return d, s.NoDay
	}
	d = Deed{Verb: Schedule}
	if end.IsZero() {
		end = pace.Ends
	} else {
		d.Text = end.Format(time.DateTime)
	}
	ahead, wants := w.Guide.Ahead(w.Plan), w.Guide.Remaining(w.Plan, now)
	room := end.Sub(now)
	switch least := time.Duration(len(ahead)) * time.Minute; {
	case wants-room < time.Minute:
		return d, s.NothingToShorten.With(ClockTime(now.Add(wants)))
	case room < least:
		return d, s.TooLateForThat.With(ClockTime(now.Add(least + time.Minute)))
	}
	c := w.Plan.Clock
	left := int((room + time.Minute/2) / time.Minute)
	for i, slot := range ahead {
		rest := max(0, c.Left(now, slot.Step, slot.Minutes))
		n := left - (len(ahead) - i - 1) // the last gets what there is, and each at least a minute
		if wants > rest {
			n = min(n, int((time.Duration(left)*rest+wants/2)/wants))
		}
		n = min(max(n, 1), int((rest+time.Minute-1)/time.Minute))
		left, wants = left-max(n, 0), wants-rest
		used := time.Duration(slot.Minutes)*time.Minute - c.Left(now, slot.Step, slot.Minutes)
		slot.Minutes = min(slot.Minutes, max(1, n+int((used+time.Minute/2)/time.Minute)))
		d.Slots = append(d.Slots, slot)
	}
	return d, wrong
}

// shorten carries it out, and says what became shorter.
func (w *Walk) shorten(d Deed) content.Text {
	var cut []content.Slot
	before := map[string]int{}
	for _, slot := range d.Slots {
		if n := w.minutesOf(slot.Step); slot.Minutes > 0 && slot.Minutes < n {
			before[slot.Step] = n
			cut = append(cut, slot)
			w.Guide.Schedule(w.Plan, slot)
		}
	}
	if end, err := time.ParseInLocation(time.DateTime, d.Text, time.Local); err == nil && w.Plan.Clock != nil {
		w.Plan.Clock.Until(end)
	}
	if len(cut) == 0 {
		return content.Text{}
	}
	each := content.InEach(func(l content.Language) string {
		var said []string
		for _, slot := range cut {
			name := w.Guide.Section(slot.Step).Name()
			said = append(said, words.Screen().CutFromTo.With(name, before[slot.Step], slot.Minutes).In(l))
		}
		return strings.Join(said, ", ")
	})
	return words.Screen().Shortened.With(each)
}

// TimeNamed reads a time of the day as people write it, such as 15:10, 15.10, 1510 or 15,
// on the day of now; ok is false for what is none.
func TimeNamed(said string, now time.Time) (t time.Time, ok bool) {
	said = strings.TrimSpace(strings.ToLower(said))
	said = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(said, "kl."), "kl"))
	var digits []rune
	for _, r := range said {
		switch {
		case r >= '0' && r <= '9':
			digits = append(digits, r)
		case !strings.ContainsRune(".: ", r):
			return t, false
		}
	}
	n := 0
	for _, r := range digits {
		n = n*10 + int(r-'0')
	}
	hour, minute := n/100, n%100
	if len(digits) < 3 {
		hour, minute = n, 0
	}
	if !slices.Contains([]int{1, 2, 3, 4}, len(digits)) || hour > 23 || minute > 59 {
		return t, false
	}
	return time.Date(now.Year(), now.Month(), now.Day(), hour, minute, 0, 0, time.Local), true
}
