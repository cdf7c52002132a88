package typing

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"alongside/wizard/walk"
)

// A piece is what comes at once, and how long nothing comes after it.
type piece struct {
	keys string
	then time.Duration
}

// rest is longer than anything waits for a key.
const rest = time.Second

// apart is one key or paste after the other, as hands and a calm line send them.
func apart(all ...string) (pieces []piece) {
	for _, keys := range all {
		pieces = append(pieces, piece{keys, rest})
	}
	return pieces
}

// inPieces is what comes in as many pieces as it has so many bytes.
func inPieces(keys string, size int, gap time.Duration) (pieces []piece) {
	for part := range slices.Chunk([]byte(keys), size) {
		pieces = append(pieces, piece{string(part), gap})
	}
	pieces[len(pieces)-1].then = rest
	return pieces
}

// heard is what a typist hears of keys, in a bubble where time passes as it is told: each
// line, and in brackets what came instead of one.
func heard(t *testing.T, pieces ...piece) (lines []Line, echo string) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		keys, hands := io.Pipe()
		typed := make(chan struct{})
		go func() {
			defer close(typed)
			defer func() { _ = hands.Close() }()
			for _, p := range pieces {
				_, _ = io.WriteString(hands, p.keys)
				time.Sleep(p.then)
			}
		}()
		var out bytes.Buffer
		typist := New(keys, &out, nil, func() {
			_ = keys.Close()
			<-typed
		})
		defer typist.Close()
		for {
			line, err := typist.Next(t.Context())
			switch {
			case errors.Is(err, ErrSteers), errors.Is(err, ErrAgain):
				lines = append(lines, Line{Text: "[" + err.Error() + "]"})
			case errors.Is(err, io.EOF):
				echo = out.String()
				return
			case err != nil:
				t.Fatal(err)
			default:
				lines = append(lines, line)
			}
		}
	})
	return lines, echo
}

// said are lines that were typed, each by itself.
func said(texts ...string) (lines []Line) {
	for _, text := range texts {
		lines = append(lines, Line{Text: text})
	}
	return lines
}

func pasted(text string) []Line { return []Line{{Text: text, Pasted: true}} }

var (
	steered = "[" + ErrSteers.Error() + "]"
	again   = "[" + ErrAgain.Error() + "]"
)

