package calendar_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/apognu/gocal"
	ics "github.com/arran4/golang-ical"

	"alongside/content"
	"alongside/export/calendar"
	"alongside/export/internal/plantest"
	"alongside/export/planfile"
)

// An entry is one day as a reader found it in a calendar.
type entry struct {
	uid, summary, below, from, to string
	sequence                      int
}

// written is the plan's calendar.
func written(tb testing.TB, p *content.Plan, g *content.Guide, l content.Language) []byte {
	tb.Helper()
	data, err := calendar.ICS(p, g, l)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// readOne has one reader read a calendar. It takes back the signs that are written for a
// comma, a semicolon and a line's end.
func readOne(tb testing.TB, data []byte) []entry {
	tb.Helper()
	cal, err := ics.ParseCalendar(bytes.NewReader(data))
	if err != nil {
		tb.Fatalf("%v in\n%s", err, data)
	}
	var all []entry
	for _, e := range cal.Events() {
		from, err := e.GetAllDayStartAt()
		to, err2 := e.GetAllDayEndAt()
		if err != nil || err2 != nil {
			tb.Fatal(err, err2)
		}
		text := func(of ics.ComponentProperty) string { return e.GetProperty(of).Value }
		all = append(all, entry{
			uid: e.Id(), summary: text(ics.ComponentPropertySummary), below: text(ics.ComponentPropertyDescription),
			from: from.Format(time.DateOnly), to: to.Format(time.DateOnly), sequence: number(tb, text(ics.ComponentPropertySequence)),
		})
		if len(e.Alarms()) > 0 || len(e.Attendees()) > 0 || e.HasProperty(ics.ComponentPropertyOrganizer) {
			tb.Error("it rings, or invites somebody")
		}
	}
	return all
}

// readOther has another reader do the same, which tells all-day events by other means and
// takes back fewer signs.
func readOther(tb testing.TB, data []byte) []entry {
	tb.Helper()
	reader := gocal.NewParser(bytes.NewReader(data))
	reader.SkipBounds = true
	if err := reader.Parse(); err != nil {
		tb.Fatalf("%v in\n%s", err, data)
	}
	var all []entry
	for _, e := range reader.Events {
		if e.RawStart.Params["VALUE"] != "DATE" || e.RawEnd.Params["VALUE"] != "DATE" || !e.Valid {
			tb.Errorf("%+v", e)
		}
		to, err := time.Parse("20060102", e.RawEnd.Value)
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, entry{e.Uid, e.Summary, strings.ReplaceAll(e.Description, `\n`, "\n"), e.Start.Format(time.DateOnly), to.Format(time.DateOnly), e.Sequence})
	}
	return all
}

func number(tb testing.TB, s string) (n int) {
	tb.Helper()
	for _, r := range s {
		if r < '0' || r > '9' {
			tb.Fatalf("%q is no number", s)
		}
		n = 10*n + int(r-'0')
	}
	return n
}

// uids are what the entries of a calendar are known by.
func uids(all []entry) (ids []string) {
	for _, e := range all {
		ids = append(ids, e.uid)
	}
	return ids
}

// half is a plan with all that there can be in a calendar, and all that must not be.
func half(g *content.Guide) *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Identity = "abcdefghijklmnop"
	p.Say(content.RefWorkplace, "Elm House, 2nd floor")
	p.Set("expect-of-us.induction", content.Answer{State: content.Planned, Who: "team leader", By: "by 15 February 2027"})
	p.Set("expect-of-us.supervision", content.Answer{State: content.Planned, By: "after Easter"})
	p.Set("expect-of-us.rules", content.Answer{State: content.Planned, By: "2027-02-01", Aside: content.SetDropped})
	p.Set("expect-of-us.safety", content.Answer{State: content.Planned, By: "2027-02-01", Done: true})
	for _, q := range g.Questions() {
		if q.Folded() {
			p.Set(q.Ref, content.Answer{State: content.AskHR, Now: true, By: "2027-02-02", Who: "secret", Note: "secret"})
		}
	}
	p.Actions = []content.Action{
		{What: "Visit Huset; ask, listen\nand write", Who: "two colleagues", By: "15/3 2027 at 10", Now: true},
		{What: "Order a desk", By: "2027-01-10"},
	}
	p.Set(content.RefFollowUp, content.Answer{Text: "2027-03-01", Dates: []string{"2027-04-01", "in summer", "2027-09-01"}})
	p.Say(content.RefReviewBy, "2028-03-01")
	return p
}

