package screentest_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

func TestEditor(t *testing.T) {
	t.Parallel()
	for name, editor := range map[string]struct {
		script     string
		want, told string
	}{
		"writes":         {`printf '\nand more\n' >>"$1"`, "half a senten\nand more", "Taken over from your editor."},
		"a mark, CRLF":   {`printf '\357\273\277one\r\ntwo\r\n' >"$1"`, "one\ntwo", "Taken over from your editor."},
		"Windows-1252":   {`printf 'sm\370rrebr\370d \226 \223ja\224' >"$1"`, "smørrebrød – “ja”", "Taken over from your editor."},
		"UTF-16":         {`printf '\377\376s\000\370\000\r\000\n\000x\000' >"$1"`, "sø\nx", "Taken over from your editor."},
		"fails":          {`printf 'lost' >"$1"; exit 3`, "half a senten", "The editor did not work (exit status 3). Nothing is lost"},
		"takes the file": {`rm "$1"`, "half a senten", "The editor did not work"},
		"is not there":   {"", "half a senten", "Your editor was not found"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "our-editor")
			if editor.script != "" {
				if err := os.WriteFile(path, []byte("#!/bin/sh\nshift\n"+editor.script), 0o700); err != nil {
					t.Fatal(err)
				}
			}
			r := newRoom(t, content.English, "EDITOR="+path+" --wait")
			x := r.openAt("purpose.why")
			x.Send("half a senten")
			x.WaitFor("half a senten")
			choose(x, "Write this answer in your own editor")
			x.WaitFor(editor.told)
			x.Send(tab)
			r.onPage(x, "purpose.held")
			if got := r.plan().Answer("purpose.why").Text; got != editor.want {
				t.Errorf("saved is %q, want %q", got, editor.want)
			}
			choose(x, "Leave; everything is saved")
			x.CheckRestored()
			if name == "fails" { // what it saved before stays, and is told of
				x = r.Open(program)
				x.WaitFor("did not get into the plan")
				leaveAtOnce(x)
				x.CheckRestored()
				if got := r.Read("readiness-plan.answer.txt"); got != "lost" {
					t.Errorf("kept is %q", got)
				}
				r.CheckFiles("readiness-plan.answer.txt", "readiness-plan.yaml", "readiness-plan.yaml.bak")
				return
			}
			r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak")
		})
	}
}

// An editor with a window of its own may come back before anybody has written a word:
// what is saved there later is not lost.
func TestAnEditorThatDoesNotWait(t *testing.T) {
	t.Parallel()
	type desk struct {
		*room
		x    *screentest.Terminal
		copy string
	}
	for name, test := range map[string]struct {
		then  func(r *desk)
		want  string
		files []string
	}{
		"saved before going on": {func(r *desk) {
			r.Write(filepath.Base(r.copy), "half a sentence, whole\n", 0o600)
			r.x.Send(tab)
			r.x.WaitFor("Taken over from your editor.")
			choose(r.x, "Leave; everything is saved")
			r.x.CheckRestored()
		}, "half a sentence, whole", nil},
		"saved before leaving": {func(r *desk) {
			r.x.Send(tab)
			r.onPage(r.x, "purpose.held")
			r.Write(filepath.Base(r.copy), "half a sentence, whole\n", 0o600)
			leaveAtOnce(r.x)
			r.x.CheckRestored()
		}, "half a sentence, whole", nil},
		"changed in both places": {func(r *desk) {
			r.x.Send("ce, here")
			r.x.WaitFor("half a sentence, here")
			r.Write(filepath.Base(r.copy), "half a sentence, there\n", 0o600)
			r.x.Send(tab)
			r.x.WaitFor("was changed here and in your editor")
			leaveAtOnce(r.x)
			r.x.CheckRestored()
			x := r.Open(program)
			x.WaitFor("did not get into the plan")
			leaveAtOnce(x)
			x.CheckRestored()
			if got := r.Read("readiness-plan.answer.txt"); got != "half a sentence, there\n" {
				r.t.Errorf("kept is %q", got)
			}
		}, "half a sentence, here", []string{"readiness-plan.answer.txt"}},
		"saved after leaving": {func(r *desk) {
			leaveAtOnce(r.x)
			r.x.CheckRestored()
			r.Write(filepath.Base(r.copy), "half a sentence, late\n", 0o600)
			x := r.Open(program)
			x.WaitFor("did not get into the plan")
			leaveAtOnce(x)
			x.CheckRestored()
			if got := r.Read("readiness-plan.answer.txt"); got != "half a sentence, late\n" {
				r.t.Errorf("kept is %q", got)
			}
		}, "half a senten", []string{"readiness-plan.answer.txt"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := &desk{room: newRoom(t, content.English, "EDITOR=true")}
			r.x = r.openAt("purpose.why")
			r.x.Send("half a senten")
			r.x.WaitFor("half a senten")
			choose(r.x, "Write this answer in your own editor")
			r.x.WaitFor("The editor came back at once:")
			drafts := r.drafts()
			if len(drafts) != 1 {
				t.Fatalf("beside the plan lie %q", drafts)
			}
			r.copy = drafts[0]
			test.then(r)
			if got := r.plan().Answer("purpose.why").Text; got != test.want {
				t.Errorf("saved is %q, want %q", got, test.want)
			}
			r.CheckFiles(append(test.files, "readiness-plan.yaml", "readiness-plan.yaml.bak")...)
		})
	}
}

