package words

import "alongside/content"

type spokenTogetherWords struct {
	LooksLike, VotesHow, VotesTurn, VotesGiven, VotesOver, VotesPair, VotesPrompt, VotesWrong, VotesNoIdea,
	VotesCount, NoVoteIdeas, NobodyVotes, NoDotsGiven, ResultLine, ResultTied, ResultOne, ResultOneTied,
	ResultNone, ResultPicked, DotsFrom, FacingPair, FacingAsked, FacingSupport, FacingRow, FacingHow,
	TodoAside, TodoBecause, AsideHow, AsideNow, AsideBack, LotEmpty, Lot, LotThought, LotDone, LotAction,
	LotHow, LotWrong, LotBack content.Text
}

// spokenTogether is what is said about votes, both sides face to face, and what was
// set aside.
var spokenTogether = spokenTogetherWords{
	LooksLike: content.Text{
		EN: "Number %[1]d looks like number %[2]d; both are kept. .remove %[1]d takes the new one out.",
		DA: "Nummer %[1]d ligner nummer %[2]d; begge er gemt. .fjern %[1]d fjerner den nye.",
	},
	VotesHow: content.Text{
		EN: "%d dots a person, by a show of hands or from the sheets. Whoever leads votes last, so that the others choose freely.",
		DA: "%d prikker til hver, ved håndsoprækning eller fra arkene. Lederen stemmer til sidst, så de andre vælger frit.",
	},
	VotesTurn:   content.Text{EN: "%d of %d: %s", DA: "%d af %d: %s"},
	VotesGiven:  content.Text{EN: "%d of %d dots given.", DA: "%d af %d prikker givet."},
	VotesOver:   content.Text{EN: "%d of %d dots given, %d too many. They are kept.", DA: "%d af %d prikker givet, %d for mange. De er gemt."},
	VotesPair:   content.Text{EN: "%d has %d", DA: "%d har %d"},
	VotesPrompt: content.Text{EN: "Ideas and dots, such as 1=4 3=2. 0 takes them back. Enter goes on: ", DA: "Ideer og prikker, fx 1=4 3=2. 0 tager dem tilbage. Enter går videre: "},
	VotesWrong: content.Text{
		EN: "%q cannot be read, so nothing is changed. Write idea and dots with = between them, such as 1=4.",
		DA: "%q kan ikke læses, så intet er ændret. Skriv idé og prikker med = imellem, fx 1=4.",
	},
	VotesNoIdea: content.Text{
		EN: "Ideas are numbered 1 to %d, so nothing is changed.",
		DA: "Ideerne har numrene 1 til %d, så intet er ændret.",
	},
	VotesCount: content.Text{
		EN: "An idea can have 0 to %d dots, so nothing is changed.",
		DA: "En idé kan have 0 til %d prikker, så intet er ændret.",
	},
	NoVoteIdeas: content.Text{EN: "There are no ideas to vote on yet. .back leads to the list.", DA: "Der er ingen ideer at stemme om endnu. .tilbage går til listen."},
	NobodyVotes: content.Text{EN: "First count who is in the room: .go 1", DA: "Skriv først, hvem der er med: .gå 1"},
	NoDotsGiven: content.Text{
		EN: "No dots are given yet; the ideas stand as they were written.",
		DA: "Der er ikke givet prikker endnu; ideerne står, som de blev skrevet.",
	},
	ResultLine:    content.Text{EN: "Number %[1]d, %[2]d dots: %[3]s", DA: "Nummer %[1]d, %[2]d prikker: %[3]s"},
	ResultTied:    content.Text{EN: "Number %[1]d, %[2]d dots, as many as another: %[3]s", DA: "Nummer %[1]d, %[2]d prikker, lige så mange som en anden: %[3]s"},
	ResultOne:     content.Text{EN: "Number %[1]d, %[2]d dot: %[3]s", DA: "Nummer %[1]d, %[2]d prik: %[3]s"},
	ResultOneTied: content.Text{EN: "Number %[1]d, %[2]d dot, as many as another: %[3]s", DA: "Nummer %[1]d, %[2]d prik, lige så mange som en anden: %[3]s"},
	ResultNone:    content.Text{EN: "Number %[1]d, no dots: %[3]s", DA: "Nummer %[1]d, ingen prikker: %[3]s"},
	ResultPicked:  content.Text{EN: "Number %d is picked.", DA: "Nummer %d er valgt."},
	DotsFrom:      content.Text{EN: "%s %d", DA: "%s %d"},

	FacingPair:    content.Text{EN: "%d of %d: %s", DA: "%d af %d: %s"},
	FacingAsked:   content.Text{EN: "You ask: %s.", DA: "Det forventer I: %s."},
	FacingSupport: content.Text{EN: "What makes it possible: %s.", DA: "Det gør det muligt: %s."},
	FacingRow:     content.Text{EN: "%s, %s", DA: "%s, %s"},
	FacingHow: content.Text{
		EN: "To change an answer, go to its step: .go lists them.",
		DA: "Ret et svar i det trin, det hører til: .gå nævner trinene.",
	},

	TodoAside:   content.Text{EN: "%[1]d, %[2]s. %[3]s", DA: "%[1]d, %[2]s. %[3]s"},
	TodoBecause: content.Text{EN: "%d, why: %s", DA: "%d, hvorfor: %s"},
	AsideHow: content.Text{
		EN: "To set one aside: .shelve 1 parks it, .drop 1 drops it; a reason may follow. Once more takes it up again.",
		DA: "Læg en til side: .udskyd 1 parkerer den, .drop 1 dropper den; skriv gerne hvorfor. Skriv det igen for at tage den op.",
	},
	AsideNow:   content.Text{EN: "%[1]d is %[2]s.", DA: "%[1]d er %[2]s."},
	AsideBack:  content.Text{EN: "%d is taken up again.", DA: "%d er taget op igen."},
	LotEmpty:   content.Text{EN: "Nothing is parked.", DA: "Der er ikke parkeret noget."},
	Lot:        content.Text{EN: "Parked:", DA: "Parkeret:"},
	LotThought: content.Text{EN: "%d. %s", DA: "%d. %s"},
	LotDone:    content.Text{EN: "%d, done. %s", DA: "%d, klaret. %s"},
	LotAction:  content.Text{EN: "%d, an action. %s", DA: "%d, en handling. %s"},
	LotHow: content.Text{
		EN: ".parked done 1 marks it as done, .parked out 1 takes a thought out or an action up again.",
		DA: ".parkeret klaret 1 markerer den som klaret, .parkeret ud 1 fjerner en tanke eller tager en handling op igen.",
	},
	LotWrong: content.Text{
		EN: "Please write done or out, and a number from 1 to %d.",
		DA: "Skriv klaret eller ud og et nummer fra 1 til %d.",
	},
	LotBack: content.Text{EN: "Among the actions again: %s", DA: "Blandt handlingerne igen: %s"},
}
