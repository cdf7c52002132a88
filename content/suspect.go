package content

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// A Suspect is a place in a plan whose text holds signs that would steer a terminal
// or reorder a line, were they not shown as marks; or odd ones, that are not seen or
// not what they look like.
type Suspect struct {
	Place
	Runes []rune // each of those that steer once, in the order they came
	odd   []oddSign
	name  Text
}

// Suspicious lists the places with such signs, in the plan's order and each once, those
// in folded points last, and those with signs that steer apart from those with odd ones.
// They come with text that was copied from elsewhere, or with a file that somebody made
// to deceive; nobody sees them, so a check has to name them.
func Suspicious(p *Plan, g *Guide) []Suspect {
	var steer, odd suspects
	p.eachShown(func(place Place, s string) {
		name := sync.OnceValue(func() Text { return g.nameOf(p, place) })
		if found := steering(s); found != nil {
			at := steer.at(place, name())
			for _, r := range found {
				if !slices.Contains(at.Runes, r) {
					at.Runes = append(at.Runes, r)
				}
			}
		}
		if found := oddSigns(s); found != nil {
			at := odd.at(place, name())
			for _, o := range found {
				if !slices.ContainsFunc(at.odd, func(was oddSign) bool { return was.rune == o.rune }) {
					at.odd = append(at.odd, o)
				}
			}
		}
	})
	all := slices.Concat(steer.all, odd.all)
	slices.SortStableFunc(all, func(a, b Suspect) int { return rankOf(a.name) - rankOf(b.name) })
	return all
}

// A suspects is a list of them, each of which is found by its name.
type suspects struct {
	all   []Suspect
	named map[Text]int
}

// at is the suspect of a name, a new one where there was none.
func (s *suspects) at(place Place, name Text) *Suspect {
	if s.named == nil {
		s.named = map[Text]int{}
	}
	i, known := s.named[name]
	if !known {
		i = len(s.all)
		s.named[name] = i
		s.all = append(s.all, Suspect{Place: place, name: name})
	}
	return &s.all[i]
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

// mostNamed is how many signs a remark names: more would only make the line longer.
const mostNamed = 5

// Problem tells of it in words, as a remark about the file of that name.
func (s Suspect) Problem(file string) *Problem {
	if s.odd != nil {
		return &Problem{File: file, What: labels().OddSigns.With(s.name, tellOdd(s.odd)), Cure: labels().OddSignsCure}
	}
	var codes []string
	for _, r := range s.Runes[:min(len(s.Runes), mostNamed)] {
		codes = append(codes, fmt.Sprintf("U+%04X", r))
	}
	if len(s.Runes) > mostNamed {
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
