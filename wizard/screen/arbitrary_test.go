package screen

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

var (
	arbitrary     = flag.Duration("arbitrary", 0, "how long to press arbitrary keys; a few seeds without it")
	arbitrarySeed = flag.Uint64("arbitrary-seed", 1, "the first seed of the arbitrary keys")
)

// Arbitrary keys, seeded. Three things must hold whatever is pressed: what is
// kept is what was said whenever the hands rest, every frame fills its window and
// is never larger, and what has the focus can be seen.
//
//	go test ./wizard/screen -run TestArbitraryKeys -arbitrary 1h -timeout 0
func TestArbitraryKeys(t *testing.T) {
	const keysASeed, fewSeeds = 400, 8
	began := time.Now()
	seed, keys := *arbitrarySeed, 0
	for ; seed < *arbitrarySeed+fewSeeds || time.Since(began) < *arbitrary; seed++ {
		keys += pressArbitraryKeys(t, seed, keysASeed)
		if t.Failed() {
			t.Fatalf("to repeat: -arbitrary-seed %d", seed)
		}
	}
	t.Logf("%d keys in %d sittings, %v", keys, seed-*arbitrarySeed, time.Since(began).Round(time.Second))
}

// pressArbitraryKeys is one sitting; it reports how many keys it pressed before
// one of them left the program.
func pressArbitraryKeys(t *testing.T, seed uint64, most int) (pressed int) {
	t.Helper()
	var names []string
	for name := range named {
		names = append(names, name)
	}
	slices.Sort(names)
	pastes := []string{"two\nlines", "end", "  \t", "æ\u202e\x1b[2J\u009b1m", "12", "\r\n", "👩🏽‍🦽", "1\nn\n\tx 2\n", "•\tfirst\n•\tsecond"}
	windows := append([]struct{ width, height int }{{1, 1}, {39, 9}, {500, 200}}, sizes...)

	random := rand.New(rand.NewPCG(seed, 2026))
	s := wizardtest.NewSession(content.Languages()[seed%2])
	if seed%4 < 2 { // half of the sittings go on with a full plan
		fill(s.Guide, s.Plan)
		s.Resumed = true
	}
	if seed%5 < 2 { // and some are a workshop, or in the middle of a round
		in := workshop(content.Languages()[seed%2])
		for _, ref := range []content.Ref{content.RefMode, content.RefPresent} {
			s.Plan.Set(ref, in.Plan.Answer(ref))
		}
		s.Plan.Sheet = in.Plan.Sheet
		switch {
		case seed%10 == 6: // after one, with a sheet that is being corrected, or a row voted on again
			afterRound(&s, seed)
		case seed%10 == 5: // whose sheets have marks, and are typed without being seen
			s.Plan.HandOut(append(s.Plan.Sheet, "star.hope"), []content.Voice{{Who: "manager", Nr: "K"}, {Who: "colleagues", Nr: "B"}, {Who: "peer", Nr: "D"}})
			s.Plan.Round.Blind = seed%20 == 5
		case seed%5 == 0:
			s.Plan.BeginRound(append(s.Plan.Sheet, "star.hope"), []string{"manager", "colleagues", "colleagues", "peer"})
		}
	}
	hall := seed%7 == 3 || seed%7 == 5 // and some are at a reveal, of eleven sheets or of thirty
	if hall {
		s = wizardtest.Hall(content.Languages()[seed%2], map[uint64]int{3: 11, 5: 30}[seed%7])
	}
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		if hall {
			d.goTo(d.revealOf([]string{"star", "expect-of-us"}[random.IntN(2)]))
		}
		if seed%3 == 0 && !hall { // not all of them from the first page
			pages := walk.PagesOf(d.session.Guide)
			d.goTo(pages[random.IntN(len(pages))].Ref())
		}
		for ; pressed < most; pressed++ {
			switch random.IntN(13) {
			case 12:
				d.burst(keysOfPaste(pastes[random.IntN(len(pastes))])...)
			case 0:
				size := windows[random.IntN(len(windows))]
				d.resize(size.width, size.height)
			case 1:
				d.paste(pastes[random.IntN(len(pastes))], random.IntN(2) == 0)
			case 2, 3, 4:
				d.press(string(rune(' ' + random.IntN('~'-' '))))
			default:
				d.press(names[random.IntN(len(names))])
			}
			if d.model.err != nil {
				t.Fatalf("seed %d, key %d: %v", seed, pressed, d.model.err)
			}
			select {
			case <-d.done: // it left by the menu, by Ctrl+C, or at the end
				return
			default:
			}
			checkFrame(t, d.model, fmt.Sprintf("seed %d, key %d", seed, pressed))
		}
		d.rest()
		if len(d.kept) == 0 {
			return
		}
		kept, plan := d.kept[len(d.kept)-1], d.plan().Clone()
		if !reflect.DeepEqual(kept, plan) {
			t.Errorf("seed %d: what is kept is not what was said:\n%+v\n%+v", seed, kept, plan)
		}
	})
	return pressed
}
