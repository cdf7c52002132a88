package screen

import (
	"testing"
	"unicode/utf16"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// Keys of a box take whole letters and whole words, by whatever name a terminal sends them.
func TestKeysTakeWholeLetters(t *testing.T) {
	alt := func(r rune) tea.KeyMsg { return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}, Alt: true} }
	backspace, ctrlH := named["<bs>"], tea.KeyMsg{Type: tea.KeyCtrlH}
	left, right, home, del := named["<left>"], named["<right>"], named["<home>"], named["<del>"]
	x := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("x")}
	var halves []tea.KeyMsg
	for _, half := range utf16.Encode([]rune("👍")) {
		halves = append(halves, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{rune(half)}})
	}
	for name, c := range map[string]struct {
		text string
		keys []tea.KeyMsg
		want string
	}{
		"a picture":               {"hi 👩‍⚕️", []tea.KeyMsg{backspace}, "hi "},
		"with a colour":           {"👍🏽👍🏽", []tea.KeyMsg{backspace}, "👍🏽"},
		"flags":                   {"🇩🇰🇬🇧", []tea.KeyMsg{backspace}, "🇩🇰"},
		"a letter with an accent": {"cafe\u0301", []tea.KeyMsg{backspace}, "caf"},
		"a ring above":            {"a\u030a", []tea.KeyMsg{backspace}, ""},
		"after a blank":           {"a \u0301", []tea.KeyMsg{backspace}, "a"},
		"forward":                 {"👩‍⚕️b", []tea.KeyMsg{home, del}, "b"},
		"to the left":             {"a👩‍⚕️", []tea.KeyMsg{left, x}, "ax👩‍⚕️"},
		"to the right":            {"👩‍⚕️b", []tea.KeyMsg{home, right, x}, "👩‍⚕️xb"},
		"a line end":              {"a\nb", []tea.KeyMsg{home, backspace}, "ab"},
		"a line end forward":      {"a\nb", []tea.KeyMsg{named["<up>"], named["<end>"], del}, "ab"},
		"as ^H":                   {"smør", []tea.KeyMsg{ctrlH, ctrlH}, "sm"},
		"a word back":             {"one two", []tea.KeyMsg{alt('b'), x}, "one xtwo"},
		"a word forward":          {"one two", []tea.KeyMsg{home, alt('f'), x}, "onex two"},
		"a word away":             {"one two", []tea.KeyMsg{home, alt('d')}, " two"},
		"AltGr":                   {"", []tea.KeyMsg{alt('@'), alt('{'), alt('['), alt('€'), alt('ę'), alt('a')}, "@{[€ęa"},
		"two halves of Windows":   {"", []tea.KeyMsg{x, halves[0], halves[1], x}, "x👍x"},
		"shift+enter":             {"a", []tea.KeyMsg{{Type: tea.KeyCtrlJ}, x}, "a\nx"},
	} {
		t.Run(name, func(t *testing.T) {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo("purpose.why")
				d.paste(c.text, true)
				for _, k := range c.keys {
					d.send(k)
				}
				if got := d.plan().Answer("purpose.why").Text; got != c.want {
					t.Errorf("it is %q, want %q", got, c.want)
				}
			})
		})
	}
}

// Where there is only one line, Shift+Enter is Enter.
func TestShiftEnterOnALineIsEnter(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas")
		d.press("a walk")
		d.send(tea.KeyMsg{Type: tea.KeyCtrlJ})
		d.press("a talk")
		if got := d.plan().Answer("tasks.ideas").Ideas; len(got) != 2 {
			t.Errorf("the ideas are %+v", got)
		}
	})
}
