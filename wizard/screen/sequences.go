package screen

import (
	"bytes"
	"regexp"
	"strconv"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// A paste between brackets is the terminal's own word for it: what it holds is no key.
var pasteBegins, pasteEnds = []byte("\x1b[200~"), []byte("\x1b[201~")

// known puts the keys that Bubble Tea does not know into the form in which it knows them;
// some terminals send them for keys with Shift, or for those of the number pad. What the
// terminal says about itself is no key at all. A terminal that does not speak UTF-8 is
// heard as an older program is.
func (k *keyboard) known(b []byte) []byte {
	b = inUTF8(b)
	var out []byte
	for len(b) > 0 {
		mark, translate := pasteBegins, sequences.ReplaceAllFunc
		if k.pasting {
			mark, translate = pasteEnds, func(b []byte, _ func([]byte) []byte) []byte { return b }
		}
		end := len(b)
		if i := bytes.Index(b, mark); i >= 0 {
			end = i + len(mark)
			k.pasting = !k.pasting
		}
		out = append(out, translate(b[:end], knownKey)...)
		b = b[end:]
	}
	return out
}

// pastes reports whether what was read ends inside a paste, with something of it.
func (k *keyboard) pastes(b []byte) bool {
	begins, ends := bytes.LastIndex(b, pasteBegins), bytes.LastIndex(b, pasteEnds)
	return len(b) > 0 && (begins > ends || begins == ends && k.pasting)
}

// inUTF8 reads what is not UTF-8 as Windows-1252, as [walk.Decoded] does.
func inUTF8(b []byte) []byte {
	if utf8.Valid(b) {
		return b
	}
	var out []byte
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			r = charmap.Windows1252.DecodeByte(b[0])
		}
		out = utf8.AppendRune(out, r)
		b = b[size:]
	}
	return out
}

// sequences are those that knownKey translates: CSI u of fixterms and kitty, the same by
// xterm's other name, SS3 of the number pad; and the replies that it drops, which begin
// with OSC, DCS or APC.
var sequences = regexp.MustCompile(`\x1b\[(\d+)(?:[:\d]*)(?:;(\d+)(:3)?)?(?:[:\d]*)u|\x1b\[27;(\d+);(\d+)~|\x1bO([A-Za-z])|\x1b\]\d+;[^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[P_][^\x1b]*\x1b\\`)

func knownKey(sequence []byte) []byte {
	part := sequences.FindSubmatch(sequence)
	switch {
	case part[3] != nil: // the key is let go
		return nil
	case part[1] != nil:
		return withModifiers(numberOr(part[1], 0), numberOr(part[2], 1))
	case part[4] != nil:
		return withModifiers(numberOr(part[5], 0), numberOr(part[4], 1))
	case part[6] != nil:
		return numberPad(sequence, part[6][0])
	}
	return nil
}

// numberOr reads digits; where there are none, it is the other number.
func numberOr(digits []byte, otherwise int) int {
	if n, err := strconv.Atoi(string(digits)); err == nil {
		return n
	}
	return otherwise
}

// The modifiers of a key, as terminals add them up from 1.
const (
	shift = 1 << iota
	alt
	ctrl
)

// withModifiers is a key with modifiers in the bytes that every terminal sends for it, or for
// the key without them.
func withModifiers(code, modifiers int) []byte {
	held := modifiers - 1
	var plain []byte
	switch {
	case code == '\r' && held != 0:
		return []byte{'\n'}
	case code == '\t' && held&shift != 0:
		return []byte("\x1b[Z")
	case code == '\b':
		plain = []byte{0x7f}
	case code == '\r', code == '\t', code == 0x1b, code == 0x7f:
		plain = []byte{byte(code)}
	case code < ' ', code >= 0xe000 && code <= 0xf8ff, code > utf8.MaxRune: // keys without a sign
		return nil
	case held&ctrl != 0 && code >= 'a' && code <= 'z':
		plain = []byte{byte(code) & 0x1f}
	case held&shift != 0 && code >= 'a' && code <= 'z':
		plain = []byte{byte(code) - 'a' + 'A'}
	default:
		plain = utf8.AppendRune(nil, rune(code))
	}
	if held&alt != 0 && code != 0x1b {
		return append([]byte{0x1b}, plain...)
	}
	return plain
}

// numberPad is a key of the number pad in its other mode, and Home and End as some
// terminals send them; any other sequence stays as it is.
func numberPad(sequence []byte, last byte) []byte {
	const pad = "*+,-./0123456789" // from j on
	switch {
	case last == 'H', last == 'F':
		return []byte{0x1b, '[', last}
	case last == 'M':
		return []byte{'\r'}
	case last == 'I':
		return []byte{'\t'}
	case last == 'X':
		return []byte{'='}
	case last >= 'j' && int(last-'j') < len(pad):
		return []byte{pad[last-'j']}
	}
	return sequence
}
