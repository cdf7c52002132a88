package walk

import (
	"slices"

	"alongside/content"
)

// A round is answered out of the others' sight. Its turns are no deeds to be taken back:
// whatever ends one, ends what can be undone as well.

// pickRows picks rows of checklists for a round, or unpicks them.
func (w *Walk) pickRows(d Deed) (told content.Text) {
	w.Plan.PickForSheet(d.Refs, d.On)
	return told
}

// BeginRound hides the rows until everybody has had a turn.
func (w *Walk) BeginRound(rows []content.Ref, who []string) {
	w.Forget()
	w.Plan.BeginRound(rows, who)
}

// RoundRows are the round's questions; those that the guide has lost, or that belong in
// no round whatever the file says, are left out.
func (w *Walk) RoundRows() []content.Question {
	var rows []content.Question
	for _, ref := range w.Plan.Round.Of {
		if q, ok := w.Guide.Question(ref); ok && q.InRound() {
			rows = append(rows, q)
		}
	}
	return rows
}

// TurnDone ends a turn, with what it holds.
func (w *Walk) TurnDone() {
	w.Forget()
	w.Plan.Round.Turn++
}

// TurnErased ends a turn and takes out what was said in it; it reports whether there was
// anything.
func (w *Walk) TurnErased() bool {
	turn := w.Plan.Round
	said := w.SaidInTurn() > 0
	w.Plan.Discard(turn.Of, turn.Voice())
	w.TurnDone()
	return said
}

// TurnSkipped goes past a turn for which nobody is there.
func (w *Walk) TurnSkipped() {
	w.Forget()
	w.Plan.SkipTurn()
}

// Joins adds a sheet at the end: somebody came later, or one more of those who are there.
func (w *Walk) Joins(who string) {
	w.Plan.Round.Join(who)
	if w.Plan.Answer(content.RefPresent).People[who] == 0 {
		w.Plan.Count(content.RefPresent, who, 1)
	}
}

// Reveal ends the round, and goes to where its answers lie side by side.
func (w *Walk) Reveal() {
	of := w.Plan.Round.Of
	w.Forget()
	w.Plan.Reveal()
	for i, p := range w.Pages {
		if p.Part == PartReveal && len(of) > 0 && p.HoldsAny(of) && w.Path(p) != content.Absent {
			w.At = i
		}
	}
}

// SaidInTurn counts the rows that the voice whose turn it is has answered.
func (w *Walk) SaidInTurn() int {
	n := 0
	for _, q := range w.RoundRows() {
		if _, ok := w.Plan.Answer(q.Ref).View(w.Plan.Round.Voice()); ok {
			n++
		}
	}
	return n
}

// AloneInTurn reports whether the voice whose turn it is can be known by its answers.
func (w *Walk) AloneInTurn() bool {
	who := w.Plan.Round.Voice().Who
	present := w.Plan.Answer(content.RefPresent).People[who]
	return present == 1 || (present == 0 && w.Plan.Round.Sheets(who) < 2) // whatever the number of sheets
}

// HeardBefore reports whether others have answered the rows: before the first turn that
// can only have been in an earlier round, which was revealed.
func (w *Walk) HeardBefore() bool {
	first := w.Plan.Round.Voice()
	return slices.ContainsFunc(w.Plan.Round.Of, func(ref content.Ref) bool {
		return slices.ContainsFunc(w.Plan.Answer(ref).Views, func(v content.View) bool { return v.Voice != first })
	})
}

// Sheet is a walk over a plan of its own that holds what the voice whose turn it is has
// said of the round's rows, and nothing of anybody else's.
func (w *Walk) Sheet() *Walk {
	own := content.NewPlan(w.Plan.Language, w.Today)
	own.Set(content.RefScheme, w.Plan.Answer(content.RefScheme))
	for _, q := range w.RoundRows() {
		v, _ := w.Plan.Answer(q.Ref).View(w.Plan.Round.Voice())
		own.Set(q.Ref, v.AsAnswer())
	}
	return New(w.Guide, own, w.Today)
}

// KeepSheet puts what stands on a sheet into the plan, as its voice's. A pass is kept on
// the sheet while it is filled in, and nowhere else.
func (w *Walk) KeepSheet(sheet *Walk) {
	for _, q := range w.RoundRows() {
		said := w.Plan.Round.Voice()
		before, _ := w.Plan.Answer(q.Ref).View(said)
		v := sheet.Plan.Answer(q.Ref).AsView(said)
		v.Extra = before.Extra
		v.Importance, v.Clarity = max(0, v.Importance), max(0, v.Clarity)
		w.Plan.SetView(q.Ref, v)
	}
}
