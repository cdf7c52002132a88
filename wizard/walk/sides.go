package walk

import (
	"fmt"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// What was answered apart lies side by side: who answered, what each said, and how far a
// group has come with it.

// A Speaker is one of those who answered apart.
type Speaker struct {
	content.Voice
	Sign string       // of the perspective
	Name content.Text // on one line
}

// A Side is what a speaker said of a row.
type Side struct {
	Speaker
	Said   string // on one line
	Words  string // of it, what is no stance
	Passed bool   // nothing was said
	Aside  bool   // it lies far from the middle of the speaker's own perspective
}

// Heard are the perspectives that answered anything among the rows, in their turn.
func (w *Walk) Heard(rows []content.Revealed) []content.Heard {
	answered := map[content.Voice]bool{}
	for _, row := range rows {
		for _, v := range row.Views {
			answered[v.Voice] = true
		}
	}
	return w.Guide.ByPerspective(slices.DeleteFunc(w.Guide.Voices(w.Plan), func(v content.Voice) bool { return !answered[v] }))
}

// Speakers are those who answered anything among the rows, perspective by perspective.
func (w *Walk) Speakers(rows []content.Revealed) []Speaker {
	names := w.Guide.SheetNames(w.Plan, w.Guide.Voices(w.Plan))
	var here []Speaker
	for _, h := range w.Heard(rows) {
		for _, v := range h.Voices {
			here = append(here, Speaker{v, h.Sign, names[v].OnOneLine()})
		}
	}
	return here
}

// Sides are what each of the speakers said of a row. A file may have a voice twice; its
// first word is taken.
func (w *Walk) Sides(row content.Revealed, speakers []Speaker) []Side {
	views := viewsOf(row.Views)
	aside := w.aside(row, speakers)
	sides := make([]Side, len(speakers))
	for i, s := range speakers {
		v, said := views[s.Voice]
		sides[i] = Side{Speaker: s, Passed: !said || v.Pass, Aside: aside[s.Voice]}
		if said {
			sides[i].Said = ViewWords(row.Question, v, w.Plan.Language)
			sides[i].Words = OwnWords(row.Question, v, w.Plan.Language)
		}
	}
	return sides
}

// Singles are the same sides, those first that lie far from the middle of their own
// perspective: whoever asks for the single sheets mostly wants to know which those are.
func (w *Walk) Singles(row content.Revealed, speakers []Speaker) []Side {
	sides := w.Sides(row, speakers)
	slices.SortStableFunc(sides, func(a, b Side) int {
		switch {
		case a.Aside == b.Aside:
			return 0
		case a.Aside:
			return -1
		}
		return 1
	})
	return sides
}

// aside are those whose view lies far from the middle of their own perspective.
func (w *Walk) aside(row content.Revealed, speakers []Speaker) map[content.Voice]bool {
	var voices []content.Voice
	for _, s := range speakers {
		voices = append(voices, s.Voice)
	}
	far := map[content.Voice]bool{}
	ladders := row.Ladders()
	if len(ladders) == 0 {
		return far
	}
	for _, st := range row.Standpoints(w.Guide.ByPerspective(voices), ladders[0]) {
		for _, v := range st.Views {
			if st.Aside(v, ladders[0]) {
				far[v.Voice] = true
			}
		}
	}
	return far
}

// Unheard names those who are heard in the section and have no view of a row: whoever
// passed is not among them. Empty where there is none.
func Unheard(standpoints []content.Standpoint, l content.Language) string {
	var names []string
	for _, s := range standpoints {
		switch {
		case s.Silent == 0:
		case len(s.Voices) == 1:
			names = append(names, s.Name.In(l))
		default:
			names = append(names, fmt.Sprintf("%s %d", s.Name.In(l), s.Silent))
		}
	}
	return strings.Join(names, ", ")
}

func viewsOf(views []content.View) map[content.Voice]content.View {
	of := map[content.Voice]content.View{}
	for _, v := range slices.Backward(views) {
		of[v.Voice] = v
	}
	return of
}

// A Settling says how far a group has come with a row.
type Settling int

// The settlings, as they want talking about: the last one most.
const (
	SettledOn  Settling = iota // they agree
	Near                       // not talked about, and there is little to talk about
	FarApart                   // not talked about, and they differ widely
	NotSettled                 // they talked, and do not agree yet, or somebody says otherwise since
)

// Settling says how far a group has come with a row, and tells it: what it came to, or how
// far apart the answers lie.
func (w *Walk) Settling(row content.Revealed) (how Settling, told string) {
	a := w.Plan.Answer(row.Ref)
	outcome := Outcome(row.Question, a, w.Plan.Language)
	switch {
	case a.Agreement == content.NotAgreed:
		return NotSettled, outcome
	case len(row.Since(w.Plan)) > 0:
		n := len(row.Since(w.Plan))
		return NotSettled, words.Round().Since.Of(n).With(outcome, n).In(w.Plan.Language)
	case outcome != "":
		return SettledOn, outcome
	case row.Spread.Wide():
		return FarApart, row.Apart(w.Guide).In(w.Plan.Language)
	}
	return Near, row.Apart(w.Guide).In(w.Plan.Language)
}

// Since tells who says otherwise since a group agreed on a row; empty where nobody does.
func (w *Walk) Since(row content.Revealed) content.Text {
	since := viewsOf(row.Since(w.Plan))
	if len(since) == 0 {
		return content.Text{}
	}
	return content.InEach(func(l content.Language) string {
		var names []string
		for _, s := range w.Speakers([]content.Revealed{row}) {
			if _, says := since[s.Voice]; says {
				names = append(names, s.Name.In(l))
			}
		}
		return words.Round().SaysOtherwise.With(strings.Join(names, ", ")).In(l)
	})
}

// A Wording is what words a group is asked for beside what it came to.
type Wording int

// The wordings.
const (
	NoWording    Wording = iota // the row is open
	MayWord                     // the stance says it, and words of their own may stand beside it
	WantsWording                // words alone can be agreed on, or the stance says little without
	WantsBetween                // what stands between them
)

// WordingOf is what words the n-th of the [Agreements] asks for; 0 opens the row.
func WordingOf(q content.Question, n int) Wording {
	switch most := len(Agreements(q)); {
	case n == 0:
		return NoWording
	case n == most:
		return WantsBetween
	case most == 2 || q.Item.Kind == content.KindChecklist && WantsWords(q.States()[n-1]):
		return WantsWording
	}
	return MayWord
}

// Wants reports whether there is little said without the words.
func (w Wording) Wants() bool { return w >= WantsWording }

// WordingLabel names the place of a group's own words: those of what it agreed on, or of
// what stands between it.
func (w *Walk) WordingLabel(r content.Ref) content.Text {
	if w.Plan.Answer(r).Agreement == content.NotAgreed {
		return words.Round().Between
	}
	return words.Round().Wording
}

// AnyAlike reports whether a section has rows that all have answered alike and that are
// not settled yet.
func (w *Walk) AnyAlike(s *content.Section) bool { return len(w.alike(AlikeDeed(s).At)) > 0 }

// alike are the rows of a section that all have answered alike, while they are not settled.
func (w *Walk) alike(at content.Ref) []content.Revealed {
	return slices.DeleteFunc(w.AnsweredApart(at), func(row content.Revealed) bool {
		return row.Alike() == 0 || w.Plan.Answer(row.Ref).Agreement != ""
	})
}
