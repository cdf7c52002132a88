package planfile

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// Wherever somebody adds a comment to a complete plan, its own line is told; and no
// line is told that nobody added one to.
func TestEveryAddedCommentIsToldWithItsLine(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	plan := plantest.Data(t, "plan-v1.yaml")
	if p := Comments("plan.yaml", plan); p != nil {
		t.Fatalf("in a file that nobody touched: %v", p)
	}
	lines := strings.SplitAfter(string(plan), "\n")
	tried := 0
	for i := range lines[:len(lines)-2] { // below the end there is nothing
		for how, edit := range map[string]string{
			"above": "# by hand\n" + lines[i],
			"after": strings.TrimSuffix(lines[i], "\n") + " # by hand\n",
		} {
			changed := slices.Clone(lines)
			changed[i] = edit
			data := []byte(strings.Join(changed, ""))
			if !addsComment(t, data) {
				continue // inside a text it is a part of it
			}
			tried++
			p := Comments("plan.yaml", data)
			if p == nil || p.Line != i+1 || strings.Contains(p.What.EN, "the same holds") {
				t.Errorf("%s line %d (%q): %v", how, i+1, lines[i], p)
			}
		}
	}
	t.Logf("%d places", tried)
	if tried < 2*len(lines)*8/10 {
		t.Errorf("only %d places of %d lines were tried", tried, len(lines))
	}
}

// addsComment reports whether the YAML library takes the words for a comment.
func addsComment(t *testing.T, data []byte) bool {
	t.Helper()
	var with yaml.Node
	if yaml.Unmarshal(data, &with) != nil {
		return false
	}
	var inText func(n *yaml.Node) bool
	inText = func(n *yaml.Node) bool {
		return strings.Contains(n.Value, "by hand") || slices.ContainsFunc(n.Content, inText)
	}
	return !inText(&with)
}

func TestSeveralCommentsAreToldByTheirLines(t *testing.T) {
	t.Parallel()
	data := []byte(strings.Replace(plantest.Small, "version: 1\n", "# one\n# two\nversion: 1 # three\n# four\n", 1))
	data = append(bytes.TrimSuffix(data, []byte("...\n")), "# five\n...\n"...)
	p := Comments("plan.yaml", data)
	if p == nil {
		t.Fatal("nothing is told")
	}
	for l, want := range map[content.Language]string{
		content.English: "plan.yaml, line 1: what stands after # in this line is not part of the plan, and goes when the plan is next saved; the same holds for line 2–4, 23\n",
		content.Danish:  "plan.yaml, linje 1: det, der står efter # i linjen, er ikke en del af planen og forsvinder, næste gang planen gemmes; det samme gælder linje 2–4, 23\n",
	} {
		for _, ends := range []string{"\n", "\r\n"} {
			p := Comments("plan.yaml", bytes.ReplaceAll(data, []byte("\n"), []byte(ends)))
			if got := p.In(l); !strings.HasPrefix(got, want) {
				t.Errorf("%s: %s", l, got)
			}
		}
	}
	if strings.Contains(fmt.Sprint(p), "four") {
		t.Errorf("it repeats what they say: %v", p)
	}
}
