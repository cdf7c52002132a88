// Package quiet keeps Bubble Tea from asking the terminal for its background
// colour when it is initialised: on a terminal that does not answer, that costs
// five seconds of black screen, in every command.
//
// Lip Gloss asks only where nobody has said so before, so this package says so
// first. Go initialises packages that are ready in the order of their import
// paths: this works because "alongside/…" sorts before
// "github.com/charmbracelet/bubbletea". No colour of ours depends on the answer.
package quiet

import "github.com/charmbracelet/lipgloss"

func init() { //nolint:gochecknoinits // it must run before Bubble Tea's own
	lipgloss.SetHasDarkBackground(true)
}
