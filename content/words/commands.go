package words

import "alongside/content"

// Commands is every sentence of the commands and of the program around its two ways of
// asking. What a report says stands with the report.
type Commands struct {
	// What the help and the manual page say of the commands.
	Short, Long, Usage, Subcommands, Flags, FlagsEverywhere, Export, Worksheet content.Text
	Combine, CombineLong, Check, Guide, GuideCheck, Completion, Man            content.Text

	// And of the flags.
	FlagLang, FlagGuide, FlagPlain, FlagWorkshop, FlagTheme, FlagAs, FlagFor content.Text
	FlagAll, FlagFormat, FlagOut, FlagForce, FlagHelp, FlagVersion           content.Text

	// What was wrong with the words of a command, and the cure.
	NoFlag, FlagNeedsValue, FlagCannotBe, FlagMiswritten, FlagUnread, SeeHelp content.Text
	NameMissing, NamesTooFew, NamesTooMany, Written, NoLanguage, Languages    content.Text
	NoCommand, CommandsListed, AsOrWorkshop, OneOfTwo, NoShell, Shells        content.Text

	// What is told when a command has done its work, or cannot.
	GoOn, Rescue, Darken, Look, SaveAs, GuideFine, Folder content.Text
}

// Command gives the sentences of the commands.
func Command() *Commands { return &commands }

