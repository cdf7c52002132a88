package content

import (
	"fmt"
	"strings"
	"unicode"
)

// Signs that come along from a PDF, from Word or from a page on the web, and do no harm
// to the screen: nobody sees them, or they look like letters and are none. A search does
// not find what holds them, a screen reader stumbles over it, and in print they may
// become boxes. They stay in the answer to the letter; a check names them.

// An oddSign is such a sign at its first place in a text.
type oddSign struct {
	rune rune
	line int // from 1; 0 in a text of one line
}

// oddSigns lists a text's odd signs, each once.
func oddSigns(s string) []oddSign {
	var all []oddSign
	told := map[rune]bool{}
	line := 1
	runes := []rune(strings.ToValidUTF8(s, "")) // what is no letter at all is shown as a mark
	for i, r := range runes {
		if r == '\n' {
			line++
		}
		if told[r] || kindOfOdd(r).Empty() || belongs(runes, i) {
			continue
		}
		told[r] = true
		all = append(all, oddSign{r, line})
	}
	for i := range all {
		if line == 1 {
			all[i].line = 0
		}
	}
	return all
}

// kindOfOdd says what an odd sign is; it is empty for all others, and for those that
// [Visible] shows as marks.
func kindOfOdd(r rune) Text {
	switch {
	case Steers(r), r < '\u00ad':
		return Text{}
	case r == '\u00ad':
		return labels().SoftHyphen
	case r >= 'ﬀ' && r <= 'ﬆ':
		return labels().LettersAsOne
	case unicode.Is(unicode.Co, r):
		return labels().SignOfAFont
	case r == unicode.ReplacementChar, r == '\ufffc':
		return labels().SomethingLost
	case unicode.Is(unicode.Prepended_Concatenation_Mark, r):
		return Text{} // it is seen
	case unicode.Is(unicode.Cf, r), unicode.Is(unicode.Other_Default_Ignorable_Code_Point, r):
		return labels().NoWidth
	}
	return Text{}
}

// belongs reports whether a sign without width is part of what stands around it: what
// joins or parts letters of a script that is written so, or makes one picture of several.
func belongs(s []rune, i int) bool {
	const joins, parts, flag = '\u200d', '\u200c', '🏴'
	const flagMost = 8 // signs that name one
	switch r := s[i]; {
	case r == joins || r == parts:
		return i > 0 && i+1 < len(s) && takesJoiner(s[i-1]) && takesJoiner(s[i+1])
	case r >= 0xe0020 && r <= 0xe007f: // they name a flag, as that of Scotland
		for n := 0; n < flagMost && i > 0 && s[i-1] >= 0xe0020 && s[i-1] < 0xe007f; n++ {
			i--
		}
		return i > 0 && s[i-1] == flag
	}
	return false
}

// takesJoiner is true of pictures and of the letters of scripts that know joiners.
func takesJoiner(r rune) bool {
	switch {
	case unicode.In(r, unicode.Latin, unicode.Greek, unicode.Cyrillic):
		return false
	case unicode.In(r, unicode.L, unicode.M, unicode.So, unicode.Sk):
		return kindOfOdd(r).Empty()
	}
	return false
}

// tellOdd names signs as a check does: "soft hyphen U+00AD in line 3".
func tellOdd(all []oddSign) Text {
	return InEach(func(l Language) string {
		var told []string
		for _, s := range all[:min(len(all), mostNamed)] {
			code := fmt.Sprintf("U+%04X", s.rune)
			if s.line == 0 {
				told = append(told, labels().OddSign.With(kindOfOdd(s.rune), code).In(l))
			} else {
				told = append(told, labels().OddSignInLine.With(kindOfOdd(s.rune), code, s.line).In(l))
			}
		}
		if len(all) > mostNamed {
			told = append(told, "…")
		}
		return strings.Join(told, ", ")
	})
}
