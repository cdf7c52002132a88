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
		"1212121211111111111111":        false,
		"1 2 3 4 0":                     false,
		"nThe whole of the team by May": true,
		"4 ugers kursus før opstart":    true,
	} {
		if got := walk.IsText(burst); got != want {
			t.Errorf("%q is a text: %v", burst, got)
		}
	}
}
