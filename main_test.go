package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"unicode"
	"unicode/utf8"

	"alongside/content"
	"alongside/content/foldertest"
	"alongside/export"
	"alongside/wizard"
)

// TestMain is the program with a mistake in it, where it has that name: so the tests in
// wizard/screentest run it.
func TestMain(m *testing.M) {
	if strings.HasPrefix(filepath.Base(os.Args[0]), "alongside-tampered") {
		a := &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, tamper: tamper}
		os.Exit(a.run(os.Args[1:]))
	}
	foldertest.Run(m)
}

// tamper makes the mistake that TAMPER names. The wizard panics: while it saves what was typed, when it turns the page to contact.told, or when it draws star.star.
// Or it mistakes the day, for pictures that are the same on every one.
func tamper(s *wizard.Session) {
	if day, ok := strings.CutPrefix(os.Getenv("TAMPER"), "today "); ok {
		s.Today = content.Date(day)
	}
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
		{"export", plan, "--format", "html"},
		{"export", plan, "--format", "ics"},
		{"export", plan, "--paper", "hr", "--format", "html", "--out", name + ".html"},
		{"export", plan, "--paper", name},
		{"export", plan, "--paper", name, "--format", s},
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
		{"help", s},
		{"export", "-" + name},
		{"check", "-"},
		{"combine", "-", plan},
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
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
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

// TestMainOnlyWires holds main.go to what it is for: each command in a few lines, and
// the sentences, the reports and the rules where they belong. Only the tree of commands
// is as long as there are commands. A second file would be no shorter way to read it: what
// has no room here has a room elsewhere.
func TestMainOnlyWires(t *testing.T) {
	t.Parallel()
	const longestFile, longestFunction = 600, 15
	if all, err := filepath.Glob("*.go"); err != nil || !slices.Equal(all, []string{"main.go", "main_test.go"}) {
		t.Errorf("at the top level are %q, %v; main.go and its test are all there should be", all, err)
	}
	files := token.NewFileSet()
	source, err := parser.ParseFile(files, "main.go", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	lines := func(n ast.Node) int { return files.Position(n.End()).Line - files.Position(n.Pos()).Line + 1 }
	if n := files.File(source.Pos()).LineCount(); n > longestFile {
		t.Errorf("main.go has %d lines, which is more than %d", n, longestFile)
	}
	ast.Inspect(source, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Name.Name != "command" && lines(n) > longestFunction {
				t.Errorf("%s has %d lines, which is more than %d", n.Name.Name, lines(n), longestFunction)
			}
		case *ast.CompositeLit:
			if of, ok := n.Type.(*ast.SelectorExpr); ok && of.Sel.Name == "Text" {
				t.Errorf("%s: a sentence belongs into content/words, or beside the code that has something to say", files.Position(n.Pos()))
			}
		}
		return true
	})
}

// papers are the pages that tell of the program, by their names. What stands in a fenced
// block is no page's own.
func papers(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob(".github/*.md")
	if err != nil {
		t.Fatal(err)
	}
	fenced, pages := regexp.MustCompile("(?ms)^```.*?\n```"), map[string]string{}
	for _, name := range append(names, "README.md") {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		pages[filepath.ToSlash(name)] = fenced.ReplaceAllString(string(data), "")
	}
	return pages
}

// headings are a page's, as #, ## and so on, and as a link would name them.
func headings(page string) (levels, anchors []string) {
	for _, h := range regexp.MustCompile(`(?m)^(#+) (.*)$`).FindAllStringSubmatch(page, -1) {
		levels = append(levels, h[1])
		anchors = append(anchors, strings.Map(func(r rune) rune {
			switch {
			case r == ' ':
				return '-'
			case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
				return unicode.ToLower(r)
			}
			return -1
		}, h[2]))
	}
	return levels, anchors
}

// Who follows a link of a paper arrives: at a file that is there, under a heading it has.
func TestEveryLinkOfThePapersLeadsSomewhere(t *testing.T) {
	t.Parallel()
	pages, followed := papers(t), 0
	link := regexp.MustCompile(`\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"`)
	for name, page := range pages {
		for _, found := range link.FindAllStringSubmatch(page, -1) {
			to := found[1] + found[2]
			if strings.Contains(to, "://") {
				continue
			}
			file, anchor, _ := strings.Cut(to, "#")
			path := name
			if file != "" {
				path = filepath.ToSlash(filepath.Join(filepath.Dir(name), filepath.FromSlash(file)))
			}
			if _, err := os.Stat(path); err != nil {
				t.Errorf("%s leads to %s, which is not there", name, to)
			}
			if _, anchors := headings(pages[path]); anchor != "" && !slices.Contains(anchors, anchor) {
				t.Errorf("%s leads to %s, and there is no such heading", name, to)
			}
			followed++
		}
	}
	if followed < 50 {
		t.Errorf("only %d links were found", followed)
	}
}

// What somebody can read about in English, they find in the same place in Danish.
func TestThePapersHaveTheSameSectionsInBothLanguages(t *testing.T) {
	t.Parallel()
	pages := papers(t)
	for _, name := range []string{"FAQ", "IT-AND-PRIVACY", "WORKSHOP"} {
		english, _ := headings(pages[".github/"+name+".md"])
		danish, _ := headings(pages[".github/"+name+".da.md"])
		if len(english) < 5 || !slices.Equal(english, danish) {
			t.Errorf("%s has the headings %v in English, and %v in Danish", name, english, danish)
		}
	}
}

// The texts of the archives are read in whatever opens them: they are plain, in lines that
// fit a window.
func TestTheTextsOfTheArchivesFitAWindow(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"start-here.txt", "laes-mig-foerst.txt"} {
		data, err := os.ReadFile(filepath.Join(".github", "archive", name))
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range strings.Split(strings.ReplaceAll(string(data), "\r\n", "\n"), "\n") {
			if n := utf8.RuneCountInString(line); n > 76 || !utf8.ValidString(line) || strings.ContainsAny(line, "\ufeff\t\r") {
				t.Errorf("%s, line %d, is %d long, or has what plain text has not: %q", name, i+1, n, line)
			}
		}
	}
}
