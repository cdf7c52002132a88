package words

import "alongside/content"

type askWords struct {
	EnterKeeps, EnterOpen, DotKeeps, DotOpen, EnterNone, EnterPicked, EnterOn, Present, PresentText, PresentEnd,
	StateIs, StateNow, AgreedIs, LinePrompt, DatePrompt, TextHow, TextMore, TextEnds, LinesBroken, ChoicePrompt,
	ChoiceWrong, PeopleHow, PeoplePrompt, PeopleNow, PeopleProposed, PeopleWrong, FoldedWhy, FoldedHead, FoldedClosed, NoFolded,
	FoldedStances, FoldedStance, FoldedItem, OpenInRoom, SignIs, SignPrompt, CounterIs, CounterPrompt,
	Example, ListHow, ListEdit, IdeaPrompt, IdeaTop, IdeaInterview, IdeaBoth, TopPrompt, InterviewPrompt,
	PickWrong, RowWrong, ChangeHow, MoveHow, TakeNewOut, RowAdapted, AdaptedPrompt, EnterLater, NothingToClear, ClearHow, Cleared, NoMark, Row, RowNote, RowThere, ReadWhole,
	RowWho, RowBy, RowOverdue, DetailGone, Stances, StancePrompt, DetailHow, NoteHow, NoteOnly, PairWrong, PairNoRow, StanceWrong,
	StarImportance, StarClarity, StarPass, Axis, AxisIs, AxisPrompt, AxisWrong content.Text
}
