package screen

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// In a text, a word, a line, a paste or a run of deletions is a step, and what comes back
// is named.
func TestUndoInATextGoesWordByWord(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("first word", "<enter>", "next")
		d.paste(" and a paste", true)
		d.press("!", "<bs>", "<bs>")
		for _, want := range []string{
			"first word\nnext and a paste!", "first word\nnext", "first word", "first", "",
		} {
			d.press("<ctrl+z>")
			if got := d.plan().Answer("purpose.why").Text; got != want {
				t.Fatalf("got %q, want %q", got, want)
			}
			d.wantScreen("Undone: words.")
			if want != "" && !strings.Contains(d.screen(), want[strings.LastIndex(want, "\n")+1:]) {
				t.Errorf("the box does not show %q:\n%s", want, d.screen())
			}
		}
		d.press("<ctrl+z>")
		d.wantScreen("There is nothing to undo.")
		d.press("u")
		if got := d.plan().Answer("purpose.why").Text; got != "u" {
			t.Errorf("u is no letter in a text: %q", got)
		}
	})
}

// What is typed after something was taken back, or after something else was done, is a
// step of its own.
func TestUndoKeepsHandsApart(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("one two", "<ctrl+z>", "s")
		d.press("<esc>")
		menuTo(d, "Park a thought")
		d.press("a thought", "<enter>", "x", "<ctrl+z>")
		if got := d.plan().Answer("purpose.why").Text; got != "ones" || len(d.plan().Parking) != 1 {
			t.Fatalf("text %q, parked %+v", got, d.plan().Parking)
		}
		d.press("<ctrl+z>")
		if len(d.plan().Parking) != 0 {
			t.Errorf("parked %+v", d.plan().Parking)
		}
		d.press("<ctrl+z>")
		if got := d.plan().Answer("purpose.why").Text; got != "one" {
			t.Errorf("text %q", got)
		}
	})
}

// A digit that changes nothing begins a number all the same: what follows goes on with
// it, and not with what the same hand did before.
func TestUndoOfANumberThatBeganAsItWas(t *testing.T) {
	s := workshop(content.English)
	for _, idea := range []string{"walks", "music"} {
		s.Plan.AddIdea("tasks.ideas", idea)
	}
	s.Plan.Vote("tasks.ideas", 1, "colleagues", 1)
	drive(t, s, 80, 24, func(d *driver) {
		dots := func() [2]int {
			ideas := d.plan().Answer("tasks.ideas").Ideas
			return [2]int{ideas[0].Votes["colleagues"], ideas[1].Votes["colleagues"]}
		}
		d.begin()
		d.goTo("tasks.ideas-votes")
		d.press("3", "<down>", "1", "2")
		if got := dots(); got != [2]int{3, 12} {
			t.Fatalf("dots %v:\n%s", got, d.screen())
		}
		d.press("<ctrl+z>")
		if got := dots(); got != [2]int{3, 1} {
			t.Errorf("dots %v after one undo", got)
		}
	})
}

// menuTo chooses from the menu, which is open, by the beginning of the words.
func menuTo(d *driver, label string) {
	d.t.Helper()
	c, ok := d.model.overlay.(*chooser)
	if !ok {
		d.t.Fatalf("the menu is not open:\n%s", d.screen())
	}
	for i, ch := range c.choices {
		if strings.HasPrefix(ch.label, label) {
			c.at = i
			d.press("<enter>")
			return
		}
	}
	d.t.Fatalf("the menu has no %q", label)
}

// One key takes back answers of every kind, the last one first, also those of another
// page: it says where and is to be pressed again, and leads nowhere.
func TestUndoReachesEveryPageAndSaysWhere(t *testing.T) {
	for _, l := range content.Languages() {
		drive(t, wizardtest.NewSession(l), 80, 24, func(d *driver) {
			d.begin()
			d.goTo(content.RefPresent)
			d.press("2")
			d.goTo(content.RefMode)
			d.press("<down>")
			d.goTo("star.hope")
			d.press("4")
			d.goTo("contact.told")
			d.press("2")
			here := d.model.route.Page().Ref()
			for _, r := range []content.Ref{"contact.told", "star.hope", content.RefMode, content.RefPresent} {
				if d.plan().Answer(r).Empty() {
					t.Fatalf("%s has no answer", r)
				}
				last, _ := d.model.walk.Last()
				d.press("u")
				if !last.Here {
					if a := d.plan().Answer(r); a.Empty() {
						t.Errorf("%s was taken back unseen", r)
					}
					said := d.model.pageOf(last).In(l)
					if !strings.Contains(d.model.notice.In(l), said) || !strings.Contains(d.model.notice.In(l), "Ctrl+Z") {
						t.Errorf("told %q, not where: %q", d.model.notice.In(l), said)
					}
					d.press("u")
				}
				if a := d.plan().Answer(r); !a.Empty() {
					t.Errorf("%s was not taken back: %+v", r, a)
				}
			}
			if at := d.model.route.Page().Ref(); at != here {
				t.Errorf("went to %s", at)
			}
			d.rest()
			if len(d.kept[len(d.kept)-1].Answers) != 0 {
				t.Errorf("kept %+v", d.kept[len(d.kept)-1].Answers)
			}
		})
	}
}

