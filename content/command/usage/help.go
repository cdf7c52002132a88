package usage

import (
	"io"
	"strings"

	"github.com/spf13/cobra"

	"alongside/content"
	"alongside/content/words"
)

// More is the group of the commands that few people need.
const More = "more"

// Finish gives a tree of commands what all of them have: help in the user's language, with
// examples, a way to ask for it by the word help, and cures for what is mistyped.
func Finish(root *cobra.Command, l content.Language) {
	h := words.OnCommands()
	root.SetVersionTemplate("alongside {{.Version}}\n")
	root.SetUsageFunc(func(c *cobra.Command) error {
		_, err := io.WriteString(c.OutOrStderr(), layOut(c, l))
		return err
	})
	root.SetFlagErrorFunc(WrongFlag)
	root.AddGroup(&cobra.Group{ID: More, Title: h.MoreCommands.In(l)})
	help := &cobra.Command{Use: "help [" + h.ACommand.In(l) + "]", Short: h.Help.In(l), GroupID: More, ValidArgsFunction: commandsBelow, RunE: helpOn}
	version := &cobra.Command{Use: "version", Short: h.Version.In(l), GroupID: More, Args: Names(0, 0), ValidArgsFunction: cobra.NoFileCompletions, RunE: versionOf}
	root.SetHelpCommand(help)
	root.AddCommand(help, version)
	finish(root, l)
}

func finish(c *cobra.Command, l content.Language) {
	c.DisableFlagsInUseLine = true
	c.Flags().BoolP("help", "h", false, words.Command().FlagHelp.In(l))
	c.Example = examples(c, l)
	flagFiles(c)
	for _, below := range c.Commands() {
		finish(below, l)
	}
}

// examples are those of a command, with the program called as it was.
func examples(c *cobra.Command, l content.Language) string {
	return strings.ReplaceAll(words.OnCommands().Of[of(c)].In(l), "{alongside}", c.Root().CommandPath())
}

// of is how a command is found among the words: by its own, or the program's for the first.
func of(c *cobra.Command) string {
	if !c.HasParent() || !c.Parent().HasParent() {
		return c.Name()
	}
	return of(c.Parent()) + "-" + c.Name()
}

// helpOn prints the help on the command that words name, or says which they may mean.
func helpOn(help *cobra.Command, named []string) error {
	c, rest, err := help.Root().Find(named)
	if err != nil || len(rest) > 0 {
		return noHelp(c, strings.Join(named[len(named)-max(len(rest), 1):], " "))
	}
	return c.Help()
}

// noHelp says that there is no help on what is no command.
func noHelp(c *cobra.Command, name string) error {
	h := words.OnCommands()
	what := h.NoSuchCommand.With(name)
	if c.HasParent() {
		what = h.NoCommandIn.With(c.CommandPath(), name)
	}
	first, _, _ := strings.Cut(name, " ")
	return Wrong(what, meant(nearestCommand(c, first), words.Command().SeeHelp.With(c.CommandPath())))
}

// versionOf prints what --version prints.
func versionOf(c *cobra.Command, _ []string) error {
	c.Root().SetArgs([]string{"--version"})
	return c.Root().Execute()
}

// commandsBelow are those that help can be asked on.
func commandsBelow(help *cobra.Command, named []string, _ string) (names []cobra.Completion, _ cobra.ShellCompDirective) {
	if c, rest, err := help.Root().Find(named); err == nil && len(rest) == 0 {
		for _, below := range c.Commands() {
			if listed(below) {
				names = append(names, cobra.CompletionWithDesc(below.Name(), below.Short))
			}
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}
