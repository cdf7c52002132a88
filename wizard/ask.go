package wizard

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"strconv"
	"strings"

	"github.com/inconshreveable/mousetrap" // knows a double click on Windows; cobra brings it
	"github.com/mattn/go-isatty"           // is this a terminal?; bubbletea brings it

	"alongside/content"
	"alongside/wizard/plain"
	"alongside/wizard/screen"
)

// Ask asks a sitting's questions: on the full screen where there is a terminal that can
// show one, and else, or for whoever wants it so, line by line. A start is all that the full
// screen needs for what it shows first; whole then waits for the guide, and makes a session
// of the start. Ask comes back when the user leaves, when ctx ends (a signal, a closed
// terminal) or when the program itself fails; whatever the reason, the plan was saved last
// of all. Where whole fails there is no session.
func Ask(ctx context.Context, s Start, whole func(Start) (*Session, error), in *os.File, out io.Writer, lineByLine bool) (*Session, error) {
	s.Editor = editor()
	if lineByLine || !fullScreen(in, out) {
		if isTerminal(in) {
			s.LineMost = lineMost(runtime.GOOS)
		}
		session, err := whole(s)
		if err != nil {
			return nil, err
		}
		return session, plain.Run(ctx, *session, in, out)
	}
	if os.Getenv("NO_COLOR") != "" && s.Theme != ThemeProjector { // which has no colour either
		s.Theme = ThemeMono
	}
	s.Width, s.Height = size("COLUMNS"), size("LINES")
	return screen.Run(ctx, s, func() (*Session, error) { return whole(s) }, in, out)
}

// fullScreen reports whether there is a terminal that can show one.
func fullScreen(in *os.File, out io.Writer) bool {
	return AtTerminal(in, out) && os.Getenv("TERM") != "dumb" && !says(os.Getenv("ACCESSIBLE"))
}

// says reports whether a variable of the environment says yes: anything that is no way of
// saying no.
func says(value string) bool {
	switch strings.ToLower(strings.TrimSpace(value)) {
	case "", "0", "f", "false", "n", "no", "nej", "off":
		return false
	}
	return true
}

// AtTerminal reports whether somebody sits at a terminal: they see what is written, and
// can answer.
func AtTerminal(in *os.File, out io.Writer) bool {
	screen, isFile := out.(file)
	return isFile && isTerminal(screen) && isTerminal(in)
}

// Typed reports whether what can be read comes from somebody at a terminal: from no file and
// no other program.
func Typed(in *os.File) bool { return isTerminal(in) }

// A file is known to the system, which knows whether it is a terminal.
type file interface{ Fd() uintptr }

func isTerminal(f file) bool { return isatty.IsTerminal(f.Fd()) }

// Enter waits for a line, and reports whether it was Enter and no word before it. "q" and
// a closed terminal are answers, too.
func Enter(ctx context.Context, in io.Reader, messages io.Writer) bool {
	answered := make(chan bool, 1)
	go func() {
		line, err := bufio.NewReader(in).ReadString('\n')
		answered <- err == nil && strings.TrimSpace(line) == ""
	}()
	select {
	case <-ctx.Done():
		_, _ = fmt.Fprintln(messages) // after the ^C
		return false
	case yes := <-answered:
		return yes
	}
}

// KeepWindow keeps the window that Windows opened for a double click until somebody has
// read it, and been told of the folder that all of this was in.
func KeepWindow(in io.Reader, tell func(folder string)) {
	if !mousetrap.StartedByExplorer() {
		return
	}
	if here, err := os.Getwd(); err == nil {
		tell(here)
	}
	_, _ = in.Read(make([]byte, 1))
}

// lineMost is the longest line, in bytes, that a terminal hands on whole on a system where
// its keys cannot be heard one by one: it swallows what comes after it, and says nothing.
func lineMost(system string) int {
	switch system {
	case "windows":
		return 0
	case "linux":
		return 4095
	}
	return 1023
}

// size is how wide or high the user says that their terminal is; 0 where they do not, or
// say what no terminal is.
func size(variable string) int {
	const most = 1000
	if n, err := strconv.Atoi(os.Getenv(variable)); err == nil && n > 0 && n <= most {
		return n
	}
	return 0
}

// editor is the user's own editor, as a command with its arguments. What the
// variable holds is the user's shell's to read, quotes and all, as git does it; but for
// what would steer the terminal, which the shell would repeat when it finds no such command.
func editor() Editor {
	for _, name := range []string{"VISUAL", "EDITOR"} {
		command := strings.TrimSpace(os.Getenv(name))
		switch {
		case command == "", content.VisibleLine(command) != command:
			continue
		case runtime.GOOS == "windows":
			return Editor{Args: strings.Fields(command), Command: command, Variable: name}
		}
		return Editor{Args: []string{"sh", "-c", command + ` "$@"`, "editor"}, Command: command, Variable: name}
	}
	return Editor{}
}