// What is shown follows: the choice under the cursor, a number that goes on, a box that
// was opened after what is taken back.
func TestWhatIsShownFollowsAnUndo(t *testing.T) {
	drive(t, workshop(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo(content.RefPerspective)
		d.press("<down>", "<down>", "<ctrl+z>")
		first, _ := d.session.Guide.Question(content.RefPerspective)
		if got := d.plan().Answer(content.RefPerspective).Text; got != first.Item.Options[1].ID {
			t.Fatalf("chosen %q", got)
		}
		d.wantScreen("▌ " + first.Item.Options[1].Label.EN)
		d.press("<down>")
		if got := d.plan().Answer(content.RefPerspective).Text; got != first.Item.Options[2].ID {
			t.Errorf("the cursor stood elsewhere: %q", got)
		}

		d.goTo("expect-of-us.induction")
		d.press("3", "<up>", "n", "<ctrl+z>")
		if a := d.plan().Answer("expect-of-us.induction"); !a.Empty() || d.model.focused().opened() {
			t.Errorf("answer %+v, the box is open: %v", a, d.model.focused().opened())
		}
	})
}

// An idea is taken back word by word while it is written, and as a whole when it is done;
// a paste of several is one step.
func TestUndoOfIdeas(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		ideas := func(want ...string) {
			t.Helper()
			var got []string
			for _, idea := range d.plan().Answer("tasks.ideas").Ideas {
				got = append(got, idea.Text)
			}
			if strings.Join(got, "|") != strings.Join(want, "|") {
				t.Fatalf("ideas %q, want %q\n%s", got, want, d.screen())
			}
		}
		d.begin()
		d.goTo("tasks.ideas")
		d.press("a long walk", "<ctrl+z>")
		ideas("a long")
		d.wantScreen("a long")
		d.press(" talk", "<enter>", "two words", "<enter>")
		ideas("a long talk", "two words")
		d.press("<ctrl+z>")
		ideas("a long talk")
		d.paste("three\nfour\n", true)
		ideas("a long talk", "three", "four")
		d.press("<ctrl+z>")
		ideas("a long talk")
		d.press("<ctrl+z>", "<ctrl+z>", "<ctrl+z>", "<ctrl+z>", "x") // more often than there is anything
		ideas("x")
		d.press("<enter>", "<up>", "<enter>", "<bs>", "<esc>")
		ideas()
		d.wantScreen("Ctrl+Z brings it back")
		d.press("<ctrl+z>")
		ideas("x")
	})
}

// The parking lot: the thought on the line, what was ticked, what was taken out.
func TestUndoInTheLot(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("because", "<esc>")
		menuTo(d, "Park a thought")
		d.press("a second thought", "<ctrl+z>")
		d.wantScreen("Undone: a parked thought", "a second")
		d.press("<up>", "<space>", "x")
		if len(d.plan().Parking) != 0 {
			t.Fatalf("parked %+v", d.plan().Parking)
		}
		d.wantScreen("Ctrl+Z brings it back") // u would be a letter now: the cursor is on the line
		d.press("<ctrl+z>")
		if got := d.plan().Parking; len(got) != 1 || !got[0].Done || got[0].What != "a second" {
			t.Fatalf("parked %+v", got)
		}
		d.press("<up>", "u")
		if got := d.plan().Parking; len(got) != 1 || got[0].Done {
			t.Fatalf("parked %+v", got)
		}
		d.press("<enter>", "<bs>", "<bs>", "<bs>", "<bs>", "<bs>", "<bs>", "<bs>", "<bs>", "<enter>") // no words, no thought
		if len(d.plan().Parking) != 0 {
			t.Errorf("parked %+v", d.plan().Parking)
		}
		d.press("<ctrl+z>", "<ctrl+z>", "<ctrl+z>", "<ctrl+z>", "<esc>")
		if a := d.plan().Answer("purpose.why"); !a.Empty() || strings.Contains(d.screen(), "because") {
			t.Errorf("the page below shows what is gone: %+v\n%s", a, d.screen())
		}
	})
}

