package words

import "alongside/content"

// RoundWords is every sentence of the rounds and of the reveal.
type RoundWords struct {
	Title, Short, Hint, RowsHint, Picked, PickedMany, NobodyYet, NoRows, Begin content.Text
	Whole, PickRow, Many                                                       content.Text

	SettledAlike, AllAlike, SecondTime, Cancel, Halves, Show             content.Text
	Dark, How, NotSecret, Light, Shred, TurnOf, Again, BeginTurn, TypeIn content.Text
	Joins, WhoJoins, SkipTurn, Break, RevealNow, Reveal, Everybody       content.Text
	Alone, AloneWhy, AloneNo, AloneYes, AloneErase, Erased               content.Text
	Closing, Answered, GoOn, DoneTurn, Take, TakeSure, Locked            content.Text
	Passes, Finish, CoverRound, CoverHidden                              content.Text

	RevealTitle, RevealHint, RevealStarHint, Words, Wording, Between, NoView content.Text
	Apart, Star, Rows, SaysOtherwise, HowImportant                           content.Text
	HowClear, Summary, AsideIs, StarIs                                       content.Text
	Since                                                                    content.Count
}
