package screen

import (
	"reflect"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// After the reveal the answers come first; a second round is a choice of its own,
// and can be called off.
func TestASecondRoundIsNoAccident(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.beginRound(starRound)
		for _, script := range []string{"44", "11", "43"} {
			d.sits()
			d.press(script)
			d.closes()
		}
		d.press("<enter>", "4")
		before := d.plan().Clone()
		d.goTo(starRound)
		d.press("<enter>")
		if d.plan().Round != nil {
			t.Fatalf("a second round has begun:\n%s", d.screen())
		}
		d.wantScreen("side by side", "agreed: central")
		d.goTo(starRound)
		d.press("<end>", "<enter>")
		d.wantScreen("answered before", "No second round")
		d.press("2")
		d.press("<down>", "<up>", "<enter>")
		d.wantScreen("agreed: central")
		if !reflect.DeepEqual(d.plan().Answers, before.Answers) || d.plan().Round != nil {
			t.Errorf("it left a trace: %+v", d.plan().Answers)
		}
	})
}

// Enter after a rating confirms it, and skips nothing.
func TestEnterAfterARatingSkipsNothing(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("star.star")
		d.press("4", "<enter>", "3", "<enter>", "2", "<enter>", "<enter>", "1")
		want := map[content.Ref]content.Answer{
			"star.hope":   {Importance: 4, Clarity: 3},
			"star.trust":  {Importance: 2},
			"star.choice": {Importance: 1},
		}
		for ref, a := range want {
			if got := d.plan().Answer(ref); !reflect.DeepEqual(got, a) {
				t.Errorf("%s: %+v", ref, got)
			}
		}
		d.goTo("expect-of-us.induction")
		d.press("1", "<enter>", "2", "<enter>", "<enter>", "3")
		for ref, state := range map[content.Ref]content.State{
			"expect-of-us.induction": content.InPlace, "expect-of-us.rules": content.Planned, "expect-of-us.background": content.Missing,
		} {
			if got := d.plan().Answer(ref).State; got != state {
				t.Errorf("%s: %q", ref, got)
			}
		}
	})
}

// A sheet says what may have been overlooked, and explains the row, since help is
// locked while it is filled in.
func TestASheetExplainsItself(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.beginRound(starRound)
		d.sits()
		d.wantScreen("Showing that life can get better")
		d.press("4", "<tab>")
		d.wantScreen("1 of 7 answered", "On 1 of them only one")
	})
}

// Where all have answered alike, one key agrees on all of it.
func TestWhatIsAlikeIsAgreedAtOnce(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.beginRound(promiseRound)
		for _, script := range []string{"11", "13", "1"} {
			d.sits()
			d.press(script)
			d.closes()
		}
		d.press("<enter>", "a")
		d.wantScreen("Agreed on 1 where all")
		if a := d.plan().Answer("expect-of-us.induction"); a.State != content.InPlace || a.Agreement != content.AgreedOn {
			t.Errorf("induction: %+v", a)
		}
		if a := d.plan().Answer("expect-of-us.supervision"); a.State != content.Open || a.Agreement != "" {
			t.Errorf("supervision: %+v", a)
		}
		open := d.session.Guide.OpenPoints(d.plan())
		var told []string
		for _, q := range open {
			if q.Unsettled(d.plan()) {
				told = append(told, string(q.Ref))
			}
		}
		if got := strings.Join(told, " "); got != "expect-of-us.supervision" {
			t.Errorf("not settled: %s", got)
		}
	})
}

// One manager is asked first, however many sheets were typed by mistake.
func TestTwoSheetsMakeNobodyLessAlone(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo(starRound)
		d.press("<home>", "2", "<end>", "<enter>", "<enter>")
		d.wantScreen("the only one here")
	})
}

// Answers that were there to look at may be gone by the next key, when what brought them is
// taken back: the cursor is on none of the lines that went with them.
func TestACommandThatIsGoneIsNotChosen(t *testing.T) {
	drive(t, wizardtest.Hall(content.English, 4), 80, 24, func(d *driver) {
		d.begin()
		d.goTo(starRound)
		d.press("<end>")
		for r, a := range d.model.plan.Answers {
			a.Views = nil
			d.model.plan.Set(r, a)
		}
		d.press("<enter>")
		if d.model.err != nil || d.plan().Round == nil {
			t.Fatalf("%v:\n%s", d.model.err, d.screen())
		}
	})
}

// Keys that come in one read with the one that begins a round are for the round: on the page
// under it they would settle a row that nobody sees.
func TestWhatIsTypedAheadOfARoundIsNotForThePage(t *testing.T) {
	drive(t, wizardtest.Hall(content.English, 4), 80, 24, func(d *driver) {
		d.begin()
		d.goTo(d.revealOf("star"))
		before := d.plan().Clone()
		d.burst(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("r24")})
		d.rest()
		if _, covered := d.model.overlay.(*round); !covered || d.plan().Round == nil {
			t.Fatalf("no round, or not to be seen:\n%s", d.screen())
		}
		for _, q := range d.session.Guide.Section("star").Questions() {
			if was, is := before.Answer(q.Ref), d.plan().Answer(q.Ref); is.Importance != was.Importance || is.Agreement != was.Agreement {
				t.Errorf("%s was settled: %+v", q.Ref, is)
			}
		}
	})
}
