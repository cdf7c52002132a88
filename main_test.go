package main

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"

	"alongside/content"
	"alongside/content/command"
	"alongside/export"
	"alongside/wizard"
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
	testscript.Main(m, map[string]func(){program: main, tampered: mainTampered})
}

// tampered is the program with a mistake in it, which TAMPER names.
const tampered = "alongside-tampered"

func mainTampered() {
	a := &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, tamper: tamper}
	os.Exit(a.run(os.Args[1:]))
}

// tamper makes the wizard panic: while it saves what was typed, when it turns the page to contact.told, or when it draws star.star.
func tamper(s *wizard.Session) {
	save, again := s.Save, os.Getenv("TAMPER") == "save always"
	switch os.Getenv("TAMPER") {
	case "save once", "save always":
		var done atomic.Bool
		s.Save = func(p *content.Plan) error {
			if !p.Answer("purpose.why").Empty() && (again || !done.Swap(true)) {
				return save(nil)
			}
			return save(p)
		}
	case "update":
		s.Guide.Section("contact").Items[1].Themes = []content.Theme{{}}
	case "view":
		s.Guide.Section("star").Items[0].Rows = nil
	}
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
	got.Identity, got.Began = want.Identity, want.Began // another for each plan
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
		{"actions.actions", screentest.CtrlG + "9" + enter, ".go role star\n", nothing},
		{"star.star", "42" + "31" + "p" + tab, "4 2\n3 1\np 0\n\n\n\n\n", answers(map[content.Ref]content.Answer{
			"star.hope": {Importance: 4, Clarity: 2}, "star.trust": {Importance: 3, Clarity: 1}, "star.choice": {Importance: content.Pass},
		})},
		{"star.target", "En, der har prøvet det" + tab, "En, der har prøvet det\n.\n", text("star.target", "En, der har prøvet det")},
		{"expect-of-us.induction", screentest.CtrlG + "7" + enter, ".go 7\n", nothing},
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
			name := regexp.MustCompile(`(?m)^plan: [a-z]{16}$`)
			if want := screen.Read(defaultPlan); name.FindString(got) == name.FindString(want) {
				t.Error("two plans have one name")
			} else if name.ReplaceAllString(got, "plan:") != name.ReplaceAllString(want, "plan:") {
				t.Errorf("line by line the plan is another one:\n%s", plain.differences(plain.plan(), screen.plan()))
			}
			if plain.Read("readiness-plan.md") != screen.Read("readiness-plan.md") {
				t.Error("line by line the Markdown is another one")
			}
			plain.CheckFiles("readiness-plan.md", "readiness-plan.yaml")
		})
	}
}

// states are the plans, as their files would have them, after every single key of
// the journey: all[at[i]] is the one before the first key of its i-th stop. They
// come from the wizard itself, in this process and with a disk that never fails.
func (r *room) states() (all []string, at []int) {
	r.t.Helper()
	in, keyboard, err := os.Pipe()
	if err != nil {
		r.t.Fatal(err)
	}
	// A save is always under way. What a key does to the plan is therefore in the
	// save that begins when this one is let go, and only there.
	begun, let := make(chan *content.Plan), make(chan struct{})
	ctx, cancel := context.WithCancel(r.t.Context())
	s := wizard.Session{
		Guide: r.guide, Plan: r.wanted(0), Resumed: true, Today: content.DateOf(time.Now()), File: defaultPlan, Theme: wizard.ThemeMono,
		Save: func(p *content.Plan) error {
			select {
			case begun <- p:
				<-let
			case <-ctx.Done():
			}
			return nil
		},
	}
	screen, ended := &redrawn{times: make(chan struct{}, 8)}, make(chan struct{})
	go func() {
		defer close(ended)
		_, _ = wizard.Run(ctx, s, in, screen) // cancelled
	}()
	press := func(key string) {
		if _, err := keyboard.WriteString(key + "\x13" + "\x0c"); err != nil { // save, redraw
			r.t.Error(err)
		}
		<-screen.times // so the key was heard, and the save is to follow
	}
	take := func() { all = append(all, r.yaml(<-begun)) }
	<-screen.times // the program's own first
	press(enter)   // the cover
	<-begun
	let <- struct{}{}
	take()
	for _, stop := range journey() {
		at = append(at, len(all)-1)
		for _, key := range keysIn(stop.keys) {
			press(key)
			let <- struct{}{}
			take()
		}
	}
	cancel()
	close(let)
	<-ended
	_, _ = in.Close(), keyboard.Close()
	for i := range at {
		if want := r.yaml(r.wanted(i)); all[at[i]] != want {
			r.t.Fatalf("after %d stops the plan is\n%s, want\n%s", i, all[at[i]], want)
		}
	}
	return all, at
}

// redrawn hears when a screen is drawn all anew.
type redrawn struct{ times chan struct{} }

func (r *redrawn) Write(p []byte) (int, error) {
	for range strings.Count(string(p), "\x1b[2J") {
		r.times <- struct{}{}
	}
	return len(p), nil
}

// keysIn takes what a terminal sends apart into single keys.
func keysIn(s string) []string { return regexp.MustCompile(`(?s)\x1b\[[A-Z]|.`).FindAllString(s, -1) }

// yaml is a plan as its file would have it, whenever it was written.
func (r *room) yaml(p *content.Plan) string {
	r.t.Helper()
	p = p.Clone()
	p.Started, p.Updated = "2026-07-01", "2026-07-01"
	p.Identity, p.Began = "", nil // another for each plan
	data, err := export.YAML(p, r.guide, program)
	if err != nil {
		r.t.Fatal(err)
	}
	return string(data)
}

var (
	kills    = flag.Int("kills", 20, "how often TestRandomKills pulls the plug")
	killSeed = flag.Uint64("kills-seed", 0, "what TestRandomKills draws from; 0 for a new one")
)

// TestRandomKills pulls the plug at any moment: on the way to a page, between two
// keys, in the middle of a save. What is on the disk then is the plan as it was
// after one of the keys, whole, and none that was shown as saved is missing.
func TestRandomKills(t *testing.T) {
	t.Parallel()
	seed := *killSeed
	for seed == 0 {
		seed = rand.Uint64()
	}
	all, at := newRoom(t, content.English).states()
	var count struct{ torn, lost, kept, leftovers, again atomic.Int64 }
	begun := time.Now()
	t.Cleanup(func() {
		t.Logf("-kills-seed %d: %d kills, torn files %d, lost answers %d (to the last key kept: %d; leftovers swept or harmless: %d; started again: %d) in %v",
			seed, *kills, count.torn.Load(), count.lost.Load(), count.kept.Load(), count.leftovers.Load(), count.again.Load(), time.Since(begun).Round(time.Millisecond))
	})
	for n := range *kills {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(seed, uint64(n)))
			r := newRoom(t, content.English)
			stops := journey()
			start := random.IntN(len(stops) - 1)
			x := r.startAt(start)
			stop := min(start+random.IntN(2), len(stops)-2)
			for i, s := range stops[start:stop] {
				x.Send(s.keys)
				r.onPage(x, stops[start+i+1].page)
			}
			keys := keysIn(stops[stop].keys)
			keys = keys[:random.IntN(len(keys)+1)]
			sure, most := at[stop], at[stop]+len(keys) // the plan is one of these
			if asked := random.IntN(len(keys) + 1); stop > 0 && random.IntN(3) == 0 {
				x.Send(strings.Join(keys[:asked], "") + "\x13")
				x.WaitFor("Already saved:", "saved ✓")
				sure, keys = sure+asked, keys[asked:]
			}
			if random.IntN(2) == 0 { // as fast as it goes, or as one types
				keys = []string{strings.Join(keys, "")}
			}
			for _, key := range keys {
				x.Send(key)
			}
			<-time.After(time.Duration(random.IntN(3000)) * time.Microsecond)
			x.Kill()

			if leftover, _ := filepath.Glob(filepath.Join(r.Folder, ".*.tmp")); len(leftover) > 0 {
				count.leftovers.Add(1)
			}
			data, err := os.ReadFile(filepath.Join(r.Folder, defaultPlan))
			if errors.Is(err, fs.ErrNotExist) && sure == 0 {
				return // nothing was said yet
			}
			p, err := export.Read(defaultPlan, data, r.guide)
			if err != nil {
				count.torn.Add(1)
				t.Fatalf("-kills-seed %d: the plan is torn: %v\n%s", seed, err, data)
			}
			now := r.yaml(p)
			if !slices.Contains(all[sure:most+1], now) {
				count.lost.Add(1)
				t.Fatalf("-kills-seed %d: between %s and key %d of %q the plan is\n%s\nwas at least\n%s", seed, stops[start].page, most-at[stop], stops[stop].keys, now, all[sure])
			}
			if now == all[most] {
				count.kept.Add(1)
			}
			if n%50 == 0 {
				count.again.Add(1)
				r.startsAgain(p.Position)
			}
		})
	}
}

// startAt opens a plan with everything answered before a stop of the journey.
func (r *room) startAt(stop int) *screentest.Terminal {
	r.t.Helper()
	if stop == 0 {
		x := r.Open(program)
		r.begin(x)
		return x
	}
	p := r.wanted(stop)
	r.Write(defaultPlan, r.yaml(p), 0o600)
	x := r.Open(program)
	r.goOn(x, p.Position)
	return x
}

