package screentest_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

// A shell is one that people complete commands in: how it is started with nothing of its
// user's own, and what it has to be told first.
type shell struct {
	start []string
	told  string
	needs string // a file without which it completes nothing
}

var shells = map[string]shell{
	"bash": {
		start: []string{"--norc", "--noprofile", "-i"},
		told:  "source " + bashCompletion + "; source <(alongside completion bash)",
		needs: bashCompletion,
	},
	"zsh":  {start: []string{"-f", "-i"}, told: "autoload -U compinit; compinit -D -u; source <(alongside completion zsh)"},
	"fish": {start: []string{"--no-config", "-i"}, told: "alongside completion fish | source; set -g fish_autosuggestion_enabled 0"},
}

// bashCompletion is what a package called "bash-completion" brings.
const bashCompletion = "/usr/share/bash-completion/bash_completion"

// witness finds a program that a test asks, or skips the test and says what is missing.
func witness(t *testing.T, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("%s is not installed here", name)
	}
}

// Somebody types the beginning of each word, and Tab. Of the files only those come that a
// plan may be in, of the flags what each can be.
func TestShellsCompleteCommands(t *testing.T) {
	t.Parallel()
	for name, sh := range shells {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			witness(t, map[string]string{"bash": "bash", "zsh": "zsh", "fish": "fish"}[name])
			if sh.needs != "" {
				if _, err := os.Stat(sh.needs); err != nil {
					t.Skip(err)
				}
			}
			r := newRoom(t, content.English)
			r.Env = append(r.Env, "LC_ALL=C.UTF-8", "SHELL=/bin/sh")
			for _, file := range []string{"plan.yaml", "place.txt", "ours.yml", "ourselves.md", "hall.txt"} {
				r.Write(file, "", 0o600)
			}
			if err := os.Mkdir(filepath.Join(r.Folder, "north"), 0o700); err != nil {
				t.Fatal(err)
			}
			r.Write(filepath.Join("north", "east.yaml"), "", 0o600)
			x := screentest.Start(t, r.Command(name, sh.start...), 100, 40)
			x.Send(sh.told + "; echo rea''dy" + enter)
			x.WaitFor("ready")
			for n, words := range [][]string{
				{"alongside exp", "ort ", "pl", "an.yaml ", "--form", "at ", "ht", "ml"},
				{"alongside --th", "eme ", "proj", "ector"},
				{"alongside --as coll", "eagues ", "--lang d", "a"},
				{"alongside pl", "an.yaml"},
				{"alongside check nor", "th/", "ea", "st.yaml"},
				{"alongside work", "sheet ", "--for pe", "er ", "our", "s.yml"},
				{"alongside combine plan.yaml --newer our", "s.yml"},
				{"alongside guide ch", "eck ", "pl", "an.yaml"},
				{"alongside help comb", "ine"},
				{"alongside completion fi", "sh"},
			} {
				line := ""
				for i := 0; i < len(words); i += 2 {
					x.Send(words[i] + screentest.Tab)
					line += words[i] + words[i+1]
					x.WaitFor(strings.TrimRight(line, " "))
				}
				const gone = "\x15" // Ctrl+U: another line is begun when this one is gone
				x.Send(gone + fmt.Sprintf("echo ne''xt%d", n) + enter)
				x.WaitFor(fmt.Sprintf("next%d", n))
			}
			x.Kill()
		})
	}
}

// The manual page is one that the system's own readers take without a word.
func TestTheManualPageLints(t *testing.T) {
	t.Parallel()
	witness(t, "mandoc")
	for _, l := range content.Languages() {
		r := newRoom(t, l)
		code, page, messages := r.Pipe("", program, "man", "--lang", string(l))
		if code != exitDone || messages != "" {
			t.Fatalf("%d, %s", code, messages)
		}
		r.Write("alongside.1", page, 0o600)
		if _, said, also := r.Pipe("", "mandoc", "-T", "lint", "alongside.1"); said+also != "" {
			t.Errorf("in %s:\n%s%s", l.Name(), said, also)
		}
		_, shown, _ := r.Pipe("", "mandoc", "-T", "utf8", "alongside.1")
		if want := (content.Text{EN: "peer support worker", DA: "Gør en arbejdsplads klar"}).In(l); !strings.Contains(shown, want) {
			t.Errorf("%q is not on the page in %s:\n%s", want, l.Name(), shown)
		}
	}
}

// Wherever the program lies, whenever and in which folder it is asked, the page is the same:
// it can be packed, and the package be built twice. It names all there is, and no other page.
func TestTheManualPageIsTheSameEverywhere(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	_, page, _ := r.Pipe("", program, "man", "--lang", "en")
	self, err := exec.LookPath(program)
	if err != nil {
		t.Fatal(err)
	}
	r.Env = append(r.Env, "PATH=/usr/bin:/bin", "TZ=Pacific/Kiritimati", "SOURCE_DATE_EPOCH=1")
	if _, again, _ := r.Pipe("", self, "man", "--lang", "en"); again != page {
		t.Errorf("from another folder it is\n%s", again)
	}
	for _, want := range []string{
		".SH EXIT STATUS\n", ".SH ENVIRONMENT\n", ".SH FILES\n", ".SH EXAMPLES\n", `\fBACCESSIBLE\fR`, `\fIreadiness\-plan.yaml\fR`,
		".SS alongside combine", ".SS alongside guide check", `\fB\-\-paper PAPER\fR`, `\&alongside help guide check`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
	for _, other := range []string{"SEE ALSO", "(1)\n", "HISTORY", "cobra"} {
		if strings.Contains(page, other) {
			t.Errorf("%q is on the page", other)
		}
	}
}
