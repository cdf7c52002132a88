package screen

import (
	"maps"
	"reflect"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// The journeys: keys in, plan out. What is not under test is left as it is on a
// new plan.
func TestJourneys(t *testing.T) {
	tests := []struct {
		name string
		at   content.Ref
		keys []string
		want map[content.Ref]content.Answer
	}{
		{
			"a line, kept as it is typed", "about.workplace",
			[]string{"  Bostøtten Nord "},
			map[content.Ref]content.Answer{"about.workplace": {Text: "  Bostøtten Nord "}},
		},
		{
			"nothing but blanks is no answer", "about.workplace",
			[]string{"   "},
			nil,
		},
		{
			"looking at a choice chooses nothing", "about.mode",
			[]string{"<tab>", "<back>", "<tab>"},
			nil,
		},
		{
			"Enter chooses what the cursor stands on", "about.mode",
			[]string{"<enter>"},
			map[content.Ref]content.Answer{"about.mode": {Text: "alone"}},
		},
		{
			"moving in a choice chooses", "about.mode",
			[]string{"<down>", "<tab>"},
			map[content.Ref]content.Answer{"about.mode": {Text: "workshop"}},
		},
		{
			"a choice can be opened again", "about.mode",
			[]string{"<down>", "<down>", "<enter>"},
			nil,
		},
		{
			"people are counted, a slip is mended", "about.present",
			[]string{"1<enter>"[:1], "<enter>", "12", "<bs>", "<enter>", "<right>", "<right>", "<left>", "<enter>", "<left>"},
			map[content.Ref]content.Answer{"about.present": {People: map[string]int{"manager": 1, "colleagues": 1, "peer": 1}}},
		},
		{
			"whoever is alone takes part, and goes on", "about.mode",
			[]string{"<enter>", "<enter>", "because"},
			map[content.Ref]content.Answer{"about.mode": {Text: "alone"}, "about.present": {People: map[string]int{"manager": 1}}, "purpose.why": {Text: "because"}},
		},
		{
			"a number stands in the place of the one that is proposed", "about.mode",
			[]string{"<enter>", "1", "<enter>", "4", "<enter>"},
			map[content.Ref]content.Answer{"about.mode": {Text: "alone"}, "about.present": {People: map[string]int{"manager": 1, "colleagues": 4}}},
		},
		{
			"a number is typed anew where one stood", "about.present",
			[]string{"2", "<down>", "<up>", "0", "<down>", "12", "<left>"},
			map[content.Ref]content.Answer{"about.present": {People: map[string]int{"colleagues": 11}}},
		},
		{
			"others take part beside whoever is alone", "about.mode",
			[]string{"<enter>", "<down>", "4"},
			map[content.Ref]content.Answer{"about.mode": {Text: "alone"}, "about.present": {People: map[string]int{"manager": 1, "colleagues": 4}}},
		},
		{
			"whoever is alone and no manager says so", "about.mode",
			[]string{"<enter>", "<left>", "<down>", "1"},
			map[content.Ref]content.Answer{"about.mode": {Text: "alone"}, "about.present": {People: map[string]int{"colleagues": 1}}},
		},
		{
			"Enter is a new line in an open question", "purpose.why",
			[]string{"one", "<enter>", "<enter>", " two"},
			map[content.Ref]content.Answer{"purpose.why": {Text: "one\n\n two"}},
		},
		{
			"ideas: add, pick, bring along, order", "tasks.ideas",
			[]string{"a walk", "<enter>", "a group", "<enter>", "<up>", "<space>", "<shift+up>", "<down>", "i"},
			map[content.Ref]content.Answer{"tasks.ideas": {Ideas: []content.Idea{{Text: "a group", Top: true}, {Text: "a walk", Interview: true}}}},
		},
		{
			"ideas: correct, take out, bring back", "tasks.ideas",
			[]string{"a wakl", "<enter>", "b", "<enter>", "<up>", "x", "u", "<home>", "<enter>", "<bs>", "<bs>", "lk", "<enter>"},
			map[content.Ref]content.Answer{"tasks.ideas": {Ideas: []content.Idea{{Text: "a walk"}, {Text: "b"}}}},
		},
		{
			"the only idea, taken out and brought back", "tasks.ideas",
			[]string{"a", "<enter>", "<up>", "x", "<ctrl+z>"},
			map[content.Ref]content.Answer{"tasks.ideas": {Ideas: []content.Idea{{Text: "a"}}}},
		},
		{
			"an idea whose letters are all taken away is gone", "tasks.ideas",
			[]string{"a", "<enter>", "<up>", "<enter>", "<bs>", "<enter>"},
			nil,
		},
		{
			"an idea half written is in the plan", "tasks.ideas",
			[]string{"a wal"},
			map[content.Ref]content.Answer{"tasks.ideas": {Ideas: []content.Idea{{Text: "a wal"}}}},
		},
		{
			"a checklist: one key a row; a note, who and when", "expect-of-us.induction",
			[]string{"1", "2", "<up>", "n", "in writing", "<enter>", "team leader", "<enter>", "15/1 2027", "<enter>", "3"},
			map[content.Ref]content.Answer{
				"expect-of-us.induction":  {State: content.InPlace},
				"expect-of-us.rules":      {State: content.Planned, Note: "in writing", Who: "team leader", By: "2027-01-15"},
				"expect-of-us.safety":     {State: content.Missing},
				"expect-of-us.background": {},
			},
		},
		{
			"a checklist: the same for all that is open, and open again", "contact.told",
			[]string{"3", "a", "<up>", "0"},
			map[content.Ref]content.Answer{"contact.introduces": {State: content.Missing}},
		},
		{
			"what was deleted comes back, step by step", "purpose.why",
			[]string{"one two", "<bs>", "<bs>", "<bs>", "<bs>", "<ctrl+z>", "<ctrl+z>", "<ctrl+z>", "<ctrl+z>"},
			nil,
		},
		{
			"a run of deletions comes back at once", "purpose.why",
			[]string{"one two", "<bs>", "<bs>", "<bs>", "<bs>", "<ctrl+z>"},
			map[content.Ref]content.Answer{"purpose.why": {Text: "one two"}},
		},
		{
			"a correction of an idea is taken back", "tasks.ideas",
			[]string{"a walk", "<enter>", "<up>", "<enter>", " AND JUNK", "<esc>", "<ctrl+z>"},
			map[content.Ref]content.Answer{"tasks.ideas": {Ideas: []content.Idea{{Text: "a walk"}}}},
		},
		{
			"a folded row takes nothing before it is opened", "expect-of-us.training",
			[]string{"<end>", "1", "2", "n"},
			nil,
		},
		{
			"a folded row takes its own states, and no text", "expect-of-us.training",
			[]string{"<end>", "<right>", "2", "n", "text"},
			map[content.Ref]content.Answer{"expect-of-us.voice-in-training": {State: content.AskHR}},
		},
		{
			"a risk is a sign and what to do about it", "keeping.marginalised",
			[]string{"nobody asks", "<enter>", "put it on the agenda"},
			map[content.Ref]content.Answer{"keeping.marginalised": {Sign: "nobody asks", Counter: "put it on the agenda"}},
		},
		{
			"the star is rated cell by cell; one may pass", "star.hope",
			[]string{"4", "1", "p", "<right>", "3", "0"},
			map[content.Ref]content.Answer{
				"star.hope":  {Importance: 4, Clarity: 1},
				"star.trust": {Importance: content.Pass, Clarity: 3},
			},
		},
		{
			"the first day proposes the dates after it", "actions.follow-up",
			[]string{"1. marts 2027", "<enter>"},
			map[content.Ref]content.Answer{"actions.follow-up": {Text: "2027-03-01", Dates: []string{"2027-04-01", "2027-06-01", "2027-09-01"}}},
		},
		{
			"days of a follow-up are for whoever wants others", "actions.follow-up-dates",
			[]string{"soon", "<tab>", "<tab>", "later", "<tab>"},
			map[content.Ref]content.Answer{"actions.follow-up": {Dates: []string{"soon", "", "later"}}},
		},
		{
			"a date in words stays in words", "review.review-by",
			[]string{"after Easter", "<tab>"},
			map[content.Ref]content.Answer{"review.review-by": {Text: "after Easter"}},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo(test.at)
				d.press(test.keys...)
				want := maps.Clone(test.want)
				maps.DeleteFunc(want, func(_ content.Ref, a content.Answer) bool { return a.Empty() })
				if want == nil {
					want = map[content.Ref]content.Answer{}
				}
				if got := d.plan().Answers; !reflect.DeepEqual(got, want) {
					t.Errorf("\n got %+v\nwant %+v\n%s", got, want, d.screen())
				}
				// and what is kept is what is said
				d.rest()
				if len(want) > 0 && !reflect.DeepEqual(d.kept[len(d.kept)-1].Answers, want) {
					t.Errorf("kept %+v", d.kept[len(d.kept)-1].Answers)
				}
			})
		})
	}
}

