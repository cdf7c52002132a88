package typing

import (
	"strconv"
	"strings"
	"unicode"
)

// The modifiers of a key that is sent as a number, each a bit.
const (
	shift = 1 << iota
	alt
	ctrl
)

// numbered is the key that a terminal sends by its number in Unicode, as "97;2u" or
// "27;2;97~": some do with Shift and Enter, and with every letter if a program that asked
// for it has not taken it back.
func numbered(sent string) key {
	fields := strings.Split(sent[:len(sent)-1], ";")
	switch {
	case strings.HasSuffix(sent, "u"):
	case strings.HasSuffix(sent, "~") && len(fields) == 3 && fields[0] == "27":
		fields = []string{fields[2], fields[1]}
	default:
		return key{kind: steers}
	}
	codes := append(strings.Split(fields[0], ":"), "")
	code := numberIn(codes[0])
	modifiers, let := 0, ""
	if len(fields) > 1 {
		how, after, _ := strings.Cut(fields[1], ":")
		modifiers, let = max(0, numberIn(how)-1), after
	}
	if let == "3" { // go, after it was pressed
		return key{kind: nothing}
	}
	if modifiers&(alt|ctrl) != 0 {
		return withModifier(code, modifiers)
	}
	if modifiers&shift != 0 && code > ' ' {
		if code = int(unicode.ToUpper(rune(code))); codes[1] != "" {
			code = numberIn(codes[1])
		}
	}
	if len(fields) > 2 {
		code = numberIn(fields[2])
	}
	return unmodified(code)
}

// numberIn is a number that a terminal sent, 0 for none.
func numberIn(field string) int {
	n, err := strconv.Atoi(field)
	if err != nil || n < 0 || n > unicode.MaxRune {
		return 0
	}
	return n
}

// withModifier is a key with Ctrl or Alt.
func withModifier(code, modifiers int) key {
	switch {
	case code == 0x7f:
		return key{kind: wordBack}
	case modifiers&alt == 0 && code >= '@' && code <= 'z':
		if k, ok := controls[byte(code)&0x1f]; ok && k != softEnd {
			return key{kind: k}
		}
	}
	return key{kind: steers}
}

// unmodified is a key by its number alone. Those of modifiers, and all that have no sign, are
// in the area for private use.
func unmodified(code int) key {
	const firstModifier, lastModifier = 57441, 57454
	r := rune(code)
	switch {
	case code == '\r':
		return key{kind: enter}
	case code == 0x7f, code == '\b':
		return key{kind: letterBack}
	case code == esc, code >= firstModifier && code <= lastModifier:
		return key{kind: nothing}
	case code == '\t', code == ' ', unicode.IsGraphic(r) && !unicode.Is(unicode.Co, r):
		return key{kind: letter, text: string(r)}
	}
	return key{kind: steers}
}
