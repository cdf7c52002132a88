package paper

import "alongside/content"

// printed are the words on paper that are not the guide's.
var printed = content.Words[printedWords]("paper", "worksheet")

// reported are the words of what is told in a terminal.
var reported = content.Words[reportWords]("report")

type reportWords struct {
	NothingIsOpen, OpenCount, OverdueCount           content.Text
	PlansAreOne, NothingDiffers, AnsweredDifferently content.Text
	CountedOnce                                      content.Count
}

type printedWords struct {
	markdownWords
	worksheetWords
}

type markdownWords struct {
	HRSheetIs, SupportWording, ToWatch, NotTakenUpYet, Actions, ForNow, Dropped, Why,
	ByDate, ParkedForLater, NoLongerAsked, EarlierGuide, WorthReading, StandOn, ReviewWhen,
	NoDateYet, ReviewBy, OpenPoints, TalkFirst, NotAgreedHead, NotSettled, WithoutAnAnswer,
	NothingOpen, OnlyHROpen, StarNote, TheRole, ImportantHere, ClearToUs, EachPerspective,
	WhatWeAgreeOn, LevelOf, Open, FirstDay, EarlySignBold, CounterBold, Note,
	WhoAndWhen, Done, MostImportant, ForInterview, DotsEach, LastOfAll, NotPicked, ChosenOtherwise,
	ChosenByDots, ComesOnceAnswered, Asked, Possible, Title, Status, TookPart, Helping,
	HelpingUnheard, BeginWithLived, StillToBeAsked, FilledIn, CombinedFrom, AnsweredAs, Scheme,
	Started, LastChanged, Minutes, Agenda, BeforeTheWorkshop, AfterTheWorkshop, AtAGlance,
	CoreAnswered, ActionsNow, OverdueOn, RoundUnfinished, RoundNext, ChosenForNow, IsDone, EarlySign,
	CounterMeasure, NotAgreedOn, AgreedOn content.Text

	AfterMonths, DotsFrom, NobodyYet content.Count
}

type worksheetWords struct {
	SheetTitle, FillIn, WriteRolesNoName, OnlyAlone, MayBeShown, Shredded, CircleRows, ClearToMe,
	CircleColumns, PutDots, Idea, MyDots, IsSomethingMissing, WholeTitle, FillInAll, WriteRoles,
	IAnswerAs, What, WhichRole, ByWhen content.Text
}
