package words

import "alongside/content"

// SpokenWords is every sentence of the line-by-line mode that is not the guide's.
type SpokenWords struct {
	frameWords
	askWords
	reviewWords
	spokenRoundWords
	spokenWorkshopWords
	spokenTogetherWords
}

// Spoken are the sentences, in every language side by side.
var spoken = SpokenWords{framing, asking, reviewing, spokenRound, spokenInWorkshop, spokenTogether}

// SpokenAbout is what somebody must know before the first answer: what this is,
// and what must not be written into it.
var spokenAbout = []content.Text{
	{
		EN: "This prepares your workplace for a peer support worker, a colleague who uses their own experience of recovery to support others.",
		DA: "Her forbereder I jeres arbejdsplads på en peer-støttemedarbejder, en kollega, der støtter andre ved hjælp af sine egne erfaringer med at komme sig.",
	},
	{
		EN: "Write roles, never names, and nothing about anyone's health: the plan is made to be shared.",
		DA: "Skriv roller, ikke navne, og intet om nogens helbred: Planen skal kunne deles.",
	},
	{
		EN: "Leave open what you do not know yet. .help tells what you can do at any question, .quit leaves with everything saved.",
		DA: "Lad det, I ikke ved endnu, stå åbent. .hjælp fortæller, hvad I kan gøre ved hvert spørgsmål. .slut afslutter, og alt er gemt.",
	},
}

type frameWords struct {
	Plain, Numbered, NumberIs, Opening, LanguageAsk, LanguagePrompt, LanguageWrong, LanguageIs, AboutFile,
	Again, AgainWorkplace, AgainWhere, AgainGo, Step, OffThePath, Theme, Advice, PracticeAdvice, Care, Support,
	Unknown, UnknownCure, NotHere, NoBack, NoReview, NothingYet, AlreadySaved, SavedAgain, Unsaved, UnsavedStay,
	StillUnsaved, Kept, Quit, QuitEmpty, QuitUnsaved, InputEnded, NoInput, PlanIn, Parked, ParkHow, Steps, StepsDeeper, StepsBefore, StepsAfter,
	StepLine, StepHere, StepsHow, GoWrong, StepPage, HelpCommands, HelpLine, HelpDot, Source, Reading,
	SourcePractice, LineCut, LineNoText, NotCombined content.Text
}

