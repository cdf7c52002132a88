package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of the comparison: what is longer is a text and no idea, and of a longer list
// nobody goes through the pairs.
const (
	nearWords = 24
	nearIdeas = 300
)

// Near reports whether two ideas seem to be one in other words: each word of the one that
// carries meaning has its like in the other, whatever their order, endings, capitals or
// the small words between them. That is a question to people and never a reason to merge
// anything; it would rather miss a pair than ask about two that are not one.
func Near(a, b string) bool { return tellingOf(a).near(tellingOf(b)) }

// NearPairs lists the ideas of a list that seem to be one, each pair by its places, the
// one that comes first with each that comes later.
func NearPairs(ideas []Idea) (pairs [][2]int) {
	all := make([]telling, min(len(ideas), nearIdeas))
	for i := range all {
		all[i] = tellingOf(ideas[i].Text)
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			if all[i].near(all[j]) {
				pairs = append(pairs, [2]int{i, j})
			}
		}
	}
	return pairs
}

// A telling is what an idea says, word by word.
type telling []string

func tellingOf(text string) telling {
	words := strings.Fields(Gist(text))
	for i, w := range words {
		words[i] = single(w)
	}
	return words
}

// single takes the second of two like consonants out of a word: "kop" and "kopper",
// "plan" and "planned" then differ in their endings alone.
func single(word string) string {
	var last rune
	return strings.Map(func(r rune) rune {
		if r == last && !strings.ContainsRune("aeiouy", r) && unicode.IsLetter(r) {
			return -1
		}
		last = r
		return r
	}, word)
}

func (t telling) near(other telling) bool {
	if len(t) == 0 || max(len(t), len(other)) > nearWords {
		return false
	}
	if joined := strings.Join(t, ""); utf8.RuneCountInString(joined) > 3 && joined == strings.Join(other, "") { // "gå tur", "gåtur"
		return true
	}
	if len(t) != len(other) {
		return false
	}
	rest := slices.Clone(other)
	for _, w := range t {
		i := slices.IndexFunc(rest, func(o string) bool { return sameStem(w, o) || mistyped(w, o) })
		if i < 0 {
			return false
		}
		rest = slices.Delete(rest, i, i+1)
	}
	return true
}

// endings are those of English and Danish words in their forms.
var endings = []string{"", "s", "e", "n", "r", "d", "t", "y", "ed", "es", "er", "en", "et", "ne", "te", "de", "ies", "ing", "ene", "ers", "ens", "ets", "ede", "erne", "ernes", "ings"}

// stemLeast is how many letters two words must have in common: of shorter ones, endings
// make others ("car", "care"), but for a plain s.
const stemLeast = 4

// sameStem reports whether two words are forms of one.
func sameStem(a, b string) bool {
	if a == b {
		return true
	}
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	for ; n >= stemLeast; n-- { // "roles" and "role" have more in common than their stem
		if slices.Contains(endings, a[n:]) && slices.Contains(endings, b[n:]) {
			return true
		}
	}
	return len(a) > 2 && a+"s" == b || len(b) > 2 && b+"s" == a
}

// mistyped reports whether two long words differ in one letter, not among their first: in
// shorter ones that makes another word ("contact", "contract"; "tirsdag", "torsdag").
func mistyped(a, b string) bool {
	const least, first = 8, 3
	x, y := []rune(a), []rune(b)
	if min(len(x), len(y)) < least || string(x[:first]) != string(y[:first]) || strings.ContainsFunc(a+b, unicode.IsNumber) {
		return false
	}
	return Slips(a, b) == 1
}
