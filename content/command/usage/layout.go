package usage

import (
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"alongside/content"
	"alongside/content/words"
)

const column = 80 // as wide as the narrowest of usual windows

// layOut is the use of a command as its help shows it: how it is written, what people do
// with it, and then all there is.
func layOut(c *cobra.Command, l content.Language) string {
	w, h := words.Command(), words.OnCommands()
	var b strings.Builder
	part := func(title content.Text, text string) {
		if text != "" {
			b.WriteString("\n" + title.In(l) + ":\n" + text)
		}
	}
	use := "  " + c.UseLine() + "\n"
	if c.HasAvailableSubCommands() {
		use += "  " + c.CommandPath() + " " + h.ACommand.In(l) + " ...\n"
	}
	part(w.Usage, use)
	part(h.Examples, indented(c.Example))
	part(w.Subcommands, commandLines(c, ""))
	part(h.MoreCommands, commandLines(c, More))
	part(w.Flags, flagLines(c.LocalFlags(), l))
	part(w.FlagsEverywhere, flagLines(c.InheritedFlags(), l))
	if !c.HasParent() {
		b.WriteString("\n" + h.MoreOn.With(c.CommandPath()+" help export").In(l) + "\n")
	}
	return strings.TrimPrefix(b.String(), "\n")
}

// listed reports whether people are to find a command.
func listed(c *cobra.Command) bool { return c.IsAvailableCommand() || c.Name() == "help" }

// commandLines are the commands of a group below c, each with what it does.
func commandLines(c *cobra.Command, group string) string {
	var lines [][2]string
	for _, below := range c.Commands() {
		if listed(below) && below.GroupID == group {
			lines = append(lines, [2]string{"  " + below.Name(), below.Short})
		}
	}
	return aligned(lines)
}

// flagLines are flags, each with what it does.
func flagLines(flags *pflag.FlagSet, l content.Language) string {
	var lines [][2]string
	flags.VisitAll(func(f *pflag.Flag) {
		lines = append(lines, [2]string{"  " + flagAs(f, l), flagDoes(f, l)})
	})
	return aligned(lines)
}

// flagDoes is what a flag does, and what it is where nobody gives it.
func flagDoes(f *pflag.Flag, l content.Language) string {
	switch f.DefValue {
	case "", "false", "[]", "-": // as everybody expects
		return f.Usage
	}
	return f.Usage + " (" + words.OnCommands().Otherwise.With(f.DefValue).In(l) + ")"
}

// flagAs is how a flag is written, with a name for its value.
func flagAs(f *pflag.Flag, l content.Language) string {
	written := "    --" + f.Name
	if f.Shorthand != "" {
		written = "-" + f.Shorthand + ", --" + f.Name
	}
	if f.Value.Type() != "bool" {
		written += " " + words.OnCommands().Values[f.Name].In(l)
	}
	return written
}

// aligned is a table of two columns, of which the second begins where the first has room.
func aligned(lines [][2]string) string {
	widest := 0
	for _, line := range lines {
		widest = max(widest, utf8.RuneCountInString(line[0]))
	}
	var b strings.Builder
	for _, line := range lines {
		gap := strings.Repeat(" ", widest+3)
		b.WriteString(line[0] + gap[utf8.RuneCountInString(line[0]):])
		b.WriteString(strings.Join(wrapped(line[1], column-len(gap)), "\n"+gap) + "\n")
	}
	return b.String()
}

// wrapped cuts a text into lines of at most so many letters, between its words.
func wrapped(text string, width int) (lines []string) {
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines, line = append(lines, line), ""
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	return append(lines, line)
}

// indented is a text that stands a little to the right; nothing for none.
func indented(text string) string {
	if text == "" {
		return ""
	}
	return "  " + strings.ReplaceAll(text, "\n", "\n  ") + "\n"
}
