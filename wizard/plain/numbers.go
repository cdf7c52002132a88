package plain

import (
	"slices"
	"strconv"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// numberOf reads one whole number.
func numberOf(s string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	return n, err == nil
}

// fieldsOf splits what was listed on one line, with blanks, commas or both.
func fieldsOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t,;", r) })
}

// picksOf reads numbers of a list of n, such as "1 3, 4", as places in it, each once;
// "0" is none of them. wrong is the first thing that is not such a number.
func picksOf(s string, n int) (picked []int, wrong string) {
	fields := fieldsOf(s)
	if len(fields) == 1 && fields[0] == "0" {
		return nil, ""
	}
	for _, f := range fields {
		i, ok := numberOf(strings.TrimSuffix(f, "."))
		if !ok || i < 1 || i > n {
			return nil, f
		}
		if !slices.Contains(picked, i-1) {
			picked = append(picked, i-1)
		}
	}
	return picked, ""
}

// pick splits what follows a command, such as "3 the rest", into the number of one of n
// rows and the rest; where it names none of them, that is told.
func (p *conversation) pick(said string, n int) (i int, rest string, ok bool) {
	number, rest, _ := strings.Cut(said, " ")
	i, ok = numberOf(number)
	if ok = ok && i >= 1 && i <= n; !ok {
		p.tell(words.Spoken().RowWrong, n)
	}
	return i, strings.TrimSpace(rest), ok
}

// rowPair is one "row=stance" pair; row 0 stands for every open row.
type rowPair struct{ row, stance int }

// pairsOf reads pairs such as "1=2, 3 = 1 all=1". wrong is the first thing
// that is not a pair.
func pairsOf(s string) (pairs []rowPair, wrong string) {
	for strings.Contains(s, " =") || strings.Contains(s, "= ") {
		s = strings.ReplaceAll(strings.ReplaceAll(s, " =", "="), "= ", "=")
	}
	for _, f := range fieldsOf(s) {
		left, right, _ := strings.Cut(f, "=")
		stance, ok := numberOf(right)
		row, isRow := numberOf(left)
		switch fold(left) {
		case "all", "alle":
			row, isRow = 0, true
		default:
			isRow = isRow && row > 0
		}
		if !ok || !isRow {
			return nil, f
		}
		pairs = append(pairs, rowPair{row, stance})
	}
	return pairs, ""
}

// oneLine puts a text on one line: its line ends become blanks, for nobody
// wants to hear the name of a mark for them.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// glance is a text on one line of about a hundred characters.
func glance(s string) string {
	begins, _ := beginning(s, 100)
	return begins
}

// beginning is a text on one line of so many characters at most, and whether that is not
// all of it.
func beginning(s string, most int) (begins string, more bool) {
	runes := []rune(content.VisibleLine(oneLine(s)))
	if len(runes) <= most {
		return string(runes), false
	}
	return string(runes[:most-1]) + "…", true
}

// briefly is what is read of a note again, once the page has been read out: who has heard
// it waits for the prompt. All of a long one is read when somebody comes to the page.
func (p *conversation) briefly(s string, whole bool) string {
	const most = 240 // some fifteen seconds
	if begins, more := beginning(s, most); more && !whole {
		return p.words(words.Spoken().ReadWhole, begins)
	}
	return s
}
