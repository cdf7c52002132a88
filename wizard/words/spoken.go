package words

import "alongside/content"

// SpokenWords is every sentence of the line-by-line mode that is not the guide's.
type SpokenWords struct {
	frameWords
	askWords
	reviewWords
	spokenRoundWords
	spokenWorkshopWords
	spokenTogetherWords
}

// aboutWords is what somebody must know before the first answer.
type aboutWords struct{ WhatThisIs, WriteRoles, LeaveOpen content.Text }

type frameWords struct {
	Plain, Numbered, NumberIs, Opening, LanguageAsk, LanguagePrompt, LanguageWrong, LanguageIs, AboutFile,
	Again, AgainWorkplace, AgainWhere, AgainGo, Step, OffThePath, Theme, Advice, Themes, Care, Support,
	Unknown, UnknownCure, NotHere, NoReview, NothingYet, AlreadySaved, SavedAgain, Unsaved, UnsavedStay,
	StillUnsaved, Kept, Quit, QuitEmpty, QuitUnsaved, InputEnded, NoInput, PlanIn, Parked, ParkHow, Steps, StepsDeeper, StepsBefore, StepsAfter,
	StepLine, StepHere, StepsHow, GoWrong, StepPage, HelpCommands, HelpLine, HelpDot, Source, Reading,
	SourcePractice, LineCut, LineNoText, LineSteers, PasteRefused, PasteJoined, PasteLines, PasteIdeas, PasteActions,
	PasteThoughts, NotCombined content.Text
}
