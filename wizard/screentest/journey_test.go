package screentest_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/screentest"
)

// A stop of the journey is a page and what is answered on it.
type stop struct {
	page content.Ref
	keys string // on the full screen
	said string // line by line
	want func(*content.Plan)
}

// journey is the core path with the role star as a detour, up to the page that
// writes the plan. It answers in every way there is to answer.
func journey() []stop {
	text := func(r content.Ref, words string) func(*content.Plan) {
		return func(p *content.Plan) { p.Say(r, words) }
	}
	answers := func(as map[content.Ref]content.Answer) func(*content.Plan) {
		return func(p *content.Plan) {
			for r, a := range as {
				p.Set(r, a)
			}
		}
	}
	nothing := func(*content.Plan) {}
	return []stop{
		{"about.workplace", "Bostøtten Nord" + enter, "Bostøtten Nord\n", text("about.workplace", "Bostøtten Nord")},
		{"about.mode", enter, "1\n", text("about.mode", "alone")},
		{"about.present", "1" + enter + "4" + enter + enter + enter, "1\n4\n\n\n", answers(map[content.Ref]content.Answer{
			"about.present": {People: map[string]int{"manager": 1, "colleagues": 4}},
		})},
		{
			"purpose.why", "Borgerne møder en,\r  der har været der selv." + tab, "Borgerne møder en,\n  der har været der selv.\n.\n",
			text("purpose.why", "Borgerne møder en,\n  der har været der selv."),
		},
		{"purpose.held", tab, ".\n", nothing},
		{
			"tasks.ideas", "En gåtur\rTirsdagsgruppen\rFølgeskab\r" + up + " " + up + "i" + tab, "En gåtur\nTirsdagsgruppen\nFølgeskab\n\n3\n2\n",
			answers(map[content.Ref]content.Answer{"tasks.ideas": {Ideas: []content.Idea{
				{Text: "En gåtur"}, {Text: "Tirsdagsgruppen", Interview: true}, {Text: "Følgeskab", Top: true},
			}}}),
		},
		{"contact.contact", "Over kaffen" + tab, "Over kaffen\n.\n", text("contact.contact", "Over kaffen")},
		{
			"contact.told", "1" + home + down + "2" + end + "n" + enter + "kontaktperson\r15/1 2027\r" + tab, "1=1 2=2\n.who 2 kontaktperson\n.by 2 15/1 2027\n\n",
			answers(map[content.Ref]content.Answer{
				"contact.told":       {State: content.InPlace},
				"contact.introduces": {State: content.Planned, Who: "kontaktperson", By: "2027-01-15"},
			}),
		},
		{"keeping.structure", "Hver mandag kl. 9" + tab, "Hver mandag kl. 9\n.\n", text("keeping.structure", "Hver mandag kl. 9")},
		{"keeping.staff-meetings", "31" + tab, "1=3 2=1\n\n", answers(map[content.Ref]content.Answer{
			"keeping.staff-meetings": {State: content.Missing}, "keeping.equal-team": {State: content.InPlace},
		})},
		{"keeping.marginalised", "Ingen spørger\rVi spørger\r", "Ingen spørger\nVi spørger\n", answers(map[content.Ref]content.Answer{
			"keeping.marginalised": {Sign: "Ingen spørger", Counter: "Vi spørger"},
		})},
		{"keeping.diluted", enter + enter, "\n\n", nothing},
		{"expect-of-us.induction", "1" + up + "a" + tab, "all=1\n\n", answers(map[content.Ref]content.Answer{
			"expect-of-us.induction": {State: content.InPlace}, "expect-of-us.rules": {State: content.InPlace},
			"expect-of-us.safety": {State: content.InPlace}, "expect-of-us.background": {State: content.InPlace},
		})},
		{
			"expect-of-us.supervision", "2" + home + "nhver måned\rleder\r2027-01-15\r" + home + down + "3" + tab, "1=2 2=3\n.note 1 hver måned\n.who 1 leder\n.by 1 2027-01-15\n\n",
			answers(map[content.Ref]content.Answer{
				"expect-of-us.supervision": {State: content.Planned, Note: "hver måned", Who: "leder", By: "2027-01-15"},
				"expect-of-us.open-door":   {State: content.Missing},
			}),
		},
		{"expect-of-us.respect", tab, "\n", nothing},
		{"expect-of-us.training", end + right + "2" + tab, ".open\n4=2\n\n", answers(map[content.Ref]content.Answer{
			"expect-of-us.voice-in-training": {State: content.AskHR},
		})},
		{"actions.actions", screentest.CtrlG + "9" + enter, ".go role star\n", nothing},
		{"star.star", "42" + "31" + "p" + tab, "4 2\n3 1\np 0\n\n\n\n\n", answers(map[content.Ref]content.Answer{
			"star.hope": {Importance: 4, Clarity: 2}, "star.trust": {Importance: 3, Clarity: 1}, "star.choice": {Importance: content.Pass},
		})},
		{"star.target", "En, der har prøvet det" + screentest.CtrlG + "7" + enter, "En, der har prøvet det\n.go 7\n", text("star.target", "En, der har prøvet det")},
		{"actions.actions", down + enter + "leder\refter påske\r" + end + "Køb en stol\r\r\r\r", "2\nleder\nefter påske\nKøb en stol\n\n\n\n", func(p *content.Plan) {
			p.Change("keeping.staff-meetings", func(a *content.Answer) { a.Now, a.Who, a.By, a.State = true, "leder", "efter påske", content.Planned })
			p.Actions = []content.Action{{What: "Køb en stol", Now: true}}
		}},
		{"actions.follow-up", "1/3 2027\r", "1/3 2027\n", answers(map[content.Ref]content.Answer{
			"actions.follow-up": {Text: "2027-03-01", Dates: []string{"2027-04-01", "2027-06-01", "2027-09-01"}},
		})},
		{"actions.expectations", down + enter, "2\n", text("actions.expectations", "together")},
		{"review.review-by", "1. marts 2028" + enter, "1. marts 2028\n", text("review.review-by", "2028-03-01")},
		{"review.review", enter, "\n", nothing},
		{writePage, "", "", nothing},
	}
}

