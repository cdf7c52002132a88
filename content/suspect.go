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

// Suspicious lists the places with such signs, in the plan's order. They come with
// text that was copied from elsewhere, or with a file that somebody made to deceive;
// nobody sees them, so a check has to name them.
func Suspicious(p *Plan, g *Guide) []Suspect {
	var all []Suspect
	at := map[Place]int{}
	p.Clone().EachText(func(place Place, s *string) {
		for i, r := range *s {
			_, size := utf8.DecodeRuneInString((*s)[i:])
			if invalid := r == utf8.RuneError && size == 1; !Steers(r) && !invalid {
				continue
			}
			n, ok := at[place]
			if !ok {
				n, at[place] = len(all), len(all)
				all = append(all, Suspect{Place: place, name: p.nameOf(place, g)})
			}
			if !slices.Contains(all[n].Runes, r) {
				all[n].Runes = append(all[n].Runes, r)
			}
		}
	})
	return all
}

// nameOf names a place to people, as far as words go round it.
func (p *Plan) nameOf(at Place, g *Guide) Text {
	switch at.Part {
	case PartAnswer, PartIdea, PartView:
		q, ok := g.Question(at.Ref)
		if !ok {
			return Text{string(at.Ref), string(at.Ref)}
		}
		return Text{
			EN: VisibleLine(q.Section.Name().EN + ": " + p.Fill(q.Short()).EN),
			DA: VisibleLine(q.Section.Name().DA + ": " + p.Fill(q.Short()).DA),
		}
	case PartSection:
		return Text{string(at.Ref), string(at.Ref)}
	case PartAction:
		return Text{"action %d", "handling %d"}.With(at.Index + 1)
	case PartParked:
		return Text{"parked thought %d", "parkeret tanke %d"}.With(at.Index + 1)
	case PartRound:
		return Text{"the round", "runden"}
	case PartSlot:
		return Text{"the agenda", "dagsordenen"}
	case PartJoined:
		return Text{"the combined plans", "de samlede planer"}
	case PartPlan:
	}
	return Text{"the top of the file", "filens begyndelse"}
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
		What: Text{
			EN: fmt.Sprintf("%s: hidden signs that could steer the screen or turn the text round (%s); they are shown as marks", s.name.EN, list),
			DA: fmt.Sprintf("%s: skjulte tegn, der kan styre skærmen eller vende teksten (%s); de vises som mærker", s.name.DA, list),
		},
		Cure: Text{"They often come along when text is copied. Write the text anew to be rid of them.", "De følger tit med, når tekst kopieres. Skriv teksten på ny for at slippe af med dem."},
	}
}
