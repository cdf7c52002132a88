package walk_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

func lineOf(said []walk.Said) string {
	all := make([]string, len(said))
	for i, s := range said {
		all[i] = s.Text
	}
	return strings.Join(all, " · ")
}

// The whole plan at a glance: what is told of each part, in which words.
func TestReviewTellsTheWholePlan(t *testing.T) {
	t.Parallel()
	w := filled(t)
	w.Plan.Say("review.review-by", "2028-01-15")
	w.Plan.Set("lost.row", content.Answer{State: content.Planned, Asked: "What was asked?", Note: "a note", People: map[string]int{"x": 2}})
	w.Plan.Set("lost.other", content.Answer{Text: "words"})
	w.Plan.Set("star.hope", content.Answer{Agreement: content.AgreedOn, Importance: 4, Agreed: "hope for all"})
	w.Plan.Set("star.bridge", content.Answer{Importance: 3, Clarity: 2})
	w.Plan.Change("promises.desk", func(a *content.Answer) { a.Note, a.Who, a.By = "by the window", "leader", "2027-01-15" })
	w.Plan.Change("why.tasks", func(a *content.Answer) { a.Ideas[1].Top = true })
	w.Plan.Actions = append(w.Plan.Actions, content.Action{What: "wait", Aside: content.SetParked}, content.Action{What: "call 010203-0405"})
	r := w.Review()
	if r.Standing.EN != "Answered by 2 perspectives, lived experience among them; not yet talked through together" {
		t.Errorf("it stands so: %s", r.Standing.EN)
	}
	var counts, open, lot, answers, old []string
	for _, st := range r.Steps {
		for _, c := range st.Counts {
			counts = append(counts, st.Section.Title.EN+": "+c.Label().EN)
		}
	}
	for _, o := range r.Open {
		open = append(open, o.Line(w.Plan).EN)
	}
	for _, k := range r.Lot {
		lot = append(lot, w.Waiting(k))
	}
	for _, a := range r.Answers {
		answers = append(answers, a.Section.Title.EN+" | "+a.Asked.EN+": "+lineOf(a.Said))
	}
	for _, a := range r.Old {
		old = append(old, a.Asked.EN+": "+lineOf(a.Said))
	}
	for _, test := range []struct {
		what      string
		got, want []string
	}{
		{"counts", counts, []string{
			"About this plan: 2 answered", "About this plan: 1 open", "Why peer support: 3 answered", "What we promise: 1 planned", "What we promise: 1 missing", "What we promise: 1 open",
			"The role star: 2 answered", "The role star: 1 open", "Actions: 1 answered", "Review: 1 answered", "What we expect: 1 adapted",
		}},
		{"open", open, []string{"About this plan: Workplace", "What we promise: Induction", "The role star: Trust (answered apart, not settled yet)", "A point for the manager and HR"}},
		{"own", r.Own, []string{"buy a phone", "call 010203-0405"}},
		{"lot", lot, []string{"a dog", "a car", "wait"}},
		{"old", old, []string{"lost.other: words", "What was asked?: planned · 2 x · a note"}},
		{"answers", answers, []string{
			"About this plan | How: Workshop", "About this plan | Present: 1 Manager · 2 Peer worker",
			"Why peer support | Why: because", "Why peer support | Tasks: coffee · walks · music · talks", "Why peer support | Pushed aside: nobody asks",
			"What we promise | Desk: missing · by the window · leader · 15 January 2027", "What we promise | Training: planned · in spring",
			"What we expect | On time: adapted · 1 March 2027",
			"The role star | Hope: agreed: central: hope for all", "The role star | Trust: 2 answers side by side", "The role star | Bridge: important · partly clear",
			"Actions | Follow-up: 15 January 2027 · After 1 month: 15 February 2027 · After 3 months: 15 April 2027 · After 6 months: 15 July 2027",
			"Review | Review by: 15 January 2028",
		}},
	} {
		if !slices.Equal(test.got, test.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", test.what, test.got, test.want)
		}
	}
	if len(r.Now) != 1 || !r.Folded || len(r.Personal) != 1 {
		t.Errorf("now %v, folded %v, personal %v", r.Now, r.Folded, r.Personal)
	}
	q, _ := w.Guide.Question("promises.recovery")
	if w.Leads(q) || w.Said(q) != nil {
		t.Error("in a workshop it leads to a folded point, or tells it")
	}
	if first, ok := w.FirstToDo(); !ok || first.What.EN != "write a letter" {
		t.Errorf("first to do is %v", first.What)
	}
	w.Plan.Actions = nil
	if _, ok := w.FirstToDo(); ok {
		t.Error("with nothing to do there is a first")
	}
}

