package planfile

import (
	"reflect"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// What a migration to come could do: the second version calls a note a remark, and the
// third takes that back, and mends a slip in a key. Neither is one that a plan has.
var madeUp = []migration{
	func(top *yaml.Node) {
		eachAnswer(top, func(a *yaml.Node) { rename(a, "note", "remark") })
	},
	func(top *yaml.Node) {
		eachAnswer(top, func(a *yaml.Node) { rename(a, "remark", "note") })
		rename(top, "wrokplace", "workplace")
	},
}

func eachAnswer(top *yaml.Node, do func(*yaml.Node)) {
	for _, s := range child(top, "sections").Content {
		for _, a := range child(s, "answers").Content {
			do(a)
		}
	}
}

func rename(n *yaml.Node, from, to string) {
	for i := 0; i < len(n.Content); i += 2 {
		if n.Content[i].Value == from {
			n.Content[i].Value = to
		}
	}
}

func TestAnOlderVersionIsBroughtUpToDate(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	want, err := Read("plan.yaml", []byte(plantest.Small), g)
	if err != nil {
		t.Fatal(err)
	}
	second := strings.NewReplacer("version: 1", "version: 2", "note:", "remark:", "workplace:", "wrokplace:").Replace(plantest.Small)
	for _, data := range []string{plantest.Small, second, strings.Replace(plantest.Small, "version: 1", "version: 3", 1)} {
		p, nodes, err := readNodes("plan.yaml", []byte(data), g, madeUp)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(p, want) {
			t.Errorf("another plan came of:\n%s", data)
		}
		var before yaml.Node
		if err := yaml.Unmarshal([]byte(data), &before); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(nodes.Content[0], before.Content[0]) {
			t.Error("the file's own nodes were changed")
		}
	}
	_, _, err = readNodes("plan.yaml", []byte(strings.Replace(plantest.Small, "version: 1", "version: 4", 1)), g, madeUp)
	if p := plantest.Problem(t, err); !strings.Contains(p.In(content.English), "newer alongside (version 4)") {
		t.Error(p)
	}
}

func TestAMistakeInAnOlderVersionIsToldAtItsLine(t *testing.T) {
	t.Parallel()
	data := strings.Replace(plantest.Small, "importance: central", "importance: centrl", 1)
	_, _, err := readNodes("plan.yaml", []byte(data), plantest.Guide(t), madeUp)
	if p := plantest.Problem(t, err); p.Line != 13 {
		t.Errorf("line %d", p.Line)
	}
}
