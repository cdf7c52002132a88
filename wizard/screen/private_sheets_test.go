package screen

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// Of a sheet that is typed with the projector on no frame tells the answers: whatever is
// answered, the frames are the same.
func TestNothingIsSeenOfASheetThatIsTypedBlind(t *testing.T) {
	frames := func(l content.Language, at content.Ref, answers []string) (all []string, p *content.Plan) {
		drive(t, workshop(l), 80, 24, func(d *driver) {
			d.begin()
			d.beginRound(at)
			d.model.plan.Round.Blind = true
			d.sits()
			for _, k := range append(answers, "<up>", "<ctrl+z>", "<tab>", "<down>", "<down>", "<enter>") {
				d.press(k)
				all = append(all, d.screen())
			}
			p = d.plan().Clone()
		})
		return all, p
	}
	for _, l := range content.Languages() {
		for _, test := range []struct {
			at       content.Ref
			one, two []string
		}{
			{starRound, []string{"1", "2", "3", "p", "0", "<down>", "4", "n"}, []string{"4", "p", "0", "1", "2", "<down>", "3", "n"}},
			{promiseRound, []string{"1", "2", "n", "<up>", "a"}, []string{"3", "4", "n", "<up>", "a"}},
		} {
			one, a := frames(l, test.at, test.one)
			two, b := frames(l, test.at, test.two)
			if reflect.DeepEqual(a.Answers, b.Answers) {
				t.Fatal("the same was answered")
			}
			for i := range one {
				if one[i] != two[i] {
					t.Errorf("%s, key %d:\n%s\n%s", test.at, i, one[i], two[i])
				}
			}
		}
	}
}

// How the sheets are typed is chosen on the curtain, and remembered for the round and those
// that follow; a private question is asked in the dark.
func TestSheetsAreTypedBlindFromTheCurtain(t *testing.T) {
	drive(t, workshop(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.beginRound(starRound)
		d.choice("projector on")
		d.press("<enter>")
		d.wantScreen("A private question comes first")
		d.sits()
		d.press("43")
		d.wantScreen("Row 1 of 7 ✓", "Row 2 of 7", "what should the role be about here"[5:], "break")
		d.closes()
		d.wantScreen("The projector can stay on")
		d.choice("projector dark")
		d.press("<enter>", "<home>", "<enter>", "4")
		d.wantScreen("4 central")
	})
	drive(t, workshop(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.beginRound(starRound)
		d.choice("projector on")
		d.press("<enter>")
		for range 3 {
			d.sits()
			d.press("4")
			d.closes()
		}
		d.press("<enter>", "r")
		d.sits()
		d.wantScreen("Row 1 of 1")
	})
}

// Whoever has become the only voice of a perspective is asked, in private, before the reveal.
func TestWhoBecomesTheOnlyVoiceIsAsked(t *testing.T) {
	users := func(n int) walk.Session {
		s := workshop(content.English)
		s.Plan.Set(content.RefPresent, content.Answer{People: map[string]int{"service-users": n, "colleagues": 2}})
		return s
	}
	begun := func(d *driver) {
		d.begin()
		d.goTo(starRound)
		d.press("<end>", "<enter>")
		for range 2 {
			d.press("<enter>", "44", "<tab>", "<enter>")
		}
	}
	t.Run("the other does not come", func(t *testing.T) {
		drive(t, users(2), 100, 30, func(d *driver) {
			begun(d)
			d.press("<enter>", "11", "<tab>", "<enter>", "3", "<enter>")
			d.wantScreen("Everybody has answered")
			d.press("<enter>")
			d.wantScreen("Before the answers are shown: People supported C")
			d.press("<enter>")
			d.wantScreen("the only one here", "▌ 1  No, and take out what I have answered (1)")
			d.press("<enter>", "<enter>")
			if d.plan().Round != nil || d.plan().Says([]content.Ref{"star.hope"}, content.Voice{Who: "service-users", Nr: "C"}) {
				t.Errorf("still there:\n%s", d.screen())
			}
			if strings.Contains(d.screen(), "supported C") || slices.ContainsFunc(d.plan().Sheets, func(s content.Sheet) bool { return s.Who == "service-users" }) {
				t.Errorf("it shows: %+v\n%s", d.plan().Sheets, d.screen())
			}
		})
	})
	t.Run("the first one holds back, and the second is asked in its turn", func(t *testing.T) {
		drive(t, users(2), 100, 30, func(d *driver) {
			begun(d)
			d.press("<enter>", "11", "<tab>", "3", "<enter>", "<enter>")
			d.wantScreen("Sheet 4 of 4")
			d.press("<enter>")
			d.wantScreen("the only one here")
			d.press("2", "<tab>") // in a rhythm: it chooses nothing
			d.wantScreen("▌ 1  No")
			d.press("<down>", "<enter>", "2", "<tab>", "<enter>", "<enter>")
			if d.plan().Round != nil {
				t.Errorf("asked twice:\n%s", d.screen())
			}
		})
	})
	t.Run("a joint sheet is nobody's alone", func(t *testing.T) {
		drive(t, users(2), 100, 30, func(d *driver) {
			d.begin()
			d.goTo(starRound)
			d.press("<home>", "<down>", "<down>", "<down>", "1", "j", "<end>", "<enter>")
			for range 3 {
				d.press("<enter>", "44", "<tab>", "<enter>")
			}
			d.press("<enter>", "v")
			d.wantScreen("People supported C")
		})
	})
}

// Whoever takes a yes back after the reveal opens the sheet and takes everything out of it.
func TestAYesIsTakenBackAfterTheReveal(t *testing.T) {
	for _, blind := range []bool{false, true} {
		drive(t, workshop(content.English), 100, 30, func(d *driver) {
			d.begin()
			d.typed("44", "11", "33")
			rows := []content.Ref{"star.hope"}
			peer := content.Voice{Who: "peer", Nr: "C"}
			if !d.plan().Says(rows, peer) {
				t.Fatalf("the sheet is not there: %+v", d.plan().Answer("star.hope"))
			}
			d.press("c")
			d.choice("Lived experience C")
			d.press("<enter>")
			if blind {
				d.plan().Round.Blind = true
			}
			d.press("<esc>")
			d.choice("Take everything on this sheet out again")
			d.press("<enter>", "<enter>")
			if d.plan().Round != nil || d.plan().Says(rows, peer) || d.model.err != nil {
				t.Errorf("blind %v: it is still there, %v:\n%s", blind, d.model.err, d.screen())
			}
			d.wantScreen("What you answered, side by side")
		})
	}
}

// Who looks at the list of sheets and goes back is where they were.
func TestTheListOfSheetsLeavesThePageAsItWas(t *testing.T) {
	drive(t, workshop(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.typed("44", "11", "33")
		d.goTo(promiseRound)
		d.choose(words.Round().MenuCorrect)
		d.press("<esc>")
		d.wantScreen("▌")
	})
}
