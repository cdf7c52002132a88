package content

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Spread says how far the answers to a row lie apart. It is counted in steps, as anybody
// can count them on the page: from one answer to the next on the row's scale is one step.
//
// Between perspectives: for each one its answers are laid in their order, and the one in the
// middle is taken, or the two of an even number. Then the two perspectives are looked for
// whose middles lie furthest apart. One voice among many that says something else moves no
// middle, and so does not make a row wide.
//
// Within a perspective: its answers are laid in their order, of five or more the outermost at
// either end is left out (of many one in eight), and the steps between the two ends of the
// rest are counted.
//
// Two steps are [Wide]. Passes count nowhere. A spread orders what a group talks about first
// and is never shown as a figure: nothing is averaged.
type Spread struct {
	Between int      // steps between the middles of two perspectives
	Within  int      // steps within the perspective that is widest in itself
	Among   []string // the perspectives that are wide in themselves
	Clear   int      // of how clear a point is: the larger of the same two
	Words   bool     // what was written differs, and no scale says how far
	Alone   bool     // all answers are of one perspective
}

// Wide is from how many steps on views differ so much that they want talking about.
const Wide = 2

// Wide reports whether the row wants talking about: between perspectives, or within one. That
// a point is clear to some and not to others is told, and is no disagreement.
func (s Spread) Wide() bool { return max(s.Between, s.Within) >= Wide }

// before orders rows: first those that are wide between perspectives, then those that are
// within one, then those that are clear to some only, then what is left.
func (s Spread) before(o Spread) int {
	wide := func(n int) int {
		if n >= Wide {
			return n
		}
		return 0
	}
	words := 0
	if s.Words {
		words--
	}
	if o.Words {
		words++
	}
	for _, by := range []int{
		wide(o.Between) - wide(s.Between), wide(o.Within) - wide(s.Within), wide(o.Clear) - wide(s.Clear),
		o.Between - s.Between, o.Within - s.Within, o.Clear - s.Clear, words,
	} {
		if by != 0 {
			return by
		}
	}
	return 0
}

// spread measures the row.
func (r Revealed) spread() Spread {
	var s Spread
	var heard []Heard
	at, seen := map[string]int{}, map[Voice]bool{}
	said := Said(r.Views)
	for _, v := range said {
		i, known := at[v.Who]
		if !known {
			i, at[v.Who] = len(heard), len(heard)
			heard = append(heard, Heard{Who: v.Who})
		}
		if !seen[v.Voice] {
			heard[i].Voices, seen[v.Voice] = append(heard[i].Voices, v.Voice), true
		}
		if first := said[0]; v.Text != first.Text || v.Sign != first.Sign || v.Counter != first.Counter || !slices.Equal(v.Dates, first.Dates) {
			s.Words = true
		}
	}
	s.Alone = len(heard) < 2
	for i, l := range r.Ladders() {
		standpoints := r.Standpoints(heard, l)
		between, within := betweenOf(standpoints), 0
		for _, st := range standpoints {
			n := st.within()
			within = max(within, n)
			if i == 0 && n >= Wide {
				s.Among = append(s.Among, st.Who)
			}
		}
		if i > 0 {
			s.Clear = max(between, within)
			continue
		}
		s.Between, s.Within = between, within
	}
	return s
}

// betweenOf is how many steps lie between the middles that are furthest apart.
func betweenOf(standpoints []Standpoint) (steps int) {
	least, most, heard := 0, 0, false // the lowest upper middle, and the highest lower one
	for _, s := range standpoints {
		if len(s.answers) == 0 {
			continue
		}
		low, high := s.middles()
		if !heard {
			least, most, heard = high, low, true
		}
		least, most = min(least, high), max(most, low)
	}
	return max(0, most-least)
}

// The outermost of this many answers are left out, one in so many at either end.
const (
	outermostFrom = 5
	outermostOf   = 8
)

// within is how many steps lie within the perspective, without its outermost answers.
func (s Standpoint) within() int {
	n, out := len(s.answers), 0
	switch {
	case n == 0:
		return 0
	case n >= outermostFrom:
		out = max(1, n/outermostOf)
	}
	return s.answers[n-1-out] - s.answers[out]
}

// Apart says how the row's views stand to each other: "far apart", or within whom, or that
// it is not clear to all.
func (r Revealed) Apart(g *Guide) Text {
	if among := r.among(g); !among.Empty() {
		return labels().ApartWithin.With(among)
	}
	return r.apart()
}

// Among says in a few words within which perspectives the row is far apart, where that is what
// there is to say of it; empty where it is not.
func (r Revealed) Among(g *Guide) Text {
	if among := r.among(g); !among.Empty() {
		return labels().Among.With(among)
	}
	return Text{}
}

// among names those perspectives.
func (r Revealed) among(g *Guide) Text {
	if s := r.Spread; s.Between >= Wide || s.Within < Wide || s.Alone {
		return Text{}
	}
	return InEach(func(l Language) string {
		var names []string
		for _, id := range g.InTurn(r.Spread.Among) {
			names = append(names, small(g.PerspectiveName(id).In(l)))
		}
		return strings.Join(names, ", ")
	})
}

func (r Revealed) apart() Text {
	if allPassed(r.Views) {
		return labels().AllPassed
	}
	switch s := r.Spread; {
	case max(s.Between, s.Within) >= Wide:
		return labels().FarApart
	case s.Clear >= Wide:
		return labels().ClearApart
	case max(s.Between, s.Within, s.Clear) > 0:
		return labels().ALittleApart
	case s.Words:
		return labels().OtherWords
	}
	return labels().Same
}

// small is a name in the middle of a line; an abbreviation stays as it is.
func small(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	if second, _ := utf8.DecodeRuneInString(name[size:]); unicode.IsUpper(second) {
		return name
	}
	return string(unicode.ToLower(first)) + name[size:]
}
