package paper

import (
	"unicode/utf8"

	"alongside/export/paper/block"
)

// room is the lines that a part has left, of so many signs.
type room struct{ lines, width int }

// longest is how many lines one thing among several may take.
const longest = 2

// inOne is how many signs one of several has.
func (r *room) inOne() int { return r.width * longest }

// rest is how many signs are left.
func (r *room) rest() int { return r.width * r.lines }

// takes gives texts their lines, each from one of its own, where there are enough.
func (r *room) takes(texts ...string) bool {
	need := 0
	for _, t := range texts {
		need += max(1, (utf8.RuneCountInString(t)+r.width-1)/r.width)
	}
	if need > r.lines {
		return false
	}
	r.lines -= need
	return true
}

// texts are lines without their marks.
func texts(lines []block.Line) []string {
	said := make([]string, len(lines))
	for i, l := range lines {
		said[i] = l.Text()
	}
	return said
}
