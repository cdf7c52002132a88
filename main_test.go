package main

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"alongside/content"
	"alongside/export"
	"alongside/wizard/screentest"
)

const program = "alongside"

// TestMain puts a command "alongside" first on the PATH: this test binary, which
// under that name is the program. So tests and scripts run it as a user does, and
// the command it proposes for going on works as it stands.
func TestMain(m *testing.M) {
	if os.Getenv("GORACE") == "" {
		_ = os.Setenv("GORACE", "atexit_sleep_ms=0") // or each of many runs costs a second
	}
	testscript.Main(m, map[string]func(){program: main})
}

// TestCommands runs the scripts: flags, commands, messages and exit codes.
func TestCommands(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("wizard", "testdata", "commands"),
		RequireExplicitExec: true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"go-on": goOn,
		},
		Setup: func(e *testscript.Env) error {
			e.Setenv("LC_ALL", "en_GB.UTF-8")
			return nil
		},
	})
}

// exits is the scripts' "exits CODE COMMAND ARGS", which runs a command and
// expects this exit code.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARGS")
	}
	got := "0"
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		got = strings.TrimPrefix(err.Error(), "exit status ")
	}
	if got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
}

// goOn is the scripts' "go-on", which runs the command that the program has just
// proposed for going on.
func goOn(ts *testscript.TestScript, neg bool, _ []string) {
	_, command, ok := strings.Cut(ts.ReadFile("stderr"), "To continue: ")
	if neg || !ok {
		ts.Fatalf("there is no command to go on")
	}
	ts.Check(ts.Exec("sh", "-c", command))
}

// A room is where a test prepares a plan.
type room struct {
	*screentest.Room
	t     *testing.T
	lang  content.Language
	guide *content.Guide
}

func newRoom(t *testing.T, l content.Language, env ...string) *room {
	t.Helper()
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	locale := content.Text{EN: "LC_ALL=en_GB.UTF-8", DA: "LC_ALL=da_DK.UTF-8"}.In(l)
	return &room{Room: screentest.NewRoom(t, append(env, locale)...), t: t, lang: l, guide: g}
}

// plan is the plan on disk, as it reads back.
func (r *room) plan() *content.Plan {
	r.t.Helper()
	p, err := export.Read(defaultPlan, []byte(r.Read(defaultPlan)), r.guide)
	if err != nil {
		r.t.Fatal(err)
	}
	return p
}

// wantPlan compares the plan on disk with what was said; the days are today's.
func (r *room) wantPlan(want *content.Plan) {
	r.t.Helper()
	got := r.plan()
	today := content.DateOf(time.Now())
	if got.Started < want.Started || got.Updated > today {
		r.t.Errorf("started %s, updated %s", got.Started, got.Updated)
	}
	got.Started, got.Updated = want.Started, want.Updated
	if !reflect.DeepEqual(got, want) {
		r.t.Errorf("the plan on disk is not what was said:\n%s", r.differences(got, want))
	}
}

// differences are the lines in which two plans differ, as their files would have them.
func (r *room) differences(got, want *content.Plan) string {
	r.t.Helper()
	lines := func(p *content.Plan) []string {
		data, err := export.YAML(p, r.guide, program)
		if err != nil {
			r.t.Fatal(err)
		}
		return strings.SplitAfter(string(data), "\n")
	}
	var out strings.Builder
	for _, line := range lines(got) {
		if !slices.Contains(lines(want), line) {
			out.WriteString("has   " + line)
		}
	}
	for _, line := range lines(want) {
		if !slices.Contains(lines(got), line) {
			out.WriteString("lacks " + line)
		}
	}
	return out.String()
}

// openAt opens a plan that was begun earlier, and goes on where it was left.
func (r *room) openAt(at content.Ref) *screentest.Terminal {
	r.t.Helper()
	r.begun(at)
	x := r.Open(program)
	r.goOn(x, at)
	return x
}

// begun puts a plan into the folder that was left at a page.
func (r *room) begun(at content.Ref) {
	r.t.Helper()
	p := content.NewPlan(r.lang, "2026-07-01")
	p.Say(content.RefWorkplace, "Bostøtten Nord")
	p.Position = at
	data, err := export.YAML(p, r.guide, program)
	if err != nil {
		r.t.Fatal(err)
	}
	r.Write(defaultPlan, string(data), 0o600)
}

