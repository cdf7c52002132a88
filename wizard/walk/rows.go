package walk

import (
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// A Folding is which folded points somebody has opened. They close again when one goes
// elsewhere, for a room may be looking on; in a workshop they open when that is asked for
// twice.
type Folding struct {
	open  content.Ref // the row or page that is open; "" for none
	asked content.Ref
}

// Open opens what is folded at a place; it reports false where that is first to be asked
// once more.
func (f *Folding) Open(p *content.Plan, at content.Ref) bool {
	if p.Workshop() && f.asked != at {
		f.asked = at
		return false
	}
	f.open, f.asked = at, ""
	return true
}

// Is reports whether what is folded at a place is open.
func (f *Folding) Is(at content.Ref) bool { return f.open == at && at != "" }

// Else is anything but asking to open: who then asks, asks for the first time.
func (f *Folding) Else() { f.asked = "" }

// Close closes everything that is not at a place; "" closes all.
func (f *Folding) Close(but content.Ref) {
	if f.open != but {
		f.open = ""
	}
	if f.asked != but {
		f.asked = ""
	}
}

// Rows lists what a page's numbers mean: folded rows come last, and only while they are
// open.
func (f *Folding) Rows(p Page) []content.Question {
	var rows, folded []content.Question
	for _, q := range p.Questions() {
		switch {
		case q.Row == nil || p.Theme == nil || !q.Folded():
			rows = append(rows, q)
		case f.Is(p.Ref()):
			folded = append(folded, q)
		}
	}
	return append(rows, folded...)
}

// WordingSpot is the place for the words of a row that is adapted: the group's, where it has
// agreed on some, or else the row's own. It is what [content.Question.Wording] reads.
func (w *Walk) WordingSpot(q content.Question) Spot {
	if a := w.Plan.Answer(q.Ref); a.Agreement == content.AgreedOn && !blank(a.Agreed) {
		return Spot{Box: Agreed, At: q.Ref}
	}
	return Spot{Box: Words, At: q.Ref}
}

// BoxesOf are the places for words beside a row: how it is put where it is adapted, a note, and for a promise who keeps it and by when; none where it could be about a person.
func (w *Walk) BoxesOf(q content.Question) []Spot {
	if q.Folded() {
		return nil
	}
	var spots []Spot
	if WantsWords(w.Plan.Answer(q.Ref).State) {
		spots = append(spots, w.WordingSpot(q))
	}
	spots = append(spots, Spot{Box: Note, At: q.Ref})
	if q.Item.Stances == content.Promises {
		spots = append(spots, Spot{Box: Who, At: q.Ref}, Spot{Box: By, At: q.Ref})
	}
	return spots
}

// HasBox reports whether a row has a place for such words.
func (w *Walk) HasBox(q content.Question, b Box) bool {
	return slices.ContainsFunc(w.BoxesOf(q), func(s Spot) bool { return s.Box == b })
}

// SameForAll is the deed that gives every open row of some the state that one of them has,
// or else the last one given; told says what is missing for it.
func (w *Walk) SameForAll(rows []content.Question, here content.Question, last content.State) (d Deed, told content.Text) {
	state := w.Plan.Answer(here.Ref).State
	if state == content.Open || here.Folded() {
		state = last
	}
	if state == content.Open {
		return Deed{}, words.Screen().AllNeedsOne
	}
	d = Deed{Verb: TakeAll, State: state}
	for _, q := range rows {
		d.Refs = append(d.Refs, q.Ref)
	}
	return d, told
}

// Toggle is the deed that gives a question a state, or takes it back where it has it.
func (w *Walk) Toggle(q content.Question, s content.State) Deed {
	if w.Plan.Answer(q.Ref).State == s {
		s = content.Open
	}
	return Deed{Verb: Take, At: q.Ref, State: s}
}

// PartsOf is how many parts of an answer can be emptied by themselves: the rows of a
// checklist, the ideas of a list; else 0, or 1.
func (w *Walk) PartsOf(p Page, rows []content.Question) int {
	switch {
	case len(rows) > 0 && rows[0].Row != nil:
		return len(rows)
	case p.Item.Kind == content.KindList && !p.Item.Folded():
		return len(w.Plan.Answer(p.Ref()).Ideas)
	}
	return 0
}

// Empty is the deed that empties the n-th part of an answer, from 0.
func (w *Walk) Empty(p Page, rows []content.Question, n int) Deed {
	if rows[0].Row == nil {
		return Deed{Verb: RemoveIdea, At: p.Ref(), Nr: n}
	}
	return Deed{Verb: Clear, At: rows[n].Ref}
}

// Choices are a question's options, and last that it is left open. An answer from another
// guide is kept behind them.
func (w *Walk) Choices(q content.Question) []content.Option {
	all := append(slices.Clone(q.Item.Options), content.Option{Label: words.Screen().LeaveOpen})
	kept := w.Plan.Answer(q.Ref).Text
	if !slices.ContainsFunc(all, func(o content.Option) bool { return o.ID == kept }) {
		all = append(all, content.Option{ID: kept, Label: Option(q.Item, kept)})
	}
	return all
}
