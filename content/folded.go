package content

import (
	"maps"
	"slices"
)

// Folded points are about one person's own recovery, disclosure or health. In a room
// with one peer worker everybody knows whom they are about, so nothing that is for a
// room names one: not by its words, its step, its place among the others, or how it
// stands. They take no free text; what a hand has written beside one in the file stays
// there, and is shown and carried on nowhere.

// ForManagerAndHR says whom they are for.
func ForManagerAndHR() Text { return labels().ForManagerAndHR }

// FoldedPoint is the name that all of them have outside the page on which they are opened.
func FoldedPoint() Text {
	return labels().FoldedPoint
}

// FoldedPoints names several of them at once.
func FoldedPoints(n int) Text {
	if n == 1 {
		return FoldedPoint()
	}
	return labels().FoldedPoints.With(n)
}

// FoldedIn finds a plan's answers to folded points. Those that the guide no longer has
// are known by the states that only they take.
func (g *Guide) FoldedIn(p *Plan) map[Ref]bool {
	return p.foldedAmong(g.ByRef())
}

// foldedAmong finds them where the guide's questions are known by their refs.
func (p *Plan) foldedAmong(known map[Ref]Question) map[Ref]bool {
	folded := map[Ref]bool{}
	for r, a := range p.Answers {
		if q, ok := known[r]; ok && q.Folded() || !ok && a.stoodFolded() {
			folded[r] = true
		}
	}
	return folded
}

// stoodFolded reports whether an answer has a state that only folded points take.
func (a Answer) stoodFolded() bool {
	return a.State.Folded() || slices.ContainsFunc(a.Views, func(v View) bool { return v.State.Folded() })
}

// AnyFolded reports whether a plan answers a folded point, and so has something
// that is for the manager and HR alone.
func (g *Guide) AnyFolded(p *Plan) bool {
	for r := range g.FoldedIn(p) {
		if p.Answer(r).State != Open {
			return true
		}
	}
	return false
}

// Confidential reports whether a plan holds answers that others in the room must not see: a
// round hides them, or they are for the manager and HR alone.
func (g *Guide) Confidential(p *Plan) bool {
	return p.Round != nil || p.Workshop() && len(g.FoldedIn(p)) > 0
}

// bare is all that a folded answer may say, and what became of its action. A lost
// question keeps its wording, or nobody would know what it was; and a state, or nobody
// would know that it is folded.
func (a Answer) bare(lost bool) Answer {
	bare := Answer{State: a.State, Now: a.Now, Done: a.Done, Aside: a.Aside, Asked: a.Asked}
	if lost && a.State == Open {
		bare.State = AskHR
	}
	return bare
}

// wordy reports whether a folded answer has anything else.
func (a Answer) wordy() bool {
	a.State, a.Now, a.Done, a.Aside = Open, false, false, ""
	return !a.Empty()
}

// Wordy lists the folded answers beside which somebody has put words in the file, in
// the order of their ids.
func (g *Guide) Wordy(p *Plan) []Ref {
	folded := g.FoldedIn(p)
	maps.DeleteFunc(folded, func(r Ref, _ bool) bool { return !p.Answer(r).wordy() })
	return slices.Sorted(maps.Keys(folded))
}

// Unworded is the plan with nothing beside its folded answers; the plan itself where
// there is nothing.
func (g *Guide) Unworded(p *Plan) *Plan {
	wordy := g.Wordy(p)
	if len(wordy) == 0 {
		return p
	}
	c := p.Clone()
	for _, r := range wordy {
		_, known := g.Question(r)
		c.Set(r, c.Answer(r).bare(!known))
	}
	return c
}

// WordyProblem is the remark about one of [Guide.Wordy], which does not name it. The
// line is where it stands in the file of that name; 0 where nobody knows.
func WordyProblem(file string, line int) *Problem {
	return &Problem{
		File: file, Line: line,
		What: Text{EN: "%s takes no free text, and here is some: it is kept, and shown in no output", DA: "%s har ikke plads til egne ord, og her står nogle: De bliver stående og vises ingen steder"}.
			With(FoldedPoint()),
		Cure: Text{EN: "Take the words out of the file. What is about a person is for HR to keep.", DA: "Tag ordene ud af filen. Det, der handler om en person, gemmes hos HR."},
	}
}

// FoldedSource reports whether a statement is one that a folded point stands on. It is
// not named where sources are: it would say in other words what the point says.
func (g *Guide) FoldedSource(id string) bool {
	stands := func(a Advice) bool { return slices.Contains(a.Source, id) }
	return id != Practice && slices.ContainsFunc(g.Questions(), func(q Question) bool {
		return q.Folded() && (slices.Contains(q.Sources(), id) || q.Row == nil && slices.ContainsFunc(q.Item.Advice, stands))
	})
}
