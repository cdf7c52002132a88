package typing

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi" // which letters are one sign, and how wide it is

	"alongside/content"
)

// A line is what is being typed, to the letter.
type line []byte

// blanks are what stands between words.
const blanks = " \t\u00a0"

// wordBack is where the last word begins.
func (l line) wordBack() int {
	words := bytes.TrimRight(l, blanks)
	if i := bytes.LastIndexAny(words, blanks); i >= 0 {
		_, size := utf8.DecodeRune(words[i:])
		return i + size
	}
	return 0
}

// signBack is where the last sign begins: a letter with its accents, a flag, or an emoji
// of several are one.
func (l line) signBack() int {
	from := max(0, len(l)-1)
	for from > 0 && l[from] >= utf8.RuneSelf { // before a letter of ASCII nothing goes on
		from--
	}
	at := from
	for from < len(l) {
		at = from
		from += len(signOf(l[from:]))
	}
	return at
}

// signOf is the first sign of a text. A byte that is no UTF-8 is one by itself.
func signOf(text []byte) []byte {
	const most = 128 // bytes, which are more than any sign has
	whole := 0
	for whole < min(len(text), most) {
		r, size := utf8.DecodeRune(text[whole:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		whole += size
	}
	if whole == 0 {
		return text[:1]
	}
	sign, _ := ansi.FirstGraphemeCluster(text[:whole], ansi.GraphemeWidth)
	return sign
}

// cells is how wide a text is on the screen.
func cells(text []byte) int {
	n := 0
	for len(text) > 0 {
		sign := signOf(text)
		text = text[len(sign):]
		if shown := echoOf(sign); utf8.ValidString(shown) {
			n += ansi.StringWidth(shown)
		} else {
			n++
		}
	}
	return n
}

// echoOf is a text as it is echoed: nothing that would steer the terminal, a tab as one
// blank, so that it can be erased, and a byte that is no UTF-8 as the terminal has it.
func echoOf(text []byte) string {
	var b strings.Builder
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		switch {
		case r == '\t':
			b.WriteByte(' ')
		case r == utf8.RuneError && size == 1 && text[0] >= 0xa0:
			b.WriteByte(text[0])
		case r == utf8.RuneError && size == 1:
			b.WriteByte('?')
		default:
			b.WriteString(content.Visible(string(r)))
		}
		text = text[size:]
	}
	return b.String()
}

// erasing takes a text off the screen, as the system's own echo does.
func erasing(text []byte) string { return strings.Repeat("\b \b", cells(text)) }