// goOn takes the cover of a plan that was begun, which says where it goes on.
func (r *room) goOn(x *screentest.Terminal, at content.Ref) {
	r.t.Helper()
	section, _ := at.Split()
	x.WaitFor(r.in("Welcome back", "Velkommen tilbage"),
		r.in("Continue where you were: ", "Fortsæt, hvor I slap: ")+r.guide.Section(section).Title.In(r.lang))
	x.Send(screentest.Enter)
	r.onPage(x, at)
}

// onPage waits until a page is up and everything before it is saved.
func (r *room) onPage(x *screentest.Terminal, at content.Ref) {
	r.t.Helper()
	x.WaitFor(append(r.titles(at), r.in("saved ✓", "gemt ✓"))...)
}

// titles is what stands at the head of a page.
func (r *room) titles(at content.Ref) []string {
	r.t.Helper()
	if at == writePage {
		return []string{r.in("How would you like the plan?", "Hvordan vil I have planen?")}
	}
	section, id := at.Split()
	for _, it := range r.guide.Section(section).Items {
		if it.ID == id {
			return []string{it.Ask.In(r.lang)}
		}
		for _, theme := range it.Themes {
			if theme.Rows[0].ID == id {
				return []string{it.Ask.In(r.lang), theme.Title.In(r.lang)}
			}
		}
	}
	r.t.Fatalf("the guide has no page %s", at)
	return nil
}

func (r *room) in(en, da string) string { return content.Text{EN: en, DA: da}.In(r.lang) }

// The keys of a journey, short.
const (
	enter, tab, esc = screentest.Enter, screentest.Tab, screentest.Esc
	up, down, right = screentest.Up, screentest.Down, screentest.Right
	home, end       = screentest.Home, screentest.End
)

// A stop of the journey is a page and what is answered on it.
type stop struct {
	page content.Ref
	keys string // on the full screen
	said string // line by line
	want func(*content.Plan)
}

const writePage content.Ref = "review.review-write"

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
		{"actions.actions", screentest.CtrlG + "9" + down + enter, ".go role star\n", nothing},
		{"star.star", "42" + "31" + "p" + tab, "4 2\n3 1\np 0\n\n\n\n\n", answers(map[content.Ref]content.Answer{
			"star.hope": {Importance: 4, Clarity: 2}, "star.trust": {Importance: 3, Clarity: 1}, "star.choice": {Importance: content.Pass},
		})},
		{"star.target", "En, der har prøvet det" + tab, "En, der har prøvet det\n.\n", text("star.target", "En, der har prøvet det")},
		{"actions.actions", down + enter + "leder\refter påske\r" + end + "Køb en stol\r\r\r\r", "2\nleder\nefter påske\nKøb en stol\n\n\n\n", func(p *content.Plan) {
			p.Change("keeping.staff-meetings", func(a *content.Answer) { a.Now, a.Who, a.By, a.State = true, "leder", "efter påske", content.Planned })
			p.Actions = []content.Action{{What: "Køb en stol", Now: true}}
		}},
		{"actions.follow-up", "1/3 2027\r\r\r\r", "1/3 2027\n\n\n\n", answers(map[content.Ref]content.Answer{
			"actions.follow-up": {Text: "2027-03-01", Dates: []string{"2027-04-01", "2027-06-01", "2027-09-01"}},
		})},
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
		x.Send(s.keys)
	}
	r.finish(x)
}

// finish writes the Markdown from the last page, and leaves.
func (r *room) finish(x *screentest.Terminal) {
	r.t.Helper()
	x.Send(enter)
	x.WaitFor(r.in("Written: readiness-plan.md", "Skrevet: readiness-plan.md"))
	x.Send(enter)
	if code := x.Wait(); code != exitDone {
		r.t.Errorf("exit code %d", code)
	}
	x.CheckRestored()
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
			r.CheckFiles("readiness-plan.md", "readiness-plan.yaml")
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
			script += "2\n\n" // the Markdown too, under the name that is proposed
			code, said, messages := plain.Pipe(script, program, "--plain")
			if code != exitDone {
				t.Fatalf("exit code %d: %s%s", code, said, messages)
			}
			got := strings.Replace(plain.Read(defaultPlan), program+" --plain ", program+" ", 1) // how to go on
			if want := screen.Read(defaultPlan); got != want {
				t.Errorf("line by line the plan is another one:\n%s", plain.differences(plain.plan(), screen.plan()))
			}
			if plain.Read("readiness-plan.md") != screen.Read("readiness-plan.md") {
				t.Error("line by line the Markdown is another one")
			}
			plain.CheckFiles("readiness-plan.md", "readiness-plan.yaml")
		})
	}
}

