package screen

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"alongside/content"
	"alongside/wizard/internal/keycode"
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
		mark, translate := pasteBegins, sequences().ReplaceAllFunc
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

// sequences are those of keys that [keycode.Plain] may know; and the replies of a terminal,
// which begin with OSC, DCS or APC.
var sequences = content.WhenSought(`\x1b\[\d[\d:;]*[u~]|\x1bO[ A-Za-z]|\x1b\]\d+;[^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[P_][^\x1b]*\x1b\\`)

// knownKey is what a sequence is in the form that Bubble Tea knows; nothing for a reply.
func knownKey(sequence []byte) []byte {
	if plain, known := keycode.Plain(string(sequence)); known {
		return []byte(plain)
	}
	if bytes.IndexByte([]byte("]P_"), sequence[1]) >= 0 {
		return nil
	}
	return sequence
}
