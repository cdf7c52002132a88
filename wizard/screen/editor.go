package screen

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// editorMost is far above any answer, and low enough to read a wrong file without harm.
const editorMost = 5 << 20 // bytes

// atOnce is how soon an editor comes back that does not wait until its window is closed:
// nobody reads and closes a file so fast.
const atOnce = time.Second

// A draft is an answer that is open in the user's own editor, in a file of its own.
type draft struct {
	box   *boxField
	path  string
	given string // what the file held when it was handed over
}

// editedMsg comes back from the user's own editor.
type editedMsg struct {
	draft
	took time.Duration
	err  error
}

// openEditor puts the answer into a private file beside the plan and opens it in
// the user's editor. The plan is saved first: nothing depends on how that ends.
func (m *model) openEditor() tea.Cmd {
	box, ok := m.focused().(*boxField)
	if !ok || len(m.session.Editor.Args) == 0 || m.session.Draft == nil {
		return nil
	}
	d := draft{box: box, given: box.entry.text()}
	var err error
	if d.path, err = m.session.Draft(d.given); err != nil {
		m.edited(editedMsg{err: err})
		return nil
	}
	args := append(append([]string(nil), m.session.Editor.Args...), d.path)
	command := exec.Command(args[0], args[1:]...) //nolint:gosec // the user's own editor, from the user's environment
	command.Stdin = m.input                       // the terminal itself, not a pipe from the keyboard that we read
	command.Stdout = m.output                     // nor one to what we paint
	if through, ok := m.output.(interface{ File() *os.File }); ok {
		command.Stdout = through.File()
	}
	began := time.Now()
	run := tea.Exec(&lending{command, &m.lent}, func(err error) tea.Msg {
		m.back = &editedMsg{draft: d, took: time.Since(began), err: err}
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

// SetStdout does nothing for the same reason.
func (*lending) SetStdout(io.Writer) {}

// SetStderr gives the program the screen for its messages.
func (l *lending) SetStderr(w io.Writer) { l.Stderr = w }

// edited takes over what came back, and says so when nothing did.
func (m *model) edited(msg editedMsg) {
	m.back = nil
	const notFound = 127 // how a shell says so
	ended, _ := errors.AsType[*exec.ExitError](msg.err)
	switch {
	case errors.Is(msg.err, exec.ErrNotFound), ended != nil && ended.ExitCode() == notFound:
		m.tell(words.Screen().EditorMissing)
	case msg.err != nil && m.keeps(msg.draft):
		m.tell(words.Screen().EditorFailedKept.With(content.VisibleLine(walk.ErrorIn(msg.err, m.lang)), content.VisibleLine(msg.path)))
		return
	case msg.err != nil:
		m.tell(words.Screen().EditorFailed.With(content.VisibleLine(walk.ErrorIn(msg.err, m.lang))))
	default:
		m.editedText(msg)
		return
	}
	_ = os.Remove(msg.path) // "" where there is none
}

// keeps reports whether a draft holds words that the answer does not: what an editor saved
// before it failed.
func (m *model) keeps(d draft) bool {
	text, err := d.read()
	return d.path != "" && (errors.Is(err, walk.ErrNoText) || (err == nil && text != d.given))
}

// editedText is [model.edited] where the editor did its work.
func (m *model) editedText(msg editedMsg) {
	text, err := msg.read()
	switch {
	case errors.Is(err, walk.ErrNoText):
		m.tell(words.Screen().EditorNoText.With(content.VisibleLine(msg.path))) // which stays, for it is all there is
		return
	case err != nil:
		m.tell(words.Screen().EditorFailed.With(content.VisibleLine(fmt.Sprint(err))))
		_ = os.Remove(msg.path)
		return
	}
	m.watch(msg.draft, text)
	switch {
	case text != msg.given:
		msg.box.replace(text)
		m.tell(words.Screen().EditorBack)
	case msg.took < atOnce && !m.session.Editor.InTerminal():
		m.tell(words.Screen().EditorAtOnce.With(m.session.Editor.Variable, content.VisibleLine(m.session.Editor.Waiting())))
	default:
		m.tell(words.Screen().EditorSame)
	}
}

// watch looks at a draft until the program is left: however long an editor took, its
// window may be open still, with words that are yet to come.
func (m *model) watch(d draft, given string) {
	d.given = given
	m.drafts = append(m.drafts, d)
}

// read is what the draft's file holds now.
func (d draft) read() (string, error) {
	switch info, err := os.Lstat(d.path); {
	case err != nil:
		return "", err //nolint:wrapcheck // it is told as it is
	case !info.Mode().IsRegular(), info.Size() > editorMost:
		return "", walk.ErrNoText
	}
	data, err := os.ReadFile(d.path)
	if err != nil {
		return "", err //nolint:wrapcheck // it is told as it is
	}
	text, err := walk.Decoded(data)
	return fromEditor(d.given, text), err
}

// lookAtDrafts takes over what has been written, since an editor came back, in a window
// that is open still. It is called whenever something is left.
func (m *model) lookAtDrafts() {
	for i := range m.drafts {
		d := &m.drafts[i]
		text, err := d.read()
		if err != nil || text == d.given {
			continue
		}
		if now := m.walk.Words(d.box.spot); now != d.given {
			m.tell(words.Screen().EditorBoth.With(content.VisibleLine(d.path)))
			continue
		}
		d.given = text
		_ = os.Chmod(d.path, 0o600) // an editor may have made it anew
		d.box.replace(text)
		m.tell(words.Screen().EditorBack)
	}
}

// endDrafts takes away the drafts whose words are in the plan. Any other stays, and is
// told when the plan is opened again; so is one that an open window brings back.
func (m *model) endDrafts() {
	m.lookAtDrafts()
	for _, d := range m.drafts {
		if text, err := d.read(); err == nil && text == d.given {
			_ = os.Remove(d.path)
		}
	}
	m.drafts = nil
}

// fromEditor takes off the newline that editors put at the end of every file,
// unless the answer ended in one before.
func fromEditor(before, after string) string {
	if strings.HasSuffix(before, "\n") {
		return after
	}
	return strings.TrimSuffix(after, "\n")
}
