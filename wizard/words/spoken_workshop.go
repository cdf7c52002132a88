package words

import "alongside/content"

type spokenWorkshopWords struct {
	AgendaPrompt, AgendaWrong, AgendaAround, AgendaMinute, AgendaMinutes, AgendaAsGuide,
	MoveOnTheDay, Day, PauseHow, NoWorkshop, NoAgenda, NoNotes, LeadNote content.Text
}
