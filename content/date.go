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

// ParseDate reads a day as people write it in either language: 2027-01-15,
// 15.1.2027, 15/1 2027, 15-01-2027, 15 January 2027, 15. januar 2027.
func ParseDate(s string) (d Date, ok bool) {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	for danish, english := range danishMonths {
		s = strings.ReplaceAll(s, danish, english)
	}
	for _, layout := range []string{
		isoDate, "2006-1-2", "2.1.2006", "2. 1. 2006", "2/1 2006", "2/1-2006", "2/1/2006", "2-1-2006",
		"2 January 2006", "2. January 2006", "2 Jan 2006", "2. Jan 2006", "2. Jan. 2006",
	} {
		if t, err := time.Parse(layout, s); err == nil && t.Year() >= 2000 && t.Year() < 2200 {
			return DateOf(t), true
		}
	}
	return "", false
}

// The months that English does not spell the same way.
var danishMonths = map[string]string{
	"januar ": "january ", "februar ": "february ", "marts": "march", "maj": "may",
	"juni ": "june ", "juli ": "july ", "oktober": "october",
}

// AddMonths is the day n months later; the last of the month where the month is
// shorter, so that 31 January and one month make 28 February.
func (d Date) AddMonths(n int) Date {
	t, err := time.Parse(isoDate, string(d))
	if err != nil {
		return d
	}
	later := t.AddDate(0, n, 0)
	if later.Day() != t.Day() {
		later = later.AddDate(0, 0, -later.Day())
	}
	return DateOf(later)
}

// Tidy is how the plan keeps what was typed for a day: as a Date where it is
// one, else in the user's own words.
func Tidy(s string) string {
	if d, ok := ParseDate(s); ok {
		return string(d)
	}
	return s
}

// In writes a date as people read it ("15 January 2027", "15. januar 2027");
// other words stay as they are.
func (d Date) In(l Language) string {
	t, err := time.Parse(isoDate, string(d))
	if err != nil {
		return string(d)
	}
	months := strings.Fields(labels().Months.In(l))
	return labels().Day.With(t.Day(), months[t.Month()-1], t.Year()).In(l)
}

// FollowUpMonths are the months after the first working day at which the plan
// is taken up again.
func FollowUpMonths() []int { return []int{1, 3, 6} }
