package words

import "alongside/content"

// togetherWords are the sentences of what a group does together: votes, both sides
// face to face, and what becomes of every gap.
type togetherWords struct {
	LooksLike, LooksLikeNo                                                 content.Text
	OneOrTwo, OneIdea, TwoIdeas, OneIdeaSays, TwoIdeasSays, AskLater       content.Text
	KeptTwo, AlsoWorded                                                    content.Text
	VotesTitle, VotesHint, ResultTitle, ResultHint, NoIdeas, NobodyCounted content.Text
	DotsOfOne                                                              content.Text
	DotsGiven, DotsOver, DotsNobody, HowManyDots, NextPerspective          content.Text
	NoDotsYet, Level                                                       content.Text
	Asked, Possible, GoToRows                                              content.Text
	WhyAside, SetParked, SetDropped, ParkedNow, DroppedNow                 content.Text
	MenuLot, LotTitle, LotHint, LotNew, LotOut, LotBack                    content.Text
	TakeOut, BringBack, WhyKey                                             content.Text
}
