package walk

import (
	"slices"

	"alongside/content"
)

// AsksTop reports whether a list itself asks which of its ideas matter most: where a
// workshop votes, that is asked after the votes.
func (w *Walk) AsksTop(list content.Ref) bool {
	q, ok := w.Guide.Question(list)
	return ok && slices.Contains(q.Item.Marks, content.MarkTop) && !q.Item.Votes(w.Plan)
}

// TopIsDue reports whether whoever is done with a list is to be led to which of its ideas
// matter most: there are more than can all be, and none is picked. It does so once in a
// sitting, so that nobody is held up who wants none.
func (w *Walk) TopIsDue(list content.Ref) bool {
	if !w.TopWaits(list) {
		return false
	}
	if w.led == nil {
		w.led = map[content.Ref]bool{}
	}
	w.led[list] = true
	return true
}

// TopWaits reports whether it is still to be asked for.
func (w *Walk) TopWaits(list content.Ref) bool {
	return !w.led[list] && w.AsksTop(list) && len(w.Plan.Answer(list).Ideas) > MarksEnough && w.Marked(list, content.MarkTop) == 0
}

// gist is what an idea comes to, whatever its letters: [content.Gist], worked out once.
func (w *Walk) gist(idea content.Idea) string {
	gist, known := w.gists[idea.Text]
	if !known {
		if w.gists == nil {
			w.gists = map[string]string{}
		}
		gist = content.Gist(idea.Text)
		w.gists[idea.Text] = gist
	}
	return gist
}

// LooksLike says which of the ideas from a place on looks like one before it: the last of
// them, and the first that it is like; -1 for none.
func (w *Walk) LooksLike(ideas []content.Idea, from int) (this, like int) {
	first := map[string]int{}
	this, like = -1, -1
	for i, idea := range ideas {
		gist := w.gist(idea)
		before, there := first[gist]
		switch {
		case gist == "":
		case !there:
			first[gist] = i
		case i >= from:
			this, like = i, before
		}
	}
	return this, like
}

// Twin is another idea that one of a list looks like; -1 for none.
func (w *Walk) Twin(ideas []content.Idea, nr int) int {
	gist := w.gist(ideas[nr])
	for i, other := range ideas {
		if i != nr && gist != "" && w.gist(other) == gist {
			return i
		}
	}
	return -1
}
