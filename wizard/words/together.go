package words

import "alongside/content"

// togetherWords are the sentences of what a group does together: votes, both sides
// face to face, and what becomes of every gap.
type togetherWords struct {
	LooksLike, LooksLikeNo                                                    content.Text
	VotesTitle, VotesHint, ResultTitle, ResultHint, NoIdeas, NobodyCounted    content.Text
	DotsOfOne                                                                 content.Text
	DotsGiven, DotsOver, DotsNobody, HowManyDots, NextPerspective, PerspNr    content.Text
	OneDot, SomeDots, NoDotsYet, Level, PickedSoFar                           content.Text
	Asked, Possible, GoToRows                                                 content.Text
	WhyAside, SetParked, SetDropped, TakenUp, ParkedNow, DroppedNow, ParkIt   content.Text
	MenuLot, LotTitle, LotHint, LotNew, LotDone, LotOut, LotBack, LotTakenOut content.Text
	MarkDone, TakeOut, BringBack, WhyKey                                      content.Text
}

var togetherSaid = togetherWords{
	LooksLike: content.Text{
		EN: "Looks like no. %d; both are kept. In the list, x takes one out.",
		DA: "Ligner nr. %d; begge er gemt. På listen fjerner x den ene.",
	},
	LooksLikeNo: content.Text{EN: "looks like no. %d", DA: "ligner nr. %d"},

	VotesTitle: content.Text{EN: "Which ideas matter most? Give them dots", DA: "Hvilke ideer er vigtigst? Giv dem prikker"},
	VotesHint: content.Text{
		EN: "%d dots a person, by a show of hands or from the sheets. Type how many each idea gets. Whoever leads votes last, so that the others choose freely.",
		DA: "%d prikker til hver, ved håndsoprækning eller fra arkene. Tast, hvor mange hver idé får. Lederen stemmer til sidst, så de andre vælger frit.",
	},
	ResultTitle: content.Text{EN: "What the dots say, and what you choose", DA: "Det viser prikkerne, og det vælger I"},
	ResultHint: content.Text{
		EN: "The dots advise; you decide. About three are enough. No idea is lost.",
		DA: "Prikkerne er et råd; I bestemmer. Omkring tre er nok. Ingen idé går tabt.",
	},
	NoIdeas:       content.Text{EN: "There are no ideas to vote on yet. Shift+Tab leads back to the list.", DA: "Der er ingen ideer at stemme om endnu. Shift+Tab går tilbage til listen."},
	NobodyCounted: content.Text{EN: "First count who is in the room: Ctrl+G, then \"About this plan\".", DA: "Skriv først, hvem der er med: Ctrl+G og så \"Om denne plan\"."},
	DotsGiven:     content.Text{EN: "%s: %d of %d dots given", DA: "%s: %d af %d prikker givet"},
	DotsOfOne:     content.Text{EN: "one person, so everybody knows whose dots they are", DA: "kun én, så alle ved, hvis prikker det er"},
	DotsOver:      content.Text{EN: "%s: %d of %d dots given, %d too many", DA: "%s: %d af %d prikker givet, %d for mange"},
	DotsNobody:    content.Text{EN: "%s: %d dots given; nobody is counted as present", DA: "%s: %d prikker givet; der er ikke skrevet deltagere på"},
	HowManyDots:   content.Text{EN: "dots", DA: "prikker"},
	NextPerspective: content.Text{
		EN: "who votes", DA: "hvem stemmer",
	},
	PerspNr:     content.Text{EN: "%d of %d", DA: "%d af %d"},
	OneDot:      content.Text{EN: "%d dot", DA: "%d prik"},
	SomeDots:    content.Text{EN: "%d dots", DA: "%d prikker"},
	NoDotsYet:   content.Text{EN: "No dots are given yet; the ideas stand as they were written.", DA: "Der er ikke givet prikker endnu; ideerne står, som de blev skrevet."},
	Level:       content.Text{EN: "= as many dots as another", DA: "= lige mange prikker"},
	PickedSoFar: content.Text{EN: "%d picked", DA: "%d valgt"},

	Asked:    content.Text{EN: "What you ask", DA: "Det forventer I"},
	Possible: content.Text{EN: "What makes it possible", DA: "Det gør det muligt"},
	GoToRows: content.Text{EN: "to the answers", DA: "til svarene"},

	WhyAside:   content.Text{EN: "Why (if you like)", DA: "Hvorfor (hvis I vil)"},
	SetParked:  content.Text{EN: "Parked. p takes it up again; n says why.", DA: "Parkeret. p tager den op igen; med n skriver I hvorfor."},
	SetDropped: content.Text{EN: "Dropped, and kept in the plan as dropped. x takes it up again; n says why.", DA: "Droppet, og det står i planen. x tager den op igen; med n skriver I hvorfor."},
	TakenUp:    content.Text{EN: "Taken up again.", DA: "Taget op igen."},
	ParkedNow:  content.Text{EN: "Parked", DA: "Parkeret"},
	DroppedNow: content.Text{EN: "Dropped", DA: "Droppet"},
	ParkIt:     content.Text{EN: "park", DA: "parkér"},

	MenuLot:     content.Text{EN: "Park a thought; see what is parked (%d)", DA: "Parkér en tanke; se det parkerede (%d)"},
	LotTitle:    content.Text{EN: "The parking lot", DA: "Parkeringspladsen"},
	LotHint:     content.Text{EN: "Thoughts and actions that wait for a better moment. They stand in the plan.", DA: "Tanker og handlinger, der venter på et bedre tidspunkt. De står i planen."},
	LotNew:      content.Text{EN: "A thought for later:", DA: "En tanke til senere:"},
	LotDone:     content.Text{EN: "done", DA: "klaret"},
	LotOut:      content.Text{EN: "parked action", DA: "parkeret handling"},
	LotBack:     content.Text{EN: "It is among the actions again.", DA: "Den er blandt handlingerne igen."},
	LotTakenOut: content.Text{EN: "Taken out. u brings it back.", DA: "Fjernet. u henter den tilbage."},
	MarkDone:    content.Text{EN: "done", DA: "klaret"},
	TakeOut:     content.Text{EN: "take out", DA: "fjern"},
	WhyKey:      content.Text{EN: "why", DA: "hvorfor"},
	BringBack:   content.Text{EN: "take up again", DA: "tag op igen"},
}
