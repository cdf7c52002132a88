package plain

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// Where the plan cannot be saved, it can be kept in another place by a
// command; a name that is taken is refused, and asked for again.
func TestThePlanMovesWhereItCannotBeSavedLineByLine(t *testing.T) {
	kept, out := "", strings.Builder{}
	s := wizardtest.FullDisk(&kept)
	s.Plan.Position = "purpose.why"
	s.Resumed = true
	err := Run(t.Context(), s, strings.NewReader("hope\n.\n.save taken.yaml\n.save stick.yaml\n.quit\n"), &out)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"the disk is full", ".save and the name of a new file", "this file is there already", "kept in stick.yaml"} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("%q is not told:\n%s", part, out.String())
		}
	}
	if kept != "stick.yaml: hope" {
		t.Errorf("kept %q", kept)
	}
}

// A slip of the hand in a key of the plan's file is told when the plan is opened.
func TestASlipInThePlansFileIsToldLineByLine(t *testing.T) {
	s := wizardtest.Slipped()
	var out strings.Builder
	s.Save = func(*content.Plan) error { return nil }
	if err := Run(t.Context(), s, strings.NewReader(".quit\n"), &out); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), wizardtest.Slip) {
		t.Errorf("it is not told:\n%s", out.String())
	}
}
