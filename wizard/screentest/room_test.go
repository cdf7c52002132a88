package screentest_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/export"
	"alongside/wizard/screentest"
)

// A room is where a test prepares a plan.
type room struct {
	*screentest.Room
	t     testing.TB
	lang  content.Language
	guide *content.Guide
}

func newRoom(t testing.TB, l content.Language, env ...string) *room {
	t.Helper()
	build(t)
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
	got.Identity, got.Began, got.Sittings = want.Identity, want.Began, want.Sittings // another for each plan
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

// yaml is a plan as its file would have it, whenever it was written.
func (r *room) yaml(p *content.Plan) string {
	r.t.Helper()
	p = p.Clone()
	p.Started, p.Updated = "2026-07-01", "2026-07-01"
	p.Identity, p.Began, p.Sittings = "", nil, nil // another for each plan
	data, err := export.YAML(p, r.guide, program)
	if err != nil {
		r.t.Fatal(err)
	}
	return string(data)
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

// openAt opens a plan that was begun earlier, and goes on where it was left.
func (r *room) openAt(at content.Ref) *screentest.Terminal {
	r.t.Helper()
	r.begun(at)
	x := r.Open(program)
	r.goOn(x, at)
	return x
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
			if theme.Rows[0].ID == id && len(it.Themes) == 1 {
				return []string{it.Ask.In(r.lang)}
			}
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

const writePage content.Ref = "review.review-write"

func leaveAtOnce(x *screentest.Terminal) {
	x.Send(screentest.CtrlC)
	x.WaitFor("Press Ctrl+C again to leave")
	x.Send(screentest.CtrlC)
}

// afterScreen is what a program has written to the terminal after its full screen.
func afterScreen(x *screentest.Terminal) string {
	_, said, _ := strings.Cut(string(x.Raw()), "\x1b[?1049l")
	return said
}

// choose takes a command from the menu.
func choose(x *screentest.Terminal, label string) {
	cursor := func(lines []string) string {
		return lines[max(0, slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, "▌") }))]
	}
	x.Send(esc)
	x.WaitFor("Menu", label)
	for here := cursor(x.Lines()); !strings.Contains(here, label); here = cursor(x.Lines()) {
		x.Send(down)
		x.WaitUntil("the cursor below "+here, func(lines []string) bool { return cursor(lines) != here })
	}
	x.Send(enter)
}
