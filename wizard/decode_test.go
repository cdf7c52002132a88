package wizard

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/content"
)

func TestDecoded(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct{ data, want string }{
		"UTF-8":               {"smørrebrød – “ja”", "smørrebrød – “ja”"},
		"a mark and CRLF":     {"\xef\xbb\xbfone\r\ntwo\rthree", "one\ntwo\nthree"},
		"Windows-1252":        {"sm\xf8rrebr\xf8d \x96 \x93ja\x94 \x80", "smørrebrød – “ja” €"},
		"UTF-16LE":            {"\xff\xfes\x00\xf8\x00\r\x00\n\x00x\x00", "sø\nx"},
		"UTF-16BE":            {"\xfe\xff\x00s\x00\xf8", "sø"},
		"nothing":             {"", ""},
		"UTF-16 without mark": {"s\x00\xf8\x00", ""},
		"broken UTF-16":       {"\xff\xfe\x00\xd8", ""},
		"no 1252 either":      {"a\x81b\xff", ""},
		"no text":             {"\x00\x01\x02", ""},
	} {
		got, err := decoded([]byte(test.data))
		if got != test.want || (err != nil) != (test.want == "" && test.data != "") {
			t.Errorf("%s: %q, %v", name, got, err)
		}
		if err != nil && !errors.Is(err, errNoText) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzDecoded(f *testing.F) {
	for _, s := range []string{"smørrebrød", "\xff\xfes\x00", "sm\xf8r\x81", "\xef\xbb\xbf\r\n", "\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := decoded(data)
		if !utf8.ValidString(text) || (err != nil && text != "") {
			t.Errorf("%q, %v", text, err)
		}
		if again, err := decoded([]byte(text)); err == nil && again != text && text != "\ufeff"+again {
			t.Errorf("%q becomes %q", text, again)
		}
	})
}

// What cannot be read for certain is refused line by line, too, and nothing of it kept.
func TestPlainRefusesWhatIsNoText(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		lines, want string
		refused     int
	}{
		"UTF-16":       {"\xff\xfeS\x00\xf8\x00\n\x00.\x00q\x00\n\x00", "", 3},
		"Windows-1252": {"S\xf8nderg\xe5rden \x96 \x93ja\x94\n.quit\n", "Søndergården – “ja”", 0},
		"nor that":     {"S\x81\nSyd\n.quit\n", "Syd", 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s, out := newSession(content.English), strings.Builder{}
			s.Save, s.LanguageGiven = func(*content.Plan) error { return nil }, true
			err := Plain(t.Context(), s, strings.NewReader(test.lines), &out)
			if err != nil && !errors.Is(err, ErrInputEnded) {
				t.Fatal(err)
			}
			if got := s.Plan.Workplace(); got != test.want {
				t.Errorf("kept is %q", got)
			}
			if n := strings.Count(out.String(), "cannot be read as text"); n != test.refused {
				t.Errorf("refused %d times:\n%s", n, out.String())
			}
		})
	}
}