// startsAgain opens a plan after a crash and leaves: nothing hinders, and what the
// crash left lying about is gone.
func (r *room) startsAgain(at content.Ref) {
	r.t.Helper()
	x := r.Open(program)
	r.goOn(x, at)
	leaveAtOnce(x)
	x.CheckRestored()
	entries, err := os.ReadDir(r.Folder)
	if err != nil {
		r.t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != defaultPlan && e.Name() != defaultPlan+".bak" {
			r.t.Errorf("the crash left %s", e.Name())
		}
	}
}

func leaveAtOnce(x *screentest.Terminal) {
	x.Send(screentest.CtrlC)
	x.WaitFor("Press Ctrl+C again to leave")
	x.Send(screentest.CtrlC)
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

// Whatever ends the program, every answer is on the disk, the terminal is as it
// was, and the user is told how to go on.
func TestEveryWayOut(t *testing.T) {
	t.Parallel()
	signal := func(s syscall.Signal) func(*screentest.Terminal) {
		return func(x *screentest.Terminal) { x.Signal(s) }
	}
	send := func(keys string) func(*screentest.Terminal) {
		return func(x *screentest.Terminal) { x.Send(keys) }
	}
	for name, way := range map[string]struct {
		start  []string    // by what; else the program itself
		env    string      // and with what
		page   content.Ref // where the last answer is given; else purpose.why
		leave  func(*screentest.Terminal)
		code   int
		closed bool   // the terminal is gone
		at     string // a panic, of which this is told
	}{
		"ctrl+c twice":    {leave: leaveAtOnce},
		"menu":            {leave: func(x *screentest.Terminal) { choose(x, "Leave; everything is saved") }},
		"interrupt":       {leave: signal(syscall.SIGINT), code: 130},
		"terminate":       {leave: signal(syscall.SIGTERM), code: 143},
		"hangup":          {leave: signal(syscall.SIGHUP), code: 129},
		"quit":            {leave: signal(syscall.SIGQUIT), code: 131},
		"terminal closed": {leave: (*screentest.Terminal).Hangup, code: 129, closed: true},
		"parent killed": {
			start: []string{"sh", "-c", program + "; exit"}, leave: signal(syscall.SIGKILL), code: -1, closed: true,
		},
		"panic in Update": {
			start: []string{tampered}, env: "TAMPER=update", page: "contact.contact", leave: send(tab), code: exitFailed,
			at: "runtime error: index out of range [0] with length 0 in alongside/wizard/",
		},
		"panic in View": {
			start: []string{tampered}, env: "TAMPER=view", page: "star.target", leave: send(screentest.ShiftTab), code: exitFailed,
			at: "runtime error: invalid memory address or nil pointer dereference in alongside/wizard/",
		},
		"panic in a command, once": {start: []string{tampered}, env: "TAMPER=save once", leave: func(x *screentest.Terminal) {
			x.Send("\x13")
			x.WaitFor("Not saved, and nothing is lost", "the program made a mistake while saving: runtime error: invalid memory address or nil pointer dereference in alongside/export/")
			x.Send("\x13")
			x.WaitFor("saved ✓")
			leaveAtOnce(x)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English, way.env)
			page, start := content.Ref("purpose.why"), []string{program}
			if way.page != "" {
				page = way.page
			}
			if way.start != nil {
				start = way.start
			}
			r.begun(page)
			c := r.Command(start[0], start[1:]...)
			var messages strings.Builder
			c.Stderr = &messages
			x := screentest.Start(t, c, 80, 24)
			r.goOn(x, page)
			x.Send("half a senten")
			x.WaitFor("half a senten")
			way.leave(x)
			if code := x.Wait(); code != way.code {
				t.Errorf("exit code %d, want %d", code, way.code)
			}
			if !way.closed {
				x.CheckRestored()
			}
			if got := r.plan().Answer(page).Text; got != "half a senten" {
				t.Errorf("saved is %q", got)
			}
			told, ok := strings.CutPrefix(messages.String(), "Your plan is saved in readiness-plan.yaml.\nTo continue: ")
			command, told, _ := strings.Cut(told, "\n")
			if !ok {
				t.Fatalf("it does not say on two lines how to go on: %q", messages.String())
			}
			if way.at == "" && told != "" || !strings.Contains(told, way.at) {
				t.Errorf("it says %q, want %q", told, way.at)
			}
			if way.at != "" && (strings.Count(told, "\n") > 2 || !strings.Contains(told, "the program made a mistake") || !strings.Contains(told, "Your answers are saved.")) {
				t.Errorf("it is not calm: %q", told)
			}
			if said := messages.String() + afterScreen(x); strings.Contains(said, "senten") || strings.Contains(said, "goroutine") {
				t.Errorf("it says too much: %q", said)
			}
			x = r.Open("sh", "-c", command)
			r.goOn(x, r.plan().Position)
			if r.plan().Position == page {
				x.WaitFor("half a senten")
			}
		})
	}
}

// afterScreen is what a program has written to the terminal after its full screen.
func afterScreen(x *screentest.Terminal) string {
	_, said, _ := strings.Cut(string(x.Raw()), "\x1b[?1049l")
	return said
}

// TestSavingAlwaysPanics gives the user the plan that cannot be saved.
func TestSavingAlwaysPanics(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English, "TAMPER=save always")
	r.begun("purpose.why")
	c := r.Command(tampered)
	var messages strings.Builder
	c.Stderr = &messages
	x := screentest.Start(t, c, 80, 24)
	r.goOn(x, "purpose.why")
	x.Send("half a senten\x13")
	x.WaitFor("Not saved", "the program made a mistake while saving")
	x.Send(screentest.CtrlC)
	x.WaitFor("Ctrl+C again leaves all the same")
	x.Send(screentest.CtrlC)
	if code := x.Wait(); code != exitFailed {
		t.Errorf("exit code %d", code)
	}
	x.CheckRestored()
	if got := r.plan(); got.Workplace() != "Bostøtten Nord" || !got.Answer("purpose.why").Empty() {
		t.Error("the plan was changed")
	}
	if said := messages.String(); !strings.Contains(said, "Here it is: copy it into a file") || strings.Contains(said, "is saved in") || strings.Contains(said, "goroutine") {
		t.Errorf("it says %q", said)
	}
	if plan := afterScreen(x); !strings.Contains(plan, "half a senten") {
		t.Errorf("the plan that could not be saved is %q", plan)
	}
}

