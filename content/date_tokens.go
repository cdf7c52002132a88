package content

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// A dayToken is a word, a number or a sign of a text that may say a day.
type dayToken struct {
	text   string // in small letters
	number int    // -1 for what is none
	apart  bool   // a blank stands before it
}

// dayTokensMost is how many a day with all its words can have; what has more is a story.
const dayTokensMost = 40

// dayTokens are a text's; none where there are too many to be about one day.
func dayTokens(s string) []dayToken {
	const longest = 200 // in bytes: no text that a day stands in is longer
	if len(s) > longest || !strings.ContainsFunc(s, unicode.IsDigit) {
		return nil
	}
	var all []dayToken
	apart, was := false, ' '
	for _, r := range strings.ToLower(strings.Map(bareSign, s)) {
		if unicode.IsSpace(r) {
			apart, was = true, ' '
			continue
		}
		kind := kindOfSign(r)
		if kind == was && kind != '.' && !apart {
			all[len(all)-1].text += string(r)
		} else {
			all = append(all, dayToken{text: string(r), apart: apart})
		}
		apart, was = false, kind
	}
	if len(all) > dayTokensMost {
		return nil
	}
	for i := range all {
		all[i].number = numberOf(all[i].text)
	}
	return all
}

// kindOfSign tells letters, digits and other signs apart.
func kindOfSign(r rune) rune {
	switch {
	case isDigit(r):
		return '0'
	case unicode.IsLetter(r), unicode.IsMark(r):
		return 'a'
	}
	return '.'
}

// numberOf is the number that up to four digits make; -1 for anything else.
func numberOf(s string) int {
	const most = 4
	n, err := strconv.Atoi(s)
	if err != nil || len(s) > most || !isDigit(rune(s[0])) {
		return -1
	}
	return n
}

// is reports whether a token is one of a few words or signs.
func (t dayToken) is(words ...string) bool { return slices.Contains(words, t.text) }