func TestKeys(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		keys []piece
		want []Line
	}{
		"a line":                        {apart("N", "ord", "\r"), said("Nord")},
		"LF ends it":                    {apart("Nord\n"), said("Nord")},
		"CR and LF are one end":         {apart("Nord\r\n", "Syd\r\n"), said("Nord", "Syd")},
		"and cut in two":                {[]piece{{"Nord\r", 100 * time.Millisecond}, {"\n", rest}, {"Syd\r", rest}}, said("Nord", "Syd")},
		"Enter alone, twice":            {apart("\r", "\r"), said("", "")},
		"and held down":                 {apart("\r\r\r"), said("", "", "")},
		"typed ahead":                   {apart("Nord\r", "Syd\r", "Øst\r"), said("Nord", "Syd", "Øst")},
		"backspace":                     {apart("Nort", "\x7f", "d\r"), said("Nord")},
		"another backspace":             {apart("Nort", "\b", "d\r"), said("Nord")},
		"at the beginning":              {apart("\x7f\x7f", "Nord\r"), said("Nord")},
		"of an emoji":                   {apart("a👩\u200d⚕️", "\x7f", "b\r"), said("ab")},
		"of a flag":                     {apart("🇩🇰🇸🇪", "\x7f", "\r"), said("🇩🇰")},
		"of two flags":                  {apart("a🇩🇰🇸🇪", "\x7f", "\x7f", "\r"), said("a")},
		"of a combining mark":           {apart("cafe\u0301", "\x7f", "\r"), said("caf")},
		"of a keycap":                   {apart("11\ufe0f\u20e3", "\x7f", "\r"), said("1")},
		"of a sign with a selector":     {apart("aℹ️", "\x7f", "\r"), said("a")},
		"of two hands and skins":        {apart("a👩🏿\u200d🤝\u200d👩🏼", "\x7f", "\r"), said("a")},
		"of the flag of England":        {apart("a\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "\x7f", "\r"), said("a")},
		"of kanji":                      {apart("12三四56", "\x7f\x7f", "\x7f", "\r"), said("12三")},
		"of kana":                       {apart("ひらがな", "\x7f", "\r"), said("ひらが")},
		"of what is no UTF-8":           {apart("p\xe6\xf8", "\x7f", "\r"), said("p\xe6")},
		"a word back":                   {apart("to gode ord  ", "\x17", "\r"), said("to gode ")},
		"and with Alt":                  {apart("to ord", "\x1b\x7f", "\r"), said("to ")},
		"the line back":                 {apart("forkert", "\x15", "Nord\r"), said(again, "Nord")},
		"nothing back":                  {apart("\x15", "Nord\r"), said("Nord")},
		"end of input in a line":        {apart("No", "\x04", "rd\r"), said("Nord")},
		"end of input":                  {apart("Nord\r", "\x04"), said("Nord")},
		"right after a line":            {apart("Nord\r\x04"), said("Nord")},
		"no end of the last line":       {apart("Nord"), said("Nord")},
		"an arrow":                      {apart("Nord", "\x1b[D", "\x1b[D", "!\r"), said(steered, "Nord!")},
		"in the same write":             {apart("Nord\x1b[D\x1b[A!\r"), said(steered, "Nord!")},
		"an arrow of another mode":      {apart("Nord\x1bOD!\r"), said(steered, "Nord!")},
		"with modifiers":                {apart("Nord\x1b[1;5D\x1bO5D!\r"), said(steered, "Nord!")},
		"with Alt":                      {apart("Nord\x1bb\x1b\x1b[D\x1bæ!\r"), said(steered, "Nord!")},
		"function keys":                 {apart("\x1bOP\x1b[15~\x1b[[A\x1b[24;2~", "Nord\r"), said(steered, "Nord")},
		"home, end, delete":             {apart("\x1b[H\x1b[F\x1b[3~\x1b[1~", "Nord\r"), said(steered, "Nord")},
		"Ctrl+A, Ctrl+E, Ctrl+V":        {apart("\x01", "\x05", "\x16", "Nord\r"), said(steered, "Nord")},
		"escape alone":                  {apart("\x1b", "Nord", "\x1b", "\r"), said("Nord")},
		"escape twice":                  {apart("\x1b\x1b", "Nord\r"), said("Nord")},
		"escape and letters at leisure": {[]piece{{"\x1b", 80 * time.Millisecond}, {"b", rest}, {"\r", rest}}, said("b")},
		"a bracket a while after it":    {apart("\x1b", "[D]", "\r"), said("[D]")},
		"a title from the terminal":     {apart("\x1b]11;rgb:0000/0000/0000\x1b\\Nord\x1b]0;x\a!\r"), said("Nord!")},
		"its report":                    {apart("\x1bP1$r0m\x1b\\Nord\r"), said("Nord")},
		"an unfinished one":             {apart("\x1b]11;rgb", "Nord\r"), said("Nord")},
		"a sequence of nothing known":   {apart("\x1b[?1;2;3$wNord\x1b[<0;1;1MNord\r"), said(steered, "NordNord")},
		"a letter in a sequence":        {apart("\x1b[1øst\r"), said(steered, "øst")},
		"Enter in a sequence":           {apart("Nord\x1b[1\r"), said(steered, "Nord")},
		"Shift and Enter":               {apart("Nord\x1b[13;2u", "Syd\x1b[27;2;13~"), said("Nord", "Syd")},
		"Shift and blank":               {apart("a\x1b[32;2ub\r"), said("a b")},
		"letters as numbers":            {apart("\x1b[97u\x1b[97;1:3u\x1b[97;2u\x1b[229;2u\x1b[49:33;2u\x1b[101;1;233u\x1b[57441u\x1b[127u\x1b[13u"), said("aAÅ!")},
		"keys as numbers":               {apart("a b\x1b[119;5u", "c\x1b[117;5u", "d\x1b[27u\x1b[13;5u", "\x1b[57352u\x1b[99;3u\x1b[u", "\r"), said(again, "d", steered, "")},
		"a keypad":                      {apart("\x1bOq\x1bOr\x1bOM"), said("12")},
		"tabs and blanks":               {apart("  a\tb  \r"), said("  a\tb  ")},
		"a byte-order mark":             {apart("\ufeffNord\r"), said("Nord")},
		"a letter of no UTF-8":          {apart("S\xf8", "nder\r"), said("S\xf8nder")},
		"and at the end":                {apart("S\xf8\r"), said("S\xf8")},
		"Ctrl+L":                        {apart("No", "\f", "rd\r"), said("Nord")},
		"a soft return with nothing":    {apart("Nord\v", "!\r"), said("Nord!")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, echo := heard(t, test.keys...)
			if !slices.Equal(got, test.want) {
				t.Errorf("heard %+v, want %+v", got, test.want)
			}
			if strings.Contains(echo, "\x1b") {
				t.Errorf("the echo steers: %q", echo)
			}
		})
	}
}

