package content

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Heard perspective has answered apart: its name, the sign that is its own, and its
// voices.
type Heard struct {
	Who    string
	Name   Text
	Sign   string // the same wherever it is drawn; no two perspectives of a plan share one
	Voices []Voice
}

// perspectiveSigns tell perspectives apart without colour, the one that speaks first first.
var perspectiveSigns = []string{"■", "◆", "▲", "●", "□", "○", "△", "◇"}

// signOf is the sign of the n-th perspective; past the shapes come letters.
func signOf(n int) string {
	if n < len(perspectiveSigns) {
		return perspectiveSigns[n]
	}
	return string(rune('A' + (n-len(perspectiveSigns))%26))
}

// InTurn puts perspectives in the order in which they are heard: those with lived experience
// first, those that are senior last of all that the guide knows, and then the rest. Each is
// there once.
func (g *Guide) InTurn(ids []string) []string {
	place, all := map[string]int{}, g.Perspectives()
	for i, o := range all {
		switch place[o.ID] = i; {
		case o.Lived:
			place[o.ID] -= 2 * len(all)
		case !o.Senior:
			place[o.ID] -= len(all)
		}
	}
	place[WhoGroup] = len(all)
	at := func(id string) int {
		if n, ok := place[id]; ok {
			return n
		}
		return len(all) + 1
	}
	ids = slices.Clone(ids)
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(cmp.Compare(at(a), at(b)), cmp.Compare(a, b)) })
	return slices.Compact(ids)
}

// ByPerspective gathers voices by their perspectives, which come in their turn.
func (g *Guide) ByPerspective(voices []Voice) []Heard {
	var ids []string
	for _, o := range g.Perspectives() { // also those that are not among them, so that a sign stays
		ids = append(ids, o.ID)
	}
	of := map[string][]Voice{}
	for _, v := range voices {
		ids, of[v.Who] = append(ids, v.Who), append(of[v.Who], v)
	}
	var heard []Heard
	for i, id := range g.InTurn(ids) {
		if len(of[id]) > 0 {
			heard = append(heard, Heard{Who: id, Name: g.PerspectiveName(id), Sign: signOf(i), Voices: of[id]})
		}
	}
	return heard
}

// PerspectiveName names one in a few words, on one line.
func (g *Guide) PerspectiveName(id string) Text {
	for _, o := range g.Perspectives() {
		if o.ID == id {
			return o.Name().OnOneLine()
		}
	}
	return g.Perspective(id).OnOneLine()
}

// A Ladder is a scale that the answers to a row are laid out on.
type Ladder struct {
	Steps []Text // from the lowest to the highest, or in the order of their digits
	Short []Text // the same where a column is narrow
	Rises bool   // the higher, the more: of a count, the highest is told first
	many  []Text // the steps behind a number of more than one
	off   int    // how many of the last steps lie beside the scale, and near to nothing
	at    func(View) int
}

// Ladders are the scales a row is answered on: importance and clarity of a point of the star,
// the states of a checklist's row, and none of what is answered in words. A state that is
// none of the row's own has a step beside the scale, where somebody took it.
func (r Revealed) Ladders() []Ladder {
	switch r.Item.Kind { //nolint:exhaustive // the others are answered in words
	case KindStar:
		return []Ladder{
			levelLadder(Importance(), func(v View) Level { return v.Importance }),
			levelLadder(Clarity(), func(v View) Level { return v.Clarity }),
		}
	case KindChecklist:
		states, off := r.States(), 0
		for _, v := range r.Views {
			if v.State != Open && !slices.Contains(states, v.State) {
				states, off = append(states, v.State), off+1
			}
		}
		l := Ladder{off: off, at: func(v View) int { return 1 + slices.Index(states, v.State) }}
		for _, s := range states {
			l.Steps, l.Short, l.many = append(l.Steps, s.Label()), append(l.Short, s.Short()), append(l.many, s.Counted(2))
		}
		return []Ladder{l}
	}
	return nil
}

func levelLadder(s Scale, of func(View) Level) Ladder {
	return Ladder{Steps: s.labels[:], Short: s.labels[:], many: s.labels[:], Rises: true, at: func(v View) int {
		if of(v) == 0 && (v.Importance != 0 || v.Clarity != 0) {
			return unasked
		}
		return int(max(0, of(v)))
	}}
}

// unasked is where a view stands that has an answer on the row's other scale alone.
const unasked = -1

// PassColumn is the head of the column that counts passes, behind the steps.
func PassColumn() Text { return labels().PassShort }

// A Standpoint is what those of one perspective answered to a row: how many of them stand on
// which step of a ladder. Each answer counts where it was given, and nothing is averaged.
type Standpoint struct {
	Heard
	Views  []View // one a voice, in their order
	Counts []int  // by step
	Passed int    // who would rather not say
	Silent int    // who has no view of this row at all

	answers []int // the steps that lie on the scale, in their order
}

