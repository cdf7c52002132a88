package words

import "alongside/content"

type spokenWorkshopWords struct {
	AgendaPrompt, AgendaWrong, AgendaAround, AgendaMinute, AgendaMinutes, AgendaAsGuide,
	NoWorkshop, NoAgenda, NoNotes, LeadNote content.Text
}
