package block

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type (
	pageTable struct {
		Head []pageColumn
		Rows [][]pageCell
	}
	pageColumn struct {
		Text  []pageSpan
		As    string // its kind in the style, see [columnKind]
		Least int    // how many letters wide it is to be
	}
	pageCell struct {
		Heads bool // says what its row is about
		As    string
		Text  []pageSpan
	}
)

// lettersAcross is about how many letters stand side by side on paper.
const lettersAcross = 66

// table is a table with what its columns need: numbers and signs stand in the middle, and
// no column gets so narrow that its words break while another has more than enough.
func (p *page) table(t Table) (as string, of any) {
	var table pageTable
	columns := len(t.Head)
	for _, cells := range t.Rows {
		columns = max(columns, len(cells))
	}
	widest := lettersAcross >> p.narrow / max(columns, 1)
	heads := 0 // the column whose cells say what their rows are about
	for i := range columns {
		column := pageColumn{As: columnKind(t.Rows, i)}
		if i < len(t.Head) {
			column.Text = pageLine(Say(t.Head[i]))
			column.Least = min(longestWord(t.Head[i]), widest)
		}
		if column.As == fewLetters && i == heads && i+1 < columns {
			heads++ // it only counts them
		}
		for _, cells := range t.Rows {
			if i < len(cells) {
				column.Least = max(column.Least, min(longestWord(cells[i].Text()), widest))
			}
		}
		table.Head = append(table.Head, column)
	}
	for _, cells := range t.Rows {
		row := make([]pageCell, columns)
		for i := range row {
			row[i].As = table.Head[i].As
			if i < len(cells) {
				row[i].Text = pageLine(cells[i])
			}
			row[i].Heads = i == heads && len(row[i].Text) > 0
		}
		table.Rows = append(table.Rows, row)
	}
	return "table", table
}

// The kinds of columns beside ordinary ones.
const (
	fewLetters = "few"  // numbers, or signs
	roomy      = "room" // nothing: to be written into
)

func columnKind(rows [][]Line, i int) string {
	kind := roomy
	for _, cells := range rows {
		switch {
		case i >= len(cells) || cells[i].Empty():
		case !isFew(cells[i].Text()):
			return ""
		default:
			kind = fewLetters
		}
	}
	return kind
}

// isFew reports whether a text is a number, a sign, or some of them to choose from.
func isFew(s string) bool {
	n := utf8.RuneCountInString(s)
	return n <= 3 || n <= 16 && !strings.ContainsFunc(s, unicode.IsLetter)
}

// longestWord is how many letters the longest of a text's words has.
func longestWord(s string) int {
	longest := 0
	for word := range strings.FieldsSeq(s) {
		longest = max(longest, utf8.RuneCountInString(word))
	}
	return longest
}
