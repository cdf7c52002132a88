package words

import "alongside/content"

// Manual is what stands on the manual page alone: its titles, and what no help says.
type Manual struct {
	Name, Synopsis, Description, Options, Commands, ExitStatus, Environment, Files, Examples, Section content.Text
	Piped, Ended, NoOthers                                                                            content.Text

	Codes, Variables, InFolder map[string]content.Text
}

var manual = content.Words[Manual]("manual")

// OnPage gives the sentences of the manual page.
func OnPage() *Manual { return manual() }