// On a sheet the key takes back what this voice said, and nothing of anybody else's; when
// the turn is over, nobody's.
func TestUndoDoesNotReachAcrossTurns(t *testing.T) {
	s := workshop(content.English)
	drive(t, s, 100, 30, func(d *driver) {
		d.begin()
		rows := []content.Ref{"star.hope", "star.trust"}
		d.goTo("purpose.why")
		d.press("before the round")
		d.program.Send(roundMsg{rows: rows, who: []string{"colleagues", "colleagues"}})
		d.press("<enter>") // the first sheet
		d.press("4", "3", "<ctrl+z>")
		d.wantScreen("Undone: an answer")
		view := func() content.View { return append(d.plan().Answer("star.hope").Views, content.View{})[0] }
		if v := view(); v.Importance != 4 || v.Clarity != 0 {
			t.Fatalf("kept %+v", d.plan().Answer("star.hope").Views)
		}
		d.press("<tab>", "<enter>", "<enter>") // done, and the second sheet
		for range 3 {
			d.press("<ctrl+z>")
		}
		d.wantScreen("There is nothing to undo.")
		if v := view(); v.Importance != 4 {
			t.Errorf("a turn that was over was undone: %+v", v)
		}
		if d.plan().Answer("purpose.why").Text == "" {
			t.Error("what came before the round was undone")
		}
	})
}

// The menu has the command in words, always in its place, so that what follows keeps its
// number.
func TestTheMenuUndoes(t *testing.T) {
	drive(t, wizardtest.NewSession(content.Danish), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("<esc>")
		d.wantScreen("7  Fortryd", "9  Afslut")
		menuTo(d, "Fortryd den seneste ændring")
		d.wantScreen("Der er ikke noget at fortryde.")
		d.press("derfor", "<esc>")
		d.wantScreen("7  Fortryd", "9  Afslut")
		menuTo(d, "Fortryd den seneste ændring")
		d.wantScreen("Fortrudt: nogle ord.")
		if a := d.plan().Answer("purpose.why"); !a.Empty() {
			t.Errorf("%+v", a)
		}
	})
}

// The name of a file is not of the plan: it is taken back by itself.
func TestUndoInAFileNameLeavesThePlanAlone(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("because")
		d.goTo("review.review-write")
		d.press("e", "x", "<ctrl+z>", "<ctrl+z>")
		d.wantScreen("readiness-plan.md")
		if strings.Contains(d.screen(), "readiness-plan.mdx") || d.plan().Answer("purpose.why").Text != "because" {
			t.Errorf("%+v\n%s", d.plan().Answer("purpose.why"), d.screen())
		}
		d.press("<enter>", "<ctrl+z>", "<ctrl+z>")
		if d.plan().Answer("purpose.why").Text != "" {
			t.Error("the plan is not undone when the name is done")
		}
	})
}

// The cursor goes to what came back, which is named by itself: it is seen.
func TestUndoPutsTheCursorOnWhatCameBack(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 30, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.induction")
		d.press("1", "<ctrl+z>")
		d.wantScreen("Undone: an answer.")
		d.press("2")
		if got := d.plan().Answer("expect-of-us.induction").State; got != content.Planned {
			t.Errorf("the cursor stood elsewhere: %q\n%s", got, d.screen())
		}
		d.goTo("tasks.ideas")
		d.press("a walk", "<enter>", "music", "<enter>", "chess", "<enter>", "<up>", "x", "<ctrl+z>")
		d.wantScreen("▌  3   chess")
		d.press("<shift+up>", "<home>", "<ctrl+z>")
		d.wantScreen("▌  3   chess")
		d.goTo("star.hope")
		d.press("3", "2", "<ctrl+z>", "4")
		if a := d.plan().Answer("star.hope"); a.Importance != 3 || a.Clarity != 4 {
			t.Errorf("the star has %d and %d", a.Importance, a.Clarity)
		}
		d.goTo("actions.actions")
		d.press("<end>", "buy", "<enter>", "<esc>", "<home>", "d", "<end>", "<up>")
		d.press("p", "<home>", "<ctrl+z>", "d")
		if a := d.plan().Actions[0]; !a.Done || a.Aside != "" {
			t.Errorf("%+v\n%s", a, d.screen())
		}
	})
}

// Another key than the one that was asked for again takes nothing back that is not seen.
func TestUndoElsewhereAsksAfresh(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("because")
		d.goTo("star.hope")
		d.press("<ctrl+z>", "<down>", "<ctrl+z>")
		d.wantScreen("Your last change was on another page")
		if d.plan().Answer("purpose.why").Text != "because" {
			t.Error("it was taken back")
		}
	})
}
