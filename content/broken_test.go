package content_test

import (
	"strings"
	"testing"

	"alongside/content"
)

func TestLinesThatAPageBrokeAreJoined(t *testing.T) {
	t.Parallel()
	const (
		a = "Peer support workers use their own experience of recovery to"
		b = "support others, and the workplace has to know what that takes of"
		c = "it before the first one comes: a manager who has the time, and"
		d = "colleagues who know why. Then it can be talked about in the team."
		e = "In short: begin early."
	)
	prose := strings.Join([]string{a, b, c, d, e}, "\n")
	for _, test := range []struct {
		name, in string
		broken   bool
		want     string
	}{
		{"a paragraph", prose, true, strings.Join([]string{a, b, c, d, e}, " ")},
		{"two of them", prose + "\n\n" + prose, true, strings.Join([]string{a, b, c, d, e}, " ") + "\n\n" + strings.Join([]string{a, b, c, d, e}, " ")},
		{"a list behind it", prose + "\n- one\n• two\n1. three\na) four\n  five", true, strings.Join([]string{a, b, c, d, e}, " ") + "\n- one\n• two\n1. three\na) four\n  five"},
		{"a list behind a full line", strings.Join([]string{a, b, c, d}, "\n") + "\n- one\n- two", true, strings.Join([]string{a, b, c, d}, " ") + "\n- one\n- two"},
		{"a blank at each end", a + " \n" + b + " \n" + c + " \n" + e, true, strings.Join([]string{a, b, c, e}, " ")},
		{"a word that is parted", strings.Join([]string{a + " peer-", "støtte er en del af arbejdet, og det skal alle på stedet vide om", b, c, e}, "\n"), true, a + " peer-støtte er en del af arbejdet, og det skal alle på stedet vide om " + b + " " + c + " " + e},
		{"a word that is not", strings.Join([]string{a + " dag-", "og nattevagter er en del af arbejdet, og det skal alle vide om her", b, c, e}, "\n"), true, a + " dag- og nattevagter er en del af arbejdet, og det skal alle vide om her " + b + " " + c + " " + e},
		{"two lines are an accident", a + "\n" + b + "\nshort", false, ""},
		{"sentences, a line each", strings.Repeat("This is a sentence of its own, and it ends where its line ends.\n", 6), false, ""},
		{"short lines", strings.Repeat("a line of a poem, which ends where it does\n", 6), false, ""},
		{"whole paragraphs", strings.Repeat(a+" "+b+" "+c+"\n", 6), false, ""},
		{"rows of a table", strings.Repeat("Ring to HR about the pay and the hours of the post\tTeam leader\tMay\n", 6), false, ""},
		{"columns made of blanks", strings.Repeat("It was agreed that the deputy leads            Deputy manager, by May\n", 6), false, ""},
		{"a list of long items", strings.Repeat("- a walk and a coffee with somebody who has just moved in here, and\n", 6), false, ""},
		{"nothing", "", false, ""},
	} {
		if got := content.Broken(test.in); got != test.broken {
			t.Errorf("%s: broken %v", test.name, got)
		}
		if got := content.Unbroken(test.in); test.broken && got != test.want {
			t.Errorf("%s: joined it is\n%q, want\n%q", test.name, got, test.want)
		}
		if test.broken && content.Broken(content.Unbroken(test.in)) {
			t.Errorf("%s: joined it is broken still", test.name)
		}
	}
}

// Joining takes away line ends and blanks beside them, and nothing else.
func FuzzUnbroken(f *testing.F) {
	line := strings.Repeat("word ", 13)
	for _, s := range []string{"", "a\nb", line + "\n" + line + "\n" + line + "\n" + line, line + "-\nx", line + "\n\n\n" + line, "\xff\n" + line} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		bare := func(s string) string { return strings.NewReplacer(" ", "", "\n", "").Replace(s) }
		if got := content.Unbroken(s); bare(got) != bare(s) {
			t.Errorf("%q became %q", s, got)
		}
	})
}
