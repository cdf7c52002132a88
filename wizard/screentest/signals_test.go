//go:build linux || darwin

package screentest_test

import (
	"bufio"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"alongside/content"
)

// endings are the signals that ask a program to go, and what its exit code then is.
var endings = map[syscall.Signal]int{
	syscall.SIGINT: 130, syscall.SIGTERM: 143, syscall.SIGHUP: 129, syscall.SIGQUIT: 131, syscall.SIGABRT: 134,
}

// endsBy signals a program that has been started, and expects it to end by that.
func endsBy(t *testing.T, c *exec.Cmd, s syscall.Signal) {
	t.Helper()
	if err := c.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
	alarm := time.AfterFunc(20*time.Second, func() { _ = c.Process.Kill() }) // far more than it needs
	defer alarm.Stop()
	var exit *exec.ExitError
	if err := c.Wait(); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if code := c.ProcessState.ExitCode(); code != endings[s] {
		t.Errorf("%v ends it with %v, want the exit code %d", s, c.ProcessState, endings[s])
	}
}

// A file that nobody writes, as on a share that hangs, is given to every command that
// reads one.
func TestASignalEndsWhatWaitsForAFile(t *testing.T) {
	t.Parallel()
	for _, words := range []string{
		"check waits", "export waits", "combine readiness-plan.yaml waits", "worksheet waits", "guide check waits", "schema --guide waits",
		"check readiness-plan.yaml --guide waits", "--guide waits", "--plain --guide waits",
	} {
		t.Run(words, func(t *testing.T) {
			t.Parallel()
			for s := range endings {
				r := newRoom(t, content.English)
				r.begun("purpose.why")
				before := r.Read(defaultPlan)
				path := filepath.Join(r.Folder, "waits")
				if err := syscall.Mkfifo(path, 0o600); err != nil {
					t.Skip(err)
				}
				c := r.Command(program, strings.Fields(words)...)
				var said strings.Builder
				c.Stdout, c.Stderr = &said, &said
				if err := c.Start(); err != nil {
					t.Fatal(err)
				}
				silent, err := os.OpenFile(path, os.O_WRONLY, 0) // which waits until it is being read
				if err != nil {
					t.Fatal(err)
				}
				endsBy(t, c, s)
				_ = silent.Close()
				if said.String() != "" || r.Read(defaultPlan) != before {
					t.Errorf("%v: it says %q", s, said.String())
				}
				r.CheckFiles(defaultPlan, "waits")
			}
		})
	}
}

// A pipe whose reader has stopped reading takes no more.
func TestASignalEndsWhatWritesToAPipe(t *testing.T) {
	t.Parallel()
	for _, words := range []string{"guide", "export readiness-plan.yaml --format yaml", "--plain"} {
		t.Run(words, func(t *testing.T) {
			t.Parallel()
			for s := range endings {
				r := newRoom(t, content.English)
				p := r.wanted(0)
				p.Say("purpose.why", strings.Repeat("we hope\n", 20_000)) // more than a pipe holds
				p.Position = "review.review"
				r.Write(defaultPlan, r.yaml(p), 0o600)
				out, in, err := os.Pipe()
				if err != nil {
					t.Fatal(err)
				}
				c := r.Command(program, strings.Fields(words)...)
				c.Stdout = in
				keyboard, err := c.StdinPipe()
				if err != nil {
					t.Fatal(err)
				}
				if err := c.Start(); err != nil {
					t.Fatal(err)
				}
				if _, err := keyboard.Write([]byte("\n")); err != nil {
					t.Fatal(err)
				}
				if _, err := out.Read(make([]byte, 1)); err != nil { // it writes
					t.Fatal(err)
				}
				endsBy(t, c, s)
				_, _, _ = in.Close(), out.Close(), keyboard.Close()
				if _, err := os.Stat(filepath.Join(r.Folder, "."+defaultPlan+".lock")); err == nil {
					t.Errorf("%v: the lock is left", s)
				}
			}
		})
	}
}

// A terminal that takes no more, as one whose text is being selected: what was typed is
// saved all the same.
func TestASignalEndsWhatWritesToATerminal(t *testing.T) {
	t.Parallel()
	for s, code := range endings {
		t.Run(s.String(), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			x := r.openAt("purpose.why")
			x.Send("half a senten")
			x.WaitFor("half a senten")
			goOn := x.Stall()
			x.Send("\x0c") // draw it anew
			x.Signal(s)
			x.Ended()
			goOn()
			if got := x.Wait(); got != code {
				t.Errorf("exit code %d, want %d", got, code)
			}
			if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
				t.Errorf("saved is %q", got)
			}
			r.CheckFiles(defaultPlan, defaultPlan+".bak")
		})
	}
}

