// Package words are the sentences of the wizard that are not the guide's, in every
// language side by side: those of the full screen, of rounds and of the line-by-line
// mode.
package words

import "alongside/content"

// Screen are the sentences of the full screen, of which the line-by-line mode uses some.
func Screen() *ScreenWords { return &screen }

// Walk are the sentences of the engine.
func Walk() *WalkWords { return &walking }

// Round are the sentences of rounds, and of what was answered apart.
func Round() *RoundWords { return &round }

// Spoken are the sentences of the line-by-line mode.
func Spoken() *SpokenWords { return &spoken }

// SpokenAbout is what somebody must know before the first answer: what this is, and what
// must not be written into it.
func SpokenAbout() []content.Text { return spokenAbout }
