package command

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestCommandsForEveryShell(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ name, sh, cmd, powerShell string }{
		{"plan.yaml", "alongside plan.yaml", "alongside plan.yaml", "alongside plan.yaml"},
		{"bostøtten.yaml", "alongside bostøtten.yaml", "alongside bostøtten.yaml", "alongside bostøtten.yaml"},
		{"our plan.yaml", "alongside 'our plan.yaml'", `alongside "our plan.yaml"`, "alongside 'our plan.yaml'"},
		{"it's.yaml", `alongside 'it'\''s.yaml'`, `alongside "it's.yaml"`, "alongside 'it''s.yaml'"},
		{"Lene’s.yaml", "alongside 'Lene’s.yaml'", `alongside "Lene’s.yaml"`, "alongside 'Lene’’s.yaml'"},
		{"$HOME`x`.yaml", "alongside '$HOME`x`.yaml'", "alongside \"$HOME`x`.yaml\"", "alongside '$HOME`x`.yaml'"},
		{"-plan.yaml", "alongside ./-plan.yaml", `alongside .\-plan.yaml`, `alongside .\-plan.yaml`},
		{"--help", "alongside ./--help", `alongside .\--help`, `alongside .\--help`},
		{"a\nb.yaml", `alongside $'a\nb.yaml'`, "alongside \"a\uFFFDb.yaml\"", "alongside \"a`nb.yaml\""},
		{"a\x1b[2J'.yaml", `alongside $'a\033[2J\'.yaml'`, "alongside \"a\uFFFD[2J'.yaml\"", "alongside \"a$([char]0x001b)[2J'.yaml\""},
		{"\xff.yaml", `alongside $'\377.yaml'`, "alongside \"\uFFFD.yaml\"", "alongside \"$([char]0xfffd).yaml\""},
		{`C:\plans\a.yaml`, `alongside 'C:\plans\a.yaml'`, `alongside C:\plans\a.yaml`, `alongside C:\plans\a.yaml`},
		{`C:\our plans\`, `alongside 'C:\our plans\'`, `alongside "C:\our plans\\"`, `alongside 'C:\our plans\'`},
		{"", "alongside ''", `alongside ""`, "alongside ''"},
	} {
		for shell, want := range map[Shell]string{Sh: test.sh, Cmd: test.cmd, PowerShell: test.powerShell} {
			if got := (Program{Shell: shell}).Open(test.name); got != want {
				t.Errorf("%q for shell %d:\n got %s\nwant %s", test.name, shell, got, want)
			}
		}
	}
}

