package screen

import (
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// wantDay is what the header says of the day.
func (d *driver) wantDay(want string) {
	d.t.Helper()
	if got := d.model.dayText(); got != want {
		d.t.Fatalf("the header says %q, want %q:\n%s", got, want, d.screen())
	}
	if want != "" {
		d.wantScreen(want)
	}
}

// A workshop of ninety minutes that begins at midnight ends at half past one, whatever the
// room looks up, and says so when it is late.
func TestTheHeaderSaysWhenTheDayEndsAndHowFarBehindItIs(t *testing.T) {
	drive(t, newWorkshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.wantDay("") // nothing of the day has begun
		d.step("opening")
		d.wantDay("ends 01:30, on time")
		d.pass(6 * time.Minute) // which the opening has
		d.wantDay("ends 01:30, on time")
		d.pass(time.Minute)
		d.wantDay("ends 01:30, on time") // nobody is hurried for a minute
		d.pass(8 * time.Minute)
		d.wantDay("ends 01:39, 9 minutes behind")
		d.step("purpose")
		d.pass(8 * time.Minute)
		d.wantDay("ends 01:39, 9 minutes behind")
		d.step("star") // the tasks are left out
		d.wantDay("ends 01:19, 11 minutes ahead")
		d.step("tasks") // and done after all
		d.wantDay("ends 01:39, 9 minutes behind")
		d.step("about") // time off the agenda is time as well
		d.pass(5 * time.Minute)
		d.wantDay("ends 01:44, 14 minutes behind")
	})
}

func TestTheTimeOfDayIsWrittenAsInDenmark(t *testing.T) {
	drive(t, newWorkshop(content.Danish), 80, 24, func(d *driver) {
		d.begin()
		d.step("opening")
		d.wantDay("slutter 01.30, som planlagt")
		d.pass(15 * time.Minute)
		d.wantDay("slutter 01.39, 9 minutter bagud")
	})
}

// In a low window the minutes stay, and the name of the step is told in full.
func TestInANarrowWindowTheHeaderSaysHowFarBehind(t *testing.T) {
	drive(t, newWorkshop(content.English), 40, 10, func(d *driver) {
		d.begin()
		d.step("opening")
		d.pass(15 * time.Minute)
		if head, _, _ := strings.Cut(d.screen(), "\n"); !strings.Contains(head, "9 min behind") {
			t.Errorf("the header is %q", head)
		}
	})
}

func TestInAPauseTheClockStandsAndTheEndMoves(t *testing.T) {
	timed(t, "star", func(d *driver) {
		d.pass(10 * time.Minute)
		d.wantTime("12 min")
		d.wantDay("ends 00:56, on time")
		d.choose(words.Screen().MenuPause)
		d.wantScreen("A pause", "pause, then ends 00:56", "go on")
		d.pass(15 * time.Minute)
		d.wantDay("pause, then ends 01:11")
		d.press("x", "1") // a hand on the keyboard does nothing
		d.wantScreen("A pause")
		d.press("<enter>")
		d.wantScreen("On we go: ends 01:11, on time.")
		d.wantTime("12 min")
		d.wantDay("ends 01:11, on time")
		d.pass(12 * time.Minute)
		d.wantTime("time is up")
	})
}

func TestTheRestIsShortenedInOneStepAndThatIsUndone(t *testing.T) {
	timed(t, "opening", func(d *driver) {
		d.pass(15 * time.Minute)
		d.step("purpose")
		d.wantDay("ends 01:39, 9 minutes behind")
		before := d.plan().Clone()
		d.choose(words.Screen().MenuShorten.With(content.Verbatim("01:30")))
		d.wantDay("ends 01:30, on time")
		d.wantScreen("Shortened: ", "20 → 18 min")
		if got := content.MinutesOf(d.session.Guide.Agenda(d.plan())); got != 90-9 {
			t.Errorf("%d minutes in all", got)
		}
		d.press("<ctrl+z>")
		d.wantDay("ends 01:39, 9 minutes behind")
		if len(d.plan().Agenda) != len(before.Agenda) {
			t.Errorf("the agenda is %+v", d.plan().Agenda)
		}
	})
}

func TestTheRestIsShortenedToATimeThatIsGiven(t *testing.T) {
	timed(t, "opening", func(d *driver) {
		choose := func(said string) {
			d.choose(words.Screen().MenuShortenTo)
			d.press(said, "<enter>")
		}
		choose("1.10")
		d.wantDay("ends 01:10, on time")
		d.press("<ctrl+z>")
		d.wantDay("ends 01:30, on time")
		choose("soon")
		d.wantScreen(`"soon" is no time of the day`)
		d.press("00:03", "<enter>") // the box stays open: what is typed next answers nothing else
		d.wantScreen("It cannot end before 00:08")
		d.press("02:00", "<enter>")
		d.wantScreen("ends at 01:30 as it is")
		d.press("<esc>")
		if d.plan().Agenda != nil {
			t.Errorf("the agenda is %+v", d.plan().Agenda)
		}
	})
}

// reopened goes on with what was kept, after some time.
func reopened(t *testing.T, kept *content.Plan, after time.Duration, steps func(*driver)) {
	t.Helper()
	s := newWorkshop(content.English)
	s.Plan, s.Resumed = kept, true
	drive(t, s, 80, 24, func(d *driver) {
		d.pass(after)
		d.begin()
		steps(d)
	})
}