// What could not be saved is printed at the end, whatever its size, and also where it
// found no place beside a plan that somebody else has changed.
func TestTheLastRescue(t *testing.T) { //nolint:paralleltest // it changes the folder
	long := strings.Repeat("n", 234) + ".yaml" // beside which no longer name has room
	for name, test := range map[string]struct {
		plan   string
		said   []string
		tamper func(*wizard.Session)
		want   []string
	}{
		"above the greatest size": {
			"plan.yaml",
			[]string{"", ".go purpose", strings.Repeat("we hope, ", 600_000) + "and wait", ".", ".quit", ".quit"},
			nil,
			[]string{"and wait", "\n...\n"},
		},
		"beside a changed plan": {
			long,
			[]string{"", ".go purpose", "we hope", ".", ".quit", ".quit"},
			func(s *wizard.Session) {
				save := s.Save
				s.Save = func(p *content.Plan) error {
					if err := os.WriteFile(long, []byte("somebody else's"), 0o600); err != nil {
						return err
					}
					return save(p)
				}
			},
			[]string{"we hope", "\n...\n"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.WriteFile("said", []byte(strings.Join(test.said, "\n")+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			stdin, err := os.Open("said")
			if err != nil {
				t.Fatal(err)
			}
			defer func() { _ = stdin.Close() }()
			var out, messages strings.Builder
			a := &app{stdin: stdin, stdout: &out, stderr: &messages, tamper: test.tamper}
			if code := a.run([]string{"--plain", "--lang", "en", test.plan}); code != exitFailed {
				t.Errorf("exit code %d: %s", code, messages.String())
			}
			if !strings.Contains(messages.String(), "Here it is: copy it into a file") {
				t.Errorf("told: %s", messages.String())
			}
			_, printed, _ := strings.Cut(out.String(), "\nversion: 1\n")
			for _, want := range test.want {
				if !strings.Contains(printed, want) {
					t.Errorf("%q is not in the %d bytes that were printed", want, len(printed))
				}
			}
		})
	}
}

// TestSuspended stops the program as a shell's user may, and goes on. Meanwhile the
// terminal is as the shell knows it, and the answers are on the disk.
func TestSuspended(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	r.begun("purpose.why")
	// Without jobs in the shell the system would not stop the program.
	x := r.Open("sh", "-c", "set -m; "+program+"; echo; echo stopped; read _; fg")
	r.goOn(x, "purpose.why")
	x.Send("half a ")
	x.WaitFor("half a")
	x.Suspend()
	x.WaitFor("stopped")
	if got := r.plan().Answer("purpose.why").Text; got != "half a " {
		t.Errorf("while it is stopped, saved is %q", got)
	}
	x.Send(enter)
	x.WaitFor("half a", "What")
	x.Send("senten")
	x.WaitFor("half a senten")
	x.Send(tab)
	r.onPage(x, "purpose.held")
	leaveAtOnce(x)
	x.CheckRestored()
	if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
		t.Errorf("saved is %q", got)
	}
}

// TestSuspendedInTheEditor stops the editor as its own key does, and with it all that the
// shell has started; then both go on.
func TestSuspendedInTheEditor(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "our-editor")
	if err := os.WriteFile(path, []byte("#!/bin/sh\nkill -TSTP 0\nprintf 'half a sentence' >\"$1\"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	r := newRoom(t, content.English, "EDITOR="+path)
	r.begun("purpose.why")
	x := r.Open("sh", "-c", "set -m; "+program+"; echo; echo stopped; read _; fg")
	r.goOn(x, "purpose.why")
	x.Send("half a senten")
	x.WaitFor("half a senten")
	choose(x, "Write this answer in your own editor")
	x.WaitFor("stopped")
	x.Send(enter)
	x.WaitFor("Taken over from your editor.", "half a sentence")
	leaveAtOnce(x)
	x.CheckRestored()
	if got := r.plan().Answer("purpose.why").Text; got != "half a sentence" {
		t.Errorf("saved is %q", got)
	}
}

// TestEndedWhileStopped ends a program that was stopped, in the ways a shell has. The
// answers are on the disk, and where the program was asked to stop, or to end, it has
// given the terminal back; a shell that only froze it and killed it must do so itself.
func TestEndedWhileStopped(t *testing.T) {
	t.Parallel()
	suspended, frozen := (*screentest.Terminal).Suspend, (*screentest.Terminal).Freeze
	const wait = "; until wait %1; code=$?; [ $code -le 143 ]; do :; done" // while it is only stopped, waiting ends at once
	for name, way := range map[string]struct {
		stop  func(*screentest.Terminal)
		shell string // what the shell does to the terminal
		end   string // and to the program
		code  int
		lost  bool // the program cannot give the terminal back
	}{
		"suspended, terminated":                   {suspended, "", "kill -TERM %1; kill -CONT %1" + wait, 143, false},
		"suspended, terminated in the foreground": {suspended, "", "kill -TERM %1; fg; code=$?", 143, false},
		"suspended, hung up":                      {suspended, "", "kill -HUP %1; kill -CONT %1" + wait, 129, false},
		"suspended, killed":                       {suspended, "", "kill -KILL %1" + wait, 137, false},
		"frozen, terminated":                      {frozen, "stty sane; ", "kill -TERM %1; kill -CONT %1" + wait, 143, false},
		"frozen, terminated in the foreground":    {frozen, "stty sane; ", "kill -TERM %1; fg; code=$?", 143, false},
		"frozen, killed":                          {frozen, "stty sane; ", "kill -KILL %1" + wait, 137, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.begun("purpose.why")
			x := r.Open("sh", "-c", "set -m; "+program+"; "+way.shell+"echo; echo stopped; read _; "+way.end+"; echo ended: $code")
			r.goOn(x, "purpose.why")
			x.Send("half a senten")
			if way.lost {
				x.WaitFor("half a senten", "saved ✓") // which takes until the hands rest
			} else {
				x.WaitFor("half a senten")
			}
			way.stop(x)
			x.WaitFor("stopped")
			x.Send(enter)
			x.WaitFor(fmt.Sprintf("ended: %d", way.code))
			x.Wait()
			if !way.lost {
				x.CheckRestored()
			}
			if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
				t.Errorf("saved is %q", got)
			}
			if code, said, messages := r.Pipe(".slut\n", program); code != exitDone {
				t.Errorf("it does not start again: %d, %q, %q", code, said, messages)
			}
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

// A terminal hands on no more of a line than it has room for, and says nothing: what
// came cut is told, and not taken.
func TestALineThatTheTerminalCuts(t *testing.T) {
	t.Parallel()
	most := lineMost(runtime.GOOS)
	if most == 0 {
		t.Skip("there is no such limit here")
	}
	r := newRoom(t, content.English)
	r.begun("about.workplace")
	x := r.Open(program, "--plain")
	x.WaitFor("Answer on one line.")
	x.Send(strings.Repeat("x", most) + "and more\n")
	x.WaitFor("cut yours there, so none of it")
	x.Send("Bostøtten " + strings.Repeat("y", most-len("Bostøtten ")-1) + "\n.quit\n")
	if code := x.Wait(); code != exitDone {
		t.Errorf("exit code %d", code)
	}
	if got := r.plan().Workplace(); len(got) != most-1 || !strings.HasPrefix(got, "Bostøtten y") {
		t.Errorf("kept are %d bytes: %.40q", len(got), got)
	}
}

// What a program may not ask a terminal, which may stay silent; and what colours it.
var (
	queries = regexp.MustCompile(`\x1b\][0-9;]*\?|\x1b\[[?>=]*[0-9;]*(c|n|u|q|\$p)|\x1bP`)
	colours = regexp.MustCompile(`\x1b\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]`)
	accents = regexp.MustCompile(`\x1b\[([0-9;]*;)?[17]m`) // bold, reverse
)

// TestTerminals runs the program on what calls itself all kinds of terminals, in
// windows of all sizes.
func TestTerminals(t *testing.T) {
	t.Parallel()
	const words = "smørrebrød på en mandag"
	for name, terminal := range map[string]struct {
		env           []string // as for the command env
		width, height int      // 80 and 24 where absent
		mono          bool
	}{
		"xterm":             {env: []string{"TERM=xterm"}},
		"xterm-256color":    {env: []string{"TERM=xterm-256color", "COLORTERM=truecolor"}},
		"tmux-256color":     {env: []string{"TERM=tmux-256color", "TMUX=/tmp/tmux-0/default,1,0"}},
		"screen":            {env: []string{"TERM=screen"}},
		"linux":             {env: []string{"TERM=linux"}},
		"unknown":           {env: []string{"TERM=no-such-terminal"}},
		"unset":             {env: []string{"-u", "TERM"}},
		"no colour":         {env: []string{"NO_COLOR=1"}, mono: true},
		"no colour, forced": {env: []string{"NO_COLOR=1", "CLICOLOR_FORCE=1"}, mono: true},
		"no colour, unset":  {env: []string{"-u", "TERM", "NO_COLOR=1"}, mono: true},
		"colour forced":     {env: []string{"CLICOLOR_FORCE=1"}},
		"in CI":             {env: []string{"CI=1"}},
		"locale C":          {env: []string{"LC_ALL=C", "LANG=C"}},
		"no locale":         {env: []string{"-u", "LC_ALL", "-u", "LANG"}},
		"1x1":               {width: 1, height: 1},
		"20x5":              {width: 20, height: 5},
		"40x10":             {width: 40, height: 10},
		"500x200":           {width: 500, height: 200},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.begun("purpose.why")
			width, height := 80, 24
			if terminal.width > 0 {
				width, height = terminal.width, terminal.height
			}
			c := r.Command("env", append(slices.Clone(terminal.env), program)...)
			x := screentest.Start(t, c, width, height)
			if width < 40 { // nothing but a letter or two: it still hears every key
				x.WaitUntil("something", func(lines []string) bool { return lines[0] != "" })
				x.Send(enter + words[:5])
				x.Resize(80, 24)
				x.WaitFor("What do you hope will change?", words[:5])
				x.Resize(width, height)
				x.Send(words[5:])
				x.Resize(80, 24)
			} else {
				r.goOn(x, "purpose.why")
				x.Send(words)
			}
			x.WaitFor(words)
			x.Send(tab)
			r.onPage(x, "purpose.held")
			leaveAtOnce(x)
			if code := x.Wait(); code != exitDone {
				t.Errorf("exit code %d", code)
			}
			x.CheckRestored()
			if got := r.plan().Answer("purpose.why").Text; got != words {
				t.Errorf("saved is %q", got)
			}
			if query := queries.Find(x.Raw()); query != nil {
				t.Errorf("it asks the terminal %q", query)
			}
			if colour := colours.Find(x.Raw()); terminal.mono != (colour == nil) {
				t.Errorf("colour: %q", colour)
			}
			if !accents.Match(x.Raw()) {
				t.Error("it shows nothing in bold or reverse")
			}
		})
	}
}

// TestResizeStorm drags the window about while somebody types.
func TestResizeStorm(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.openAt("purpose.why")
	said := ""
	for i := range 200 {
		word := fmt.Sprintf("ord%d ", i)
		x.Send(word)
		said += word
		x.Resize(1+i*37%160, 1+i*13%60)
	}
	x.Resize(80, 24)
	x.WaitFor("What do you hope will change?", "ord199")
	x.Send(tab)
	r.onPage(x, "purpose.held")
	leaveAtOnce(x)
	x.CheckRestored()
	if got := r.plan().Answer("purpose.why").Text; got != said {
		t.Errorf("saved is\n%q, want\n%q", got, said)
	}
}

// TestHugePastes pastes 100 KB between brackets. A box refuses it aloud and as a
// whole; in a list every line becomes an idea.
func TestHugePastes(t *testing.T) {
	t.Parallel()
	lines := manyLines(2000)
	t.Run("text", func(t *testing.T) {
		t.Parallel()
		r := newRoom(t, content.English)
		x := r.openAt("purpose.why")
		x.Send("before")
		x.WaitFor("before")
		x.Send(screentest.Paste(strings.Join(lines, enter)))
		x.WaitFor("That does not fit: a box takes 20000 characters. Nothing was cut")
		x.Send("\x13")
		x.WaitFor("Already saved", "saved ✓")
		if got := r.plan().Answer("purpose.why").Text; got != "before" {
			t.Errorf("%d bytes were kept", len(got))
		}
	})
	t.Run("list", func(t *testing.T) {
		t.Parallel()
		r := newRoom(t, content.English)
		x := r.openAt("tasks.ideas")
		x.Send(screentest.Paste(strings.Join(lines, enter) + enter))
		x.WaitFor(lines[len(lines)-1])
		r.wantIdeas(x, lines)
	})
}

// TestPastesWithoutBrackets come as keys, which BenchmarkRawPaste measures.
func TestPastesWithoutBrackets(t *testing.T) {
	t.Parallel()
	lines := manyLines(300)
	t.Run("text", func(t *testing.T) {
		t.Parallel()
		lines := lines[:150]
		r := newRoom(t, content.English)
		x := r.openAt("purpose.why")
		x.Send(strings.Join(lines, enter))
		x.WaitFor(lines[len(lines)-1])
		x.Send(tab)
		r.onPage(x, "purpose.held")
		if got := r.plan().Answer("purpose.why").Text; got != strings.Join(lines, "\n") {
			t.Errorf("saved is %q", got)
		}
	})
	t.Run("list", func(t *testing.T) {
		t.Parallel()
		r := newRoom(t, content.English)
		x := r.openAt("tasks.ideas")
		x.Send(strings.Join(lines, enter) + enter)
		x.WaitFor(lines[len(lines)-1])
		r.wantIdeas(x, lines)
	})
}

func manyLines(n int) []string {
	lines := make([]string, n)
	for i := range lines {
		lines[i] = fmt.Sprintf("linje %04d: smørrebrød på en mandag, og mere endnu", i)
	}
	return lines
}

// wantIdeas saves, and compares the ideas with what was pasted.
func (r *room) wantIdeas(x *screentest.Terminal, lines []string) {
	r.t.Helper()
	x.Send("\x13")
	x.WaitFor("Already saved", "saved ✓")
	var got []string
	for _, idea := range r.plan().Answer("tasks.ideas").Ideas {
		got = append(got, idea.Text)
	}
	if !slices.Equal(got, lines) {
		r.t.Errorf("%d lines became %d ideas: %q", len(lines), len(got), got[max(0, len(got)-3):])
	}
}

// Not parallel, so that nothing else is measured.
func TestStartsAtOnceOnASilentTerminal(t *testing.T) { //nolint:paralleltest // it takes the time
	const bound = 2 * time.Second // half a second in a person's hands; a busy machine may take longer
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

// TestEditorInTrouble ends the editor, or the program while the editor is open. The
// program then waits for the editor, which has the terminal, and takes its text over.
func TestEditorInTrouble(t *testing.T) {
	t.Parallel()
	const script = "#!/bin/sh\nprintf 'half a sentence' >\"$1\"\necho editing $$ now\nread _\n"
	for name, trouble := range map[string]struct {
		make func(x *screentest.Terminal, editor *os.Process)
		code int // of the program; 0 where it goes on
		want string
	}{
		"editor killed": {func(x *screentest.Terminal, editor *os.Process) {
			if err := editor.Kill(); err != nil {
				t.Error(err)
			}
			x.WaitFor("The editor did not work", "Nothing is lost")
			leaveAtOnce(x)
		}, exitDone, "half a senten"},
		"program terminated": {func(x *screentest.Terminal, _ *os.Process) {
			x.Signal(syscall.SIGTERM)
			x.Send("\n")
		}, 143, "half a sentence"},
		"program hung up": {func(x *screentest.Terminal, _ *os.Process) {
			x.Signal(syscall.SIGHUP)
			x.Send("\n")
		}, 129, "half a sentence"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "our-editor")
			if err := os.WriteFile(path, []byte(script), 0o700); err != nil {
				t.Fatal(err)
			}
			r := newRoom(t, content.English, "EDITOR="+path)
			x := r.openAt("purpose.why")
			x.Send("half a senten")
			x.WaitFor("half a senten")
			choose(x, "Write this answer in your own editor")
			pid := 0
			x.WaitUntil("editing", func(lines []string) bool {
				_, at, _ := strings.Cut(strings.Join(lines, " "), "editing ")
				n, _ := fmt.Sscanf(at, "%d now", &pid)
				return n == 1
			})
			if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
				t.Errorf("while the editor is open, saved is %q", got)
			}
			editor, err := os.FindProcess(pid)
			if err != nil {
				t.Fatal(err)
			}
			trouble.make(x, editor)
			if code := x.Wait(); code != trouble.code {
				t.Errorf("exit code %d, want %d", code, trouble.code)
			}
			x.CheckRestored()
			if got := r.plan().Answer("purpose.why").Text; got != trouble.want {
				t.Errorf("saved is %q, want %q", got, trouble.want)
			}
			for _, path := range r.drafts() { // of an editor that was killed, and saved before
				if got := r.Read(filepath.Base(path)); trouble.code != exitDone || got != "half a sentence" {
					t.Errorf("kept is %q", got)
				}
				if err := os.Remove(path); err != nil {
					t.Error(err)
				}
			}
			r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak")
		})
	}
}

