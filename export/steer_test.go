package export_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export"
	"alongside/export/disk"
	"alongside/export/internal/plantest"
)

// nothingSteers puts a text wherever this package takes one, and looks at all that
// comes out.
func nothingSteers(t *testing.T, g *content.Guide, s string) {
	t.Helper()
	p := plantest.Overfilled(plantest.Always(s))
	for _, l := range content.Languages() {
		p.Language = l
		data, err := export.YAML(p, g, s)
		if err != nil {
			t.Fatal(err)
		}
		plantest.Calm(t, "YAML", string(data))
		plantest.Calm(t, "Markdown", string(export.Markdown(p, g, l)))
		p.Set("lost.folded", content.Answer{State: content.AskHR, Asked: s})
		plantest.Calm(t, "HRSheet", string(export.HRSheet(p, g, l)))
		for _, u := range content.Suspicious(p, g) {
			plantest.CalmProblem(t, u.Problem(s))
		}
		for _, u := range g.Unknown(p) {
			plantest.CalmProblem(t, u.Problem(s))
		}
	}
	_, err := export.YAML(&content.Plan{Language: content.Language(s + "x")}, g, s)
	plantest.CalmProblem(t, err)

	// What is wrong with a file is told with its name and some of its words.
	for _, data := range []string{
		s, "version: 1\n" + s + "\n...\n", "version: " + s + "\n...\n", withState(s), fmt.Sprintf(plantest.Small+"%q: x\n", s),
		strings.Replace(plantest.Small, "id: why", fmt.Sprintf("id: %q", s), 1), strings.Replace(plantest.Small, "turn: 1", fmt.Sprintf("turn: %q", s), 1),
		strings.Replace(plantest.Small, "note:", fmt.Sprintf("%q: [1, &x y]\n        note:", s), 1),
		strings.Replace(plantest.Small, "language: en", fmt.Sprintf("language: %q", s), 1),
	} {
		_, err := export.Read(s, []byte(data), g)
		plantest.CalmProblem(t, err)
	}
	for _, word := range []string{`"` + s + `"`, "'" + s + "'", s} {
		_, err := export.Read(s, []byte(strings.Replace(plantest.Small, "answer: Because", "state: "+word, 1)), g)
		plantest.CalmProblem(t, err)
	}

	// And so are names of files and folders, as far as the system has such names.
	name := "x" + strings.NewReplacer("/", "_", `\`, "_").Replace(s) // never out of the test's own folder
	folder := filepath.Join(t.TempDir(), name)
	path := filepath.Join(folder, name+".yaml")
	for range 2 { // without the folder, then with it
		plantest.CalmProblem(t, disk.CheckDestination(path))
		plantest.CalmProblem(t, disk.WriteFile(folder, nil))
		plantest.CalmProblem(t, disk.WriteFile(filepath.Join(path, name), nil))
		if err := os.MkdirAll(path, 0o700); err != nil {
			break // no system has all of these names
		}
	}
	_, err = export.Open(path, g, alongside)
	plantest.CalmProblem(t, err)
	plantest.Calm(t, "a command", alongside.Open(path))
}

func withState(s string) string {
	return strings.Replace(plantest.Small, "answer: Because", fmt.Sprintf("state: %q", s), 1)
}

func TestNothingSteers(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	for _, s := range plantest.Steering {
		nothingSteers(t, plantest.Guide(t), s)
	}
	for _, l := range content.Languages() {
		calmSheets(t, plantest.Builtin(t), l)
	}
}

func FuzzNothingSteers(f *testing.F) {
	for i, s := range plantest.Steering {
		f.Add(s)
		f.Add("a" + s + "b" + plantest.Steering[(i+3)%len(plantest.Steering)])
	}
	g := plantest.Guide(f)
	f.Fuzz(func(t *testing.T, s string) { nothingSteers(t, g, s) })
}

// A hostile guide is refused elsewhere; whatever it says, it steers nothing here.
func TestAHostileGuideSteersNothing(t *testing.T) {
	t.Parallel()
	for _, s := range plantest.Steering {
		g := *plantest.Guide(t)
		g.Sections = append([]content.Section(nil), g.Sections...)
		for i := range g.Sections {
			g.Sections[i].Title = content.Text{EN: s + "x", DA: s + "x"}
			g.Sections[i].Intro = g.Sections[i].Title
		}
		p := plantest.Filled(plantest.Always("x"))
		for _, l := range content.Languages() {
			data, err := export.YAML(p, &g, "x")
			if err != nil {
				t.Fatal(err)
			}
			plantest.Calm(t, "YAML", string(data))
			plantest.Calm(t, "Markdown", string(export.Markdown(p, &g, l)))
			calmSheets(t, &g, l)
		}
	}
}

// calmSheets checks that blank worksheets do nothing to a screen, in any format.
func calmSheets(t *testing.T, g *content.Guide, l content.Language) {
	t.Helper()
	for _, as := range export.PaperFormats() {
		sheets, err := export.Worksheets(export.Handout{}, as, g, l)
		if err != nil {
			t.Fatal(err)
		}
		plantest.Calm(t, "worksheets as "+as, string(sheets))
	}
}
