package words

import "alongside/content"

type reviewWords struct {
	NoTodos, Todo, TodoNow, TodoOwn, TodoOwnNow, TodoDone, ActionHow, ChoosePrompt, TooMany, Arrange, WhoIs,
	WhoPrompt, ByIs, ByPrompt, NoteIs, OwnHow, OwnPrompt, OwnLater, FromAnAnswer, FirstDayPrompt, NoFirstDay,
	FollowUpOne, FollowUpIs, FollowUpOneOpen, FollowUpOpen, Standing, NoOpen, OpenPoints,
	ReviewPrompt, ReviewOne, ReviewOn, ReviewWrong, Back, ComeBack, MoreSteps, Glance, GlanceStep,
	GlanceLine, GlanceFolded, GlanceNow, GlanceActions, GlanceParking, GlanceOld, TopIs, WriteKept, WritePlan,
	WritePrompt, PathPrompt, PathIsPlan, Exists, ExistsReplace, ExistsOther, ExistsNo, ExistsPrompt,
	NotReplaced, NotWritten, Personal, Done, MarkdownIn, StillToAsk, First, ReviewBy content.Text
}

// reviewing is what is said about actions, the review and the writing.
var reviewing = reviewWords{
	NoTodos: content.Text{
		EN: "Nothing follows from your answers so far.",
		DA: "Der følger ingen handlinger af jeres svar indtil nu.",
	},
	Todo:       content.Text{EN: "%[1]d. %[2]s: %[3]s, %[4]s", DA: "%[1]d. %[2]s: %[3]s, %[4]s"},
	TodoNow:    content.Text{EN: "%[1]d, chosen for now. %[2]s: %[3]s, %[4]s", DA: "%[1]d, valgt nu. %[2]s: %[3]s, %[4]s"},
	TodoOwn:    content.Text{EN: "%[1]d. %[2]s", DA: "%[1]d. %[2]s"},
	TodoOwnNow: content.Text{EN: "%[1]d, chosen for now. %[2]s", DA: "%[1]d, valgt nu. %[2]s"},
	TodoDone:   content.Text{EN: "%d, done.", DA: "%d, klaret."},
	ActionHow: content.Text{
		EN: "At any time: .who 1 role, .by 1 date, .done 1.",
		DA: "Når som helst: .hvem 1 rolle, .hvornår 1 dato, .færdig 1.",
	},
	ChoosePrompt: content.Text{
		EN: "Choose up to %d for now, numbers such as 1 4 6. %s: ",
		DA: "Vælg højst %d nu, fx 1 4 6. %s: ",
	},
	TooMany: content.Text{
		EN: "That is %d. Please choose up to %d: a few get done, many stay a wish list.",
		DA: "Det er %d. Vælg højst %d: De få bliver gjort, de mange bliver en ønskeliste.",
	},
	Arrange:   content.Text{EN: "For now: %s", DA: "Nu: %s"},
	WhoIs:     content.Text{EN: "Who: %s", DA: "Hvem: %s"},
	WhoPrompt: content.Text{EN: "Who does it, as a role. %s: ", DA: "Hvem gør det? Skriv en rolle. %s: "},
	ByIs:      content.Text{EN: "By: %s", DA: "Hvornår: %s"},
	ByPrompt: content.Text{
		EN: "By when, as a date or in your own words. %s: ",
		DA: "Hvornår? En dato eller jeres egne ord. %s: ",
	},
	NoteIs: content.Text{EN: "Note: %s", DA: "Note: %s"},
	OwnHow: content.Text{
		EN: "Anything else to do? One action on each line. Enter on an empty line goes on.",
		DA: "Er der andet at gøre? En handling på hver linje. Enter på en tom linje går videre.",
	},
	OwnPrompt: content.Text{EN: "Action: ", DA: "Handling: "},
	OwnLater: content.Text{
		EN: "Kept for later, since %d are chosen for now.",
		DA: "Gemt til senere, for der er valgt %d nu.",
	},
	FromAnAnswer: content.Text{
		EN: "This one follows from an answer. Change the answer, and it changes.",
		DA: "Den følger af et svar. Ret svaret, så følger den med.",
	},
	FirstDayPrompt: content.Text{
		EN: "The first working day, a date such as 2027-01-15, or your own words. %s: ",
		DA: "Første arbejdsdag, en dato som 15.1.2027, eller jeres egne ord. %s: ",
	},
	NoFirstDay: content.Text{
		EN: "Once the first working day is known, three follow-up dates are proposed from it.",
		DA: "Når første arbejdsdag er kendt, foreslås tre datoer for opfølgning.",
	},
	FollowUpOne:     content.Text{EN: "Follow-up after %d month: %s", DA: "Opfølgning efter %d måned: %s"},
	FollowUpIs:      content.Text{EN: "Follow-up after %d months: %s", DA: "Opfølgning efter %d måneder: %s"},
	FollowUpOneOpen: content.Text{EN: "Follow-up after %d month: open", DA: "Opfølgning efter %d måned: åben"},
	FollowUpOpen:    content.Text{EN: "Follow-up after %d months: open", DA: "Opfølgning efter %d måneder: åben"},
	Standing:        content.Text{EN: "How the plan stands: %s.", DA: "Planens status: %s."},
	NoOpen:          content.Text{EN: "No open points.", DA: "Ingen åbne punkter."},
	OpenPoints: content.Text{
		EN: "Open points: %d. It is fine to leave them open.",
		DA: "Åbne punkter: %d. De må gerne stå åbne.",
	},
	ReviewPrompt: content.Text{
		EN: "A number from 1 to %d goes to that open point. Enter goes on to writing the plan: ",
		DA: "Et tal fra 1 til %d går til det åbne punkt. Enter går videre til at skrive planen: ",
	},
	ReviewOne: content.Text{
		EN: "1 goes to that open point. Enter goes on to writing the plan: ",
		DA: "1 går til det åbne punkt. Enter går videre til at skrive planen: ",
	},
	ReviewOn: content.Text{EN: "Enter goes on to writing the plan: ", DA: "Enter går videre til at skrive planen: "},
	ReviewWrong: content.Text{
		EN: "That is not an open point. Please write one of their numbers, or only Enter.",
		DA: "Det er ikke et åbent punkt. Skriv et af numrene, eller tryk bare Enter.",
	},
	Personal: content.Text{
		EN: "This looks like a person's number or e-mail address. Write roles there instead: %s",
		DA: "Det her ligner et personnummer, et telefonnummer eller en mailadresse. Skriv roller i stedet: %s",
	},
	Back: content.Text{EN: "Back at the review.", DA: "Tilbage i overblikket."},
	ComeBack: content.Text{
		EN: "After this question you come back to the review.",
		DA: "Efter det her spørgsmål er I tilbage i overblikket.",
	},
	MoreSteps: content.Text{
		EN: "There is more to go deeper into, whenever you want to: .go lists the steps.",
		DA: "Der er mere at gå i dybden med, når I vil: .gå nævner trinene.",
	},
	Glance:     content.Text{EN: "The whole plan, one line for each answer:", DA: "Hele planen, en linje for hvert svar:"},
	GlanceStep: content.Text{EN: "Step: %s", DA: "Trin: %s"},
	GlanceLine: content.Text{EN: "%s: %s", DA: "%s: %s"},
	GlanceFolded: content.Text{
		EN: "What is for the manager and HR is not read out here.",
		DA: "Det, der er til leder og HR, læses ikke op her.",
	},
	GlanceNow:     content.Text{EN: "Chosen for now:", DA: "Valgt nu:"},
	GlanceActions: content.Text{EN: "Your own actions:", DA: "Jeres egne handlinger:"},
	GlanceParking: content.Text{EN: "Parked:", DA: "Parkeret:"},
	GlanceOld: content.Text{
		EN: "Answers to questions this guide no longer has, kept:",
		DA: "Svar på spørgsmål, som guiden ikke længere har, gemt:",
	},
	TopIs: content.Text{EN: "Most important: %s", DA: "Vigtigst: %s"},
	WriteKept: content.Text{
		EN: "The plan itself is kept in %s, whatever you choose here.",
		DA: "Selve planen er gemt i %s, uanset hvad I vælger her.",
	},
	WritePlan:   content.Text{EN: "Keep the plan only", DA: "Behold kun planen"},
	WritePrompt: content.Text{EN: "1, 2 or 3. Enter is 1: ", DA: "1, 2 eller 3. Enter er 1: "},
	PathPrompt:  content.Text{EN: "Where to write it. Enter takes %s: ", DA: "Hvor skal den skrives? Enter bruger %s: "},
	PathIsPlan: content.Text{
		EN: "That is the plan itself, and it stays as it is. Please take another name.",
		DA: "Det er selve planen, og den bliver, som den er. Vælg et andet navn.",
	},
	Exists:        content.Text{EN: "%s is there already.", DA: "%s findes allerede."},
	ExistsReplace: content.Text{EN: "Replace it", DA: "Erstat den"},
	ExistsOther:   content.Text{EN: "Take another name", DA: "Vælg et andet navn"},
	ExistsNo:      content.Text{EN: "Leave it as it is and write nothing", DA: "Lad den være, og skriv ingenting"},
	ExistsPrompt:  content.Text{EN: "1, 2 or 3. Enter is 3: ", DA: "1, 2 eller 3. Enter er 3: "},
	NotReplaced:   content.Text{EN: "Nothing was written.", DA: "Der blev ikke skrevet noget."},
	NotWritten:    content.Text{EN: "It could not be written:", DA: "Den kunne ikke skrives:"},
	Done: content.Text{
		EN: "That was the last question. Thank you for the work you have put in.",
		DA: "Det var det sidste spørgsmål. Tak for det arbejde, I har lagt i det.",
	},
	MarkdownIn: content.Text{EN: "The version to send on is in %s.", DA: "Udgaven til at sende videre er i %s."},
	StillToAsk: content.Text{EN: "Still to be asked what they think: %s.", DA: "Mangler endnu at blive spurgt: %s."},
	First:      content.Text{EN: "First thing to do: %s", DA: "Den første handling: %s"},
	ReviewBy: content.Text{
		EN: "Go through the plan again, or delete it: %s.",
		DA: "Gennemgå planen igen, eller slet den: %s.",
	},
}
