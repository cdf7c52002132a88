package plain

import (
	"bytes"
	"fmt"
	"path"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// echo is a terminal in the test's hands: it gives a line when one is
// asked for, shows it where it was typed, and remembers at which page.
type echo struct {
	lines []string
	shown *bytes.Buffer
	plan  *content.Plan
	asked []askedLine
}

// A askedLine is one line that was asked for: how much had been said until then, and
// where in the plan.
type askedLine struct {
	said int
	at   content.Ref
}

func (e *echo) Read(b []byte) (int, error) {
	line := e.lines[0] + "\n"
	e.lines = e.lines[1:]
	e.asked = append(e.asked, askedLine{e.shown.Len(), e.plan.Position})
	e.shown.WriteString(line)
	return copy(b, line), nil
}

// pages cuts what was heard where a page begins, after an empty line, and names each
// by the place of its first question.
func (e *echo) pages(do func(name, said string)) {
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

func albumOf(l content.Language) string { return path.Join("plain", string(l)) }

// The whole conversation, as somebody hears it, in each language: a file a page.
func TestPlainTranscript(t *testing.T) {
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			r := newSitting(t, wizardtest.SmallGuide(t), content.NewPlan(l, "2026-11-21"))
			script := append([]string{""}, fullScript[1:len(fullScript)-4]...) // Enter keeps the language
			script = append(script, ".help", ".go", ".nonsense", ".back", ".overblik", "", "2=there.md", "4", "", "3")
			heard := &echo{lines: script, shown: &r.out, plan: r.session.Plan}
			r.walk(t.Context(), heard)
			if r.err != nil {
				t.Fatal(r.err)
			}
			r.checkKept(t)
			heard.pages(wizardtest.OpenAlbum(t, albumOf(l)).Page)
		})
	}
}

// A folder whose language is gone belongs to no test that could miss it.
func TestEveryGoldenConversationIsInAnAlbum(t *testing.T) {
	var albums []string
	for _, l := range content.Languages() {
		albums = append(albums, albumOf(l))
	}
	wizardtest.Orphans(t, "plain", albums)
}
