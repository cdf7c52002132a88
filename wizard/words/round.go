package words

import "alongside/content"

// RoundWords is every sentence of the rounds and of the reveal.
type RoundWords struct {
	Title, Short, Hint, RowsHint, Picked, PickedMany, NobodyYet, NoRows content.Text
	Begin                                                               content.Count
	Whole, PickRow, Many                                                content.Text

	SettledAlike, AllAlike, SecondTime, Cancel, Halves, Show             content.Text
	Dark, How, NotSecret, Light, Shred, TurnOf, Again, BeginTurn, TypeIn content.Text
	Joins, WhoJoins, SkipTurn, Break, RevealNow, Reveal, Everybody       content.Text
	Alone, AloneWhy, AloneNo, AloneYes, AloneErase, Erased               content.Text
	Closing, Answered, GoOn, DoneTurn, Take, TakeSure, Locked            content.Text
	Passes, Finish, CoverRound, CoverHidden                              content.Text

	RevealTitle, RevealHint, RevealStarHint, Words, Wording, Between, NoView            content.Text
	Apart, Star, Rows, SaysOtherwise, HowImportant, HowClear                            content.Text
	Summary, AsideIs, StarIs, WriteMark                                                 content.Text
	SheetBefore, OtherSheet, WhichSheet, MoveASheet, MoveWhich, MoveTo                  content.Text
	Moving, Correcting, OpenSheet, LeaveSheet, MenuCorrect, BlindOn                     content.Text
	BlindOff, BlindHow, BlindFirst, BlindRow, BlindDone, BlindWords                     content.Text
	BlindFull, MoveAlone, BlindTake, Meanwhile, JointIs, FewerSheets, JointOn, JointOff content.Text
	JointAlone, LastAlone, LastAloneWhy, LastAsk, LastGone, KnownSheet                  content.Text
	BackKey, NoSheets, Moved, NotMoved                                                  content.Text
	Since                                                                               content.Count
}
