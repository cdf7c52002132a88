package content_test

import (
	"testing"

	"alongside/content"
)

// People name a language as their system does, or as they speak.
func TestALanguageIsNamedInManyWays(t *testing.T) {
	t.Parallel()
	for want, names := range map[content.Language][]string{
		content.Danish:  {"da", "DA", "da-DK", "da_DK.UTF-8", "DA_dk", "dan", "dansk", "Dansk", "DANSK", "danish", "Danish", " da "},
		content.English: {"en", "EN", "en-GB", "en_US", "en_GB.UTF-8", "eng", "english", "English", "engelsk"},
		"":              {"", "fr", "nb", "no", "sv-SE", "C", "d", "dans", "--plain", "da en", "\x1b[2J", "und", "mul"},
	} {
		for _, name := range names {
			if got, known := content.LanguageOf(name); got != want && known || known != (want != "") {
				t.Errorf("%q is %q, %v; want %q", name, got, known, want)
			}
		}
	}
}
