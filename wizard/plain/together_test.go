package plain

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// inRoom walks a script through the plan of a workshop, and gives what was said.
func inRoom(t *testing.T, s walk.Session, at content.Ref, script ...string) (*content.Plan, string) {
	t.Helper()
	s.Plan.Position = at
	r := newSitting(t, s.Guide, s.Plan)
	r.session.Resumed = true
	r.walk(t.Context(), linesOf(append(script, ".quit")...))
	if r.err != nil {
		t.Fatal(r.err)
	}
	r.checkKept(t)
	return r.session.Plan, r.out.String()
}

func saysAll(t *testing.T, out string, parts ...string) {
	t.Helper()
	for _, part := range parts {
		if !strings.Contains(out, part) {
			t.Errorf("it does not say %q:\n%s", part, out)
		}
	}
}

func TestPlainVotes(t *testing.T) {
	p, out := inRoom(t, wizardtest.Room(content.English), "tasks.ideas-votes",
		"1=4 2 = 2, 3=13", "3=12", "1=x", "5=1", "2=1000", "all=1", "", // colleagues
		"1=1", "1=0 4=3", "", // the adviser
		"", "2=3", "", // those who use the service, and the manager last
		"4 1", // picked
	)
	want := []map[string]int{{"colleagues": 4}, {"colleagues": 2, "manager": 3}, {"colleagues": 12}, {"peer": 3}}
	if got := wizardtest.VotesOf(p); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, want %v\n%s", got, want, out)
	}
	saysAll(t, out, "1 of 4: Colleagues\n0 of 18 dots given.", "19 of 18 dots given, 1 too many. They are kept.", "18 of 18 dots given.\n1 has 4, 2 has 2, 3 has 12",
		`"1=x" cannot be read`, "Ideas are numbered 1 to 4", "An idea can have 0 to 999 dots", "4 of 4: Manager",
		"Number 3, 12 dots: Go along", "Number 2, 5 dots: Co-host the Tuesday group\nColleagues 2, Manager 3", "Number 4, 3 dots: A page")
	ideas := p.Answer("tasks.ideas").Ideas
	if !ideas[0].Top || !ideas[3].Top || ideas[1].Top {
		t.Errorf("picked %+v", ideas)
	}
	if content.HowChosen(ideas) != content.Otherwise {
		t.Error("the group chose otherwise")
	}
}

func TestPlainTiesAreTold(t *testing.T) {
	s := wizardtest.Room(content.Danish)
	s.Plan.Vote("tasks.ideas", 1, "colleagues", 2)
	s.Plan.Vote("tasks.ideas", 2, "peer", 2)
	s.Plan.Vote("tasks.ideas", 3, "peer", 1)
	_, out := inRoom(t, s, "tasks.ideas-result", "")
	saysAll(t, out, "Nummer 2, 2 prikker, lige så mange som en anden: Co-host", "Nummer 3, 2 prikker, lige", "Nummer 4, 1 prik: A page", "Nummer 1, ingen prikker")
}

// There is something to clear in a list, and nothing where it is voted on.
func TestPlainClearDoesNotTakeTheIdeasFromUnderTheVotes(t *testing.T) {
	for _, at := range []content.Ref{"tasks.ideas-votes", "tasks.ideas-result", "facing.facing"} {
		s := wizardtest.Room(content.English)
		before := s.Plan.Clone()
		p, out := inRoom(t, s, at, ".clear", ".clear all", ".clear 1", ".talk", ".not-relevant", ".remove 1")
		if !reflect.DeepEqual(p.Answers, before.Answers) {
			t.Errorf("%s: got %+v\n%s", at, p.Answers, out)
		}
	}
}

func TestPlainNoticesAnIdeaThatWasThereBefore(t *testing.T) {
	s := wizardtest.Room(content.English)
	p, out := inRoom(t, s, "tasks.ideas", "the tuesday group (co-host)", "")
	saysAll(t, out, "Number 5 looks like number 2; both are kept.")
	if n := len(p.Answer("tasks.ideas").Ideas); n != 5 {
		t.Errorf("%d ideas", n)
	}
}

