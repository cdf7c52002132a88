package words

import "alongside/content"

// Commands is every sentence of the commands and of the program around its two ways of
// asking. What a report says stands with the report.
type Commands struct {
	// What the help and the manual page say of the commands.
	Short, Long, Usage, Subcommands, Flags, FlagsEverywhere, Export, Worksheet          content.Text
	Combine, CombineLong, Check, Guide, GuideCheck, Schema, SchemaLong, Completion, Man content.Text

	// And of the flags.
	FlagLang, FlagGuide, FlagPlain, FlagWorkshop, FlagTheme, FlagAs, FlagFor                         content.Text
	FlagAll, FlagFormat, FlagSheets, FlagPaper, FlagNewer, FlagOut, FlagForce, FlagHelp, FlagVersion content.Text

	// What was wrong with the words of a command, and the cure.
	NoFlag, FlagNeedsValue, FlagCannotBe, FlagMiswritten, FlagUnread, SeeHelp content.Text
	NameMissing, NamesTooFew, NamesTooMany, Written, NoLanguage, Languages    content.Text
	NoCommand, CommandsListed, AsOrWorkshop, OneOfTwo, NoShell, Shells        content.Text

	// What is told when a command has done its work, or cannot.
	GoOn, Rescue, Darken, Look, SaveAs, SheetOut, SheetBack, GuideFine, Folder content.Text
	Unprinted, UnprintedCure                                                   content.Text
}

var commands = content.Words[Commands]("commands")

// Saved is what is told on leaving: of a plan, or of a sheet that is sent back.
func (c *Commands) Saved(sheet bool) content.Text {
	if sheet {
		return c.SheetBack
	}
	return c.GoOn
}

// Command gives the sentences of the commands.
func Command() *Commands { return commands() }
