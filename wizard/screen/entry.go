package screen

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/key"
	"github.com/charmbracelet/bubbles/textarea"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
)

// entryMost is how much text one box takes from the keyboard or a paste, so that
// every key stays quick. Longer answers come in through the user's own editor.
const entryMost = 20_000 // characters

// An entry is a box to write in, of one or several lines. It wraps the text
// area so that what was typed comes back to the letter: tabs and characters the
// area would drop or that would steer the terminal are kept behind stand-ins.
type entry struct {
	area      textarea.Model
	multiline bool
	fresh     bool // nothing was changed since the text was given
	deleting  bool // the last change took something away
	goesOn    bool // the last change is one step with the one before it
	whole     bool // the area could hold all of the text it was given
	full      bool // an insertion did not fit, and no other key came since
	inKeys    bool // what is pasted came as keys
	mark      bookmark

	value    string   // what the area holds, since asking it takes long
	drawn    []string // the box as it was last drawn, while nothing has changed
	drawnAt  struct{ width, height int }
	measured map[int]int // lines the text takes, by width
	wrapped  remembered  // its paragraphs
}

// touched forgets what was drawn and measured.
func (e *entry) touched() {
	e.value = e.area.Value()
	e.drawn, e.measured = nil, nil
}

// The signs before what is written; a line that has the focus gets the cursor's.
const (
	boxSign  = "┃ "
	lineSign = "› "
)

func newEntry(l look, multiline bool) entry {
	a := textarea.New()
	a.ShowLineNumbers = false
	a.CharLimit, a.MaxHeight, a.MaxWidth = 0, 0, 0
	a.Prompt = boxSign
	if !multiline {
		a.Prompt = lineSign
	}
	a.FocusedStyle = textarea.Style{Base: l.plain.words, Text: l.plain.words, CursorLine: l.plain.words, Prompt: l.bold.words}
	a.BlurredStyle = textarea.Style{Base: l.plain.words, Text: l.plain.words, CursorLine: l.plain.words, Prompt: l.plain.words}
	a.Cursor.SetMode(cursor.CursorStatic) // nothing blinks on a projector
	a.Cursor.Style = l.cursor
	a.Cursor.TextStyle = l.plain.words
	a.KeyMap = entryKeys(multiline)
	a.Blur() // until it is told, the area draws in colours of its own
	return entry{area: a, multiline: multiline, whole: true, fresh: true}
}

// entryKeys leaves out what would paste twice or change letters. What takes more than a
// letter at a time is a step of its own, and so is brought back by one key.
func entryKeys(multiline bool) textarea.KeyMap {
	k := textarea.KeyMap{
		CharacterForward:        key.NewBinding(key.WithKeys("right")),
		CharacterBackward:       key.NewBinding(key.WithKeys("left")),
		WordForward:             key.NewBinding(key.WithKeys("alt+right", "ctrl+right", "alt+f")),
		WordBackward:            key.NewBinding(key.WithKeys("alt+left", "ctrl+left", "alt+b")),
		DeleteWordBackward:      key.NewBinding(key.WithKeys("alt+backspace")),
		DeleteWordForward:       key.NewBinding(key.WithKeys("alt+d", "alt+delete")),
		DeleteCharacterBackward: key.NewBinding(key.WithKeys("backspace")),
		DeleteCharacterForward:  key.NewBinding(key.WithKeys("delete")),
		DeleteBeforeCursor:      keys.KillBefore.Binding,
		DeleteAfterCursor:       keys.KillAfter.Binding,
		LineStart:               keys.LineStart.Binding,
		LineEnd:                 keys.LineEnd.Binding,
		InputBegin:              key.NewBinding(key.WithKeys("ctrl+home")),
		InputEnd:                key.NewBinding(key.WithKeys("ctrl+end")),
		LineNext:                key.NewBinding(key.WithKeys("down")),
		LinePrevious:            key.NewBinding(key.WithKeys("up")),
	}
	if multiline {
		k.InsertNewline = keys.Newline.Binding
	}
	return k
}

// show draws the cursor, or not.
func (e *entry) show(cursor bool) {
	if cursor == e.area.Focused() {
		return
	}
	if cursor {
		e.focus()
	} else {
		e.blur()
	}
}

func (e *entry) focus() {
	e.area.Focus()
	e.sign(cursorSign)
}

func (e *entry) blur() {
	e.area.Blur()
	e.sign(lineSign)
}

func (e *entry) sign(s string) {
	if !e.multiline {
		e.area.Prompt = s
	}
	e.touched()
}

// set replaces the text; the cursor goes to its end.
func (e *entry) set(text string) {
	e.area.SetValue(hide(text))
	e.fresh = true
	e.touched()
	e.whole = e.text() == text
	e.full = false
	e.remember()
}

// follow makes the text what it has become elsewhere.
func (e *entry) follow(text string) {
	if e.text() != text {
		e.set(text)
	}
}

// text is what stands in the box, to the letter.
func (e *entry) text() string { return show(e.value, func(r rune) rune { return r }) }

