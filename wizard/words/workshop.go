package words

import "alongside/content"

// workshopWords are the sentences that only a workshop needs.
type workshopWords struct {
	WorkshopTitle, BeforeTitle, AfterTitle, CoverWorkshop                   content.Text
	AgendaMinutes, AgendaSum, AgendaOver, AgendaUnder, BeforeOrAfter        content.Text
	TimeLeft, TimeUp, TimeUpLine                                            content.Text
	MenuNotes, MenuFiveMore, MenuAnew, MenuTimerOff, MenuTimerOn, MenuLarge content.Text
	MenuUsual, NotesTitle, BackRow, OfferLarge, Minutes                     content.Text

	ClockTime, DayOnTime, DayBehind, DayAhead, DayPaused          content.Text
	DayOnTimeShort, DayBehindShort, DayAheadShort, DayPausedShort content.Text
	NoDay, PauseOver, PauseTitle, PauseHint, PauseEnd             content.Text
	Shortened, CutFromTo, NothingToShorten, TooLateForThat        content.Text
	ShortenTitle, ShortenHint, NoTime, StepTooEarly               content.Text
	MenuPause, MenuShorten, MenuShortenTo, MenuDayAnew            content.Text
}
