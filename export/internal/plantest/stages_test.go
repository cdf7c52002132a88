package plantest

import (
	"testing"

	"alongside/content"
)

// What the papers are tried on is what the stages' names say, and in both languages the
// same.
func TestTheStagesAreWhatTheirNamesSay(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		g := Builtin(t)
		for _, q := range g.Questions() {
			everything := StageOf(t, l, Everything).Plan
			if a := everything.Answer(q.Ref); !q.Answered(a) && q.Item.Kind.Asks() {
				t.Errorf("%s: %s is not answered", l, q.Ref)
			}
		}
		if s := g.Standing(StageOf(t, l, HalfHour).Plan); len(s.Heard) > 1 || s.Several || !s.Begun {
			t.Errorf("%s: a manager's own plan stands as %+v", l, s)
		}
		room := StageOf(t, l, Workshop).Plan
		if n := len(g.Voices(room)); n != len(sheets) {
			t.Errorf("%s: %d voices of %d sheets", l, n, len(sheets))
		}
		for _, b := range g.Ballots(room, "tasks.ideas") {
			if b.Given > b.Dots() {
				t.Errorf("%s: %s gave %d of %d dots", l, b.ID, b.Given, b.Dots())
			}
		}
		five := StageOf(t, l, OfFive).Plan
		if len(five.Joined) != 5 || !g.Standing(five).Lived {
			t.Errorf("%s: %d plans were joined", l, len(five.Joined))
		}
		for _, s := range Stages(t, l) {
			if s.Plan.Language != l {
				t.Errorf("%s speaks %s, not %s", s.Name, s.Plan.Language, l)
			}
			for ref := range s.Plan.Answers {
				if _, ok := g.Question(ref); !ok {
					t.Errorf("%s answers %s, which nobody asks", s.Name, ref)
				}
			}
		}
	}
}
