package usage

import (
	"slices"

	"github.com/spf13/cobra"

	"alongside/content/words"
)

// piped is what stands for the name of a plan that comes from another program.
const piped = "-"

// twice reports whether two plans are to come from where only one can.
func twice(names []string) bool {
	first := slices.Index(names, piped)
	return first >= 0 && slices.Contains(names[first+1:], piped)
}

// Files is [Names] for a command that has to have files: nothing can be piped into it.
func Files(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, names []string) error {
		if slices.Contains(names, piped) {
			return NotPiped(c.CommandPath())
		}
		return Names(least, most)(c, names)
	}
}

// NotPiped says that a flag or a command needs a file.
func NotPiped(what string) error {
	h := words.OnCommands()
	return Wrong(h.NeedsFile.With(what), h.WhereToPipe)
}

// NothingPiped says that a plan is to come from another program, and somebody sits there
// instead. again is the command behind such a program.
func NothingPiped(again string) error {
	h := words.OnCommands()
	return Wrong(h.NothingPiped, h.PipeIt.With(again))
}
