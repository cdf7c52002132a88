package screentest_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"alongside/content"
	"alongside/content/command"
	"alongside/export"
	"alongside/wizard/screentest"
)

// Nothing that is for a room names a folded point: in a room with one peer worker
// everybody knows whom it is about.
func TestNothingForARoomNamesAFoldedPoint(t *testing.T) {
	t.Parallel()
	for _, o := range outputs {
		t.Log(o.name)
	}
	once := sync.OnceValue(func() damage { return damageOf(t, screentest.NewWhisper(t, content.English, false)) })
	for _, l := range content.Languages() {
		for _, workshop := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, workshop %v", l, workshop), func(t *testing.T) {
				t.Parallel()
				c := &confidant{screentest.NewWhisper(t, l, workshop), newRoom(t, l), once}
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

// outputs are all that the commands and the files have to say of a plan to whoever
// may be in the room, and the marks that each may not let out. A later output is one
// more line here; each way of asking has its list in a whisper_test.go of its own.
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
	{"export html", func(c *confidant) string { return c.said("export", c.file("plan.yaml"), "--format", "html") }, either},
	{"export html, in a round", func(c *confidant) string { return c.said("export", c.file("round.yaml"), "--format", "html") }, either},
	{"export html, after combining", func(c *confidant) string { return c.said("export", c.file("combined.yaml"), "--format", "html") }, either},
	{"export ics", func(c *confidant) string {
		dated := c.Plan.Clone()
		dated.Say(content.RefFollowUp, "2027-03-01")
		c.write("dated.yaml", dated)
		return c.said("export", c.file("dated.yaml"), "--format", "ics")
	}, either},
	{"export each paper", func(c *confidant) (said string) {
		for _, name := range export.PaperNames(c.Guide) {
			if name == "hr" {
				continue
			}
			for _, plan := range []string{"plan.yaml", "round.yaml", "combined.yaml"} {
				for _, as := range export.PaperFormats() {
					said += c.said("export", c.file(plan), "--paper", name, "--format", as)
				}
			}
		}
		return said
	}, either},
	{"export --paper hr", func(c *confidant) string {
		return byHandIn(c, c.said("export", c.file("plan.yaml"), "--paper", "hr", "--format", "html"))
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
	{"worksheet", func(c *confidant) string { return c.sheets() }, either},
	{"worksheet --all", func(c *confidant) string { return c.sheets("--all") }, either},
	{"worksheet of a plan", func(c *confidant) string { return c.sheets(c.file("plan.yaml")) }, either},
	{"worksheet --all of a plan", func(c *confidant) string { return c.sheets(c.file("plan.yaml"), "--all") }, either},
	{"worksheet of a round", func(c *confidant) string { return c.sheets(c.file("round.yaml")) }, either},
	{"worksheet --for peer", func(c *confidant) string { return c.sheets(c.file("plan.yaml"), "--for", "peer") }, either},
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
		entries, err := os.ReadDir(c.Folder)
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

// sheets are worksheets in every format.
func (c *confidant) sheets(args ...string) (said string) {
	c.t.Helper()
	for _, as := range export.PaperFormats() {
		said += c.said(append([]string{"worksheet", "--format", as}, args...)...)
	}
	return said
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

// paperOf is one of the papers of a plan, or the problem that says why there is none.
func paperOf(t *testing.T, p *content.Plan, g *content.Guide, l content.Language, name, as string) []byte {
	t.Helper()
	data, err := export.YAML(p, g, "alongside")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "plan.yaml")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	plans, err := export.ReadPlans(g, "2026-11-21", file)
	if err != nil {
		t.Fatal(err)
	}
	written, err := plans[0].In(name, as, l, command.Program{})
	if problem, ok := errors.AsType[*content.Problem](err); ok {
		return []byte(problem.What.In(l))
	}
	return written
}

// sheetsOf are worksheets in every format.
func sheetsOf(t *testing.T, h export.Handout, g *content.Guide, l content.Language) (all []byte) {
	t.Helper()
	for _, as := range export.PaperFormats() {
		sheets, err := export.Worksheets(h, as, g, l)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, sheets...)
	}
	return all
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
			w.Plan.Say(content.RefFollowUp, "2027-03-01") // so that there is a calendar
			without.Say(content.RefFollowUp, "2027-03-01")
			all := map[string]func(*content.Plan) []byte{
				"Markdown":   func(p *content.Plan) []byte { return export.Markdown(p, w.Guide, l) },
				"worksheets": func(p *content.Plan) []byte { return sheetsOf(t, export.Handout{Plan: p}, w.Guide, l) },
				"all of it":  func(p *content.Plan) []byte { return sheetsOf(t, export.Handout{Plan: p, All: true}, w.Guide, l) },
				"calendar":   func(p *content.Plan) []byte { return paperOf(t, p, w.Guide, l, "plan", "ics") },
			}
			for _, name := range export.PaperNames(w.Guide) {
				if name != "hr" {
					all[name] = func(p *content.Plan) []byte { return paperOf(t, p, w.Guide, l, name, "html") }
				}
			}
			for name, written := range all {
				if with, none := written(w.Plan), written(without); !bytes.Equal(with, none) {
					t.Errorf("%s (%s, workshop %v) tells that something is answered:\n%s\nand without\n%s", name, l, workshop, with, none)
				}
			}
		}
	}
}