func TestNothingOutsideThePlansFolder(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English, "EDITOR=true")
	x := r.openAt("purpose.why")
	choose(x, "Write this answer in your own editor")
	x.WaitFor("The editor came back at once:", `EDITOR="true --wait"`)
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

// TestLookingAtALockedPlan reads a plan that is open elsewhere, or leaves it. Neither
// writes anything, and without a terminal nothing is asked.
func TestLookingAtALockedPlan(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, l)
			p := r.wanted(len(journey()) - 1)
			p.Say("purpose.why", "Above\x1b[2J\u202eall")
			r.Write(defaultPlan, r.yaml(p), 0o600)
			holder := r.Open(program)
			holder.WaitFor(r.in("Welcome back", "Velkommen tilbage"))
			state := func() string {
				entries, err := os.ReadDir(r.Folder)
				if err != nil {
					t.Fatal(err)
				}
				var all strings.Builder
				for _, e := range entries {
					info, err := e.Info()
					if err != nil {
						t.Fatal(err)
					}
					fmt.Fprintln(&all, e.Name(), info.ModTime(), r.Read(e.Name()))
				}
				return all.String()
			}
			before := state()
			for name, way := range map[string]struct {
				keys  string
				args  []string
				shown bool
			}{
				"enter":             {enter, nil, true},
				"enter, plain":      {enter, []string{"--plain"}, true},
				"ctrl+c":            {screentest.CtrlC, nil, false},
				"end of input":      {"\x04", nil, false},
				"another word":      {"q" + enter, nil, false},
				"other language da": {enter, []string{"--lang", "da"}, true},
			} {
				x := r.Open(program, way.args...)
				ask := r.in("Enter shows the plan as it is on the disk", "Enter viser planen, som den ligger på disken")
				if len(way.args) == 2 {
					ask = "Enter viser planen, som den ligger på disken"
				}
				x.WaitFor(ask)
				x.Send(way.keys)
				if code := x.Wait(); code != exitLocked {
					t.Errorf("%s: exit code %d", name, code)
				}
				x.CheckRestored()
				said := string(x.Raw())
				if strings.Contains(said, "\x1b") || strings.Contains(said, "\u202e") {
					t.Errorf("%s: it steers the terminal: %q", name, said)
				}
				if got := strings.Contains(said, "Above␛\\[2J�all") && strings.Contains(said, "Køb en stol"); got != way.shown {
					t.Errorf("%s: shown is %q", name, said)
				}
				if state() != before {
					t.Errorf("%s: the folder was %s and is %s", name, before, state())
				}
			}
			if code, said, messages := r.Pipe(enter, program); code != exitLocked || said != "" || strings.Contains(messages, "Enter") {
				t.Errorf("without a terminal: exit code %d, %q, %q", code, said, messages)
			}
			if state() != before {
				t.Error("without a terminal something was written")
			}
		})
	}
}

// A plan that is open elsewhere and has no answers yet is no file: there is nothing to show.
func TestNothingToLookAt(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	holder := r.Open(program)
	holder.WaitFor("Getting your workplace ready")
	x := r.Open(program)
	if code := x.Wait(); code != exitLocked || strings.Contains(string(x.Raw()), "Enter shows") {
		t.Errorf("exit code %d, %q", code, x.Raw())
	}
}

