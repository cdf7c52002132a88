package content

// labels are the words that follow from a plan: how its answers stand, and what it is as
// a whole.
var labels = Words[labelWords]("states", "standing", "languages")

type labelWords struct {
	stateWords
	standingWords
	languageWords
}

type stateWords struct {
	Open, NotRelevant Count
	OfAll, AndAlso    Text

	TalkFirst, InPlace, Planned, Missing, Expected, Adapted, SupportWording, AskHR, LeaveOut Text
	TalkFirstShort, SupportWordingShort                                                      Text
	NotHere, Somewhat, Important, Central, Unclear, PartlyClear, MostlyClear, Clear, Pass    Text
	BeforeAdvert, BeforeStart, Later, BeforeTheWorkshop, AfterTheWorkshop                    Text
	FarApart, ALittleApart, Same, OtherWords, NotSettled, Undecided                          Text
	Among, ApartWithin, ClearApart, Passes, PassShort, AllPassed, JointSheet                 Text
	Parked, Dropped, Overdue, WordsToCome                                                    Text
	TheGroup, ForManagerAndHR, FoldedPoint, FoldedPoints, TheScheme, TheSchemeInPlan         Text
}

type standingWords struct {
	NothingAnswered, TalkedThrough, NobodyLived, OnePerspective, ManagersView, SeveralApart,
	SeveralTalkedOn, SeveralTalked, LivedAmong, NoneLived Text
	NotAgreed, Agreed, AgreedSince, AnsweredApart, StepAndPoint, PointAndWhy, LieApart, OpenRisk, NoAnswer Text
	TalkThrough, AgreeWhat, AgreeWhatInPlan                                                                Text
	AnAnswer, Action, ParkedThought, TheRound, TheAgenda, TheCombinedPlans, TheTop, Line                   Text
	OddSigns, OddSignsCure, OddSign, OddSignInLine                                                         Text
	SoftHyphen, NoWidth, LettersAsOne, SignOfAFont, SomethingLost                                          Text
	OneMore, More, SeeAgain                                                                                Text
}

type languageWords struct {
	Itself Text
	Named  map[Language]Text

	Day, Months, Weekdays                                                           Text
	AroundADay, AtTheLatest, BeforeADay, FromADay, BeforeATime, BetweenTimes, Times Text
}
