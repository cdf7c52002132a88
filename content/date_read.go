package content

import "strings"

// A Sense is what a text says that stands where a day is asked for.
type Sense int

// The senses. From [DayAlone] on a day is known.
const (
	OwnWords       Sense = iota // no day, or none that is known for sure: "after Easter", "week 12"
	NoYear                      // a day of some year: "15 March"
	NoSuchDay                   // a day that no calendar has: "30 February"
	DayAlone                    // a day and nothing else
	DayAtTheLatest              // a day, and that it is the last: "by 15 January 2027"
	DayAmongWords               // a day, and more: a clock time, "before"
	OtherWeekday                // a day, and a weekday that it is not
)

// A Reading is what [ReadDay] makes of a text.
type Reading struct {
	Sense Sense
	Day   Date // "" where none is known
	From  bool // something begins that day, so that it is no deadline
}

// ReadDay reads a day as people write it in either language, with its weekday, a clock time
// and the words that are usual round it: "15/1-27", "fredag d. 15. jan. 2027 kl. 10", "by
// January 15th, 2027". The day comes before the month where both are numbers. Two figures
// are a year from 25 on: below that they may be an hour, or the day of a date that begins
// with the year.
//
// A day without its year is not guessed at, and one in words that are not known here is not
// looked for: what somebody meant by "15/1 2027?" is for them to say.
func ReadDay(s string) Reading {
	if isYear(Date(s).time().Year()) { // as the plan keeps it, and is asked for every frame
		return Reading{Sense: DayAlone, Day: Date(s)}
	}
	r := dayReader{tokens: dayTokens(s), words: knownDayWords()}
	found, ok := r.read(0, dayFound{weekday: -1})
	if !ok {
		r.anyDay = true
		found, ok = r.read(0, dayFound{weekday: -1})
	}
	if !ok {
		return Reading{}
	}
	return found.reading()
}

// A dayReader reads a text to its end, or not at all.
type dayReader struct {
	tokens []dayToken
	words  *dayWords
	anyDay bool // also days that no calendar has
}

// A dayFound is what a reader has found so far.
type dayFound struct {
	Reading
	round   Sense // what the words round the day make of it
	weekday int   // -1 for none
	timed   bool
}

func (f dayFound) reading() Reading {
	switch {
	case f.Sense != DayAlone:
	case f.weekday >= 0 && f.weekday != fromMonday(f.Day.time()):
		f.Sense = OtherWeekday
	default:
		f.Sense = max(f.Sense, f.round)
	}
	return f.Reading
}

// among is what was found among words that make something of the day, which may be known
// already or come behind.
func (f dayFound) among(words Sense) dayFound {
	f.round = max(f.round, words)
	return f
}

// A dayStep is how far a reader comes by one reading of what stands next.
type dayStep struct {
	to    int
	found dayFound
}

// read goes on from a token, and takes the first way that leads to the end.
func (r *dayReader) read(at int, found dayFound) (dayFound, bool) {
	if at == len(r.tokens) {
		return found, found.Sense != OwnWords
	}
	for _, next := range []func(int, dayFound) []dayStep{r.day, r.clock, r.weekday, r.phrase, r.stop} {
		for _, step := range next(at, found) {
			if all, ok := r.read(step.to, step.found); ok {
				return all, true
			}
		}
	}
	return found, false
}

// at is a token; an empty one behind the last.
func (r *dayReader) at(i int) dayToken {
	if i < len(r.tokens) {
		return r.tokens[i]
	}
	return dayToken{number: -1}
}

// past is the place behind a few signs, where there are any.
func (r *dayReader) past(i, most int, signs ...string) int {
	for n := 0; n < most && r.at(i).is(signs...); n++ {
		i++
	}
	return i
}

// weekday reads the name of one, as it is shortened too: "Wed", "Weds".
func (r *dayReader) weekday(at int, found dayFound) []dayStep {
	name := r.at(at).text
	day, ok := r.words.weekdays[name]
	if !ok {
		day, ok = r.words.weekdays[strings.TrimSuffix(name, "s")]
	}
	if !ok || day < 0 || found.weekday >= 0 {
		return nil
	}
	found.weekday = day
	return []dayStep{{r.past(at+1, 1, ".", ","), found}}
}

// phrase reads words that stand round a day.
func (r *dayReader) phrase(at int, found dayFound) []dayStep {
	for _, p := range r.words.phrases {
		to := at
		for _, word := range p.words {
			if r.at(to).text != word {
				to = -1
				break
			}
			to = r.past(to+1, 1, ".", ":")
		}
		if to < 0 {
			continue
		}
		found.From = found.From || p.from
		return []dayStep{{to, found.among(p.sense)}}
	}
	return nil
}

// stop reads a comma, and the full stop at the end.
func (r *dayReader) stop(at int, found dayFound) []dayStep {
	if r.at(at).is(",") || r.at(at).is(".") && at == len(r.tokens)-1 {
		return []dayStep{{at + 1, found}}
	}
	return nil
}

// clock reads a clock time, or two: "kl. 10", "at 10:00", "10.30-12", "2 pm".
func (r *dayReader) clock(at int, found dayFound) []dayStep {
	if found.timed {
		return nil
	}
	to, sure := at, false
	if r.at(to).is(r.words.beforeTime...) {
		to, sure = r.past(to+1, 1, "."), true
	}
	to, minutes := r.hour(to)
	if to < 0 || !sure && !minutes {
		return nil
	}
	if r.at(to).is(r.words.betweenTimes...) {
		if end, _ := r.hour(to + 1); end > 0 {
			to = end
		}
	}
	found.timed = true
	return []dayStep{{to, found.among(DayAmongWords)}}
}

// half is the place behind what says which half of a day an hour is in, or names it.
func (r *dayReader) half(at int) int {
	switch {
	case r.at(at).is(r.words.times...):
		return at + 1
	case r.at(at).is("a", "p") && r.at(at+1).is(".") && r.at(at+2).is("m"):
		return r.past(at+3, 1, ".")
	}
	return at
}

// hour reads an hour, and its minutes where they stand there; sure says that it cannot be
// anything else. It ends at -1 where there is none.
func (r *dayReader) hour(at int) (to int, sure bool) {
	const hours, minutes = 24, 60
	if named := r.half(at); named > at {
		return named, true
	}
	if n := r.at(at).number; n < 0 || n > hours || len(r.at(at).text) > 2 {
		return -1, false
	}
	to = at + 1
	for range 2 { // minutes, seconds
		if next := r.at(to + 1); r.at(to).is(":", ".") && len(next.text) == 2 && next.number >= 0 && next.number < minutes && !next.apart {
			to, sure = to+2, true
		}
	}
	if half := r.half(to); half > to {
		return half, true
	}
	return to, sure
}