// TestKillAfterAnyAnswer pulls the plug after every answer of the journey; in
// the short mode after every third.
func TestKillAfterAnyAnswer(t *testing.T) {
	t.Parallel()
	every := 1
	if testing.Short() {
		every = 3
	}
	r := newRoom(t, content.English)
	x := r.Open(program)
	r.begin(x)
	for i, s := range journey() {
		if i > 0 { // before the first answer there is nothing to keep
			r.onPage(x, s.page)
		}
		if i > 0 && i%every == 0 {
			x.Kill()
			r.wantPlan(r.wanted(i))
			x = r.Open(program)
			r.goOn(x, s.page)
		}
		x.Send(s.keys)
	}
	r.finish(x)
	r.wantPlan(r.wanted(len(journey())))
	r.CheckFiles("readiness-plan.md", "readiness-plan.yaml", "readiness-plan.yaml.bak")
}

func TestKillWhileTheHandsRest(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.openAt("purpose.why")
	x.Send("half a senten")
	x.WaitFor("half a senten", "writing …")
	x.WaitFor("half a senten", "saved ✓")
	x.Kill()
	if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
		t.Errorf("saved is %q", got)
	}
}

func TestEveryWayOut(t *testing.T) {
	t.Parallel()
	signal := func(s syscall.Signal) func(*screentest.Terminal) {
		return func(x *screentest.Terminal) { x.Signal(s) }
	}
	for name, way := range map[string]struct {
		leave func(*screentest.Terminal)
		code  int
	}{
		"ctrl+c twice": {func(x *screentest.Terminal) {
			x.Send(screentest.CtrlC)
			x.WaitFor("Press Ctrl+C again to leave")
			x.Send(screentest.CtrlC)
		}, exitDone},
		"menu":            {func(x *screentest.Terminal) { choose(x, "Leave; everything is saved") }, exitDone},
		"interrupt":       {signal(syscall.SIGINT), 130},
		"terminate":       {signal(syscall.SIGTERM), 143},
		"hangup":          {signal(syscall.SIGHUP), 129},
		"quit":            {signal(syscall.SIGQUIT), 131},
		"terminal closed": {(*screentest.Terminal).Hangup, 129},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.begun("purpose.why")
			c := r.Command(program)
			var messages strings.Builder
			c.Stderr = &messages
			x := screentest.Start(t, c, 80, 24)
			r.goOn(x, "purpose.why")
			x.Send("half a senten")
			x.WaitFor("half a senten")
			way.leave(x)
			if code := x.Wait(); code != way.code {
				t.Errorf("exit code %d, want %d", code, way.code)
			}
			if name != "terminal closed" {
				x.CheckRestored()
			}
			if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
				t.Errorf("saved is %q", got)
			}
			_, command, ok := strings.Cut(messages.String(), "Your plan is saved in readiness-plan.yaml.\nTo continue: ")
			if !ok || strings.Count(messages.String(), "\n") != 2 {
				t.Fatalf("it does not say on two lines how to go on: %q", messages.String())
			}
			x = r.Open("sh", "-c", command)
			r.goOn(x, "purpose.why")
			x.WaitFor("half a senten")
		})
	}
}

// choose takes a command from the menu.
func choose(x *screentest.Terminal, label string) {
	cursor := func(lines []string) string {
		return lines[max(0, slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, "▸") }))]
	}
	x.Send(esc)
	x.WaitFor("Menu", label)
	for here := cursor(x.Lines()); !strings.Contains(here, label); here = cursor(x.Lines()) {
		x.Send(down)
		x.WaitUntil("the cursor below "+here, func(lines []string) bool { return cursor(lines) != here })
	}
	x.Send(enter)
}

