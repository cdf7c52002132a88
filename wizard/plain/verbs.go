package plain

import "alongside/content"

// statedKinds are the kinds of question that may be talked about first, or be
// not relevant, as on the full screen.
var statedKinds = []content.Kind{content.KindText, content.KindList, content.KindRisk, content.KindChecklist}

// dotWords are all commands, in the order .help tells them.
var dotWords = []dotWord{
	{
		verb: verbSkip,
		name: content.Text{EN: ".skip", DA: ".spring"},
		does: content.Text{EN: "leave this as it is and go on", DA: "lad det være, som det er, og gå videre"},
	},
	{
		verb: verbBack,
		name: content.Text{EN: ".back", DA: ".tilbage"},
		does: content.Text{EN: "the question before this one", DA: "spørgsmålet før"},
	},
	{
		verb: verbGo,
		name: content.Text{EN: ".go 5", DA: ".gå 5"},
		also: []string{"ga"},
		does: content.Text{EN: "go to a step by its number or a word of its title; alone, hear the steps", DA: "gå til et trin med dets nummer eller et ord fra titlen; alene nævner den trinene"},
	},
	{
		verb: verbReview,
		name: content.Text{EN: ".review", DA: ".overblik"},
		does: content.Text{EN: "the whole plan, open points first", DA: "hele planen med de åbne punkter først"},
	},
	{
		verb: verbTalk,
		name: content.Text{EN: ".talk", DA: ".drøft"},
		also: []string{"droft"},
		does: content.Text{EN: "mark this as to be talked about first; once more takes it back", DA: "markér, at det skal drøftes først; skriv det igen for at fortryde"},
		on:   statedKinds,
	},
	{
		verb: verbNotRelevant,
		name: content.Text{EN: ".not-relevant", DA: ".ikke-relevant"},
		does: content.Text{EN: "mark this as not relevant here; once more takes it back", DA: "markér, at det ikke er relevant her; skriv det igen for at fortryde"},
		on:   statedKinds,
	},
	{
		verb: verbClear,
		name: content.Text{EN: ".clear", DA: ".slet"},
		does: content.Text{EN: "empty this answer", DA: "slet det her svar"},
	},
	{
		verb: verbMore,
		name: content.Text{EN: ".more", DA: ".mere"},
		does: content.Text{EN: "write on at the end of the answer", DA: "skriv videre på svaret"},
		on:   []content.Kind{content.KindText},
	},
	{
		verb: verbChange,
		name: content.Text{EN: ".change 2 words", DA: ".ret 2 ord"},
		does: content.Text{EN: "put new words in the place of number 2", DA: "skriv nye ord i stedet for nummer 2"},
		on:   []content.Kind{content.KindList, content.KindActions},
	},
	{
		verb: verbRemove,
		name: content.Text{EN: ".remove 2", DA: ".fjern 2"},
		does: content.Text{EN: "take number 2 out", DA: "fjern nummer 2"},
		on:   []content.Kind{content.KindList, content.KindActions},
	},
	{
		verb: verbMoveRow,
		name: content.Text{EN: ".move 3 1", DA: ".flyt 3 1"},
		does: content.Text{EN: "move number 3 to place 1", DA: "flyt nummer 3 til plads 1"},
		on:   []content.Kind{content.KindList},
	},
	{
		verb: verbNote,
		name: content.Text{EN: ".note 1 words", DA: ".note 1 ord"},
		does: content.Text{EN: "put a note on row 1", DA: "sæt en note på punkt 1"},
		on:   []content.Kind{content.KindChecklist},
	},
	{
		verb: verbWho,
		name: content.Text{EN: ".who 1 role", DA: ".hvem 1 rolle"},
		does: content.Text{EN: "which role does number 1", DA: "hvilken rolle der står for nummer 1"},
		on:   []content.Kind{content.KindChecklist, content.KindActions},
	},
	{
		verb: verbBy,
		name: content.Text{EN: ".by 1 date", DA: ".hvornår 1 dato"},
		also: []string{"hvornar"},
		does: content.Text{EN: "by when number 1 stands", DA: "hvornår nummer 1 skal være på plads"},
		on:   []content.Kind{content.KindChecklist, content.KindActions},
	},
	{
		verb: verbOpen,
		name: content.Text{EN: ".open", DA: ".åbn"},
		also: []string{"abn"},
		does: content.Text{EN: "open what is for the manager and HR alone", DA: "åbn det, der kun er til leder og HR"},
		on:   []content.Kind{content.KindChecklist},
	},
	{
		verb: verbDone,
		name: content.Text{EN: ".done 1", DA: ".færdig 1"},
		also: []string{"faerdig"},
		does: content.Text{EN: "mark number 1 as done; once more takes it back", DA: "markér nummer 1 som klaret; skriv det igen for at fortryde"},
		on:   []content.Kind{content.KindActions},
	},
	{
		verb: verbShelve,
		name: content.Text{EN: ".shelve 1 why", DA: ".udskyd 1 hvorfor"},
		does: content.Text{EN: "park action 1, with a reason if you like; once more takes it up again", DA: "parkér handling 1, gerne med en grund; skriv det igen for at tage den op"},
		on:   []content.Kind{content.KindActions},
	},
	{
		verb: verbDrop,
		name: content.Text{EN: ".drop 1 why", DA: ".drop 1 hvorfor"},
		does: content.Text{EN: "drop action 1, with a reason if you like; once more takes it up again", DA: "drop handling 1, gerne med en grund; skriv det igen for at tage den op"},
		on:   []content.Kind{content.KindActions},
	},
	{
		verb: verbPark,
		name: content.Text{EN: ".park words", DA: ".parkér ord"},
		does: content.Text{EN: "keep a thought for later", DA: "gem en tanke til senere"},
	},
	{
		verb: verbAgenda,
		name: content.Text{EN: ".agenda", DA: ".dagsorden"},
		does: content.Text{EN: "hear the workshop's agenda", DA: "hør workshoppens dagsorden"},
		room: true,
	},
	{
		verb: verbLead,
		name: content.Text{EN: ".notes", DA: ".noter"},
		does: content.Text{EN: "hear the presenter's notes for this step", DA: "hør noterne til facilitatoren om trinnet"},
		room: true,
	},
	{
		verb: verbLot,
		name: content.Text{EN: ".parked", DA: ".parkeret"},
		does: content.Text{EN: "hear what is parked; .parked done 1 marks it as done, .parked out 1 takes it out", DA: "hør, hvad der er parkeret; .parkeret klaret 1 markerer det som klaret, .parkeret ud 1 tager det ud"},
	},
	{
		verb: verbMet,
		name: content.Text{EN: ".met", DA: ".mødt"},
		also: []string{"modt"},
		does: content.Text{EN: "say that the group has talked the combined plan through; once more takes it back", DA: "sig, at gruppen har drøftet den samlede plan; skriv det igen for at fortryde"},
		room: true,
	},
	{
		verb: verbLanguage,
		name: content.Text{EN: ".language", DA: ".sprog"},
		does: content.Text{EN: "change between English and Danish", DA: "skift mellem dansk og engelsk"},
	},
	{
		verb: verbSave,
		name: content.Text{EN: ".save", DA: ".gem"},
		does: content.Text{EN: "hear that everything is saved; with the name of a new file, keep the plan there from now on", DA: "hør, at alt er gemt; med navnet på en ny fil gemmes planen dér fra nu af"},
	},
	{
		verb: verbHelp,
		name: content.Text{EN: ".help", DA: ".hjælp"},
		does: content.Text{EN: "hear this, and the advice and sources of the question", DA: "hør det her og spørgsmålets råd og kilder"},
	},
	{
		verb: verbQuit,
		name: content.Text{EN: ".quit", DA: ".slut"},
		also: []string{"stop"},
		does: content.Text{EN: "leave, with everything saved", DA: "afslut; alt er gemt"},
	},
}
