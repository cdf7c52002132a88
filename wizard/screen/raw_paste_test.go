package screen

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"

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
	if err := run(tb.Context(), m, in, io.Discard); err != nil {
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
	if got, want := p.Answer("purpose.why").Text, strings.Join(lines, "\n"); got != want {
		t.Errorf("of %d bytes there are %d: %q", len(want), len(got), got)
	}
	p = typeAt(t, "purpose.why", strings.ReplaceAll(keys, "\r", home+"> "+end+"\r"))
	if got, want := p.Answer("purpose.why").Text, "> "+strings.Join(lines, "\n> "); got != want {
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
		if frame := d.painted(); !strings.Contains(frame, "▸ a ") {
			t.Errorf("a single key is not drawn at once:\n%s", frame)
		}
		d.press("bcdef") // no time passes
		if frame := d.painted(); !strings.Contains(frame, "▸ a ") {
			t.Errorf("keys that come too fast to be seen are drawn:\n%s", frame)
		}
		d.pass(time.Second)
		if frame := d.painted(); !strings.Contains(frame, "▸ abcdef ") {
			t.Errorf("the last keys are not drawn:\n%s", frame)
		}
	})
}

// More than a box takes comes in as far as it does, and that is said; one undo takes it out.
func TestAPasteAsKeysFillsTheBox(t *testing.T) {
	keys, lines := rawPaste(100)
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("before ")
		d.pass(time.Second)
		d.burst(keysOfPaste(strings.ReplaceAll(keys, "\r", "\n"))...)
		d.pass(time.Second)
		d.wantScreen("The box is full: it takes 20000 characters, and the rest of the paste did not come in.")
		want := []rune("before " + strings.Join(lines, "\n"))[:entryMost]
		if got := d.plan().Answer("purpose.why").Text; got != string(want) {
			t.Errorf("of %d characters there are %d", len(want), utf8.RuneCountInString(got))
		}
		d.press("<ctrl+z>")
		if got := d.plan().Answer("purpose.why").Text; got != "before " {
			t.Errorf("one undo later there are %d", len(got))
		}
	})
}

// BenchmarkSingleKeys is 100 KB as a console of Windows sends them, key by key.
func BenchmarkSingleKeys(b *testing.B) {
	keys, _ := rawPaste(100)
	press := keysOfPaste(strings.ReplaceAll(keys, "\r", "\n"))
	for _, at := range []content.Ref{"purpose.why", "tasks.ideas", "about.workplace"} {
		b.Run(string(at), func(b *testing.B) {
			b.SetBytes(int64(len(keys)))
			for b.Loop() {
				s := wizardtest.NewSession(content.Danish)
				s.Plan.Position, s.Resumed = at, true
				s.Save = func(*content.Plan) error { return nil }
				m := newModel(&s)
				m.press(named["<enter>"])
				program := tea.NewProgram(&screen{model: m, painter: &painter{out: io.Discard}}, tea.WithInput(nil), tea.WithOutput(io.Discard), tea.WithoutSignalHandler())
				go func() {
					program.Send(tea.WindowSizeMsg{Width: 100, Height: 30})
					for _, k := range press {
						program.Send(k)
					}
					program.Send(named["<ctrl+c>"])
					program.Send(named["<ctrl+c>"])
				}()
				if _, err := program.Run(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
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
