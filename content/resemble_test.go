package content_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"alongside/content"
)

func alike(a, b string) bool { return content.Gist(a) != "" && content.Gist(a) == content.Gist(b) }

func TestIdeasThatLookAlikeAreNoticed(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		old, idea string
		alike     bool
	}{
		{"A walk and a coffee", "a walk and a coffee.", true},
		{"A walk and a coffee", "Coffee, and a walk!", true},
		{"The Tuesday group", "tuesday   GROUP", true},
		{"En gåtur og en kop kaffe", "Kop kaffe og gaatur", true},
		{"Følge med til lægen", "FOELGE MED TIL LAEGEN", true},
		{"Café i byen", "cafe\u0301 i byen", true},
		{"og", "Og", true},
		{"A walk", "A long walk", false},
		{"Meetings with the manager", "Meetings without the manager", false},
		{"Room 1", "Room 2", false},
		{"Gruppe for mænd", "Gruppe for kvinder", false},
		{"Talk before the meeting", "Talk after the meeting", false},
		{"the", "and", false},
		{"…", "!", false},
		{"", " ", false},
	} {
		got := alike(test.old, test.idea) && !alike("something else", test.idea)
		if got != test.alike {
			t.Errorf("%q and %q: %v", test.old, test.idea, got)
		}
	}
}

// Whatever was typed: looking alike goes both ways, an idea looks like itself, and
// neither order nor capitals nor what stands between the words matters.
func FuzzGist(f *testing.F) {
	for _, s := range []string{"A walk and a coffee", "Gåtur, og så kaffe!", "cafe\u0301", "ǅ ß İ", "12 of 18", "\xff", "og"} {
		f.Add(s, "a walk")
		f.Add("Kop kaffe", s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if alike(a, b) != alike(b, a) {
			t.Errorf("%q and %q look alike one way only", a, b)
		}
		words := strings.Fields(a)
		if !strings.ContainsFunc(a, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
			if alike(a, b) {
				t.Errorf("%q without a word looks like %q", a, b)
			}
			return
		}
		slices.Reverse(words)
		if !alike(a, a) || !alike(a, "  "+strings.Join(words, " \t ")+" ") {
			t.Errorf("%q does not look like itself", a)
		}
	})
}
