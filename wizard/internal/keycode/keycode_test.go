package keycode

import "testing"

func TestPlain(t *testing.T) {
	for name, c := range map[string]struct{ sent, want string }{
		"shift+enter":                  {"\x1b[13;2u", "\n"},
		"shift+enter of xterm":         {"\x1b[27;2;13~", "\n"},
		"ctrl+enter":                   {"\x1b[13;5u", "\n"},
		"enter":                        {"\x1b[13u", "\r"},
		"enter, without modifiers":     {"\x1b[13;1u", "\r"},
		"shift+space":                  {"\x1b[32;2u", " "},
		"tab":                          {"\x1b[9u", "\t"},
		"shift+tab":                    {"\x1b[9;2u", "\x1b[Z"},
		"escape":                       {"\x1b[27u", "\x1b"},
		"backspace":                    {"\x1b[127u", "\x7f"},
		"shift+backspace":              {"\x1b[127;2u", "\x7f"},
		"shift+backspace of xterm":     {"\x1b[27;2;8~", "\x7f"},
		"ctrl+backspace, a word":       {"\x1b[127;5u", "\x1b\x7f"},
		"ctrl+c":                       {"\x1b[99;5u", "\x03"},
		"ctrl+c of xterm":              {"\x1b[27;5;99~", "\x03"},
		"alt+b":                        {"\x1b[98;3u", "\x1bb"},
		"a capital":                    {"\x1b[97;2u", "A"},
		"a capital by its own number":  {"\x1b[97:65;2u", "A"},
		"a sign with shift":            {"\x1b[49:33;2u", "!"},
		"what it types":                {"\x1b[97;2;197u", "Å"},
		"a danish letter":              {"\x1b[230u", "æ"},
		"the key next to it elsewhere": {"\x1b[230::97u", "æ"},
		"pressed":                      {"\x1b[97;1:1u", "a"},
		"let go":                       {"\x1b[97;1:3u", ""},
		"shift alone":                  {"\x1b[57441;2u", ""},
		"no sign at all":               {"\x1b[1114112u", ""},
		"home":                         {"\x1bOH", "\x1b[H"},
		"end":                          {"\x1bOF", "\x1b[F"},
		"enter of the number pad":      {"\x1bOM", "\r"},
		"its 0, 9, plus and equals":    {"\x1bOp", "0"},
		"its plus":                     {"\x1bOk", "+"},
	} {
		if got, known := Plain(c.sent); !known || got != c.want {
			t.Errorf("%s: %q is %q (%v), want %q", name, c.sent, got, known, c.want)
		}
	}
	for _, sent := range []string{"\x1bOA", "\x1bOP", "\x1b[A", "\x1b[1;5C", "\x1b[200~", "\x1b[3~", "\x1b[u", "\x1b[?0u", "\x1bb", "a", ""} {
		if got, known := Plain(sent); known {
			t.Errorf("%q is taken for %q", sent, got)
		}
	}
}
