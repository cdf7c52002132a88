// Package screentest runs a program in a pseudo-terminal and shows what a person
// sitting at it would see, for tests of the whole program. It waits for what the
// screen says and never for a time to pass.
package screentest

import "time"

// patience is how long a screen may take before the test gives up on it. It is
// far more than any machine needs: a test that passes never waits for it.
const patience = 20 * time.Second

// The keys a terminal sends as more than a letter.
const (
	Enter    = "\r"
	Tab      = "\t"
	ShiftTab = "\x1b[Z"
	Esc      = "\x1b"
	Up       = "\x1b[A"
	Down     = "\x1b[B"
	Right    = "\x1b[C"
	Left     = "\x1b[D"
	Home     = "\x1b[H"
	End      = "\x1b[F"
	CtrlC    = "\x03"
	CtrlG    = "\x07"
)

// Paste is text as a terminal sends it when it is pasted: between brackets.
func Paste(text string) string { return "\x1b[200~" + text + "\x1b[201~" }

// Painted is what a program makes of a key.
type Painted struct {
	After  time.Duration // until something of it was there
	Pieces int           // in which it came: one for each write, but for long ones
	Bytes  int
}

// Use is what a program has taken of the machine.
type Use struct {
	CPU     time.Duration
	Wakings int // how often it woke up, with all its threads
}
