package usage

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"alongside/content"
	"alongside/content/words"
)

// A manual is the page that the system's man shows, as it is being written: in the language
// of such pages, and in plain ASCII, which every one of their readers takes.
type manual struct {
	strings.Builder
	l     content.Language
	begun bool // a part, so that what comes next is a paragraph of its own
}

// Manual writes the manual page of the program whose commands are under root. dated is the
// day it is from, such as 2026-12-01.
func Manual(root *cobra.Command, l content.Language, dated string, w io.Writer) error {
	says := words.OnPage()
	m := &manual{l: l}
	_, _ = fmt.Fprintf(m, ".TH %s 1 %s %q %q\n", strings.ToUpper(root.Name()), dated, roff(root.Name()+" "+root.Version), roff(says.Section.In(l)))
	m.title(says.Name)
	m.lines(root.Name() + " - " + root.Short)
	m.title(says.Synopsis)
	each(root, m.use)
	m.title(says.Description)
	m.text(root.Long)
	m.text(says.Piped.In(l))
	m.title(says.Options)
	m.flags(root)
	m.title(says.Commands)
	each(root, m.command)
	m.rest(root)
	_, err := io.WriteString(w, m.String())
	return err
}

// rest is what stands below the commands.
func (m *manual) rest(root *cobra.Command) {
	says := words.OnPage()
	m.title(says.ExitStatus)
	for _, code := range slices.Sorted(maps.Keys(says.Codes)) {
		m.entry("\\fB"+code+"\\fR", says.Codes[code].In(m.l))
	}
	m.text(says.Ended.In(m.l))
	m.title(says.Environment)
	for _, name := range []string{"LC_ALL", "ACCESSIBLE", "NO_COLOR", "TERM", "COLUMNS", "VISUAL"} {
		m.entry("\\fB"+name+"\\fR", says.Variables[strings.ReplaceAll(strings.ToLower(name), "_", "-")].In(m.l))
	}
	m.title(says.Files)
	for _, file := range [][2]string{{"readiness-plan.yaml", "plan"}, {"readiness-plan.yaml.bak", "backup"}, {"readiness-plan.mine.yaml", "mine"}, {".readiness-plan.yaml.lock", "lock"}} {
		m.entry("\\fI"+roff(file[0])+"\\fR", says.InFolder[file[1]].In(m.l))
	}
	m.text(says.NoOthers.In(m.l))
	m.title(says.Examples)
	m.text(root.Example)
	each(root, func(c *cobra.Command) {
		if c != root {
			m.text(c.Example)
		}
	})
}

// each visits a command that people are to find, and then those below it.
func each(c *cobra.Command, visit func(*cobra.Command)) {
	visit(c)
	for _, below := range c.Commands() {
		if listed(below) {
			each(below, visit)
		}
	}
}

func (m *manual) title(t content.Text) { m.heading(".SH ", t.In(m.l)) }

func (m *manual) heading(macro, text string) {
	m.WriteString(macro + roff(text) + "\n")
	m.begun = false
}

// use is how a command is written.
func (m *manual) use(c *cobra.Command) {
	if c.HasParent() {
		m.WriteString(".br\n")
	}
	names := strings.TrimPrefix(c.UseLine(), c.CommandPath())
	m.WriteString("\\fB" + roff(c.CommandPath()) + "\\fR" + roff(names) + "\n")
}

// command is what a command does, with its flags; what the program does without one stands above.
func (m *manual) command(c *cobra.Command) {
	if !c.HasParent() {
		return
	}
	m.heading(".SS ", c.UseLine())
	does := c.Long
	if does == "" {
		does = c.Short + "."
	}
	m.text(does)
	m.flags(c)
}

// flags are those of a command, but for the one that all have.
func (m *manual) flags(c *cobra.Command) {
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Name == "help" && c.HasParent() {
			return
		}
		m.entry("\\fB"+roff(strings.TrimSpace(flagAs(f, m.l)))+"\\fR", flagDoes(f, m.l))
	})
}

// entry is a line of a list, with what it says below.
func (m *manual) entry(head, text string) {
	m.WriteString(".TP\n" + head + "\n")
	m.lines(text)
}

// text is one paragraph or several, and between them what is typed: the lines behind blanks.
func (m *manual) text(text string) {
	for part := range strings.SplitSeq(text, "\n\n") {
		if m.begun {
			m.WriteString(".PP\n")
		}
		var said []string
		typed := false
		for line := range strings.SplitSeq(part, "\n") {
			if strings.HasPrefix(line, "  ") != typed {
				m.piece(said, typed)
				said, typed = nil, !typed
			}
			said = append(said, strings.TrimSpace(line))
		}
		m.piece(said, typed)
	}
}

// piece is a run of lines: said ones, or typed ones, which stay as they are.
func (m *manual) piece(lines []string, typed bool) {
	switch {
	case len(lines) == 0:
	case typed:
		m.WriteString(".RS 4\n.nf\n")
		for _, line := range lines {
			m.WriteString("\\&" + roff(line) + "\n")
		}
		m.WriteString(".fi\n.RE\n")
	default:
		m.lines(strings.Join(lines, " "))
	}
}

// lines writes words, none of which is taken for more at a line's beginning.
func (m *manual) lines(text string) {
	const width = 72
	for _, line := range wrapped(roff(text), width) {
		if strings.HasPrefix(line, ".") || strings.HasPrefix(line, "'") {
			line = "\\&" + line
		}
		m.WriteString(line + "\n")
	}
	m.begun = true
}

// roff is a text in which nothing steers the page: what is no ASCII is written as its number.
func roff(text string) string {
	var b strings.Builder
	for _, r := range content.Visible(text) {
		switch {
		case r == '\\':
			b.WriteString(`\e`)
		case r == '-':
			b.WriteString(`\-`)
		case r > '~':
			fmt.Fprintf(&b, `\[u%04X]`, r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
