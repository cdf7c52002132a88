package screentest_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"alongside/content"
	"alongside/wizard/screentest"
)

// TestCommands runs the scripts: flags, commands, messages and exit codes.
func TestCommands(t *testing.T) {
	t.Parallel()
	build(t)
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("testdata", "commands"),
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

// TestShownCommandsWork starts the program where it is on nobody's path, and has a shell
// run every command that it shows, as it stands.
func TestShownCommandsWork(t *testing.T) {
	t.Parallel()
	build(t)
	self, err := exec.LookPath(program)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"our plan.yaml", "-plan.yaml", "it's $HOME.yaml", "two\nlines.yaml", "not\xffutf-8.yaml", "“quoted\" `x`.yaml", " blanks .yaml ", "e\u0301.yaml", "!*?[a]~.yaml"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			probe := filepath.Join(r.Folder, name)
			if err := errors.Join(os.WriteFile(probe, nil, 0o600), os.Remove(probe)); err != nil {
				t.Skip(err) // not every disk takes every name
			}
			r.Env = slices.DeleteFunc(r.Env, func(v string) bool { return strings.HasPrefix(v, "PATH=") })
			r.Env = append(r.Env, "PATH=/usr/bin:/bin")
			// Not a copy: a program that is being written when another test starts one is busy.
			if err := os.Link(self, filepath.Join(r.Folder, program)); err != nil {
				t.Fatal(err)
			}
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
