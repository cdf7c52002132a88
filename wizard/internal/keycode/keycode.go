// Package keycode knows in which ways terminals send the same key.
//
// What every terminal sends for a key is a byte or two. Some send more where a key has
// Shift, Ctrl or Alt, or stands on the number pad; and all do once another program has asked
// for it and did not take that back.
package keycode

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The modifiers of a key, as terminals add them up from 1.
const (
	shift = 1 << iota
	alt
	ctrl
)

const (
	csi = "\x1b["
	ss3 = "\x1bO"

	backspace = 0x7f
	escape    = 0x1b
)

// Plain is a key in what every terminal sends for it, or for the same key without what they
// have no bytes for: by its number ("CSI u" of fixterms and kitty, or xterm's other name
// for that), or by the number pad's other mode. It is empty for a key that types nothing,
// or that is let go. known is false for every other sequence.
func Plain(sequence string) (plain string, known bool) {
	if last, ok := strings.CutPrefix(sequence, ss3); ok && len(last) == 1 {
		return ofPad(last[0])
	}
	sent, ok := strings.CutPrefix(sequence, csi)
	if !ok || len(sent) < 2 || sent[0] < '0' || sent[0] > '9' {
		return "", false
	}
	fields := strings.Split(sent[:len(sent)-1], ";")
	switch last := sent[len(sent)-1]; {
	case last == 'u':
	case last == '~' && len(fields) == 3 && fields[0] == "27":
		fields = []string{fields[2], fields[1]}
	default:
		return "", false
	}
	return numbered(append(fields, "", "")), true
}

// numbered is a key by its fields: its number and that of the same key with Shift, its
// modifiers and whether it is let go, and the sign that it types.
func numbered(fields []string) string {
	code, shifted, _ := strings.Cut(fields[0], ":")
	held, let, _ := strings.Cut(fields[1], ":")
	n, modifiers := number(code), max(0, number(held)-1)
	switch {
	case let == "3": // go, after it was pressed
		return ""
	case fields[2] != "" && modifiers&(alt|ctrl) == 0:
		return sign(number(fields[2]))
	case modifiers&shift != 0 && n > ' ' && n != backspace:
		if n = int(unicode.ToUpper(rune(n))); shifted != "" {
			n = number(strings.SplitN(shifted, ":", 2)[0])
		}
	}
	return withModifiers(n, modifiers)
}

// withModifiers is a key with those of its modifiers that every terminal has bytes for.
func withModifiers(code, modifiers int) string {
	plain := sign(code)
	switch {
	case code == '\r' && modifiers != 0:
		return "\n"
	case code == '\t' && modifiers&shift != 0:
		return csi + "Z"
	case (code == backspace || code == '\b') && modifiers&(alt|ctrl) != 0: // a word
		return string(rune(escape)) + string(rune(backspace))
	case modifiers&ctrl != 0 && code >= '@' && code <= 'z':
		plain = string(rune(code & 0x1f))
	}
	if modifiers&alt != 0 && plain != "" && code != escape {
		return string(rune(escape)) + plain
	}
	return plain
}

// sign is what a key types, or the byte that stands for it; nothing for those in the area
// for private use, which have no sign.
func sign(code int) string {
	r := rune(code)
	switch {
	case code == '\b':
		return string(rune(backspace))
	case code == '\r', code == '\t', code == escape, code == backspace:
		return string(r)
	case !utf8.ValidRune(r), unicode.IsControl(r), unicode.Is(unicode.Co, r):
		return ""
	}
	return string(r)
}

// number is a number that a terminal sent, 0 for none.
func number(field string) int {
	n, err := strconv.Atoi(field)
	if err != nil || n < 0 || n > unicode.MaxRune {
		return 0
	}
	return n
}

// ofPad is a key of the number pad in its other mode, and Home and End as some terminals
// send them.
func ofPad(last byte) (plain string, known bool) {
	const pad = "*+,-./0123456789" // from j on
	switch {
	case last == 'H', last == 'F':
		return csi + string(rune(last)), true
	case last == 'M':
		return "\r", true
	case last == 'I':
		return "\t", true
	case last == 'X':
		return "=", true
	case last == ' ':
		return " ", true
	case last >= 'j' && int(last-'j') < len(pad):
		return pad[last-'j' : last-'j'+1], true
	}
	return "", false
}
