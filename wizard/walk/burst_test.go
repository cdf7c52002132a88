package walk_test

import (
	"testing"

	"alongside/wizard/walk"
)

// Where letters are keys, what no hand sends at once is a text; keys that a slow line
// gathers are keys.
func TestTextsWhereLettersAreKeys(t *testing.T) {
	t.Parallel()
	for burst, want := range map[string]bool{
		"1nby spring":                   false,
		"nask the colleagues on Monday": false, // a row's key, and its note
		"1212121211111111111111":        false,
		"1 2 3 4 0":                     false,
		"Vi vil gerne ansætte en peer-støttemedarbejder":              true,
		"4 ugers kursus for alle nye medarbejdere, og 2 for de andre": true,
	} {
		if got := walk.IsText(burst); got != want {
			t.Errorf("%q is a text: %v", burst, got)
		}
	}
}