// TestEditorInTrouble ends the editor, or the program while the editor is open. The
// program then waits for the editor, which has the terminal, and takes its text over.
func TestEditorInTrouble(t *testing.T) {
	t.Parallel()
	const script = "#!/bin/sh\nprintf 'half a sentence' >\"$1\"\necho editing $$ now\nread _\n"
	for name, trouble := range map[string]struct {
		make func(x *screentest.Terminal, editor *os.Process)
		code int // of the program; 0 where it goes on
		want string
	}{
		"editor killed": {func(x *screentest.Terminal, editor *os.Process) {
			if err := editor.Kill(); err != nil {
				t.Error(err)
			}
			x.WaitFor("The editor did not work", "Nothing is lost")
			leaveAtOnce(x)
		}, exitDone, "half a senten"},
		"program terminated": {func(x *screentest.Terminal, _ *os.Process) {
			x.Signal(syscall.SIGTERM)
			x.Send("\n")
		}, 143, "half a sentence"},
		"program hung up": {func(x *screentest.Terminal, _ *os.Process) {
			x.Signal(syscall.SIGHUP)
			x.Send("\n")
		}, 129, "half a sentence"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "our-editor")
			if err := os.WriteFile(path, []byte(script), 0o700); err != nil {
				t.Fatal(err)
			}
			r := newRoom(t, content.English, "EDITOR="+path)
			x := r.openAt("purpose.why")
			x.Send("half a senten")
			x.WaitFor("half a senten")
			choose(x, "Write this answer in your own editor")
			pid := 0
			x.WaitUntil("editing", func(lines []string) bool {
				_, at, _ := strings.Cut(strings.Join(lines, " "), "editing ")
				n, _ := fmt.Sscanf(at, "%d now", &pid)
				return n == 1
			})
			if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
				t.Errorf("while the editor is open, saved is %q", got)
			}
			editor, err := os.FindProcess(pid)
			if err != nil {
				t.Fatal(err)
			}
			trouble.make(x, editor)
			if code := x.Wait(); code != trouble.code {
				t.Errorf("exit code %d, want %d", code, trouble.code)
			}
			x.CheckRestored()
			if got := r.plan().Answer("purpose.why").Text; got != trouble.want {
				t.Errorf("saved is %q, want %q", got, trouble.want)
			}
			for _, path := range r.drafts() { // of an editor that was killed, and saved before
				if got := r.Read(filepath.Base(path)); trouble.code != exitDone || got != "half a sentence" {
					t.Errorf("kept is %q", got)
				}
				if err := os.Remove(path); err != nil {
					t.Error(err)
				}
			}
			r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak")
		})
	}
}

