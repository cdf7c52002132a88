package planfile

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"alongside/content"
)

// Word processors, phones and other keyboards put signs where a plan has a plain one: a
// dash for the hyphen of a list, a space that does not break for an indentation. They look
// the same or nearly so, and what YAML says of such a line is about something else. So
// where a file cannot be read, it is tried again with the plain signs in the lines that
// may be to blame: where that line can be read then, the sign is what was wrong with it.

// An alike is a kind of signs that stand for a plain one.
type alike struct {
	signs string
	plain string // that is read instead
	names func() (is, instead content.Text)
}

// Two of the kinds have a use of their own.
var (
	tabs    = alike{"\t", "  ", func() (content.Text, content.Text) { return says().Signs.Tab, says().Signs.Spaces }}
	bullets = alike{"•·‣▪●◦", "-", func() (content.Text, content.Text) { return says().Signs.Bullet, says().Signs.Hyphen }}
)

// alikes are the kinds, those that are told first in front.
var alikes = []alike{
	tabs,
	{"\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ", func() (content.Text, content.Text) { return says().Signs.OddSpace, says().Signs.Spaces }},
	{"\u0085\u2028\u2029", " ", func() (content.Text, content.Text) { return says().Signs.LineEnd, says().Signs.Spaces }},
	{"\u200b\u200c\u200d\u2060\u00ad\ufeff", "", func() (content.Text, content.Text) { return says().Signs.Hidden, content.Text{} }},
	{"‐‑‒–—―−﹣－", "-", func() (content.Text, content.Text) { return says().Signs.Dash, says().Signs.Hyphen }},
	bullets,
	{"：﹕∶꞉ː", ": ", func() (content.Text, content.Text) { return says().Signs.Colon, says().Signs.PlainColon }},
	{"“”„‟«»‘’‚＂", `"`, func() (content.Text, content.Text) { return says().Signs.Curly, says().Signs.Straight }},
	{"｛［", "{", func() (content.Text, content.Text) { return says().Signs.Bracket, says().Signs.PlainBracket }},
	{"｝］", "}", func() (content.Text, content.Text) { return says().Signs.Bracket, says().Signs.PlainBracket }},
	{"，", ",", func() (content.Text, content.Text) { return says().Signs.Comma, says().Signs.PlainComma }},
}

// mostTried is how large a file is in which signs are still looked for: each try reads it.
const mostTried = MaxPlan / 20

// signProblem tells of a sign that makes a line unreadable, or nil where there is none.
// failed says where a file cannot be read; 0 where it can.
func signProblem(name string, data []byte, at int, failed func([]byte) int) error {
	if at < 1 || len(data) > mostTried {
		return nil
	}
	lines := bytes.SplitAfter(data, []byte("\n"))
	at = min(at, len(lines))
	// The line that is told may stand below the one to blame, or above it.
	for _, try := range [][2]int{{at, at}, {at - 1, at}, {at - 2, at}, {at + 1, at + 1}, {at + 1, at + 2}} {
		n, last := try[0], try[1]
		if n < 1 || last > len(lines) {
			continue
		}
		before, after := bytes.Join(lines[:n-1], nil), bytes.Join(lines[last:], nil)
		for _, try := range mended(string(lines[n-1]), string(bytes.Join(lines[n:last], nil))) {
			if now := failed(slices.Concat(before, []byte(try.lines), after)); now == 0 || now > at {
				return try.problem(name, n)
			}
		}
	}
	return nil
}

// A mend is lines with plain signs, and the first of those that were not.
type mend struct {
	lines string
	sign  rune
	kind  alike
}

// mended are the ways to write a line, and those below it, with plain signs: with one kind
// of them, then with all.
func mended(line, below string) (tries []mend) {
	all := mend{lines: line + below}
	for _, kind := range alikes {
		i := strings.IndexAny(line, kind.signs)
		if i < 0 {
			continue
		}
		sign := []rune(line[i:])[0]
		if all.sign == 0 {
			all.sign, all.kind = sign, kind
		}
		tries = append(tries, mend{kind.replaced(line + below), sign, kind})
		all.lines = kind.replaced(all.lines)
	}
	if len(tries) > 1 {
		tries = append(tries, all)
	}
	if text := strings.TrimLeft(line, " "); strings.HasPrefix(text, "* ") {
		tries = append(tries, mend{line[:len(line)-len(text)] + "-" + text[1:] + below, '*', bullets})
	}
	if i := strings.Index(line, ":"); i > 0 && i+1 < len(line) && !unicode.IsSpace(rune(line[i+1])) {
		tries = append(tries, mend{line[:i+1] + " " + line[i+1:] + below, 0, alike{}})
	}
	return tries
}

// replaced is a line with the plain sign for all of the kind.
func (k alike) replaced(line string) string {
	var b strings.Builder
	for _, r := range line {
		if strings.ContainsRune(k.signs, r) {
			b.WriteString(k.plain)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func (m mend) problem(name string, line int) error {
	s := says().Signs
	p := &content.Problem{File: name, Line: line}
	if m.sign == 0 {
		p.What, p.Cure = s.NoSpace, s.AddSpace
		return p
	}
	is, instead := m.kind.names()
	shown := string(m.sign)
	if !unicode.IsGraphic(m.sign) || unicode.IsSpace(m.sign) {
		shown = fmt.Sprintf("U+%04X", m.sign)
	}
	p.What = s.Stands.With(is.With(shown), instead)
	p.Cure = s.Write.With(instead)
	if instead.Empty() {
		p.What, p.Cure = s.StandsThere.With(is.With(shown)), s.Delete
	}
	return p
}

// lineOf is the line that a problem names; 0 for no problem, and for one without a line.
func lineOf(err error) int {
	if p, ok := errors.AsType[*content.Problem](err); ok {
		return p.Line
	}
	return 0
}
