package walk

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// Limits of what can be entered: each keeps a slip of the finger from becoming a crowd.
const (
	PeopleMost = 99  // of one perspective
	DotsMost   = 999 // for one idea, from one perspective
	SheetsMost = 30  // of one perspective in a round
)

// MarksEnough is how many most important ideas a plan can have and still say what is
// important.
const MarksEnough = 3

// clear takes answers out. What a group said about them in a round stays: that is not
// one person's to take out. Nor are words that nobody is shown.
func (w *Walk) clear(d Deed) (told content.Text) {
	for _, r := range w.refs(d) {
		if q, ok := w.Guide.Question(r); ok && q.Folded() {
			w.Plan.Take(r, content.Open)
			continue
		}
		w.Plan.Change(r, func(a *content.Answer) {
			*a = content.Answer{Views: a.Views, Agreed: a.Agreed, Agreement: a.Agreement, Over: a.Over, Asked: a.Asked, Extra: a.Extra}
		})
	}
	return told
}

// take gives a question or row a state, if it can have it.
func (w *Walk) take(d Deed) (told content.Text) {
	q, ok := w.Guide.Question(d.At)
	if !ok || (d.State != content.Open && !slices.Contains(q.States(), d.State)) {
		return words.Walk().NoState
	}
	w.Plan.Take(d.At, d.State)
	return told
}

// WantsWords reports whether a state is only half an answer without words: a row that is
// adapted says how it is put for this role, at once or later.
func WantsWords(s content.State) bool { return s == content.Adapted }

// takeAll gives a state to every row that is still open. Folded rows are each their own
// decision.
func (w *Walk) takeAll(d Deed) (told content.Text) {
	for _, r := range d.Refs {
		q, ok := w.Guide.Question(r)
		if ok && !q.Folded() && w.Plan.Answer(r).State == content.Open && slices.Contains(q.States(), d.State) {
			w.Plan.Take(r, d.State)
		}
	}
	return told
}

func (w *Walk) choose(d Deed) (told content.Text) {
	w.Plan.Change(d.At, func(a *content.Answer) { a.Text = d.Text })
	return told
}

func (w *Walk) count(d Deed) (told content.Text) {
	if d.N < 0 || d.N > PeopleMost {
		return words.Walk().TooMany.With(PeopleMost)
	}
	w.Plan.Count(d.At, d.Who, d.N)
	return told
}

// Proposed is the perspective of whoever fills in a plan alone, and so takes part for
// certain, while nobody is counted; "" for none. It is an answer once somebody takes it,
// or counts another.
func (w *Walk) Proposed(r content.Ref) (who string) {
	switch {
	case r != content.RefPresent, w.Plan.Answer(content.RefMode).Text == "", w.Plan.Workshop(), len(w.Plan.Answer(r).People) > 0:
		return ""
	case w.Plan.Answer(content.RefPerspective).Text != "":
		return w.Plan.Answer(content.RefPerspective).Text
	}
	if all := w.Guide.Perspectives(); len(all) > 0 {
		return all[0].ID
	}
	return ""
}

func (w *Walk) rate(d Deed) (told content.Text) {
	w.Plan.Change(d.At, func(a *content.Answer) { a.Importance, a.Clarity = d.Importance, d.Clarity })
	return told
}

// ideas changes a list of its own, so that nobody else's is changed with it.
func (w *Walk) ideas(r content.Ref, change func([]content.Idea) []content.Idea) {
	w.Plan.Change(r, func(a *content.Answer) {
		a.Ideas = change(slices.Clone(a.Ideas))
		if len(a.Ideas) == 0 {
			a.Ideas = nil
		}
	})
}

func (w *Walk) hasIdea(d Deed) bool {
	return d.Nr >= 0 && d.Nr < len(w.Plan.Answer(d.At).Ideas)
}

