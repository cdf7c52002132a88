package export

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/content"
)

// steering are texts that would do something to a terminal, or turn a line round.
var steering = []string{
	"\x1b[2J\x1b]0;title\a", "\x1b]52;c;eA==\x07", "\x1bP+q\x1b\\", "a\rb", "a\r\nb", "\b\b\b", "\x7f", "\x00", "\x0e\x0f", "\v\f",
	"\u0085", "\u009b31m", "\u0090x\u009c", "\u202eabc\u202c", "\u2066a\u2069", "\u200fa\u200e", "\u061c", "\u2028", "\u2029", "\xff\xfe\x9b", "a\tb\nc",
}

// calm checks that nothing in an output steers the terminal it is shown on.
func calm(t *testing.T, where, said string) {
	t.Helper()
	if !utf8.ValidString(said) {
		t.Errorf("%s is not UTF-8: %q", where, said)
	}
	for i, r := range said {
		if content.Steers(r) || r == '\t' {
			t.Fatalf("%s holds %U:\n%q", where, r, said[max(0, i-40):min(len(said), i+40)])
		}
	}
}

func calmProblem(t *testing.T, err error) {
	t.Helper()
	if err == nil {
		return
	}
	p := problem(t, err)
	for _, l := range content.Languages() {
		calm(t, "a problem", p.In(l))
		if n := strings.Count(p.In(l), "\n"); n != 1 {
			t.Errorf("a problem has %d line breaks: %q", n, p.In(l))
		}
	}
	calm(t, "an error", p.Error())
	if strings.Contains(p.Error(), "\n") {
		t.Errorf("an error has a line break: %q", p.Error())
	}
}

// nothingSteers puts a text wherever this package takes one, and looks at all that
// comes out.
func nothingSteers(t *testing.T, g *content.Guide, s string) {
	t.Helper()
	p := overfilled(always(s))
	for _, l := range content.Languages() {
		p.Language = l
		data, err := YAML(p, g, s)
		if err != nil {
			t.Fatal(err)
		}
		calm(t, "YAML", string(data))
		calm(t, "Markdown", string(Markdown(p, g, l)))
		p.Set("lost.folded", content.Answer{State: content.AskHR, Asked: s})
		calm(t, "HRSheet", string(HRSheet(p, g, l)))
		for _, u := range content.Suspicious(p, g) {
			calmProblem(t, u.Problem(s))
		}
		for _, u := range g.Unknown(p) {
			calmProblem(t, u.Problem(s))
		}
	}
	_, err := YAML(&content.Plan{Language: content.Language(s + "x")}, g, s)
	calmProblem(t, err)

	// What is wrong with a file is told with its name and some of its words.
	for _, data := range []string{
		s, "version: 1\n" + s + "\n...\n", "version: " + s + "\n...\n", withState(s), fmt.Sprintf(small+"%q: x\n", s),
		strings.Replace(small, "id: why", fmt.Sprintf("id: %q", s), 1), strings.Replace(small, "turn: 1", fmt.Sprintf("turn: %q", s), 1),
		strings.Replace(small, "note:", fmt.Sprintf("%q: [1, &x y]\n        note:", s), 1),
		strings.Replace(small, "language: en", fmt.Sprintf("language: %q", s), 1),
	} {
		_, err := Read(s, []byte(data), g)
		calmProblem(t, err)
	}
	for _, word := range []string{`"` + s + `"`, "'" + s + "'", s} {
		_, err := Read(s, []byte(strings.Replace(small, "answer: Because", "state: "+word, 1)), g)
		calmProblem(t, err)
	}

	// And so are names of files and folders, as far as the system has such names.
	name := "x" + strings.NewReplacer("/", "_", `\`, "_").Replace(s) // never out of the test's own folder
	folder := filepath.Join(t.TempDir(), name)
	path := filepath.Join(folder, name+".yaml")
	for range 2 { // without the folder, then with it
		calmProblem(t, CheckDestination(path))
		calmProblem(t, WriteFile(folder, nil))
		calmProblem(t, WriteFile(filepath.Join(path, name), nil))
		if err := os.MkdirAll(path, 0o700); err != nil {
			break // no system has all of these names
		}
	}
	_, err = Open(path, g, alongside)
	calmProblem(t, err)
	calmProblem(t, locked(path, path, alongside))
	calmProblem(t, systemProblem(path, content.Text{EN: "x", DA: "x"}, fmt.Errorf("open %s: %w", path, os.ErrInvalid)))
	calm(t, "a command", alongside.Open(path))
}

func withState(s string) string {
	return strings.Replace(small, "answer: Because", fmt.Sprintf("state: %q", s), 1)
}

func TestNothingSteers(t *testing.T) {
	t.Parallel()
	for _, s := range steering {
		nothingSteers(t, testGuide(t), s)
	}
	for _, l := range content.Languages() {
		calm(t, "Worksheet", string(Worksheet(Handout{}, builtin(t), l)))
	}
}

func FuzzNothingSteers(f *testing.F) {
	for i, s := range steering {
		f.Add(s)
		f.Add("a" + s + "b" + steering[(i+3)%len(steering)])
	}
	g := testGuide(f)
	f.Fuzz(func(t *testing.T, s string) { nothingSteers(t, g, s) })
}

// A hostile guide is refused elsewhere; whatever it says, it steers nothing here.
func TestAHostileGuideSteersNothing(t *testing.T) {
	t.Parallel()
	for _, s := range steering {
		g := *testGuide(t)
		g.Sections = append([]content.Section(nil), g.Sections...)
		for i := range g.Sections {
			g.Sections[i].Title = content.Text{EN: s + "x", DA: s + "x"}
			g.Sections[i].Intro = g.Sections[i].Title
		}
		p := filled(always("x"))
		for _, l := range content.Languages() {
			data, err := YAML(p, &g, "x")
			if err != nil {
				t.Fatal(err)
			}
			calm(t, "YAML", string(data))
			calm(t, "Markdown", string(Markdown(p, &g, l)))
			calm(t, "Worksheet", string(Worksheet(Handout{}, &g, l)))
		}
	}
}
