package content

import (
	"slices"
	"time"
)

// A Clock is the time of a workshop that is being held. It stands in the plan only until
// the workshop is over, so that a sitting that breaks off goes on with the same time.
// Nobody has said any of it: it is in no imprint and in no paper. Times are a day's and
// whole seconds, as the room's own clock has them.
type Clock struct {
	Began  string
	Ends   string         // when it was to end as first planned, or as was said since; without its pauses
	Pauses int            // seconds that it has stood
	Paused string         // since when it stands now; "" while it runs
	Step   string         // whose time runs, or ran last
	Since  string         // since when; "" while no step's does
	Spent  map[string]int // seconds by step, until its time last began to run
	More   map[string]int // seconds that a step was given besides
	Extra  []Extra
}

// A Pace is where a workshop is in its time.
type Pace struct {
	Ends   time.Time     // when it is to end
	Behind time.Duration // how much later it will; less than nothing where it will be earlier
	Paused bool
}

const moment = "2006-01-02 15:04:05"

// momentOf is a time as the clock keeps it.
func momentOf(t time.Time) string { return t.Local().Format(moment) }

// timeOf is the time that the clock has kept; the zero time of what is none.
func timeOf(s string) time.Time {
	t, err := time.ParseInLocation(moment, s, time.Local)
	if err != nil {
		return time.Time{}
	}
	return t
}

// seconds are whole ones.
func seconds(n int) time.Duration { return time.Duration(n) * time.Second }

// overdueMost is how late a workshop can be and still go on: the clock of one that is
// later than that was left behind in the plan.
const (
	overdueMost  = time.Hour     // where the plan is opened
	forgottenFor = 4 * time.Hour // where it has been open all the time
)

// Stale reports whether a clock is of a workshop that is over, though nobody has said so:
// of another day, or of one that should have ended long ago. opened says that the plan was
// opened just now. What a hand has made unreadable is stale, too.
func (g *Guide) Stale(p *Plan, now time.Time, opened bool) bool {
	c := p.Clock
	if c == nil {
		return false
	}
	began, ends := timeOf(c.Began), timeOf(c.Ends)
	if began.IsZero() || ends.IsZero() || now.Before(began.Add(-time.Minute)) || c.Paused != "" && timeOf(c.Paused).IsZero() {
		return true
	}
	if c.Paused != "" {
		return momentOf(now)[:len("2006-01-02")] != c.Paused[:len("2006-01-02")]
	}
	late := now.Sub(ends.Add(seconds(c.Pauses)))
	return late > forgottenFor || opened && late > overdueMost
}

// BeginClock begins the time of a workshop at a step: all that is on its agenda from there.
func (g *Guide) BeginClock(p *Plan, now time.Time, step string) {
	p.Clock = &Clock{Began: momentOf(now), Step: step, Since: momentOf(now)}
	p.Clock.Ends = momentOf(now.Add(g.Remaining(p, now)))
}

// ToStep lets the time of a step run, and no other's; "" lets none run.
func (c *Clock) ToStep(now time.Time, step string) {
	c.Spent = counted(c.Spent, c.Step, c.Spent[c.Step]+int(c.runs(now)/time.Second))
	c.Since = ""
	if step != "" {
		c.Step, c.Since = step, momentOf(now)
	}
}

// Pause lets the clock stand.
func (c *Clock) Pause(now time.Time) {
	if c.Paused == "" {
		c.ToStep(now, "")
		c.Paused = momentOf(now)
	}
}

// Resume lets it go on: the end moves by as long as it stood.
func (c *Clock) Resume(now time.Time) {
	c.Pauses += int(c.stood(now) / time.Second)
	c.Paused = ""
}

// stood is how long the pause has taken by now.
func (c *Clock) stood(now time.Time) time.Duration {
	if c.Paused == "" {
		return 0
	}
	return max(0, now.Sub(timeOf(c.Paused)))
}

// Extend gives the step more time from now on, or after what it still has.
func (c *Clock) Extend(now time.Time, minutes int, more time.Duration) {
	over := max(0, -c.Left(now, c.Step, minutes))
	c.More = counted(c.More, c.Step, c.More[c.Step]+int((over+more)/time.Second))
}

// Anew gives the step the whole of its time again.
func (c *Clock) Anew(now time.Time) {
	c.Spent, c.More = counted(c.Spent, c.Step, 0), counted(c.More, c.Step, 0)
	if c.Since != "" {
		c.Since = momentOf(now)
	}
}

// Left is how much of a step's minutes is left; less than nothing where it took longer.
func (c *Clock) Left(now time.Time, step string, minutes int) time.Duration {
	left := time.Duration(minutes)*time.Minute + seconds(c.More[step]-c.Spent[step])
	if step == c.Step {
		left -= c.runs(now)
	}
	return left
}

// runs is for how long the step's time has been running.
func (c *Clock) runs(now time.Time) time.Duration {
	since := timeOf(c.Since)
	if since.IsZero() {
		return 0
	}
	return max(0, now.Sub(since))
}

// Ahead lists the steps that are still to come on the day, the one that is being done
// first.
func (g *Guide) Ahead(p *Plan) []Slot {
	agenda := g.Agenda(p)
	at := max(0, slices.IndexFunc(agenda, func(s Slot) bool { return s.Step == p.Clock.Step }))
	return slices.DeleteFunc(agenda[at:], func(s Slot) bool { return s.Minutes == 0 })
}

// Remaining is how long what is still to come takes.
func (g *Guide) Remaining(p *Plan, now time.Time) time.Duration {
	var sum time.Duration
	for _, s := range g.Ahead(p) {
		sum += max(0, p.Clock.Left(now, s.Step, s.Minutes))
	}
	return sum
}

// Pace says when a workshop is to end, and how far behind or ahead it is; ok is false
// where none is being held.
func (g *Guide) Pace(p *Plan, now time.Time) (pace Pace, ok bool) {
	c := p.Clock
	if c == nil {
		return pace, false
	}
	pace.Ends = timeOf(c.Ends).Add(seconds(c.Pauses) + c.stood(now))
	pace.Paused = c.Paused != ""
	pace.Behind = now.Add(g.Remaining(p, now)).Sub(pace.Ends)
	return pace, true
}

// Until makes a time the one at which the workshop is to end.
func (c *Clock) Until(end time.Time) { c.Ends = momentOf(end.Add(-seconds(c.Pauses))) }

// counted is a map of counts with one of them changed; none of them is 0.
func counted(counts map[string]int, key string, n int) map[string]int {
	all := map[string]int{}
	for k, v := range counts {
		if k != key {
			all[k] = v
		}
	}
	if n != 0 && key != "" {
		all[key] = n
	}
	if len(all) == 0 {
		return nil
	}
	return all
}
