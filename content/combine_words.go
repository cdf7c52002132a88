package content

// combined are the remarks on plans that were combined.
var combined = Words[combinedWords]("combined")

type combinedWords struct {
	DifferTimes, DifferOrder, DifferCounts, DifferFacts, TwoAgreements, TwoAnswers, WordsLeftOut, HRFirst Text
	EarlierEdition, EarlierThanCombined, EarlierInCombined, EarlierInBoth, CopiesApart, VotesStand        Text

	NewerByWord, NewerOfSeveral, NewerOfSeveralCure, NewerIsEarlier, NewerNotNeeded,
	NewerOfWhich, NewerOfWhichCure, NewerOfNone, NewerOfNoneCure Text
}
