package walk

import (
	"slices"

	"alongside/content"
)

// A sheet that was typed wrong is corrected by itself: while the round goes on, and when all
// has been shown.

// A TypedSheet is a sheet that can be corrected, or put under another perspective.
type TypedSheet struct {
	content.Voice
	Name    content.Text
	Section *content.Section // where its answers have been shown; nil in a round
	turn    int              // in the round
}

// VoiceName is what a voice is called, on the paper and on every page.
func (w *Walk) VoiceName(v content.Voice) content.Text {
	all := w.Guide.Voices(w.Plan)
	if w.Plan.Round != nil {
		for _, other := range w.Plan.Round.Voices() {
			if !slices.Contains(all, other) {
				all = append(all, other)
			}
		}
	}
	if !slices.Contains(all, v) {
		all = append(all, v)
	}
	return w.Guide.SheetNames(w.Plan, all)[v].OnOneLine()
}

// Typed lists the sheets that have been typed: those of a round that is going on, the last
// one first, be there anything of them or not; else those that have been shown, section by
// section.
func (w *Walk) Typed() []TypedSheet {
	if w.Plan.Round != nil {
		return w.typedInRound()
	}
	var all []TypedSheet
	sheets := w.Guide.SheetVoices(w.Plan)
	for i := range w.Guide.Sections {
		s := &w.Guide.Sections[i]
		rows := w.shownRows(s)
		for _, v := range sheets {
			if w.Plan.Says(rows, v) {
				all = append(all, TypedSheet{Voice: v, Name: w.VoiceName(v), Section: s})
			}
		}
	}
	return all
}

func (w *Walk) typedInRound() []TypedSheet {
	r := w.Plan.Round
	last := r.Turn
	if r.Back > 0 {
		last = r.Back - 1
	}
	var all []TypedSheet
	for i := min(last, len(r.Who)) - 1; i >= 0; i-- {
		all = append(all, TypedSheet{Voice: r.VoiceAt(i), Name: w.VoiceName(r.VoiceAt(i)), turn: i})
	}
	return all
}

// shownRows are the rows of a section that sheets have answered.
func (w *Walk) shownRows(s *content.Section) []content.Ref {
	var rows []content.Ref
	for _, q := range s.Questions() {
		if q.InRound() && len(w.Plan.Answer(q.Ref).Views) > 0 {
			rows = append(rows, q.Ref)
		}
	}
	return rows
}

// Correct turns to a sheet that was typed before, and to it alone: what the others have said
// is hidden until it is done.
func (w *Walk) Correct(t TypedSheet) {
	w.Forget()
	if r := w.Plan.Round; r != nil {
		r.GoBack(t.turn)
		return
	}
	w.Plan.BeginRound(w.shownRows(t.Section), []string{t.Who})
	w.Plan.Round.Marks = []string{t.Nr}
	w.Plan.Round.Correction = true
}

// MoveSheet puts a sheet under the perspective that it is of.
func (w *Walk) MoveSheet(v content.Voice, who string) content.Voice {
	w.Forget()
	return w.Plan.Move(v, who, w.Random)
}

// CanVoteAgain reports whether a row has been answered on sheets, and so can be again.
func (w *Walk) CanVoteAgain(q content.Question) bool {
	return w.Plan.Round == nil && q.InRound() && len(w.sheetsOf(q.Ref)) > 0
}

// VoteAgain begins a round of one row, with the sheets that have answered it.
func (w *Walk) VoteAgain(q content.Question) {
	if !w.CanVoteAgain(q) {
		return
	}
	w.Forget()
	w.Plan.HandOut([]content.Ref{q.Ref}, w.sheetsOf(q.Ref))
	w.Plan.Round.Again, w.Plan.Round.Blind = true, w.blind
}

// sheetsOf are the sheets that are in a row.
func (w *Walk) sheetsOf(r content.Ref) []content.Voice {
	return slices.DeleteFunc(w.Guide.SheetVoices(w.Plan), func(v content.Voice) bool { return !w.Plan.Says([]content.Ref{r}, v) })
}