func TestFlagsStandBeforeTheName(t *testing.T) {
	t.Parallel()
	p := Program{Call: []string{"go", "run", "."}, Always: []string{"--guide", "our guide.yaml"}, Opens: []string{"--plain"}}
	for got, want := range map[string]string{
		p.Open("plan.yaml"):                      "go run . --plain --guide 'our guide.yaml' plan.yaml",
		p.Command("export", p.File("plan.yaml")): "go run . export --guide 'our guide.yaml' plan.yaml",
		p.Command():                              "go run .",
		(Program{}).Command("guide"):             "alongside guide",
		Program{Call: []string{`C:\P F\a.exe`}, Shell: PowerShell}.Open("x"): `& 'C:\P F\a.exe' x`,
		Program{Call: []string{`C:\P F\a.exe`}, Shell: Cmd}.Open("x"):        `"C:\P F\a.exe" x`,
		Program{Shell: PowerShell}.Command("combine", "a", "--out=b.yaml"):   "alongside combine a '--out=b.yaml'",
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// The plan is read by others, whom neither a folder of this computer nor whose it is
// concerns.
func TestWhatIsKeptInAPlanNamesNoFolder(t *testing.T) {
	t.Parallel()
	home := filepath.Join(t.TempDir(), "birgitte")
	p := Program{Call: []string{filepath.Join(home, "alongside")}, Always: []string{"--guide", filepath.Join(home, "own.yaml")}}
	if got, want := p.Kept(filepath.Join(home, "plan.yaml")), "alongside --guide own.yaml plan.yaml"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	p = Program{Call: []string{"go", "run", "."}}
	if got, want := p.Kept(filepath.Join("ours", "plan.yaml")), p.Open(filepath.Join("ours", "plan.yaml")); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// FuzzBash has bash read what it is shown, which must be the word.
func FuzzBash(f *testing.F) {
	bash, err := exec.LookPath("bash")
	if err != nil {
		f.Skip("there is no bash here")
	}
	for _, s := range []string{"plan.yaml", "our plan", "it's", "$x`y`\\", "a\nb", "\x1b[2J", "\xff\xfe", "~", "=x", "!", "{a,b}", "*", "ø\u202e", "'\n'", "#", "$'x'", "-n", "\uFFFD"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, word string) {
		word = strings.ReplaceAll(word, "\x00", "")
		shown := Sh.Quote(word)
		if strings.ContainsFunc(shown, func(r rune) bool { return !unicode.IsPrint(r) }) || !utf8.ValidString(shown) {
			t.Errorf("%q is shown as %q", word, shown)
		}
		c := exec.CommandContext(t.Context(), bash, "-c", "printf %s "+shown)
		c.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
		if got, err := c.Output(); err != nil || string(got) != word {
			t.Errorf("%q is shown as %s and read as %q, %v", word, shown, got, err)
		}
	})
}

// Nothing in a shown command steers a terminal, whatever its shell.
func FuzzNothingShownSteers(f *testing.F) {
	f.Add("a\nb", "c\x1b[2J")
	f.Add("\u202e", "“$x`")
	f.Fuzz(func(t *testing.T, call, file string) {
		for _, shell := range []Shell{Sh, Cmd, PowerShell} {
			shown := Program{Call: []string{call}, Shell: shell}.Open(file)
			if strings.ContainsFunc(shown, func(r rune) bool { return !unicode.IsPrint(r) }) || !utf8.ValidString(shown) {
				t.Errorf("%d: %q", shell, shown)
			}
		}
	})
}

func TestHowAProgramIsCalledAgain(t *testing.T) {
	t.Parallel()
	folder, other := t.TempDir(), t.TempDir()
	exe := filepath.Join(folder, "alongside")
	for _, name := range []string{exe, filepath.Join(other, "alongside"), filepath.Join(folder, "go.mod")} {
		if err := os.WriteFile(name, nil, 0o700); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		name, exe, typed, here string
		path                   []string
		want                   string
	}{
		{"by go run", filepath.Join(folder, "go-build123", "b001", "exe", "alongside"), "x", folder, nil, "go run ."},
		{"from go's cache", "/home/x/.cache/go-build/0a/0a1b2c-d/alongside", "x", folder, nil, "go run ."},
		{"in a folder that is called so", "/opt/go-builds/alongside", "x", folder, nil, "/opt/go-builds/alongside"},
		{"on the path", exe, "alongside", other, []string{"", folder, other}, "alongside"},
		{"another is found first", exe, exe, other, []string{other, folder}, exe},
		{"in this folder, typed as cmd allows", exe, "alongside", folder, nil, "." + string(filepath.Separator) + "alongside"},
		{"by its path", exe, exe, other, nil, exe},
		{"nobody knows how", exe, "alongside", other, nil, exe},
	} {
		if got := strings.Join(call(test.exe, test.typed, test.here, test.path), " "); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestWhichShell(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		system string
		env    []string
		want   Shell
	}{
		{"linux", nil, Sh},
		{"darwin", []string{"PSModulePath=a;b;c"}, Sh},
		{"windows", nil, Cmd},
		{"windows", []string{`PSModulePath=C:\Program Files\WindowsPowerShell\Modules;C:\Windows\system32\WindowsPowerShell\v1.0\Modules`}, Cmd},
		{"windows", []string{`PSModulePath=C:\Users\x\Documents\WindowsPowerShell\Modules;C:\Program Files\WindowsPowerShell\Modules;C:\Windows\system32\WindowsPowerShell\v1.0\Modules`}, PowerShell},
		{"windows", []string{"MSYSTEM=MINGW64"}, Sh},
	} {
		env := func(name string) string {
			i := slices.IndexFunc(test.env, func(s string) bool { return strings.HasPrefix(s, name+"=") })
			if i < 0 {
				return ""
			}
			return strings.TrimPrefix(test.env[i], name+"=")
		}
		if got := shell(test.system, env); got != test.want {
			t.Errorf("%s, %q: %d, want %d", test.system, test.env, got, test.want)
		}
	}
}
