package wizard

import (
	"fmt"
	"io"
	"slices"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"

	"alongside/content"
	// For its effect: Bubble Tea must not query the terminal.
	_ "alongside/wizard/internal/quiet"
)

// A Theme is a set of accents. Body text always has the terminal's own colour,
// accents come from its sixteen, so that every colour scheme works; and what
// has the focus also has a sign, never a colour alone.
type Theme string

// The themes.
const (
	ThemeAuto  Theme = "auto"
	ThemeLight Theme = "light"
	ThemeDark  Theme = "dark"
	ThemeMono  Theme = "mono" // no colour at all: bold and reverse only

	// ThemeProjector is for a room: all of it bold and as far from its background as
	// the terminal can make it, and laid out large.
	ThemeProjector Theme = "projector"
)

// Themes lists the themes a user can name.
func Themes() []Theme { return []Theme{ThemeAuto, ThemeLight, ThemeDark, ThemeMono, ThemeProjector} }

// ParseTheme reads a theme's name.
func ParseTheme(name string) (Theme, error) {
	if t := Theme(name); slices.Contains(Themes(), t) {
		return t, nil
	}
	return "", &content.Problem{
		What: content.Text{EN: "there is no theme %q", DA: "der findes ikke noget tema %q"}.With(name),
		Cure: content.Text{EN: "Themes: auto, light, dark, mono, projector.", DA: "Temaer: auto, light, dark, mono, projector."},
	}
}

// A look is the theme as styles. It is made once, when the program starts.
type look struct {
	plain  lipgloss.Style // body text
	strong lipgloss.Style // the question
	here   lipgloss.Style // the row with the focus
	accent lipgloss.Style // titles, what has the focus
	quiet  lipgloss.Style // hints and key help
	good   lipgloss.Style // done, saved
	alert  lipgloss.Style // care notes, problems
	cursor lipgloss.Style // the cell the cursor stands on
}

// newLook builds the styles on a renderer of its own, which never asks the
// terminal anything. Even without colour there are bold and reverse.
func newLook(t Theme) look {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(termenv.ANSI)
	r.SetHasDarkBackground(true)
	plain := r.NewStyle()
	l := look{
		plain: plain, strong: plain.Bold(true), here: plain.Bold(true), accent: plain.Bold(true), quiet: plain,
		good: plain, alert: plain.Bold(true), cursor: plain.Reverse(true),
	}
	colour := func(n int) lipgloss.Style { return plain.Foreground(lipgloss.Color(fmt.Sprint(n))) }
	switch t {
	case ThemeMono:
		return l
	case ThemeProjector: // a pale colour is lost on a wall
		bold := plain.Bold(true)
		l = look{
			plain: bold, strong: bold.Underline(true), here: bold.Reverse(true), accent: bold, quiet: bold,
			good: bold, alert: bold, cursor: bold.Reverse(true),
		}
	case ThemeLight:
		l.accent, l.quiet, l.good, l.alert = colour(4).Bold(true), plain, colour(2), colour(5)
	case ThemeDark:
		l.accent, l.quiet, l.good, l.alert = colour(14).Bold(true), colour(7), colour(10), colour(11)
	case ThemeAuto:
		l.accent, l.good, l.alert = colour(6).Bold(true), colour(2), colour(5)
	}
	return l
}

// cursorSign stands before whatever has the focus.
const cursorSign = "▸ "
