package typing

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"alongside/wizard/walk"
)

// What a screen reader hears: each letter once, and of what is taken back as many cells as
// it took.
func TestEcho(t *testing.T) {
	t.Parallel()
	const cell = "\b \b"
	for name, test := range map[string]struct{ keys, want string }{
		"letters":              {"Søndergården\r", "Søndergården\n"},
		"tab":                  {"a\tb\r", "a b\n"},
		"backspace":            {"ab\x7f\r", "ab" + cell + "\n"},
		"of nothing":           {"\x7f\r", "\n"},
		"of a wide letter":     {"日\x7f\r", "日" + cell + cell + "\n"},
		"of an emoji":          {"👩\u200d⚕️\x7f\r", "👩\u200d⚕️" + cell + cell + "\n"},
		"of a flag":            {"🇩🇰\x7f\r", "🇩🇰" + cell + cell + "\n"},
		"of a combining mark":  {"e\u0301\x7f\r", "e\u0301" + cell + "\n"},
		"of a tab":             {"\t\x7f\r", " " + cell + "\n"},
		"of no UTF-8":          {"\xe6\x7f\r", "\xe6" + cell + "\n"},
		"of a word":            {"a bc\x17\r", "a bc" + cell + cell + "\n"},
		"what would steer":     {"a\u202eb\x9bc\r", "a�b?c\n"},
		"an arrow":             {"ab\x1b[Dc\r", "ab\nabc\n"},
		"a paste":              {"a\rb\r", "a\nb\n"},
		"the line, taken back": {"ab\x15c\r", "ab\nc\n"},
	} {
		if _, echo := heard(t, piece{test.keys, rest}); echo != test.want {
			t.Errorf("%s: the echo is %q, want %q", name, echo, test.want)
		}
	}
}

func TestAParagraphOf30000Bytes(t *testing.T) {
	t.Parallel()
	text := strings.Repeat("smørrebrød ", 30_000/12)
	for _, size := range []int{64, 4096, 1 << 20} {
		got, echo := heard(t, inPieces(text+"\r", size, time.Millisecond)...)
		if !slices.Equal(got, said(text)) || echo != text+"\n" {
			t.Errorf("in pieces of %d it is %d lines", size, len(got))
		}
	}
}

// Whatever comes, in whatever pieces: no escape gets into an answer or the echo, and each
// letter arrives, unless keys were dropped or taken back.
func FuzzTyping(f *testing.F) {
	for _, keys := range []string{
		"Nord\r", "one\rtwo\r", "a\x1b[Db\x7f\x17\x15\r", "\x1b[200~a\rb\x1b[201~\r", "\x1b]0;x\a\x1bPq\x1b\\y\r",
		"👩\u200d⚕️\x7f🇩🇰\r\n", "p\xe5\xff\xc3\x28\r", "\x1b\x1b[[A\x1bOM\x1bOq", "\x04", "\x1b[1;5", "\v\f\u2028x\r",
	} {
		f.Add([]byte(keys), uint64(0x35a1))
	}
	f.Fuzz(func(t *testing.T, keys []byte, gaps uint64) {
		var pieces []piece
		for i, b := range keys {
			pieces = append(pieces, piece{string([]byte{b}), []time.Duration{0, walk.Together / 2, 15 * time.Millisecond, rest}[gaps>>(2*(i%32))&3]})
		}
		lines, echo := heard(t, pieces...)
		var all strings.Builder
		for _, l := range lines {
			if l.Text != steered && l.Text != again {
				all.WriteString(l.Text)
			}
		}
		if strings.ContainsRune(all.String(), '\x1b') || strings.ContainsRune(echo, '\x1b') {
			t.Errorf("an escape gets through: %+v, %q", lines, echo)
		}
		if !bytes.ContainsAny(keys, "\x1b\b\x7f\x15\x17\x04") {
			if got, want := lettersOf(all.String()), lettersOf(string(keys)); got != want {
				t.Errorf("of %q there is %q", want, got)
			}
			if got := lettersOf(echo); utf8.Valid(keys) && !slices.ContainsFunc(lines, func(l Line) bool { return l.Text == steered }) && got != lettersOf(string(keys)) {
				t.Errorf("of %q the echo is %q", keys, echo)
			}
		}
	})
}

// lettersOf are the letters of ASCII in a text.
func lettersOf(s string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r < 0x7f {
			return r
		}
		return -1
	}, s)
}

// BenchmarkPaste is a paste of 100 KB.
func BenchmarkPaste(b *testing.B) {
	keys := []byte(strings.Repeat("linje med smørrebrød på en mandag, og mere endnu\r", 2000))
	b.SetBytes(int64(len(keys)))
	for b.Loop() {
		t := &Typist{out: io.Discard, echoes: true}
		for _, k := range t.decoder.decode(keys, time.Now()) {
			_, _, _ = t.take(k)
		}
		if line := t.over(); strings.Count(line.Text, "\n") != 1999 {
			b.Fatalf("%.100q", line.Text)
		}
	}
}
