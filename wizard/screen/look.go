package screen

import (
	"io"
	"slices"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	// For its effect: Bubble Tea must not query the terminal.
	_ "alongside/wizard/internal/quiet"
	"alongside/wizard/walk"
)

// A pen draws lines: the words in the terminal's own colour, and a sign that stands
// before them in ink. Nothing else in the wizard paints, and so no letter is coloured.
type pen struct {
	words      lipgloss.Style // for what draws itself
	text, sign stroke
}

func newPen(words, ink lipgloss.Style) pen { return pen{words, strokeOf(words), strokeOf(ink)} }

// A stroke is what the terminal is told before and after some words. It is asked of a style
// once, which would lay out a page for every word.
type stroke struct{ on, off string }

func strokeOf(s lipgloss.Style) stroke {
	on, off, _ := strings.Cut(s.Render("x"), "x")
	return stroke{on, off}
}

func (s stroke) draw(words string) string {
	if words == "" {
		return ""
	}
	return s.on + words + s.off
}

// signs are what ink may be used on: all that can stand before words to mark them, and
// what lines are drawn of.
const signs = "✓✗!?≠→│▌▰▱"

// Render draws one line.
func (p pen) Render(line string) string {
	sign, words := cutSign(line)
	return p.sign.draw(sign) + p.text.draw(words)
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

// A look is the theme as pens, of three weights: bold is what is asked, plain what people
// choose and write, and faint what only helps. It is made once, when the program starts.
type look struct {
	plain   pen            // answers, and all that must be read to give one
	bold    pen            // what is prominent among it
	heading pen            // questions, and what stands over a list or a note
	faint   pen            // what can be left unread: where a terminal has none, it is plain
	here    pen            // the row with the focus
	good    pen            // done, under way, saved
	past    pen            // the same, of what is not at hand
	alert   pen            // care notes, problems
	bar     string         // before every line of the row with the focus
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
	plain, bold, faint := r.NewStyle(), r.NewStyle().Bold(true), r.NewStyle().Faint(true)
	heading, here := bold, bold
	switch t {
	case walk.ThemeProjector: // all is bold, and so bold says nothing
		plain, faint, heading, here = bold, bold, bold.Underline(true), bold.Reverse(true)
	case walk.ThemeMono: // what is faint may be gone where the contrast is poor
		faint = plain
	case walk.ThemeAuto, walk.ThemeLight, walk.ThemeDark:
	}
	marked := func(words lipgloss.Style, ink string) pen {
		if ink == "" {
			return newPen(words, words)
		}
		return newPen(words, r.NewStyle().Foreground(lipgloss.Color(ink))) // not bold, which many terminals make another colour of
	}
	return look{
		plain: newPen(plain, plain), bold: newPen(bold, bold), heading: newPen(heading, heading), faint: newPen(faint, faint),
		here: newPen(here, here), good: marked(plain, calm), past: marked(faint, calm), alert: marked(bold, alarm),
		bar: marked(bold, calm).sign.draw(strings.TrimSpace(barSign)) + " ", cursor: plain.Reverse(true),
	}
}

// cursorSign stands before the step one is at, and before what is written.
const cursorSign = "▸ "

// barSign stands before every line of the row that has the focus, and noBar before those of
// the others.
const (
	barSign = "▌ "
	noBar   = "  "
)

// barred puts the bar before all lines of the row that has the focus, in the place of the
// blanks that they begin with.
func (l look) barred(here bool, lines []string) []string {
	if !here {
		return lines
	}
	out := slices.Clone(lines)
	for i := range out {
		if out[i] != "" || i < len(out)-1 { // the blank line after it is no part of the row
			out[i] = l.bar + ansi.TruncateLeft(out[i], len(noBar), "")
		}
	}
	return out
}
