package content

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// A Suspect is a place in a plan whose text holds signs that would steer a terminal
// or reorder a line, were they not shown as marks.
type Suspect struct {
	Place
	Runes []rune // each of the signs once, in the order they came
	name  Text
}

// Suspicious lists the places with such signs, in the plan's order and each once, those
// in folded points last. They come with text that was copied from elsewhere, or with a
// file that somebody made to deceive; nobody sees them, so a check has to name them.
func Suspicious(p *Plan, g *Guide) []Suspect {
	var all []Suspect
	at := map[Text]int{}
	p.eachShown(func(place Place, s string) {
		odd := steering(s)
		if odd == nil {
			return
		}
		name := g.nameOf(p, place)
		n, ok := at[name]
		if !ok {
			n, at[name] = len(all), len(all)
			all = append(all, Suspect{Place: place, name: name})
		}
		for _, r := range odd {
			if !slices.Contains(all[n].Runes, r) {
				all[n].Runes = append(all[n].Runes, r)
			}
		}
	})
	slices.SortStableFunc(all, func(a, b Suspect) int { return rankOf(a.name) - rankOf(b.name) })
	return all
}

// rankOf puts what has a folded point's name behind all else.
func rankOf(name Text) int {
	if name == FoldedPoint() {
		return 1
	}
	return 0
}

// steering lists the signs of a text that are shown as marks.
func steering(s string) []rune {
	var odd []rune
	for i, r := range s {
		_, size := utf8.DecodeRuneInString(s[i:])
		if invalid := r == utf8.RuneError && size == 1; Steers(r) || invalid {
			odd = append(odd, r)
		}
	}
	return odd
}

// Problem tells of it in words, as a remark about the file of that name.
func (s Suspect) Problem(file string) *Problem {
	const most = 5 // more would only make the line longer
	var codes []string
	for _, r := range s.Runes[:min(len(s.Runes), most)] {
		codes = append(codes, fmt.Sprintf("U+%04X", r))
	}
	if len(s.Runes) > most {
		codes = append(codes, "…")
	}
	list := strings.Join(codes, ", ")
	return &Problem{
		File: file,
		What: Text{EN: "%s: hidden signs that could steer the screen or turn the text round (%s); they are shown as marks", DA: "%s: skjulte tegn, der kan styre skærmen eller vende teksten (%s); de vises som mærker"}.
			With(s.name, list),
		Cure: Text{EN: "They often come along when text is copied. Write the text anew to be rid of them.", DA: "De følger tit med, når tekst kopieres. Skriv teksten på ny for at slippe af med dem."},
	}
}
