package export_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"alongside/content"
	"alongside/content/command"
	"alongside/export"
	"alongside/export/internal/pagetest"
	"alongside/export/internal/plantest"
	"alongside/export/paper"
)

var update = flag.Bool("update", false, "write the sample plan and its papers anew")

// The sample is a finished plan, for people to look at before they start: in each language as
// a workplace there would have it, and as everything that the program makes of it.
const (
	sampleFolder = "testdata/sample"
	sampleDay    = "2026-11-26" // on which it was last changed; later, more and more of it would be overdue
)

// sample is the plan of a language.
func sample(t *testing.T, g *content.Guide, l content.Language) *export.Given {
	t.Helper()
	plans, err := export.ReadPlans(g, sampleDay, filepath.Join(sampleFolder, "plan."+string(l)+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if p := plans[0].Plan; p.Updated != sampleDay || p.Language != l {
		t.Fatalf("the plan of %s speaks %s, and was changed on %s", l, p.Language, p.Updated)
	}
	return plans[0]
}

// What lies in the folder is what the program makes of the plans today: each plan as it is
// kept, to read and for a calendar, and every paper as a page.
func TestSampleIsWhatTheProgramMakesOfIt(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	made := map[string]bool{}
	for _, l := range content.Languages() {
		is := sample(t, g, l)
		file := func(paper, format string, data []byte, err error) {
			if err != nil {
				t.Fatalf("%s as %s: %v", paper, format, err)
			}
			name := paper + "." + string(l) + "." + format
			made[name] = true
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				compareSample(t, name, data)
			})
		}
		state, err := export.YAML(is.Plan, g, command.Program{}.Kept("plan."+string(l)+".yaml"))
		file("plan", "yaml", state, err)
		for _, format := range []string{"md", "ics"} {
			data, err := is.In("plan", format, l, command.Program{})
			file("plan", format, data, err)
		}
		for _, k := range paper.Kinds(is.Plan, g) {
			data, err := is.In(string(k), "html", l, command.Program{})
			file(string(k), "html", data, err)
		}
	}
	there, err := os.ReadDir(sampleFolder)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range there {
		switch left := filepath.Join(sampleFolder, f.Name()); {
		case made[f.Name()]:
		case !*update:
			t.Errorf("nothing makes %s any more; -update removes it", left)
		default:
			if err := os.Remove(left); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// compareSample compares a file of the sample with what is made today, or writes it.
func compareSample(t *testing.T, name string, made []byte) {
	t.Helper()
	name = filepath.Join(sampleFolder, name)
	there, err := os.ReadFile(name)
	switch {
	case *update && !bytes.Equal(there, made):
		if err := os.WriteFile(name, made, 0o600); err != nil {
			t.Fatal(err)
		}
	case err != nil:
		t.Fatal(err)
	default:
		plantest.Equal(t, made, there)
	}
}

// Whoever reads the sample learns from it what a plan is like: nothing is remarked on it, who
// does what by when is said of all that is planned, and what is not there yet says so.
func TestSampleIsAPlanToLearnFrom(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		is := sample(t, g, l)
		if err := is.Lost(); err != nil {
			t.Error(err)
		}
		for _, remark := range export.Remarks(is.Name, nil, is.Plan, g) {
			t.Error(remark)
		}
		if !g.Standing(is.Plan).TalkedThrough() {
			t.Errorf("%s: %s", is.Name, g.Standing(is.Plan).Label().In(l))
		}
		missing, notAgreed := 0, 0
		for _, todo := range g.Todos(is.Plan) {
			switch {
			case todo.State == content.Missing:
				missing++
			case is.Plan.Answer(todo.Ref).Agreement == content.NotAgreed:
				notAgreed++
			case !todo.Folded && (todo.Who == "" || !content.IsDate(todo.By)):
				t.Errorf("%s: nobody, or no day, for %q", is.Name, todo.What.In(l))
			}
		}
		if missing != 2 || notAgreed != 1 {
			t.Errorf("%s: %d missing and %d not agreed", is.Name, missing, notAgreed)
		}
	}
}

// Whichever language somebody opens, it is the same plan in other words.
func TestSampleIsTheSamePlanInEachLanguage(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	en, da := sample(t, g, content.English).Plan, sample(t, g, content.Danish).Plan
	for _, q := range g.Questions() {
		if a, b := withoutWords(en.Answer(q.Ref)), withoutWords(da.Answer(q.Ref)); !reflect.DeepEqual(a, b) {
			t.Errorf("%s:\nen %+v\nda %+v", q.Ref, a, b)
		}
	}
	if a, b := []int{len(en.Actions), len(en.Parking), len(en.Sheet)}, []int{len(da.Actions), len(da.Parking), len(da.Sheet)}; !reflect.DeepEqual(a, b) {
		t.Errorf("actions, thoughts and rows of the sheet: en %d, da %d", a, b)
	}
}

// withoutWords is what an answer is in any language.
func withoutWords(a content.Answer) content.Answer {
	said := func(s *string) {
		if *s != "" {
			*s = "said"
		}
	}
	var ideas []content.Idea
	for _, i := range a.Ideas {
		said(&i.Text)
		ideas = append(ideas, i)
	}
	var views []content.View
	for _, v := range a.Views {
		said(&v.Note)
		views = append(views, v)
	}
	dates := make([]string, len(a.Dates))
	a.Ideas, a.Views, a.Dates, a.Asked = ideas, views, dates, ""
	for _, s := range []*string{&a.Text, &a.Note, &a.Who, &a.By, &a.Sign, &a.Counter, &a.Agreed} {
		said(s)
	}
	return a
}

// What people print first is right on paper: the plan no longer than they will read, and
// each of the other papers a page.
func TestSamplePrintsToFiveSheetsAndToOneEach(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		is := sample(t, g, l)
		for _, kind := range paper.Kinds(is.Plan, g) {
			t.Run(string(kind)+" "+string(l), func(t *testing.T) {
				t.Parallel()
				data, err := is.In(string(kind), "html", l, command.Program{})
				if err != nil {
					t.Fatal(err)
				}
				printed := pagetest.Open(t, data).Print()
				printed.CheckLaid()
				most := 1
				if kind == paper.Plan {
					most = 5
				}
				if n := len(printed.Sheets); n > most {
					t.Errorf("it takes %d sheets", n)
				}
			})
		}
	}
}
