package planfile

import "alongside/content"

// says are the words in which a plan's file and its schema describe themselves.
var says = content.Words[fileWords]("plan-file")

type (
	fileWords struct {
		Opening, OpeningOfSheet, SchemaTitle, SchemaIs content.Text
		Signs                                          signWords
		Merge                                          mergeWords
		TooLarge                                       largeWords
		End                                            endWords
	}

	signWords struct {
		Tab, OddSpace, LineEnd, Hidden, Dash, Bullet, Colon, Curly, Bracket, Comma content.Text
		Spaces, Hyphen, PlainColon, Straight, PlainBracket, PlainComma             content.Text
		Stands, Write, StandsThere, Delete, NoSpace, AddSpace                      content.Text
	}

	largeWords struct{ What, Shorten content.Text }

	mergeWords struct{ TwoVersions, KeepOne, LeftOver, DeleteIt content.Text }

	endWords struct{ Ellipsis, WriteDots, Below, MoveUp content.Text }
)
