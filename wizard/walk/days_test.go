package walk

import (
	"slices"
	"testing"

	"alongside/content"
)

// days is a walk in which the first day is written in the pieces it is typed in.
func days(t *testing.T) (w *Walk, write func(pieces ...string)) {
	t.Helper()
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	w = New(g, content.NewPlan(content.English, "2026-11-21"), "2026-11-21")
	spot := Spot{Box: FirstDay, At: content.RefFollowUp}
	return w, func(pieces ...string) {
		wrote := false
		for _, p := range pieces {
			_, done := w.Do(Deed{Verb: Write, Spot: spot, Text: p, GoesOn: wrote})
			wrote = wrote || done
		}
		w.Do(Deed{Verb: Finish, Spot: spot, GoesOn: wrote})
	}
}

// The dates that were proposed from the first day follow it, however it is typed; those
// that somebody wrote stay.
func TestProposedDatesFollowTheFirstDay(t *testing.T) {
	w, write := days(t)
	write("1", "15.1.2027")
	write("1", "1.2.20", "1.2.2027")
	want := []string{"2027-03-01", "2027-05-01", "2027-08-01"}
	if got := w.Plan.Answer(content.RefFollowUp).Dates; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	w.Do(Deed{Verb: Write, Spot: Spot{Box: FollowUp, At: content.RefFollowUp, Nr: 1}, Text: "after Easter"})
	write("15.2.2027")
	want[1] = "after Easter"
	if got := w.Plan.Answer(content.RefFollowUp).Dates; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// A day that has its one form already is not changed by leaving it, so there is nothing to
// take back.
func TestLeavingADayIsNoStep(t *testing.T) {
	w, write := days(t)
	write("15.1.2027")
	write("2027-01-15")
	w.Undo()
	if a := w.Plan.Answer(content.RefFollowUp); !a.Empty() {
		t.Errorf("one step back it is %+v", a)
	}
}

// What is written for a day is never refused, and every word that says more is kept. What
// there is to know about it is said once, calmly, in both languages.
func TestADayIsRemarkedOnAndNeverRefused(t *testing.T) {
	t.Parallel()
	action := Spot{Box: ActionBy}
	first, second := Spot{Box: FirstDay, At: content.RefFollowUp}, Spot{Box: FollowUp, At: content.RefFollowUp, Nr: 1}
	row := Spot{Box: By, At: "expect-of-us.supervision"}
	for _, test := range []struct {
		at     Spot
		text   string
		kept   string
		en, da string
	}{
		{action, "15/1-27", "2027-01-15", "", ""},
		{action, "fredag d. 15. jan. 2027.", "2027-01-15", "", ""},
		{action, "senest 15/1-27", "2027-01-15", "", ""},
		{row, "by 15 January 2027", "2027-01-15", "", ""},
		{Spot{Box: ThoughtBy}, "no later than 15 Jan 2027", "2027-01-15", "", ""},
		{first, "senest 15/1-27", "senest 15/1-27", "Kept in your own words. The date is 15 January 2027.", "Gemt med jeres egne ord. Datoen er 15. januar 2027."},
		{action, "15/1-27 kl. 10", "15/1-27 kl. 10", "Kept in your own words. The date is 15 January 2027.", "Gemt med jeres egne ord. Datoen er 15. januar 2027."},
		{action, "mandag den 15. januar 2027", "mandag den 15. januar 2027", "Kept in your own words. 15 January 2027 is a Friday.", "Gemt med jeres egne ord. 15. januar 2027 er en fredag."},
		{action, "uge 12 ", "uge 12", "Kept in your own words.", "Gemt med jeres egne ord."},
		{second, "after Easter", "after Easter", "Kept in your own words.", "Gemt med jeres egne ord."},
		{action, "15/3", "15/3", "Kept in your own words. With a year added it is a date.", "Gemt med jeres egne ord. Med årstal på bliver det en dato."},
		{first, "30 February 2027", "30 February 2027", "Kept in your own words, since that day does not exist.", "Gemt med jeres egne ord, for den dag findes ikke."},
		{action, "20/11-26", "2026-11-20", "20 November 2026 has already passed.", "20. november 2026 er allerede passeret."},
		{action, "21/11-26", "2026-11-21", "", ""}, // is today
		{action, "15/1-26 kl. 10", "15/1-26 kl. 10", "Kept in your own words. The date is 15 January 2026. That has already passed.", "Gemt med jeres egne ord. Datoen er 15. januar 2026. Den er allerede passeret."},
		{action, "fra 15/1-26", "fra 15/1-26", "Kept in your own words. The date is 15 January 2026.", "Gemt med jeres egne ord. Datoen er 15. januar 2026."},
		{row, "1.3.2026", "2026-03-01", "1 March 2026 has already passed.", "1. marts 2026 er allerede passeret."},
		{Spot{Box: ThoughtBy}, "1.3.2026", "2026-03-01", "1 March 2026 has already passed.", "1. marts 2026 er allerede passeret."},
		{Spot{Box: Day, At: content.RefReviewBy}, "1.3.2026", "2026-03-01", "1 March 2026 has already passed.", "1. marts 2026 er allerede passeret."},
		{first, "1. marts 2026", "2026-03-01", "1 March 2026 has already passed.", "1. marts 2026 er allerede passeret."},
		{first, "fra 1. marts 2026", "fra 1. marts 2026", "Kept in your own words. The date is 1 March 2026. That has already passed.", "Gemt med jeres egne ord. Datoen er 1. marts 2026. Den er allerede passeret."},
		{second, "1/12-26", "2026-12-01", "A follow-up lies before the first working day.", "En opfølgning ligger før første arbejdsdag."},
		{second, "1/11-26", "2026-11-01", "1 November 2026 has already passed. A follow-up lies before the first working day.", "1. november 2026 er allerede passeret. En opfølgning ligger før første arbejdsdag."},
		{first, "1/8-27", "2027-08-01", "A follow-up lies before the first working day.", "En opfølgning ligger før første arbejdsdag."},
		{action, " ", " ", "", ""},
	} {
		w, _ := days(t)
		w.Plan.FirstDay(content.RefFollowUp, "2027-01-01")
		w.Plan.Change(content.RefFollowUp, func(a *content.Answer) { a.SetDate(2, "2027-05-05") })
		w.Plan.Take("expect-of-us.supervision", content.Planned)
		w.Plan.Actions = []content.Action{{What: "call", Now: true}}
		w.Plan.Parking = []content.Parked{{What: "a dog"}}
		w.Do(Deed{Verb: Write, Spot: test.at, Text: test.text})
		told, _ := w.Do(Deed{Verb: Finish, Spot: test.at, GoesOn: true})
		if kept := w.Words(test.at); kept != test.kept && test.kept != " " {
			t.Errorf("%q is kept as %q, want %q", test.text, kept, test.kept)
		}
		if told.In(content.English) != test.en || told.In(content.Danish) != test.da {
			t.Errorf("%q: %q, %q", test.text, told.In(content.English), told.In(content.Danish))
		}
		if told, _ := w.Do(Deed{Verb: Finish, Spot: test.at}); !told.Empty() {
			t.Errorf("%q: it is said again: %q", test.text, told.EN)
		}
	}
}

// What was proposed from the first working day is said once it is written, and not where
// somebody has chosen other days.
func TestTheFollowUpsAreTold(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ text, en, da string }{
		{"1/3 2027", "Follow-up is then on 1 April 2027, 1 June 2027, 1 September 2027. From the list of steps you can choose other days.", "Opfølgning er så 1. april 2027, 1. juni 2027, 1. september 2027. Fra listen over trin kan I vælge andre dage."},
		{"after Easter", "Kept in your own words.", "Gemt med jeres egne ord."},
	} {
		w, _ := days(t)
		spot := Spot{Box: FirstDay, At: content.RefFollowUp}
		w.Do(Deed{Verb: Write, Spot: spot, Text: test.text})
		if told, _ := w.Do(Deed{Verb: Finish, Spot: spot, GoesOn: true}); told.EN != test.en || told.DA != test.da {
			t.Errorf("%q: %q, %q", test.text, told.EN, told.DA)
		}
	}
}

