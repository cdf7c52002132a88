package walk

import (
	"errors"
	"testing"
	"unicode/utf8"
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
		"code page 850":       {"p\x86 en s\x9bb\x86d", ""},
		"å alone":             {"p\x86, s\x86", ""},
		"æ in a word":         {"l\x91se", ""},
		"an old Mac":          {"sm\xbfrrebr\xbfd", ""},
		"the same signs":      {"\x91ja\x92 \x8bnej\x9b \x86 1950, it\x92s \xbfqu\xe9? 1\xbe", "‘ja’ ‹nej› † 1950, it’s ¿qué? 1¾"},
	} {
		got, err := Decoded([]byte(test.data))
		if got != test.want || (err != nil) != (test.want == "" && test.data != "") {
			t.Errorf("%s: %q, %v", name, got, err)
		}
		if err != nil && !errors.Is(err, ErrNoText) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzDecoded(f *testing.F) {
	for _, s := range []string{"smørrebrød", "\xff\xfes\x00", "sm\xf8r\x81", "\xef\xbb\xbf\r\n", "\x00"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := Decoded(data)
		if !utf8.ValidString(text) || (err != nil && text != "") {
			t.Errorf("%q, %v", text, err)
		}
		if again, err := Decoded([]byte(text)); err == nil && again != text && text != "\ufeff"+again {
			t.Errorf("%q becomes %q", text, again)
		}
	})
}
