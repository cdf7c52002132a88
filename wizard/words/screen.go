package words

import "alongside/content"

// ScreenWords is every sentence of the full screen that is not the guide's; the
// line-by-line mode has its own.
type ScreenWords struct {
	workshopWords
	togetherWords

	Tagline, CoverWhat, CoverGroup, CoverWrite, CoverKeep, CoverPlain, CoverBack content.Text
	Continue, FromTheStart, Start                                                content.Text
	StepOf, Deeper, DeeperTitle, CoreTitle, PageOf                               content.Text
	Saved, Saving, NotSaved, AlreadySaved, AgainToLeave, FirstPage               content.Text
	TooSmall                                                                     content.Text
	FromExperience, Themes, Care, SupportWording, Examples, More                 content.Text

	LeaveOpen, ChooseThis, HowMany, Proposed, NextLeaveOpen, Done, Close, Add    content.Text
	ToTheList, MarkTop, TakenOut, Edit, Note, NoteWhoWhen, WhoRole, ByWhen       content.Text
	AdaptedTo, LeaveForLater, AllNeedsOne, NoTextHere, FoldedKeys, Unfold, Fold  content.Text
	WhyFolded, BoxFull, BoxFilled, TooLong, LinesBroken                          content.Text
	PasteTaken, PasteListed, PasteNowhere                                        content.Text
	UnfoldInRoom, NotInRoom                                                      content.Text
	RiskSign, RiskCounter, DatesTitle, DatesShort, FollowUpMonth, FollowUpMonths content.Text
	IsAnswered, BackToQuestion, ActionsNow                                       content.Text
	LastPage, AgainUnsaved, MenuThis, CoverAside, ReadFirst                      content.Text
	MenuMet, MenuNotMet, Met, NotMet                                             content.Text
	MenuMove, MoveTitle, MoveHint, Moved                                         content.Text
	Important, Clear, Rate, Column                                               content.Text
	ForNow, WhoWhen, OwnAction, YourOwn, ChosenOf                                content.Text

	OpenPoints, OldAnswers, OwnActions, ParkingLot, GoOnToWrite, LookThrough, GoThere content.Text
	Personal                                                                          content.Text
	WriteTitle, WriteHint, PaperIn, LeaveWithPlan, LeaveDone                          content.Text
	MarkPaper, IsThere, FileName, OtherName, Write, Finish                            content.Text
	ReplaceFile                                                                       content.Count

	Menu, MenuGoOn, MenuSteps, MenuReview, MenuSkip, MenuTalk, MenuNotRelevant, MenuOpenAgain content.Text
	MenuPark, MenuUndo, MenuEditor, MenuHelp, MenuLeave                                       content.Text
	StepsTitle, HelpKeys, HelpSources, HelpReading, HelpPractice, Scroll                      content.Text
	EditorMissing, EditorFailed, EditorBack, EditorSame, EditorAtOnce                         content.Text
	EditorNoText, EditorBoth, EditorFailedKept                                                content.Text
}