// The first sitting is left in the middle of a step; the next one knows how much of it is
// left, and what came before.
func TestTheTimerSurvivesARestart(t *testing.T) {
	var kept *content.Plan
	timed(t, "opening", func(d *driver) {
		d.pass(10 * time.Minute)
		d.step("tasks")
		d.wantDay("ends 01:26, 4 minutes ahead")
		d.pass(5 * time.Minute)
		d.step("purpose")
		d.pass(4 * time.Minute)
		kept = d.kept[len(d.kept)-1]
	})
	if kept.Clock == nil {
		t.Fatal("nothing of the time is kept")
	}
	reopened(t, kept.Clone(), 20*time.Minute, func(d *driver) { // it is 00:20
		d.wantTime("3 min")
		d.wantDay("ends 01:34, 4 minutes behind")
		d.step("tasks")
		d.wantTime("15 min")
	})
}

func TestAPauseSurvivesARestart(t *testing.T) {
	var kept *content.Plan
	timed(t, "star", func(d *driver) {
		d.pass(10 * time.Minute)
		d.choose(words.Screen().MenuPause)
		d.rest()
		kept = d.kept[len(d.kept)-1]
	})
	reopened(t, kept.Clone(), 40*time.Minute, func(d *driver) {
		d.wantScreen("A pause")
		d.wantDay("pause, then ends 01:26")
		d.press("<enter>")
		d.wantTime("12 min")
		d.wantDay("ends 01:26, on time")
	})
}

// Whoever opens the plan another day is 1,400 minutes behind nothing.
func TestAnotherDayBeginsAnew(t *testing.T) {
	var kept, paused *content.Plan
	timed(t, "tasks", func(d *driver) {
		d.rest()
		kept = d.kept[len(d.kept)-1]
		d.choose(words.Screen().MenuPause)
		d.rest()
		paused = d.kept[len(d.kept)-1]
	})
	for _, p := range []*content.Plan{kept, paused} {
		reopened(t, p.Clone(), 24*time.Hour+3*time.Minute, func(d *driver) {
			d.wantTime("20 min")
			d.wantDay("ends 01:19, on time")
		})
		reopened(t, p.Clone(), 24*time.Hour, func(d *driver) {
			d.step("about")
			d.choose(words.Screen().MenuTimerOff)
			if c := d.plan().Clock; c != nil && !strings.HasPrefix(c.Began, "2000-01-02") {
				t.Errorf("the plan still holds %+v", c)
			}
		})
	}
}

// When the journey is walked to its end the workshop is over, and its times go.
func TestTheClockGoesWhenTheWorkshopIsOver(t *testing.T) {
	timed(t, "review", func(d *driver) {
		d.rest()
		d.program.Send(finishMsg{})
		<-d.done
	})
	var last *content.Plan
	timed(t, "review", func(d *driver) {
		d.rest()
		if d.plan().Clock == nil {
			t.Error("there is no clock")
		}
		d.model.finish()
		last = d.plan()
	})
	if last.Clock != nil {
		t.Errorf("the plan still holds %+v", last.Clock)
	}
}

func TestTheDayBeginsHereAndNow(t *testing.T) {
	timed(t, "opening", func(d *driver) { // somebody has looked at it in the morning
		d.pass(3 * time.Hour)
		d.choose(words.Screen().MenuDayAnew)
		d.wantTime("6 min")
		d.wantDay("ends 04:30, on time")
	})
}

func TestStepsOfTheAgendaAreMoved(t *testing.T) {
	drive(t, newWorkshop(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("about.agenda")
		d.press("<down>", "<down>", "<down>", "<shift+up>") // the star before the tasks
		d.wantNot("builds on")
		steps, _ := d.model.route.Steps()
		var ids []string
		for _, s := range steps {
			ids = append(ids, s.ID)
		}
		if got := strings.Join(ids, " "); !strings.Contains(got, "purpose star tasks expect-of-us") {
			t.Errorf("the steps are %s", got)
		}
		d.goTo("purpose.why")
		for d.model.route.Page().Section.ID == "purpose" {
			d.press("<tab>")
		}
		if got := d.model.route.Page().Section.ID; got != "star" {
			t.Errorf("after the purpose comes %s", got)
		}
		d.goTo("about.agenda")
		d.press("<end>", "<home>", "<down>", "<down>", "<down>", "<down>", "<down>", "<shift+up>", "<shift+up>")
		d.wantScreen("builds on")
		d.press("r")
		if d.plan().Order != nil {
			t.Errorf("the order is %q", d.plan().Order)
		}
	})
}

func TestTimesOfTheDayAreRead(t *testing.T) {
	now := time.Date(2026, 12, 1, 14, 0, 0, 0, time.Local)
	for said, want := range map[string]string{
		"15:10": "15:10", "15.10": "15:10", "kl. 15.10": "15:10", "1510": "15:10", " 09:05 ": "09:05", "15": "15:00", "9": "09:00",
		"": "", "soon": "", "25:00": "", "15:70": "", "12345": "", "-3": "", "15:1o": "",
	} {
		got, ok := walk.TimeNamed(said, now)
		if ok != (want != "") || ok && got.Format("15:04") != want {
			t.Errorf("%q is read as %v, %v", said, got, ok)
		}
	}
}