func TestActionsAreChosenForNow(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	for _, r := range []content.Ref{
		"expect-of-us.induction", "expect-of-us.supervision", "expect-of-us.open-door", "contact.told", "contact.introduces",
		"keeping.staff-meetings",
	} {
		s.Plan.Take(r, content.Missing)
	}
	for _, r := range []content.Ref{"purpose.why", "contact.contact", "keeping.structure"} {
		s.Plan.Say(r, "answered")
	}
	s.Plan.AddIdea("tasks.ideas", "answered")
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("actions.actions")
		d.press("<space>", "<down>", "<enter>", "team leader", "<enter>", "1/3 2027", "<enter>")
		d.wantScreen("2 of at most 5 chosen for now", "team leader · 1 March 2027")
		d.press("<space>", "<down>", "<space>", "<down>", "<space>")
		d.wantScreen("5 of at most 5")
		d.press("<down>", "<space>")
		d.wantScreen("5 are chosen, and that is plenty for now")
		d.press("<end>", "Tell the union", "<enter>", "HR", "<enter>", "<enter>")
		if got, want := d.plan().Actions, []content.Action{{What: "Tell the union", Who: "HR"}}; !reflect.DeepEqual(got, want) {
			t.Errorf("own actions: %+v, want %+v", got, want)
		}
		now := 0
		for _, todo := range d.plan().Answers {
			if todo.Now {
				now++
			}
		}
		if now != content.NowMost {
			t.Errorf("%d are chosen", now)
		}
	})
}