// A paste is several lines that come faster than hands type, however a line cuts them into
// pieces. Its last line waits for Enter.
func TestPastes(t *testing.T) {
	t.Parallel()
	const advert = "We offer\n\n• a walk\n• coffee\n\nWe ask\n\nThat you have been there yourself."
	for name, test := range map[string]struct {
		keys string
		then []string
		want []Line
	}{
		"words and Enter":              {"one\r", nil, said("one")},
		"and empty lines behind":       {"one\r\r\r", nil, said("one")},
		"two lines":                    {"one\rtwo\r", nil, pasted("one\ntwo")},
		"of Windows":                   {"one\r\ntwo\r\n", nil, pasted("one\ntwo")},
		"of Unix":                      {"one\ntwo\n", nil, pasted("one\ntwo")},
		"ten short ones":               {strings.Repeat("This is a line.\r", 10), nil, pasted(strings.TrimSuffix(strings.Repeat("This is a line.\n", 10), "\n"))},
		"with an end that is missing":  {advert, []string{"\r"}, pasted(advert)},
		"and is edited":                {"one\rtwo", []string{"\x7f", "\x7f", "en\r"}, pasted("one\nten")},
		"and gone back on":             {"one\rtwo", []string{"\x15", "\x15", "x\r"}, said(again, again, "x")},
		"and ended by Ctrl+D":          {"one\rtwo\r", []string{"\x04"}, pasted("one\ntwo")},
		"with commands":                {"one\r.\r.quit\r", nil, pasted("one\n.\n.quit")},
		"with an empty line first":     {"\rone\r", nil, pasted("\none")},
		"of soft returns":              {"one\vtwo\u2028three\ffour\u2029five\u0085six\r", nil, pasted("one\ntwo\nthree\nfour\nfive\nsix")},
		"with signs between":           {"one\x00\x01\rtwo\x02\r", nil, pasted("one\ntwo")},
		"with a tab first":             {"one\r\ttwo\r", nil, pasted("one\n\ttwo")},
		"of letters that are no UTF-8": {"p\xe5\rs\xe5\r", nil, pasted("p\xe5\ns\xe5")},
		"of emoji":                     {"👩\u200d⚕️\r🇩🇰\r", nil, pasted("👩\u200d⚕️\n🇩🇰")},
		"between marks":                {"\x1b[200~one\rtwo\x1b[201~", []string{"\r"}, pasted("one\ntwo")},
		"with its end inside":          {"\x1b[200~one\rtwo\r\x1b[201~", []string{"\r"}, pasted("one\ntwo")},
		"one line between marks":       {"\x1b[200~one\r\x1b[201~", []string{"\r"}, said("one")},
		"marks that never end":         {"\x1b[200~one", []string{"\r"}, said("one")},
		"keys between marks":           {"\x1b[200~o\x15n\x1b[De\x04\rtwo\x1b[201~", []string{"\r"}, pasted("one\ntwo")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			check := func(how string, pieces []piece) {
				t.Helper()
				for _, keys := range test.then {
					pieces = append(pieces, piece{keys, rest})
				}
				if got, _ := heard(t, pieces...); !slices.Equal(got, test.want) {
					t.Errorf("%s: heard %+v, want %+v", how, got, test.want)
				}
			}
			check("at once", apart(test.keys))
			for i := 1; i < len(test.keys); i++ {
				check("cut in two", []piece{{test.keys[:i], walk.Together}, {test.keys[i:], rest}})
			}
			for _, size := range []int{1, 3, 64} {
				check("in pieces", inPieces(test.keys, size, walk.Together/2))
			}
		})
	}
}