func TestACalendarHasEachDayOfThePlan(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	want := map[content.Language][]string{
		content.English: {
			"2027-01-10 Order a desk", "2027-02-15 Plan the induction (team leader)", "2027-03-01 Peer support: first working day",
			"2027-03-15 Visit Huset; ask, listen and write (two colleagues)",
			"2027-04-01 Peer support: follow-up after 1 month", "2027-09-01 Peer support: follow-up after 6 months",
			"2028-03-01 Peer support: review or delete the readiness plan",
		},
		content.Danish: {
			"2027-01-10 Order a desk", "2027-02-15 Planlæg introforløbet (team leader)", "2027-03-01 Peer-støtte: første arbejdsdag",
			"2027-03-15 Visit Huset; ask, listen and write (two colleagues)",
			"2027-04-01 Peer-støtte: opfølgning efter 1 måned", "2027-09-01 Peer-støtte: opfølgning efter 6 måneder",
			"2028-03-01 Peer-støtte: forberedelsesplanen gennemgås eller slettes",
		},
	}
	for _, l := range content.Languages() {
		data := written(t, half(g), g, l)
		one := readOne(t, data)
		if other := readOther(t, data); !slices.Equal(one, other) {
			t.Errorf("two readers differ:\n%+v\n%+v", one, other)
		}
		var got []string
		for _, e := range one {
			got = append(got, e.from+" "+e.summary)
			if next, _ := time.Parse(time.DateOnly, e.from); next.AddDate(0, 0, 1).Format(time.DateOnly) != e.to {
				t.Errorf("%s ends on %s", e.from, e.to)
			}
		}
		if !slices.Equal(got, want[l]) {
			t.Errorf("in %s: %q", l, got)
		}
		plantest.Lacks(t, data, "secret", "Easter", "METHOD", "VALARM")
		unfolded := bytes.ReplaceAll(data, []byte("\r\n "), nil)
		plantest.Has(t, unfolded, content.Text{
			EN: `DESCRIPTION:As the plan has it: 15/3 2027 at 10\nFrom: Readiness plan: peer support at Elm House\, 2nd floor`,
			DA: `DESCRIPTION:Sådan står det i planen: 15/3 2027 at 10\nFra: Forberedelsesplan: peer-støtte hos Elm House\, 2nd floor`,
		}.In(l))
	}
}

// A second calendar of a changed plan takes the place of the first: what is still in the
// plan is known by the same, and as a later state of it.
func TestALaterCalendarUpdatesTheFirst(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := half(g)
	first := written(t, p, g, content.English)
	if !bytes.Equal(first, written(t, p.Clone(), g, content.English)) {
		t.Error("two calendars of one plan differ")
	}
	was := readOne(t, first)
	if got := uids(readOne(t, written(t, p, g, content.Danish))); !slices.Equal(got, uids(was)) {
		t.Errorf("in another language they are others: %q", got)
	}
	later := p.Clone()
	later.Began = append(later.Began, "f0c77ab1") // another sitting of the same day
	later.Say(content.RefWorkplace, "Oak House")
	later.Change("expect-of-us.induction", func(a *content.Answer) { a.By, a.Who = "2027-02-20", "manager" })
	later.Actions[0].What, later.Actions[0].Done = "Visit Huset twice", true
	later.Actions[1].What, later.Actions[1].By = "Order two desks", "2027-01-11"
	later.Change(content.RefFollowUp, func(a *content.Answer) { a.Text = "2027-03-08" })
	now := readOne(t, written(t, later, g, content.English))
	if len(now) != len(was)-1 {
		t.Fatalf("%+v", now)
	}
	for _, e := range now {
		i := slices.Index(uids(was), e.uid)
		if i < 0 || e.sequence <= was[i].sequence {
			t.Errorf("%+v takes the place of nothing", e)
		}
	}
	if e := now[slices.Index(uids(now), was[0].uid)]; e.summary != "Order two desks" || e.from != "2027-01-11" {
		t.Errorf("%+v was %+v", e, was[0])
	}
	nextDay := later.Clone()
	nextDay.Updated, nextDay.Began = "2026-11-22", nil
	if got := readOne(t, written(t, nextDay, g, content.English)); got[0].sequence <= now[0].sequence {
		t.Errorf("the next day it has %d after %d", got[0].sequence, now[0].sequence)
	}
	p.Actions[0], p.Actions[1] = p.Actions[1], p.Actions[0]
	if got := uids(readOne(t, written(t, p, g, content.English))); len(got) != len(was) || !sameSet(got, uids(was)) {
		t.Errorf("two actions changed places: %q", got)
	}
}