// Who is still to be asked is told while the plan is not talked through.
func TestWhoIsStillToBeAsked(t *testing.T) {
	t.Parallel()
	w := walk.New(wizardtest.SmallGuide(t), content.NewPlan(content.English, "2026-11-21"), "2026-11-21")
	w.Plan.Say("why.why", "because")
	w.Plan.Count(content.RefPresent, "manager", 1)
	if absent := w.StillToAsk(); len(absent) != 1 || absent[0].ID != "peer" {
		t.Errorf("still to ask: %v", absent)
	}
	w = filled(t)
	w.Do(walk.Deed{Verb: walk.Meet})
	if absent := w.StillToAsk(); absent != nil {
		t.Errorf("after they have met: %v", absent)
	}
	if command, ok := w.Meeting(); !ok || !strings.Contains(command.EN, "after all") {
		t.Errorf("to take it back: %q", command.EN)
	}
	w.Do(walk.Deed{Verb: walk.Meet})
	if command, ok := w.Meeting(); !ok || w.Plan.Talked != "" || !strings.Contains(command.EN, "We have talked") {
		t.Errorf("to say it: %q", command.EN)
	}
	alone := walk.New(w.Guide, content.NewPlan(content.English, "2026-11-21"), "2026-11-21")
	if told, done := alone.Do(walk.Deed{Verb: walk.Meet}); done || !strings.Contains(told.EN, "not combined") {
		t.Errorf("alone: %q", told.EN)
	}
}

// What stands beside a question, and when.
func TestCounsel(t *testing.T) {
	t.Parallel()
	w := filled(t)
	of := func(all []walk.Counsel) (told []string) {
		for _, c := range all {
			told = append(told, c.Label().EN+": "+c.Text.EN)
		}
		return told
	}
	page := func(r content.Ref) walk.Page {
		if !w.Find(r) {
			t.Fatalf("there is no page for %s", r)
		}
		return w.Page()
	}
	row := func(r content.Ref) content.Question { q, _ := w.Guide.Question(r); return q }
	for _, test := range []struct {
		name      string
		got, want []string
	}{
		{"a text", of(w.PageNotes(page("why.why"))), []string{
			"Handle with care: Nothing about one person.", "A wording you can use instead: What would help?", "From experience: Say it plainly.", "From experience: Ask around.",
		}},
		{"a list with ideas", of(w.PageNotes(page("why.tasks"))), []string{"Examples to start from: A walk"}},
		{"a risk half answered", of(w.PageNotes(page("why.edge"))), []string{"Examples to start from: Nobody asks"}},
		{"a row", of(w.RowNotes(row("promises.induction"), false)), []string{": The first weeks."}},
		{"a folded row", of(w.RowNotes(row("promises.recovery"), false)), []string{"For the manager and HR: This row touches on a person's own recovery, health or openness about it. It stays folded, has no free text, and is never part of what a group sees."}},
		{"a folded row, opened", of(w.RowNotes(row("promises.recovery"), true)), []string{"Handle with care: Ask HR.", "A wording you can use instead: What support helps?"}},
		{"a row that is in place", of(w.There(row("promises.induction"), false)), []string{"On an ordinary day: It has a date."}},
		{"a folded row that is in place", of(w.There(row("promises.recovery"), false)), nil},
		{"a folded row that is in place, opened", of(w.There(row("promises.recovery"), true)), []string{"On an ordinary day: A no is fine."}},
		{"a row of which nothing is shown", of(w.There(row("promises.desk"), false)), nil},
		{"a question as a row", of(w.RowNotes(row("why.why"), true))[:1], []string{": A few lines."}},
		{"where a round begins", of(w.PageNotes(page("promises.promises-round"))), nil},
	} {
		if !slices.Equal(test.got, test.want) {
			t.Errorf("%s: got %q", test.name, test.got)
		}
	}
	w.Plan.Set("why.tasks", content.Answer{Ideas: []content.Idea{{Text: "a walk "}}})
	if got := of(w.PageNotes(page("why.tasks"))); got != nil {
		t.Errorf("an example that stands on the list: %q", got)
	}
	w.Plan.Set("why.tasks", content.Answer{})
	if got := of(w.PageNotes(page("why.tasks"))); !slices.Equal(got, []string{"Examples to start from: A walk"}) {
		t.Errorf("an empty list: %q", got)
	}
	var sources []string
	for _, s := range w.Sources(page("why.why")) {
		sources = append(sources, s.ID+" "+s.Says.EN+" "+s.Document)
	}
	if want := []string{"X01 Have a reason. Own notes"}; !slices.Equal(sources[:1], want) || len(sources) != 2 {
		t.Errorf("sources: %q", sources)
	}
	if reading := w.Reading(page("why.why").Section); len(reading) != 1 || reading[0].Title.EN != "A book" {
		t.Errorf("reading: %v", reading)
	}
	w.Guide.Sources[0].Document = "lost"
	if s := w.Sources(page("why.why")); s[0].Document != "lost" {
		t.Errorf("of a document that is not there it says %q", s[0].Document)
	}
}

