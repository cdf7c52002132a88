package screen

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// A box that is lower than its text says so, in the blank behind the sign of a line: of
// the first where text stands above, and of the last where some stands below. The sign
// stays, which shows where the focus is, and no letter gives way.
const (
	moreAbove = "↑"
	moreBelow = "↓"
	moreBoth  = "↕" // in a box of one line
)

// A numbering has the area put a number before each of its lines, for only the area knows
// which of them are in view.
type numbering struct {
	lines int // that the area made, those among them that only fill it
}

// lineNumber is added to a line's number; the sums are signs of a private-use plane.
const (
	lineNumber = 0xf0000
	lineMost   = 0xfffd
)

// number has the area number its lines from now on.
func (e *entry) number() *numbering {
	n := &numbering{}
	sign := strings.TrimSuffix(e.area.Prompt, " ")
	e.area.SetPromptFunc(ansi.StringWidth(e.area.Prompt), func(line int) string {
		n.lines = max(n.lines, line+1)
		return sign + string(rune(lineNumber+min(line, lineMost)))
	})
	return n
}

// told takes the numbers out of the lines that are in view, and says where more stands.
func (n *numbering) told(view []string) []string {
	last := n.lines - len(view) - 1 // of the text; the area fills itself with as many as it is high
	for i, line := range view {
		at := strings.IndexFunc(line, func(r rune) bool { return r >= lineNumber && r <= lineNumber+lineMost })
		if at < 0 {
			continue
		}
		r, size := utf8.DecodeRuneInString(line[at:])
		nr := int(r - lineNumber)
		more := " "
		switch above, below := i == 0 && nr > 0, i == len(view)-1 && nr < last; {
		case above && below:
			more = moreBoth
		case above:
			more = moreAbove
		case below:
			more = moreBelow
		}
		view[i] = line[:at] + more + line[at+size:]
	}
	return view
}
