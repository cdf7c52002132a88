package words

import "alongside/content"

// ScreenWords is every sentence of the full screen that is not the guide's; the
// line-by-line mode has its own.
type ScreenWords struct {
	workshopWords
	togetherWords

	Tagline, CoverWhat, CoverGroup, CoverWrite, CoverKeep, CoverPlain, CoverBack content.Text
	Continue, FromTheStart, Start                                                content.Text
	StepOf, Deeper, DeeperTitle, CoreTitle, PageOf                               content.Text
	Saved, Saving, NotSaved, AlreadySaved, AgainToLeave, FirstPage               content.Text
	TooSmall                                                                     content.Text
	FromExperience, FromPractice, Care, SupportWording, Examples, More           content.Text

	LeaveOpen, ChooseThis, HowMany, NextLeaveOpen, Done, Close, Add        content.Text
	ToTheList, MarkTop, TakenOut, Edit, Note, NoteWhoWhen, WhoRole, ByWhen content.Text
	AllNeedsOne, NoTextHere, FoldedKeys, Unfold, Fold                      content.Text
	ForManagerAndHR, WhyFolded, BoxFull, TooLong                           content.Text
	UnfoldInRoom, NotInRoom                                                content.Text
	RiskSign, RiskCounter, FirstDay, FollowUpMonth, FollowUpMonths         content.Text
	KeptAsWords, ThreeIsPlenty, IsAnswered, BackToQuestion, ActionsNow     content.Text
	LastPage, AgainUnsaved, MenuThis, WriteHR, CoverAside, ReadFirst       content.Text
	MenuMet, MenuNotMet, Met, NotMet                                       content.Text
	MenuMove, MoveTitle, MoveHint, Moved                                   content.Text
	Important, Clear, Rate, Column                                         content.Text
	ForNow, WhoWhen, FiveIsEnough, OwnAction, YourOwn, ChosenOf            content.Text

	OpenPoints, OldAnswers, OwnActions, ParkingLot, CountOf, GoOnToWrite, LookThrough, GoThere content.Text
	Personal                                                                                   content.Text
	WriteTitle, WriteHint, WriteMarkdown, LeaveWithPlan, LeaveDone                             content.Text
	Written, ReplaceFile, FileName, OtherName, Write, Finish                                   content.Text

	Menu, MenuGoOn, MenuSteps, MenuReview, MenuSkip, MenuTalk, MenuNotRelevant, MenuOpenAgain content.Text
	MenuPark, MenuEditor, MenuHelp, MenuLeave, Choose                                         content.Text
	StepsTitle, HelpKeys, HelpSources, HelpReading, HelpPractice, Scroll                      content.Text
	Parked, EditorMissing, EditorFailed, EditorBack, EditorSame, EditorAtOnce                 content.Text
	EditorNoText, EditorBoth, EditorFailedKept                                                content.Text
}