// Where one can go from any page, and how far each step is.
func TestStops(t *testing.T) {
	t.Parallel()
	w := filled(t)
	w.Plan.Say(content.RefMode, "alone")
	w.Find("why.why")
	var told []string
	for _, s := range w.Stops() {
		told = append(told, s.Head.EN+"|"+s.Sign()+" "+s.Title.EN+fmt.Sprint(s.Here))
	}
	want := []string{
		"The half hour|◐ About this planfalse", "|✓ Why peer supporttrue", "|◐ What we promisefalse", "|✓ Actionsfalse", "|○ Reviewfalse",
		"Go deeper, any time|✓ What we expectfalse", "|○ The role starfalse", "|○ Schemefalse", "|✓ Follow-up daysfalse",
	}
	if !slices.Equal(told, want) {
		t.Errorf("got  %q\nwant %q", told, want)
	}
	for _, s := range w.Stops() {
		w.Go(s)
		if w.Page().Section != s.Section {
			t.Errorf("%s leads to %s", s.Title.EN, w.Page().Ref())
		}
	}
	if s, ok := w.StopNamed("STJERNE", strings.ToLower); !ok || s.Section.ID != "star" {
		t.Errorf("by a word: %v", s.Title)
	}
	if s, ok := w.StopNamed("expect", strings.ToLower); !ok || s.Section.ID != "expect" {
		t.Errorf("by its id: %v", s.Title)
	}
	if _, ok := w.StopNamed("nowhere", strings.ToLower); ok {
		t.Error("there is a step called nowhere")
	}
	if sign := w.Sign(w.Guide.Section("promises")); sign != "◐" {
		t.Errorf("the promises are %s", sign)
	}
}

