package content

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// A Problem is an error a user can act on: what happened, where, and what to
// do about it, in every language. Cause may be nil.
type Problem struct {
	File  string // the file's name, or ""
	Line  int    // 1-based; 0 where no line is to blame
	Path  string // the place inside the file, such as "sections.purpose.items.why"
	What  Text
	Cure  Text
	Cause error
}

// In tells the problem in one language, on two lines: what and where, then the cure.
func (p *Problem) In(l Language) string {
	var where []string
	if p.File != "" {
		where = append(where, VisibleLine(p.File)) // a name may hold a line break
	}
	if p.Line > 0 {
		where = append(where, fmt.Sprintf("%s %d", labels().Line.In(l), p.Line))
	}
	if p.Path != "" {
		where = append(where, p.Path)
	}
	told := shortened(p.What.In(l))
	if len(where) > 0 {
		told = strings.Join(where, ", ") + ": " + told
	}
	if !p.Cure.Empty() {
		told += "\n" + p.Cure.In(l)
	}
	return strings.ReplaceAll(Visible(told), "\t", "⇥")
}

// shortened cuts a sentence that quotes too much of a file.
func shortened(s string) string {
	most := 2000 // bytes; a file may have megabytes where a word is expected
	if len(s) <= most {
		return s
	}
	for most > 0 && !utf8.RuneStart(s[most]) {
		most--
	}
	return s[:most] + "…"
}

// Error is the problem in English on one line, as Go's errors are.
func (p *Problem) Error() string { return strings.ReplaceAll(p.In(English), "\n", "; ") }

// Unwrap gives the cause, so that errors.Is finds what the system said.
func (p *Problem) Unwrap() error { return p.Cause }
