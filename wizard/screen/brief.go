package screen

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// What somebody wrote under a row may be a whole page. A list stays a list: three lines of
// it stand there, with a sign where more follows, and all of it is in the box that opens.

const briefMost = 3 // lines

// brief wraps words into a few lines.
func brief(text string, width int) []string {
	lines := wrap(text, width)
	if len(lines) <= briefMost {
		return lines
	}
	lines = lines[:briefMost]
	last := strings.TrimRight(lines[briefMost-1], " ")
	lines[briefMost-1] = ansi.Truncate(last, max(width-1, 1), "") + "…"
	return lines
}

// together wraps several things that were said in the room there is: behind each other where
// that is brief, else each from a line of its own, so that a long note does not push off
// who does it by when; and where even that is too much, each on one line.
func together(said []string, width, height int) []string {
	if len(said) == 0 {
		return nil
	}
	lines := wrap(strings.Join(said, " · "), width)
	if len(lines) <= briefMost {
		return lines
	}
	said = sideBySide(said, width)
	if lines = eachOf(said, width, brief); len(lines) > height {
		lines = eachOf(said, width, oneLine)
	}
	return lines
}

// sideBySide puts neighbours behind each other that fit into one line.
func sideBySide(said []string, width int) []string {
	out := []string{said[0]}
	for _, s := range said[1:] {
		if both := out[len(out)-1] + " · " + s; ansi.StringWidth(both) <= width {
			out[len(out)-1] = both
		} else {
			out = append(out, s)
		}
	}
	return out
}

func eachOf(said []string, width int, wrapped wrapping) []string {
	var lines []string
	for _, s := range said {
		lines = append(lines, wrapped(s, width)...)
	}
	return lines
}

// A wrapping makes lines of a text: all of it, or some.
type wrapping func(text string, width int) []string

func oneLine(text string, width int) []string { return []string{cut(text, width)} }
