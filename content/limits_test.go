package content_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/content"
)

// What stands beside a question has to fit beside it: longer than this, it pushes
// the question off a small screen, and is not read.
func TestWhatStandsBesideAQuestionIsShort(t *testing.T) {
	const advice, note, short = 240, 300, 28
	within := func(where string, words content.Text, most int) {
		t.Helper()
		for _, l := range content.Languages() {
			if n := utf8.RuneCountInString(words.In(l)); n > most {
				t.Errorf("%s in %s: %d characters, want at most %d", where, l.Name(), n, most)
			}
		}
	}
	for _, q := range builtin(t).Questions() {
		within(string(q.Ref)+" (short)", q.Short(), short)
		within(string(q.Ref)+" (short)", q.Item.Short, short)
		if care := q.Care(); care != nil {
			within(string(q.Ref)+" (care)", care.Note, note)
		}
		for _, a := range q.Item.Advice {
			within(string(q.Ref)+" (advice)", a.Text, advice)
		}
	}
}

// Around safety it is the health and safety representative who is asked first.
func TestSafetyRowsNameTheHealthAndSafetyRepresentative(t *testing.T) {
	g := builtin(t)
	for _, r := range []content.Ref{"expect-of-us.safety", "expect-of-peer.own-safety", "expect-of-peer.steady"} {
		q, ok := g.Question(r)
		if !ok {
			t.Fatalf("the guide does not ask %s", r)
		}
		says := q.Row.About
		if q.Care() != nil {
			says = q.Care().Note
		}
		if !strings.Contains(says.EN, "health and safety representative") || !strings.Contains(says.DA, "arbejdsmiljørepræsentanten (AMR)") {
			t.Errorf("%s: %q, %q", r, says.EN, says.DA)
		}
	}
}
