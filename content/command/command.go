// Package command shows commands that work as they stand: how this program is called
// from where the user is, quoted for the shell that will read it.
//
// Everything that tells somebody what to type goes through it: how to go on with a plan,
// the plan's own first lines, a lock's or a conflict's cure.
package command

import (
	"fmt"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Shell is what reads a command that somebody is shown.
type Shell int

// The shells that are told apart. Sh stands for all those of Unix.
const (
	Sh Shell = iota
	Cmd
	PowerShell
)

// A Program is this program as it can be called again. The zero Program is on everybody's
// path and is called alongside.
type Program struct {
	Call   []string // its words, such as "go", "run", "." or "./alongside"
	Always []string // flags without which a command would do something else
	Opens  []string // flags with which a plan is opened, besides
	Shell  Shell
}

// Name is how the program is called, as the beginning of a command.
func (p Program) Name() string {
	call := p.Call
	if len(call) == 0 {
		call = []string{"alongside"}
	}
	name := p.Shell.line(call)
	if p.Shell == PowerShell && name[0] == '\'' {
		return "& " + name // a text, to PowerShell, and no command
	}
	return name
}

// Open is the command that opens a plan, or goes on with it.
func (p Program) Open(plan string) string {
	return p.Command(append(append([]string(nil), p.Opens...), p.File(plan))...)
}

// Kept is [Program.Open] as it is written into the plan: others will read that, and
// neither a folder of this computer nor whose it is concerns them. It works in the plan's
// own folder.
func (p Program) Kept(plan string) string {
	if len(p.Call) == 1 && filepath.IsAbs(p.Call[0]) {
		p.Call = nil
	}
	p.Always = append([]string(nil), p.Always...)
	for i, word := range p.Always {
		p.Always[i] = unplaced(word)
	}
	return p.Open(unplaced(plan))
}

// unplaced is a file's name without a folder that begins at the root.
func unplaced(name string) string {
	if filepath.IsAbs(name) {
		return filepath.Base(name)
	}
	return name
}

// Command is a command with its words; those that name files come from [Program.File].
func (p Program) Command(words ...string) string {
	if len(words) == 0 {
		return p.Name()
	}
	last := len(words) - 1
	words = append(append(append([]string(nil), words[:last]...), p.Always...), words[last])
	return p.Name() + " " + p.Shell.line(words)
}

// File is a file's name that is not taken for a flag.
func (p Program) File(name string) string {
	switch {
	case !strings.HasPrefix(name, "-"):
		return name
	case p.Shell == Sh:
		return "./" + name
	}
	return `.\` + name
}

func (s Shell) line(words []string) string {
	quoted := make([]string, len(words))
	for i, word := range words {
		quoted[i] = s.Quote(word)
	}
	return strings.Join(quoted, " ")
}

// Quote writes a word so that the shell takes it for that word and nothing else. Signs
// that cannot be typed or seen, such as a line's end in a name, are written as what the
// shell reads for them; cmd reads none, and a name with such a sign cannot be typed there.
// Nothing in a quoted word steers a terminal.
func (s Shell) Quote(word string) string {
	if s.plain(word) {
		return word
	}
	seen := !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsPrint(r) || r == utf8.RuneError })
	switch s {
	case Cmd:
		return quoteCmd(word)
	case PowerShell:
		return quotePowerShell(word, seen)
	case Sh:
	}
	if seen {
		return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
	}
	return quoteUnseen(word)
}

// plain reports whether no shell reads more into a word than it says.
func (s Shell) plain(word string) bool {
	if word == "" || strings.HasPrefix(word, "=") {
		return false
	}
	if s == PowerShell && strings.HasPrefix(word, "-") && strings.ContainsAny(word, ".:") {
		return false // it would be taken apart there
	}
	return !strings.ContainsFunc(word, func(r rune) bool {
		harmless := unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("._-/:=", r)
		return r == utf8.RuneError || (!harmless && (r != '\\' || s == Sh))
	})
}

// quoteUnseen is what bash, zsh and ksh read with escapes in it.
func quoteUnseen(word string) string {
	var b strings.Builder
	b.WriteString("$'")
	for i, r := range word {
		_, size := utf8.DecodeRuneInString(word[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\%03o`, word[i])
		case r == '\'' || r == '\\':
			b.WriteString(`\` + string(r))
		case r == '\n':
			b.WriteString(`\n`)
		case !unicode.IsPrint(r) || r == utf8.RuneError:
			for _, c := range []byte(string(r)) { // octal has an end, unlike \x and \u
				fmt.Fprintf(&b, `\%03o`, c)
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String() + "'"
}

// quotePowerShell quotes for PowerShell, which takes typographic quotation marks for
// the others.
func quotePowerShell(word string, seen bool) string {
	var b strings.Builder
	if seen {
		for _, r := range word {
			if strings.ContainsRune("'‘’‚‛", r) {
				b.WriteRune(r)
			}
			b.WriteRune(r)
		}
		return "'" + b.String() + "'"
	}
	for _, r := range word {
		switch {
		case strings.ContainsRune("\"“”„`$", r):
			b.WriteString("`" + string(r))
		case r == '\n':
			b.WriteString("`n")
		case !unicode.IsPrint(r) || r == utf8.RuneError:
			fmt.Fprintf(&b, "$([char]0x%04x)", r)
		default:
			b.WriteRune(r)
		}
	}
	return `"` + b.String() + `"`
}

// quoteCmd quotes for cmd, whose names hold no quotation mark.
func quoteCmd(word string) string {
	word = strings.Map(func(r rune) rune {
		if r == '"' || !unicode.IsPrint(r) {
			return utf8.RuneError
		}
		return r
	}, word)
	if strings.HasSuffix(word, `\`) { // or the mark would be taken for part of the word
		word += `\`
	}
	return `"` + word + `"`
}
