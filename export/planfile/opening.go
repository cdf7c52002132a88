package planfile

import (
	"strings"
	"unicode"

	"alongside/content"
)

// openings are the comments that a file begins with: of a plan, and of a sheet.
func openings() []content.Text { return []content.Text{says().Opening, says().OpeningOfSheet} }

// opening is the one that a plan's file begins with.
func opening(p *content.Plan, resume string) string {
	said := openings()[0]
	if p.TakesPart() {
		said = openings()[1]
	}
	return inComment(said, p.Language, resume)
}

func inComment(text content.Text, l content.Language, resume string) string {
	said := text.With(printable(resume)).In(l)
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
