package usage

import (
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"alongside/content"
	"alongside/content/words"
)

// PlanOr takes the name of a plan, or none. A word without an ending that no file has is
// rather a command with a slip, whatever stands behind it.
func PlanOr(exists func(name string) bool) cobra.PositionalArgs {
	return func(c *cobra.Command, names []string) error {
		if len(names) > 0 && names[0] == piped {
			return NotPiped(c.CommandPath()) // which saves there what is answered
		}
		if len(names) > 0 && !exists(names[0]) && slipped(names[0]) {
			return noCommand(c, names[0])
		}
		return Names(0, 1)(c, names)
	}
}

func slipped(name string) bool { return filepath.Base(name) == name && filepath.Ext(name) == "" }

// noCommand says that a command has none of that name below it, and which it may be.
func noCommand(c *cobra.Command, name string) error {
	w, h := words.Command(), words.OnCommands()
	what, cure := w.NoCommand.With(name), w.CommandsListed.With(c.CommandPath()+" --help")
	if c.HasParent() {
		what, cure = h.NoCommandIn.With(c.CommandPath(), name), w.SeeHelp.With(c.CommandPath())
	}
	return Wrong(what, meant(nearestCommand(c, name), cure))
}

// nearestCommand is the command below c that a word may stand for, as it is typed; or "".
func nearestCommand(c *cobra.Command, word string) string {
	var names []string
	for _, below := range c.Commands() {
		names = append(names, below.Name())
	}
	if near := nearest(word, names, words.OnCommands().Meant); near != "" {
		return c.CommandPath() + " " + near
	}
	return ""
}

// nearestFlag is the flag of a command that a word may stand for, with its dashes; or "".
func nearestFlag(c *cobra.Command, word string) string {
	var names []string
	add := func(f *pflag.Flag) { names = append(names, f.Name) }
	c.LocalFlags().VisitAll(add)
	c.InheritedFlags().VisitAll(add)
	if near := nearest(strings.TrimLeft(word, "-"), names, words.OnCommands().MeantFlags); near != "" {
		return "--" + near
	}
	return ""
}

// meant is a cure, behind a question whether something near was meant; or the cure alone.
func meant(near string, cure content.Text) content.Text {
	if near == "" {
		return cure
	}
	return words.OnCommands().DidYouMean.With(near, cure)
}

// nearest is the name that somebody may have meant who typed a word: the one that it begins,
// or to which, or to another word for which, the fewest slips lead; "" for none.
func nearest(word string, names []string, others map[string]content.Text) string {
	word = strings.ToLower(word)
	best, fewest := "", 0
	for _, name := range names {
		for _, called := range append(otherwise(others[name]), name) {
			n := content.Slips(word, called)
			if called == name && len(word) > 1 && strings.HasPrefix(name, word) {
				n = 0
			}
			if n <= likely(min(len(word), len(called))) && (best == "" || n < fewest) {
				best, fewest = name, n
			}
		}
	}
	return best
}

// likely is how many slips a word of a length may have: in a short one, two make another.
func likely(length int) int {
	const short, long = 2, 4
	switch {
	case length < short:
		return 0
	case length < long:
		return 1
	}
	return 2
}

// otherwise are other words for a name, in every language.
func otherwise(others content.Text) (called []string) {
	for _, l := range content.Languages() {
		called = append(called, strings.Split(others.In(l), ", ")...)
	}
	return called
}
