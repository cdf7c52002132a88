package content

import (
	"strings"
	"time"
)

// A Date is a calendar day as the plan keeps it: "2027-01-15", or "" for none.
// It sorts as text. Users may also write words where a date is asked ("after
// Easter"); those are kept as they are and are simply not a Date.
type Date string

const isoDate = "2006-01-02"

// DateOf is the calendar day of a moment, in its own time zone.
func DateOf(t time.Time) Date { return Date(t.Format(isoDate)) }

// ParseDate reads a text that says a day and nothing else, as people write it in either
// language; see [ReadDay].
func ParseDate(s string) (d Date, ok bool) {
	r := ReadDay(s)
	return r.Day, r.Sense == DayAlone
}

// IsDate reports whether a text says a day and nothing else.
func IsDate(s string) bool { return ReadDay(s).Sense == DayAlone }

// Tidy is how the plan keeps what was typed for a day: as a Date where it says a day and
// nothing else. Any other word may matter to whoever wrote it, and so all of them stay.
func Tidy(s string) string {
	if d, ok := ParseDate(s); ok {
		return string(d)
	}
	return strings.TrimSpace(s)
}

// TidyBy is [Tidy] where it is asked by when: "by" and "at the latest" say there what the
// question says already.
func TidyBy(s string) string {
	if r := ReadDay(s); r.Sense == DayAlone || r.Sense == DayAtTheLatest {
		return string(r.Day)
	}
	return strings.TrimSpace(s)
}

// AddMonths is the day n months later; the last of the month where the month is
// shorter, so that 31 January and one month make 28 February.
func (d Date) AddMonths(n int) Date {
	t := d.time()
	if t.IsZero() {
		return d
	}
	later := t.AddDate(0, n, 0)
	if later.Day() != t.Day() {
		later = later.AddDate(0, 0, -later.Day())
	}
	return DateOf(later)
}

// In writes a date as people read it ("15 January 2027", "15. januar 2027"), also one that
// somebody wrote into the file in a form of their own; other words stay as they are.
func (d Date) In(l Language) string {
	t := d.time() // of a day in its one form, for which no words need to be known
	if t.IsZero() {
		day, ok := ParseDate(string(d))
		if !ok {
			return string(d)
		}
		t = day.time()
	}
	months := strings.Fields(labels().Months.In(l))
	return labels().Day.With(t.Day(), months[t.Month()-1], t.Year()).In(l)
}

// Weekday is what day of the week a date is; Text{} for what is none.
func (d Date) Weekday() Text {
	t := d.time()
	if t.IsZero() {
		return Text{}
	}
	return InEach(func(l Language) string { return strings.Fields(labels().Weekdays.In(l))[fromMonday(t)] })
}

// time is the beginning of the day; the zero Time of what is none.
func (d Date) time() time.Time {
	t, err := time.Parse(isoDate, string(d))
	if err != nil {
		return time.Time{}
	}
	return t
}

// fromMonday counts the days of a week as Europe does.
func fromMonday(t time.Time) int { return (int(t.Weekday()) + 6) % 7 }

// FollowUpMonths are the months after the first working day at which the plan
// is taken up again.
func FollowUpMonths() []int { return []int{1, 3, 6} }
