package content_test

import (
	"testing"

	"alongside/content"
)

func TestSlips(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		from, to string
		want     int
	}{
		{"", "", 0}, {"note", "note", 0}, {"anwser", "answer", 1}, {"notes", "note", 1}, {"svar", "answer", 4}, {"", "by", 2},
	} {
		if got := content.Slips(test.from, test.to); got != test.want {
			t.Errorf("%q to %q: %d slips, want %d", test.from, test.to, got, test.want)
		}
	}
}
