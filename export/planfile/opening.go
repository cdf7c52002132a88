package planfile

import (
	"strings"
	"unicode"

	"alongside/content"
)

// opening is the comment that a plan's file begins with.
func opening(l content.Language, resume string) string {
	said := content.Text{
		EN: "Readiness plan for peer support, written by alongside.\n" +
			"To go on with it: %[1]s\n" +
			"It holds honest thoughts: keep it private, and write roles instead of names.\n" +
			"You may change the answers here as well. Leave the last line (...) in place: it\n" +
			"shows that the file is whole. Comments that you add are not kept.",
		DA: "Forberedelsesplan for peer-støtte, skrevet af alongside.\n" +
			"Fortsæt med den sådan: %[1]s\n" +
			"Den rummer ærlige overvejelser: Lad den ikke flyde, og skriv roller frem for navne.\n" +
			"I kan også rette svarene her. Lad den sidste linje (...) stå: Den viser, at filen\n" +
			"er hel. Kommentarer, I tilføjer, bliver ikke gemt.",
	}.With(printable(resume)).In(l)
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
