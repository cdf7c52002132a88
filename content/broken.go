package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A text that was copied out of a PDF has a line end wherever the page had one. In a box,
// in print and read aloud its sentences then stop in the middle.

// The lengths of lines as pages have them, and how many broken ones are no accident.
const (
	pageLineLeast  = 60 // characters
	pageLineMost   = 100
	brokenByChance = 2 // lines
)

// Broken reports whether the lines of a text look as if a page had broken them: several of
// a page's length that end in the middle of a sentence.
func Broken(s string) bool {
	n := 0
	lines := strings.Split(s, "\n")
	for i := range lines {
		if runsOn(lines, i) && !endsSentence(lines[i]) {
			n++
		}
	}
	return n > brokenByChance
}

// Unbroken is the text with such lines joined. Paragraphs, lists, columns and the short
// line at the end of a paragraph stay as they are.
func Unbroken(s string) string {
	var b strings.Builder
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		if i > 0 && runsOn(lines, i-1) {
			line = strings.TrimLeft(line, " ")
		}
		if !runsOn(lines, i) {
			b.WriteString(line)
			if i < len(lines)-1 {
				b.WriteByte('\n')
			}
			continue
		}
		line = strings.TrimRight(line, " ")
		b.WriteString(line)
		if !splitsWord(line, lines[i+1]) {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// runsOn reports whether a line is one that a page may have broken, and the next one goes on
// with it.
func runsOn(lines []string, i int) bool {
	if i+1 >= len(lines) {
		return false
	}
	n := utf8.RuneCountInString(strings.TrimSpace(lines[i]))
	return n >= pageLineLeast && n <= pageLineMost && isProse(lines[i]) && isProse(lines[i+1]) && !itemStart().MatchString(lines[i+1])
}

// isProse is false of what has columns, or nothing.
func isProse(line string) bool {
	line = strings.TrimSpace(line)
	return line != "" && !strings.Contains(line, "\t") && !strings.Contains(line, "   ")
}

// itemStart is how an item of a list begins, or a line that is set in.
var itemStart = WhenSought(`^(?:\s{2,}|\s*(?:[^\pL\pN\s"'“”„»«(\[]|o |\(?(?:[0-9]+(?:\.[0-9]+)*|[A-Za-z])[.)](?:\s|$)))`)

func endsSentence(line string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, " \"'”“’»)]"))
	return strings.ContainsRune(".:;!?…", last)
}

// splitsWord reports whether a word was parted by a hyphen, which stays: nobody knows
// whether the word has one of its own. In "day- and night shifts" none was parted.
func splitsWord(line, next string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(next, " "))
	word, _, _ := strings.Cut(strings.TrimLeft(next, " "), " ")
	switch word {
	case "and", "or", "to", "og", "eller", "samt", "til":
		return false
	}
	before, hyphen := strings.CutSuffix(line, "-")
	last, _ := utf8.DecodeLastRuneInString(before)
	return hyphen && unicode.IsLetter(last) && unicode.IsLower(first)
}
