package words

import "alongside/content"

// SheetWords is every sentence about sheets that one person answers on a machine of their
// own, and about reading them in.
type SheetWords struct {
	CoverAsked, CoverKept, Begin, GoOn, ToTheEnd, Steps                content.Text
	ReturnTitle, ReturnAnswered, ReturnNone, ReturnFile, ReturnShown   content.Text
	ReturnLater, ReturnEnter, Leave, LeaveKey, WelcomeAsked, WelcomeGo content.Text

	MenuReadIn, ReadInTitle, ReadInHint, Found, FoundNew, FoundLater, FoundCopy content.Text
	ReadInNo, ReadInYes, NotReadIn, IsReadIn, IsInAlready, EarlierOne           content.Text
	ReadInHow, ReadInPrompt, ReadInHere, YesWords                               content.Text
}

var sheets = content.Words[SheetWords]("sheets")

// Sheets are the sentences about such sheets.
func Sheets() *SheetWords { return sheets() }