// What several have said of a row, and what came of it.
func TestWhatWasAnsweredApartIsTold(t *testing.T) {
	t.Parallel()
	w := filled(t)
	q, _ := w.Guide.Question("star.hope")
	desk, _ := w.Guide.Question("promises.desk")
	w.Plan.Set("promises.desk", content.Answer{State: content.Missing, Note: "by the window", Who: "leader", By: "15/1-27"})
	mode, _ := w.Guide.Question(content.RefMode)
	for _, test := range []struct{ got, want string }{
		{walk.ViewWords(q, content.View{Importance: 4, Clarity: content.Pass, Note: "a\nb"}, content.English), "4 central · pass · a↵b"},
		{walk.ViewWords(desk, content.View{State: content.Planned, Owner: "leader", By: "2027-01-15", Dates: []string{"soon"}}, content.Danish), "planlagt · leader · 15. januar 2027 · soon"},
		{walk.ViewWords(mode, content.View{Text: "alone", Sign: "s", Counter: "c"}, content.English), "Alone · s · c"},
		{walk.Outcome(q, content.Answer{Agreement: content.NotAgreed}, content.English), "not agreed yet"},
		{walk.Outcome(desk, content.Answer{Agreement: content.AgreedOn, State: content.InPlace}, content.English), "agreed: in place"},
		{walk.ApartLine(w.Plan, q, w.Plan.Answer("star.hope"), content.English), "2 answers side by side"},
		{walk.ApartLine(w.Plan, q, content.Answer{Agreement: content.AgreedOn, Importance: 3, Agreed: "so"}, content.English), "agreed: important: so"},
		{walk.ApartLine(w.Plan, desk, content.Answer{}, content.English), ""},
		{walk.AgendaSum(w.Guide, w.Plan).EN, "0 minutes in all."},
		{walk.Option(mode.Item, "alone").EN, "Alone"},
		{walk.Option(mode.Item, "gone").EN, "gone"},
		{lineOf(w.Details(desk)), "by the window · leader · 15 January 2027"},
		{lineOf(w.Thought(content.Parked{Who: "w", By: "15/1-20"})), "w · 15/1-20"},
		{w.Waiting(content.Waiting{Todo: &content.Todo{What: content.Text{EN: "do", DA: "gør"}}}), "do"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

// Everything that can be asked is asked by one switch; what is unknown is an error.
func TestAsks(t *testing.T) {
	t.Parallel()
	w := filled(t)
	for r, want := range map[content.Ref][]walk.AskKind{
		"about.workplace": {walk.AskLine}, content.RefMode: {walk.AskChoice}, content.RefPresent: {walk.AskCount}, "why.why": {walk.AskWords},
		"why.tasks": {walk.AskIdeas}, "why.tasks-votes": {walk.AskVotes}, "why.tasks-result": {walk.AskPicks}, "why.edge": {walk.AskLine, walk.AskLine},
		"promises.promises-round": {walk.AskRows, walk.AskSheets}, "promises.desk": {walk.AskStances}, "star.star-round": {walk.AskSheets}, "star.star": {walk.AskLevels},
		"star.star-reveal": {walk.AskSettled}, "actions.actions": {walk.AskActions}, "actions.follow-up": {walk.AskDay}, "actions.follow-up-dates": {walk.AskDay, walk.AskDay, walk.AskDay},
		"review.review-by": {walk.AskDay}, "review.review": {walk.ShowReview}, "review.review-write": {walk.AskPaper},
	} {
		i := slices.IndexFunc(w.Pages, func(p walk.Page) bool { return p.Ref() == r })
		if i < 0 {
			i = slices.IndexFunc(w.Pages, func(p walk.Page) bool { return p.Holds(r) })
		}
		asks, err := w.Asks(w.Pages[i])
		var got []walk.AskKind
		for _, a := range asks {
			got = append(got, a.Kind)
			if a.Question().Section == nil {
				t.Errorf("%s asks nothing", r)
			}
		}
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s asks %v (%v), want %v", r, got, err, want)
		}
	}
	kinds := map[walk.AskKind]bool{}
	for _, g := range []*content.Guide{wizardtest.NewSession(content.English).Guide, wizardtest.GuideOf(t, "dummy-guide.yaml")} {
		all := walk.New(g, content.NewPlan(content.English, "2026-11-21"), "2026-11-21")
		for _, p := range all.Pages {
			asks, err := all.Asks(p)
			if err != nil {
				t.Error(err)
			}
			for _, a := range asks {
				kinds[a.Kind] = true
			}
			if can := all.Can(p); !slices.Contains(can, walk.Park) || !slices.IsSorted(can) {
				t.Errorf("%s can %v", p.Ref(), can)
			}
		}
	}
	for _, k := range walk.AskKinds() {
		if !kinds[k] && k != walk.AskSettled && k != walk.AskDay && k != walk.ShowReturn { // which only a sheet has
			t.Errorf("no guide asks anything of the kind %d", k)
		}
	}
	p := w.Pages[0]
	odd := *p.Item
	odd.Kind = "odd"
	p.Item = &odd
	if _, err := w.Asks(p); err == nil || w.Can(p) != nil {
		t.Error("an unknown kind is asked")
	}
	if !slices.Contains(w.Can(w.Pages[slices.IndexFunc(w.Pages, func(p walk.Page) bool { return p.Ref() == "why.why" })]), walk.Take) {
		t.Error("a text cannot be talked about first")
	}
}

// A sheet holds one voice's answers and nobody else's, and gives them back.
func TestASheetIsItsVoicesOwn(t *testing.T) {
	t.Parallel()
	w := filled(t)
	w.Plan.Joined = nil
	w.BeginRound([]content.Ref{"star.hope", "star.trust", "gone.row", "promises.recovery"}, []string{"manager", "peer"})
	if !w.AloneInTurn() || !w.HeardBefore() || w.SaidInTurn() != 2 || len(w.RoundRows()) != 2 {
		t.Errorf("alone %v, heard %v, said %d, rows %d", w.AloneInTurn(), w.HeardBefore(), w.SaidInTurn(), len(w.RoundRows()))
	}
	sheet := w.Sheet()
	if a := sheet.Plan.Answer("star.trust"); a.Importance != 4 || len(a.Views) > 0 || len(sheet.Plan.Answers) != 2 {
		t.Errorf("the sheet holds %+v", sheet.Plan.Answers)
	}
	sheet.Do(walk.Deed{Verb: walk.Rate, At: "star.hope", Importance: content.Pass, Clarity: 2})
	w.KeepSheet(sheet)
	if v, _ := w.Plan.Answer("star.hope").View(content.Voice{Who: "manager"}); v.Importance != content.Pass || v.Clarity != 2 {
		t.Errorf("kept is %+v", v)
	}
	if !w.TurnErased() || w.Plan.Says(w.Plan.Round.Of, content.Voice{Who: "manager"}) || w.Plan.Round.Turn != 1 {
		t.Error("what was said in the turn is still there")
	}
	if !w.AloneInTurn() {
		t.Error("one sheet is the only voice, and is not asked")
	}
	w.TurnSkipped()
	w.Joins("peer")
	w.Plan.Count(content.RefPresent, "peer", 0)
	w.Joins("peer")
	if w.Plan.Answer(content.RefPresent).People["peer"] != 3 || len(w.Plan.Round.Who) != 4 {
		t.Errorf("with those who joined: %+v", w.Plan.Round)
	}
	w.Reveal()
	if w.Plan.Round != nil || w.Page().Ref() != "star.star-reveal" {
		t.Errorf("it leads to %s", w.Page().Ref())
	}
	w.Arrive()
	if w.Plan.Position != "star.star-reveal" {
		t.Errorf("the place is %s", w.Plan.Position)
	}
}

// A plan becomes a workshop's, speaks another language, and is kept as it stands.
func TestAWalkKeepsItsPlan(t *testing.T) {
	t.Parallel()
	w := filled(t)
	if w.ToWorkshop() {
		t.Error("it was another's")
	}
	w.Plan.Say(content.RefMode, "alone")
	if !w.ToWorkshop() || !w.Plan.Workshop() {
		t.Error("it is no workshop's")
	}
	w.Speak(content.Danish)
	kept := w.Snapshot()
	w.Plan.Say("why.why", "later")
	if kept.Language != content.Danish || kept.Updated != "2026-11-22" || kept.Answer("why.why").Text != "because" {
		t.Errorf("kept is %+v", kept)
	}
	w.Do(walk.Deed{Verb: walk.Schedule, Slot: content.Slot{Step: "why", Minutes: 12}})
	w.Do(walk.Deed{Verb: walk.Schedule, Slot: content.Slot{Step: "why", Minutes: 9999}})
	if len(w.Plan.Agenda) != 1 {
		t.Errorf("the agenda is %v", w.Plan.Agenda)
	}
	w.Undo()
	if len(w.Plan.Agenda) != 0 {
		t.Errorf("taken back, the agenda is %v", w.Plan.Agenda)
	}
}

// An editor with a window of its own is told the flag by which it waits.
func TestAnEditorIsToldHowToWait(t *testing.T) {
	t.Parallel()
	for command, want := range map[string]string{"code": "code --wait", "gvim": "gvim -f", `"C:\Program Files\x.exe"`: `"C:\Program Files\x.exe" --wait`, "": " --wait"} {
		if got := (walk.Editor{Command: command}).Waiting(); got != want {
			t.Errorf("%q waits as %q", command, got)
		}
	}
	if !(walk.Editor{Command: "/usr/bin/vim -n"}).InTerminal() || (walk.Editor{Command: "code"}).InTerminal() {
		t.Error("vim has a window, or code has none")
	}
}

// A mistake of ours is told without any of the user's words.
func TestAMistakeIsToldCalmly(t *testing.T) {
	t.Parallel()
	err := walk.Calmly(func() error { panic("secret") })
	if err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("%v", err)
	}
	err = walk.Guarded(func(p *content.Plan) error {
		p.Answers["secret"] = content.Answer{} // of no plan at all
		return nil
	}, nil)
	if err == nil || !strings.Contains(walk.ErrorIn(err, content.Danish), "programmet lavede en fejl") {
		t.Errorf("%v", err)
	}
	if got := walk.ErrorIn(errors.New("a\x1b[2Jb"), content.English); strings.Contains(got, "\x1b") {
		t.Errorf("%q", got)
	}
	s := wizardtest.NewSession(content.English)
	s.Remarks = []*content.Problem{{What: content.Text{EN: "odd", DA: "sært"}, Cure: content.Text{EN: "mend it", DA: "ret det"}}}
	s.Plan.Extra = []content.Extra{{Key: "sectoins", Like: "sections", Line: 3}, {Key: "own"}}
	if got := s.RemarksIn(content.English); len(got) != 2 || !strings.Contains(got[0], "odd") || !strings.Contains(got[1], "sectoins") {
		t.Errorf("%q", got)
	}
}
