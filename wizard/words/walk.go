package words

import "alongside/content"

// WalkWords is what the engine says, whichever way it is asked: what came of a deed, why
// one was not done, and what was taken back.
type WalkWords struct {
	NoWords, NoState, TooMany, TooManyNow, KeptAsWords                content.Text
	KeptWithoutYear, KeptNoSuchDay, KeptWithDay, KeptOtherWeekday     content.Text
	HasPassed, ThatHasPassed, BeforeFirstDay, FollowUps, NowPlanned   content.Text
	TakenOut, LooksLike, Plenty, OwnLater, FromAnAnswer, FiveIsEnough content.Text
	IsDone, NotDone, TakenUp, IsParked, IsDropped, NothingToUndo      content.Text
	NothingToJoin, LinesJoined, Undone, UndoneAt, OwnWords, Day, Role content.Text
	Note, Reason, Idea, Action, Thought, Emptying, Joining, Answer    content.Text
	Order, Picked, Dots, ForNow, Done, Aside, Agenda, Rows, Agreement content.Text
	BackWhere, Meeting, NoneAlike, Written, Namesakes, NamesakesCure  content.Text
	StillToAsk, First, FirstDay, FollowUp, ReviewBy, VersionNow       content.Text
	VersionOlder, VersionOther                                        content.Text
	Merging, MadeOne                                                  content.Text
	Behind                                                            content.Count
}
