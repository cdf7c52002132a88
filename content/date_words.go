package content

import (
	"slices"
	"strings"
	"sync"
)

// A dayWords is what is known by name of a day, in all languages together: nobody should have
// to remember in which one a plan is kept to have a day read.
type dayWords struct {
	months, weekdays map[string]int // from 0, by their names and the first letters of these
	phrases          []dayPhrase    // the longest first

	// Words and signs round a clock time, and what names one or a half of the day.
	beforeTime, betweenTimes, times []string
}

// A dayPhrase is some words that stand round a day, and what they make of it.
type dayPhrase struct {
	words []string
	sense Sense
	from  bool
}

var knownDayWords = sync.OnceValue(func() *dayWords {
	l := labels()
	w := &dayWords{
		months: namesOf(l.Months), weekdays: namesOf(l.Weekdays),
		beforeTime: append(listed(l.BeforeATime), "@", "t"), betweenTimes: append(listed(l.BetweenTimes), "-"), times: listed(l.Times),
	}
	for _, of := range []struct {
		said  Text
		sense Sense
		from  bool
	}{
		{said: l.AroundADay, sense: DayAlone},
		{said: l.AtTheLatest, sense: DayAtTheLatest},
		{said: l.BeforeADay, sense: DayAmongWords},
		{said: l.FromADay, sense: DayAmongWords, from: true},
	} {
		for _, phrase := range listed(of.said) {
			w.phrases = append(w.phrases, dayPhrase{strings.Fields(phrase), of.sense, of.from})
		}
	}
	slices.SortStableFunc(w.phrases, func(a, b dayPhrase) int { return len(b.words) - len(a.words) })
	return w
})

// listed are the phrases that stand in a text with commas between them, of every language.
func listed(t Text) []string {
	var all []string
	for _, l := range languages {
		all = append(all, strings.Split(t.In(l), ", ")...)
	}
	return all
}

// namesOf are names by themselves and by three letters of them and more, as people shorten
// them: "sept" and "okt". What would mean two things, in two languages, means none.
func namesOf(t Text) map[string]int {
	const fewest = 3
	all := map[string]int{}
	for _, l := range languages {
		for i, name := range strings.Fields(strings.ToLower(t.In(l))) {
			letters := []rune(name)
			for n := min(fewest, len(letters)); n <= len(letters); n++ {
				short := string(letters[:n])
				if was, ok := all[short]; ok && was != i {
					all[short] = -1
					continue
				}
				all[short] = i
			}
		}
	}
	return all
}
