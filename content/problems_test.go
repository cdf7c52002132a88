package content_test

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
)

// One slip in a guide told 167 KB of problems, of which nobody read the first.
func TestOnlyTheFirstProblemsAreTold(t *testing.T) {
	var ps content.Problems
	for i := range 1000 {
		ps = append(ps, &content.Problem{
			File: "g.yaml", Line: i + 1,
			What: content.Text{EN: "what", DA: "hvad"}, Cure: content.Text{EN: "cure", DA: "kur"},
		})
	}
	for n, want := range map[int]map[content.Language]string{
		20:   {content.English: "g.yaml, line 20: what\ncure", content.Danish: "g.yaml, linje 20: hvad\nkur"},
		21:   {content.English: "g.yaml: and one more, which is not told here\nSee to these first; then those are told.", content.Danish: "g.yaml: og én til, som ikke er nævnt her\nRet disse først; så bliver de andre nævnt."},
		1000: {content.English: "g.yaml: and 980 more, which are not told here\nSee to these first; then those are told.", content.Danish: "g.yaml: og 980 til, som ikke er nævnt her\nRet disse først; så bliver de andre nævnt."},
	} {
		for l, end := range want {
			told := ps[:n].In(l)
			if lines := strings.Split(told, "\n"); !strings.HasSuffix(told, end) || len(lines) != 2*min(n, 21) {
				t.Errorf("%d, %s: %d lines, the end is %q", n, l, len(lines), lines[len(lines)-2:])
			}
		}
		if lines := strings.Count(ps[:n].Error(), "\n") + 1; lines != min(n, 21) {
			t.Errorf("%d: %d lines", n, lines)
		}
	}
	text, err := content.BuiltinText()
	if err != nil {
		t.Fatal(err)
	}
	if _, err = content.LoadGuide("g.yaml", []byte(strings.ReplaceAll(text, "da:", "de:"))); err == nil || len(err.Error()) > 10_000 {
		t.Errorf("%d bytes", len(fmt.Sprint(err)))
	}
}

// A file may have megabytes where a word is expected.
func TestAProblemQuotesOnlySoMuch(t *testing.T) {
	p := &content.Problem{What: content.Text{EN: "%q cannot stand here"}.With(strings.Repeat("å", 1<<20)), Cure: content.Text{EN: "Write a word."}}
	if told := p.In(content.English); len(told) > 3000 || !strings.HasSuffix(told, "å…\nWrite a word.") {
		t.Errorf("%d bytes, ending in %q", len(told), told[len(told)-30:])
	}
}
