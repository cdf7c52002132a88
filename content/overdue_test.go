package content_test

import (
	"slices"
	"testing"

	"alongside/content"
)

// An action is overdue the day after its day, however that was written, unless it is done or
// set aside. Where no one day is known, nobody is told that they are late.
func TestAnActionIsOverdueTheDayAfterItsDay(t *testing.T) {
	t.Parallel()
	const today = "2027-01-16"
	for by, want := range map[string]bool{
		"2027-01-15": true, "15/1-27": true, "senest 15/1-27": true, "inden d. 15. jan. 2027": true, "before 15 January 2027 at 10:00": true, "mandag d. 15/1-27": true,
		"2027-01-16": false, "2027-01-17": false, "": false, "uge 2": false, "uge 2 2027": false, "January 2027": false, "15/1": false, "30 February 2026": false,
		"fra 15/1-27": false, "pr. 15/1-27": false, "after 15 January 2027": false, "15/1-27?": false,
	} {
		for _, todo := range []content.Todo{{By: by}, {By: by, Done: true}, {By: by, Aside: content.SetParked}, {By: by, Aside: content.SetDropped}} {
			stands := !todo.Done && todo.Aside == ""
			if got := todo.Overdue(today); got != (want && stands) {
				t.Errorf("%+v is overdue: %v", todo, got)
			}
		}
		if (content.Todo{By: by}).Overdue("") || (content.Todo{By: by}).Overdue("yesterday") {
			t.Errorf("%q is overdue on no day", by)
		}
	}
}

// A row that is planned is its action; once it is in place its day is only history. A point
// about a person has no day.
func TestOverdueListsWhatWasPromisedToo(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: "leader ", By: "15/1-27"})
	p.Set("expect-of-us.open-door", content.Answer{State: content.InPlace, By: "2027-01-15"})
	p.Set("expect-of-peer.two-years", content.Answer{State: content.AskHR, Now: true, By: "2027-01-15"})
	p.Actions = []content.Action{{What: "call the union", By: "senest 15/1-27"}, {What: "call 12 34 56 78", Who: "anna@example.org", By: "15/1-27 kl. 10"}}
	var en, da []string
	p.Say(content.RefReviewBy, "15/1-27")
	for _, line := range g.Overdue(p, "2027-01-16") {
		en, da = append(en, line.EN), append(da, line.DA)
	}
	review, _ := g.Question(content.RefReviewBy)
	row, _ := g.Question("expect-of-us.supervision")
	wantLines(t, en, row.Todo().EN+" (leader, 15 January 2027)", "call the union (15 January 2027)", "action 2 (15/1-27 kl. 10)", review.Section.Title.EN+": "+review.Short().EN+" (15 January 2027)")
	wantLines(t, da, row.Todo().DA+" (leader, 15. januar 2027)", "call the union (15. januar 2027)", "handling 2 (15/1-27 kl. 10)", review.Section.Title.DA+": "+review.Short().DA+" (15. januar 2027)")
	for ref, want := range map[content.Ref]bool{"expect-of-us.supervision": true, "expect-of-us.open-door": false, "expect-of-peer.two-years": false} {
		if q, _ := g.Question(ref); q.Overdue(p, "2027-01-16") != want {
			t.Errorf("%s is overdue: %v", ref, !want)
		}
	}
	if late := g.Overdue(p, "2027-01-15"); late != nil {
		t.Errorf("on the day itself: %+v", late)
	}
}

func wantLines(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
