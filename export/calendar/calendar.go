// Package calendar is a plan's days for a calendar program, as iCalendar (RFC 5545): the
// first working day, the talks after it, the day on which the plan is reviewed or deleted,
// and what is to be done by a day.
//
// Every day is a whole one and has no alarm: whoever takes it into their calendar decides
// when they want to be reminded. It names roles, as the plan does.
package calendar

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-ical"

	"alongside/content"
)

// ICS writes the plan's days in a language; nil where it has none. Two calendars of one
// plan are the same, byte for byte.
func ICS(p *content.Plan, g *content.Guide, l content.Language) ([]byte, error) {
	p = g.Unworded(p.Shown())
	days := daysOf(p, g)
	if len(days) == 0 {
		return nil, nil
	}
	cal := ical.NewCalendar()
	cal.Props.SetText(ical.PropProductID, "-//alongside//readiness plan//EN")
	cal.Props.SetText(ical.PropVersion, "2.0")
	cal.Props.SetText(ical.PropCalendarScale, "GREGORIAN")
	name := nameOf(p)
	cal.Props.SetText("X-WR-CALNAME", name.In(l))
	v := versionOf(p)
	for _, d := range days {
		cal.Children = append(cal.Children, d.event(v, name, l))
	}
	var out bytes.Buffer
	if err := ical.NewEncoder(&out).Encode(cal); err != nil {
		return nil, fmt.Errorf("write a calendar: %w", err)
	}
	return folded(out.Bytes()), nil
}

// HasDays reports whether there is anything for a calendar.
func HasDays(p *content.Plan, g *content.Guide) bool {
	return len(daysOf(g.Unworded(p.Shown()), g)) > 0
}

// A day is one entry of the calendar.
type day struct {
	id   string // what it is in the plan, for as long as it is there
	on   time.Time
	what content.Text
	said string // how the plan has the day, where it says more than that
}

// daysOf are the days that the plan names, in their order. What is done or was set aside
// needs none any more, and what is folded is named in no calendar.
func daysOf(p *content.Plan, g *content.Guide) []day {
	var days []day
	others := 0
	for _, m := range g.Timeline(p) {
		d := day{on: dayOf(m.Day), said: m.Said}
		switch m.Kind {
		case content.FirstDay:
			d.id, d.what = "first-day", said().FirstDay
		case content.TalkAgain:
			if d.id, d.what = fmt.Sprintf("talk-%d", m.After), said().TalkAfter.Of(m.After).With(m.After); m.After == 0 {
				others++
				d.id, d.what = fmt.Sprintf("talk-again-%d", others), said().TalkAgain
			}
		case content.Doing:
			if m.Todo.Done || m.Todo.Aside != "" || m.Todo.Folded {
				continue
			}
			d.id, d.what = todoID(m.Todo), summary(m.Todo)
		}
		days = append(days, d)
	}
	by := p.Answer(content.RefReviewBy).Text
	days = append(days, day{"review", dayOf(content.ReadDay(by).Day), said().ReviewOrDelete, by})
	days = slices.DeleteFunc(days, func(d day) bool { return d.on.IsZero() })
	slices.SortStableFunc(days, func(a, b day) int { return a.on.Compare(b.on) })
	return days
}

// dayOf is a day's beginning; the zero Time of what is none.
func dayOf(d content.Date) time.Time {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return time.Time{}
	}
	return t
}

// todoID is what a thing to do is known by. One that follows from an answer has the
// question's ref. One that was thought up freely has its place among the others: its words
// are what people change, and where two have changed places the whole of the calendar is
// right again once it is taken in, since each event says then what stands in its place.
func todoID(t content.Todo) string {
	if t.Ref != "" {
		return "do-" + string(t.Ref)
	}
	return "do-own-" + strconv.Itoa(t.Index+1)
}

// summary is what is to be done, and by which role.
func summary(t content.Todo) content.Text {
	what := content.InEach(func(l content.Language) string { return oneLine(t.InPlan.In(l)) })
	if who := oneLine(t.Who); who != "" {
		return said().ByRole.With(what, who)
	}
	return what
}

// nameOf is the calendar's name.
func nameOf(p *content.Plan) content.Text {
	if place := oneLine(p.Workplace()); place != "" {
		return said().CalendarOf.With(place)
	}
	return said().Calendar
}

// A version says of which plan a calendar is, and of which of its states.
type version struct {
	plan     string
	changed  time.Time
	sequence int
}

// versionOf follows from the plan alone, so that two calendars of one plan are the same. A
// later state of it has a higher number: it was changed on a later day, or in a later
// sitting of that day.
func versionOf(p *content.Plan) version {
	const sittings = 32 // more than a plan remembers
	v := version{plan: planID(p), changed: time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)}
	for _, on := range []content.Date{p.Started, p.Updated} {
		if t := dayOf(on); !t.IsZero() {
			v.changed = t
		}
	}
	v.sequence = max(0, int(v.changed.Unix()/(24*60*60)))*sittings + min(len(p.Began), sittings-1)
	return v
}

// planID is what the plan is known by. One that was combined gets an identity of its own
// only when somebody goes on with it; what it was combined from, it has before and after,
// and the first of these makes it known. A plan that was written by hand may have neither.
func planID(p *content.Plan) string {
	if i := slices.IndexFunc(p.Joined, func(j content.Joined) bool { return j.Identity != "" }); i >= 0 {
		return hash("combined", p.Joined[i].Identity)
	}
	if p.Identity != "" {
		return hash("plan", p.Identity)
	}
	return hash("written", string(p.Started), p.Workplace())
}

// hash has nothing of what it is made from in it: who has the one calendar cannot tell the
// plan's name from it, and no sign of an identity that a hand has written breaks a line.
func hash(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:12])
}

// event is the day as a calendar has it. All days end on the next one, which is no part
// of them any more.
func (d day) event(v version, name content.Text, l content.Language) *ical.Component {
	below := []string{said().ComesFrom.With(name).In(l)}
	if as := oneLine(d.said); as != "" && !dayOf(content.Date(content.TidyBy(as))).Equal(d.on) {
		below = append([]string{said().AsWritten.With(as).In(l)}, below...)
	}
	e := ical.NewEvent()
	e.Props.SetText(ical.PropUID, d.id+"."+v.plan+"@alongside")
	e.Props.SetDateTime(ical.PropDateTimeStamp, v.changed)
	e.Props.SetDateTime(ical.PropLastModified, v.changed)
	sequence := ical.NewProp(ical.PropSequence)
	sequence.Value = strconv.Itoa(v.sequence)
	e.Props.Set(sequence)
	e.Props.SetDate(ical.PropDateTimeStart, d.on)
	e.Props.SetDate(ical.PropDateTimeEnd, d.on.AddDate(0, 0, 1))
	e.Props.SetText(ical.PropSummary, d.what.In(l))
	e.Props.SetText(ical.PropDescription, strings.Join(below, "\n"))
	e.Props.SetText(ical.PropCategories, said().Category.In(l))
	e.Props.SetText(ical.PropTransparency, "TRANSPARENT") // nobody is busy for a whole day by it
	return e.Component
}

// oneLine is a text as one line that steers nothing.
func oneLine(s string) string {
	return content.VisibleLine(strings.Join(strings.Fields(s), " "))
}

// Undated is a calendar without what tells its states apart: two of them are the same when
// they have the same days for a reader.
func Undated(ics []byte) []byte { return stamps().ReplaceAll(ics, nil) }

var stamps = content.WhenSought(`(?m)^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):.*$`)
