package usage

import (
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"alongside/content/words"
)

// A shell completes commands, once it has read a script that knows them.
type shell struct {
	name   string
	script func(root *cobra.Command, w io.Writer) error
}

var shells = []shell{
	{"bash", func(root *cobra.Command, w io.Writer) error { return root.GenBashCompletionV2(w, true) }},
	{"zsh", (*cobra.Command).GenZshCompletion},
	{"fish", func(root *cobra.Command, w io.Writer) error { return root.GenFishCompletion(w, true) }},
	{"powershell", (*cobra.Command).GenPowerShellCompletionWithDesc},
}

// Shells are the names of those that complete commands.
func Shells() (names []string) {
	for _, s := range shells {
		names = append(names, s.name)
	}
	return names
}

// Script writes what a shell has to read to complete the commands under root. Where there
// is no such shell, the problem says which there are.
func Script(root *cobra.Command, name string, w io.Writer) error {
	i := slices.IndexFunc(shells, func(s shell) bool { return s.name == name })
	if i < 0 {
		return Wrong(words.Command().NoShell.With(name), words.Command().Shells.With(strings.Join(Shells(), ", ")))
	}
	return shells[i].script(root, w)
}
