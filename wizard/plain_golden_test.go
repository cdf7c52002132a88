package wizard

import (
	"bytes"
	"fmt"
	"path"
	"strings"
	"testing"

	"alongside/content"
)

// plainEcho is a terminal in the test's hands: it gives a line when one is
// asked for, shows it where it was typed, and remembers at which page.
type plainEcho struct {
	lines []string
	shown *bytes.Buffer
	plan  *content.Plan
	asked []plainAsked
}

// A plainAsked is one line that was asked for: how much had been said until then, and
// where in the plan.
type plainAsked struct {
	said int
	at   content.Ref
}

func (e *plainEcho) Read(b []byte) (int, error) {
	line := e.lines[0] + "\n"
	e.lines = e.lines[1:]
	e.asked = append(e.asked, plainAsked{e.shown.Len(), e.plan.Position})
	e.shown.WriteString(line)
	return copy(b, line), nil
}

// pages cuts what was heard where a page begins, after an empty line, and names each
// by the place of its first question.
func (e *plainEcho) pages(do func(name, said string)) {
	times := map[string]int{}
	said := 0
	for page := range strings.SplitSeq(strings.TrimSuffix(e.shown.String(), "\n"), "\n\n") {
		said += len(page) + len("\n\n")
		name := "goodbye" // where nothing is asked any more
		if len(e.asked) > 0 && e.asked[0].said < said {
			if name = string(e.asked[0].at); name == "" {
				name = "welcome"
			}
		}
		for len(e.asked) > 0 && e.asked[0].said < said {
			e.asked = e.asked[1:]
		}
		if times[name]++; times[name] > 1 {
			name = fmt.Sprintf("%s-%d", name, times[name])
		}
		do(name, page)
	}
}

func plainAlbum(l content.Language) string { return path.Join("plain", string(l)) }

// The whole conversation, as somebody hears it, in each language: a file a page.
func TestPlainTranscript(t *testing.T) {
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			r := newPlainRun(t, plainGuide(t), content.NewPlan(l, "2026-11-21"))
			script := append([]string{""}, plainFull[1:len(plainFull)-4]...) // Enter keeps the language
			script = append(script, ".help", ".go", ".nonsense", ".back", ".overblik", "", "2", "there.md", "3")
			heard := &plainEcho{lines: script, shown: &r.out, plan: r.session.Plan}
			r.walk(t.Context(), heard)
			if r.err != nil {
				t.Fatal(r.err)
			}
			r.checkKept(t)
			heard.pages(openAlbum(t, plainAlbum(l)).page)
		})
	}
}
