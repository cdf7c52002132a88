package block

import (
	"slices"
	"strings"
	"unicode"

	"alongside/content"
)

// Say is a line without marks; none where there is nothing to say.
func Say(text string) Line { return Marked(text, Plain) }

// Marked is a line of one mark.
func Marked(text string, m Mark) Line {
	if text == "" {
		return nil
	}
	return Line{{text, m}}
}

// And is the line with another piece behind it, a blank between them.
func (l Line) And(text string, m Mark) Line {
	if text == "" {
		return l
	}
	if len(l) > 0 {
		l = append(slices.Clone(l), Span{" ", Plain})
	}
	return append(l, Span{text, m})
}

// With is the line with another right behind it.
func (l Line) With(more Line) Line { return slices.Concat(l, more) }

// Empty reports whether there is nothing in the line.
func (l Line) Empty() bool {
	return !slices.ContainsFunc(l, func(s Span) bool { return s.Text != "" })
}

// Text is the line without its marks.
func (l Line) Text() string {
	return strings.Join(each(l, func(s Span) string { return s.Text }), "")
}

// Prose is what somebody wrote, of any length, as lines: as they were, with one empty line
// between paragraphs. The cells of a row stand apart by an upright stroke and make no
// table: which of the rows is a heading nobody said, and a table can stand neither in a
// list to tick off nor behind a label.
func Prose(s string) []Line {
	var out []Line
	for _, l := range textLines(s) {
		out = append(out, Say(l.text()))
	}
	return out
}

// Phrase is what somebody wrote, on one line.
func Phrase(s string) Line { return Say(phraseOf(s)) }

// Labelled puts a label of ours before somebody's text; the label alone where there is none.
func Labelled(label string, lines []Line) []Line {
	head := Marked(label, Strong)
	if len(lines) == 0 {
		return []Line{head}
	}
	return append([]Line{append(head, Span{" ", Plain}).With(lines[0])}, lines[1:]...)
}

// Trailed puts a remark of ours behind somebody's text.
func Trailed(lines []Line, remark Line) []Line {
	if len(lines) == 0 {
		lines = []Line{Say("…")}
	}
	if remark.Empty() {
		return lines
	}
	lines = slices.Clone(lines)
	last := len(lines) - 1
	lines[last] = lines[last].With(Say(" – ")).With(remark)
	return lines
}

// phraseOf is a text on one line, without the blanks around it.
func phraseOf(s string) string {
	s = strings.Trim(strings.ReplaceAll(s, "\r\n", "\n"), " \t\n")
	return strings.TrimRightFunc(content.VisibleLine(s), unicode.IsSpace)
}
