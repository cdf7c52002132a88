package words

import "alongside/content"

// GrammarWords say what each key does, by where one is.
type GrammarWords struct {
	Enter, Tab, Back, Arrows, Sides, Ends      Rule
	LineEnds, Kill, Digit, Note, All, Pick     Rule
	Interview, Edit, Delete, Done, Park, Reset Rule
	Move, Each, Undo, Join, Menu, GoTo         Rule
	Help, Save, Redraw, Leave, Joint, Correct  Rule
}

// A Rule is what a key does in each place; what is empty does nothing there.
type Rule struct {
	Page   content.Text `words:"optional"` // on any page, whatever one is at
	Text   content.Text `words:"optional"` // in a text of several lines
	List   content.Text `words:"optional"` // in a list or checklist
	Fields content.Text `words:"optional"` // in a field of one line
	Menu   content.Text `words:"optional"` // in the menu
}
