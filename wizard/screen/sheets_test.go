package screen

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// counting presses keys and counts them.
func (d *driver) counting(n *int, keys ...string) {
	for _, k := range keys {
		if _, named := named[k]; named {
			*n++
		} else {
			*n += len([]rune(k))
		}
	}
	d.press(keys...)
}

// typed types a round of three sheets and shows it.
func (d *driver) typed(scripts ...string) {
	d.t.Helper()
	d.beginRound(starRound)
	for _, script := range scripts {
		d.sits()
		d.press(script)
		d.closes()
	}
	d.press("<home>", "<enter>")
	if d.plan().Round != nil {
		d.t.Fatalf("not revealed:\n%s", d.screen())
	}
}

// choice moves to a choice in the list that is open.
func (d *driver) choice(label string) {
	d.t.Helper()
	d.press("<home>")
	for range 20 {
		for line := range strings.SplitSeq(d.screen(), "\n") {
			if strings.Contains(line, "▌") && strings.Contains(line, label) {
				return
			}
		}
		d.press("<down>")
	}
	d.t.Fatalf("no choice %q:\n%s", label, d.screen())
}

// afterRound leaves a plan as it is while a sheet is corrected that was shown, or while a row
// is voted on again.
func afterRound(s *walk.Session, seed uint64) {
	rows := []content.Ref{"star.hope", "star.trust"}
	sheets := []content.Voice{{Who: "manager", Nr: "K"}, {Who: "colleagues", Nr: "B"}, {Who: "peer", Nr: "D"}}
	s.Plan.HandOut(rows, sheets)
	for i, v := range sheets {
		s.Plan.SetView("star.hope", content.View{Voice: v, Importance: content.Level(1 + i)})
		s.Plan.PassRest(rows, v)
		s.Plan.Allow(v, rows)
		s.Plan.Round.NextTurn()
	}
	s.Plan.Reveal()
	w := walk.New(s.Guide, s.Plan, s.Today)
	if q, _ := s.Guide.Question("star.hope"); seed%20 == 6 {
		w.VoteAgain(q)
	} else {
		w.Correct(w.Typed()[1])
	}
}

// At most 17 keys a sheet of the star: one to draw the curtain back, fourteen ratings, two to
// draw it again; nine for six rows. The private question is two more, once. At most 6 for a
// correction besides what is put right, wherever it is on the sheet. A row is voted on again
// with two keys around the sheets and two a sheet, besides the votes.
func TestFewKeysAreEnough(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.beginRound(starRound)
		d.sits()
		d.press("44")
		d.closes()
		sheet := 0
		d.counting(&sheet, "<enter>", "12341234123412", "<tab>", "<enter>")
		d.wantScreen("Sheet 3 of 3")
		if a := d.plan().Answer("star.influence"); sheet > 17 || len(a.Views) != 2 || a.Views[1].Clarity != 2 {
			t.Errorf("%d keys a sheet: %+v", sheet, a)
		}
		axes := d.session.Guide.Section("star").Questions()[:7]
		for axis := range 14 {
			keys := 0
			d.counting(&keys, "<back>")
			switch row := axis / 2; {
			case row < 4:
				d.counting(&keys, slices.Repeat([]string{"<down>"}, row)...)
			default:
				d.counting(&keys, append([]string{"<end>"}, slices.Repeat([]string{"<up>"}, 6-row)...)...)
			}
			if axis%2 == 1 {
				d.counting(&keys, "<right>")
			}
			d.press("3")
			d.counting(&keys, "<tab>")
			d.wantScreen("Sheet 3 of 3")
			v, _ := d.plan().Answer(axes[axis/2].Ref).View(content.Voice{Who: "colleagues", Nr: "B"})
			if got := []content.Level{v.Importance, v.Clarity}[axis%2]; keys > 6 || got != 3 {
				t.Errorf("cell %d: %d keys, %+v", axis, keys, v)
			}
		}
		d.sits()
		d.press("4")
		d.closes()
		d.press("<enter>")

		keys := 0
		d.counting(&keys, "c", "B", "<enter>")
		d.press("1")
		d.counting(&keys, "<tab>")
		if d.plan().Round != nil || keys > 6 {
			t.Errorf("%d keys from the reveal:\n%s", keys, d.screen())
		}
		d.press("<esc>")
		keys = 0
		d.counting(&keys, "<end>", "<enter>", "B", "<enter>")
		d.press("2")
		d.counting(&keys, "<tab>")
		if d.plan().Round != nil || keys > 6 {
			t.Errorf("%d keys from the menu:\n%s", keys, d.screen())
		}
		t.Logf("a sheet %d keys", sheet)
	})
}

