package content

import "time"

// dayParts are the numbers of a day; year is 0 where none stands there.
type dayParts struct {
	year, month, day int
	named            bool // the month has its name, so that nobody can take the day for it
	hyphen           bool // stands between the two, which without a year are from one to another
}

// day reads a day: with its year, else without.
func (r *dayReader) day(at int, found dayFound) []dayStep {
	if found.Sense != OwnWords {
		return nil
	}
	var steps []dayStep
	for _, form := range []func(int) (dayParts, int){r.yearFirst, r.numbers, r.dayThenMonth, r.monthThenDay} {
		parts, to := form(at)
		if to < 0 {
			continue
		}
		if year, end := r.year(to); parts.year == 0 && end > 0 {
			dated := parts
			dated.year = year
			steps = r.reach(steps, dated, end, found)
		}
		steps = r.reach(steps, parts, to, found)
	}
	return steps
}

// reach adds a step to a day, where there is such a day or any is taken.
func (r *dayReader) reach(steps []dayStep, parts dayParts, to int, found dayFound) []dayStep {
	found.Sense, found.Day = parts.reading(r.anyDay)
	if found.Sense == OwnWords {
		return steps
	}
	return append(steps, dayStep{to, found})
}

// yearFirst reads 2027-01-15.
func (r *dayReader) yearFirst(at int) (dayParts, int) {
	year, sign, month, day := r.at(at), r.at(at+1), r.at(at+2), r.at(at+4)
	if !isYear(year.number) || !sign.is("-", "/", ".") || r.at(at+3).text != sign.text || !month.isCount() || !day.isCount() {
		return dayParts{}, -1
	}
	return dayParts{year: year.number, month: month.number, day: day.number}, at + 5
}

// numbers reads 15/1, before its year.
func (r *dayReader) numbers(at int) (dayParts, int) {
	day, month := r.at(at), r.at(at+2)
	if !day.isCount() || !r.at(at+1).is("/", ".", "-") || !month.isCount() {
		return dayParts{}, -1
	}
	return dayParts{month: month.number, day: day.number, hyphen: r.at(at + 1).is("-")}, at + 3
}

// dayThenMonth reads "15. jan." and "15th of January", before the year.
func (r *dayReader) dayThenMonth(at int) (dayParts, int) {
	day, to := r.dayOfMonth(at)
	if to < 0 {
		return dayParts{}, -1
	}
	to = r.past(to, 2, ".", "-", "/")
	if r.at(to).is("of") {
		to++
	}
	month, to := r.month(to)
	return dayParts{month: month, day: day, named: true}, to
}

// monthThenDay reads "January 15th", before the year.
func (r *dayReader) monthThenDay(at int) (dayParts, int) {
	month, to := r.month(at)
	if to < 0 {
		return dayParts{}, -1
	}
	if r.at(to).is("the") {
		to++
	}
	day, to := r.dayOfMonth(to)
	return dayParts{month: month, day: day, named: true}, to
}

func (r *dayReader) dayOfMonth(at int) (day, to int) {
	if !r.at(at).isCount() {
		return 0, -1
	}
	if next := r.at(at + 1); next.is("st", "nd", "rd", "th") && !next.apart {
		return r.at(at).number, at + 2
	}
	return r.at(at).number, at + 1
}

// month reads the name of one, by its first letters too.
func (r *dayReader) month(at int) (month, to int) {
	i, ok := r.words.months[r.at(at).text]
	if !ok || i < 0 {
		return 0, -1
	}
	return i + 1, r.past(at+1, 1, ".")
}

// year reads one behind a day and a month.
func (r *dayReader) year(at int) (year, to int) {
	const firstShort = 25
	at = r.past(r.past(at, 2, ".", ",", "-", "/"), 1, "'", "’")
	year = r.at(at).number
	switch short := len(r.at(at).text) == 2; {
	case short && year >= firstShort:
		return 2000 + year, at + 1
	case !short && isYear(year):
		return year, at + 1
	}
	return 0, -1
}

// isYear reports whether a number is a year that a plan may be about.
func isYear(n int) bool { return n >= 2000 && n < 2200 }

// isCount reports whether a token is a number of one or two figures, from 1 on.
func (t dayToken) isCount() bool { return len(t.text) <= 2 && t.number >= 1 }

// reading is which day the parts are. What is one only with the month first is left as it
// is written: here it is a slip as likely as another habit.
func (p dayParts) reading(anyDay bool) (Sense, Date) {
	swapped := dayParts{year: p.year, month: p.day, day: p.month}
	switch {
	case p.hyphen && p.year == 0:
		return OwnWords, ""
	case p.exists() && p.year == 0:
		return NoYear, ""
	case p.exists():
		return DayAlone, DateOf(p.time())
	case !anyDay, !p.named && swapped.exists(), p.year == 0 && !p.named && (p.month > 12 || p.day > 31):
		return OwnWords, ""
	}
	return NoSuchDay, ""
}

// exists reports whether a calendar has the day; without a year, any calendar.
func (p dayParts) exists() bool {
	t := p.time()
	return int(t.Month()) == p.month && t.Day() == p.day
}

func (p dayParts) time() time.Time {
	const leap = 2000
	if p.year == 0 {
		p.year = leap
	}
	return time.Date(p.year, time.Month(p.month), p.day, 0, 0, 0, 0, time.UTC)
}
