package usage

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"alongside/content"
)

// A Completion is what a shell is told to offer.
type Completion = func(c *cobra.Command, before []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective)

// Plans has shells complete the names of files like plans, of which a command takes so many.
func Plans(most int) Completion {
	return func(_ *cobra.Command, before []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(before) >= most {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return plansBegun(begun)
	}
}

// endings are those of the files that hold plans and guides.
var endings = []string{".yaml", ".yml"}

// plansBegun are the files and folders that a name may become. They are listed here and not
// by the shell: fish knows no ending, and bash no files and commands in one list. A name from
// the root on, or from a home, is left to the shell, which has its own way to write it.
func plansBegun(begun string) (names []cobra.Completion, _ cobra.ShellCompDirective) {
	if filepath.IsAbs(begun) || strings.HasPrefix(begun, "~") {
		return []cobra.Completion{"yaml", "yml"}, cobra.ShellCompDirectiveFilterFileExt
	}
	folder, start := filepath.Split(begun)
	there, err := os.ReadDir(filepath.Join(".", folder))
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	do := cobra.ShellCompDirectiveNoFileComp
	for _, e := range there {
		name := e.Name()
		switch hidden := strings.HasPrefix(name, ".") && start == ""; {
		case hidden || !strings.HasPrefix(name, start) || content.VisibleLine(name) != name:
		case e.IsDir():
			names = append(names, folder+name+string(filepath.Separator))
			do |= cobra.ShellCompDirectiveNoSpace // what is in it comes behind
		case slices.Contains(endings, strings.ToLower(filepath.Ext(name))):
			names = append(names, folder+name)
		}
	}
	if len(names) > 1 { // none of which is taken yet
		do &^= cobra.ShellCompDirectiveNoSpace
	}
	return names, do
}

// Values has shells complete what a flag can be.
func Values(c *cobra.Command, flag string, values func() []string) {
	_ = c.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	})
}

// flagFiles has shells complete the flags that all commands have, and those that name a plan
// or a guide.
func flagFiles(c *cobra.Command) {
	for _, name := range []string{"guide", "newer"} {
		if c.LocalNonPersistentFlags().Lookup(name) != nil || c.PersistentFlags().Lookup(name) != nil {
			_ = c.RegisterFlagCompletionFunc(name, func(_ *cobra.Command, _ []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
				return plansBegun(begun)
			})
		}
	}
	if c.PersistentFlags().Lookup("lang") != nil {
		Values(c, "lang", languages)
	}
}

// languages are those there are, each with what it calls itself.
func languages() (names []string) {
	for _, l := range content.Languages() {
		names = append(names, cobra.CompletionWithDesc(string(l), l.Name()))
	}
	return names
}