// TestShownCommandsWork starts the program where it is on nobody's path, and has a shell
// run every command that it shows, as it stands.
func TestShownCommandsWork(t *testing.T) {
	t.Parallel()
	self, err := exec.LookPath(program)
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(self)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"our plan.yaml", "-plan.yaml", "it's $HOME.yaml", "two\nlines.yaml"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.Env = slices.DeleteFunc(r.Env, func(v string) bool { return strings.HasPrefix(v, "PATH=") })
			r.Env = append(r.Env, "PATH=/usr/bin:/bin")
			r.Write(program, string(data), 0o700)
			run := func(said, shown string) string {
				code, out, messages := r.Pipe(said, "bash", "-c", shown)
				if code != exitDone {
					t.Errorf("%s ends with %d: %s", shown, code, messages)
				}
				return out
			}
			after := func(text, label string) string {
				_, found, ok := strings.Cut(text, label)
				if !ok {
					t.Fatalf("%q is not in:\n%s", label, text)
				}
				line, _, _ := strings.Cut(found, "\n")
				return line
			}
			begin := []string{"--plain", "--lang", "en", "./" + name}

			code, _, messages := r.Pipe("\n.go purpose\nwe hope\n.\n.quit\n", "./"+program, begin...)
			if code != exitDone {
				t.Fatalf("%d: %s", code, messages)
			}
			if out := run(".quit\n", after(messages, "To continue: ")); !strings.Contains(out, "This continues the plan in") {
				t.Errorf("it does not continue:\n%s", out)
			}
			if out := run(".quit\n", after(r.Read(name), "# To go on with it: ")); !strings.Contains(out, "This continues the plan in") {
				t.Errorf("the plan's own first lines do not continue it:\n%s", out)
			}

			c := r.Command("./"+program, "--lang", "en", "./"+name)
			var left strings.Builder
			c.Stderr = &left
			x := screentest.Start(t, c, 80, 24)
			x.WaitFor("Welcome back")
			code, _, messages = r.Pipe(".quit\n", "./"+program, begin...)
			if code != exitLocked {
				t.Fatalf("opened twice: %d, %s", code, messages)
			}
			if out := run("", after(messages, "without writing: ")); !strings.Contains(out, "we hope") {
				t.Errorf("the plan cannot be looked at:\n%s", out)
			}
			x.Send(screentest.Enter)
			r.onPage(x, "purpose.held")
			r.Write(name, "somebody else's", 0o600)
			x.Send("as we hoped\x13")
			x.WaitFor("somebody else changed the file")
			x.Send(screentest.CtrlC)
			x.WaitFor("Ctrl+C again leaves all the")
			x.Send(screentest.CtrlC)
			x.Wait()
			if out := run(".quit\n", after(left.String(), "This opens yours: ")); !strings.Contains(out, "This continues the plan in") {
				t.Errorf("what was kept beside a conflict is not opened:\n%s", out)
			}
		})
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
		"broken":      strings.Replace(whole, "updated: ", "updated: [", 1),
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
			x.WaitFor("Ctrl+C again leaves all the same")
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
		env           []string
		stdin, stdout bool // in a pipe, into a file
	}{
		"answers from a pipe":           {stdin: true},
		"questions into a file":         {stdout: true},
		"both":                          {stdin: true, stdout: true},
		"terminal that cannot draw":     {env: []string{"TERM=dumb"}},
		"nor show colours":              {env: []string{"TERM=dumb", "NO_COLOR=1"}},
		"user who wants no full screen": {env: []string{"ACCESSIBLE=1"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English, where.env...)
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

// TestNoInput closes the standard input, or gives it nothing at all: nobody can answer,
// and what to do about it is said at once.
func TestNoInput(t *testing.T) {
	t.Parallel()
	for name, from := range map[string]string{"closed": "<&-", "empty": "</dev/null"} {
		for _, l := range content.Languages() {
			t.Run(name+" "+string(l), func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, l)
				x := r.Open("sh", "-c", program+" "+from+"; echo code $?")
				x.WaitFor(r.in("No answers can come in", "Der kan ikke komme svar ind"), fmt.Sprintf("code %d", exitEnded))
				x.CheckRestored()
				r.CheckFiles() // nothing was said
				r.begun("purpose.why")
				before := r.Read(defaultPlan)
				x = r.Open("sh", "-c", program+" "+from+"; echo code $?")
				x.WaitFor(r.in("No answers can come in", "Der kan ikke komme svar ind"), r.in("Everything is saved", "Alt er gemt"), fmt.Sprintf("code %d", exitEnded))
				x.CheckRestored()
				if r.Read(defaultPlan) != before {
					t.Error("the plan was changed")
				}
				r.CheckFiles(defaultPlan)
			})
		}
	}
}

func TestEditor(t *testing.T) {
	t.Parallel()
	for name, editor := range map[string]struct {
		script     string
		want, told string
	}{
		"writes":         {`printf '\nand more\n' >>"$1"`, "half a senten\nand more", "Taken over from your editor."},
		"a mark, CRLF":   {`printf '\357\273\277one\r\ntwo\r\n' >"$1"`, "one\ntwo", "Taken over from your editor."},
		"Windows-1252":   {`printf 'sm\370rrebr\370d \226 \223ja\224' >"$1"`, "smørrebrød – “ja”", "Taken over from your editor."},
		"UTF-16":         {`printf '\377\376s\000\370\000\r\000\n\000x\000' >"$1"`, "sø\nx", "Taken over from your editor."},
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
			if name == "fails" { // what it saved before stays, and is told of
				x = r.Open(program)
				x.WaitFor("did not get into the plan")
				leaveAtOnce(x)
				x.CheckRestored()
				if got := r.Read("readiness-plan.answer.txt"); got != "lost" {
					t.Errorf("kept is %q", got)
				}
				r.CheckFiles("readiness-plan.answer.txt", "readiness-plan.yaml", "readiness-plan.yaml.bak")
				return
			}
			r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak")
		})
	}
}

// drafts lists the copies that lie beside the plan for the user's own editor.
func (r *room) drafts() []string {
	r.t.Helper()
	found, err := filepath.Glob(filepath.Join(r.Folder, ".readiness-plan.yaml.*.txt"))
	if err != nil {
		r.t.Fatal(err)
	}
	return found
}

// An editor with a window of its own may come back before anybody has written a word:
// what is saved there later is not lost.
func TestAnEditorThatDoesNotWait(t *testing.T) {
	t.Parallel()
	type desk struct {
		*room
		x    *screentest.Terminal
		copy string
	}
	for name, test := range map[string]struct {
		then  func(r *desk)
		want  string
		files []string
	}{
		"saved before going on": {func(r *desk) {
			r.Write(filepath.Base(r.copy), "half a sentence, whole\n", 0o600)
			r.x.Send(tab)
			r.x.WaitFor("Taken over from your editor.")
			choose(r.x, "Leave; everything is saved")
			r.x.CheckRestored()
		}, "half a sentence, whole", nil},
		"saved before leaving": {func(r *desk) {
			r.x.Send(tab)
			r.onPage(r.x, "purpose.held")
			r.Write(filepath.Base(r.copy), "half a sentence, whole\n", 0o600)
			leaveAtOnce(r.x)
			r.x.CheckRestored()
		}, "half a sentence, whole", nil},
		"changed in both places": {func(r *desk) {
			r.x.Send("ce, here")
			r.x.WaitFor("half a sentence, here")
			r.Write(filepath.Base(r.copy), "half a sentence, there\n", 0o600)
			r.x.Send(tab)
			r.x.WaitFor("was changed here and in your editor")
			leaveAtOnce(r.x)
			r.x.CheckRestored()
			x := r.Open(program)
			x.WaitFor("did not get into the plan")
			leaveAtOnce(x)
			x.CheckRestored()
			if got := r.Read("readiness-plan.answer.txt"); got != "half a sentence, there\n" {
				r.t.Errorf("kept is %q", got)
			}
		}, "half a sentence, here", []string{"readiness-plan.answer.txt"}},
		"saved after leaving": {func(r *desk) {
			leaveAtOnce(r.x)
			r.x.CheckRestored()
			r.Write(filepath.Base(r.copy), "half a sentence, late\n", 0o600)
			x := r.Open(program)
			x.WaitFor("did not get into the plan")
			leaveAtOnce(x)
			x.CheckRestored()
			if got := r.Read("readiness-plan.answer.txt"); got != "half a sentence, late\n" {
				r.t.Errorf("kept is %q", got)
			}
		}, "half a senten", []string{"readiness-plan.answer.txt"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := &desk{room: newRoom(t, content.English, "EDITOR=true")}
			r.x = r.openAt("purpose.why")
			r.x.Send("half a senten")
			r.x.WaitFor("half a senten")
			choose(r.x, "Write this answer in your own editor")
			r.x.WaitFor("The editor came back at once:")
			drafts := r.drafts()
			if len(drafts) != 1 {
				t.Fatalf("beside the plan lie %q", drafts)
			}
			r.copy = drafts[0]
			test.then(r)
			if got := r.plan().Answer("purpose.why").Text; got != test.want {
				t.Errorf("saved is %q, want %q", got, test.want)
			}
			r.CheckFiles(append(test.files, "readiness-plan.yaml", "readiness-plan.yaml.bak")...)
		})
	}
}