// An editor has the terminal itself, and may leave anything on it, in a window of another
// size than before: what is there afterwards is the page, whole.
func TestAWindowThatChangesWhileTheEditorIsOpen(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "our-editor")
	script := "#!/bin/sh\ntest -t 0 && test -t 1 && test -t 2 && echo editing now\nread _\nprintf 'half a sentence' >\"$1\"\nprintf '\\033[2J\\033[3;3Hleft behind'\n"
	if err := os.WriteFile(path, []byte(script), 0o700); err != nil {
		t.Fatal(err)
	}
	r := newRoom(t, content.English, "EDITOR="+path)
	x := r.openAt("purpose.why")
	x.Send("half a senten")
	for _, size := range []struct{ width, height int }{{100, 30}, {60, 20}, {80, 24}} {
		choose(x, "Write this answer in your own editor")
		x.WaitFor("editing now")
		x.Resize(size.width, size.height)
		x.Send("\n")
		x.WaitFor("half a sentence", "editor")
		x.WaitUntil("the page in its new size", func(lines []string) bool {
			return len(lines) == size.height && strings.HasSuffix(lines[size.height-1], "saved ✓") &&
				!strings.Contains(strings.Join(lines, ""), "left behind")
		})
	}
	leaveAtOnce(x)
	x.CheckRestored()
}

// The copy lies beside a plan that was named without a folder, too, and a killed program
// leaves it there and nowhere else, until the next start.
func TestKilledWithTheEditorOpen(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	script := filepath.Join(t.TempDir(), "our-editor")
	if err := os.WriteFile(script, []byte("#!/bin/sh\necho editing now\nread _\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	r.Env = append(r.Env, "EDITOR="+script)
	x := r.openAt("purpose.why")
	x.Send("half a senten")
	x.WaitFor("half a senten")
	choose(x, "Write this answer in your own editor")
	x.WaitFor("editing now")
	if len(r.drafts()) != 1 {
		t.Errorf("beside the plan lie %q", r.drafts())
	}
	x.Kill()
	x = r.Open(program)
	r.goOn(x, "purpose.why")
	leaveAtOnce(x)
	x.CheckRestored()
	r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak")
}

func TestNothingOutsideThePlansFolder(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English, "EDITOR=true")
	x := r.openAt("purpose.why")
	choose(x, "Write this answer in your own editor")
	x.WaitFor("The editor came back at once:", `EDITOR="true --wait"`)
	x.Send("words")
	choose(x, "Leave; everything is saved")
	x.Wait()
	r.CheckFiles("readiness-plan.yaml", "readiness-plan.yaml.bak") // TestJourney has the Markdown
}

// drafts lists the copies that lie beside the plan for the user's own editor.
func (r *room) drafts() []string {
	r.t.Helper()
	found, err := filepath.Glob(filepath.Join(r.Folder, ".readiness-plan.yaml.*.txt"))
	if err != nil {
		r.t.Fatal(err)
	}
	return found
}

// What an editor leaves in the place of its copy may be no text at all, or lead elsewhere.
// Nothing of it is read, the answer stays as it was, and no wait begins, be it then or when
// the plan is opened again.
func TestAnEditorThatLeavesNoText(t *testing.T) {
	t.Parallel()
	for name, leaves := range map[string]string{
		"a pipe":                `mkfifo "$1"`,
		"a folder":              `mkdir "$1"; echo x >"$1/x"`,
		"a link":                `echo "somebody else's" >"$HOME/precious"; ln -s "$HOME/precious" "$1"`,
		"a link without an end": `ln -s /dev/zero "$1"`,
		"a link to nowhere":     `ln -s nowhere "$1"`,
		"more than memory":      `truncate -s 100G "$1" 2>/dev/null || dd if=/dev/zero of="$1" bs=1048576 count=6 2>/dev/null`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "our-editor")
			if err := os.WriteFile(path, []byte("#!/bin/sh\nrm -f \"$1\"\n"+leaves+"\n"), 0o700); err != nil {
				t.Fatal(err)
			}
			r := newRoom(t, content.English, "EDITOR="+path)
			x := r.openAt("purpose.why")
			x.Send("half a senten")
			x.WaitFor("half a senten")
			choose(x, "Write this answer in your own editor")
			x.WaitFor("cannot be read as text")
			drafts := r.drafts()
			if len(drafts) != 1 {
				t.Fatalf("beside the plan lie %q", drafts)
			}
			x.Send(tab)
			r.onPage(x, "purpose.held")
			leaveAtOnce(x)
			x.CheckRestored()
			x = r.Open(program)
			if name == "more than memory" { // a file that somebody may look into
				x.WaitFor("did not get into the plan")
			} else {
				r.goOn(x, "purpose.held")
			}
			leaveAtOnce(x)
			x.CheckRestored()
			if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
				t.Errorf("saved is %q", got)
			}
		})
	}
}
