package walk

import (
	"slices"

	"alongside/content"
)

// A Theme is a set of colours for signs. Letters always have the terminal's own
// colour, for no other can be read on every background: the ANSI magenta that marks a
// word in one window is the background of another, classic PowerShell's. So no state,
// alert or heading depends on a colour; words say it, a sign and bold carry it.
type Theme string

// The themes.
const (
	ThemeAuto  Theme = "auto"  // signs that are seen on most backgrounds
	ThemeLight Theme = "light" // on a light one
	ThemeDark  Theme = "dark"  // on a dark one
	ThemeMono  Theme = "mono"  // no colour at all: bold and reverse only

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