// Standpoints are what each perspective answered to the row, on one of its ladders. A file may
// have a voice twice; its first word is taken. A view without a stance is a pass.
func (r Revealed) Standpoints(heard []Heard, l Ladder) []Standpoint {
	views := make(map[Voice]View, len(r.Views))
	for _, v := range slices.Backward(r.Views) {
		views[v.Voice] = v
	}
	all := make([]Standpoint, len(heard))
	for i, h := range heard {
		s := Standpoint{Heard: h, Counts: make([]int, len(l.Steps))}
		for _, voice := range h.Voices {
			v, said := views[voice]
			if !said {
				s.Silent++
				continue
			}
			s.Views = append(s.Views, v)
			if l.at(v) == unasked {
				continue
			}
			step := l.step(v)
			if step == 0 {
				s.Passed++
				continue
			}
			s.Counts[step-1]++
			if step <= len(l.Steps)-l.off {
				s.answers = append(s.answers, step)
			}
		}
		slices.Sort(s.answers)
		all[i] = s
	}
	return all
}

// step is where a view stands, from 1; 0 where it has no stance here.
func (l Ladder) step(v View) int {
	if n := l.at(v); n >= 1 && n <= len(l.Steps) {
		return n
	}
	return 0
}

// A Reach is how far the answers of a perspective go on a scale, and the one in their middle,
// as steps from 1; all 0 where nobody has answered.
type Reach struct{ Low, Middle, High int }

// Reach is the standpoint's. The middle is an answer that somebody gave.
func (s Standpoint) Reach() Reach {
	if len(s.answers) == 0 {
		return Reach{}
	}
	middle, _ := s.middles()
	return Reach{s.answers[0], middle, s.answers[len(s.answers)-1]}
}

// middles are the answer in the middle, or the two of an even number.
func (s Standpoint) middles() (low, high int) {
	n := len(s.answers)
	return s.answers[(n-1)/2], s.answers[n/2]
}

// Aside reports whether a view of the perspective lies far from the middle of its own: so
// many steps as are [Wide].
func (s Standpoint) Aside(v View, l Ladder) bool {
	step := l.step(v)
	if step == 0 || step > len(l.Steps)-l.off || len(s.answers) < 2 {
		return false
	}
	low, high := s.middles()
	return step <= low-Wide || step >= high+Wide
}

// Sheets counts those whose answer is shown, passes among them.
func (s Standpoint) Sheets() int { return len(s.Views) }

// Told says how many stand where: "4 central, 2 important, 1 not here, 1 pass". Of whoever is
// their perspective's only voice it is the stance alone.
func (s Standpoint) Told(l Ladder) Text { return l.told(s.Counts, s.Passed, len(s.Voices) == 1) }

// All says the same of all perspectives together; nothing where nobody has answered.
func (l Ladder) All(standpoints []Standpoint) Text {
	counts, passed, answered := make([]int, len(l.Steps)), 0, 0
	for _, s := range standpoints {
		for i, n := range s.Counts {
			counts[i] += n
			answered += n
		}
		passed += s.Passed
	}
	if answered == 0 {
		return Text{}
	}
	return l.told(counts, passed, false)
}

func (l Ladder) told(counts []int, passed int, lone bool) Text {
	return InEach(func(lang Language) string {
		var said []string
		tell := func(n int, one, many Text) {
			switch {
			case n == 0:
			case lone:
				said = append(said, one.In(lang))
			case n == 1:
				said = append(said, fmt.Sprintf("%d %s", n, one.In(lang)))
			default:
				said = append(said, fmt.Sprintf("%d %s", n, many.In(lang)))
			}
		}
		for i := range counts {
			if l.Rises {
				i = len(counts) - 1 - i
			}
			tell(counts[i], l.Steps[i], l.many[i])
		}
		tell(passed, labels().Pass, labels().Passes)
		return strings.Join(said, ", ")
	})
}

// Stars lays out the axes of a section's star: of each perspective its reach on every axis,
// on the scale of how important it is, or how clear.
func (g *Guide) Stars(p *Plan, s *Section, heard []Heard, clarity bool) [][]Reach {
	stars := make([][]Reach, len(heard))
	for _, q := range s.Questions() {
		if q.Item.Kind != KindStar {
			continue
		}
		r := Revealed{Question: q}
		if !p.Hidden(q.Ref) {
			r.Views = p.Answer(q.Ref).Views
		}
		l := r.Ladders()[0]
		if clarity {
			l = r.Ladders()[1]
		}
		for i, st := range r.Standpoints(heard, l) {
			stars[i] = append(stars[i], st.Reach())
		}
	}
	return stars
}
