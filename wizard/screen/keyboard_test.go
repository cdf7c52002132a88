package screen

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"unicode/utf8"
)

// Terminals send the same key in many ways; those that Bubble Tea does not know come in
// the one that it does.
func TestKeysOfManyTerminals(t *testing.T) {
	for name, c := range map[string]struct{ sent, want string }{
		"shift+enter":                 {"\x1b[13;2u", "\n"},
		"shift+enter of xterm":        {"\x1b[27;2;13~", "\n"},
		"ctrl+enter":                  {"\x1b[13;5u", "\n"},
		"enter":                       {"\x1b[13u", "\r"},
		"shift+space":                 {"\x1b[32;2u", " "},
		"shift+tab":                   {"\x1b[9;2u", "\x1b[Z"},
		"tab":                         {"\x1b[9u", "\t"},
		"escape":                      {"\x1b[27u", "\x1b"},
		"backspace":                   {"\x1b[127;2u", "\x7f"},
		"ctrl+c":                      {"\x1b[99;5u", "\x03"},
		"ctrl+c of xterm":             {"\x1b[27;5;99~", "\x03"},
		"alt+b":                       {"\x1b[98;3u", "\x1bb"},
		"a capital":                   {"\x1b[97;2u", "A"},
		"a danish letter":             {"\x1b[230u", "æ"},
		"with what it is shifted":     {"\x1b[61:43;2u", "+"},
		"a key without a sign":        {"\x1b[57358u", ""},
		"home of a vt100":             {"\x1bOH", "\x1b[H"},
		"end of a vt100":              {"\x1bOF", "\x1b[F"},
		"enter of the number pad":     {"\x1bOM", "\r"},
		"7 and plus of it":            {"\x1bOw\x1bOk", "7+"},
		"an arrow":                    {"\x1bOA\x1b[1;5C", "\x1bOA\x1b[1;5C"},
		"a colour it was not asked":   {"a\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\b\x1b]4;1;rgb:0/0/0\ac", "abc"},
		"its name and version":        {"a\x1bP>|XTerm(370)\x1b\\b\x1bP1+r544e=78\x1b\\c", "abc"},
		"a key that is let go":        {"\x1b[97;1:1u\x1b[97;1:3u", "a"},
		"a terminal in latin 1":       {"sm\xf8rrebr\xf8d p\xe5 \x80", "smørrebrød på €"},
		"alt+] and a word":            {"\x1b]word", "\x1b]word"},
		"in a paste all of it stands": {"\x1b[200~\x1b[13;2u\x1bOM\x1b[201~\x1b[13;2u", "\x1b[200~\x1b[13;2u\x1bOM\x1b[201~\n"},
		"words":                       {"smørrebrød [13;2u O M", "smørrebrød [13;2u O M"},
	} {
		t.Run(name, func(t *testing.T) {
			cuts := []int{0}
			if strings.HasPrefix(c.sent, "\x1b[") || strings.HasPrefix(c.sent, "\x1bO") {
				for cut := 2; cut < len(c.sent); cut++ { // a lone escape is the key
					if c.sent[cut-1] != '\x1b' {
						cuts = append(cuts, cut)
					}
				}
			}
			for _, cut := range cuts {
				in := io.MultiReader(strings.NewReader(c.sent[:cut]), strings.NewReader(c.sent[cut:]))
				if got, err := io.ReadAll(keysOf(in)); err != nil || string(got) != c.want {
					t.Errorf("%q, cut after %d bytes, is read as %q, want %q (%v)", c.sent, cut, got, c.want, err)
				}
			}
		})
	}
}

// A paste whose end was lost on the way ends with Ctrl+C, and nothing of it is lost.
func TestAPasteWithoutAnEndEnds(t *testing.T) {
	in := io.MultiReader(strings.NewReader("\x1b[200~all of it"), strings.NewReader(" and more"), strings.NewReader("\x03"), strings.NewReader("x"))
	got, err := io.ReadAll(keysOf(in))
	if want := "\x1b[200~all of it and more\x1b[201~\x03x"; err != nil || string(got) != want {
		t.Errorf("it is read as %q, want %q (%v)", got, want, err)
	}
}

// Whatever a terminal sends, and however it is cut, no letter is lost or turned into another.
func FuzzKeyboard(f *testing.F) {
	f.Add([]byte("a\x1b[13;2u\x1bOM\x1b[200~x\x1b[13u\x1b[201~\x1b[27;2;13~æ"), 3)
	f.Add([]byte("\x1b[200~\x1b"), 1)
	f.Fuzz(func(t *testing.T, sent []byte, size int) {
		got, err := io.ReadAll(keysOf(&pieces{sent, max(1, size%64)}))
		if err != nil {
			t.Fatal(err)
		}
		if utf8.Valid(sent) && !bytes.ContainsRune(sent, '\x1b') && !bytes.Equal(got, sent) {
			t.Errorf("%q is read as %q", sent, got)
		}
		if utf8.Valid(sent) && len(got) > len(sent) || !utf8.Valid(got) {
			t.Errorf("%q has become %q", sent, got)
		}
	})
}

// pieces is read a few bytes at a time.
type pieces struct {
	rest []byte
	size int
}

func (p *pieces) Read(b []byte) (int, error) {
	if len(p.rest) == 0 {
		return 0, io.EOF
	}
	n := copy(b, p.rest[:min(len(p.rest), p.size)])
	p.rest = p.rest[n:]
	return n, nil
}
