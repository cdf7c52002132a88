package screen

import (
	"io"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	// For its effect: Bubble Tea must not query the terminal.
	_ "alongside/wizard/internal/quiet"
	"alongside/wizard/walk"
)

// A pen draws lines: the words in the terminal's own colour, and a sign that stands
// before them in ink. Nothing else in the wizard paints, and so no letter is coloured.
type pen struct{ words, ink lipgloss.Style }

// signs are what ink may be used on: all that can stand before words to mark them, and
// what lines are drawn of.
const signs = "✓✗!?≠→│━"

// Render draws one line.
func (p pen) Render(line string) string {
	sign, words := cutSign(line)
	if sign != "" {
		sign = p.ink.Render(sign)
	}
	if words != "" {
		words = p.words.Render(words)
	}
	return sign + words
}

// each draws every one of the lines, in their place.
func (p pen) each(lines []string) []string {
	for i, line := range lines {
		lines[i] = p.Render(line)
	}
	return lines
}

// cutSign parts a line after the sign it begins with, which a blank or nothing follows.
func cutSign(line string) (sign, words string) {
	blank := len(line) - len(strings.TrimLeft(line, " "))
	end := strings.IndexFunc(line[blank:], func(r rune) bool { return !strings.ContainsRune(signs, r) })
	switch {
	case end < 0:
		return line, ""
	case end == 0, line[blank+end] != ' ':
		return "", line
	}
	return line[:blank+end], line[blank+end:]
}

// A look is the theme as pens. It is made once, when the program starts.
type look struct {
	plain   pen            // body text, hints, key help
	bold    pen            // what is prominent among it
	heading pen            // questions, and what stands over a list or a note
	here    pen            // the row with the focus
	good    pen            // done, under way, saved
	alert   pen            // care notes, problems
	cursor  lipgloss.Style // the cell the cursor stands on
}

// inksOf are the colours of a theme's signs, of the terminal's sixteen: of those that
// say all is well, and of those that ask to be noticed. TestNoLetterIsColoured prints how
// they stand out on the backgrounds that people have.
func inksOf(t walk.Theme) (calm, alarm string) {
	switch t {
	case walk.ThemeLight:
		return "4", "1"
	case walk.ThemeDark:
		return "14", "11"
	case walk.ThemeAuto:
		return "2", "9"
	case walk.ThemeMono, walk.ThemeProjector: // a pale colour is lost on a wall
	}
	return "", ""
}

// newLook builds the styles on a renderer of its own, which never asks the
// terminal anything. Even without colour there are bold and reverse.
func newLook(t walk.Theme) look {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.ANSI)
	r.SetHasDarkBackground(true)
	calm, alarm := inksOf(t)
	plain, bold := r.NewStyle(), r.NewStyle().Bold(true)
	heading, here := bold, bold
	if t == walk.ThemeProjector { // all is bold, and so bold says nothing
		plain, heading, here = bold, bold.Underline(true), bold.Reverse(true)
	}
	marked := func(words lipgloss.Style, ink string) pen {
		if ink == "" {
			return pen{words, words}
		}
		return pen{words, r.NewStyle().Foreground(lipgloss.Color(ink))} // not bold, which many terminals make another colour of
	}
	return look{
		plain: pen{plain, plain}, bold: pen{bold, bold}, heading: pen{heading, heading}, here: pen{here, here},
		good: marked(plain, calm), alert: marked(bold, alarm), cursor: plain.Reverse(true),
	}
}

// cursorSign stands before whatever has the focus.
const cursorSign = "▸ "