// Not parallel, so that nothing else is measured.
func TestStartsAtOnceOnASilentTerminal(t *testing.T) { //nolint:paralleltest // it takes the time
	const bound = 2 * time.Second // half a second in a person's hands; a busy machine may take longer
	queries := regexp.MustCompile(`\x1b\][0-9;]*\?|\x1b\[[?>=]*[0-9;]*(c|n|u|q|\$p)|\x1bP`)
	for _, args := range [][]string{{}, {"--version"}} {
		r := newRoom(t, content.English)
		begun := time.Now()
		x := r.Open(program, args...)
		if len(args) == 0 {
			r.begin(x)
		} else {
			x.Wait()
		}
		took := time.Since(begun)
		t.Logf("%s %q: %v", program, args, took.Round(time.Millisecond))
		if took > bound {
			t.Errorf("%s %q took %v", program, args, took)
		}
		if query := queries.Find(x.Raw()); query != nil {
			t.Errorf("%s %q asks the terminal %q", program, args, query)
		}
	}
}

func TestTextArrivesToTheLetter(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"blanks":        "  before, \u00a0\u200b odd ones, and after  ",
		"blank lines":   "one\n\n\nfour\n",
		"tabs":          "\tbefore\tand inside\t",
		"end of a file": "...",
		"yes":           "yes",
		"number":        "1e3",
		"markup":        "---\n# heading\n- item\n1. item\n~\nnull: 'x'\n| cell |\n<b>`\\`</b>",
		"letters":       "æøå ÆØÅ e\u0301 a\u030a",
		"emoji":         "👩‍👩‍👧 og 👍🏽",
		"names of keys": "end\nenter\nup\ndown\nleft\nright\nhome\ntab\ndelete\nesc\nbackspace\nctrl+c\nspace\nf1\nshift+tab\npgdown\nend",
		"long":          strings.Repeat("smørrebrød ", 60),
		"long, one on":  "------" + strings.Repeat("smørrebrød ", 60), // what is read at once ends inside a letter
	} {
		line := strings.ReplaceAll(text, "\n", enter) // what the key and a paste both send
		for how, keys := range map[string]string{"typed": line, "pasted": screentest.Paste(line)} {
			if how == "typed" && strings.Contains(text, "\t") {
				continue // the key is another one's
			}
			t.Run(how+" "+name, func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, content.English)
				x := r.openAt("purpose.why")
				x.Send(keys)
				x.WaitFor("writing …")
				x.Send(tab)
				r.onPage(x, "purpose.held")
				if got := r.plan().Answer("purpose.why").Text; got != text {
					t.Errorf("saved is\n%q, want\n%q", got, text)
				}
			})
		}
	}
}

// TestNamesOfKeysAreWords types a word that is also a key's name in every kind
// of box.
func TestNamesOfKeysAreWords(t *testing.T) {
	t.Parallel()
	for page, box := range map[content.Ref]struct {
		before string
		get    func(*content.Plan) string
	}{
		"about.scheme":           {"", func(p *content.Plan) string { return p.Answer("about.scheme").Text }},
		"tasks.ideas":            {"", func(p *content.Plan) string { return p.Answer("tasks.ideas").Ideas[0].Text }},
		"keeping.diluted":        {"", func(p *content.Plan) string { return p.Answer("keeping.diluted").Sign }},
		"keeping.staff-meetings": {"n", func(p *content.Plan) string { return p.Answer("keeping.staff-meetings").Note }},
		"actions.actions":        {end, func(p *content.Plan) string { return p.Actions[0].What }},
		"review.review-by":       {"", func(p *content.Plan) string { return p.Answer("review.review-by").Text }},
	} {
		t.Run(string(page), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			x := r.openAt(page)
			x.Send(box.before + "enter home delete end") // a word at a time, between the blanks
			x.WaitFor("enter home delete end")
			x.Signal(syscall.SIGTERM)
			x.Wait()
			if got := box.get(r.plan()); got != "enter home delete end" {
				t.Errorf("saved is %q", got)
			}
		})
	}
}