// framing is what is said around the questions. Every sentence stands in both
// languages side by side: whoever changes one sees the other.
var framing = frameWords{
	Plain:    content.Text{EN: "%s", DA: "%s"},
	Numbered: content.Text{EN: "%d. %s", DA: "%d. %s"},
	NumberIs: content.Text{EN: "%d %s", DA: "%d %s"},
	Opening: content.Text{
		EN: "alongside, line by line. Every question is answered by typing and pressing Enter.",
		DA: "alongside, linje for linje. Skriv svaret på hvert spørgsmål, og tryk Enter.",
	},
	LanguageAsk:    content.Text{EN: "Which language?", DA: "Hvilket sprog?"},
	LanguagePrompt: content.Text{EN: "1 or 2. Enter keeps English: ", DA: "1 eller 2. Enter beholder dansk: "},
	LanguageWrong: content.Text{
		EN: "Please answer with 1 or en for English, 2 or da for Danish.",
		DA: "Svar med 1 eller en for engelsk, 2 eller da for dansk.",
	},
	LanguageIs: content.Text{
		EN: "The language is English from here on. Your answers stay as you wrote them.",
		DA: "Sproget er dansk herfra. Jeres svar bliver stående, som I skrev dem.",
	},
	AboutFile: content.Text{
		EN: "Your answers are saved after each one, in %s. On a shared drive or in a synced folder, others may be able to read them.",
		DA: "Hvert svar gemmes med det samme i %s. På et fællesdrev eller i en synkroniseret mappe kan andre måske læse det.",
	},
	Again: content.Text{
		EN: "alongside, line by line. This continues the plan in %s.",
		DA: "alongside, linje for linje. Her fortsætter planen i %s.",
	},
	AgainWorkplace: content.Text{EN: "Workplace: %s.", DA: "Arbejdsplads: %s."},
	AgainWhere:     content.Text{EN: "You are at %s.", DA: "I er nået til %s."},
	AgainGo: content.Text{
		EN: "To go elsewhere, write .go for the steps, or .review for the whole plan. .help tells the rest.",
		DA: "Vil I et andet sted hen, så skriv .gå for at høre trinene eller .overblik for hele planen. .hjælp fortæller resten.",
	},
	Step:           content.Text{EN: "Step %d of %d: %s", DA: "Trin %d af %d: %s"},
	OffThePath:     content.Text{EN: "%s: %s", DA: "%s: %s"},
	Theme:          content.Text{EN: "Theme %d of %d: %s", DA: "Tema %d af %d: %s"},
	Advice:         content.Text{EN: "From experience: %s", DA: "Andres erfaring: %s"},
	PracticeAdvice: content.Text{EN: "From practice: %s", DA: "Fra praksis: %s"},
	Care:           content.Text{EN: "Handle with care: %s", DA: "Kræver omtanke: %s"},
	Support: content.Text{
		EN: "A wording that asks for support and skills: %s",
		DA: "En formulering, der spørger til støtte og færdigheder: %s",
	},
	Unknown: content.Text{
		EN: "%s is not a command here, so nothing was done.",
		DA: "%s er ikke en kommando, så der skete ikke noget.",
	},
	UnknownCure: content.Text{
		EN: ".help lists the commands. If the line is meant to begin with a dot, write two dots.",
		DA: ".hjælp nævner kommandoerne. Skal linjen begynde med et punktum, så skriv to.",
	},
	NotHere: content.Text{
		EN: "%s means nothing at this question. .help says what can be used here.",
		DA: "%s kan ikke bruges ved det her spørgsmål. .hjælp siger, hvad der kan.",
	},
	NoBack:   content.Text{EN: "This is the first question.", DA: "Det her er det første spørgsmål."},
	NoReview: content.Text{EN: "This guide has no review.", DA: "Denne guide har ikke noget samlet overblik."},
	NothingYet: content.Text{
		EN: "There is nothing to save yet. The first answer starts the plan.",
		DA: "Der er ikke noget at gemme endnu. Planen begynder med det første svar.",
	},
	AlreadySaved: content.Text{EN: "Already saved, in %s.", DA: "Det er allerede gemt i %s."},
	SavedAgain:   content.Text{EN: "Saving works again. Everything is saved.", DA: "Nu kan der gemmes igen. Alt er gemt."},
	Unsaved:      content.Text{EN: "This could not be saved:", DA: "Det kunne ikke gemmes:"},
	UnsavedStay: content.Text{
		EN: "Your answers are still here. Saving is tried again after your next line. To keep the plan elsewhere: .save and the name of a new file.",
		DA: "Jeres svar er her stadig. Der prøves igen efter næste linje. Planen kan gemmes et andet sted: .gem og navnet på en ny fil.",
	},
	StillUnsaved: content.Text{
		EN: "Still not saved, for the same reason. Your answers are still here.",
		DA: "Det er stadig ikke gemt, af samme grund. Jeres svar er her stadig.",
	},
	Kept: content.Text{EN: "Everything is saved.", DA: "Alt er gemt."},
	Quit: content.Text{
		EN: "Everything is saved. Welcome back when it suits you.",
		DA: "Alt er gemt. Velkommen tilbage, når det passer.",
	},
	QuitEmpty: content.Text{
		EN: "Nothing was written, so there is no plan to keep. Welcome back.",
		DA: "Der blev ikke skrevet noget, så der er ingen plan at gemme. Velkommen tilbage.",
	},
	QuitUnsaved: content.Text{
		EN: "Leaving now would lose what could not be saved. Write .quit once more to leave all the same.",
		DA: "Afslutter I nu, mister I det, der ikke kunne gemmes. Skriv .slut en gang til for at afslutte alligevel.",
	},
	InputEnded: content.Text{
		EN: "The input ended here, before the end of the plan.",
		DA: "Indtastningen sluttede her, før planen var færdig.",
	},
	NoInput: content.Text{
		EN: "No answers can come in here: the input is closed or empty. Start the program in a terminal, or give it the answers line by line.",
		DA: "Der kan ikke komme svar ind her, for input er lukket eller tomt. Start programmet i en terminal, eller giv det svarene linje for linje.",
	},
	PlanIn: content.Text{EN: "The plan is saved in %s.", DA: "Planen er gemt i %s."},
	Parked: content.Text{
		EN: "Parked for later. Back to the question.",
		DA: "Parkeret til senere. Tilbage til spørgsmålet.",
	},
	ParkHow: content.Text{
		EN: "Write the thought after the word, such as: .park ask about the rota",
		DA: "Skriv tanken efter ordet, fx: .parkér spørg til vagtplanen",
	},
	Steps:       content.Text{EN: "The steps:", DA: "Trinene:"},
	StepsDeeper: content.Text{EN: "Going deeper, when you want to:", DA: "I dybden, når I har lyst:"},
	StepsBefore: content.Text{EN: "Before the workshop:", DA: "Før workshoppen:"},
	StepsAfter:  content.Text{EN: "After the workshop:", DA: "Efter workshoppen:"},
	StepLine:    content.Text{EN: "%d. %s, %d of %d answered", DA: "%d. %s, %d af %d besvaret"},
	StepHere:    content.Text{EN: "%d. %s, you are here", DA: "%d. %s, her er I nu"},
	StepsHow: content.Text{
		EN: "Write .go and the number, or a word of the title.",
		DA: "Skriv .gå og nummeret eller et ord fra titlen.",
	},
	GoWrong: content.Text{
		EN: "There is no step %s. .go alone lists the steps.",
		DA: "Der er ikke noget trin %s. .gå alene nævner trinene.",
	},
	StepPage: content.Text{EN: "%d. %s, in %s", DA: "%d. %s, under %s"},
	HelpCommands: content.Text{
		EN: "The commands. The words of both languages always work.",
		DA: "Kommandoerne. Ordene på begge sprog virker altid.",
	},
	HelpLine: content.Text{EN: "%s: %s", DA: "%s: %s"},
	HelpDot: content.Text{
		EN: "To begin a line with a dot, write two dots.",
		DA: "Skal en linje begynde med et punktum, så skriv to.",
	},
	LineNoText: content.Text{
		EN: "This line cannot be read as text, so nothing of it is taken. Save the file as UTF-8, and give it again.",
		DA: "Linjen kan ikke læses som tekst, så intet af den er taget med. Gem filen som UTF-8, og send den igen.",
	},
	NotCombined: content.Text{
		EN: "This plan was not combined from several, so there is no need to say so.",
		DA: "Planen er ikke samlet af flere, så det behøver I ikke sige.",
	},
	LineCut: content.Text{
		EN: "This terminal takes at most %d bytes of a line and cut yours there, so none of it was taken. Write it in shorter lines. A long text can also be piped in, or written on the full screen.",
		DA: "Terminalen tager højst %d byte af en linje og skar jeres af dér, så intet af den er taget med. Skriv den i kortere linjer. En lang tekst kan også sendes ind fra en fil eller skrives i fuldskærm.",
	},
	Source:  content.Text{EN: "Source %s: %s From %s.", DA: "Kilde %s: %s Fra %s."},
	Reading: content.Text{EN: "To read: %s. %s %s", DA: "Læs mere: %s. %s %s"},
	SourcePractice: content.Text{
		EN: "Source: practice. Neither of the two documents says this; experience does.",
		DA: "Kilde: praksis. Det står ikke i de to dokumenter, men er erfaring.",
	},
}
