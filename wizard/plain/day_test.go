package plain

import (
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// slow are lines that come one after the other, each after some time.
type slow struct {
	lines []string
	waits []time.Duration
}

func (s *slow) Read(p []byte) (int, error) {
	if len(s.lines) == 0 {
		return 0, io.EOF
	}
	<-time.After(s.waits[0])
	n := copy(p, s.lines[0]+"\n")
	s.lines, s.waits = s.lines[1:], s.waits[1:]
	return n, nil
}

// workshopHeard is a workshop line by line in fake time: each line comes after its wait.
func workshopHeard(t *testing.T, l content.Language, at content.Ref, lines ...any) (p *content.Plan, out string) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		s := wizardtest.NewSession(l)
		s.Plan.Say(content.RefMode, content.ModeWorkshop)
		s.Plan.Position = at
		r := newSitting(t, s.Guide, s.Plan)
		r.session.Resumed, r.session.Now = true, nil // the bubble's own, which begins at midnight
		var said []string
		var waits []time.Duration
		wait := time.Duration(0)
		for _, line := range append(lines, ".quit") {
			if d, ok := line.(time.Duration); ok {
				wait += d
				continue
			}
			said, waits = append(said, line.(string)), append(waits, wait)
			wait = 0
		}
		r.walk(t.Context(), &slow{said, waits})
		if r.err != nil {
			t.Fatal(r.err)
		}
		p, out = r.session.Plan, r.out.String()
	})
	return p, out
}

func TestPlainTellsAtEachStepHowLateItIs(t *testing.T) {
	_, out := workshopHeard(t, content.English, "opening.opening", 15*time.Minute, ".go purpose", 8*time.Minute, ".go tasks", ".review", ".go star")
	saysAll(t, out, "The workshop: ends 01:30, on time.", "The workshop: ends 01:39, 9 minutes behind.", "The workshop: ends 01:19, 11 minutes ahead.")
	if strings.Contains(out, "minutes ahead.\nThe whole plan") {
		t.Errorf("a look at the plan is a step of the day:\n%s", out)
	}
}

func TestPlainHasAPause(t *testing.T) {
	p, out := workshopHeard(t, content.Danish, "star.hope", 10*time.Minute, ".pause", 15*time.Minute, ".go actions", ".pause")
	saysAll(t, out, "Uret står stille", "Pausen slutter, når I skriver noget.", "Så er vi i gang igen: slutter 01.11, som planlagt.", "Workshoppen: slutter 00.45, 26 minutter foran.")
	if p.Clock == nil || p.Clock.Paused == "" {
		t.Errorf("to leave is not to go on: %+v", p.Clock)
	}
}

func TestPlainShortensTheRest(t *testing.T) {
	p, out := workshopHeard(t, content.English, "opening.opening", 15*time.Minute, ".go purpose", ".shorten 01:00", ".undo", ".shorten", ".shorten soon", ".shorten 03:00")
	saysAll(t, out, "The workshop: ends 01:00, on time.", "Undone: the agenda.", "Shortened: ", "The workshop: ends 01:30, on time.", `"soon" is no time`, "ends at 01:30 as it is")
	g := wizardtest.NewSession(content.English).Guide
	if got := content.MinutesOf(g.Agenda(p)); got < 80 || got > 82 {
		t.Errorf("%d minutes in all", got)
	}
}

func TestPlainMovesSteps(t *testing.T) {
	p, out := inRoom(t, wizardtest.Room(content.English), "about.agenda", ".move 6 3", ".move 1 4", ".move 1 2", ".undo")
	saysAll(t, out, `"Why peer support" builds on "Opening", and now comes before it.`, "Only steps that have minutes")
	if len(p.Order) == 0 || p.Order[2] != "star" {
		t.Errorf("the order is %q", p.Order)
	}
}

func TestPlainAsksWhetherTwoIdeasAreOne(t *testing.T) {
	s := wizardtest.Room(content.English)
	for _, idea := range []string{"walks with residents", "walk with residents", "Paint the shed", "painting the sheds"} {
		s.Plan.AddIdea("tasks.ideas", idea)
	}
	p, out := inRoom(t, s, "tasks.ideas-votes", "x", "1", "2", "", "", "", "")
	saysAll(t, out, "These two look like one idea.", "5. walks with residents\n6. walk with residents", "Made one, with both wordings: walks with residents", "also: walk with residents", "They stay two.", "1 of 4: Colleagues")
	ideas := p.Answer("tasks.ideas").Ideas
	if len(ideas) != 7 || !reflect.DeepEqual(ideas[4].Also, []string{"walk with residents"}) {
		t.Errorf("got %+v", ideas)
	}
}
