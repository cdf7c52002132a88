package words

import "alongside/content"

type spokenTogetherWords struct {
	AlikePrompt, VotesHow, VotesTurn, VotesGiven, VotesOver, VotesPair, VotesPrompt, VotesWrong, VotesNoIdea,
	VotesCount, NoVoteIdeas, NobodyVotes, ResultLine, ResultTied, ResultOne, ResultOneTied,
	ResultNone, ResultPicked, DotsFrom, FacingPair, FacingAsked, FacingSupport, FacingRow, FacingHow,
	TodoAside, TodoBecause, AsideHow, AsideNow, AsideBack, LotEmpty, Lot, LotThought, LotDone, LotAction,
	LotHow, LotWrong, LotBack content.Text
}
