package words

import "alongside/content"

// Helping is what stands in the help of a command and on the manual page, besides the lines
// that [Commands] has for both.
type Helping struct {
	MoreOn, MoreCommands, Examples, Help, Version content.Text
	ACommand, Otherwise                           content.Text
	NeedsFile, WhereToPipe, NothingPiped          content.Text
	PipeIt, PipedTwice                            content.Text
	DidYouMean, NoCommandIn, NoSuchCommand        content.Text

	Meant, MeantFlags map[string]content.Text // what people type who mean a command, or a flag
	Values            map[string]content.Text // what stands for a flag's value
	Of                map[string]content.Text // examples, by command
}

var helping = content.Words[Helping]("help")

// OnCommands gives the sentences of the help.
func OnCommands() *Helping { return helping() }
