package content_test

import (
	"os"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// What must not be lost of a statement is written down beside it, for whoever rewords what
// carries it. With -v this tells where that is.
func TestOfEveryStatementItIsWrittenDownWhatMustNotBeLost(t *testing.T) {
	data, err := os.ReadFile("testdata/statements.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var kept map[string]string
	if err := yaml.Unmarshal(data, &kept); err != nil {
		t.Fatal(err)
	}
	g := builtin(t)
	all := carriers(g)
	known := map[string]bool{}
	for _, s := range g.Sources {
		known[s.ID] = true
		words := strings.Fields(kept[s.ID])
		if len(words) == 0 {
			t.Errorf("testdata/statements.yaml does not say what must not be lost of %s: %s", s.ID, s.Says.EN)
		}
		if len(words) > 16 {
			t.Errorf("%s: %d words on what must not be lost; a few are read, many are not", s.ID, len(words))
		}
		var where []string
		for _, c := range all[s.ID] {
			where = append(where, c.where)
		}
		t.Logf("%s: %s. Carried by %s", s.ID, kept[s.ID], strings.Join(where, ", "))
	}
	for id := range kept {
		if !known[id] {
			t.Errorf("testdata/statements.yaml has %s, and the guide has no such source", id)
		}
	}
}
