package words

import "alongside/content"

type spokenWorkshopWords struct {
	AgendaPrompt, AgendaWrong, AgendaAround, AgendaMinute, AgendaMinutes, AgendaAsGuide,
	NoWorkshop, NoAgenda, NoNotes, LeadNote content.Text
}

// spokenInWorkshop is what is said in a workshop.
var spokenInWorkshop = spokenWorkshopWords{
	AgendaPrompt: content.Text{
		EN: "Step and minutes, such as 3=15; off the day with 3=before or 3=after. Enter goes on: ",
		DA: "Trin og minutter, fx 3=15; 3=før eller 3=efter tager trinnet ud af dagen. Enter går videre: ",
	},
	AgendaWrong: content.Text{
		EN: "%q cannot be read, so nothing is changed. Write a number from 1 to %d, = and minutes from 0 to %d, or before, or after.",
		DA: "%q kan ikke læses, så intet er ændret. Skriv et nummer fra 1 til %d, = og minutter fra 0 til %d, eller før, eller efter.",
	},
	AgendaAround:  content.Text{EN: "%d. %s, %s", DA: "%d. %s, %s"},
	AgendaMinute:  content.Text{EN: "%d. %s, 1 minute", DA: "%d. %s, 1 minut"},
	AgendaMinutes: content.Text{EN: "%d. %s, %d minutes", DA: "%d. %s, %d minutter"},
	AgendaAsGuide: content.Text{EN: "The agenda is the guide's again.", DA: "Dagsordenen er igen den fra guiden."},
	NoWorkshop: content.Text{
		EN: "This plan is filled in alone, and has no agenda.",
		DA: "Planen udfyldes alene og har ingen dagsorden.",
	},
	NoAgenda: content.Text{EN: "This guide has no agenda.", DA: "Denne guide har ingen dagsorden."},
	NoNotes:  content.Text{EN: "There are no presenter's notes for this step.", DA: "Der er ingen noter til facilitatoren om det her trin."},
	LeadNote: content.Text{EN: "%s: %s", DA: "%s: %s"},
}
