package words

import "alongside/content"

type askWords struct {
	EnterKeeps, EnterOpen, DotKeeps, DotOpen, EnterNone, EnterPicked, EnterOn, Present, PresentText, PresentEnd,
	StateIs, StateNow, AgreedIs, LinePrompt, DatePrompt, DateWords, TextHow, TextMore, TextEnds, ChoicePrompt,
	ChoiceWrong, PeopleHow, PeoplePrompt, PeopleNow, PeopleWrong, FoldedWhy, FoldedHead, FoldedClosed, NoFolded,
	FoldedStances, FoldedStance, FoldedNoText, FoldedItem, OpenInRoom, SignIs, SignPrompt, CounterIs, CounterPrompt,
	Example, ListHow, ListEdit, IdeaPrompt, IdeaTop, IdeaInterview, IdeaBoth, TopPrompt, InterviewPrompt,
	PickWrong, RowWrong, ChangeHow, MoveHow, Removed, NothingToClear, ClearHow, Cleared, NoMark, Row, RowNote,
	RowWho, RowBy, DetailGone, Stances, StancePrompt, DetailHow, NoteHow, NoteOnly, PairWrong, PairNoRow, StanceWrong,
	StarImportance, StarClarity, StarPass, Axis, AxisIs, AxisPrompt, AxisWrong content.Text
}

