package words

import "alongside/content"

// DotWords are the commands of the line-by-line mode.
type DotWords struct {
	Skip, Back, Go, Review, Talk, NotRelevant, Clear, Undo, More, Join,
	Change, Remove, MoveRow, Note, Who, By, Open, Done,
	Shelve, Drop, Alike, Park, Agenda, Pause DotWord
	Shorten, Lead, Lot, Met, Language, Save DotWord
	Help, Quit, Voices, ReadIn              DotWord
}

// A DotWord is one command: how it is written, and what it does.
type DotWord struct {
	Name content.Text
	Also string `words:"optional"` // other ways to write it, with a space between them
	Does content.Text
}