// What had been typed before a paste is told apart from it.
func TestTypedBeforeAPaste(t *testing.T) {
	t.Parallel()
	got, _ := heard(t, apart(".park ", "one\rtwo\r", "x", "one\rtwo\r", ".\x7f", "one\rtwo", "\r")...)
	want := []Line{
		{".park one\ntwo", true, ".park "}, {"xone\ntwo", true, "x"}, {"one\ntwo", true, ""},
	}
	if !slices.Equal(got, want) {
		t.Errorf("heard %+v", got)
	}
	got, _ = heard(t, apart("abc", "\x15one\rtwo\r")...)
	if want := []Line{{Text: again}, {"one\ntwo", true, ""}}; !slices.Equal(got, want) {
		t.Errorf("after a line that was taken back: %+v", got)
	}
}

// Hands are slower: what comes after a while is another line, even before the first has
// waited long enough.
func TestHandsAreSlower(t *testing.T) {
	t.Parallel()
	for gap, want := range map[time.Duration][]Line{
		walk.Together:                    pasted("one\ntwo"),
		walk.Together + time.Millisecond: said("one", "two"),
		walk.Held:                        said("one", "two"),
		walk.Held + 10*time.Millisecond:  said("one", "two"),
	} {
		if got, _ := heard(t, piece{"one\r", gap}, piece{"two\r", rest}); !slices.Equal(got, want) {
			t.Errorf("after %v: %+v", gap, got)
		}
	}
}

// Enter is held no longer than it is to be, and letters are echoed at once.
func TestNothingWaits(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		keys, hands := io.Pipe()
		var out bytes.Buffer
		typist := New(keys, &out, nil, nil)
		defer func() { _ = hands.Close() }()
		began := time.Now()
		go func() {
			_, _ = io.WriteString(hands, "Nord")
			synctest.Wait()
			if out.String() != "Nord" || time.Since(began) != 0 {
				t.Errorf("after %v the echo is %q", time.Since(began), out.String())
			}
			_, _ = io.WriteString(hands, "\r")
		}()
		line, err := typist.Next(t.Context())
		if line.Text != "Nord" || err != nil || time.Since(began) != walk.Held || out.String() != "Nord\n" {
			t.Errorf("%+v, %v after %v, and the echo is %q", line, err, time.Since(began), out.String())
		}
	})
}

// Whoever ends the program is not kept waiting, and the prompt has a line of its own.
func TestCancelled(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		keys, hands := io.Pipe()
		defer func() { _ = hands.Close() }()
		var out bytes.Buffer
		typist := New(keys, &out, nil, nil)
		ctx, cancel := context.WithCancelCause(t.Context())
		because := errors.New("a signal")
		time.AfterFunc(time.Second, func() { cancel(because) })
		if _, err := typist.Next(ctx); !errors.Is(err, because) || out.String() != "\n" {
			t.Errorf("%v, %q", err, out.String())
		}
	})
}

// A question that is seen again is followed by what was typed.
func TestSeenAgain(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		keys, hands := io.Pipe()
		defer func() { _ = hands.Close() }()
		var out bytes.Buffer
		goesOn := make(chan struct{}, 1)
		typist := New(keys, &out, goesOn, nil)
		go func() {
			_, _ = io.WriteString(hands, "No")
			time.Sleep(rest)
			goesOn <- struct{}{}
			time.Sleep(rest)
			_, _ = io.WriteString(hands, "rd\r")
		}()
		if _, err := typist.Next(t.Context()); !errors.Is(err, ErrAgain) {
			t.Fatal(err)
		}
		out.Reset()
		line, err := typist.Next(t.Context())
		if line.Text != "Nord" || err != nil || out.String() != "Nord\n" {
			t.Errorf("%+v, %v, %q", line, err, out.String())
		}
	})
}
