package walk

import "alongside/content"

// A Hand is whoever writes letter by letter, such as a box: what it writes goes on with
// what it wrote last, and becomes one step when it is done. Two boxes that are written in
// by turns are two hands.
type Hand any

// DoBy is [Walk.Do] by a hand: the deed goes on with the last one only where the same hand
// did that.
func (w *Walk) DoBy(hand Hand, d Deed) (told content.Text, done bool) {
	d.GoesOn = d.GoesOn && w.hand == hand && !w.idle
	before := w.Steps()
	told, done = w.Do(d)
	w.idle = !done && !d.GoesOn
	if done && w.hand != hand {
		w.hand, w.since = hand, before
	}
	return told, done
}

// TakenBack forgets the steps after the first few: a hand has itself taken back what they
// wrote, to write it otherwise.
func (w *Walk) TakenBack(first int) {
	w.past = w.past[:max(0, min(len(w.past), first-w.shed))]
	w.since = min(w.since, first)
}

// Finished makes one step of what a hand wrote. What it writes next is another.
func (w *Walk) Finished(hand Hand) {
	if w.hand == hand {
		w.AsOne(w.since)
		w.hand = nil
	}
}