// TestInputInPieces delivers keys as a slow line does: in pieces that begin and
// end anywhere. Before the next piece, the screen shows that the program has had
// the one before.
func TestInputInPieces(t *testing.T) {
	t.Parallel()
	type piece struct{ keys, seen string }
	for name, in := range map[string]struct {
		pieces []piece
		want   string
	}{
		"inside a letter": {[]piece{{"qx\xc3", "qx"}, {"\xb8r", ""}}, "qxør"},
		"inside an emoji": {[]piece{{"qx\xf0\x9f", "qx"}, {"\x91\x8d!", ""}}, "qx👍!"},
		"inside an arrow": {[]piece{{"qx\x1b[", "qx"}, {"Dcd", ""}}, "qcdx"},
		"inside a paste":  {[]piece{{"qx\x1b[20", "qx"}, {"0~pasted\x1b[201~", ""}}, "qxpasted"},
		"after an escape": { // which opens the menu, and no more
			[]piece{{"qx", "qx"}, {esc, "Back to the question"}, {"[D" + esc, "qx"}, {"cd", ""}}, "qxcd",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			x := r.openAt("purpose.why")
			for _, p := range in.pieces {
				x.Send(p.keys)
				x.WaitFor(p.seen)
			}
			x.Send(tab)
			r.onPage(x, "purpose.held")
			if got := r.plan().Answer("purpose.why").Text; got != in.want {
				t.Errorf("saved is %q, want %q", got, in.want)
			}
		})
	}
}

func TestNothingOutsideThePlansFolder(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English, "EDITOR=true")
	x := r.openAt("purpose.why")
	choose(x, "Write this answer in your own editor")
	x.WaitFor("Taken over from your editor.")
	x.Send("words")
	choose(x, "Leave; everything is saved")
	x.Wait()
	r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak") // TestJourney has the Markdown
}

func TestLockedBySomeoneElse(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.Danish)
	x := r.openAt("purpose.why")
	before := r.Read(defaultPlan)
	code, said, messages := r.Pipe("Noget andet\n", program)
	if code != exitLocked || said != "" || !strings.Contains(messages, "planen er åben i et andet vindue") {
		t.Errorf("exit code %d, %q, %q", code, said, messages)
	}
	if r.Read(defaultPlan) != before {
		t.Error("the plan was changed")
	}
	x.Kill()
	if code, _, messages := r.Pipe(".slut\n", program); code != exitDone {
		t.Errorf("after a crash it stays locked: exit code %d, %q", code, messages)
	}
}

func TestDamagedPlanIsNotTouched(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	r.begun("purpose.why")
	whole := r.Read(defaultPlan)
	for name, damaged := range map[string]string{
		"empty":       "",
		"cut at line": strings.TrimSuffix(whole, "...\n"),
		"cut in word": whole[:len(whole)-10],
		"newer":       strings.Replace(whole, "version: 1\n", "version: 2\n", 1),
		"broken":      strings.Replace(whole, "position: ", "position: [", 1),
		"latin-1":     strings.Replace(whole, "ø", "\xf8", 1),
		"not a plan":  "shopping: [milk]\n...\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.Write(defaultPlan, damaged, 0o600)
			x := r.Open(program)
			if code := x.Wait(); code != exitFailed {
				t.Errorf("exit code %d", code)
			}
			t.Logf("%s", x.Raw()) // the message and its cure
			x.WaitFor(defaultPlan)
			x.CheckRestored()
			if r.Read(defaultPlan) != damaged {
				t.Error("the damaged plan was changed")
			}
			r.CheckFiles(defaultPlan)
		})
	}
}

// TestChangedElsewhere changes the plan behind the program's back. Both versions
// are kept, and in the end it says where.
func TestChangedElsewhere(t *testing.T) {
	t.Parallel()
	for name, leave := range map[string]func(*screentest.Terminal){
		"ctrl+c": func(x *screentest.Terminal) {
			x.Send(screentest.CtrlC)
			x.WaitFor("again to leave")
			x.Send(screentest.CtrlC)
		},
		"terminate": func(x *screentest.Terminal) { x.Signal(syscall.SIGTERM) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			x := r.openAt("purpose.why")
			theirs := strings.Replace(r.Read(defaultPlan), "Nord", "Syd", 1)
			r.Write(defaultPlan, theirs, 0o600)
			x.Send("half a senten")
			x.WaitFor("half a senten")
			leave(x)
			x.CheckRestored()
			const ours = "readiness-plan.mine.yaml"
			if r.Read(defaultPlan) != theirs || !strings.Contains(r.Read(ours), "half a senten") {
				t.Error("something is lost")
			}
			said := string(x.Raw())
			if said = said[strings.LastIndex(said, "\x1b"):]; !strings.Contains(said, ours) || strings.Contains(said, "saved in "+defaultPlan) {
				t.Errorf("it says of two plans: %q", said)
			}
		})
	}
}