// words are the sentences, in every language side by side.
var screen = ScreenWords{
	workshopWords: inWorkshop,
	togetherWords: togetherSaid,

	Tagline: content.Text{
		EN: "Getting your workplace ready for a peer support worker",
		DA: "Gør arbejdspladsen klar til en peer-støttemedarbejder",
	},
	CoverWhat: content.Text{
		EN: "Half an hour of questions, most of them short. Everything can be left open and taken up later.",
		DA: "En halv times spørgsmål, de fleste korte. Alt kan stå åbent og tages op senere.",
	},
	CoverGroup: content.Text{
		EN: "Ninety minutes with a group, or as long as your agenda says. First who comes, and what there is time for; then the opening.",
		DA: "Halvanden time med en gruppe, eller så længe jeres dagsorden siger. Først hvem der kommer, og hvad der er tid til; så velkomsten.",
	},
	CoverWrite: content.Text{
		EN: "Write roles, not names, and nothing about anyone's health: the plan is meant to be read.",
		DA: "Skriv roller, ikke navne, og intet om nogens helbred: Planen skal kunne læses af andre.",
	},
	CoverKeep: content.Text{
		EN: "Nothing is sent anywhere. What you write is saved as you go in %s, here in this folder. On a shared drive or in a synced folder, others may be able to read it.",
		DA: "Intet bliver sendt nogen steder hen. Det, I skriver, gemmes undervejs i %s, her i mappen. På et fællesdrev eller i en synkroniseret mappe kan andre måske læse det.",
	},
	CoverPlain: content.Text{
		EN: "With a screen reader: leave with Ctrl+C twice, and start with --plain.",
		DA: "Med skærmlæser: Afslut med Ctrl+C to gange, og start igen med --plain.",
	},
	CoverBack: content.Text{
		EN: "Welcome back. Your answers in %s are as you left them.",
		DA: "Velkommen tilbage. Svarene i %s er, som I forlod dem.",
	},
	Continue:     content.Text{EN: "Continue where you were: %s", DA: "Fortsæt, hvor I slap: %s"},
	FromTheStart: content.Text{EN: "Go through it from the start", DA: "Gå det igennem fra begyndelsen"},
	Start:        content.Text{EN: "start", DA: "begynd"},

	StepOf:      content.Text{EN: "Step %d of %d", DA: "Trin %d af %d"},
	Deeper:      content.Text{EN: "Going deeper", DA: "I dybden"},
	DeeperTitle: content.Text{EN: "Go deeper, any time", DA: "I dybden, når I vil"},
	CoreTitle:   content.Text{EN: "The half hour", DA: "Den halve time"},
	PageOf:      content.Text{EN: "%d of %d", DA: "%d af %d"},

	Saved:        content.Text{EN: "saved", DA: "gemt"},
	Saving:       content.Text{EN: "writing …", DA: "skriver …"},
	NotSaved:     content.Text{EN: "Not saved, and nothing is lost: your answers are kept here while the program runs. %s", DA: "Ikke gemt, men intet er tabt: Svarene er her, så længe programmet kører. %s"},
	AlreadySaved: content.Text{EN: "Already saved: every answer is kept as soon as you give it.", DA: "Allerede gemt: Hvert svar gemmes, så snart I giver det."},
	AgainToLeave: content.Text{EN: "Everything is saved. Press Ctrl+C again to leave, or any other key to stay.", DA: "Alt er gemt. Tryk Ctrl+C igen for at afslutte eller en anden tast for at blive."},
	FirstPage:    content.Text{EN: "This is the first question.", DA: "Det er det første spørgsmål."},
	TooSmall: content.Text{
		EN: "This window is too small to show the questions. Make it at least 40 wide and 10 high. Your answers are saved.",
		DA: "Vinduet er for lille til spørgsmålene. Gør det mindst 40 tegn bredt og 10 linjer højt. Svarene er gemt.",
	},
	FromExperience: content.Text{EN: "From experience", DA: "Andres erfaring"},
	FromPractice:   content.Text{EN: "From practice", DA: "Fra praksis"},
	Care:           content.Text{EN: "Handle with care", DA: "Kræver omtanke"},
	SupportWording: content.Text{EN: "A wording that asks for support and skills", DA: "En formulering, der spørger til støtte og færdigheder"},
	Examples:       content.Text{EN: "Examples to start from", DA: "Eksempler at begynde med"},
	More:           content.Text{EN: "F1: more about this", DA: "F1: mere om dette"},

	LeaveOpen:     content.Text{EN: "Leave it open for now", DA: "Lad det stå åbent indtil videre"},
	ChooseThis:    content.Text{EN: "choose this", DA: "vælg denne"},
	HowMany:       content.Text{EN: "how many", DA: "hvor mange"},
	NextLeaveOpen: content.Text{EN: "next, the rest stays open", DA: "videre, resten står åbent"},
	Done:          content.Text{EN: "done", DA: "færdig"},
	Close:         content.Text{EN: "close", DA: "luk"},
	Add:           content.Text{EN: "add", DA: "tilføj"},
	ToTheList:     content.Text{EN: "to the list", DA: "op til listen"},
	MarkTop:       content.Text{EN: "★", DA: "★"},
	TakenOut:      content.Text{EN: "Taken out. Ctrl+Z brings it back.", DA: "Fjernet. Ctrl+Z henter den tilbage."},
	Edit:          content.Text{EN: "Change", DA: "Ret"},
	Note:          content.Text{EN: "Note", DA: "Note"},
	NoteWhoWhen:   content.Text{EN: "note, who, when", DA: "note, hvem, hvornår"},
	WhoRole:       content.Text{EN: "Who (a role, not a name)", DA: "Hvem (en rolle, ikke et navn)"},
	ByWhen:        content.Text{EN: "By when (15/1 2027, or in words)", DA: "Senest (15/1 2027 eller med ord)"},
	AllNeedsOne:   content.Text{EN: "First answer one row; then a gives the same answer to every row still open.", DA: "Svar først på et punkt; så giver tasten a samme svar til alle punkter, der står åbne."},
	NoTextHere:    content.Text{EN: "There is no free text here: nothing about a person belongs in the plan.", DA: "Her er ikke noget fritekstfelt: Intet om en person hører hjemme i planen."},
	FoldedKeys:    content.Text{EN: "→ opens this row; best when nobody is looking on", DA: "→ åbner punktet; helst når ingen kigger med"},
	Unfold:        content.Text{EN: "open", DA: "åbn"},
	Fold:          content.Text{EN: "fold away", DA: "fold sammen"},

	ForManagerAndHR: content.Text{EN: "For the manager and HR", DA: "For lederen og HR"},
	WhyFolded: content.Text{
		EN: "This row touches on a person's own recovery, health or openness about it. It stays folded, has no free text, and is never part of what a group sees.",
		DA: "Punktet handler om en persons egen vej til at komme sig, om helbred eller om åbenhed. Det er foldet sammen, har intet fritekstfelt og vises aldrig for en gruppe.",
	},
	UnfoldInRoom: content.Text{
		EN: "Is the projector dark, and nobody looking on? Then press once more to open it.",
		DA: "Er projektoren slukket, og kigger ingen med? Så tryk igen for at åbne punktet.",
	},
	NotInRoom: content.Text{
		EN: "This is for the manager and HR, not for a workshop: it waits in its own step.",
		DA: "Det her er til leder og HR, ikke til en workshop: I finder det på dets eget trin.",
	},
	BoxFull: content.Text{
		EN: "That does not fit: a box takes %d characters. Nothing was cut; put it in with your own editor (Esc, then the menu).",
		DA: "Det er der ikke plads til: Et felt rummer %d tegn. Intet er klippet af; brug jeres egen editor (Esc og så menuen).",
	},
	TooLong: content.Text{
		EN: "This text is too long to change here, and is kept as it is. Use your own editor (Esc, then the menu).",
		DA: "Teksten er for lang til at rette her og bevares, som den er. Brug jeres egen editor (Esc og så menuen).",
	},
	RiskSign:       content.Text{EN: "How would you notice it early?", DA: "Hvordan ville I opdage det tidligt?"},
	RiskCounter:    content.Text{EN: "What will you do about it then?", DA: "Hvad gør I så ved det?"},
	FirstDay:       content.Text{EN: "First working day, if you know it", DA: "Første arbejdsdag, hvis I kender den"},
	FollowUpMonth:  content.Text{EN: "After 1 month", DA: "Efter 1 måned"},
	FollowUpMonths: content.Text{EN: "After %d months", DA: "Efter %d måneder"},
	KeptAsWords:    content.Text{EN: "Kept as words: there is no such date.", DA: "Gemt som ord: Sådan en dato findes ikke."},
	ThreeIsPlenty:  content.Text{EN: "%d are marked as most important; %d are usually enough to say what matters.", DA: "%d er markeret som vigtigst; %d er som regel nok til at vise, hvad der tæller."},
	IsAnswered:     content.Text{EN: "answered", DA: "besvaret"},
	BackToQuestion: content.Text{EN: "back to the question", DA: "tilbage til spørgsmålet"},
	ActionsNow:     content.Text{EN: "Actions for now: %d", DA: "De første handlinger: %d"},
	MenuMove:       content.Text{EN: "Keep the plan in another place …", DA: "Gem planen et andet sted …"},
	MoveTitle:      content.Text{EN: "Keep the plan in another place", DA: "Gem planen et andet sted"},
	MoveHint:       content.Text{EN: "The name of a new file, such as /media/stick/plan.yaml. Everything goes there from now on.", DA: "Navnet på en ny fil, fx /media/stick/plan.yaml. Alt gemmes dér fra nu af."},
	Moved:          content.Text{EN: "From now on the plan is kept in %s.", DA: "Fra nu af gemmes planen i %s."},
	LastPage:       content.Text{EN: "This is the last page. Enter chooses; or leave by the menu.", DA: "Det er den sidste side. Enter vælger; eller afslut fra menuen."},
	AgainUnsaved:   content.Text{EN: "Your last answers are not in the plan's file yet. Ctrl+C again leaves all the same. %s", DA: "De sidste svar er ikke i planens fil endnu. Ctrl+C igen afslutter alligevel. %s"},
	MenuThis:       content.Text{EN: "This question", DA: "Dette spørgsmål"},
	WriteHR:        content.Text{EN: "Write the page for the manager and HR alone: %s", DA: "Skriv siden, der kun er til lederen og HR: %s"},
	CoverAside:     content.Text{EN: "There are newer answers of yours in %s: somebody else changed the plan while it was open here. Compare the two and keep the right one.", DA: "Jeres nyere svar ligger i %s: En anden ændrede planen, mens den var åben her. Sammenlign de to, og behold den rigtige."},
	MenuMet:        content.Text{EN: "We have talked this plan through together", DA: "Vi har drøftet planen sammen"},
	MenuNotMet:     content.Text{EN: "We have not talked this plan through together after all", DA: "Vi har alligevel ikke drøftet planen sammen"},
	Met:            content.Text{EN: "Noted: you talked the plan through together today.", DA: "Noteret: I har drøftet planen sammen i dag."},
	NotMet:         content.Text{EN: "Noted: you have not talked the plan through together yet.", DA: "Noteret: I har endnu ikke drøftet planen sammen."},
	ReadFirst:      content.Text{EN: "Read first: what was found in the plan's file (%d)", DA: "Læs først, hvad der er fundet i planens fil (%d)"},
	Important:      content.Text{EN: "important", DA: "vigtigt"},
	Clear:          content.Text{EN: "clear to us", DA: "klart for os"},
	Rate:           content.Text{EN: "rate", DA: "vurdér"},
	Column:         content.Text{EN: "important / clear", DA: "vigtigt / klart"},
	ForNow:         content.Text{EN: "for now ★", DA: "★ nu"},
	WhoWhen:        content.Text{EN: "choose (who, when)", DA: "vælg (hvem, hvornår)"},
	FiveIsEnough:   content.Text{EN: "%d are chosen, and that is plenty for now. Unpick one first.", DA: "%d er valgt, og det er rigeligt lige nu. Fravælg først en af dem."},
	OwnAction:      content.Text{EN: "Something else to do:", DA: "Andet, der skal gøres:"},
	YourOwn:        content.Text{EN: "your own", DA: "jeres egne"},
	ChosenOf:       content.Text{EN: "%d of at most %d chosen for now", DA: "%d af højst %d valgt som de første"},

	OpenPoints:    content.Text{EN: "Open points: %d", DA: "Åbne punkter: %d"},
	Personal:      content.Text{EN: "Looks like a person's number or e-mail address; write roles instead", DA: "Ligner et personnummer, et telefonnummer eller en mailadresse; skriv roller"},
	OwnActions:    content.Text{EN: "Your own actions for later", DA: "Jeres egne handlinger til senere"},
	OldAnswers:    content.Text{EN: "Answers to questions this guide no longer has", DA: "Svar på spørgsmål, som guiden ikke længere har"},
	ParkingLot:    content.Text{EN: "Parked thoughts", DA: "Parkerede tanker"},
	CountOf:       content.Text{EN: "%d of %d %s", DA: "%d af %d %s"},
	GoOnToWrite:   content.Text{EN: "Go on and write the plan", DA: "Gå videre og skriv planen"},
	LookThrough:   content.Text{EN: "look through it", DA: "se den igennem"},
	GoThere:       content.Text{EN: "go there", DA: "gå dertil"},
	WriteTitle:    content.Text{EN: "How would you like the plan?", DA: "Hvordan vil I have planen?"},
	WriteHint:     content.Text{EN: "It is saved in %s already. Here you can also write a version to read and send on.", DA: "Den er allerede gemt i %s. Her kan I også skrive en udgave til at læse og sende videre."},
	WriteMarkdown: content.Text{EN: "Write it in %s to read and send on (Markdown): %s", DA: "Skriv den på %s til at læse og sende videre (Markdown): %s"},
	LeaveWithPlan: content.Text{EN: "Leave; the plan is saved", DA: "Afslut; planen er gemt"},
	LeaveDone:     content.Text{EN: "Done; leave", DA: "Færdig; afslut"},
	Written:       content.Text{EN: "Written: %s", DA: "Skrevet: %s"},
	ReplaceFile:   content.Text{EN: "%s is there already. Enter again replaces it; e gives another name.", DA: "%s findes allerede. Enter igen erstatter den; e giver et andet navn."},
	FileName:      content.Text{EN: "File name", DA: "Filnavn"},
	OtherName:     content.Text{EN: "another name", DA: "andet navn"},
	Write:         content.Text{EN: "write", DA: "skriv"},
	Finish:        content.Text{EN: "leave", DA: "afslut"},

	Menu:            content.Text{EN: "Menu", DA: "Menu"},
	MenuGoOn:        content.Text{EN: "Back to the question", DA: "Tilbage til spørgsmålet"},
	MenuSteps:       content.Text{EN: "Go to a step …", DA: "Gå til et trin …"},
	MenuReview:      content.Text{EN: "The whole plan at a glance", DA: "Hele planen i overblik"},
	MenuSkip:        content.Text{EN: "Leave this open and go on", DA: "Lad dette stå åbent, og gå videre"},
	MenuTalk:        content.Text{EN: "Talk about this first", DA: "Dette skal drøftes først"},
	MenuNotRelevant: content.Text{EN: "Not relevant here", DA: "Ikke relevant her"},
	MenuOpenAgain:   content.Text{EN: "Take \"%s\" off this question", DA: "Fjern \"%s\" fra spørgsmålet"},
	MenuPark:        content.Text{EN: "Park a thought for later", DA: "Parkér en tanke til senere"},
	MenuEditor:      content.Text{EN: "Write this answer in your own editor", DA: "Skriv svaret i jeres egen editor"},
	MenuHelp:        content.Text{EN: "Help: this question, and the keys", DA: "Hjælp: spørgsmålet og tasterne"},
	MenuLeave:       content.Text{EN: "Leave; everything is saved", DA: "Afslut; alt er gemt"},
	Choose:          content.Text{EN: "choose", DA: "vælg"},

	StepsTitle:    content.Text{EN: "Go to a step", DA: "Gå til et trin"},
	HelpKeys:      content.Text{EN: "Keys", DA: "Taster"},
	HelpSources:   content.Text{EN: "What this stands on", DA: "Hvad dette bygger på"},
	HelpPractice:  content.Text{EN: "Practice: added from experience, in neither of the two source documents", DA: "Praksis: tilføjet ud fra erfaring; står ikke i de to kilder"},
	HelpReading:   content.Text{EN: "To read", DA: "Læs mere"},
	Scroll:        content.Text{EN: "scroll", DA: "rul"},
	Parked:        content.Text{EN: "Parked.", DA: "Parkeret."},
	EditorMissing: content.Text{EN: "Your editor was not found: see the variables VISUAL and EDITOR. The answer is as it was.", DA: "Editoren blev ikke fundet: Se variablerne VISUAL og EDITOR. Svaret er, som det var."},
	EditorFailed:  content.Text{EN: "The editor did not work (%s). Nothing is lost: the answer is as it was.", DA: "Editoren virkede ikke (%s). Intet er tabt: Svaret er, som det var."},
	EditorBack:    content.Text{EN: "Taken over from your editor.", DA: "Hentet fra jeres editor."},
	EditorSame:    content.Text{EN: "Nothing was changed in your editor.", DA: "Der blev ikke ændret noget i jeres editor."},
	EditorAtOnce: content.Text{
		EN: "The editor came back at once: %s=\"%s\" waits. What you save in its window is taken over when you go to another question, or leave.",
		DA: "Editoren kom tilbage med det samme: %s=\"%s\" venter. Det, I gemmer i dens vindue, hentes, når I går videre eller afslutter.",
	},
	EditorFailedKept: content.Text{
		EN: "The editor did not work (%s). Nothing is lost: the answer is as it was, and what the editor saved is kept in %s.",
		DA: "Editoren virkede ikke (%s). Intet er tabt: Svaret er, som det var, og det, editoren gemte, ligger i %s.",
	},
	EditorNoText: content.Text{
		EN: "What the editor saved cannot be read as text. The answer is as it was. The editor's version is kept in %s: save it as UTF-8.",
		DA: "Det, editoren gemte, kan ikke læses som tekst. Svaret er, som det var. Editorens udgave ligger i %s: Gem den som UTF-8.",
	},
	EditorBoth: content.Text{
		EN: "This answer was changed here and in your editor. It stays as it is here; the editor's version is kept in %s.",
		DA: "Svaret er ændret både her og i jeres editor. Her bliver det, som det er; editorens udgave ligger i %s.",
	},
}
