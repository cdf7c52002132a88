package walk_test

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// Who comes back is told when the plan was last changed, as people read a day, and of a file
// that does not say so nothing.
func TestTheOpeningTellsWhenThePlanWasChanged(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		updated         content.Date
		english, danish string
	}{
		{"2026-11-03", "The answers were last changed on 3 November 2026.", "Svarene blev sidst ændret den 3. november 2026."},
		{"2026-11-21", "The answers were last changed today.", "Svarene blev sidst ændret i dag."},
		{"some day", "", ""},
		{"", "", ""},
	} {
		s := wizardtest.NewSession(content.English)
		s.Plan.Updated = c.updated
		told := s.Start.Opening().Changed
		if en, da := told.In(content.English), told.In(content.Danish); en != c.english || da != c.danish {
			t.Errorf("%q: %q, %q", c.updated, en, da)
		}
	}
}
