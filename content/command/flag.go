package command

import (
	"os"
	"strings"

	"alongside/content"
)

// Language is the one that --lang names among the words that the program was called with,
// else the system's: help and errors follow it too.
func Language(words []string) content.Language {
	if l, known := content.LanguageOf(Value(words, "--lang")); known {
		return l
	}
	return content.MatchLanguage(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
}

// Value finds the value of a flag among the words that the program was called with, before
// all of them are understood. It is "" where the flag is not there.
func Value(words []string, flag string) string {
	for i, word := range words {
		name, value, has := strings.Cut(word, "=")
		switch {
		case name != flag:
			continue
		case !has && i+1 < len(words):
			return words[i+1]
		}
		return value
	}
	return ""
}
