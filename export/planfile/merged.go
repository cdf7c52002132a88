package planfile

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"alongside/content"
)

// Where two people have changed the same lines of a file, the program that merges it
// writes both versions into it, between lines of signs at the very beginning of a line,
// where nothing of a plan's own ever stands.
const (
	ours   = "<<<<<<<"
	divide = "======="
	theirs = ">>>>>>>"
)

// isMark reports whether a line is one of a merge's: the signs alone, or a space and a
// name behind them.
func isMark(line, signs string) bool {
	rest, ok := strings.CutPrefix(line, signs)
	return ok && (strings.TrimSpace(rest) == "" || rest[0] == ' ')
}

// merged tells of the first place where two versions stand; nil where there is none.
func merged(name string, data []byte) error {
	begins, divided, n := 0, false, 0
	if !bytes.Contains(data, []byte(divide)) {
		return nil
	}
	for line := range strings.Lines(string(data)) {
		n++
		switch line = strings.TrimRight(line, "\r\n"); {
		case isMark(line, ours):
			begins, divided = n, false
		case isMark(line, divide):
			divided = begins > 0
		case isMark(line, theirs) && divided:
			return &content.Problem{File: name, Line: begins, What: says().Merge.TwoVersions, Cure: says().Merge.KeepOne.With(n)}
		}
	}
	return nil
}

// leftOver tells of a line of a merge's that stands alone in a file that cannot be read;
// nil where there is none.
func leftOver(name string, data []byte) error {
	n := 0
	for line := range strings.Lines(string(data)) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if isMark(line, ours) || isMark(line, divide) || isMark(line, theirs) {
			return &content.Problem{File: name, Line: n, What: says().Merge.LeftOver, Cure: says().Merge.DeleteIt}
		}
	}
	return nil
}

// otherEnd tells of an end that is there, though not as the last line or not in three
// dots; nil where there is none.
func otherEnd(name string, data []byte) error {
	all := strings.Split(strings.TrimRight(string(data), " \t\r\n"), "\n")
	last := all[len(all)-1]
	if r, size := utf8.DecodeRuneInString(last); size == len(last) && strings.ContainsRune("…‥⋯", r) {
		return &content.Problem{File: name, Line: len(all), What: says().End.Ellipsis.With(last), Cure: says().End.WriteDots}
	}
	for i, line := range all {
		if strings.TrimRight(line, " \t\r") == endMarker && i+1 < len(all) {
			return &content.Problem{File: name, Line: below(all, i+1), What: says().End.Below, Cure: says().End.MoveUp.With(i + 1)}
		}
	}
	return nil
}

// below is the number of the first line that is not blank, from an index on.
func below(lines []string, i int) int {
	for i < len(lines)-1 && strings.TrimSpace(lines[i]) == "" {
		i++
	}
	return i + 1
}
