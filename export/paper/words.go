package paper

import "alongside/content"

// printed are the words on paper that are not the guide's.
var printed = content.Words[printedWords]("paper", "worksheet")

// told are the words of the plan as it is sent on.
var told = content.Words[planWords]("plan")

// reported are the words of what is told in a terminal.
var reported = content.Words[reportWords]("report")

type reportWords struct {
	NothingIsOpen, OpenCount, OverdueCount           content.Text
	PlansAreOne, NothingDiffers, AnsweredDifferently content.Text
	AgreedSince, Otherwise                           content.Text
	SettledThere, SettledThereCure                   content.Text
	CountedOnce                                      content.Count
}

type printedWords struct {
	markdownWords
	worksheetWords
}

type markdownWords struct {
	HRSheetIs,
	SupportWording, ToWatch, ImportantHere, EarlySign, CounterMeasure content.Text
}

type worksheetWords struct {
	SheetTitle, SheetsTitle, LetterOnScreen, ReadAloud, FillIn, WriteRolesNoName, OnlyAlone,
	MayBeShown, Shredded, CircleRows, ChosenRows, ClearToMe, CircleColumns, PutDots,
	IsSomethingMissing, WholeTitle, FillInAll, WriteRoles, IAnswerAs, What, WhichRole,
	ByWhen content.Text
}

type planWords struct {
	Title, TitleOf, AsOf, TookPart, Helping, Unheard, StillToAsk, StillToAskLived,
	RoundUnfinished, RoundNext, ShortWhy, ShortRole, ShortFirstDay, ShortStands,
	ShortNotAgreed, ShortNext, NotSet, Stands, MissingAre, When, ForNow, BeforeAdvert,
	BeforeStart, Later, Nobody, By, FirstDay, FollowUp, TheRole, AnsweredApart,
	AlsoWorded, ForInterview, DotsEach, DotsEachLast, NotPicked, ChosenOtherwise, ChosenAmongEquals, ChosenByDots, Note,
	WhoAndWhen, Sign, Counter, Agreed, WordsSoFar, NotAgreed, NotAgreedStands, ThePlan,
	StarTitle, StarAbout, StarPoint, ImportantHere, ClearToUs, ImportantUnclear,
	SpreadTitle, WhatWePromise, WhatWeExpect, NotDecided, FairExchange, EachAnswered, IdeasSoFar, NotCompared, OnlyPromised, OnlyAsked, StarIs, TalkThrough,
	FairAsItStands, Undecided, WeAsk, ItTakes, WhatCouldGoWrong, Risk, RiskSign, RiskThen,
	RiskWho, NoSignYet, NothingAgreedYet, WhereWeDiffer, Point, WhatWeAgreed, Alike,
	InThePlan, ChosenForNow, IsDone, EachSheet, EachSheetOf, EachSheetIs, NotSettledYet,
	NotTakenUp, TalkFirst, NotAgreedYet, AgreedSince, NewerSays, CameSince, NotSettled, WithoutAnAnswer, AllOfThem, NotOpened,
	NothingOpen, Parked, Dropped, Because, NoLongerAsked, EarlierGuide, AboutThisPlan,
	OnDay, Between, MadeAlone, MadeTogether, MadeOfPlans, SchemeIs, AnsweredAs,
	ReviewBy, NoReviewDate, StandOn, WorthReading content.Text

	NoneChosen, StandApart, StandOpen, AndNotTalked, FollowUpAfter, AfterMonths, Dots,
	After, AndMore, NotAnswered content.Count
}
