package content

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible makes any text safe to put on a screen: what would steer the terminal
// or reorder the line (escape sequences, C1 controls, carriage returns,
// bidirectional overrides) is shown as a mark instead of being obeyed. Newlines
// and tabs stay. The answers themselves are never changed; only what is shown is.
func Visible(s string) string {
	if !strings.ContainsFunc(s, Steers) && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s { // an invalid byte ranges as U+FFFD
		switch {
		case r < 0x20 && Steers(r):
			b.WriteRune('␀' + r) // the control pictures stand in the same order
		case r == 0x7f:
			b.WriteRune('␡')
		case Steers(r):
			b.WriteRune('�')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// VisibleLine is [Visible] for one line: newlines and tabs become marks as well.
func VisibleLine(s string) string { return onOneLine.Replace(Visible(s)) }

// OnOneLine is the text with each language on one line, as [VisibleLine] has it.
func (t Text) OnOneLine() Text {
	return InEach(func(l Language) string { return VisibleLine(t.In(l)) })
}

var onOneLine = strings.NewReplacer("\n", "↵", "\t", "⇥")

// Steers reports whether a rune is one that [Visible] shows as a mark.
func Steers(r rune) bool {
	switch {
	case r == '\n' || r == '\t':
		return false
	case unicode.IsControl(r):
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069: // embeddings, overrides, isolates
		return true
	case r == 0x200e || r == 0x200f || r == 0x061c: // direction marks
		return true
	case r == 0x2028 || r == 0x2029: // line and paragraph separators
		return true
	}
	return false
}