func TestPlainReadsBothSides(t *testing.T) {
	s := wizardtest.Room(content.English)
	s.Plan.Take("expect-of-peer.own-safety", content.Expected)
	s.Plan.Take("expect-of-us.supervision", content.Missing)
	_, out := inRoom(t, s, "facing.facing", "")
	saysAll(t, out, "1 of 6: Keeping safe – and supervision\nYou ask: Own safety, expected.\nWhat makes it possible: Supervision, missing.\nNobody keeps safe alone.",
		"Learning new ways, open; Further training, open.")
}

func TestPlainActionsAreSetAsideAndTakenUp(t *testing.T) {
	p, out := inRoom(t, wizardtest.Gaps(content.English), "actions.actions", ".drop 1 we know why", ".shelve 1", ".drop 99", ".parked", ".parked out 1", ".shelve 1")
	if a := p.Answer("star.hope"); a.Aside != content.SetDropped || a.Because != "we know why" {
		t.Errorf("hope: %+v", a)
	}
	if a := p.Answer("star.trust"); a.Aside != content.SetParked {
		t.Errorf("trust: %+v", a)
	}
	saysAll(t, out, "1. Talk it through: Hope: your answers lie far apart, before you advertise", "1 is dropped.", "dropped. Talk it through: Hope", "why: we know why",
		"Please name the row first", "1, an action. Talk it through: Trust", "Among the actions again: Talk it through: Trust")

	p, out = inRoom(t, walk.Session{Start: walk.Start{Plan: p}, Guide: wizardtest.NewSession(content.English).Guide}, "actions.actions", ".drop 5")
	if a := p.Answer("star.hope"); a.Aside != "" || a.Because != "we know why" {
		t.Errorf("taken up: %+v\n%s", a, out)
	}
}

func TestPlainParkingLot(t *testing.T) {
	s := wizardtest.NewSession(content.Danish)
	s.Plan.Parking = []content.Parked{{What: "vagtplanen"}, {What: "en hund i huset"}}
	p, out := inRoom(t, s, "purpose.why", ".parkeret", ".parkeret klaret 2", ".parkeret ud 1", ".parkeret", ".parkeret x", ".parkeret ud 9", ".parked out 1", ".parkeret ud 1", ".skip")
	saysAll(t, out, "1. vagtplanen", "2, klaret. en hund i huset", "Fjernet: vagtplanen", "1, klaret. en hund i huset", "Skriv klaret eller ud", "Der er ikke parkeret noget.")
	if len(p.Parking) != 0 {
		t.Errorf("got %+v", p.Parking)
	}
}

// Whatever is typed for dots: all of it is taken, or nothing changes; and what is
// kept can be kept.
func FuzzPlainDots(f *testing.F) {
	for _, line := range []string{"1=4 3=2", "1 = 4;2=0", "all=1", "0=1", "1=-1", "1=99999999999999999999", "=", "1=2=3", "æ=1", "1=+2", " "} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		s := wizardtest.Room(content.English)
		s.Plan.Vote("tasks.ideas", 0, "colleagues", 7)
		before := wizardtest.VotesOf(s.Plan.Clone())
		p := &conversation{session: s, walk: walk.New(s.Guide, s.Plan, s.Today), plan: s.Plan, out: &strings.Builder{}}
		p.takeDots(p.walk.Votes("tasks.ideas"), 0, line) // the colleagues vote first
		told := p.out.(*strings.Builder).String()
		after := wizardtest.VotesOf(s.Plan)
		if told != "" && !reflect.DeepEqual(before, after) {
			t.Errorf("%q was refused (%s), and %v became %v", line, told, before, after)
		}
		for _, votes := range after {
			for who, n := range votes {
				if who != "colleagues" || n < 1 || n > walk.DotsMost {
					t.Errorf("%q gave %s %d", line, who, n)
				}
			}
		}
	})
}
