package screen

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// rawPaste is text as a terminal without bracketed paste sends it: as keys.
func rawPaste(kilobytes int) (keys string, lines []string) {
	for i := range kilobytes * 1000 / 50 {
		lines = append(lines, fmt.Sprintf("linje %04d: smørrebrød på en mandag, og lidt mere", i))
	}
	return strings.Join(lines, "\r") + "\r", lines
}

// typeAt runs the program on a page, and types into it as fast as it goes.
func typeAt(tb testing.TB, at content.Ref, keys string) *content.Plan {
	tb.Helper()
	in, keyboard, err := os.Pipe()
	if err != nil {
		tb.Fatal(err)
	}
	s := wizardtest.NewSession(content.Danish)
	s.Plan.Position, s.Resumed = at, true
	s.Save = func(*content.Plan) error { return nil }
	typed := make(chan struct{})
	go func() {
		defer close(typed)
		_, _ = keyboard.WriteString(keys + "\x03\x03")
	}()
	m := newModel(&s)
	m.Update(tea.WindowSizeMsg{Width: 100, Height: 30})
	m.press(named["<enter>"]) // which leaves the cover
	if _, err := run(tb.Context(), m, in, io.Discard); err != nil {
		tb.Error(err)
	}
	_ = in.Close()
	<-typed
	_ = keyboard.Close()
	return s.Plan
}

// Every letter arrives, in its place, and so does every key in between.
func TestRawPasteIsWhole(t *testing.T) {
	keys, lines := rawPaste(15)
	p := typeAt(t, "purpose.why", keys)
	if got, want := p.Answer("purpose.why").Text, strings.Join(lines, "\n")+"\n"; got != want {
		t.Errorf("of %d bytes there are %d: %q", len(want), len(got), got)
	}
	p = typeAt(t, "purpose.why", strings.ReplaceAll(keys, "\r", home+"> "+end+"\r"))
	if got, want := p.Answer("purpose.why").Text, "> "+strings.Join(lines, "\n> ")+"\n"; got != want {
		t.Errorf("with keys in between, of %d bytes there are %d: %q", len(want), len(got), got)
	}
	p = typeAt(t, "tasks.ideas", keys)
	var ideas []string
	for _, idea := range p.Answer("tasks.ideas").Ideas {
		ideas = append(ideas, idea.Text)
	}
	if !slices.Equal(ideas, lines) {
		t.Errorf("%d lines became %d ideas: %q", len(lines), len(ideas), ideas)
	}
}

const home, end = "\x1b[H", "\x1b[F"

// What keys change is drawn at once, or else as soon as there is time.
func TestEveryKeyIsDrawnInTheEnd(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.pass(time.Second)
		d.press("a")
		if frame := ansi.Strip(d.shown.frame); !strings.Contains(frame, "▸ a ") {
			t.Errorf("a single key is not drawn at once:\n%s", frame)
		}
		d.press("bcdef") // no time passes
		if frame := ansi.Strip(d.shown.frame); !strings.Contains(frame, "▸ a ") {
			t.Errorf("keys that come too fast to be seen are drawn:\n%s", frame)
		}
		d.pass(time.Second)
		if frame := ansi.Strip(d.shown.frame); !strings.Contains(frame, "▸ abcdef ") {
			t.Errorf("the last keys are not drawn:\n%s", frame)
		}
	})
}

// BenchmarkRawPaste is 100 KB in the program's own reads of 256 bytes.
func BenchmarkRawPaste(b *testing.B) {
	keys, _ := rawPaste(100)
	for _, at := range []content.Ref{"purpose.why", "tasks.ideas"} {
		b.Run(string(at), func(b *testing.B) {
			b.SetBytes(int64(len(keys)))
			for b.Loop() {
				typeAt(b, at, keys)
			}
		})
	}
}
