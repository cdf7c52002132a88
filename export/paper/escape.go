package paper

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"alongside/content"
)

// What people write is not Markdown: "1. floor", "<3", "a_b_c" and "# 7" are to be
// read as they were written. Everything that could steer a Markdown reader is
// therefore escaped, the guide's words as well as the users'.

// line writes text where a single line is wanted: a heading, a cell, a phrase.
func line(s string) string {
	return atLineStart(escapedPhrase(s))
}

// escapedPhrase writes text that stands in the middle of a line.
func escapedPhrase(s string) string {
	s = strings.Trim(strings.ReplaceAll(s, "\r\n", "\n"), " \t\n")
	return strings.TrimRightFunc(inline(content.VisibleLine(s)), unicode.IsSpace)
}

// join turns lines into Markdown: first before the first line, rest before all
// others, and a hard break where a line is followed by one of the same paragraph.
func join(lines []string, first, rest string) string {
	var b strings.Builder
	for i, l := range lines {
		prefix := rest
		if i == 0 {
			prefix = first
		}
		if i+1 < len(lines) && l != "" && lines[i+1] != "" {
			l += `\`
			if before, ends := strings.CutSuffix(l, `\\\`); ends {
				l = before + `&#92;\` // three backslashes in a row are read differently by different readers
			}
		}
		b.WriteString(strings.TrimRight(prefix+l, " ") + "\n")
	}
	return b.String()
}

// Addresses are kept clickable where they are plain ones of the web, as those of a
// meeting: what is to be seen is then what is opened. A name before the host is none.
var (
	address    = regexp.MustCompile(`^https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]+)?([/?#][\pL\pN._~/%+=?&#:@!$'()*,;-]*)?$`)
	entity     = regexp.MustCompile(`&#?[A-Za-z0-9]+;`) // another sign to a Markdown reader, in an address too
	begins     = regexp.MustCompile(`(?:^|[(\[<"'“„»])(https?://)`)
	linkStarts = regexp.MustCompile(`(?i)(https?|ftp):|www\.`)
)

// linkIn finds the address in a word, between the brackets and the punctuation around it.
func linkIn(s string) (from, to int, ok bool) {
	at := begins.FindStringSubmatchIndex(s)
	if at == nil {
		return 0, 0, false
	}
	from, to = at[2], len(s)
	unopened := strings.Count(s[from:], ")") - strings.Count(s[from:], "(")
	for ended := false; !ended; {
		last, size := utf8.DecodeLastRuneInString(s[from:to])
		switch {
		case last == ')' && unopened <= 0:
			ended = true // it closes what the address opens itself
		case size > 0 && strings.ContainsRune(".,;:!?)]>\"'”“«*", last):
			to -= size
			if last == ')' {
				unopened--
			}
		default:
			ended = true
		}
	}
	core := s[from:to]
	return from, to, address.MatchString(core) && !entity.MatchString(core)
}

// inline escapes one line, the marks of a line's beginning aside.
func inline(s string) string {
	var b strings.Builder
	for {
		word := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) })
		if word < 0 {
			break
		}
		b.WriteString(s[:word])
		s = s[word:]
		end := strings.IndexFunc(s, unicode.IsSpace)
		if end < 0 {
			end = len(s)
		}
		b.WriteString(inlineWord(s[:end]))
		s = s[end:]
	}
	return b.String() + s
}

func inlineWord(s string) string {
	if from, to, ok := linkIn(s); ok {
		return noLink(s[:from]) + "<" + s[from:to] + ">" + noLink(s[to:])
	}
	return noLink(s)
}

// noLink escapes what is no address.
func noLink(s string) string {
	return linkStarts.ReplaceAllStringFunc(escaped(s), func(m string) string { return m[:len(m)-1] + `\` + m[len(m)-1:] })
}

// emoji is a name that would become a picture: ":smile:".
var emoji = regexp.MustCompile(`^:(?:[0-9]*[A-Za-z_][A-Za-z0-9_+-]*|[+-]1|[0-9]{3,4}):`)

// escaped escapes what means something in the middle of a line, to any of the readers
// that the tests ask. Of pandoc's typographer only the dashes are kept from it, which
// would be another number of signs.
func escaped(s string) string {
	var b strings.Builder
	before := ' '
	for i, r := range s {
		if strings.ContainsRune("\\`*_[]<>&|~$#@^{", r) || r == '-' && before == '-' || r == ':' && emoji.MatchString(s[i:]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// numbered is a number or a letter of a list: "1.", and to pandoc "a)", "(1)" and "iv." too.
var numbered = regexp.MustCompile(`^(\(?(?:[0-9]+|[A-Za-z]|[ivxlcdmIVXLCDM]+))([.)])(\s|$)`)

// boxed is a box to tick off, which pandoc finds behind a bullet though it is escaped.
var boxed = regexp.MustCompile(`^(\\\[[ xX]\\\]) `)

// atLineStart escapes what means something at a line's beginning only: bullets,
// rules, underlines, definitions, boxes and numbers of lists.
func atLineStart(s string) string {
	s = boxed.ReplaceAllString(s, "$1\u00a0")
	if s != "" && strings.ContainsRune("-+=:", rune(s[0])) {
		return `\` + s
	}
	return numbered.ReplaceAllString(s, `$1\$2$3`)
}
