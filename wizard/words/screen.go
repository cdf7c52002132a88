package words

import "alongside/content"

// ScreenWords is every sentence of the full screen that is not the guide's; the
// line-by-line mode has its own.
type ScreenWords struct {
	workshopWords
	togetherWords

	Tagline, CoverWhat, CoverGroup, CoverWrite, CoverKeep, CoverPlain, CoverBack content.Text
	Continue, FromTheStart, Start, CoverChanged, CoverChangedToday               content.Text
	StepOf, Deeper, DeeperTitle, CoreTitle, PageOf                               content.Text
	ThemeOf, Unsaved, DeeperShort                                                content.Text
	Saved, Saving, NotSaved, AlreadySaved, AgainToLeave, FirstPage               content.Text
	TooSmallSaved, TooSmallKept                                                  content.Text
	TooSmall                                                                     content.Text
	FromExperience, There, Themes, Care, SupportWording, Examples, More          content.Text

	LeaveOpen, ChooseThis, HowMany, Proposed, NextLeaveOpen, Done                                                        content.Text
	Close, Add, ToTheList, MarkTop, TakenOut, Edit, Note, NoteWhoWhen                                                    content.Text
	WhoRole, ByWhen, AdaptedTo, LeaveForLater, AllNeedsOne, NoTextHere                                                   content.Text
	FoldedKeys, Unfold, Fold, WhyFolded, BoxFull, BoxFilled, TooLong                                                     content.Text
	LinesBroken, PasteTaken, PasteListed, PasteNowhere, UnfoldInRoom                                                     content.Text
	NotInRoom, RiskSign, RiskCounter, DatesTitle, DatesShort                                                             content.Text
	FollowUpMonth, FollowUpMonths, IsAnswered, BackToQuestion                                                            content.Text
	ActionsNow, LastPage, AgainUnsaved, MenuThis, CoverAside                                                             content.Text
	ReadFirst, MenuMet, MenuNotMet, Met, NotMet, MenuMove, MoveTitle                                                     content.Text
	MoveHint, Moved, Important, Clear, Rate, Column, ForNow, OwnAction                                                   content.Text
	YourOwn, ChosenOf, NextField, LettersAreKeys, LettersOnList, OnTheLine, NextRow, AnswersAre, UndoElsewhere, NextPage content.Text
	WhichMatter, ChooseWhoWhen, Star, Tick, List, Rows, Number                                                           content.Text
	OneLessOneMore, TabGoesOn                                                                                            content.Text

	OpenPoints, OldAnswers, OwnActions, ParkingLot, GoOnToWrite, GoBack, Marked, ToInterview, NoteAbove, LookThrough, GoThere content.Text
	Personal, StepsStand, MissingPoints                                                                                       content.Text
	AnsweredCount                                                                                                             content.Count
	WriteTitle, WriteHint, PaperIn, LeaveWithPlan, LeaveDone                                                                  content.Text
	MarkPaper, IsThere, FileName, OtherName, Write, Finish                                                                    content.Text
	WrittenTitle, WrittenHint, WhatNext                                                                                       content.Text
	ReplaceFile                                                                                                               content.Count

	Menu, MenuGoOn, MenuSteps, MenuReview, MenuSkip, MenuTalk, MenuNotRelevant, MenuOpenAgain content.Text
	MenuPark, MenuUndo, MenuEditor, MenuHelp, MenuLeave                                       content.Text
	StepsTitle, HelpKeys, HelpMenu, HelpSources, HelpReading, HelpPractice, Scroll            content.Text
	EditorMissing, EditorFailed, EditorBack, EditorSame, EditorAtOnce                         content.Text
	EditorNoText, EditorBoth, EditorFailedKept                                                content.Text
}
