package walk

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// lineEnds are what programs put where a line ends, besides "\n": those of Windows, the
// soft returns of word processors and slides, and the separators of Unicode. A byte-order
// mark is no sign of a text at all.
var lineEnds = strings.NewReplacer(
	"\r\n", "\n", "\r", "\n",
	"\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n",
	"\ufeff", "",
)

// Heard is a text as it came in, from a key, a paste, a line or another program, with
// every line end as "\n" and without byte-order marks. Nothing else is changed.
func Heard(text string) string { return lineEnds.Replace(text) }

// OnOneLine is a text that came in for a place of one line: line ends become blanks, and
// those at its end nothing.
func OnOneLine(text string) string {
	return strings.ReplaceAll(strings.TrimRight(Heard(text), "\n"), "\n", " ")
}

// Listed is what a text holds that came in for a list: each line is one, to the letter but
// for the bullet or the number that a word processor, a mail or a printed page put before
// it. Lines without a word are none.
func Listed(text string) []string {
	lines := strings.Split(Heard(text), "\n")
	numbered := countsUp(lines)
	var listed []string
	for _, line := range lines {
		words := withoutBullet(strings.TrimSpace(line))
		if _, rest, ok := numberBefore(words); ok && (numbered || startsApart(rest)) {
			words = strings.TrimSpace(rest)
		}
		switch {
		case !hasWord(words):
		case words == strings.TrimSpace(line):
			listed = append(listed, line)
		default:
			listed = append(listed, words)
		}
	}
	return listed
}

// bullets are the signs that stand before the lines of a list and never begin a word.
const bullets = "•‣⁃∙·◦○●▪▫■□◆◇➢➤►▶✓✔☐☑☒❖"

// IsBullet reports whether a sign is one that a program puts before the lines of a list,
// and no hand: a bullet, or the tab after it.
func IsBullet(r rune) bool {
	return r == '\t' || strings.ContainsRune(bullets, r) || isSign(r)
}

// isSign reports whether a rune is one of a font of signs, as a PDF has them.
func isSign(r rune) bool { return r >= 0xf000 && r <= 0xf0ff }

// withoutBullet takes the bullets off a line. A dash, a star and the letter o are bullets
// only where they cannot be part of what follows.
func withoutBullet(line string) string {
	for {
		r, size := utf8.DecodeRuneInString(line)
		rest := line[size:]
		next, _ := utf8.DecodeRuneInString(rest)
		switch {
		case line == "":
			return ""
		case strings.ContainsRune(bullets, r), isSign(r):
		case strings.ContainsRune("-–—", r) && (rest == "" || unicode.IsSpace(next) || unicode.IsLetter(next)):
		case strings.ContainsRune("*+§", r) && (rest == "" || unicode.IsSpace(next)):
		case r == 'o' && startsApart(rest):
		default:
			return line
		}
		line = strings.TrimSpace(rest)
	}
}

// startsApart reports whether a text is set off from what stands before it, as by a
// program that makes lists: with a tab, a blank that does not break, or several.
func startsApart(rest string) bool {
	return strings.HasPrefix(rest, "\t") || strings.HasPrefix(rest, "\u00a0") || strings.HasPrefix(rest, "  ")
}

// numberBefore splits a line that begins with "1.", "1)", "(1)", "a)" or their like.
func numberBefore(line string) (nr int, rest string, ok bool) {
	inner, opened := strings.CutPrefix(line, "(")
	i := strings.IndexAny(inner, ".)")
	if i < 1 || i > 3 || opened && inner[i] != ')' {
		return 0, line, false
	}
	mark, rest := inner[:i], inner[i+1:]
	next, _ := utf8.DecodeRuneInString(rest)
	if rest != "" && !unicode.IsSpace(next) && (inner[i] == '.' || !unicode.IsLetter(next)) {
		return 0, line, false
	}
	if nr, err := strconv.Atoi(mark); err == nil && nr >= 0 {
		return nr, rest, true
	}
	if len(mark) == 1 && mark[0] >= 'a' && mark[0] <= 'z' && inner[i] == ')' {
		return int(mark[0]-'a') + 1, rest, true
	}
	return 0, line, false
}

// countsUp reports whether the numbers before the lines are those of a list. A number that
// stands alone may be a day or an ordinal, "1. maj", and belongs to the words.
func countsUp(lines []string) bool {
	var numbers []int
	for _, line := range lines {
		if nr, _, ok := numberBefore(withoutBullet(strings.TrimSpace(line))); ok {
			numbers = append(numbers, nr)
		}
	}
	for i := 1; i < len(numbers); i++ {
		if numbers[i] != numbers[i-1]+1 {
			return false
		}
	}
	return len(numbers) > 1
}

// hasWord reports whether a line holds anything but punctuation and blanks.
func hasWord(line string) bool {
	return strings.ContainsFunc(line, func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsSymbol(r) && !strings.ContainsRune("+=~|<>^`", r)
	})
}
