package words

import "alongside/content"

type reviewWords struct {
	NoTodos, Todo, TodoNow, TodoOwn, TodoOwnNow, TodoDone, ActionHow, ChoosePrompt, Arrange, WhoIs,
	WhoPrompt, ByIs, ByPrompt, NoteIs, OwnHow, OwnPrompt, FirstDayPrompt, NoFirstDay,
	FollowUpOne, FollowUpIs, FollowUpOneOpen, FollowUpOpen, Standing, NoOpen, OpenPoints,
	ReviewPrompt, ReviewOne, ReviewOn, ReviewWrong, Back, ComeBack, MoreSteps, Glance, GlanceStep,
	GlanceLine, GlanceFolded, GlanceNow, GlanceSteps, GlanceMissing, GlanceActions, GlanceOld, TopIs, WriteKept, WriteWhat,
	WriteHow, PaperMarked, PaperUnmarked, NoneMarked, WritePrompt, WriteNothing, PathPrompt, Exists,
	ExistsReplace, ExistsOther, ExistsNo, ExistsPrompt, NotReplaced, NotWritten, Personal, Done content.Text
}