// A round of ten takes few keys beside its sheets, which are begun and closed with three:
// before the first and after the last, be it a new one or a row that is voted on again.
func TestARoundIsBegunAndShownWithFewKeys(t *testing.T) {
	for _, size := range sizes {
		drive(t, wizardtest.Room(content.English), size.width, size.height, func(d *driver) {
			d.begin()
			sheets := func(what string, want, each int, to ...string) {
				t.Helper()
				beside, most := 0, 0
				d.counting(&beside, to...)
				if d.plan().Round == nil || len(d.plan().Round.Who) != want {
					t.Fatalf("%s: no round of %d:\n%s", what, want, d.screen())
				}
				for range want {
					keys := 0
					d.counting(&keys, "<enter>")
					for r, ok := d.model.overlay.(*round); ok && r.ask != nil; r, ok = d.model.overlay.(*round) {
						d.counting(&keys, "<down>", "<enter>") // whoever is alone says yes
					}
					d.press("1")
					d.counting(&keys, "<tab>", "<enter>")
					most = max(most, keys)
				}
				d.counting(&beside, "<enter>")
				if d.plan().Round != nil || beside > 10 || most > each {
					t.Errorf("%s: %d keys, %d for a sheet:\n%s", what, beside, most, d.screen())
				}
				t.Logf("%dx%d, %s: %d keys, at most %d more for each sheet", size.width, size.height, what, beside, most)
			}
			d.goTo(starRound)
			sheets("the star", 10, 5, "<enter>")
			sheets("voted on again", 10, 5, "r")
			d.goTo(promiseRound)
			sheets("a theme of the promises", 10, 5, " ", "<tab>", "<enter>")
		})
	}
}

// A note after a digit is about the row that was just rated.
func TestANoteAfterADigitIsAboutThatRow(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.beginRound(promiseRound)
		d.sits()
		d.press("3", "n", "not here", "<enter>", "<esc>")
		if v := d.plan().Answer("expect-of-us.induction").Views[0]; v.Note != "not here" || v.State != content.Missing {
			t.Errorf("%+v", v)
		}
	})
}

// A sheet is corrected alone, while the others are hidden, from wherever one is, and the
// private question is not asked of who has answered it.
func TestASheetIsCorrectedByItself(t *testing.T) {
	for _, way := range []struct {
		name string
		to   func(d *driver)
		back string
	}{
		{"the sheet before", func(d *driver) { d.press("<back>") }, "Sheet 3 of 3"},
		{"by the list", func(d *driver) { d.choice("Correct or move"); d.press("<enter>", "B", "<enter>") }, "Sheet 3 of 3"},
		{"when all have answered", func(d *driver) {
			d.sits()
			d.press("1", "<up>", "n", "secretC", "<esc>")
			d.closes()
			d.press("<back>", "<tab>")
			d.choice("Correct or move")
			d.press("<enter>", "B", "<enter>")
		}, "Everybody has answered"},
	} {
		t.Run(way.name, func(t *testing.T) {
			drive(t, workshop(content.English), 100, 30, func(d *driver) {
				d.begin()
				d.beginRound(promiseRound)
				for _, own := range []string{"secretA", "secretB"} {
					d.sits()
					d.press("3", "<up>", "n", own, "<esc>")
					d.closes()
				}
				way.to(d)
				d.wantScreen("Correction: Colleagues B (joint)", "secretB")
				for _, k := range []string{"<down>", "<ctrl+g>", "<f1>", "<back>", "<ctrl+c>", "<ctrl+l>", "<up>", "1"} {
					d.press(k)
					for _, other := range []string{"secretA", "secretC"} {
						if strings.Contains(d.screen(), other) {
							t.Fatalf("%s is seen after %s:\n%s", other, k, d.screen())
						}
					}
				}
				d.press("<tab>")
				d.wantScreen(way.back)
				if v, _ := d.plan().Answer("expect-of-us.induction").View(content.Voice{Who: "colleagues", Nr: "B"}); v.State != content.InPlace || v.Note != "secretB" {
					t.Errorf("%+v", v)
				}
			})
		})
	}
}

// After the reveal a sheet is corrected by its name, also one that was asked in private, and
// one is where one was.
func TestASheetIsCorrectedAfterTheReveal(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.typed("44", "11", "43")
		d.goTo("purpose.why")
		d.press("<esc>")
		d.choice("Correct a sheet")
		d.press("<enter>")
		d.wantScreen("Which sheet", "The role star", "Lived experience C", "wrong perspective")
		d.press("c", "<enter>")
		d.wantScreen("Correction: Lived experience C", "4 central")
		if d.plan().Hidden("star.hope") == false || strings.Contains(d.screen(), "not here ") && strings.Contains(d.screen(), "1 unclear  ") && strings.Contains(d.screen(), "Colleagues") {
			t.Errorf("the others are seen:\n%s", d.screen())
		}
		d.press("1", "<tab>")
		if !d.model.route.Page().Holds("purpose.why") || d.plan().Round != nil {
			t.Errorf("at %s:\n%s", d.model.route.Page().Ref(), d.screen())
		}
		if v, _ := d.plan().Answer("star.hope").View(content.Voice{Who: "peer", Nr: "C"}); v.Importance != 1 || v.Clarity != 3 {
			t.Errorf("%+v", v)
		}
		d.goTo("star.star-reveal")
		d.press("<down>")
		at := d.model.seen()
		if at == "star.hope" {
			t.Fatal("the cursor has not moved")
		}
		d.press("c", "a", "<enter>", "2", "<tab>")
		if v, _ := d.plan().Answer(at).View(content.Voice{Who: "manager", Nr: "A"}); v.Importance != 2 || v.Pass || d.model.seen() == "" {
			t.Errorf("%s: %+v", at, v)
		}
	})
}

