package words

import "alongside/content"

// workshopWords are the sentences that only a workshop needs.
type workshopWords struct {
	WorkshopTitle, BeforeTitle, AfterTitle, CoverWorkshop                   content.Text
	AgendaMinutes, AgendaSum, AgendaOver, AgendaUnder, BeforeOrAfter        content.Text
	TimeLeft, TimeUp, TimeUpLine                                            content.Text
	MenuNotes, MenuFiveMore, MenuAnew, MenuTimerOff, MenuTimerOn, MenuLarge content.Text
	MenuUsual, NotesTitle, BackRow, OfferLarge, Minutes                     content.Text
}
