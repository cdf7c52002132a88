package walk

import (
	"slices"
	"testing"
)

// Line ends of every program are line ends, and a byte-order mark is nothing.
func TestLineEndsOfEveryProgram(t *testing.T) {
	for sent, want := range map[string]string{
		"a\r\nb\rc\nd":                   "a\nb\nc\nd",
		"soft\vreturn, page\fbreak":      "soft\nreturn, page\nbreak",
		"next\u0085line":                 "next\nline",
		"slide\u2028and\u2029paragraph":  "slide\nand\nparagraph",
		"\ufeffbegins with a mark":       "begins with a mark",
		"\ttabs,\u00a0blanks\u00ad stay": "\ttabs,\u00a0blanks\u00ad stay",
	} {
		if got := Heard(sent); got != want {
			t.Errorf("%q is heard as %q, want %q", sent, got, want)
		}
	}
	if got := OnOneLine("one\r\ntwo\v\r\n"); got != "one two" {
		t.Errorf("on one line: %q", got)
	}
}

// A list that was copied from elsewhere is its words, without what stood before them.
func TestBulletsOfEveryProgram(t *testing.T) {
	for name, c := range map[string]struct {
		sent string
		want []string
	}{
		"word":              {"•\tA walk\n1.\tTalk\no\tSub", []string{"A walk", "Talk", "Sub"}},
		"a lone bullet":     {"·\n• \n-\nA walk", []string{"A walk"}},
		"pdf":               {"\uf0b7 Walks\n\uf0b7\n\uf0b7\uf0b7\n\uf0a7\u00a0Talks", []string{"Walks", "Talks"}},
		"blanks that stay":  {"·\u00a0\u00a0A walk", []string{"A walk"}},
		"numbers":           {"1) One\n2) Two\n3) Three", []string{"One", "Two", "Three"}},
		"numbers with dots": {"1. One\n2. Two", []string{"One", "Two"}},
		"in brackets":       {"(1) One\n(2) Two\na) not of it", []string{"(1) One", "(2) Two", "a) not of it"}},
		"letters":           {"a) first\nb) second", []string{"first", "second"}},
		"a day":             {"1. maj-fest\nen gåtur", []string{"1. maj-fest", "en gåtur"}},
		"an ordinal":        {"1. arbejdsdag", []string{"1. arbejdsdag"}},
		"dashes":            {"-Word\n– word\n-5 degrees\n--\nwell-being", []string{"Word", "word", "-5 degrees", "well-being"}},
		"stars":             {"* walk\n*important* talk", []string{"walk", "*important* talk"}},
		"a letter o":        {"o Sub\nor else", []string{"o Sub", "or else"}},
		"empty lines":       {"one\r\n\r\n\r\ntwo\r\n", []string{"one", "two"}},
		"a rule":            {"one\n-----\n* * *\n…\ntwo", []string{"one", "two"}},
		"a picture":         {"👍\n♥", []string{"👍", "♥"}},
		"a number alone":    {"2027\n12 walks", []string{"2027", "12 walks"}},
		"boxes":             {"☐ ask HR\n☑ call", []string{"ask HR", "call"}},
	} {
		if got := Listed(c.sent); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q is %q, want %q", name, c.sent, got, c.want)
		}
	}
}
