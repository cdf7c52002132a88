package wizard

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"alongside/content"
)

// plainEcho is a terminal in the test's hands: it gives a line when one is
// asked for, and shows it where it was typed.
type plainEcho struct {
	lines []string
	shown *bytes.Buffer
}

func (e *plainEcho) Read(b []byte) (int, error) {
	line := e.lines[0] + "\n"
	e.lines = e.lines[1:]
	e.shown.WriteString(line)
	return copy(b, line), nil
}

// The whole conversation, as somebody hears it, in each language.
func TestPlainTranscript(t *testing.T) {
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			r := newPlainRun(t, plainGuide(t), content.NewPlan(l, "2026-11-21"))
			script := append([]string{""}, plainFull[1:len(plainFull)-4]...) // Enter keeps the language
			script = append(script, ".help", ".go", ".nonsense", ".back", ".overblik", "", "2", "there.md", "3")
			r.walk(t.Context(), &plainEcho{lines: script, shown: &r.out})
			if r.err != nil {
				t.Fatal(r.err)
			}
			r.checkKept(t)
			name := "testdata/plain." + string(l) + ".txt"
			if *update {
				if err := os.WriteFile(name, r.out.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			// A clone on Windows may have other line ends.
			if got := r.out.String(); got != strings.ReplaceAll(string(want), "\r\n", "\n") {
				t.Errorf("another conversation than in %s; if it is meant, go test ./wizard -run PlainTranscript -update\n%s", name, got)
			}
		})
	}
}
