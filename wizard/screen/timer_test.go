package screen

import (
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/words"
)

// header is the first line of the screen.
func (d *driver) wantTime(want string) {
	d.t.Helper()
	if got := d.model.timeLeft(); got != want {
		d.t.Fatalf("the header says %q, want %q:\n%s", got, want, d.screen())
	}
	if want != "" {
		d.wantScreen(want)
	}
}

// timed opens a workshop's plan at a step.
func timed(t *testing.T, step string, steps func(*driver)) {
	t.Helper()
	drive(t, newWorkshop(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.step(step)
		steps(d)
	})
}

// step goes to a step by the list of steps.
func (d *driver) step(id string) {
	d.press("<ctrl+g>", "<home>")
	var steps []*content.Section
	for _, g := range d.model.route.Groups() {
		steps = append(steps, g.Sections...)
	}
	for _, s := range steps {
		if s.ID == id {
			break
		}
		d.press("<down>")
	}
	d.press("<enter>")
	if got := d.model.route.Page().Section.ID; got != id {
		d.t.Fatalf("at %s, not at %s", got, id)
	}
}

func TestTheTimeOfAStepRunsDown(t *testing.T) {
	timed(t, "star", func(d *driver) {
		d.wantTime("22 min")
		d.pass(30 * time.Second)
		d.wantTime("22 min")
		d.pass(30 * time.Second)
		d.wantTime("21 min")
		d.press("4", "2", "<down>")
		d.pass(20 * time.Minute)
		d.wantTime("1 min")
		d.wantNot("is up")
		d.pass(time.Minute)
		d.wantTime("time is up")
		d.wantScreen("The time for this step is up.")
		d.press("<down>") // the line goes, the word stays
		d.wantNot("The time for this step is up.")
		d.pass(time.Hour)
		d.wantTime("time is up")
		d.wantNot("The time for this step is up.")
	})
}

// It wakes when what it shows changes, and not at all where nothing does.
func TestTheTimerWakesOnceAMinute(t *testing.T) {
	timed(t, "star", func(d *driver) {
		before := d.model.timer.turn
		d.pass(10 * time.Minute)
		if woken := d.model.timer.turn - before; woken != 10 {
			t.Errorf("woken %d times in ten minutes", woken)
		}
		d.pass(time.Hour)
		if woken := d.model.timer.turn - before; woken != 70 {
			t.Errorf("woken %d times in all; every minute it is later", woken)
		}
		d.choose(words.Screen().MenuTimerOff)
		before = d.model.timer.turn
		d.pass(time.Hour)
		if woken := d.model.timer.turn - before; woken != 0 {
			t.Errorf("woken %d times while it is off", woken)
		}
	})
}

// A step's pages share its time; another step has its own, and coming back goes on
// with what was left.
func TestEveryStepHasItsOwnTime(t *testing.T) {
	timed(t, "purpose", func(d *driver) {
		d.pass(3 * time.Minute)
		d.wantTime("5 min")
		d.press("<tab>") // its second page
		d.wantTime("5 min")
		d.pass(time.Minute)
		d.press("<tab>")
		d.wantTime("20 min")
		d.pass(90 * time.Second)
		d.wantTime("19 min")
		d.press("<back>")
		d.wantTime("4 min")
		d.pass(time.Minute)
		d.press("<tab>")
		d.pass(20 * time.Second)
		d.wantTime("19 min")
		d.pass(20 * time.Second)
		d.wantTime("18 min")
		d.step("about") // which is on no agenda
		d.wantTime("")
		d.step("contact")
		d.wantTime("")
		d.pass(time.Hour)
		d.step("tasks")
		d.wantTime("18 min")
	})
}

func TestFiveMinutesMoreAndTheTimerOff(t *testing.T) {
	timed(t, "opening", func(d *driver) {
		d.pass(2 * time.Minute)
		d.choose(words.Screen().MenuFiveMore)
		d.wantTime("9 min")
		d.pass(30 * time.Minute)
		d.wantTime("time is up")
		d.choose(words.Screen().MenuFiveMore) // from now on, however long it has been up
		d.wantTime("5 min")
		d.pass(time.Minute)
		d.choose(words.Screen().MenuTimerOff)
		d.wantTime("")
		d.pass(time.Hour)
		d.press("<esc>")
		d.wantNot("Five minutes more")
		d.press("<esc>")
		d.choose(words.Screen().MenuTimerOn)
		d.wantTime("4 min")
		d.choose(words.Screen().MenuAnew)
		d.wantTime("6 min")
	})
}

// To look something up takes time from the step it was looked up in.
func TestAGlanceIsNotAnotherStep(t *testing.T) {
	timed(t, "tasks", func(d *driver) {
		d.pass(5 * time.Minute)
		d.choose(words.Screen().MenuReview)
		d.wantTime("15 min")
		d.pass(time.Minute)
		d.press("<down>", "<enter>") // from there to an answer
		d.wantTime("14 min")
		d.pass(time.Minute)
		d.wantTime("13 min")
	})
}

// The agenda may change while the room is at work.
func TestTheTimeFollowsTheAgenda(t *testing.T) {
	timed(t, "tasks", func(d *driver) {
		d.pass(5 * time.Minute)
		d.session.Guide.Schedule(d.plan(), content.Slot{Step: "tasks", Minutes: 30})
		d.press("<ctrl+l>")
		d.wantTime("25 min")
	})
}

func TestAPlanMadeAloneHasNoTimer(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("<ctrl+l>")
		d.wantTime("")
		d.pass(time.Hour)
		d.wantNot("is up")
	})
}

func TestTheTimerLeavesThePlanAlone(t *testing.T) {
	timed(t, "star", func(d *driver) {
		d.rest()
		saved := len(d.kept)
		d.pass(time.Hour)
		if len(d.kept) != saved {
			t.Error("the timer saves")
		}
	})
}
