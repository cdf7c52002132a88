package words

import "alongside/content"

// WalkWords is what the engine says, whichever way it is asked: what came of a deed, why
// one was not done, and what was taken back.
type WalkWords struct {
	NoWords, NoState, TooMany, TooManyNow, KeptAsWords, KeptWithoutYear                    content.Text
	KeptNoSuchDay, KeptWithDay, KeptOtherWeekday, HasPassed, ThatHasPassed, BeforeFirstDay content.Text
	FollowUps, NowPlanned, TakenOut, LooksLike, Plenty, OwnLater                           content.Text
	FromAnAnswer, FiveIsEnough, IsDone, NotDone, TakenUp, IsParked                         content.Text
	IsDropped, NothingToUndo, NothingToJoin, LinesJoined, Undone, UndoneAt                 content.Text
	OwnWords, Day, Role, Note, Reason, Idea                                                content.Text
	Action, Thought, Emptying, Joining, Answer, Order                                      content.Text
	Picked, Dots, ForNow, Done, Aside, Agenda                                              content.Text
	Rows, Agreement, BackWhere, Meeting, NoneAlike, Written                                content.Text
	Namesakes, NamesakesCure, StillToAsk, First, FirstDay, FollowUp                        content.Text
	ReviewBy, VersionNow, VersionOlder, VersionOther, Merging, MadeOne                     content.Text
	Sheet                                                                                  content.Text
	Behind                                                                                 content.Count
}
