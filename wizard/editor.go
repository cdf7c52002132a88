package wizard

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync/atomic"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
)

// editedMsg comes back from the user's own editor.
type editedMsg struct {
	box  *boxField
	path string
	err  error
}

// openEditor puts the answer into a private file beside the plan and opens it in
// the user's editor. The plan is saved first: nothing depends on how that ends.
func (m *model) openEditor() tea.Cmd {
	box, ok := m.focused().(*boxField)
	if !ok || len(m.session.Editor) == 0 {
		return nil
	}
	dir, name := filepath.Split(m.session.File)
	file, err := os.CreateTemp(dir, "."+name+".*.tmp") // mode 0600, swept with the plan's other leftovers
	if err != nil {
		m.edited(editedMsg{err: err})
		return nil
	}
	_, err = file.WriteString(box.entry.text())
	if err = closeAfter(file, err); err != nil {
		m.edited(editedMsg{path: file.Name(), err: err})
		return nil
	}
	argv := append(append([]string(nil), m.session.Editor...), file.Name())
	command := exec.Command(argv[0], argv[1:]...) //nolint:gosec // the user's own editor, from the user's environment
	command.Stdin = m.input                       // the terminal itself, not a pipe from the keyboard that we read
	run := tea.Exec(&lending{command, &m.lent}, func(err error) tea.Msg {
		m.back = &editedMsg{box: box, path: file.Name(), err: err}
		return *m.back
	})
	return tea.Sequence(m.saveNow(), run)
}

// lending is a program that has the terminal while it runs.
type lending struct {
	*exec.Cmd
	lent *atomic.Bool
}

// Run runs the program, and says so meanwhile.
func (l *lending) Run() error {
	l.lent.Store(true)
	defer l.lent.Store(false)
	return l.Cmd.Run()
}

// SetStdin does nothing: the program has the terminal itself already.
func (*lending) SetStdin(io.Reader) {}

// SetStdout gives the program the screen.
func (l *lending) SetStdout(w io.Writer) { l.Stdout = w }

// SetStderr gives the program the screen for its messages.
func (l *lending) SetStderr(w io.Writer) { l.Stderr = w }

func closeAfter(f *os.File, err error) error {
	if closed := f.Close(); err == nil {
		err = closed
	}
	return err
}

// edited takes over what came back, and says so when nothing did.
func (m *model) edited(msg editedMsg) {
	m.back = nil
	var text []byte
	err := msg.err
	if err == nil {
		text, err = os.ReadFile(msg.path)
	}
	if msg.path != "" {
		if removed := os.Remove(msg.path); err == nil && removed != nil {
			err = removed
		}
	}
	const notFound = 127 // how a shell says so
	ended, _ := errors.AsType[*exec.ExitError](err)
	switch {
	case errors.Is(err, exec.ErrNotFound), ended != nil && ended.ExitCode() == notFound:
		m.tell(words.EditorMissing)
		return
	case err != nil:
		m.tell(words.EditorFailed.With(content.VisibleLine(fmt.Sprint(err))))
		return
	}
	msg.box.replace(fromEditor(msg.box.entry.text(), string(text)))
	m.tell(words.EditorBack)
}

// fromEditor takes off the newline that editors put at the end of every file,
// unless the answer ended in one before.
func fromEditor(before, after string) string {
	if n := len(after) - 1; n >= 0 && after[n] == '\n' && (before == "" || before[len(before)-1] != '\n') {
		after = after[:n]
		if n > 0 && after[n-1] == '\r' {
			after = after[:n-1]
		}
	}
	return after
}
