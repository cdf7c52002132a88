package words

import "alongside/content"

// KeyWords say what each key of the full screen does.
type KeyWords struct {
	Next, Back, Enter, Menu, GoTo, Help, Redraw, Save, Leave     content.Text
	Newline, Join, Up, Down, Arrows, Left, Right, Top, Bottom    content.Text
	LineStart, LineEnd, KillBefore, KillAfter                    content.Text
	Pick, Interview, Edit, Note, Delete, Undo, MoveUp, MoveDown  content.Text
	All, Pass, Reset, Park, MarkDone, Remove, Drop, Digit, Clear content.Text
	Each, Joint, Again, Correct                                  content.Text

	Space, RemoveKey content.Text // what a key is called
}
