package block

import (
	"strings"

	"alongside/content"
)

// What people write is not Markdown: "1. floor", "<3", "a_b_c" and "# 7" are to be
// read as they were written. Everything that could steer a Markdown reader is
// therefore escaped, the guide's words as well as the users'.

// inline escapes one line, the marks of a line's beginning aside.
func inline(s string) string {
	var b strings.Builder
	for _, p := range pieces(s) {
		if p.link {
			b.WriteString("<" + p.text + ">")
		} else {
			b.WriteString(noLink(p.text))
		}
	}
	return b.String()
}

// noLink escapes what is no address.
func noLink(s string) string {
	return linkStarts().ReplaceAllStringFunc(escaped(s), func(m string) string { return m[:len(m)-1] + `\` + m[len(m)-1:] })
}

// emoji is a name that would become a picture: ":smile:".
var emoji = content.WhenSought(`^:(?:[0-9]*[A-Za-z_][A-Za-z0-9_+-]*|[+-]1|[0-9]{3,4}):`)

// escaped escapes what means something in the middle of a line, to any of the readers
// that the tests ask. Of pandoc's typographer only the dashes are kept from it, which
// would be another number of signs.
func escaped(s string) string {
	var b strings.Builder
	before := ' '
	for i, r := range s {
		if strings.ContainsRune("\\`*_[]<>&|~$#@^{", r) || r == '-' && before == '-' || r == ':' && emoji().MatchString(s[i:]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// numbered is a number or a letter of a list: "1.", and to pandoc "a)", "(1)" and "iv." too.
var numbered = content.WhenSought(`^(\(?(?:[0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+))([.)])(\s|$)`)

// boxed is a box to tick off, which pandoc finds behind a bullet though it is escaped.
var boxed = content.WhenSought(`^(\\\[[ xX]\\\]) `)

// atLineStart escapes what means something at a line's beginning only: bullets,
// rules, underlines, definitions, boxes and numbers of lists.
func atLineStart(s string) string {
	s = boxed().ReplaceAllString(s, "$1\u00a0")
	if s != "" && strings.ContainsRune("-+=:", rune(s[0])) {
		return `\` + s
	}
	return numbered().ReplaceAllString(s, `$1\$2$3`)
}