var commands = Commands{
	Short: content.Text{EN: "Get a workplace ready for a peer support worker", DA: "Gør en arbejdsplads klar til en peer-støttemedarbejder"},
	Long: content.Text{
		EN: `Leads a manager, or a group, through preparing a workplace for peer support
workers, and writes a readiness plan. Works offline; everything stays in the
plan's own folder. Without a name the plan is readiness-plan.yaml, here.`,
		DA: `Hjælper en leder eller en gruppe med at gøre en arbejdsplads klar til
peer-støttemedarbejdere og skriver en plan. Virker uden net; alt bliver i
planens egen mappe. Uden et navn hedder planen readiness-plan.yaml og ligger her.`,
	},
	Usage:           content.Text{EN: "Usage", DA: "Brug"},
	Subcommands:     content.Text{EN: "Commands", DA: "Kommandoer"},
	Flags:           content.Text{EN: "Flags", DA: "Tilvalg"},
	FlagsEverywhere: content.Text{EN: "Flags everywhere", DA: "Fælles tilvalg"},
	Export:          content.Text{EN: "Write a plan as Markdown or YAML, in either language", DA: "Skriv en plan som Markdown eller YAML, på begge sprog"},
	Worksheet:       content.Text{EN: "Handouts for pen and paper, one for each perspective", DA: "Arbejdsark til papir og blyant, ét til hvert perspektiv"},
	Combine:         content.Text{EN: "Make one plan of several, with the views side by side", DA: "Saml flere planer til én med svarene side om side"},
	CombineLong: content.Text{
		EN: `Makes one plan of several that people filled in alone. What all answered alike
is the plan's answer; where they differ, it is open, and their views are shown
side by side. Nothing is lost, and the plans themselves are not changed. A plan
that is combined already can be combined with others that come later.

To fill in a plan of one's own:  %s mine.yaml --as colleagues`,
		DA: `Samler flere planer, som folk har udfyldt hver for sig, til én. Det, alle har
svaret ens på, er planens svar. Er svarene forskellige, står punktet åbent,
og svarene vises side om side. Intet går tabt, og planerne selv bliver ikke
ændret. Kommer der flere planer senere, kan de lægges til den samlede.

Sådan udfylder man sin egen plan:  %s min.yaml --as colleagues`,
	},
	Check:      content.Text{EN: "What is open in a plan; exit code 4 if anything is", DA: "Hvad der står åbent i en plan; slutkode 4, hvis noget gør"},
	Guide:      content.Text{EN: "Print the built-in guide", DA: "Udskriv den indbyggede guide"},
	GuideCheck: content.Text{EN: "Check a guide of your own", DA: "Tjek en guide, I selv har skrevet"},
	Completion: content.Text{EN: "Completions for a shell", DA: "Fuldførelse til en shell"},
	Man:        content.Text{EN: "The manual page", DA: "Manualsiden"},

	FlagLang:     content.Text{EN: "language, en or da; else the plan's, or your system's", DA: "sprog, en eller da; ellers planens eller maskinens"},
	FlagGuide:    content.Text{EN: "ask from a guide of your own", DA: "spørg ud fra jeres egen guide"},
	FlagPlain:    content.Text{EN: "line by line, for screen readers, braille and scripts", DA: "linje for linje, til skærmlæser, punktskrift og scripts"},
	FlagWorkshop: content.Text{EN: "a group fills in the plan; also one that was begun alone", DA: "en gruppe udfylder planen; også en, der er begyndt alene"},
	FlagTheme:    content.Text{EN: "auto, light, dark, mono or projector", DA: "auto, light, dark, mono eller projector"},
	FlagAs:       content.Text{EN: "begin a new plan as manager, colleagues, peer or service-users", DA: "begynd en ny plan som manager, colleagues, peer eller service-users"},
	FlagFor:      content.Text{EN: "for one perspective only, such as colleagues", DA: "kun til ét perspektiv, fx colleagues"},
	FlagAll:      content.Text{EN: "the whole guide on one sheet", DA: "hele guiden på ét ark"},
	FlagFormat:   content.Text{EN: "md, yaml, or hr (the page for the manager and HR alone)", DA: "md, yaml eller hr (siden, der kun er til lederen og HR)"},
	FlagOut:      content.Text{EN: "file to write, - for the standard output", DA: "filen, der skrives; - er standardoutput"},
	FlagForce:    content.Text{EN: "replace the file if it is there", DA: "erstat filen, hvis den findes"},
	FlagHelp:     content.Text{EN: "this help", DA: "denne hjælp"},
	FlagVersion:  content.Text{EN: "the version", DA: "versionen"},

	NoFlag:         content.Text{EN: "there is no flag %s", DA: "der er ikke noget tilvalg %s"},
	FlagNeedsValue: content.Text{EN: "%s needs a value after it", DA: "%s skal have en værdi efter sig"},
	FlagCannotBe:   content.Text{EN: "%s cannot be %q", DA: "%s kan ikke være %q"},
	FlagMiswritten: content.Text{EN: "%s is not how a flag is written", DA: "sådan skrives et tilvalg ikke: %s"},
	FlagUnread:     content.Text{EN: "this cannot be read: %v", DA: "det her kan ikke læses: %v"},
	SeeHelp:        content.Text{EN: "See: %s --help", DA: "Se: %s --help"},
	NameMissing:    content.Text{EN: "a name is missing", DA: "der mangler et navn"},
	NamesTooFew:    content.Text{EN: "this command takes at least %d names", DA: "kommandoen tager mindst %d navne"},
	NamesTooMany:   content.Text{EN: "this command takes %d name(s), and was given %d", DA: "kommandoen tager %d navn(e) og fik %d"},
	Written:        content.Text{EN: "It is written: %s", DA: "Skriv sådan: %s"},
	NoLanguage:     content.Text{EN: "there is no language %q", DA: "der findes ikke noget sprog %q"},
	Languages:      content.Text{EN: "Languages: en, da.", DA: "Sprog: en, da."},
	NoCommand:      content.Text{EN: "there is no command and no plan %q", DA: "der er ingen kommando og ingen plan, der hedder %q"},
	CommandsListed: content.Text{EN: "Commands: %s. A new plan's name ends in .yaml.", DA: "Kommandoer: %s. En ny plans navn ender på .yaml."},
	AsOrWorkshop:   content.Text{EN: "--as is for one person's plan, and --workshop for a group's", DA: "--as er til én persons plan, og --workshop er til en gruppes"},
	OneOfTwo:       content.Text{EN: "Leave out one of the two.", DA: "Brug kun det ene."},
	NoShell:        content.Text{EN: "there is no shell %q", DA: "der findes ikke nogen shell %q"},
	Shells:         content.Text{EN: "Shells: bash, zsh, fish, powershell.", DA: "Shells: bash, zsh, fish, powershell."},

	GoOn: content.Text{EN: "Your plan is saved in %s.\nTo continue: %s", DA: "Planen er gemt i %s.\nFortsæt med: %s"},
	Rescue: content.Text{
		EN: "The plan could not be saved. Here it is: copy it into a file, from the first # to the last line.",
		DA: "Planen kunne ikke gemmes. Her er den: Kopiér den over i en fil, fra det første # til sidste linje.",
	},
	Darken: content.Text{
		EN: "The plan could not be saved, and holds answers that are not for the room. Make the projector dark, then press Enter to see it.",
		DA: "Planen kunne ikke gemmes, og den rummer svar, der ikke er for alle i lokalet. Sluk billedet på projektoren, og tryk så Enter for at se den.",
	},
	Look: content.Text{
		EN: "Enter shows the plan as it is on the disk, without changing anything; Ctrl+C leaves.",
		DA: "Enter viser planen, som den ligger på disken, uden at ændre noget; Ctrl+C afslutter.",
	},
	SaveAs:    content.Text{EN: "To keep it in a file: %s", DA: "Gem den i en fil sådan: %s"},
	GuideFine: content.Text{EN: "%s is in order: %d steps, %d questions.", DA: "%s er i orden: %d trin, %d spørgsmål."},
	Folder:    content.Text{EN: "The plan is in %s. Press Enter to close this window.", DA: "Planen ligger i %s. Tryk Enter for at lukke vinduet."},
}
