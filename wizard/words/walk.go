package words

import "alongside/content"

// WalkWords is what the engine says, whichever way it is asked: what came of a deed, why
// one was not done, and what was taken back.
type WalkWords struct {
	NoWords, NoState, TooManyPeople, TooManyDots, TooManyNow, KeptAsWords     content.Text
	TakenOut, LooksLike, Plenty, OwnLater, FromAnAnswer, FiveIsEnough         content.Text
	IsDone, NotDone, TakenUp, IsParked, IsDropped, ThoughtParked              content.Text
	NothingToUndo, Undone, UndoneAt                                           content.Text
	OwnWords, Day, Role, Note, Reason, Idea, Action, Thought, Emptying        content.Text
	Answer, Order, Picked, Dots, ForNow, Done, Aside, Agenda, Rows, Agreement content.Text
	Meeting                                                                   content.Text
}

var walking = WalkWords{
	NoWords: content.Text{
		EN: "There is no room for words here, because it is about a person.",
		DA: "Her er ikke plads til ord, for det handler om et menneske.",
	},
	NoState:       content.Text{EN: "That cannot be said of this question.", DA: "Det kan ikke siges om det her spørgsmål."},
	TooManyPeople: content.Text{EN: "That is more than %d.", DA: "Det er flere end %d."},
	TooManyDots:   content.Text{EN: "That is more than %d.", DA: "Det er flere end %d."},
	TooManyNow: content.Text{
		EN: "That is %d. Please choose up to %d: a few get done, many stay a wish list.",
		DA: "Det er %d. Vælg højst %d: De få bliver gjort, de mange bliver en ønskeliste.",
	},
	KeptAsWords:   content.Text{EN: "Kept as words, since it is not a date.", DA: "Gemt som ord, da det ikke er en dato."},
	TakenOut:      content.Text{EN: "Taken out: %s", DA: "Fjernet: %s"},
	LooksLike:     content.Text{EN: "Number %d looks like number %d; both are kept.", DA: "Nummer %d ligner nummer %d; begge er gemt."},
	Plenty:        content.Text{EN: "%d are marked as most important; %d are usually enough to say what matters.", DA: "%d er markeret som vigtigst; %d er som regel nok til at vise, hvad der tæller."},
	OwnLater:      content.Text{EN: "Kept for later, since %d are chosen for now.", DA: "Gemt til senere, for der er valgt %d nu."},
	FromAnAnswer:  content.Text{EN: "This one follows from an answer. Change the answer, and it changes.", DA: "Den følger af et svar. Ret svaret, så følger den med."},
	FiveIsEnough:  content.Text{EN: "%d are chosen, and that is plenty for now. Unpick one first.", DA: "%d er valgt, og det er rigeligt lige nu. Fravælg først en af dem."},
	IsDone:        content.Text{EN: "Marked as done.", DA: "Markeret som klaret."},
	NotDone:       content.Text{EN: "Not done after all.", DA: "Alligevel ikke klaret."},
	TakenUp:       content.Text{EN: "Taken up again.", DA: "Taget op igen."},
	IsParked:      content.Text{EN: "Parked.", DA: "Parkeret."},
	IsDropped:     content.Text{EN: "Dropped, and kept in the plan as dropped.", DA: "Droppet, og det står i planen."},
	ThoughtParked: content.Text{EN: "Parked.", DA: "Parkeret."},

	NothingToUndo: content.Text{EN: "There is nothing to undo.", DA: "Der er ikke noget at fortryde."},
	Undone:        content.Text{EN: "Undone: %s.", DA: "Fortrudt: %s."},
	UndoneAt:      content.Text{EN: "Undone: %s, at %q.", DA: "Fortrudt: %s ved %q."},

	OwnWords:  content.Text{EN: "words", DA: "ord"},
	Day:       content.Text{EN: "a date", DA: "en dato"},
	Role:      content.Text{EN: "a role", DA: "en rolle"},
	Note:      content.Text{EN: "a note", DA: "en note"},
	Reason:    content.Text{EN: "a reason", DA: "en grund"},
	Idea:      content.Text{EN: "an idea", DA: "en idé"},
	Action:    content.Text{EN: "an action", DA: "en handling"},
	Thought:   content.Text{EN: "a parked thought", DA: "en parkeret tanke"},
	Emptying:  content.Text{EN: "emptying an answer", DA: "at slette et svar"},
	Answer:    content.Text{EN: "an answer", DA: "et svar"},
	Order:     content.Text{EN: "the order", DA: "rækkefølgen"},
	Picked:    content.Text{EN: "what is picked", DA: "det, der er valgt"},
	Dots:      content.Text{EN: "dots", DA: "prikker"},
	ForNow:    content.Text{EN: "what is chosen for now", DA: "det, der er valgt nu"},
	Done:      content.Text{EN: "the mark that it is done", DA: "markeringen af, at det er klaret"},
	Aside:     content.Text{EN: "parking or dropping an action", DA: "at parkere eller droppe en handling"},
	Agenda:    content.Text{EN: "the agenda", DA: "dagsordenen"},
	Rows:      content.Text{EN: "the rows of the round", DA: "rundens punkter"},
	Agreement: content.Text{EN: "what you came to", DA: "det, I nåede frem til"},
	Meeting:   content.Text{EN: "that you have talked the plan through", DA: "at I har drøftet planen"},
}
