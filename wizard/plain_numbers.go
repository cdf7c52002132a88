package wizard

import (
	"slices"
	"strconv"
	"strings"

	"alongside/content"
)

// plainNumber reads one whole number.
func plainNumber(s string) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	return n, err == nil
}

// plainFields splits what was listed on one line, with blanks, commas or both.
func plainFields(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t,;", r) })
}

// plainPicks reads numbers of a list of n, such as "1 3, 4", each once; "0" is
// none of them. wrong is the first thing that is not such a number.
func plainPicks(s string, n int) (picked []int, wrong string) {
	fields := plainFields(s)
	if len(fields) == 1 && fields[0] == "0" {
		return nil, ""
	}
	for _, f := range fields {
		i, ok := plainNumber(strings.TrimSuffix(f, "."))
		if !ok || i < 1 || i > n {
			return nil, f
		}
		if !slices.Contains(picked, i) {
			picked = append(picked, i)
		}
	}
	return picked, ""
}

// plainRest splits "3 the rest" into the number, which must be one of n, and
// the rest.
func plainRest(s string, n int) (i int, rest string, ok bool) {
	number, rest, _ := strings.Cut(s, " ")
	i, ok = plainNumber(number)
	return i, strings.TrimSpace(rest), ok && i >= 1 && i <= n
}

// plainStance is one "row=stance" pair; row 0 stands for every open row.
type plainStance struct{ row, stance int }

// plainStances reads pairs such as "1=2, 3 = 1 all=1". wrong is the first thing
// that is not a pair.
func plainStances(s string) (pairs []plainStance, wrong string) {
	for strings.Contains(s, " =") || strings.Contains(s, "= ") {
		s = strings.ReplaceAll(strings.ReplaceAll(s, " =", "="), "= ", "=")
	}
	for _, f := range plainFields(s) {
		left, right, _ := strings.Cut(f, "=")
		stance, ok := plainNumber(right)
		row, isRow := plainNumber(left)
		switch plainFold(left) {
		case "all", "alle":
			row, isRow = 0, true
		default:
			isRow = isRow && row > 0
		}
		if !ok || !isRow {
			return nil, f
		}
		pairs = append(pairs, plainStance{row, stance})
	}
	return pairs, ""
}

// plainOneLine puts a text on one line: its line ends become blanks, for nobody
// wants to hear the name of a mark for them.
func plainOneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// plainGlance is a text on one line of about a hundred characters.
func plainGlance(s string) string {
	const most = 100
	runes := []rune(content.VisibleLine(plainOneLine(s)))
	if len(runes) <= most {
		return string(runes)
	}
	return string(runes[:most-1]) + "…"
}
