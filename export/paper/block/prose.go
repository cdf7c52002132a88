package block

import (
	"strings"
	"unicode"

	"alongside/content"
)

// A textLine is one line of what somebody wrote, as any paper is to show it. Where the
// line was a row of a table in Word or Excel, its cells stay apart, since it is their
// columns that say what they mean; all other lines are one cell, or none where empty.
type textLine struct {
	indent string // no-break blanks, since others would be swallowed or mean something
	cells  []string
}

// textLines are the lines of a text, without empty ones but for one between paragraphs.
func textLines(s string) []textLine {
	s = content.Visible(strings.ReplaceAll(s, "\r\n", "\n"))
	var out []textLine
	for l := range strings.SplitSeq(s, "\n") {
		l = strings.TrimRightFunc(l, unicode.IsSpace)
		if l == "" && (len(out) == 0 || out[len(out)-1].cells == nil) {
			continue
		}
		out = append(out, lineOf(l))
	}
	if n := len(out); n > 0 && out[n-1].cells == nil {
		out = out[:n-1]
	}
	return out
}

// text is the line's cells, an upright stroke between them.
func (l textLine) text() string {
	return l.indent + strings.TrimSpace(strings.Join(l.cells, " | "))
}

func lineOf(l string) textLine {
	text := strings.TrimLeft(l, " \t")
	if text == "" {
		return textLine{}
	}
	before := l[:len(l)-len(text)]
	cells := strings.Split(text, "\t")
	for i, cell := range cells {
		cells[i] = keptApart(strings.TrimSpace(cell))
	}
	switch {
	case len(cells) == 1:
		return textLine{indentation(before), cells}
	case listMark().MatchString(cells[0]): // the tab behind it divides nothing
		return textLine{indentation(before), append([]string{cells[0] + " " + cells[1]}, cells[2:]...)}
	}
	return textLine{"", append(make([]string, strings.Count(before, "\t")), cells...)}
}

// listMark is a bullet, a number or a letter as word processors set them, with a tab
// behind: "•", "o", "1.", "2.1", "(a)".
var listMark = content.WhenSought(`^(?:[^\pL\pN\s]{1,2}|o|[0-9]+(?:\.[0-9]+)+|\(?(?:[0-9.]+|[A-Za-z]|[ivxIVX]+)[.)])$`)

// indentation keeps a line's indentation visible.
func indentation(s string) string {
	return strings.NewReplacer(" ", "\u00a0", "\t", "\u00a0\u00a0\u00a0\u00a0").Replace(s)
}

// keptApart keeps columns apart that somebody made of blanks, three of them or more. The
// last stays one at which a line may break.
func keptApart(s string) string {
	return wideGap().ReplaceAllStringFunc(s, func(gap string) string { return strings.Repeat("\u00a0", len(gap)-1) + " " })
}

var wideGap = content.WhenSought(` {3,}`)
