package words

import "alongside/content"

// RoundWords is every sentence of the rounds and of the reveal.
type RoundWords struct {
	Title, Short, Hint, RowsHint, Picked, PickedMany, NobodyYet, NoRows, Begin content.Text
	Whole, PickRow, Many                                                       content.Text

	SettledAlike, AllAlike, SecondTime, Cancel, Halves, Show             content.Text
	Dark, How, NotSecret, Light, Shred, TurnOf, Again, BeginTurn, TypeIn content.Text
	Joins, WhoJoins, SkipTurn, Break, RevealNow, Reveal, Everybody       content.Text
	Alone, AloneWhy, AloneNo, AloneYes, AloneErase, Erased               content.Text
	Closing, Answered, GoOn, DoneTurn, Take, TakeSure, Locked            content.Text
	Passes, Finish, CoverRound, CoverHidden                              content.Text

	RevealTitle, RevealHint, RevealStarHint, NotAgreed, Agreed, Words, Wording, Between, NoView content.Text
	Apart, Several, Star, Rows                                                                  content.Text
}

// roundWords are the sentences, in every language side by side.
var round = RoundWords{
	Title: content.Text{EN: "First everybody for themselves, then side by side", DA: "Først hver for sig, så side om side"},
	Short: content.Text{EN: "Everybody for themselves first", DA: "Først hver for sig"},
	Hint: content.Text{
		EN: "How many sheets does each perspective fill in? One sheet can stand for several people.",
		DA: "Hvor mange ark er der fra hvert perspektiv? Ét ark kan gælde for flere.",
	},
	RowsHint: content.Text{
		EN: "Pick up to six rows that matter most to talk about, or a whole theme. The others are for before or after.",
		DA: "Vælg de vigtigste punkter, højst seks, eller et helt tema. Resten klares før eller efter.",
	},
	Picked:     content.Text{EN: "%d picked", DA: "%d valgt"},
	PickedMany: content.Text{EN: "%d picked; six are about what there is time for", DA: "%d valgt; seks er cirka, hvad der er tid til"},
	NobodyYet:  content.Text{EN: "Give at least one perspective a sheet first.", DA: "Skriv først, hvor mange ark der er."},
	NoRows:     content.Text{EN: "Pick a row first, with the space bar.", DA: "Vælg først et punkt med mellemrum."},
	Begin:      content.Text{EN: "Begin: %d sheets", DA: "Begynd: %d ark"},
	Whole:      content.Text{EN: "all of: %s", DA: "alt under: %s"},
	PickRow:    content.Text{EN: "pick", DA: "vælg"},
	Many:       content.Text{EN: "how many sheets", DA: "hvor mange ark"},

	Dark: content.Text{EN: "Make the projector dark, then press Enter.", DA: "Sluk billedet på projektoren, og tryk så Enter."},
	How: content.Text{
		EN: "Everybody fills in a sheet at the same time, and one person types the sheets in. Or the keyboard goes round.",
		DA: "Alle udfylder deres ark samtidig, og én taster dem ind. Eller lad tastaturet gå på omgang.",
	},
	NotSecret: content.Text{
		EN: "Hidden on the screen is not secret: the plan's file on this computer holds the answers.",
		DA: "Skjult på skærmen er ikke det samme som hemmeligt: Svarene ligger i planens fil på computeren.",
	},
	Light: content.Text{
		EN: "Make the projector light again. Enter shows the answers side by side.",
		DA: "Tænd billedet igen. Enter viser svarene side om side.",
	},
	Shred: content.Text{
		EN: "Shred the paper sheets you are done with. Whoever wants theirs back gets it.",
		DA: "Makulér de papirark, I er færdige med. Den, der vil have sit tilbage, får det.",
	},
	TurnOf: content.Text{EN: "Sheet %d of %d: %s", DA: "Ark %d af %d: %s"},
	Again:  content.Text{EN: "What was answered on this sheet before the break is still there.", DA: "Arkets svar fra før pausen er her endnu."},
	SecondTime: content.Text{
		EN: "These rows have been answered before, and the answers were shown. What each voice said is on its sheet.",
		DA: "Punkterne er besvaret før, og svarene er vist. Det, hver især svarede, står på arket.",
	},
	SettledAlike: content.Text{EN: "Agreed on %d where all answered alike.", DA: "Enige om %d, hvor alle svarede det samme."},
	AllAlike:     content.Text{EN: "agree where alike", DA: "enige, hvor svarene er ens"},
	Cancel:       content.Text{EN: "No second round: back to the answers", DA: "Ingen ny runde: tilbage til svarene"},
	Halves:       content.Text{EN: "On %d of them only one of the two columns is filled in.", DA: "På %d af dem er kun den ene af de to kolonner udfyldt."},
	Show:         content.Text{EN: "See the answers side by side", DA: "Se svarene side om side"},
	BeginTurn:    content.Text{EN: "Begin", DA: "Begynd"},
	TypeIn:       content.Text{EN: "Now only for: %s (or whoever types the sheet in). The others look away.", DA: "Nu kun for: %s (eller den, der taster arket ind). De andre kigger væk."},
	Joins:        content.Text{EN: "One more sheet or perspective …", DA: "Endnu et ark eller perspektiv …"},
	WhoJoins:     content.Text{EN: "Whose sheet is it?", DA: "Hvis ark er det?"},
	SkipTurn:     content.Text{EN: "This sheet is not coming", DA: "Udelad dette ark"},
	Break:        content.Text{EN: "Break: leave, and go on here later", DA: "Pause: afslut, og fortsæt her senere"},
	RevealNow:    content.Text{EN: "End the round here and show the answers", DA: "Slut runden her, og vis svarene"},
	Reveal:       content.Text{EN: "Show the answers side by side", DA: "Vis svarene side om side"},
	Everybody:    content.Text{EN: "Everybody has answered", DA: "Alle har svaret"},

	Alone: content.Text{EN: "You are the only one here as: %s", DA: "Du er alene om perspektivet: %s"},
	AloneWhy: content.Text{
		EN: "What you answer can be told to be yours. You decide, now and on your own, whether it may be shown to the others and kept in the plan. Either is fine, and nobody is told why.",
		DA: "De andre kan regne ud, at svarene er dine. Du bestemmer selv, nu og i fred og ro, om de må vises for dem og gemmes i planen. Begge dele er i orden, og ingen får at vide hvorfor.",
	},
	AloneNo:    content.Text{EN: "No, leave me out of this round", DA: "Nej, jeg står over i denne runde"},
	AloneYes:   content.Text{EN: "Yes, my answers may be shown and kept", DA: "Ja, mine svar må vises og gemmes i planen"},
	AloneErase: content.Text{EN: "No, and take out what I have answered (%d)", DA: "Nej, og slet mine svar (%d)"},
	Erased: content.Text{
		EN: "Taken out, from the backup copy as well. A synced folder, git, or a file ending in .mine.yaml may keep older copies.",
		DA: "Slettet, også i sikkerhedskopien. En synkroniseret mappe, git eller en fil, der ender på .mine.yaml, kan have ældre kopier.",
	},
	Closing:  content.Text{EN: "Done with this sheet?", DA: "Færdig med arket?"},
	Answered: content.Text{EN: "%d of %d answered. The rest is passed, which is fine.", DA: "%d af %d besvaret. Resten tæller som pas, og det er helt i orden."},
	GoOn:     content.Text{EN: "Not yet: back to the sheet", DA: "Ikke endnu: tilbage til arket"},
	DoneTurn: content.Text{EN: "Done: draw the curtain", DA: "Færdig: skjul svarene"},
	Take:     content.Text{EN: "Take everything on this sheet out again", DA: "Slet alt på dette ark igen"},
	TakeSure: content.Text{EN: "Enter again takes out the %d answers on this sheet.", DA: "Tryk Enter igen for at slette arkets %d svar."},
	Locked:   content.Text{EN: "Locked while a sheet is filled in. Esc leads on.", DA: "Låst, mens et ark udfyldes. Esc går videre."},
	Passes:   content.Text{EN: "An empty row is a pass", DA: "Tomme punkter tæller som pas"},
	Finish:   content.Text{EN: "done", DA: "færdig"},
	CoverRound: content.Text{
		EN: "Go on with the round: %s",
		DA: "Fortsæt runden: %s",
	},
	CoverHidden: content.Text{
		EN: "You were in the middle of a round. What has been answered is still hidden.",
		DA: "I var midt i en runde. Svarene er stadig skjult.",
	},

	RevealTitle: content.Text{EN: "What you answered, side by side", DA: "Jeres svar, side om side"},
	RevealHint: content.Text{
		EN: "Where you differ most comes first. Let each side say why, then agree, or write honestly that you do not agree yet.",
		DA: "De største forskelle står først. Lad hver side fortælle hvorfor. Bliv så enige, eller skriv ærligt, at I ikke er det endnu.",
	},
	RevealStarHint: content.Text{
		EN: "Where you differ most comes first. Let each side say why, then agree how important it is to be here.",
		DA: "De største forskelle står først. Lad hver side fortælle hvorfor. Bliv så enige om, hvor vigtigt det skal være hos jer.",
	},
	NotAgreed: content.Text{EN: "not agreed yet", DA: "ikke enige endnu"},
	Agreed:    content.Text{EN: "agreed", DA: "enige"},
	Words:     content.Text{EN: "wording", DA: "ordlyd"},
	Wording:   content.Text{EN: "What you agree on, in your words", DA: "Det er I enige om, med jeres egne ord"},
	Between:   content.Text{EN: "What stands between you", DA: "Det, der skiller jer"},
	NoView:    content.Text{EN: "no answer", DA: "intet svar"},
	Apart:     content.Text{EN: "%d answers side by side", DA: "%d svar side om side"},
	Several:   content.Text{EN: "several", DA: "flere"},
	Star:      content.Text{EN: "the star", DA: "stjernen"},
	Rows:      content.Text{EN: "the rows", DA: "punkterne"},
}