// Back is never blocked, whatever stands in the fields.
func TestBackFromEveryPage(t *testing.T) {
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	pages := walk.PagesOf(g)
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		for i, p := range pages {
			d.goTo(p.Ref())
			before := d.model.route.At
			d.press("<back>")
			if i > 0 && d.model.route.At >= before {
				t.Errorf("%s: back went from page %d to %d", p.Ref(), before, d.model.route.At)
			}
		}
		if len(d.plan().Answers) > 0 {
			t.Errorf("looking at every page answered %+v", d.plan().Answers)
		}
	})
}

// Opening and leaving every page of a plan with answers changes nothing but the
// place where one was.
func TestLookingChangesNothing(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Resumed = true
	fill(s.Guide, s.Plan)
	before := s.Plan.Clone()
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		for _, p := range walk.PagesOf(s.Guide) {
			d.goTo(p.Ref())
			d.press("<tab>")
		}
		after := d.plan().Clone()
		after.Position, after.Updated = before.Position, before.Updated
		if !reflect.DeepEqual(before, after) {
			t.Errorf("\nbefore %+v\n after %+v", before, after)
		}
	})
}

// fill answers every question with something to know it by.
func fill(g *content.Guide, p *content.Plan) {
	for _, q := range g.Questions() {
		a := content.Answer{}
		switch q.Item.Kind.Holds() {
		case content.HoldsWords:
			a.Text = "answer to " + string(q.Ref) + "\twith a tab"
		case content.HoldsOption:
			a.Text = q.Item.Options[0].ID
		case content.HoldsCounts:
			a.People = map[string]int{q.Item.Options[0].ID: 2}
		case content.HoldsIdeas:
			a.Ideas = []content.Idea{{Text: "one", Top: true}, {Text: "two"}}
		case content.HoldsState:
			a.State = q.States()[1]
		case content.HoldsRisk:
			a.Sign, a.Counter = "a sign", "a counter-measure"
		case content.HoldsLevels:
			a.Importance, a.Clarity = 3, content.Pass
		case content.HoldsDays:
			a.Text, a.Dates = "2027-03-01", []string{"2027-04-01", "", "later"}
		case content.HoldsDay:
			a.Text = "some day"
		case content.HoldsNothing:
		}
		p.Set(q.Ref, a)
	}
}

func TestTheLanguageChangesInTheMiddle(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("hope", "<esc>")
		d.wantScreen("Menu", "Dansk")
		d.press("6")
		d.wantScreen("▌ 6  Dansk")
		d.press("<enter>")
		d.wantScreen("Hvorfor", "hope", "videre")
		if d.plan().Language != content.Danish || d.plan().Answer("purpose.why").Text != "hope" {
			t.Errorf("plan: %+v", d.plan())
		}
	})
}

