package screen

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
)

// A letter is what people see as one: a flag, a picture made of several, a letter with
// its accent. The text area counts each of its runes.

// byWord reports whether a key is one of those that go by words where they come with Alt,
// as a Mac sends them. All other letters with Alt are letters: AltGr gives them on Windows.
func byWord(press tea.KeyMsg) bool {
	return press.Alt && len(press.Runes) == 1 && strings.ContainsRune("bfd", press.Runes[0])
}

// whole is a key as the program knows it: Backspace by both its names, and a sign beyond
// the first 65,536, which consoles of Windows send in two halves, as one. It is false for
// the first half.
func (b *burst) whole(press tea.KeyMsg) (tea.KeyMsg, bool) {
	half := b.half
	b.half = 0
	switch {
	case press.Type == tea.KeyCtrlH:
		press.Type = tea.KeyBackspace
	case press.Type != tea.KeyRunes || len(press.Runes) != 1 || !utf16.IsSurrogate(press.Runes[0]):
	case half == 0:
		b.half = press.Runes[0]
		return press, false
	default:
		press.Runes = []rune{utf16.DecodeRune(half, press.Runes[0])}
	}
	return press, true
}

// over is how many runes a key goes over, so that no half of a letter is left.
func (e *entry) over(press tea.KeyMsg) int {
	k := &e.area.KeyMap
	switch {
	case key.Matches(press, k.DeleteCharacterBackward, k.CharacterBackward):
		return max(1, utf8.RuneCountInString(lastLetter(e.line(true)))) // or the end of the line above
	case key.Matches(press, k.DeleteCharacterForward, k.CharacterForward):
		first, _ := ansi.FirstGraphemeCluster(e.line(false), ansi.GraphemeWidth)
		return max(1, utf8.RuneCountInString(first))
	}
	return 1
}

// line is the line of the cursor, before it or after it.
func (e *entry) line(before bool) string {
	row, col := e.cursor()
	text := strings.Split(e.value, "\n")[row]
	at := len(text)
	for i := range text {
		if col == 0 {
			at = i
			break
		}
		col--
	}
	if before {
		return text[:at]
	}
	return text[at:]
}

// aroundCursor is what stands on the cursor's line before it and after it.
func (e *entry) aroundCursor() (before, after string) {
	same := func(r rune) rune { return r }
	return show(e.line(true), same), show(e.line(false), same)
}

// lastLetter is the last letter of a text.
func lastLetter(text string) (letter string) {
	text = text[max(0, strings.LastIndexByte(strings.TrimSuffix(text, " "), ' ')):] // a blank begins a letter
	for text != "" {
		letter, _ = ansi.FirstGraphemeCluster(text, ansi.GraphemeWidth)
		text = text[len(letter):]
	}
	return letter
}

// cursor is where the cursor stands: its line, and how many runes are before it there.
func (e *entry) cursor() (row, col int) {
	info := e.area.LineInfo()
	return e.area.Line(), info.StartColumn + info.ColumnOffset
}

// put replaces what the area holds, with the cursor at a place in it.
func (e *entry) put(value string, row, col int) {
	e.area.SetValue(value)
	for e.area.Line() > row {
		e.area.CursorUp()
	}
	e.area.SetCursor(col)
}

// A bookmark is a text, and a place in it.
type bookmark struct {
	value    string
	row, col int
}

// remember marks the text as it is, for what a burst takes back.
func (e *entry) remember() {
	e.mark.value = e.value
	e.mark.row, e.mark.col = e.cursor()
}

// takeBack puts the text back as it was marked.
func (e *entry) takeBack() {
	e.put(e.mark.value, e.mark.row, e.mark.col)
	e.full = false
}
