package words

import "alongside/content"

type spokenRoundWords struct {
	RoundWhy, RoundFiles, RoundAs, RoundCombine, RoundTogetherFile, RoundTogether, RoundWaits, RevealHow, RevealAlike, RevealCorrect, RevealRow, RevealView,
	RevealNone, RevealStances, RevealPrompt, RevealWrong, RevealWords, RevealBetween, NotAgreedIs, RevealIs content.Text

	RevealVoices, RevealSheets, RevealClear, RevealSilent, RevealAside content.Text
}
