package plain

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// Who goes deeper in the middle comes back to the middle, and hears so.
func TestPlainAfterADeeperStepOneIsBackWhereOneWas(t *testing.T) {
	t.Parallel()
	for l, said := range map[content.Language][]string{
		content.English: {".go expect", "", "Back where you were: Tasks\n", "Step 2 of 5"},
		content.Danish:  {".gå expect", "", "Tilbage, hvor I var: Opgaver\n", "Trin 2 af 5"},
	} {
		r, out := saysAt(t, l, "why.tasks", said[:2:2]...)
		saysAll(t, out, said[2], said[3])
		if got := r.session.Plan.Position; got != "why.tasks" {
			t.Errorf("it leads to %s", got)
		}
	}
}

// Before the review one is asked for the other half of the exchange, and led through it where
// that is to be now.
func TestPlainTheOtherHalfOfTheExchange(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]content.Ref{"1": "expect-of-peer.appraisals", "2": "review.review-by", "1\n\n\n\n\n": "review.review-by"} {
		s := wizardtest.NewSession(content.English)
		r := newSitting(t, s.Guide, planAt("actions.expectations", nil))
		r.session.Resumed = true
		r.walk(t.Context(), linesOf(said, ".quit"))
		out := r.out.String()
		saysAll(t, out, "What it is about: Everyday work · Contribution and values")
		if got := r.session.Plan.Position; got != want {
			t.Errorf("after %q it leads to %s, not to %s\n%s", said, got, want, out)
		}
	}
}
