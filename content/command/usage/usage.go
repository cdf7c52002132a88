// Package usage is what the library of the commands says and does not know how to say in the
// user's language: how a command is used, what is wrong with the words that it was given,
// and what a shell may complete.
//
// main builds its tree of commands with it; nobody else needs that library.
package usage

import (
	"errors"
	"fmt"
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
	what := w.FlagUnread.With(err)
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		what = w.NoFlag.With(dashed(unknown.GetSpecifiedName()))
	} else if bare, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		what = w.FlagNeedsValue.With(dashed(bare.GetSpecifiedName()))
	} else if wrong, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		what = w.FlagCannotBe.With(dashed(wrong.GetFlag().Name), wrong.GetValue())
	} else if broken, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		what = w.FlagMiswritten.With(broken.GetSpecifiedFlag())
	}
	return Wrong(what, w.SeeHelp.With(c.CommandPath()))
}

// dashed is a flag as it is written: one dash before a letter, two before a word.
func dashed(name string) string { return strings.Repeat("-", min(len(name), 2)) + name }

// Template is how the use of a command is laid out, in the template language of the library.
func Template(l content.Language) string {
	w := words.Command()
	return fmt.Sprintf(template, w.Usage.In(l), w.Subcommands.In(l), w.Flags.In(l), w.FlagsEverywhere.In(l))
}

const template = `%s:{{if .Runnable}}
  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [command]

%s:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

%s:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

%s:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}
`
