package export_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/content/command"
	"alongside/export"
	"alongside/export/internal/plantest"
)

// given is a plan as a command gets it, from a file of its own.
func given(t *testing.T, g *content.Guide, p *content.Plan) *export.Given {
	t.Helper()
	data, err := export.YAML(p, g, "x")
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "plan.yaml")
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
	plans, err := export.ReadPlans(g, "2026-11-21", name)
	if err != nil {
		t.Fatal(err)
	}
	return plans[0]
}

// Every paper of the guide can be had as a page and as text; the state and the days are the
// plan's alone. What cannot be had is refused with what can.
func TestEachPaperInEachFormat(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("Because we hope")
	p.Say(content.RefFollowUp, "2027-03-01")
	for _, q := range g.Questions() {
		if q.Folded() {
			p.Take(q.Ref, content.AskHR)
		}
	}
	is := given(t, g, p)
	begins := map[string]string{"md": "# ", "markdown": "# ", "html": "<!doctype html>", "yaml": "# ", "ics": "BEGIN:VCALENDAR\r\n"}
	for _, name := range append(guidesOwn(g), "plan", "hr") {
		if !slices.Contains(export.PaperNames(g), name) {
			t.Errorf("%s is not among %q", name, export.PaperNames(g))
		}
		for as, begin := range begins {
			data, err := is.In(name, as, content.English, command.Program{})
			switch alone := as == "yaml" || as == "ics"; {
			case alone && name != "plan":
				if !errors.Is(err, export.ErrFormat) || !strings.Contains(err.Error(), "the paper "+name+" cannot be had as "+as+"; As it can be had: md, html.") {
					t.Errorf("%s as %s: %v", name, as, err)
				}
				plantest.CalmProblem(t, err)
			case err != nil || !strings.HasPrefix(strings.ToLower(string(data)), strings.ToLower(begin)):
				t.Errorf("%s as %s: %v, %.80q", name, as, err, data)
			}
		}
	}
}

// guidesOwn are the guide's own papers, in its order.
func guidesOwn(g *content.Guide) (names []string) {
	for _, paper := range g.Papers {
		names = append(names, paper.ID)
	}
	return names
}

func TestWhatCannotBeHadIsRefusedWithWhatCan(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	is := given(t, g, plantest.Saying("Because"))
	for _, test := range []struct {
		paper, format, want string
		usage               bool
	}{
		{"plan", "doc", `there is no format "doc"; Formats: md, html, yaml, ics, hr.`, true},
		{"plan", "", `there is no format ""; Formats: `, true},
		{"minutes", "md", `there is no paper "minutes"; Papers: ` + strings.Join(export.PaperNames(g), ", ") + ".", true},
		{"sheets", "hr", `there is no format "hr"; `, true},
		{"plan", "ics", "there is no date in this plan yet; Give it a first working day, or an action a date. Without one it can be had as md, html, yaml.", false},
		{"hr", "html", "nothing in this plan is for the manager and HR alone; Write the plan itself: --paper plan.", false},
		{"plan", "hr", "nothing in this plan is for the manager and HR alone; ", false},
		{"hr", "hr", "nothing in this plan is for the manager and HR alone; ", false},
		{"sheets", "html", "nobody has answered on a sheet of their own in this plan; ", false},
	} {
		data, err := is.In(test.paper, test.format, content.English, command.Program{})
		if err == nil || data != nil || !strings.Contains(err.Error(), test.want) || errors.Is(err, export.ErrFormat) != test.usage {
			t.Errorf("%s as %s: %v, %.80q", test.paper, test.format, err, data)
			continue
		}
		plantest.CalmProblem(t, err)
	}
}

// Worksheets are laid out as papers are; where something cannot be had, what can is told.
func TestWorksheetsComeInTheFormatsOfPapers(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for as, begins := range map[string]string{"md": "# Worksheet: ", "markdown": "# Worksheet: ", "html": "<!doctype html>", "htm": "<!doctype html>"} {
		if data, err := export.Worksheets(export.Handout{For: "peer"}, as, g, content.English); err != nil || !strings.HasPrefix(string(data), begins) {
			t.Errorf("%s: %v, %.80q", as, err, data)
		}
	}
	for _, test := range []struct {
		who, format, want string
		cause             error
	}{
		{"", "doc", `there is no format "doc"; Formats: md, html, yaml.`, export.ErrFormat},
		{"", "hr", `there is no format "hr"; Formats: md, html, yaml.`, export.ErrFormat},
		{"", "ics", "worksheets cannot be had as ics; As it can be had: md, html, yaml.", export.ErrFormat},
		{"boss", "html", `--for: there is no perspective "boss"; Perspectives: manager, colleagues, peer, service-users.`, content.ErrPerspective},
	} {
		data, err := export.Worksheets(export.Handout{For: test.who}, test.format, g, content.English)
		if err == nil || data != nil || !strings.Contains(err.Error(), test.want) || !errors.Is(err, test.cause) {
			t.Errorf("%s for %q: %v, %.80q", test.format, test.who, err, data)
			continue
		}
		plantest.CalmProblem(t, err)
	}
}

