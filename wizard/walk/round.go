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

// BeginRound hands out the sheets of a round, so many of each perspective as stand in who,
// and hides the rows until everybody has had a turn. Those that had a sheet before have the
// same one.
func (w *Walk) BeginRound(rows []content.Ref, who []string) {
	w.Forget()
	known := w.Guide.SheetVoices(w.Plan)
	var sheets []content.Voice
	var fresh []int
	for _, id := range who {
		v := content.Voice{Who: id}
		if i := slices.IndexFunc(known, func(v content.Voice) bool { return v.Who == id }); i >= 0 {
			v = known[i]
			known = slices.Delete(known, i, i+1)
		} else {
			fresh = append(fresh, len(sheets))
		}
		sheets = append(sheets, v)
	}
	for i, mark := range w.Plan.NewMarks(len(fresh), w.Random) {
		sheets[fresh[i]].Nr = mark
	}
	w.Plan.HandOut(rows, sheets)
	w.Plan.Round.Blind = w.blind
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

// TurnDone ends a turn, with what it holds: a row without an answer is passed. Where a sheet
// was corrected that had been shown, that is all.
func (w *Walk) TurnDone() {
	r := w.Plan.Round
	w.Forget()
	w.Plan.PassRest(w.roundRefs(), r.Voice())
	if len(r.Marks) == len(r.Who) { // or sheets had none yet
		w.Plan.ChangeSheet(r.Voice(), func(*content.Sheet) {})
	}
	w.turnEnds()
}

func (w *Walk) turnEnds() {
	r := w.Plan.Round
	if r.NextTurn(); r.Correction && r.Over() {
		w.Plan.Reveal()
	}
}

// roundRefs are the rows that can be answered in the round.
func (w *Walk) roundRefs() []content.Ref {
	var refs []content.Ref
	for _, q := range w.RoundRows() {
		refs = append(refs, q.Ref)
	}
	return refs
}

// TurnErased ends a turn and takes out what was said in it; it reports whether there was
// anything.
func (w *Walk) TurnErased() bool {
	said := w.Erase(w.Plan.Round.Voice())
	w.turnEnds()
	return said
}

// Erase takes out what a voice has said of the round's rows; it reports whether there was
// anything.
func (w *Walk) Erase(v content.Voice) bool {
	w.Forget()
	of := w.Plan.Round.Of
	said := w.Plan.Says(of, v)
	w.Plan.Withhold(of, v)
	return said
}

// TurnSkipped goes past a turn for which nobody is there, or a correction that is not to be.
func (w *Walk) TurnSkipped() {
	w.Forget()
	if r := w.Plan.Round; r.Correcting() {
		w.turnEnds()
		return
	}
	w.Plan.SkipTurn()
}

// Joins adds a sheet at the end: somebody came later, or one more of those who are there.
func (w *Walk) Joins(who string) {
	w.Plan.Join(content.Voice{Who: who, Nr: w.Plan.NewMarks(1, w.Random)[0]})
	if sheets := w.Plan.Round.Sheets(who); w.Plan.Answer(content.RefPresent).People[who] < sheets {
		w.Plan.Count(content.RefPresent, who, sheets)
	}
}

// Absent are the sheets of rounds before that are not in this one, and could come to it.
func (w *Walk) Absent() []content.Voice {
	if r := w.Plan.Round; len(r.Marks) != len(r.Who) {
		return nil // of a round from before sheets had marks
	}
	here := w.Plan.Round.Voices()
	return slices.DeleteFunc(w.Guide.SheetVoices(w.Plan), func(v content.Voice) bool { return slices.Contains(here, v) })
}

// JoinsAgain adds one of them at the end.
func (w *Walk) JoinsAgain(v content.Voice) { w.Plan.Join(v) }

// Blind lets sheets be typed without anything of them being seen, or no longer: in this round
// and in those that follow.
func (w *Walk) Blind(on bool) { w.Plan.Round.Blind, w.blind = on, on }

// CallOff ends a round that nobody has sat down for.
func (w *Walk) CallOff() {
	of := w.Plan.Round.Of
	w.Forget()
	w.Plan.CallOff()
	w.toReveal(of)
}

// EndTurns leaves out the sheets that are still to come.
func (w *Walk) EndTurns() {
	w.Forget()
	w.Plan.EndTurns()
}

// Reveal ends the round, and goes to where its answers lie side by side.
func (w *Walk) Reveal() {
	of := w.Plan.Round.Of
	w.Forget()
	w.Plan.Reveal()
	w.toReveal(of)
}

func (w *Walk) toReveal(of []content.Ref) {
	for i, p := range w.Pages {
		if p.Part == PartReveal && len(of) > 0 && p.HoldsAny(of) && w.Path(p) != content.Absent {
			w.At = i
		}
	}
}

// SaidInTurn counts the rows that the voice whose turn it is has answered.
func (w *Walk) SaidInTurn() int { return w.SaidBy(w.Plan.Round.Voice()) }

// SaidBy counts the rows of the round that a voice has answered.
func (w *Walk) SaidBy(of content.Voice) int {
	n := 0
	for _, q := range w.RoundRows() {
		if v, ok := w.Plan.Answer(q.Ref).View(of); ok && !v.Pass {
			n++
		}
	}
	return n
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

// KeepSheet puts what stands on a sheet into the plan, as its voice's. What is passed on is
// kept when the sheet is done; see [Walk.TurnDone].
func (w *Walk) KeepSheet(sheet *Walk) {
	for _, q := range w.RoundRows() {
		said := w.Plan.Round.Voice()
		before, _ := w.Plan.Answer(q.Ref).View(said)
		v := sheet.Plan.Answer(q.Ref).AsView(said)
		v.Extra, v.Earlier = before.Extra, before.Earlier
		v = v.WithoutPasses()
		v.Pass = before.Pass && v.Silent()
		w.Plan.SetView(q.Ref, v)
	}
}