func TestTheMenuActsOnEnterAlone(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("<esc>", "9", "<down>")
		d.wantScreen("▌    Talk about this first")
		if d.plan().Answer("purpose.why").State != content.Open {
			t.Fatal("a digit acted")
		}
		d.press("<enter>")
		d.wantScreen("! talk about it first", "Marked: talk about it first.")
		if d.plan().Answer("purpose.why").State != content.TalkFirst {
			t.Error("Enter did not act")
		}
	})
}

func TestAThoughtIsParkedAndShownAtTheReview(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("<esc>", "5", "<enter>", "who opens in the morning", "<esc>")
		d.wantScreen("Parked.")
		d.goTo("review.review")
		r := d.model.walk.Review()
		for range len(r.Open) + len(r.Steps) + 1 {
			d.press("<down>")
		}
		d.wantScreen("Parked thoughts", "who opens in the morning")
	})
}

// The review is the last page before the plan is passed on: it tells where a number
// of somebody's seems to stand, leads there, and does not show it as one.
func TestTheReviewTellsWhereAPersonsNumberStands(t *testing.T) {
	for l, wants := range map[content.Language][]string{
		content.English: {"Looks like a person's number or e-mail address", "What we expect: Timekeeping", "A point for the manager and HR", "action 1"},
		content.Danish:  {"Ligner et personnummer, et telefonnummer eller en mailadresse", "Det forventer I: At møde til tiden", "Et punkt til leder og HR", "handling 1"},
	} {
		s := wizardtest.NewSession(l)
		s.Plan.Set("expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Note: "010190-1234"})
		s.Plan.Set("expect-of-peer.two-years", content.Answer{State: content.AskHR, Note: "010190-4321"})
		s.Plan.Actions = []content.Action{{What: "Call 12 34 56 78"}}
		drive(t, s, 80, 40, func(d *driver) {
			d.begin()
			d.goTo("review.review")
			d.wantScreen(wants...)
			d.press("<down>", "<enter>")
			if got := d.model.route.Page(); !got.Holds("expect-of-peer.timekeeping") {
				t.Errorf("the first place led to %s", got.Ref())
			}
		})
	}
	drive(t, wizardtest.NewSession(content.English), 80, 40, func(d *driver) {
		d.begin()
		d.goTo("review.review")
		if strings.Contains(d.screen(), "Looks like") {
			t.Errorf("nothing is personal here:\n%s", d.screen())
		}
	})
}

func TestFromTheReviewAndBack(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("review.review")
		d.press("<down>", "<down>", "<enter>")
		if got := d.model.route.Page().Ref(); got != "about.mode" {
			t.Fatalf("the second open point led to %s", got)
		}
		d.press("<enter>")
		d.wantScreen("Does the plan say what you mean?")
		for range d.model.walk.Review().Open {
			d.press("<down>")
		}
		d.press("<enter>")
		if got := d.model.route.Page().Ref(); got != "purpose.why" {
			t.Fatalf("the second step led to %s", got)
		}
		d.press("<tab>")
		d.wantScreen("Does the plan say what you mean?")
	})
}

func TestAnInterruptedPlanContinuesWhereItWas(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Resumed = true
	s.Plan.Say("purpose.why", "hope")
	s.Plan.Position = "keeping.structure"
	drive(t, s, 80, 24, func(d *driver) {
		d.wantScreen("Welcome back", "last changed", "Continue where you were: Keeping the role alive")
		d.press("<enter>")
		d.wantScreen("How will you work together")
	})
}

func TestThePlanIsWrittenAndTheJourneyEnds(t *testing.T) {
	s := wizardtest.NewSession(content.Danish)
	var written []string
	s.Papers = wizardtest.Papers(s.Guide, func(o content.Offer, path string, replace bool) error {
		if path == "readiness-plan.md" && !replace {
			return walk.ErrExists
		}
		written = append(written, string(o.Lang)+" "+path)
		return nil
	})
	drive(t, s, 80, 24, func(d *driver) {
		d.press("<enter>")
		d.plan().Say("purpose.why", "håb")
		d.goTo("review.review")
		d.press("<enter>", "<enter>")
		d.wantScreen("Planen er gemt i readiness-plan.yaml.", "[✓] 1", "▌ [x] 2", "! Den findes allerede.", "Enter igen erstatter den")
		d.press("<enter>")
		d.wantScreen("✓ Skrevet: "+wizardtest.Folder+"readiness-plan.html", "✓ Skrevet: "+wizardtest.Folder+"readiness-plan.md", "Et dobbeltklik åbner den", "▌ Færdig; afslut")
		d.press("<home>", "<down>", "<down>", "e", "<bs>", "<bs>", "<bs>", "<bs>", "txt", "<enter>", "<space>", "<enter>")
		d.wantScreen("✓ Skrevet: "+wizardtest.Folder+"readiness-plan.en.txt", "Et dobbeltklik åbner hver af dem")
		d.press("<enter>")
		if !d.model.finished {
			t.Error("the journey did not end")
		}
	})
	if want := []string{"da readiness-plan.html", "da readiness-plan.md", "en readiness-plan.en.txt"}; !reflect.DeepEqual(written, want) {
		t.Errorf("wrote %q, want %q", written, want)
	}
}