func sameSet(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// Whose calendar it is, depends on the plan: two plans never update each other's, and a
// combined one is the same before and after somebody went on with it.
func TestAPlansCalendarIsItsOwn(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	id := func(change func(*content.Plan)) string {
		p := half(g)
		change(p)
		id := readOne(t, written(t, p, g, content.English))[0].uid
		if strings.Contains(id, "abcdefghijklmnop") || strings.Contains(id, "Elm") {
			t.Errorf("%q tells of the plan", id)
		}
		return id
	}
	own := id(func(*content.Plan) {})
	joined := func(p *content.Plan) {
		p.Joined = []content.Joined{{}, {Identity: "qrstuvwxyzabcdef"}, {Identity: "x"}}
	}
	combined := id(func(p *content.Plan) { p.Identity = ""; joined(p) })
	wentOn := id(joined)
	byHand := id(func(p *content.Plan) { p.Identity = "" })
	other := id(func(p *content.Plan) { p.Identity = "bcdefghijklmnopa" })
	if combined != wentOn {
		t.Errorf("%q was %q", wentOn, combined)
	}
	if all := []string{own, combined, byHand, other}; len(slices.Compact(slices.Sorted(slices.Values(all)))) != len(all) {
		t.Errorf("%q", all)
	}
}

func TestWithoutADayThereIsNoCalendar(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("Because")
	p.Set(content.RefFollowUp, content.Answer{Text: "in spring", Dates: []string{"", "30 February 2027", "15 March"}})
	p.Actions = []content.Action{{What: "Visit", By: "soon"}}
	if data := written(t, p, g, content.English); data != nil || calendar.HasDays(p, g) {
		t.Errorf("%s", data)
	}
	p.Actions[0].By = "1 March 2027"
	if !calendar.HasDays(p, g) {
		t.Error("there is a day")
	}
}

// What a round hides is in no calendar: that people answered far apart asks for a talk.
func TestACalendarTellsNothingOfARunningRound(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := half(g)
	open := written(t, p, g, content.English)
	p.BeginRound([]content.Ref{"expect-of-us.background"}, []string{"manager", "peer"})
	p.Change("expect-of-us.background", func(a *content.Answer) {
		a.By = "2027-01-01"
		a.Views = []content.View{
			{Voice: content.Voice{Who: "manager"}, State: content.InPlace, By: "2027-05-05", Note: "secret"}, {Voice: content.Voice{Who: "peer"}, State: content.Missing},
		}
	})
	if got := written(t, p, g, content.English); !bytes.Equal(got, open) {
		t.Errorf("%s", got)
	}
}

func TestTheGoldenPlansCalendar(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p, err := planfile.Read("plan-v1.yaml", plantest.Data(t, "plan-v1.yaml"), g)
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range content.Languages() {
		data := written(t, p, g, l)
		sound(t, data)
		one, other := readOne(t, data), readOther(t, data)
		if len(one) < 5 || !slices.Equal(uids(one), uids(other)) {
			t.Errorf("%+v\n%+v", one, other)
		}
	}
}

// sound checks what is true of every calendar, whatever is in it: lines that end as they
// must and are no longer than they may be, whole letters, and no day of an answer's making.
func sound(t *testing.T, data []byte) {
	t.Helper()
	plantest.Calm(t, "a calendar", strings.ReplaceAll(string(data), "\r\n", "\n"))
	begun := 0
	for line := range strings.SplitSeq(strings.TrimSuffix(string(data), "\r\n"), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") || line == "" {
			t.Errorf("a line of %d bytes: %q", len(line), line)
		}
		if strings.HasPrefix(line, "BEGIN:") {
			begun++
		}
	}
	if n := len(readOne(t, data)); begun != n+1 || !bytes.HasSuffix(data, []byte("END:VCALENDAR\r\n")) {
		t.Errorf("%d parts for %d days in\n%s", begun, n, data)
	}
}

// injections are what would be a day of its own, or end the calendar, were it not escaped.
var injections = []string{
	"x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:x", "x\nBEGIN:VALARM\nACTION:AUDIO\nEND:VALARM", "a,b;c:d\\,e\\;f\\n\\", `"quoted"`, "x\\", "\\n\r", ";VALUE=DATE:20270101",
	strings.Repeat("æ", 100), strings.Repeat("x", 73) + "👩‍⚕️" + strings.Repeat("日本", 50), " x", "BEGIN:VCALENDAR", "x\u2028END:VEVENT\u2029",
}

// hostile has a text wherever a calendar says what somebody wrote, and one reader read it
// back. The other is no witness here: it takes \\n for a backslash and an n.
func hostile(t *testing.T, s string) {
	t.Helper()
	g := plantest.Builtin(t)
	p := half(g)
	p.Identity, p.Updated = s, content.Date(s)
	p.Say(content.RefWorkplace, s)
	p.Say(content.RefReviewBy, s)
	p.Set("expect-of-us.induction", content.Answer{State: content.Planned, Who: s, By: "15/2 2027"})
	p.Actions = []content.Action{{What: s, Who: s, By: "2027-01-05"}, {What: s, By: s}}
	data := written(t, p, g, content.English)
	sound(t, data)
	shown := content.VisibleLine(strings.Join(strings.Fields(s), " "))
	want := shown
	if shown != "" {
		want = shown + " (" + shown + ")"
	}
	got := readOne(t, data)
	i := slices.IndexFunc(got, func(e entry) bool { return e.from == "2027-01-05" && strings.HasPrefix(e.uid, "do-own-1.") })
	if i < 0 || got[i].summary != want {
		t.Errorf("%q became %+v", s, got)
	}
	readOther(t, data)
}

func TestHostileTextsInACalendar(t *testing.T) {
	t.Parallel()
	for _, s := range slices.Concat(plantest.Hostile, plantest.Steering, injections) {
		hostile(t, s)
	}
}

// FuzzCalendar does the same with any text.
func FuzzCalendar(f *testing.F) {
	for _, s := range slices.Concat(plantest.Steering, injections) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { hostile(t, s) })
}
