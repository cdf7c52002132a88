package words

import "alongside/content"

// WalkWords is what the engine says, whichever way it is asked: what came of a deed, why
// one was not done, and what was taken back.
type WalkWords struct {
	NoWords, NoState, TooMany, TooManyNow                                             content.Text
	KeptAsWords, KeptWithoutYear, KeptNoSuchDay, KeptWithDay                          content.Text
	KeptOtherWeekday, HasPassed, ThatHasPassed, BeforeFirstDay, FollowUps, NowPlanned content.Text
	TakenOut, LooksLike, Plenty, OwnLater, FromAnAnswer, FiveIsEnough                 content.Text
	IsDone, NotDone, TakenUp, IsParked, IsDropped                                     content.Text
	NothingToUndo, NothingToJoin, LinesJoined, Undone, UndoneAt                       content.Text
	OwnWords, Day, Role, Note, Reason, Idea, Action, Thought, Emptying, Joining       content.Text
	Answer, Order, Picked, Dots, ForNow, Done, Aside, Agenda, Rows, Agreement         content.Text
	BackWhere, Meeting, NoneAlike, Written, Namesakes, NamesakesCure                  content.Text
	StillToAsk, First, FirstDay, FollowUp, ReviewBy                                   content.Text
}