// asking is what is said in asking, each kind of question its own.
var asking = askWords{
	EnterKeeps:  content.Text{EN: "Enter keeps it", DA: "Enter beholder det"},
	EnterOpen:   content.Text{EN: "Enter leaves it open", DA: "Enter lader det stå åbent"},
	DotKeeps:    content.Text{EN: "A dot at once keeps what stands", DA: "Et punktum på første linje beholder det, der står"},
	DotOpen:     content.Text{EN: "A dot at once leaves it open", DA: "Et punktum på første linje lader det stå åbent"},
	EnterNone:   content.Text{EN: "Enter picks none", DA: "Enter vælger ingen"},
	EnterPicked: content.Text{EN: "0 picks none, Enter keeps them", DA: "0 vælger ingen, Enter beholder dem"},
	EnterOn:     content.Text{EN: "Enter goes on: ", DA: "Enter går videre: "},
	Present:     content.Text{EN: "Your answer so far: %s", DA: "Jeres svar indtil nu: %s"},
	PresentText: content.Text{EN: "Your answer so far:", DA: "Jeres svar indtil nu:"},
	PresentEnd:  content.Text{EN: "That was your answer so far.", DA: "Det var jeres svar indtil nu."},
	StateIs:     content.Text{EN: "Marked: %s.", DA: "Markeret: %s."},
	StateNow:    content.Text{EN: "%s: %s.", DA: "%s: %s."},
	AgreedIs:    content.Text{EN: "Agreed: %s", DA: "Aftalt: %s"},
	LinePrompt:  content.Text{EN: "Answer on one line. %s: ", DA: "Svar på én linje. %s: "},
	DatePrompt: content.Text{
		EN: "A date such as 2027-01-15, or your own words. %s: ",
		DA: "En dato som 15.1.2027, eller jeres egne ord. %s: ",
	},
	DateWords: content.Text{EN: "Kept as words, since it is not a date.", DA: "Gemt som ord, da det ikke er en dato."},
	TextHow: content.Text{
		EN: "Write as many lines as you like. A line with only a dot ends the answer. %s.",
		DA: "Skriv så mange linjer, I vil. En linje med kun et punktum slutter svaret. %s.",
	},
	TextMore: content.Text{
		EN: "Go on writing below it. A line with only a dot ends the answer.",
		DA: "Skriv videre herunder. En linje med kun et punktum slutter svaret.",
	},
	TextEnds: content.Text{
		EN: "A blank line is part of the answer. A dot alone ends it and goes on.",
		DA: "En tom linje hører med til svaret. Et punktum alene slutter det og går videre.",
	},
	ChoicePrompt: content.Text{EN: "A number from 1 to %d. %s: ", DA: "Et tal fra 1 til %d. %s: "},
	ChoiceWrong: content.Text{
		EN: "That is not one of them. Please answer with a number from 1 to %d, or only Enter.",
		DA: "Det er ikke en af dem. Svar med et tal fra 1 til %d, eller tryk bare Enter.",
	},
	PeopleHow: content.Text{
		EN: "A number for each. Enter goes on, 0 takes a role out.",
		DA: "Et antal for hver. Enter går videre, 0 fjerner rollen igen.",
	},
	PeoplePrompt: content.Text{EN: "%s. How many: ", DA: "%s. Hvor mange: "},
	PeopleNow:    content.Text{EN: "%s, now %d. How many: ", DA: "%s, nu %d. Hvor mange: "},
	PeopleWrong: content.Text{
		EN: "Please write a number from 0 to %d, such as 2, or only Enter.",
		DA: "Skriv et tal fra 0 til %d, fx 2, eller tryk bare Enter.",
	},
	FoldedWhy: content.Text{
		EN: "This is about a person's own recovery, openness or health. There is room for three answers, and no words of your own.",
		DA: "Det her handler om et menneskes vej til at komme sig, åbenhed eller helbred. Der er tre svarmuligheder og ikke plads til egne ord.",
	},
	FoldedHead: content.Text{EN: "For the manager and HR:", DA: "For lederen og HR:"},
	FoldedClosed: content.Text{
		EN: "Kept closed here: %d. Write .open when only the manager or HR is listening.",
		DA: "Lukket her: %d. Skriv .åbn, når kun lederen eller HR lytter med.",
	},
	NoFolded:      content.Text{EN: "Nothing is closed here.", DA: "Her er ikke noget lukket."},
	FoldedStances: content.Text{EN: "Stances for rows %d to %d: %s.", DA: "Svarmuligheder for punkt %d til %d: %s."},
	FoldedStance:  content.Text{EN: "Stances for row %d: %s.", DA: "Svarmuligheder for punkt %d: %s."},
	FoldedNoText: content.Text{
		EN: "There is no room for words here, because it is about a person.",
		DA: "Her er ikke plads til ord, for det handler om et menneske.",
	},
	FoldedItem: content.Text{
		EN: "It is closed. Write .open when only the manager or HR is listening.",
		DA: "Det er lukket. Skriv .åbn, når kun lederen eller HR lytter med.",
	},
	OpenInRoom: content.Text{
		EN: "Does nobody else see or hear this? Then write .open once more.",
		DA: "Er der ingen andre, der ser eller hører med? Så skriv .åbn én gang til.",
	},
	SignIs:        content.Text{EN: "Early sign: %s", DA: "Tidligt tegn: %s"},
	SignPrompt:    content.Text{EN: "An early sign, on one line. %s: ", DA: "Et tidligt tegn, på én linje. %s: "},
	CounterIs:     content.Text{EN: "Counter-measure: %s", DA: "Modtræk: %s"},
	CounterPrompt: content.Text{EN: "What you will do then, on one line. %s: ", DA: "Hvad I så gør, på én linje. %s: "},
	Example:       content.Text{EN: "For example: %s", DA: "For eksempel: %s"},
	ListHow: content.Text{
		EN: "One idea on each line. Enter on an empty line goes on.",
		DA: "En idé på hver linje. Enter på en tom linje går videre.",
	},
	ListEdit: content.Text{
		EN: "To correct: .change 1 new words, .remove 1, .move 2 1.",
		DA: "Ret med: .ret 1 nye ord, .fjern 1, .flyt 2 1.",
	},
	IdeaPrompt:    content.Text{EN: "Idea %d: ", DA: "Idé %d: "},
	IdeaTop:       content.Text{EN: "%d, among the most important. %s", DA: "%d, blandt de vigtigste. %s"},
	IdeaInterview: content.Text{EN: "%d, for the interview. %s", DA: "%d, til jobsamtalen. %s"},
	IdeaBoth: content.Text{
		EN: "%d, among the most important and for the interview. %s",
		DA: "%d, blandt de vigtigste og til jobsamtalen. %s",
	},
	TopPrompt: content.Text{
		EN: "Which are the most important? Numbers, such as 1 3. %s: ",
		DA: "Hvilke er de vigtigste? Numre, fx 1 3. %s: ",
	},
	InterviewPrompt: content.Text{
		EN: "Which will you bring to the job interview? Numbers, such as 1 3. %s: ",
		DA: "Hvilke tager I med til jobsamtalen? Numre, fx 1 3. %s: ",
	},
	PickWrong: content.Text{
		EN: "%q is not a number from the list. Please write numbers from 1 to %d, such as 1 2, or only Enter.",
		DA: "%q er ikke et nummer på listen. Skriv numre fra 1 til %d, fx 1 2, eller tryk bare Enter.",
	},
	RowWrong: content.Text{
		EN: "Please name the row first, by a number from 1 to %d.",
		DA: "Skriv punktets nummer først, fra 1 til %d.",
	},
	ChangeHow: content.Text{
		EN: "Write the new words after the number, such as: .change 2 a walk and a coffee",
		DA: "Skriv de nye ord efter nummeret, fx: .ret 2 en gåtur og en kop kaffe",
	},
	MoveHow: content.Text{
		EN: "Write the number and its new place, such as: .move 3 1. Places are 1 to %d.",
		DA: "Skriv nummeret og den nye plads, fx: .flyt 3 1. Pladserne er 1 til %d.",
	},
	Removed: content.Text{EN: "Taken out: %s", DA: "Fjernet: %s"},
	NothingToClear: content.Text{
		EN: "There is no answer of its own to empty here.",
		DA: "Her er ikke noget svar at slette.",
	},
	ClearHow: content.Text{
		EN: "This answer has %d parts. Write .clear and a number, or .clear all.",
		DA: "Svaret har %d dele. Skriv .slet og et nummer, eller .slet alt.",
	},
	Cleared: content.Text{EN: "Emptied.", DA: "Slettet."},
	NoMark: content.Text{
		EN: "That cannot be said of this question. .help tells what can.",
		DA: "Det kan ikke siges om det her spørgsmål. .hjælp fortæller, hvad der kan.",
	},
	Row:        content.Text{EN: "%d, %s. %s", DA: "%d, %s. %s"},
	RowNote:    content.Text{EN: "%d, note: %s", DA: "%d, note: %s"},
	RowWho:     content.Text{EN: "%d, who: %s", DA: "%d, hvem: %s"},
	RowBy:      content.Text{EN: "%d, by: %s", DA: "%d, hvornår: %s"},
	DetailGone: content.Text{EN: "%d: taken out.", DA: "%d: fjernet."},
	Stances:    content.Text{EN: "Stances: %s, 0 open.", DA: "Svarmuligheder: %s, 0 åben."},
	StancePrompt: content.Text{
		EN: "Rows and stances, such as %s, or all=1 for every open row. Enter goes on: ",
		DA: "Punkter og svar, fx %s, eller alle=1 for hvert åbent punkt. Enter går videre: ",
	},
	DetailHow: content.Text{
		EN: "If you want to: .note 1 words, .who 1 role, .by 1 date.",
		DA: "Hvis I vil: .note 1 ord, .hvem 1 rolle, .hvornår 1 dato.",
	},
	NoteHow: content.Text{EN: "If you want to: .note 1 words.", DA: "Hvis I vil: .note 1 ord."},
	NoteOnly: content.Text{
		EN: "Here a row can have a note, but no role or date.",
		DA: "Her kan et punkt få en note, men ingen rolle eller dato.",
	},
	PairWrong: content.Text{
		EN: "%q cannot be read, so nothing is changed. Write row and stance with = between them, such as 1=2.",
		DA: "%q kan ikke læses, så intet er ændret. Skriv punkt og svar med = imellem, fx 1=2.",
	},
	PairNoRow: content.Text{
		EN: "Nothing is changed yet. Say which row: 1=%[1]d, or all=%[1]d.",
		DA: "Intet er ændret endnu. Skriv, hvilket punkt det gælder: 1=%[1]d, eller alle=%[1]d.",
	},
	StanceWrong: content.Text{
		EN: "There is no stance %d, so nothing is changed. Stances are 1 to %d, and 0 for open.",
		DA: "Der er ikke noget svar %d, så intet er ændret. Svarene er 1 til %d, og 0 for åben.",
	},
	StarImportance: content.Text{EN: "Importance: %s.", DA: "Vigtighed: %s."},
	StarClarity:    content.Text{EN: "Clarity: %s.", DA: "Klarhed: %s."},
	StarPass:       content.Text{EN: "p is pass, 0 is open.", DA: "p er at melde pas, 0 er åben."},
	Axis:           content.Text{EN: "%d of %d: %s", DA: "%d af %d: %s"},
	AxisIs:         content.Text{EN: "Your answer so far: %s, %s.", DA: "Jeres svar indtil nu: %s, %s."},
	AxisPrompt:     content.Text{EN: "Importance and clarity, such as 4 2. %s: ", DA: "Vigtighed og klarhed, fx 4 2. %s: "},
	AxisWrong: content.Text{
		EN: "Please write two figures from 1 to 4, such as 4 2, or p for pass, or only Enter.",
		DA: "Skriv to tal fra 1 til 4, fx 4 2, eller p for at melde pas, eller tryk bare Enter.",
	},
}