// The copy lies beside a plan that was named without a folder, too, and a killed program
// leaves it there and nowhere else, until the next start.
func TestKilledWithTheEditorOpen(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	script := filepath.Join(t.TempDir(), "our-editor")
	if err := os.WriteFile(script, []byte("#!/bin/sh\necho editing now\nread _\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	r.Env = append(r.Env, "EDITOR="+script)
	x := r.openAt("purpose.why")
	x.Send("half a senten")
	x.WaitFor("half a senten")
	choose(x, "Write this answer in your own editor")
	x.WaitFor("editing now")
	if len(r.drafts()) != 1 {
		t.Errorf("beside the plan lie %q", r.drafts())
	}
	x.Kill()
	x = r.Open(program)
	r.goOn(x, "purpose.why")
	leaveAtOnce(x)
	x.CheckRestored()
	r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak")
}

// steering are texts that would do something to a terminal, or turn a line round.
var steering = []string{
	"\x1b[2J\x1b]0;title\a", "\x1b]52;c;eA==\x07", "\x1bP+q\x1b\\", "a\rb", "\b\b\b\x7f", "\x00", "\v\f", "a\nb\tc", "\u0085", "\u009b31m",
	"\u0090x\u009c", "\u202eabc\u202c", "\u2066a\u2069", "\u200fa\u200e\u061c", "\u2028\u2029", "\u200b\ufeff", "\xff\xfe\x9b", "%s%d%!", "'\"$(x)`\\",
}

// hostileCommands runs every command with a text in its arguments, in the names and in
// the words of its files, in the environment and in what is typed; and looks at all that
// comes out.
func hostileCommands(t *testing.T, s string) {
	t.Helper()
	name := strings.NewReplacer("/", "_", `\`, "_", "\x00", "").Replace(s) // never out of the test's own folder
	name = "x" + name[:min(len(name), 100)]
	for _, variable := range []string{"LANG", "LC_ALL", "LC_MESSAGES", "EDITOR", "VISUAL", "TERM"} {
		t.Setenv(variable, strings.ReplaceAll(s, "\x00", ""))
	}
	for _, word := range append(editor().Args, editor().Command) {
		calm(t, "the editor", word)
	}
	t.Chdir(t.TempDir())
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	p := content.NewPlan(content.Danish, "2026-11-21")
	p.Position = content.Ref(s)
	for _, q := range g.Questions()[:12] {
		p.Set(q.Ref, content.Answer{Text: s, Note: s, Ideas: []content.Idea{{Text: s}}})
	}
	p.Set("old.row", content.Answer{Text: s, Asked: s})
	p.Extra = []content.Extra{{Key: "anwsers", Value: content.Value{Text: s}}, {Key: "other", Value: content.Value{Text: s}}}
	good, err := export.YAML(p, g, s)
	if err != nil {
		t.Fatal(err)
	}
	plan, torn, own := name+".yaml", name+".torn.yaml", name+".guide.yaml"
	for file, data := range map[string]string{
		plan: string(good), torn: "version: 1\n" + s + "\n...\n",
		own:     fmt.Sprintf("sections:\n  - id: %q\n    title: {en: %q, da: x}\nresources:\n  - {id: a, where: %q}\n%q: 1\n", s, s, s, "y"+s),
		"typed": strings.Join([]string{"", s, "." + s, ".help", ".save " + name, ".park " + s, ".review", s, ".quit", ".quit"}, "\n"),
	} {
		if err := os.WriteFile(file, []byte(data), 0o600); err != nil {
			t.Skipf("no such names here: %v", err)
		}
	}
	for _, args := range [][]string{
		{"check", plan},
		{"check", torn},
		{"check", name},
		{"check"},
		{"check", plan, name},
		{"export", plan},
		{"export", plan, "--format", "yaml"},
		{"export", plan, "--format", "hr"},
		{"export", plan, "--format", name},
		{"export", plan, "--out", torn},
		{"export", plan, "--out", plan},
		{"export", plan, "--out", name + "/" + name},
		{"export", torn, "--lang", "da"},
		{"combine", plan, plan},
		{"combine", plan, torn},
		{"combine", plan, name, "--out", name},
		{"combine", plan, "--lang", "da", "--out", name + ".all.yaml"},
		{plan, "--as", name},
		{"worksheet", "--for", name},
		{"guide", "check", own},
		{"guide", "check", own, "--lang", "da"},
		{"guide", "check", name},
		{"--guide", own, "check", plan},
		{"worksheet", "--guide", name},
		{"--lang", s, "check", plan},
		{"--lang=" + s},
		{"--theme", s, plan},
		{"completion", s},
		{name},
		{"-" + name},
		{"--" + name},
		{name, name, name},
		{"check", "-" + name},
		{name, "--help"},
		{plan, "--plain"},
		{torn},
		{name + ".new.yaml", "--lang", "da"},
		{name + "/" + plan},
		{plan, "--guide", own},
	} {
		stdin, err := os.Open("typed")
		if err != nil {
			t.Fatal(err)
		}
		var out, messages strings.Builder
		a := &app{stdin: stdin, stdout: &out, stderr: &messages}
		code := a.run(args)
		_ = stdin.Close()
		calm(t, fmt.Sprintf("%q (%d), stdout", args, code), out.String())
		calm(t, fmt.Sprintf("%q (%d), stderr", args, code), messages.String())
		if code != exitDone && code != exitOpen && code != exitEnded && messages.Len() == 0 {
			t.Errorf("%q: exit code %d, and nothing is said", args, code)
		}
	}
}

// calm checks that nothing in an output steers the terminal it is shown on.
func calm(t *testing.T, where, said string) {
	t.Helper()
	if !utf8.ValidString(said) {
		t.Errorf("%s is not UTF-8: %q", where, said)
	}
	for i, r := range said {
		if content.Steers(r) {
			t.Fatalf("%s holds %U: %q", where, r, said[max(0, i-60):min(len(said), i+60)])
		}
	}
}

func TestNothingHostileFromTheCommands(t *testing.T) { //nolint:paralleltest // it sets the environment
	for _, s := range append(steering, strings.Join(steering, "")) {
		t.Run(fmt.Sprintf("%q", s[:min(len(s), 10)]), func(t *testing.T) { hostileCommands(t, s) })
	}
}

// FuzzCommands does the same with any text.
func FuzzCommands(f *testing.F) {
	for i, s := range steering {
		f.Add(s + "b" + steering[(i+3)%len(steering)])
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = s[:min(len(s), 200)] // longer ones only take longer
		hostileCommands(t, s)
	})
}

// A whole workshop in a room: three perspectives, ideas and dots, the star and two
// promises out of each other's sight, a crash in the middle of a round, the reveal,
// what is agreed and what is not, an action, the plan.
func TestWorkshop(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, l)
			x := r.Open(program, "--workshop")
			next := func(keys string, shows ...string) {
				t.Helper()
				x.Send(keys)
				x.WaitFor(append(shows, r.in("saved ✓", "gemt ✓"))...)
			}
			asks := func(at content.Ref) string { return r.titles(at)[0] }

			x.WaitFor(r.in("Getting your workplace ready", "Gør arbejdspladsen klar"))
			x.Send(enter)
			x.WaitFor(asks("about.workplace"))
			next("Bostøtten Nord"+enter, asks("about.mode"))
			next(enter, asks("about.present"))
			next("1"+enter+"6"+enter+"1"+enter+enter, asks("about.agenda"), "90")
			next(tab, asks("opening.opening"), r.in("6 min", "6 min"))
			next(tab, asks("purpose.why"))
			next("Vi vil lære at lytte"+tab, asks("purpose.held"))
			next(tab, asks("tasks.ideas"))
			next("En gåtur\rKaffe i køkkenet\r"+tab, r.in("Give them dots", "Giv dem prikker"))
			next("2\r4\r"+"1\r2\r"+"\r"+"3\r", r.in("What the dots say", "Det viser prikkerne"), "9  Kaffe")
			next(" "+tab, r.in("First everybody for themselves", "Først hver for sig"), r.in("Begin: 3 sheets", "Begynd: 3 ark"))

			// The star, out of each other's sight.
			next(enter, r.in("Sheet 1 of 3: Manager", "Ark 1 af 3: Leder"))
			next(enter, r.in("the only one here", "alene om perspektivet"))
			next(down+enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
			next("44"+"33"+tab, r.in("2 of 7 answered", "2 af 7 besvaret"))
			next(enter, r.in("Sheet 2 of 3", "Ark 2 af 3"))
			next(enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
			next("11"+"p4"+tab, r.in("2 of 7 answered", "2 af 7 besvaret"))
			next(enter, r.in("Sheet 3 of 3", "Ark 3 af 3"))
			next(enter, r.in("leave me out", "jeg står over"))
			next(enter, r.in("Everybody has answered", "Alle har svaret")) // and so it is
			next(enter, r.in("side by side", "side om side"), r.in("far apart", "langt fra hinanden"), "●", "▲")
			next("3"+down+"5", r.in("What stands between you", "Det, der skiller jer"))
			next("Hvad man må fortælle"+enter+tab, asks("star.target"))
			next("En, der har prøvet det"+tab, r.in("0 picked", "0 valgt"))

			// Two of the promises; in the middle of it the machine dies.
			next(down+" "+down+" ", r.in("2 picked", "2 valgt"))
			next(tab+enter, r.in("Sheet 1 of 3: Manager", "Ark 1 af 3: Leder"))
			next(enter, r.in("the only one here", "alene om perspektivet"))
			next(down+enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
			next("1"+up+"nmanagersecret\r\r\r", "managersecret")
			next(tab+enter, r.in("Sheet 2 of 3", "Ark 2 af 3"))
			seen := len(x.Raw())
			next(enter+"3"+up+"ncolleaguesecret\r\r\r", "colleaguesecret")
			if bytes.Contains(x.Raw()[seen:], []byte("managersecret")) {
				t.Error("what the manager answered went to the screen in the colleagues' turn")
			}
			x.Kill()
			x.Wait()

			x = r.Open(program)
			x.WaitFor(r.in("in the middle of a round", "midt i en runde"))
			next(enter, r.in("Sheet 2 of 3", "Ark 2 af 3"), r.in("still there", "er her endnu"))
			next(enter, "colleaguesecret")
			next(tab+enter, r.in("Sheet 3 of 3", "Ark 3 af 3"))
			next(enter, r.in("leave me out", "jeg står over"))
			next(down+enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
			next("32"+tab+enter, r.in("Everybody has answered", "Alle har svaret"))
			for _, secret := range []string{"managersecret"} {
				if bytes.Contains(x.Raw(), []byte(secret)) {
					t.Errorf("%s went to the screen before the reveal", secret)
				}
			}
			next(enter, r.in("far apart", "langt fra hinanden"), "managersecret", "colleaguesecret")
			next("2"+"nHver anden uge"+enter+tab, asks("actions.actions"))

			next("\r"+"leder\r2027-01-15\r"+tab, asks("actions.follow-up"))
			x.Send(tab + tab + tab + tab)
			x.WaitFor(asks("review.review-by"))
			next(tab, asks("review.review"))
			next(enter, r.in("How would you like the plan?", "Hvordan vil I have planen?"))
			r.finish(x)

			p := r.plan()
			if p.Round != nil {
				t.Errorf("the round goes on: %+v", p.Round)
			}
			view := func(who string, v content.View) content.View {
				v.Who = who
				return v
			}
			for ref, want := range map[content.Ref]content.Answer{
				"about.present": {People: map[string]int{"manager": 1, "colleagues": 6, "peer": 1}},
				"tasks.ideas": {Ideas: []content.Idea{
					{Text: "En gåtur", Votes: map[string]int{"colleagues": 2, "peer": 1}},
					{Text: "Kaffe i køkkenet", Votes: map[string]int{"colleagues": 4, "peer": 2, "manager": 3}, Top: true},
				}},
				"star.hope": {
					Views:      []content.View{view("manager", content.View{Importance: 4, Clarity: 4}), view("colleagues", content.View{Importance: 1, Clarity: 1})},
					Importance: 3, Agreement: content.AgreedOn,
				},
				"star.trust": {
					Views:  []content.View{view("manager", content.View{Importance: 3, Clarity: 3}), view("colleagues", content.View{Clarity: 4})},
					Agreed: "Hvad man må fortælle", Agreement: content.NotAgreed,
					Now: true, Who: "leder", By: "2027-01-15", // the first thing to take on
				},
				"expect-of-us.induction": {
					Views: []content.View{
						view("manager", content.View{State: content.InPlace, Note: "managersecret"}),
						view("colleagues", content.View{State: content.Missing, Note: "colleaguesecret"}),
						view("peer", content.View{State: content.Missing}),
					},
					State: content.Planned, Agreed: "Hver anden uge", Agreement: content.AgreedOn,
				},
			} {
				if got := p.Answer(ref); !reflect.DeepEqual(got, want) {
					t.Errorf("%s:\n got %+v\nwant %+v", ref, got, want)
				}
			}
			markdown := r.Read("readiness-plan.md")
			for _, said := range []string{"Bostøtten Nord", "colleaguesecret", "Hvad man må fortælle", "Hver anden uge", "En, der har prøvet det"} {
				if !strings.Contains(markdown, said) {
					t.Errorf("the Markdown lacks %q", said)
				}
			}
		})
	}
}

// A confidant is a folder with a guide of its own and plans that answer every folded
// point, with words beside each.
type confidant struct {
	*screentest.Whisper
	t      *testing.T
	lang   content.Language
	folder string
}

// said is all that a command says, or only its messages.
func (c *confidant) said(args ...string) string { return c.run(args).String() }

func (c *confidant) messages(args ...string) string {
	var out strings.Builder
	c.into(&out, io.Discard, args)
	return out.String()
}

func (c *confidant) run(args []string) *strings.Builder {
	var out strings.Builder
	c.into(&out, &out, args)
	return &out
}

func (c *confidant) into(messages, data io.Writer, args []string) {
	c.t.Helper()
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		c.t.Fatal(err)
	}
	defer func() { _ = nothing.Close() }()
	a := &app{stdin: nothing, stdout: data, stderr: messages}
	a.run(append(args, "--lang", string(c.lang), "--guide", c.file("guide.yaml")))
}

func (c *confidant) file(name string) string { return filepath.Join(c.folder, name) }

func (c *confidant) write(name string, p *content.Plan) []byte {
	c.t.Helper()
	data, err := export.YAML(p, c.Guide, program)
	if err != nil {
		c.t.Fatal(err)
	}
	if err := os.WriteFile(c.file(name), data, 0o600); err != nil {
		c.t.Fatal(err)
	}
	return data
}

// problem tells an error as whoever meets it reads it.
func (c *confidant) problem(err error) string {
	if p, ok := errors.AsType[*content.Problem](err); ok {
		return p.In(c.lang)
	}
	c.t.Errorf("no problem: %v", err)
	return ""
}

// outputs are all that the commands and the files have to say of a plan to whoever
// may be in the room, and the marks that each may not let out. A later output is one
// more line here; the two ways of asking have their lists in wizard/whisper_test.go.
// What carries the points on purpose is not here: the plan's own YAML, and the page
// for the manager and HR, which has our words and none of a hand's.
var outputs = []struct {
	name  string
	says  func(c *confidant) string
	marks []string
}{
	{"check", func(c *confidant) string { return c.said("check", c.file("plan.yaml")) }, either},
	{"check, in a round", func(c *confidant) string { return c.said("check", c.file("round.yaml")) }, either},
	{"check, after combining", func(c *confidant) string { return c.said("check", c.file("combined.yaml")) }, either},
	{"export md", func(c *confidant) string { return c.said("export", c.file("plan.yaml")) }, either},
	{"export md, in a round", func(c *confidant) string { return c.said("export", c.file("round.yaml")) }, either},
	{"export md, after combining", func(c *confidant) string { return c.said("export", c.file("combined.yaml")) }, either},
	{"export md, from another guide", func(c *confidant) string {
		return string(export.Markdown(c.Plan, &content.Guide{}, c.lang))
	}, []string{screentest.ByHand}},
	{"export hr", func(c *confidant) string { return byHandIn(c, c.said("export", c.file("plan.yaml"), "--format", "hr")) }, []string{screentest.ByHand}},
	{"export yaml, its messages", func(c *confidant) string {
		return c.messages("export", c.file("plan.yaml"), "--format", "yaml", "--out", c.file("copy.yaml"))
	}, either},
	{"export hr, its messages", func(c *confidant) string {
		return c.messages("export", c.file("plan.yaml"), "--format", "hr", "--out", c.file("plan.hr.md"))
	}, either},
	{"combine, its messages", func(c *confidant) string {
		return c.messages("combine", c.file("plan.yaml"), c.file("other.yaml"))
	}, either},
	{"combine, its plan", func(c *confidant) string {
		return byHandIn(c, c.said("combine", c.file("plan.yaml"), c.file("other.yaml")))
	}, []string{screentest.ByHand}},
	{"worksheet", func(c *confidant) string { return c.said("worksheet") }, either},
	{"worksheet --all", func(c *confidant) string { return c.said("worksheet", "--all") }, either},
	{"worksheet of a plan", func(c *confidant) string { return c.said("worksheet", c.file("plan.yaml")) }, either},
	{"worksheet --all of a plan", func(c *confidant) string { return c.said("worksheet", c.file("plan.yaml"), "--all") }, either},
	{"worksheet of a round", func(c *confidant) string { return c.said("worksheet", c.file("round.yaml")) }, either},
	{"worksheet --for peer", func(c *confidant) string { return c.said("worksheet", c.file("plan.yaml"), "--for", "peer") }, either},
	{"guide check", func(c *confidant) string { return c.said("guide", "check", c.file("guide.yaml")) }, either},
	{"help", func(c *confidant) string { return c.said("--help") }, either},
	{"help of a command", func(c *confidant) string { return c.said("check", "--help") + c.said("combine", "--help") }, either},
	{"man", func(c *confidant) string { return c.said("man") }, either},
	{"completion", func(c *confidant) string {
		return c.said("completion", "bash") + c.said("completion", "zsh") + c.said("completion", "fish") + c.said("completion", "powershell")
	}, either},
	{"a wrong flag", func(c *confidant) string { return c.said("check", c.file("plan.yaml"), "--all") }, either},
	{"a damaged plan", (*confidant).damaged, either},
	{"a plan that is open elsewhere", func(c *confidant) string {
		f, err := export.Open(c.file("plan.yaml"), c.Guide, command.Program{})
		if err != nil {
			c.t.Fatal(err)
		}
		defer func() { _ = f.Close() }()
		return c.said(c.file("plan.yaml"), "--plain")
	}, either},
	{"a plan that somebody else has changed", func(c *confidant) string {
		f, err := export.Open(c.file("changed.yaml"), c.Guide, command.Program{})
		if err != nil {
			c.t.Fatal(err)
		}
		defer func() { _ = f.Close() }()
		c.write("changed.yaml", content.NewPlan(c.lang, "2026-11-21"))
		return c.problem(f.Save(c.Plan))
	}, either},
	{"what is told of a plan when it is opened", func(c *confidant) string {
		// With comments on every line, in folded answers as well, and a copy from an editor.
		data := strings.ReplaceAll(string(c.write("opened.yaml", c.Plan)), "\n        ", " # zqhcomment\n        ")
		for name, text := range map[string]string{"opened.yaml": data, ".opened.yaml.1.txt": "zqhdraft"} {
			if err := os.WriteFile(c.file(name), []byte(text), 0o644); err != nil {
				c.t.Fatal(err)
			}
		}
		f, err := export.Open(c.file("opened.yaml"), c.Guide, command.Program{})
		if err != nil {
			c.t.Fatal(err)
		}
		defer func() { _ = f.Close() }()
		var told strings.Builder
		for _, r := range f.Remarks() {
			told.WriteString(c.problem(r) + "\n")
		}
		if len(f.Remarks()) < 2 {
			c.t.Errorf("little is told: %s", told.String())
		}
		return told.String() + c.messages("export", c.file("opened.yaml"), "--format", "yaml", "--out", c.file("opened.copy.yaml"))
	}, either},
	{"the names of its files", func(c *confidant) string {
		entries, err := os.ReadDir(c.folder)
		if err != nil {
			c.t.Fatal(err)
		}
		var names []string
		for _, e := range entries {
			names = append(names, e.Name())
		}
		return strings.Join(names, " ")
	}, either},
	{"line by line, to its end", func(c *confidant) string { return c.said(c.file("plan.yaml"), "--plain") }, either},
}

var either = []string{screentest.OfGuide, screentest.ByHand}

// byHandIn is a text that must be there, or nothing would be found in it. A lost
// point's id and question are how it is known, and no words beside it.
func byHandIn(c *confidant, said string) string {
	c.t.Helper()
	if !strings.Contains(said, screentest.OfGuide) {
		c.t.Errorf("it has nothing of the folded points: %s", said)
	}
	for r, a := range c.Plan.Answers {
		if _, known := c.Guide.Question(r); !known {
			section, id := r.Split()
			said = strings.NewReplacer(a.Asked, "", id, "", section, "").Replace(said)
		}
	}
	return said
}

// damaged is what is said of a plan with each line of a folded answer broken in each
// of the ways in which a hand breaks one: of a row, of a question, and of a lost one, but
// for the state by which that is known.
func (c *confidant) damaged() string {
	few := content.NewPlan(c.lang, "2026-11-21")
	for r, a := range c.Plan.Answers {
		q, known := c.Guide.Question(r)
		if (!known && a.State != content.Open) || r == c.Folds[0] || (known && q.Folded() && q.Item.Kind == content.KindList) {
			few.Set(r, a)
		}
	}
	lines := strings.SplitAfter(string(c.write("damaged.yaml", few)), "\n")
	var told strings.Builder
	id, lost, broken := "", false, 0
	for i, line := range lines {
		key, value, _ := strings.Cut(strings.TrimRight(line, "\n"), ":")
		switch {
		case strings.HasPrefix(line, "      - id: "):
			id, lost = line, strings.Contains(value, screentest.ByHand)
		case strings.HasPrefix(line, "  - id: "), !strings.HasPrefix(line, "    "):
			id = ""
		}
		if id == "" || lost && (id == line || strings.HasPrefix(line, "        state:")) {
			continue
		}
		ways := []string{
			line + line, key + ": zqhbroken\n", key + ": [zqhbroken]\n", key + ": {zqhbroken: 1}\n", key + ": *zqhbroken\n", key + ": zqh: broken\n",
			key + ": \"zqhbroken\n", key + ": @zqh\n", "\t" + line, " " + line, strings.Replace(line, ":", "zqh !:", 1), "  zqh broken\n" + line, "",
			line + "        sttae: zqhbroken\n        zqhkey: zqh\n",
		}
		if !lost { // it stands twice, or its id has a slip
			ways = append(ways, id+line, strings.Replace(id, "id: ", "id: zqh !", 1)+line, strings.Replace(line, "id: ", "", 1))
		}
		for _, with := range ways {
			data := strings.Join(lines[:i], "") + with + strings.Join(lines[i+1:], "")
			p, err := export.Read("damaged.yaml", []byte(data), c.Guide)
			if err != nil {
				broken++
				told.WriteString(c.problem(err) + "\n")
				continue
			}
			for _, r := range export.Remarks(c.file("damaged.yaml"), []byte(data), p, c.Guide) {
				told.WriteString(r.In(c.lang) + "\n")
			}
		}
	}
	if broken < 200 {
		c.t.Errorf("only %d plans were damaged", broken)
	}
	return told.String()
}

// Nothing that is for a room names a folded point: in a room with one peer worker
// everybody knows whom it is about.
func TestNothingForARoomNamesAFoldedPoint(t *testing.T) {
	t.Parallel()
	for _, o := range outputs {
		t.Log(o.name)
	}
	for _, l := range content.Languages() {
		for _, workshop := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, workshop %v", l, workshop), func(t *testing.T) {
				t.Parallel()
				c := &confidant{screentest.NewWhisper(t, l, workshop), t, l, t.TempDir()}
				if err := os.WriteFile(c.file("guide.yaml"), []byte(c.Text), 0o600); err != nil {
					t.Fatal(err)
				}
				c.write("plan.yaml", c.Plan)
				c.write("changed.yaml", c.Plan)
				other := c.Plan.Clone()
				other.Say(content.RefPerspective, "peer")
				for i, r := range c.Folds {
					other.Set(r, content.Answer{State: content.FoldedStates()[(i+1)%3], Note: "zqhother", People: map[string]int{"peer": 3}, Agreed: "zqhother"})
				}
				c.write("other.yaml", other)
				round := c.Plan.Clone()
				round.Sheet = c.Folds
				round.BeginRound(append([]content.Ref{"star.hope"}, c.Folds...), []string{"manager", "peer"})
				c.write("round.yaml", round)
				c.messages("combine", c.file("plan.yaml"), c.file("other.yaml"), "--out", c.file("combined.yaml"))
				for _, o := range outputs {
					said := o.says(c)
					if leaks := screentest.Leaks(said, o.marks...); leaks != nil {
						t.Errorf("%s lets out %q:\n%s", o.name, leaks, said)
					}
					if said == "" && !strings.Contains(o.name, "its messages") {
						t.Errorf("%s says nothing", o.name)
					}
				}
			})
		}
	}
}

// A plan that cannot be saved is printed at the end. In a workshop that answers a folded
// point, the projector is to be dark first; alone, and without one, it comes at once.
func TestAFoldedPointIsPrintedInTheDark(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		for _, test := range []struct{ workshop, folded bool }{{true, true}, {true, false}, {false, true}} {
			t.Run(fmt.Sprintf("%s, %+v", l, test), func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, l, "TAMPER=save always")
				p := content.NewPlan(l, "2026-07-01")
				p.Position = "purpose.why"
				if test.workshop {
					p.Say(content.RefMode, content.ModeWorkshop)
				}
				if test.folded {
					p.Take("expect-of-peer.two-years", content.AskHR)
				}
				r.Write(defaultPlan, r.yaml(p), 0o600)
				x := r.Open(tampered)
				r.goOn(x, p.Position)
				x.Send("Above all\x13")
				x.WaitFor(r.in("Not saved", "Ikke gemt"))
				x.Send(screentest.CtrlC)
				x.WaitFor(r.in("Ctrl+C again leaves all the same", "Ctrl+C igen afslutter alligevel"))
				x.Send(screentest.CtrlC)
				if test.workshop && test.folded {
					x.WaitFor(r.in("then press Enter to see it", "tryk så Enter"))
					if said := afterScreen(x); strings.Contains(said, "two-years") {
						t.Errorf("before it is dark: %q", said)
					}
					x.Send(enter)
				}
				x.Wait()
				said := afterScreen(x)
				if got := strings.Contains(said, r.in("projector dark", "på projektoren")); got != (test.workshop && test.folded) {
					t.Errorf("asked: %v\n%s", got, said)
				}
				if !strings.Contains(said, "Above all") || strings.Contains(said, "two-years") != test.folded {
					t.Errorf("the plan is %q", said)
				}
			})
		}
	}
}

// Figures tell as well as words do: what is sent on is the same, to the letter, with
// every folded point answered and with none.
func TestAPlanIsTheSameHoweverFoldedPointsStand(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		for _, workshop := range []bool{false, true} {
			w := screentest.NewWhisper(t, l, workshop)
			without := w.Plan.Clone()
			for r := range w.Guide.FoldedIn(w.Plan) {
				w.Plan.Change(r, func(a *content.Answer) { a.Now = false }) // chosen for now, it has a line without words
				without.Set(r, content.Answer{})
			}
			for name, written := range map[string]func(*content.Plan) []byte{
				"Markdown":   func(p *content.Plan) []byte { return export.Markdown(p, w.Guide, l) },
				"worksheets": func(p *content.Plan) []byte { return export.Worksheet(export.Handout{Plan: p}, w.Guide, l) },
				"all of it":  func(p *content.Plan) []byte { return export.Worksheet(export.Handout{Plan: p, All: true}, w.Guide, l) },
			} {
				if with, none := written(w.Plan), written(without); !bytes.Equal(with, none) {
					t.Errorf("%s (%s, workshop %v) tells that something is answered:\n%s\nand without\n%s", name, l, workshop, with, none)
				}
			}
		}
	}
}
