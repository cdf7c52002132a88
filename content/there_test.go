package content_test

import (
	"strings"
	"testing"

	"alongside/content"
)

// Two people who say "in place" are to mean the same. So what is promised and what is
// expected has a line on how it looks on an ordinary day, short enough to be read beside the
// row. Rows about a person's own experience have none: there is nothing to look for.
func TestWhatIsInPlaceIsShownOnAnOrdinaryDay(t *testing.T) {
	const most = 20 // words
	shown := map[string]int{}
	for _, q := range builtin(t).Questions() {
		section := q.Section.ID
		if q.Row == nil || section != "expect-of-us" && section != "expect-of-peer" {
			continue
		}
		about := section == "expect-of-peer" && q.Folded()
		for _, l := range content.Languages() {
			switch says := q.Row.There.In(l); {
			case about && says != "":
				t.Errorf("%s, which is about a person, says in %s: %q", q.Ref, l.Name(), says)
			case !about && !q.Row.There.Has(l):
				t.Errorf("%s does not say in %s what it looks like when it is there", q.Ref, l.Name())
			case len(strings.Fields(says)) > most:
				t.Errorf("%s in %s: more than %d words: %q", q.Ref, l.Name(), most, says)
			case !about && !strings.HasSuffix(says, ".") && !strings.HasSuffix(says, "?"):
				t.Errorf("%s in %s is no sentence: %q", q.Ref, l.Name(), says)
			}
		}
		if !about {
			shown[section]++
		}
	}
	if shown["expect-of-us"] != 16 || shown["expect-of-peer"] != 14 {
		t.Errorf("of 16 promises and 14 expectations, shown are %v", shown)
	}
}
