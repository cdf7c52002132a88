package walk

import (
	"slices"

	"alongside/content"
)

// Whoever is the only voice of a perspective can be known by the answers, and is asked in
// private whether they may be shown: in the turn, where that is known by then, and else
// before the reveal.

// AsksInTurn reports whether the voice whose turn it is has to be asked first. Who has said
// yes is not asked again.
func (w *Walk) AsksInTurn() bool {
	r := w.Plan.Round
	return !w.Plan.Allows(r.Voice(), r.Of) && w.AloneInTurn()
}

// AloneInTurn reports whether the voice whose turn it is can be known by its answers: one
// person is there of the perspective, whatever the number of sheets, or one sheet.
func (w *Walk) AloneInTurn() bool {
	v := w.Plan.Round.Voice()
	if w.Plan.VoiceSheet(v).Joint {
		return false
	}
	return w.Plan.Answer(content.RefPresent).People[v.Who] == 1 || len(w.voicesOf(v.Who)) < 2
}

// voicesOf are the voices of a perspective whose answers to the round's rows are there, or
// are to come.
func (w *Walk) voicesOf(who string) []content.Voice {
	r := w.Plan.Round
	turn := r.Turn
	if r.Back > 0 {
		turn = r.Back - 1
	}
	var all []content.Voice
	add := func(v content.Voice) {
		if v.Who == who && !slices.Contains(all, v) {
			all = append(all, v)
		}
	}
	for i, v := range r.Voices() {
		if i == r.Turn || i >= turn || w.Plan.Says(r.Of, v) {
			add(v)
		}
	}
	for _, ref := range r.Of {
		for _, v := range w.Plan.Answer(ref).Views {
			add(v.Voice)
		}
	}
	return all
}

// Unasked are those who have become the only voice of their perspective, since others went
// or held back, and who have not been asked whether their answers may be shown.
func (w *Walk) Unasked() []content.Voice {
	r := w.Plan.Round
	var all []content.Voice
	for _, v := range r.Voices() {
		if voices := w.voicesOf(v.Who); len(voices) == 1 && w.Plan.Says(r.Of, v) && !w.Plan.VoiceSheet(v).Joint && !w.Plan.Allows(v, r.Of) {
			all = append(all, v)
		}
	}
	return all
}

// Allow takes down that a voice has said that its answers may be shown.
func (w *Walk) Allow(v content.Voice) { w.Plan.Allow(v, w.Plan.Round.Of) }

// SetJoint takes down of all of a round's sheets of some perspectives whether they speak for
// several people each.
func (w *Walk) SetJoint(who map[string]bool) {
	for _, v := range w.Plan.Round.Voices() {
		if on, ok := who[v.Who]; ok {
			w.Joint(v, on)
		}
	}
}

// FewerSheets reports whether a round has fewer sheets of the perspective whose turn it is
// than it has people there: one of them may speak for several.
func (w *Walk) FewerSheets() bool {
	who := w.Plan.Round.Voice().Who
	return w.Plan.Round.Sheets(who) < w.Plan.Answer(content.RefPresent).People[who]
}

// Joint takes down that a sheet speaks for several people, or for one.
func (w *Walk) Joint(v content.Voice, on bool) {
	w.Plan.ChangeSheet(v, func(s *content.Sheet) { s.Joint = on })
}

// WouldBeAlone reports whether one more voice of a perspective would be its only one.
func (w *Walk) WouldBeAlone(who string) bool {
	return !slices.ContainsFunc(w.Guide.Voices(w.Plan), func(v content.Voice) bool { return v.Who == who })
}