func TestAGlanceAtThePlanLeadsBack(t *testing.T) {
	for _, key := range []string{"<esc>", "<enter>"} { // Enter is on the first line
		drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
			d.begin()
			d.goTo("purpose.held")
			d.press("<esc>", "3", "<enter>")
			d.wantScreen("Does the plan say what you mean?", "Back to where I was", "esc back to the question")
			d.press(key)
			if got := d.model.route.Page().Ref(); got != "purpose.held" {
				t.Errorf("%s led to %s", key, got)
			}
		})
	}
}

// Enter right after a digit ends it, as a number is ended; a moment later it goes on.
func TestEnterAfterADigit(t *testing.T) {
	const row = "expect-of-us.induction"
	for name, test := range map[string]struct {
		pause time.Duration
		at    int
	}{"at once": {0, 1}, "after a while": {2 * time.Second, 2}} {
		t.Run(name, func(t *testing.T) {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo(row)
				d.press("1")
				d.pass(test.pause)
				d.press("<enter>")
				if f, ok := d.model.fields[0].(*checklistField); !ok || f.at != test.at {
					t.Errorf("the cursor is on row %d", f.at)
				}
			})
		})
	}
}

// Tab goes on everywhere, but it never leaves the program.
func TestTabNeverLeaves(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		for range 60 {
			d.press("<tab>")
		}
		d.wantScreen("How would you like the plan?", "This is the last page")
		if d.model.finished {
			t.Error("the journey ended")
		}
	})
}

// Hands that never rest are saved too, within two seconds of a key.
func TestTypingWithoutAPauseIsSaved(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		for range 50 {
			d.press("x")
			d.pass(restAfter / 10)
		}
		if len(d.kept) < 4 {
			t.Fatalf("%d saves in ten seconds of typing", len(d.kept))
		}
		if got := len(d.kept[len(d.kept)-1].Answer("purpose.why").Text); got < 40 {
			t.Errorf("the last save has %d letters of 50", got)
		}
	})
}

// A folded row does not show on a projector which answer it has.
func TestAFoldedRowKeepsItsAnswerToItself(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Plan.Take("expect-of-us.voice-in-training", content.LeaveOut)
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.training")
		d.wantScreen("For the manager and HR …", "✓ answered")
		if strings.Contains(d.screen(), "leave out") {
			t.Errorf("it shows:\n%s", d.screen())
		}
		d.press("<end>", "<right>")
		d.wantScreen("leave out", "An invitation to help train colleagues")
		d.goTo("review.review")
		if strings.Contains(d.screen(), "leave out") {
			t.Errorf("the review shows:\n%s", d.screen())
		}
	})
}

func TestADateThatDoesNotExistIsKeptAsWords(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("actions.follow-up")
		d.press("31/2 2027", "<enter>")
		d.wantScreen("Kept in your own words, since that day does not exist.")
	})
}

// A day that is written without its year, or has passed, is told as that under its box, and
// once: whoever goes past it again is not told it again.
func TestADayIsRemarkedOnWhereItIsTyped(t *testing.T) {
	drive(t, wizardtest.NewSession(content.Danish), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("actions.follow-up")
		d.press("1. marts", "<enter>")
		d.wantScreen("Gemt med jeres egne ord. Med årstal på bliver det en dato.")
		d.press("<back>", " 2026", "<enter>")
		d.wantScreen("1. marts 2026 er allerede passeret.")
		d.press("<tab>", "<back>")
		if strings.Contains(d.screen(), "passeret") {
			t.Errorf("it is said again:\n%s", d.screen())
		}
	})
}

func TestMoreThanThreeMostImportantIsSaid(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas")
		for range 4 {
			d.press("idea", "<enter>", "<up>", "<space>", "<down>")
		}
		d.press("<up>", "<space>", "<space>")
		d.wantScreen("4 are marked as most important")
	})
}
