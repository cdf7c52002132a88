package words

import "alongside/content"

type spokenRoundWords struct {
	RoundWhy, RoundFiles, RoundAs, RoundCombine, RoundTogetherFile, RoundTogether, RoundWaits, RevealHow, RevealRow, RevealView,
	RevealNone, RevealStances, RevealPrompt, RevealWrong, RevealWords, RevealBetween, NotAgreedIs, RevealIs content.Text
}

// spokenRound is what is said about rounds, and at the reveal.
var spokenRound = spokenRoundWords{
	RoundWhy: content.Text{
		EN: "In a workshop each perspective answers this out of the others' sight. Line by line that cannot be done on one terminal: what one has written can be read by the next, further up.",
		DA: "På en workshop svarer hvert perspektiv for sig, uden at de andre ser det. Linje for linje kan det ikke lade sig gøre på én terminal: Det, den ene skriver, kan den næste læse længere oppe.",
	},
	RoundFiles: content.Text{
		EN: "Instead each perspective fills in a plan of its own, with a name of its own:",
		DA: "I stedet udfyldes en plan for hvert perspektiv, hver med sit eget filnavn:",
	},
	RoundAs:           content.Text{EN: "%s: %s", DA: "%s: %s"},
	RoundCombine:      content.Text{EN: "Then the plans are combined: %s. In %s the answers stand side by side.", DA: "Derefter samles planerne: %s. I %s står svarene side om side."},
	RoundTogetherFile: content.Text{EN: "together.yaml", DA: "samlet.yaml"},
	RoundTogether: content.Text{
		EN: "Or answer the next questions together, all at once.",
		DA: "Eller svar på de næste spørgsmål sammen, alle på én gang.",
	},
	RoundWaits: content.Text{
		EN: "A round that was begun on the full screen is not finished. Its answers stay hidden until it is: start without --plain to go on with it.",
		DA: "En runde, der blev begyndt på fuld skærm, er ikke slut. Svarene er skjult, indtil den er det: Start uden --plain for at fortsætte den.",
	},
	RevealHow: content.Text{
		EN: "Where you differ most comes first. For each: what you agree on, or that you do not agree yet.",
		DA: "De største forskelle står først. Skriv for hvert punkt, hvad I er enige om, eller at I ikke er det endnu.",
	},
	RevealRow:     content.Text{EN: "%d of %d. %s. %s.", DA: "%d af %d. %s. %s."},
	RevealView:    content.Text{EN: "%s: %s.", DA: "%s: %s."},
	RevealNone:    content.Text{EN: "Nothing has been answered apart yet.", DA: "Der er ikke svaret hver for sig endnu."},
	RevealStances: content.Text{EN: "You can agree on: %s.", DA: "I kan blive enige om: %s."},
	RevealPrompt:  content.Text{EN: "A number, 0 for open. %s: ", DA: "Et tal, 0 for åben. %s: "},
	RevealWrong:   content.Text{EN: "Please answer with a number from 0 to %d.", DA: "Svar med et tal fra 0 til %d."},
	RevealWords:   content.Text{EN: "In your words, if you like: ", DA: "Med jeres egne ord, hvis I vil: "},
	RevealBetween: content.Text{EN: "What stands between you: ", DA: "Det, der skiller jer: "},
	NotAgreedIs:   content.Text{EN: "Not agreed yet: %s", DA: "Ikke enige endnu: %s"},
	RevealIs:      content.Text{EN: "So far: %s.", DA: "Indtil nu: %s."},
}