// A first working day is understood among words too, and follow-ups are proposed from it.
func TestFollowUpsAreProposedFromADayAmongWords(t *testing.T) {
	t.Parallel()
	for _, said := range []string{"pr. 15. januar 2027", "from 15 January 2027", "mandag d. 15/1-27 kl. 9", "15. jan. 2027"} {
		w, write := days(t)
		write("1", said)
		want := []string{"2027-02-15", "2027-04-15", "2027-07-15"}
		if got := w.Plan.Answer(content.RefFollowUp).Dates; !slices.Equal(got, want) {
			t.Errorf("%q: got %v, want %v", said, got, want)
		}
		write("1/2-27")
		if got := w.Plan.Answer(content.RefFollowUp).Dates; got[0] != "2027-03-01" {
			t.Errorf("%q: they do not follow: %v", said, got)
		}
	}
}

// Blanks round a role or a date are a slip of the thumb; words of one's own stay to the
// letter.
func TestBlanksRoundARoleAndADateAreTakenOff(t *testing.T) {
	t.Parallel()
	w, _ := days(t)
	w.Plan.Take("expect-of-us.supervision", content.Planned)
	w.Plan.Actions = []content.Action{{What: "call", Now: true}}
	w.Plan.Parking = []content.Parked{{What: "a dog"}}
	for _, test := range []struct {
		box  Box
		at   content.Ref
		want string
	}{
		{Who, "expect-of-us.supervision", "team  leader"},
		{By, "expect-of-us.supervision", "team  leader"},
		{ActionWho, "", "team  leader"},
		{ActionBy, "", "team  leader"},
		{ThoughtWho, "", "team  leader"},
		{ThoughtBy, "", "team  leader"},
		{Day, content.RefReviewBy, "team  leader"},
		{FirstDay, content.RefFollowUp, "team  leader"},
		{FollowUp, content.RefFollowUp, "team  leader"},
		{Note, "expect-of-us.supervision", " team  leader\u00a0"},
		{Words, "purpose.why", " team  leader\u00a0"},
		{ActionWords, "", " team  leader\u00a0"},
	} {
		s := Spot{Box: test.box, At: test.at}
		w.Do(Deed{Verb: Write, Spot: s, Text: " team  leader\u00a0"})
		w.Do(Deed{Verb: Finish, Spot: s, GoesOn: true})
		if got := w.Words(s); got != test.want {
			t.Errorf("%d at %s: %q, want %q", test.box, test.at, got, test.want)
		}
		before := w.Steps()
		w.Do(Deed{Verb: Finish, Spot: s})
		if w.Steps() != before {
			t.Errorf("%d at %s: passing by is a step", test.box, test.at)
		}
	}
}
