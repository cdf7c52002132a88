package command

import "testing"

func TestTheValueOfAFlagBeforeTheyAreUnderstood(t *testing.T) {
	t.Parallel()
	for want, words := range map[string][]string{
		"da":   {"check", "--lang", "da"},
		"en":   {"--lang=en", "--lang=da"},
		"a=b":  {"plan.yaml", "--lang=a=b"},
		"-o":   {"--lang", "-o", "da"},
		"":     {"plan.yaml", "--language", "da", "--lang"},
		"next": {"--guide", "--lang", "next"},
	} {
		if got := Value(words, "--lang"); got != want {
			t.Errorf("of %q it is %q, want %q", words, got, want)
		}
	}
}
