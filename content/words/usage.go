package words

import (
	"fmt"

	"alongside/content"
)

// UsageTemplate is how the use of a command is laid out, in the template language of the
// library that prints it.
func (c *Commands) UsageTemplate(l content.Language) string {
	return fmt.Sprintf(usageTemplate, c.Usage.In(l), c.Subcommands.In(l), c.Flags.In(l), c.FlagsEverywhere.In(l))
}

const usageTemplate = `%s:{{if .Runnable}}
  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [command]

%s:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

%s:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

%s:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}
`