// The page for the manager and HR is had by the name it had before there were papers.
func TestTheFormatHRIsThePaperHR(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("Because")
	for _, q := range g.Questions() {
		if q.Folded() {
			p.Take(q.Ref, content.AskHR)
		}
	}
	is := given(t, g, p)
	old, err := is.In("plan", "hr", content.Danish, command.Program{})
	now, err2 := is.In("hr", "md", content.Danish, command.Program{})
	if err != nil || err2 != nil || string(old) != string(now) || len(old) == 0 {
		t.Errorf("%v, %v\n%s\n%s", err, err2, old, now)
	}
}

// What is offered can be written: each under a name of its own beside the plan, in one's
// own language first, and only what this plan can become.
func TestEachOfferCanBeWritten(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, own := range content.Languages() {
		p := content.NewPlan(own, "2026-11-21")
		if got := offered(g, p, own); slices.Contains(got, ".ics") || slices.Contains(got, ".hr.html") {
			t.Errorf("an empty plan is offered as %q", got)
		}
		p.Say(content.RefFollowUp, "2027-03-01")
		for _, q := range g.Questions() {
			if q.Folded() {
				p.Take(q.Ref, content.AskHR)
			}
		}
		other := content.Languages()[1]
		if own == other {
			other = content.Languages()[0]
		}
		want := []string{".html", ".md", "." + string(other) + ".html"}
		for _, name := range append(guidesOwn(g), "hr") {
			want = append(want, "."+name+".html")
		}
		want = append(want, ".ics")
		if got := offered(g, p, own); !slices.Equal(got, want) {
			t.Errorf("%q", got)
		}
		folder := t.TempDir()
		k, err := export.Keep(filepath.Join(folder, "plan.yaml"), g.Promised, command.Program{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(k.Close)
		publish := export.NewDesk(k, g, "2026-11-21").Publish
		for _, o := range export.Offers(g)(p, own) {
			if o.Label.Empty() || o.Opens.One.Empty() || o.Opens.Many.Empty() || o.Proposed != (o.Lang == own && o.Paper == "plan" && o.Format != "ics") {
				t.Errorf("%+v", o)
			}
			path := filepath.Join(folder, "plan"+o.Suffix)
			full, err := publish(p, o, path, false)
			info, err2 := os.Stat(path)
			if err != nil || err2 != nil || full != path || info.Size() == 0 || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
				t.Errorf("%s: %q, %v, %v", o.Suffix, full, err, err2)
			}
			if _, err := publish(p, o, path, false); !errors.Is(err, fs.ErrExist) {
				t.Errorf("%s is replaced unasked: %v", o.Suffix, err)
			}
			if _, err := publish(p, o, path, true); err != nil {
				t.Errorf("%s is not replaced: %v", o.Suffix, err)
			}
		}
	}
}

func offered(g *content.Guide, p *content.Plan, own content.Language) (suffixes []string) {
	for _, o := range export.Offers(g)(p, own) {
		suffixes = append(suffixes, o.Suffix)
	}
	return suffixes
}

// The calendar that the wizard writes is the one that a command writes of the plan it kept:
// also in the sitting in which the plan began, and got what it is known by.
func TestTheWizardsCalendarIsTheCommands(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	folder := t.TempDir()
	name := filepath.Join(folder, "plan.yaml")
	p := content.NewPlan(content.English, "2026-11-21")
	for _, day := range []string{"2027-03-01", "2027-03-08"} { // in two sittings
		k, err := export.Keep(name, g.Promised, command.Program{})
		if err != nil {
			t.Fatal(err)
		}
		if k.Plan() != nil {
			p = k.Plan()
		}
		p.Say(content.RefFollowUp, day)
		if err := k.Save(p.Clone()); err != nil {
			t.Fatal(err)
		}
		offers := export.Offers(g)(p, content.English)
		to := filepath.Join(folder, day+".ics")
		if _, err := export.NewDesk(k, g, "2026-11-21").Publish(p.Clone(), offers[len(offers)-1], to, false); err != nil {
			t.Fatal(err)
		}
		k.Close()
		plans, err := export.ReadPlans(g, "2026-11-22", name)
		if err != nil {
			t.Fatal(err)
		}
		want, err := plans[0].In("plan", "ics", content.English, command.Program{})
		got, err2 := os.ReadFile(to)
		if err != nil || err2 != nil {
			t.Fatal(err, err2)
		}
		plantest.Equal(t, got, want)
	}
}