// What asks for Enter and nothing else hears a signal as well.
func TestASignalEndsWhatAsksForEnter(t *testing.T) {
	t.Parallel()
	for s := range endings {
		t.Run(s.String(), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.openAt("purpose.why")
			x := r.Open(program)
			x.WaitFor("Enter shows the plan as it is on the disk")
			x.Signal(s)
			if got := x.Wait(); got != exitLocked { // which is why it asked
				t.Errorf("exit code %d", got)
			}
			x.CheckRestored()
		})
	}
}

// A plan that can be saved nowhere is printed, whatever asks the program to go.
func TestASignalWhileNothingCanBeSaved(t *testing.T) {
	t.Parallel()
	for s, code := range endings {
		t.Run(s.String(), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English, "TAMPER=save always")
			r.begun("purpose.why")
			x := r.Open(tampered)
			r.goOn(x, "purpose.why")
			x.Send("half a senten\x13")
			x.WaitFor("Not saved")
			x.Signal(s)
			if got := x.Wait(); got != code {
				t.Errorf("exit code %d, want %d", got, code)
			}
			x.CheckRestored()
			if said := afterScreen(x); !strings.Contains(said, "half a senten") {
				t.Errorf("it says %q", said)
			}
		})
	}
}

// Who reads the first lines and goes, as head does, ends the program; what was answered is
// saved, and no lock is left.
func TestAReaderThatGoesEndsTheProgram(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	out, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	c := r.Command(program, "--plain")
	var messages strings.Builder
	c.Stdout, c.Stderr = in, &messages
	keyboard, err := c.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	_ = in.Close()
	say := func(words string) {
		if _, err := keyboard.Write([]byte(words + "\n")); err != nil {
			t.Fatal(err)
		}
	}
	say("")
	for shown, letters := "", bufio.NewReader(out); !strings.HasSuffix(shown, "Enter leaves it open: "); {
		letter, err := letters.ReadByte()
		if err != nil {
			t.Fatalf("it does not ask: %v\n%s", err, shown)
		}
		shown += string(letter)
	}
	_ = out.Close()
	say("Bostøtten Nord")
	_ = c.Wait() // how it ended is asked of its state
	if code := c.ProcessState.ExitCode(); code != 128+int(syscall.SIGPIPE) {
		t.Errorf("it ends with %v", c.ProcessState)
	}
	if got := r.plan().Workplace(); got != "Bostøtten Nord" || !strings.Contains(messages.String(), "Your plan is saved") {
		t.Errorf("saved is %q, and it says %q", got, messages.String())
	}
	r.CheckFiles(defaultPlan)
}

// What cannot be printed is told, with what to do, and is no success.
func TestWhatCannotBePrintedIsTold(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip(err)
	}
	for _, l := range content.Languages() {
		for _, words := range []string{"export readiness-plan.yaml", "check readiness-plan.yaml", "guide", "schema", "man", "completion bash", "--help", "--version", "worksheet"} {
			t.Run(string(l)+" "+words, func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, l)
				r.begun("purpose.why")
				code, _, messages := r.Pipe("", "sh", "-c", program+" "+words+" >/dev/full")
				if code != exitFailed || !strings.Contains(messages, r.in("not everything could be printed", "ikke alt kunne udskrives")) {
					t.Errorf("exit code %d: %s", code, messages)
				}
			})
		}
	}
}

// Nobody can read so much: a file without an end is refused, and not read into memory.
func TestAFileWithoutAnEnd(t *testing.T) {
	t.Parallel()
	for words, want := range map[string]string{
		"check /dev/zero":                                 "larger than a plan can be",
		"export /dev/zero":                                "larger than a plan can be",
		"worksheet /dev/zero":                             "larger than a plan can be",
		"combine readiness-plan.yaml /dev/zero":           "larger than a plan can be",
		"guide check /dev/zero":                           "larger than a guide can be",
		"check readiness-plan.yaml --guide /dev/zero":     "larger than a guide can be",
		"--plain --guide /dev/zero":                       "larger than a guide can be",
		"--plain /dev/zero":                               "this is not an ordinary file",
		"export readiness-plan.yaml --force -o /dev/zero": "this is not an ordinary file",
		"export readiness-plan.yaml --force -o waits":     "this is not an ordinary file",
		"--plain waits":                                   "this is not an ordinary file",
		"check .":                                         "this is a folder",
		"--guide . schema":                                "this is a folder",
		"export readiness-plan.yaml --force -o .":         "this is a folder",
	} {
		t.Run(words, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.begun("purpose.why")
			if err := syscall.Mkfifo(filepath.Join(r.Folder, "waits"), 0o600); err != nil {
				t.Skip(err)
			}
			code, _, messages := r.Pipe("", "sh", "-c", "ulimit -v 2000000; exec "+program+" "+words)
			if code != exitFailed || !strings.Contains(messages, want) {
				t.Errorf("exit code %d: %.300s", code, messages)
			}
			r.CheckFiles(defaultPlan, "waits")
		})
	}
}
