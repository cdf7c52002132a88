package planfile

import "alongside/content"

// says are the words in which a plan's file and its schema describe themselves.
var says = content.Words[fileWords]("plan-file")

type fileWords struct{ Opening, SchemaTitle, SchemaIs content.Text }
