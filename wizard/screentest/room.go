package screentest

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A Room is where one test runs a program: a folder to work in and, apart from
// it, one folder for all else that a program may think of writing to.
type Room struct {
	Folder    string
	Elsewhere string // the home, the temporary folder, the caches: all empty
	Env       []string

	t testing.TB
}

// NewRoom makes an empty room. The environment is a bare one, with a terminal's
// name and the given variables.
func NewRoom(t testing.TB, env ...string) *Room {
	t.Helper()
	r := &Room{t: t, Folder: t.TempDir(), Elsewhere: t.TempDir()}
	r.Env = append(r.Env, "PATH="+os.Getenv("PATH"), "TERM=xterm-256color")
	for _, name := range []string{
		"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR",
	} {
		r.Env = append(r.Env, name+"="+r.Elsewhere)
	}
	r.Env = append(r.Env, env...)
	return r
}

// Command is a command to be run in the room.
func (r *Room) Command(name string, args ...string) *exec.Cmd {
	// Not the test's context, which ends before its cleanups: the terminal's
	// cleanup ends what is still running.
	c := exec.CommandContext(context.Background(), name, args...) //nolint:gosec // what the test says
	c.Dir, c.Env = r.Folder, r.Env
	return c
}

// Open starts a command in a window of the usual size.
func (r *Room) Open(name string, args ...string) *Terminal {
	r.t.Helper()
	return Start(r.t, r.Command(name, args...), 80, 24)
}

// Pipe runs a command without a terminal, with what is said to it.
func (r *Room) Pipe(said, name string, args ...string) (code int, stdout, stderr string) {
	r.t.Helper()
	c := r.Command(name, args...)
	var out, messages strings.Builder
	c.Stdin, c.Stdout, c.Stderr = strings.NewReader(said), &out, &messages
	var exit *exec.ExitError
	if err := c.Run(); err != nil && !errors.As(err, &exit) {
		r.t.Fatal(err)
	}
	return c.ProcessState.ExitCode(), out.String(), messages.String()
}

// Read is what stands in a file of the folder.
func (r *Room) Read(name string) string {
	r.t.Helper()
	data, err := os.ReadFile(filepath.Join(r.Folder, name))
	if err != nil {
		r.t.Fatal(err)
	}
	return string(data)
}

// Write puts a file into the folder.
func (r *Room) Write(name, text string, mode os.FileMode) {
	r.t.Helper()
	if err := os.WriteFile(filepath.Join(r.Folder, name), []byte(text), mode); err != nil {
		r.t.Fatal(err)
	}
}

// CheckFiles fails the test unless the folder holds these files, in the order of
// their names, and nothing was left anywhere else.
func (r *Room) CheckFiles(want ...string) {
	r.t.Helper()
	if got := names(r.t, r.Folder); got != strings.Join(want, " ") {
		r.t.Errorf("the folder holds %s, want %s", got, strings.Join(want, " "))
	}
	if got := names(r.t, r.Elsewhere); got != "" {
		r.t.Errorf("outside the folder there is %s", got)
	}
}

func names(t testing.TB, folder string) string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	list := make([]string, len(entries))
	for i, e := range entries {
		list[i] = e.Name()
	}
	return strings.Join(list, " ")
}
