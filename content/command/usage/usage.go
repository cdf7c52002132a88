// Package usage is what the library of the commands says and does not know how to say in the
// user's language: how a command is used, what is wrong with the words that it was given,
// and what a shell may complete.
//
// main builds its tree of commands with it; nobody else needs that library.
package usage

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag" // what was wrong with a flag; cobra brings it

	"alongside/content"
	"alongside/content/words"
)

// ErrWrong says that a command cannot be meant as it was written.
var ErrWrong = errors.New("wrong usage")

// Wrong is what is wrong with the words of a command, and the cure; it wraps [ErrWrong].
func Wrong(what, cure content.Text) error {
	return &content.Problem{What: what, Cure: cure, Cause: ErrWrong}
}

// Names refuses too few names and too many.
func Names(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, names []string) error {
		w := words.Command()
		what := w.NameMissing
		switch {
		case twice(names):
			return Wrong(words.OnCommands().PipedTwice, w.Written.With(c.UseLine()))
		case len(names) > 0 && most == 0 && c.HasSubCommands():
			return noCommand(c, names[0])
		case len(names) > most:
			what = w.NamesTooMany.With(most, len(names))
		case len(names) >= least:
			return nil
		case least > 1:
			what = w.NamesTooFew.With(least)
		}
		return Wrong(what, w.Written.With(c.UseLine()))
	}
}

// WrongFlag is what is wrong with a flag, which the library says in English.
func WrongFlag(c *cobra.Command, err error) error {
	w := words.Command()
	what, near := w.FlagUnread.With(err), ""
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		if before := c.Flags().Args(); !c.HasParent() && len(before) > 0 && slipped(before[0]) && nearestCommand(c, before[0]) != "" {
			return noCommand(c, before[0]) // whose flag it may be
		}
		what, near = unknownFlag(c, unknown)
	} else if bare, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		what = w.FlagNeedsValue.With(dashed(bare.GetSpecifiedName()))
	} else if wrong, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		what = w.FlagCannotBe.With(dashed(wrong.GetFlag().Name), wrong.GetValue())
	} else if broken, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		what = w.FlagMiswritten.With(broken.GetSpecifiedFlag())
	}
	return Wrong(what, meant(near, w.SeeHelp.With(c.CommandPath())))
}

// unknownFlag is a flag that there is not, and one that may be meant: "-lang" are five
// letters' flags to the library, and one with a dash too few to whoever typed it.
func unknownFlag(c *cobra.Command, unknown *pflag.NotExistError) (what content.Text, near string) {
	name := dashed(unknown.GetSpecifiedName())
	if cluster := unknown.GetSpecifiedShortnames(); len(cluster) > 1 {
		near = nearestFlag(c, cluster)
		switch {
		case strings.HasSuffix(near, cluster): // of which the first letter is a flag of its own
			name = near[1:]
		case near != "":
			name = "-" + cluster
		}
	} else {
		near = nearestFlag(c, name)
	}
	return words.Command().NoFlag.With(name), near
}

// dashed is a flag as it is written: one dash before a letter, two before a word.
func dashed(name string) string { return strings.Repeat("-", min(len(name), 2)) + name }