// update gives the box a key and reports whether the text changed.
func (e *entry) update(msg tea.KeyMsg) bool {
	if !e.whole { // what the area cannot hold it must not cut
		return false
	}
	before := e.value
	switch {
	case msg.Type == takeBack.Type:
		e.takeBack()
	case msg.Type == tea.KeySpace, msg.Type == tea.KeyRunes && !byWord(msg):
		e.insert(string(msg.Runes))
	case e.multiline && key.Matches(msg, keys.Newline.Binding):
		e.insert("\n")
	case msg.Type == tea.KeyPgUp, msg.Type == tea.KeyPgDown:
		e.page(msg.Type == tea.KeyPgUp)
	case kills(msg) && e.line(key.Matches(msg, keys.KillBefore.Binding)) == "": // and no line is joined to another
		e.full = false
	default:
		e.full = false
		for range e.over(msg) {
			e.area, _ = e.area.Update(msg)
		}
	}
	if e.full && !e.inKeys { // nothing was taken
		return false
	}
	e.touched()
	if e.value == before {
		return false
	}
	e.count(len(e.value) < len(before), msg)
	if e.deleting {
		e.settle()
	}
	return true
}

// count tells whether a change is a step of its own: every word, line, paste, and run of
// deletions is one.
func (e *entry) count(deleting bool, msg tea.KeyMsg) {
	if msg.Type == takeBack.Type { // which is as if nothing had been written
		e.goesOn = true
		return
	}
	begins := e.fresh || deleting != e.deleting || len(msg.Runes) > 1 || msg.Type == tea.KeySpace || msg.Type == tea.KeyEnter || kills(msg)
	e.fresh, e.deleting, e.goesOn = kills(msg), deleting, !begins
}

// kills reports whether a key takes the line away, before the cursor or after it.
func kills(msg tea.KeyMsg) bool { return anyOf(msg, keys.KillBefore, keys.KillAfter) }

// page moves the cursor by a window's height.
func (e *entry) page(up bool) {
	for range max(1, e.area.Height()-1) {
		if up {
			e.area.CursorUp()
		} else {
			e.area.CursorDown()
		}
	}
}

// settle fills the box from above again after a deletion: the area would stay
// scrolled past its last line.
func (e *entry) settle() {
	row, col := e.cursor()
	e.put(e.value, row, col)
}

func (e *entry) insert(text string) {
	if e.multiline {
		text = walk.Heard(text)
	} else {
		text = walk.OnOneLine(text)
	}
	// All or nothing, and nothing after a refusal: a paste may come in pieces, and
	// one with holes in it would be lost without a trace. Of one that came as keys, there
	// is all that they had room for.
	if room := max(0, entryMost-utf8.RuneCountInString(e.value)); e.full || utf8.RuneCountInString(text) > room {
		if e.full = true; !e.inKeys {
			return
		}
		text = string([]rune(text)[:room])
	}
	e.area.InsertString(hide(text))
}

// reversed begins the cell the cursor stands on.
const reversed = "\x1b[7m"

// afterEmptyLine reports whether the cursor stands on an empty line at the end, with another
// one above it.
func (e *entry) afterEmptyLine() bool {
	row, _ := e.cursor()
	lines := strings.Split(e.value, "\n")
	return row > 0 && row == len(lines)-1 && strings.TrimSpace(lines[row]+lines[row-1]) == ""
}

// view draws the box width cells wide and exactly height lines high.
func (e *entry) view(width, height int) []string {
	width, height = max(width, 4), max(height, 1)
	if e.drawn != nil && e.drawnAt.width == width && e.drawnAt.height == height {
		return e.drawn
	}
	numbers := e.number()
	e.area.SetWidth(width)
	e.area.SetHeight(height)
	if height >= e.lines(width) {
		e.toTop()
	}
	drawn := e.area.View()
	if e.area.Focused() && !strings.Contains(drawn, reversed) {
		// The area scrolls to its cursor within what it drew last: now it can.
		e.area, _ = e.area.Update(nil)
		drawn = e.area.View()
	}
	e.drawn = numbers.told(strings.Split(show(drawn, mark), "\n"))
	e.drawnAt.width, e.drawnAt.height = width, height
	return e.drawn
}

// toTop has the area draw its first line again. It scrolls while it is written in, when it
// is as high as the text was, and not back when it grows; only a wheel turns it.
func (e *entry) toTop() {
	const turn = 3 // lines
	for range e.area.LineInfo().RowOffset/turn + e.area.Line()/turn + 1 {
		e.area, _ = e.area.Update(tea.MouseMsg{Action: tea.MouseActionPress, Button: tea.MouseButtonWheelUp})
	}
}

// lines is how many lines the text takes at this width.
func (e *entry) lines(width int) int {
	if n, ok := e.measured[width]; ok {
		return n
	}
	n := 0
	e.wrapped.renew()
	for line := range strings.Lines(e.value + "\n") {
		n += len(e.wrapped.get(strings.TrimSuffix(line, "\n")+" ", max(width-2, 1), wrap))
	}
	if e.measured == nil {
		e.measured = map[int]int{}
	}
	e.measured[width] = n
	return n
}

// standIn is added to a character the text area would drop or a terminal would
// obey; the sum lies in a private-use plane that no font or text uses.
const standIn = 0x100000

// hide puts stand-ins in the place of what the text area does not keep.
func hide(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\n' || (r != '\t' && r != utf8.RuneError && content.Visible(string(r)) == string(r)) {
			return r
		}
		return r + standIn
	}, s)
}

// show turns stand-ins back into what they stand for, as the caller wants it.
func show(s string, as func(rune) rune) string {
	return strings.Map(func(r rune) rune {
		if r >= standIn && r <= standIn+utf8.RuneError {
			return as(r - standIn)
		}
		return r
	}, s)
}

// mark is the visible sign for a character that is not shown as it is.
func mark(r rune) rune {
	if r == '\t' {
		return '⇥'
	}
	seen, _ := utf8.DecodeRuneInString(content.Visible(string(r)))
	return seen
}
