package planfile

import (
	"strings"
	"unicode"

	"alongside/content"
)

// opening is the comment that a plan's file begins with.
func opening(l content.Language, resume string) string {
	said := says().Opening.With(printable(resume)).In(l)
	return "# " + strings.ReplaceAll(said, "\n", "\n# ") + "\n"
}

// printable makes a command safe in a comment, where nothing can be quoted.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '\uFFFD'
	}, s)
}
