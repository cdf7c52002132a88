package screentest_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

// TestSuspended stops the program as a shell's user may, and goes on. Meanwhile the
// terminal is as the shell knows it, and the answers are on the disk.
func TestSuspended(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	r.begun("purpose.why")
	// Without jobs in the shell the system would not stop the program.
	x := r.Open("sh", "-c", "set -m; "+program+"; echo; echo stopped; read _; fg")
	r.goOn(x, "purpose.why")
	x.Send("half a ")
	x.WaitFor("half a")
	x.Suspend()
	x.WaitFor("stopped")
	if got := r.plan().Answer("purpose.why").Text; got != "half a " {
		t.Errorf("while it is stopped, saved is %q", got)
	}
	x.Send(enter)
	x.WaitFor("half a", "What")
	x.Send("senten")
	x.WaitFor("half a senten")
	x.Send(tab)
	r.onPage(x, "purpose.held")
	leaveAtOnce(x)
	x.CheckRestored()
	if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
		t.Errorf("saved is %q", got)
	}
}

// TestSuspendedInTheEditor stops the editor as its own key does, and with it all that the
// shell has started; then both go on.
func TestSuspendedInTheEditor(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "our-editor")
	if err := os.WriteFile(path, []byte("#!/bin/sh\nkill -TSTP 0\nprintf 'half a sentence' >\"$1\"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	r := newRoom(t, content.English, "EDITOR="+path)
	r.begun("purpose.why")
	x := r.Open("sh", "-c", "set -m; "+program+"; echo; echo stopped; read _; fg")
	r.goOn(x, "purpose.why")
	x.Send("half a senten")
	x.WaitFor("half a senten")
	choose(x, "Write this answer in your own editor")
	x.WaitFor("stopped")
	x.Send(enter)
	x.WaitFor("Taken over from your editor.", "half a sentence")
	leaveAtOnce(x)
	x.CheckRestored()
	if got := r.plan().Answer("purpose.why").Text; got != "half a sentence" {
		t.Errorf("saved is %q", got)
	}
}

// TestEndedWhileStopped ends a program that was stopped, in the ways a shell has. The
// answers are on the disk, and where the program was asked to stop, or to end, it has
// given the terminal back; a shell that only froze it and killed it must do so itself.
func TestEndedWhileStopped(t *testing.T) {
	t.Parallel()
	suspended, frozen := (*screentest.Terminal).Suspend, (*screentest.Terminal).Freeze
	const wait = "; until wait %1; code=$?; [ $code -le 143 ]; do :; done" // while it is only stopped, waiting ends at once
	for name, way := range map[string]struct {
		stop  func(*screentest.Terminal)
		shell string // what the shell does to the terminal
		end   string // and to the program
		code  int
		lost  bool // the program cannot give the terminal back
	}{
		"suspended, terminated":                   {suspended, "", "kill -TERM %1; kill -CONT %1" + wait, 143, false},
		"suspended, terminated in the foreground": {suspended, "", "kill -TERM %1; fg; code=$?", 143, false},
		"suspended, hung up":                      {suspended, "", "kill -HUP %1; kill -CONT %1" + wait, 129, false},
		"suspended, killed":                       {suspended, "", "kill -KILL %1" + wait, 137, false},
		"frozen, terminated":                      {frozen, "stty sane; ", "kill -TERM %1; kill -CONT %1" + wait, 143, false},
		"frozen, terminated in the foreground":    {frozen, "stty sane; ", "kill -TERM %1; fg; code=$?", 143, false},
		"frozen, killed":                          {frozen, "stty sane; ", "kill -KILL %1" + wait, 137, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.begun("purpose.why")
			x := r.Open("sh", "-c", "set -m; "+program+"; "+way.shell+"echo; echo stopped; read _; "+way.end+"; echo ended: $code")
			r.goOn(x, "purpose.why")
			x.Send("half a senten")
			if way.lost {
				x.WaitFor("half a senten", "saved ✓") // which takes until the hands rest
			} else {
				x.WaitFor("half a senten")
			}
			way.stop(x)
			x.WaitFor("stopped")
			x.Send(enter)
			x.WaitFor(fmt.Sprintf("ended: %d", way.code))
			x.Wait()
			if !way.lost {
				x.CheckRestored()
			}
			if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
				t.Errorf("saved is %q", got)
			}
			if code, said, messages := r.Pipe(".slut\n", program); code != exitDone {
				t.Errorf("it does not start again: %d, %q, %q", code, said, messages)
			}
		})
	}
}
