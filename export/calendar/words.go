package calendar

import "alongside/content"

// said are the words of a calendar that are not the guide's.
var said = content.Words[calendarWords]("calendar")

type calendarWords struct {
	Calendar, CalendarOf, Category, FirstDay, TalkAgain, ReviewOrDelete, ByRole, AsWritten, ComesFrom content.Text

	TalkAfter content.Count
}