// A kill in the middle of a correction, or of a row that is voted on again, goes on with the
// same things hidden.
func TestACorrectionGoesOnAfterAKill(t *testing.T) {
	for _, seed := range []uint64{6, 16} {
		s := workshop(content.English)
		afterRound(&s, seed)
		s.Resumed = true
		var kept *content.Plan
		drive(t, s, 100, 30, func(d *driver) {
			d.wantScreen("middle of a round")
			d.begin()
			d.press("<home>", "<enter>", "<up>", "3")
			d.rest()
			kept = d.kept[len(d.kept)-1]
		})
		again := workshop(content.English)
		again.Plan, again.Resumed = kept, true
		drive(t, again, 100, 30, func(d *driver) {
			d.wantScreen("Go on with the round: " + map[uint64]string{6: "Manager K", 16: "Colleagues B"}[seed])
			d.begin()
			if !d.plan().Hidden("star.hope") || strings.Contains(d.screen(), "central") {
				t.Errorf("%d: it is shown:\n%s", seed, d.screen())
			}
			d.press("<home>", "<enter>")
			if r, ok := d.model.overlay.(*round); !ok || r.field == nil || !strings.Contains(d.screen(), "3 important") {
				t.Fatalf("%d: not the sheet:\n%s", seed, d.screen())
			}
			d.press("<tab>")
			if seed == 16 && d.plan().Round != nil || seed == 6 && !strings.Contains(d.screen(), "Sheet 2 of 3: Colleagues B") {
				t.Errorf("%d: it does not go on:\n%s", seed, d.screen())
			}
		})
	}
}

// A row is voted on again by the same sheets, and the movement is shown.
func TestARowIsVotedOnAgain(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.typed("44", "11", "p")
		row := d.model.seen()
		if row != "star.hope" {
			t.Fatalf("at %s", row)
		}
		d.wantScreen("· 1 pass")
		d.press("r")
		d.wantScreen("Sheet 1 of 3: Manager A. A belongs on the paper.")
		if !d.plan().Hidden(row) || d.plan().Hidden("star.trust") {
			t.Error("not that row alone is hidden")
		}
		d.press("<enter>", "<tab>", "<enter>", "4", "<tab>", "<enter>", "4", "<tab>", "<enter>")
		d.wantScreen("before: 1 of 3 central; now: 3")
		views := d.plan().Answer(row).Views
		if len(views) != 3 || views[1].Before().Importance != 1 || views[1].Importance != 4 || !views[2].Before().Pass || views[2].Pass {
			t.Errorf("%+v", views)
		}
		d.press("r", "2", "<enter>") // called off
		if !reflect.DeepEqual(d.plan().Answer(row).Views, views) || d.plan().Round != nil {
			t.Errorf("it left a trace: %+v", d.plan().Answer(row).Views)
		}
	})
}

// A sheet under the wrong perspective is moved, and keeps its mark: in the round and after.
func TestASheetIsMoved(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.beginRound(starRound)
		d.sits()
		d.press("44")
		d.closes()
		d.choice("Correct or move")
		d.press("<enter>")
		d.choice("wrong perspective")
		d.press("<enter>", "<enter>", "2", "<enter>")
		d.wantScreen("Colleagues A", "Sheet 2 of 3")
		for range 2 {
			d.sits()
			d.press("11")
			d.closes()
		}
		d.press("<enter>", "v")
		d.wantScreen("Colleagues A", "Colleagues B (joint)")
		d.press("c")
		d.choice("wrong perspective")
		d.press("<enter>", "a", "<enter>", "1", "<enter>")
		d.wantScreen("It would be the only sheet of that perspective")
		d.press("<enter>", "v")
		d.wantScreen("Manager A")
		if d.plan().Round != nil {
			t.Errorf("a round: %+v", d.plan().Round)
		}
	})
}

// The sheets of the next round are those of the round before, with the same marks.
func TestTheNextRoundHasTheSameSheets(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo(starRound)
		d.wantScreen("Begin: 8 sheets")
		d.press("<home>", "0", "<down>", "0", "<end>")
		d.wantScreen("Begin: 1 sheet\n")
		d.goTo("purpose.why")
		d.typed("44", "11", "22")
		d.goTo(promiseRound)
		d.press("<tab>")
		d.wantScreen("Begin: 3 sheets", "joint, for several people")
		d.press("<end>", "<enter>")
		d.wantScreen("Sheet 1 of 3: Manager A. A belongs on the paper.")
		for i := range 3 {
			d.sits()
			d.press(fmt.Sprint(i + 1))
			d.closes()
		}
		d.press("<enter>", "v")
		d.wantScreen("Manager A", "Colleagues B (joint)", "Lived experience C")
	})
}
