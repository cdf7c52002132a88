package plain

import (
	"testing"

	"alongside/content"
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
