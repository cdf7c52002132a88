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

// inWorkshop are the sentences, in every language side by side.
var inWorkshop = workshopWords{
	WorkshopTitle: content.Text{EN: "The workshop", DA: "Workshoppen"},
	BeforeTitle:   content.Text{EN: "Before the workshop", DA: "Før workshoppen"},
	AfterTitle:    content.Text{EN: "After the workshop", DA: "Efter workshoppen"},
	CoverWorkshop: content.Text{
		EN: "From here on it is a workshop's plan: a group fills it in together.",
		DA: "Herfra er det en workshop: I udfylder planen sammen.",
	},

	AgendaMinutes: content.Text{EN: "%3d min", DA: "%3d min"},
	AgendaSum:     content.Text{EN: "%d minutes in all.", DA: "%d minutter i alt."},
	AgendaOver: content.Text{
		EN: "%d minutes in all, %d more than the guide's %d. Take the time, or let a step wait.",
		DA: "%d minutter i alt, %d mere end guidens %d. Giv det tid, eller lad et trin vente.",
	},
	AgendaUnder: content.Text{
		EN: "%d minutes in all, %d fewer than the guide's %d.",
		DA: "%d minutter i alt, %d færre end guidens %d.",
	},
	BeforeOrAfter: content.Text{EN: "before/after", DA: "før/efter"},
	Minutes:       content.Text{EN: "min", DA: "min"},

	TimeLeft: content.Text{EN: "%d min", DA: "%d min"},
	TimeUp:   content.Text{EN: "time is up", DA: "tiden er gået"},
	TimeUpLine: content.Text{
		EN: "The time for this step is up. Go on, or take five minutes more in the menu (Esc).",
		DA: "Tiden til trinnet er gået. Gå videre, eller tag fem minutter mere i menuen (Esc).",
	},

	MenuNotes:    content.Text{EN: "Presenter's notes for this step", DA: "Noter til facilitatoren om trinnet"},
	MenuFiveMore: content.Text{EN: "Five minutes more for this step", DA: "Fem minutter mere til trinnet"},
	MenuAnew:     content.Text{EN: "Start this step's time anew", DA: "Start trinnets tid forfra"},
	MenuTimerOff: content.Text{EN: "Switch the timer off", DA: "Slå uret fra"},
	MenuTimerOn:  content.Text{EN: "Switch the timer on", DA: "Slå uret til"},
	MenuLarge:    content.Text{EN: "Large for the projector", DA: "Stort til projektoren"},
	MenuUsual:    content.Text{EN: "Back to the usual layout", DA: "Tilbage til den almindelige visning"},
	NotesTitle:   content.Text{EN: "Presenter's notes: %s", DA: "Noter til facilitatoren: %s"},
	BackRow: content.Text{
		EN: "Can the back row read this line? If not, enlarge the letters: Ctrl and +. About 80 × 24 letters suit a room; now there are %d × %d.",
		DA: "Kan de bagerste læse linjen her? Ellers gør skriften større: Ctrl og +. Omkring 80 × 24 passer til et lokale; nu er der %d × %d.",
	},
	OfferLarge: content.Text{
		EN: "On a projector? Choose \"Large for the projector\" in the menu (Esc).",
		DA: "Bruger I projektor? Vælg \"Stort til projektoren\" i menuen (Esc).",
	},
}
