package content

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Gist is what two ideas that look alike have in common: the words that carry the
// meaning, whatever their order, capitals, punctuation and the small words between them;
// all words where none of them does, and "" where there is no word, which is like nothing.
// That two have the same is a hint to people and never a reason to merge anything: it
// would rather miss a pair than see one that is not there.
func Gist(text string) string {
	words := strings.FieldsFunc(fold(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) })
	telling := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(smallWords, w) })
	if len(telling) == 0 {
		telling = words
	}
	slices.Sort(telling)
	return strings.Join(telling, " ")
}

// fold makes letters equal that differ in case or accents, or in how a keyboard
// without them writes the Danish ones.
func fold(s string) string {
	s = strings.ToLower(norm.NFC.String(s))
	s = strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa").Replace(s)
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r) // what came out of taking a letter apart
	}, norm.NFD.String(s))
}

// smallWords say little about an idea. What turns one around is not among them: a
// talk without a manager is not a talk with one.
var smallWords = []string{
	"a", "an", "the", "and", "or", "of", "to", "for", "in", "on", "at", "with", "is", "are", "be", "some", "our", "their", "who",
	"en", "et", "den", "det", "de", "og", "eller", "af", "til", "i", "paa", "ved", "med", "om", "er", "vaere", "nogle", "vores", "deres", "der", "som",
}
