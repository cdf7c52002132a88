// Package words are the sentences of the wizard that are not the guide's: those of the
// full screen, of rounds and of the line-by-line mode. The sentences themselves stand in
// content/words, in every language side by side; here each has its name.
package words

import "alongside/content"

var (
	screen = content.Words[ScreenWords]("cover", "screen", "workshop", "together")
	round  = content.Words[RoundWords]("round")
	keys   = content.Words[KeyWords]("keys")
	rules  = content.Words[GrammarWords]("grammar")
	spoken = content.Words[SpokenWords](
		"spoken", "spoken-ask", "spoken-review", "spoken-round", "spoken-workshop", "spoken-together",
	)
	walks = content.Words[WalkWords]("walk")
	about = content.Words[aboutWords]("spoken-about")
	dots  = content.Words[DotWords]("dots")
)

// Screen are the sentences of the full screen, of which the line-by-line mode uses some.
func Screen() *ScreenWords { return screen() }

// Walk are the sentences of the engine.
func Walk() *WalkWords { return walks() }

// Round are the sentences of rounds, and of what was answered apart.
func Round() *RoundWords { return round() }

// Keys are the words for what the full screen's keys do.
func Keys() *KeyWords { return keys() }

// Grammar says what each key does, by where one is.
func Grammar() *GrammarWords { return rules() }

// Spoken are the sentences of the line-by-line mode.
func Spoken() *SpokenWords { return spoken() }

// Dots are the commands of the line-by-line mode, and what they do.
func Dots() *DotWords { return dots() }

// SpokenAbout is what somebody must know before the first answer: what this is, and what
// must not be written into it.
func SpokenAbout() []content.Text {
	return []content.Text{about().WhatThisIs, about().WriteRoles, about().LeaveOpen}
}