// begin takes the cover of a new plan, in the language that is proposed.
func (r *room) begin(x *screentest.Terminal) {
	r.t.Helper()
	x.WaitFor(content.Text{
		EN: "Getting your workplace ready for a peer support worker",
		DA: "Gør arbejdspladsen klar til en peer-støttemedarbejder",
	}.In(r.lang))
	x.Send(enter)
	x.WaitFor(r.titles(journey()[0].page)...)
}

// walk goes through the whole journey on the full screen.
func (r *room) walk() {
	r.t.Helper()
	x := r.Open(program)
	r.begin(x)
	for i, s := range journey() {
		if i > 0 {
			r.onPage(x, s.page)
		}
		x.Type(s.keys)
	}
	r.finish(x)
}

// finish writes from the last page what is marked there, and leaves. Once the screen is
// gone, too, each file is named with its full path, and how it is opened.
func (r *room) finish(x *screentest.Terminal) {
	r.t.Helper()
	x.Send(enter)
	x.WaitFor(r.in("Done; leave", "Færdig; afslut"))
	x.Send(enter)
	if code := x.Wait(); code != exitDone {
		r.t.Errorf("exit code %d", code)
	}
	x.CheckRestored()
	r.wantFarewell(afterScreen(x))
}

// wantFarewell checks what is said of the papers that are usual.
func (r *room) wantFarewell(said string) {
	r.t.Helper()
	said = strings.ReplaceAll(said, "\r\n", "\n")
	for _, want := range []string{
		"readiness-plan.yaml",
		r.in("Written: ", "Skrevet: ") + filepath.Join(r.Folder, "readiness-plan.html") + "\n" + r.in("A double click opens it in your browser", "Et dobbeltklik åbner den i browseren"),
		r.in("Written: ", "Skrevet: ") + filepath.Join(r.Folder, "readiness-plan.md") + "\n" + r.in("Any editor opens it", "Alle editorer kan åbne den"),
	} {
		_, after, found := strings.Cut(said, want)
		if !found {
			r.t.Errorf("it does not say %q:\n%s", want, said)
			continue
		}
		said = after // the plan first
	}
}

// wanted is the plan after the first n stops, left at the one that follows.
func (r *room) wanted(n int) *content.Plan {
	stops := journey()
	p := content.NewPlan(r.lang, content.DateOf(time.Now()))
	for _, s := range stops[:n] {
		s.want(p)
	}
	p.Position = stops[min(n, len(stops)-1)].page
	return p
}

func TestJourney(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, l)
			r.walk()
			r.wantPlan(r.wanted(len(journey())))
			markdown := r.Read("readiness-plan.md")
			for _, answer := range []string{"Bostøtten Nord", "der har været der selv.", "Tirsdagsgruppen", "efter påske", "Køb en stol"} {
				if !strings.Contains(markdown, answer) {
					t.Errorf("the Markdown lacks %q", answer)
				}
			}
			page := r.Read("readiness-plan.html")
			for _, answer := range []string{"Bostøtten Nord", "der har været der selv.", "Tirsdagsgruppen", "efter påske", "Køb en stol"} {
				if !strings.Contains(page, answer) {
					t.Errorf("the page lacks %q", answer)
				}
			}
			r.CheckFiles("readiness-plan.html", "readiness-plan.md", "readiness-plan.yaml")
		})
	}
}

func TestPlainGivesTheSamePlan(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			screen, plain := newRoom(t, l), newRoom(t, l)
			screen.walk()
			script := "\n" // the language that is proposed
			for _, s := range journey() {
				script += s.said
			}
			script += "\n" // what is marked
			code, said, messages := plain.Pipe(script, program, "--plain")
			if code != exitDone {
				t.Fatalf("exit code %d: %s%s", code, said, messages)
			}
			got := strings.Replace(plain.Read(defaultPlan), program+" --plain ", program+" ", 1) // how to go on
			name := regexp.MustCompile(`(?m)^plan: [a-z]{16}$`)
			if want := screen.Read(defaultPlan); name.FindString(got) == name.FindString(want) {
				t.Error("two plans have one name")
			} else if name.ReplaceAllString(got, "plan:") != name.ReplaceAllString(want, "plan:") {
				t.Errorf("line by line the plan is another one:\n%s", plain.differences(plain.plan(), screen.plan()))
			}
			for _, paper := range []string{"readiness-plan.html", "readiness-plan.md"} {
				if plain.Read(paper) != screen.Read(paper) {
					t.Errorf("line by line %s is another one", paper)
				}
			}
			plain.wantFarewell(said)
			if strings.Contains(messages, "readiness-plan.html") {
				t.Errorf("it is told twice: %s", messages)
			}
			plain.CheckFiles("readiness-plan.html", "readiness-plan.md", "readiness-plan.yaml")
		})
	}
}
