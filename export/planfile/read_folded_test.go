package planfile

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// told are answers to folded points as a hand may have written them.
const told = `version: 1
language: en
sections:
  - id: purpose
    answers:
      - id: why
        answer: Because
      - id: own-story
        ask: And you?
        state: leave-out
        note: secret
  - id: expect-of-peer
    answers:
      - id: substance-free
        state: ask-hr-first
        note: secret
...
`

// What is wrong with an answer to a folded point is told by its line, not by its name or
// its words: whoever opens the plan may be standing before a room.
func TestAnErrorNamesNoFoldedPoint(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	if _, err := Read("plan.yaml", []byte(told), g); err != nil {
		t.Fatal(err)
	}
	const unread = "A point for the manager and HR: this line cannot be read; "
	for _, test := range []struct{ name, old, new, want string }{
		{"a state of one's own", "state: ask-hr-first", "state: clean since May", "plan.yaml, line 15: " + unread + "Write one of these, or take the line out: support-wording, ask-hr-first, leave-out"},
		{"a number of one's own", "state: ask-hr-first", "state: ask-hr-first\n        people: {peer: secret}", "plan.yaml, line 16: " + unread + "Write 0, 1, 2 and so on."},
		{"a key twice", "state: ask-hr-first", "state: ask-hr-first\n        secret: 1\n        secret: 2", "plan.yaml, line 17: " + unread + "Take one of the two out."},
		{"a flag of one's own, in a lost one", "state: leave-out", "state: leave-out\n        now: secret", "plan.yaml, line 11: " + unread + "Write one of these, or take the line out: true, false"},
		{"the answer twice", "      - id: substance-free\n", "      - id: substance-free\n      - id: substance-free\n", "plan.yaml, line 15: A point for the manager and HR stands here a second time; Take one of the two out."},
		{"a lost answer twice", "  - id: expect-of-peer\n", "      - id: own-story\n        note: x\n  - id: expect-of-peer\n", "plan.yaml, line 12: A point for the manager and HR stands here a second time; Take one of the two out."},
		{"an id with a slip", "id: substance-free", "id: substance free", "plan.yaml, line 14: an answer here has no id that can be read; Write the id as it was: letters a to z, digits and hyphens."},
		{"a lost id with a slip", "id: own-story", "id: own story", "plan.yaml, line 8: an answer here has no id that can be read; Write the id as it was: letters a to z, digits and hyphens."},
		{"no id", "id: substance-free", "di: substance-free", "plan.yaml, line 14: an answer here has no id that can be read; Add it as it was, such as: id: why"},
		{"any other answer", "answer: Because", "answer: Because\n        state: sceret", `plan.yaml, line 8: "sceret" cannot stand here; Write one of these, or take the line out: talk-first, not-relevant`},
	} {
		_, err := Read("plan.yaml", []byte(strings.Replace(told, test.old, test.new, 1)), g)
		if err == nil || err.Error() != test.want {
			t.Errorf("%s:\n got %v\nwant %s", test.name, err, test.want)
			continue
		}
		if da := plantest.Problem(t, err).In(content.Danish); strings.Contains(da, "secret") || strings.Contains(da, "May") || strings.Contains(da, "substance") {
			t.Errorf("%s: %s", test.name, da)
		}
	}
}

// The words stay in their own file, to the letter, and are found by their line.
func TestWordsBesideAFoldedPointStayInTheirFile(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p, err := Read("plan.yaml", []byte(told), g)
	if err != nil {
		t.Fatal(err)
	}
	data, err := YAML(p, g, "alongside")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(data), "note: secret"); n != 2 {
		t.Errorf("%d of 2 are kept:\n%s", n, data)
	}
	for ref, line := range map[content.Ref]int{"expect-of-peer.substance-free": 14, "purpose.own-story": 8, "purpose.why": 6, "purpose.none": 0, "none.why": 0} {
		if got := Line([]byte(told), ref); got != line {
			t.Errorf("%s stands at line %d, want %d", ref, got, line)
		}
	}
	if Line([]byte("\t:"), "purpose.why") != 0 || Line(nil, "purpose.why") != 0 {
		t.Error("there is no line")
	}
}
