// Package wizard is how the preparation is asked: full-screen, as one Bubble Tea
// model, and line by line for screen readers, braille displays and scripts.
//
// Both front ends walk the same pages, which follow from the guide, and change the same
// [content.Plan] by the same deeds. How a plan is kept is none of the wizard's
// business: it is handed the functions that save and publish.
//
// The work is done in four rooms: walk knows what is asked and what may be done with an
// answer, screen draws it and listens to keys, plain reads it out and listens to lines,
// and words holds their sentences. screen and plain do not know of each other.
package wizard

import (
	"alongside/content"
	"alongside/wizard/walk"
)

// A Start is what a sitting has before its guide is there.
type Start = walk.Start

// A Session is one sitting with a plan: what is asked, what was said so far,
// and how it is kept.
type Session = walk.Session

// Papers are what a sitting's plan can be written as, and what was written.
type Papers = walk.Papers

// An Editor is the user's own editor.
type Editor = walk.Editor

// A Theme is a set of colours for signs.
type Theme = walk.Theme

// The themes that the program itself chooses.
const (
	ThemeAuto      = walk.ThemeAuto
	ThemeMono      = walk.ThemeMono
	ThemeProjector = walk.ThemeProjector
)

// Themes are the names of all themes.
func Themes() (names []string) {
	for _, t := range walk.Themes() {
		names = append(names, string(t))
	}
	return names
}

// ParseTheme reads a theme's name.
func ParseTheme(name string) (Theme, error) { return walk.ParseTheme(name) }

// What ends a sitting, or a paper's way to the disk, early.
var (
	ErrExists     = walk.ErrExists     // the file is there, and nobody agreed to replace it
	ErrInputEnded = walk.ErrInputEnded // the input ended before the user left
)

// ErrorIn puts an error into the user's language: a problem tells itself, with its cure.
func ErrorIn(err error, l content.Language) string { return walk.ErrorIn(err, l) }
