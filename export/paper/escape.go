package paper

import (
	"regexp"
	"strings"
	"unicode"

	"alongside/content"
)

// What people write is not Markdown: "1. floor", "<3", "a_b_c" and "# 7" are to be
// read as they were written. Everything that could steer a Markdown reader is
// therefore escaped, the guide's words as well as the users'.

// line writes text where a single line is wanted: a heading, a cell, a phrase.
func line(s string) string {
	return atLineStart(phrase(s))
}

// phrase writes text that stands in the middle of a line.
func phrase(s string) string {
	s = strings.Trim(strings.ReplaceAll(s, "\r\n", "\n"), " \t\n")
	return strings.TrimRightFunc(inline(content.VisibleLine(s)), unicode.IsSpace)
}

// block writes text of any length as lines of Markdown without their line breaks,
// for [join]. An empty line stands between paragraphs.
func block(s string) []string {
	s = content.Visible(strings.ReplaceAll(s, "\r\n", "\n"))
	var out []string
	for l := range strings.SplitSeq(s, "\n") {
		l = strings.TrimRightFunc(l, unicode.IsSpace)
		if l == "" && (len(out) == 0 || out[len(out)-1] == "") {
			continue
		}
		text := strings.TrimLeft(l, " \t")
		out = append(out, indentation(l[:len(l)-len(text)])+atLineStart(inline(strings.ReplaceAll(text, "\t", " "))))
	}
	if n := len(out); n > 0 && out[n-1] == "" {
		out = out[:n-1]
	}
	return out
}

// indentation keeps a line's indentation visible: ordinary spaces would be
// swallowed, or make the line code.
func indentation(s string) string {
	return strings.NewReplacer(" ", "\u00a0", "\t", "\u00a0\u00a0\u00a0\u00a0").Replace(s)
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

// Addresses are kept clickable where nothing in them could mean something else.
var (
	address    = regexp.MustCompile(`^https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]+)?(/[A-Za-z0-9._~/%+=?-]*)?$`)
	linkStarts = regexp.MustCompile(`(?i)\b(https?|ftp):|\bwww\.`)
)

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
	inner := strings.TrimLeft(s, "(")
	open := s[:len(s)-len(inner)]
	if core := strings.TrimRight(inner, ".,;:!?)"); address.MatchString(core) {
		return open + "<" + core + ">" + inner[len(core):]
	}
	s = escaped(s)
	return linkStarts.ReplaceAllStringFunc(s, func(m string) string { return m[:len(m)-1] + `\` + m[len(m)-1:] })
}

func escaped(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_[]<>&|~$#@", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

var numbered = regexp.MustCompile(`^([0-9]+)([.)])(\s|$)`)

// atLineStart escapes what means something at a line's beginning only: bullets,
// rules, underlines, definitions and numbers of lists.
func atLineStart(s string) string {
	if s != "" && strings.ContainsRune("-+=:^", rune(s[0])) {
		return `\` + s
	}
	return numbered.ReplaceAllString(s, `$1\$2$3`)
}
