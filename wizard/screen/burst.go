package screen

import (
	"strings"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A burst is what came in keys that follow one another faster than hands can type. Where
// a line end is among them it is a paste, from a terminal that does not say so: no console
// of Windows does. Letters are written at once; a line end waits for what comes with it,
// and so does every key where none is a letter.
type burst struct {
	box   *entry // where its letters are written; nil where they are keys
	steps int    // how many steps there were before it
	text  strings.Builder
	held  []tea.KeyMsg // the keys that wait
	grown bool         // one more came since the wait began
	nr    int          // of the burst whose keys wait

	quiet time.Duration // since its last key, without the time in which the program was busy
	idle  time.Time     // since when the program has nothing to do

	half rune // of a sign that comes as two keys; 0 for none
}

// waitedMsg says that the keys held in a burst have waited.
type waitedMsg struct{ nr int }

// takeBack is the key by which a box takes back what a burst wrote in it.
var takeBack = tea.KeyMsg{Type: -1000}

// work begins, and the program was idle before; keys that wait while it works were not
// typed slowly.
func (b *burst) begin() {
	const long = time.Hour // and the sum of many is no more than a number holds
	b.quiet = min(b.quiet+min(time.Since(b.idle), long), long)
}

func (b *burst) end() { b.idle = time.Now() }

// textOf is what a key would be in a paste; ok is false where it cannot be part of one.
func textOf(press tea.KeyMsg) (text string, ok bool) {
	switch {
	case press.Paste: // which says itself that it is one
		return "", false
	case press.Type == tea.KeySpace, press.Type == tea.KeyRunes:
		return string(press.Runes), !byWord(press)
	case isLineEnd(press):
		return "\n", true
	case press.Type == tea.KeyTab:
		return "\t", true
	}
	return "", false
}

// isLineEnd tells the key from its name, read as a word.
func isLineEnd(press tea.KeyMsg) bool {
	return press.Type != tea.KeyRunes && key.Matches(press, keys.Newline.Binding)
}

// hear takes a key, and passes on what need not wait.
func (m *model) hear(press tea.KeyMsg) tea.Cmd {
	b := &m.burst
	press, whole := b.whole(press)
	if !whole {
		return nil
	}
	together := b.quiet <= walk.Together || len(b.held) > 1 && b.quiet <= walk.Held
	together = together && (len(b.held) > 0 || b.box == m.box()) // which may be another page's by now
	b.quiet = 0
	text, ok := textOf(press)
	if ok && together {
		return m.gather(press, text, true)
	}
	cmd := m.settleBurst()
	if ok {
		m.beginBurst()
		return tea.Batch(cmd, m.gather(press, text, false))
	}
	cmd = tea.Batch(cmd, m.press(press))
	m.beginBurst()
	return cmd
}

// beginBurst looks where the letters that follow are written.
func (m *model) beginBurst() {
	b := &m.burst
	b.text.Reset()
	if b.box = m.box(); b.box != nil {
		b.box.remember()
		b.steps = m.typedInto().Steps()
	}
}

// gather makes a key part of the burst. A tab by itself is always the key.
func (m *model) gather(press tea.KeyMsg, text string, together bool) tea.Cmd {
	b := &m.burst
	if text == "\t" && !together {
		return m.press(press)
	}
	b.text.WriteString(text)
	isLetter := text != "\t" && text != "\n"
	if isLetter && len(b.held) == 0 && b.box != nil && b.box == m.box() {
		return m.press(press)
	}
	b.held = append(b.held, press)
	if len(b.held) > 1 {
		b.grown = true
		return nil
	}
	b.nr++
	return b.wait()
}

func (b *burst) wait() tea.Cmd {
	nr := b.nr
	return tea.Tick(walk.Held, func(time.Time) tea.Msg { return waitedMsg{nr} })
}

// waited looks whether the burst is over.
func (m *model) waited(msg waitedMsg) tea.Cmd {
	b := &m.burst
	switch {
	case len(b.held) == 0, msg.nr != b.nr: // they were carried out already
		return nil
	case b.grown:
		b.grown = false
		return b.wait()
	}
	cmd := m.settleBurst()
	m.beginBurst()
	return cmd
}

// settleBurst ends the burst: what waited is carried out, or pasted.
func (m *model) settleBurst() tea.Cmd {
	b := &m.burst
	held, text := b.held, b.text.String()
	b.held, b.grown = nil, false
	switch {
	case len(held) == 0:
		return nil
	case b.box == nil && (walk.IsPaste(text) || walk.IsText(text)):
		m.tell(words.Screen().PasteNowhere)
		return nil
	case !walk.IsPaste(text):
		var cmds []tea.Cmd
		for _, press := range held {
			cmds = append(cmds, m.press(press))
		}
		return tea.Sequence(cmds...)
	}
	return m.pasteBurst(text)
}

// pasteBurst takes back the letters that were written before the first line end, and
// writes all of it as the paste that it is, in one step.
func (m *model) pasteBurst(text string) tea.Cmd {
	box := m.burst.box
	cmd := m.press(takeBack)
	m.typedInto().TakenBack(m.burst.steps)
	box.inKeys = true
	defer func() { box.inKeys = false }()
	cmd = tea.Batch(cmd, m.key(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true}))
	if m.notice.Empty() {
		m.tell(words.Screen().PasteTaken)
	}
	return cmd
}

// typedInto is the walk that what is typed changes: on a sheet it is the sheet's own.
func (m *model) typedInto() *walk.Walk {
	if r, ok := m.overlay.(*round); ok && r.sheet != nil {
		return r.sheet.walk
	}
	return m.walk
}