// addIdea puts ideas at the end of a list, and says so where one looks like one that is
// there already; nothing is done about it.
func (w *Walk) addIdea(d Deed) (told content.Text) {
	before := w.Plan.Answer(d.At).Ideas
	for _, text := range d.texts() {
		w.Plan.AddIdea(d.At, text)
	}
	ideas := w.Plan.Answer(d.At).Ideas
	if len(ideas) == len(before) {
		return told
	}
	if this, like := w.LooksLike(ideas, len(before)); like >= 0 {
		told = words.Walk().LooksLike.With(this+1, like+1)
	}
	return told
}

func (w *Walk) removeIdea(d Deed) (told content.Text) {
	if !w.hasIdea(d) {
		return told
	}
	text := w.Plan.Answer(d.At).Ideas[d.Nr].Text
	w.ideas(d.At, func(ideas []content.Idea) []content.Idea { return slices.Delete(ideas, d.Nr, d.Nr+1) })
	return words.Walk().TakenOut.With(content.VisibleLine(text))
}

func (w *Walk) moveIdea(d Deed) (told content.Text) {
	if !w.hasIdea(d) || !w.hasIdea(Deed{At: d.At, Nr: d.N}) || d.N == d.Nr {
		return told
	}
	w.ideas(d.At, func(ideas []content.Idea) []content.Idea {
		idea := ideas[d.Nr]
		return slices.Insert(slices.Delete(ideas, d.Nr, d.Nr+1), d.N, idea)
	})
	return told
}

// markIdea picks an idea for a mark or unpicks it, and says so where many are picked.
func (w *Walk) markIdea(d Deed) (told content.Text) {
	if !w.hasIdea(d) || !w.marks(d.At, d.Mark) {
		return told
	}
	w.ideas(d.At, func(ideas []content.Idea) []content.Idea {
		ideas[d.Nr].Toggle(d.Mark)
		return ideas
	})
	return w.plenty(d)
}

// markIdeas picks exactly those for a mark.
func (w *Walk) markIdeas(d Deed) (told content.Text) {
	if !w.marks(d.At, d.Mark) {
		return told
	}
	w.ideas(d.At, func(ideas []content.Idea) []content.Idea {
		for i := range ideas {
			if ideas[i].Has(d.Mark) != slices.Contains(d.Picks, i) {
				ideas[i].Toggle(d.Mark)
			}
		}
		return ideas
	})
	return w.plenty(d)
}

// marks reports whether a list's ideas can be picked for a mark.
func (w *Walk) marks(r content.Ref, m content.Mark) bool {
	q, ok := w.Guide.Question(r)
	return ok && slices.Contains(q.Item.Marks, m)
}

// Marked counts the ideas that are picked for a mark.
func (w *Walk) Marked(r content.Ref, m content.Mark) int {
	n := 0
	for _, idea := range w.Plan.Answer(r).Ideas {
		if idea.Has(m) {
			n++
		}
	}
	return n
}

// plenty says when more are picked as most important than say what is important.
func (w *Walk) plenty(d Deed) content.Text {
	ideas := w.Plan.Answer(d.At).Ideas
	n := w.Marked(d.At, content.MarkTop)
	if d.Mark != content.MarkTop || n <= MarksEnough || (d.Verb == MarkIdea && !ideas[d.Nr].Top) {
		return content.Text{}
	}
	return words.Walk().Plenty.With(n, MarksEnough)
}

// mergeIdeas makes one of two ideas, the other of which is the deed's N.
func (w *Walk) mergeIdeas(d Deed) (told content.Text) {
	if !w.hasIdea(d) || !w.hasIdea(Deed{At: d.At, Nr: d.N}) || d.N == d.Nr {
		return told
	}
	text := w.Plan.Answer(d.At).Ideas[d.Nr].Text
	w.Plan.MergeIdeas(d.At, d.Nr, d.N)
	return words.Walk().MadeOne.With(content.VisibleLine(text))
}

func (w *Walk) vote(d Deed) (told content.Text) {
	if d.N < 0 || d.N > DotsMost {
		return words.Walk().TooMany.With(DotsMost)
	}
	w.Plan.Vote(d.At, d.Nr, d.Who, d.N)
	return told
}

// blank reports whether there is nothing but blanks.
func blank(s string) bool { return strings.TrimSpace(s) == "" }
