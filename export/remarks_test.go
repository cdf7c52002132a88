package export_test

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export"
	"alongside/export/internal/plantest"
)

// Of each kind the first are told, so that none hides another.
func TestRemarksAreTwentyOfAKind(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	var keys strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&keys, "        key%d: x\n", i)
	}
	data := []byte(strings.Replace(plantest.Small, "        note: Really\n", "        note: \"Really\\e[2J\" # by hand\n"+keys.String(), 1))
	p, err := export.Read("plan.yaml", data, g)
	if err != nil {
		t.Fatal(err)
	}
	var told content.Problems = export.Remarks("plan.yaml", data, p, g)
	if len(told) != content.MostTold+3 {
		t.Errorf("%d remarks", len(told))
	}
	for _, want := range []string{`the key "key0"`, "and 4980 more, which are not told here", "hidden signs", "what stands after #"} {
		if !strings.Contains(fmt.Sprint([]*content.Problem(told)), want) {
			t.Errorf("%q is not told", want)
		}
	}
}