// TestMarkdownNeverReplacesThePlan gives the Markdown the plan's own name.
func TestMarkdownNeverReplacesThePlan(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.openAt(writePage)
	x.Send("e")
	x.WaitFor("File name")
	x.Send("\x7f\x7fyaml" + enter) // it was readiness-plan.md
	x.WaitFor("send on (Markdown): readiness-plan.yaml")
	x.Send(enter)
	x.WaitFor("this is the plan itself")
	x.Send(enter + enter)
	choose(x, "Leave; everything is saved")
	x.Wait()
	if got := r.plan().Workplace(); got != "Bostøtten Nord" {
		t.Errorf("the plan is now one of %q", got)
	}
}

// TestPipes runs the program where it cannot, or must not, draw: it then asks
// line by line, and steers no terminal.
func TestPipes(t *testing.T) {
	t.Parallel()
	const said = "\nBostøtten Nord\n"
	for name, where := range map[string]struct {
		env           string
		stdin, stdout bool // in a pipe, into a file
	}{
		"answers from a pipe":           {stdin: true},
		"questions into a file":         {stdout: true},
		"both":                          {stdin: true, stdout: true},
		"terminal that cannot draw":     {env: "TERM=dumb"},
		"user who wants no full screen": {env: "ACCESSIBLE=1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English, where.env)
			c := r.Command(program)
			var out strings.Builder
			if where.stdin {
				c.Stdin = strings.NewReader(said)
			}
			if where.stdout {
				c.Stdout = &out
			}
			x := screentest.Start(t, c, 80, 24)
			if !where.stdin {
				x.Send(said + "\x04") // the end of what is typed
			}
			if code := x.Wait(); code != exitEnded {
				t.Errorf("exit code %d", code)
			}
			shown := out.String() + string(x.Raw())
			if strings.Contains(shown, "\x1b") {
				t.Errorf("it steers the terminal: %q", shown)
			}
			for _, want := range []string{"What is your workplace called?", "The input ended here", "To continue: alongside readiness-plan.yaml"} {
				if !strings.Contains(shown, want) {
					t.Errorf("it does not say %q: %q", want, shown)
				}
			}
			if got := r.plan().Workplace(); got != "Bostøtten Nord" {
				t.Errorf("saved is %q", got)
			}
		})
	}
}

func TestEditor(t *testing.T) {
	t.Parallel()
	for name, editor := range map[string]struct {
		script     string
		want, told string
	}{
		"writes":         {`printf '\nand more\n' >>"$1"`, "half a senten\nand more", "Taken over from your editor."},
		"fails":          {`printf 'lost' >"$1"; exit 3`, "half a senten", "The editor did not work (exit status 3). Nothing is lost"},
		"takes the file": {`rm "$1"`, "half a senten", "The editor did not work"},
		"is not there":   {"", "half a senten", "Your editor was not found"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "our-editor")
			if editor.script != "" {
				if err := os.WriteFile(path, []byte("#!/bin/sh\nshift\n"+editor.script), 0o700); err != nil {
					t.Fatal(err)
				}
			}
			r := newRoom(t, content.English, "EDITOR="+path+" --wait")
			x := r.openAt("purpose.why")
			x.Send("half a senten")
			x.WaitFor("half a senten")
			choose(x, "Write this answer in your own editor")
			x.WaitFor(editor.told)
			x.Send(tab)
			r.onPage(x, "purpose.held")
			if got := r.plan().Answer("purpose.why").Text; got != editor.want {
				t.Errorf("saved is %q, want %q", got, editor.want)
			}
			choose(x, "Leave; everything is saved")
			x.CheckRestored()
			r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak")
		})
	}
}
