package command

import "strings"

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
