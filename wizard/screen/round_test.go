package screen

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// workshop is a session with three perspectives in the room.
func workshop(l content.Language) walk.Session {
	s := wizardtest.NewSession(l)
	s.Plan.Say(content.RefMode, content.ModeWorkshop)
	s.Plan.Say(content.RefWorkplace, "Bostøtten Nord")
	for id, n := range map[string]int{"manager": 1, "colleagues": 6, "peer": 1} {
		s.Plan.Count(content.RefPresent, id, n)
	}
	s.Plan.PickForSheet([]content.Ref{"expect-of-us.supervision", "expect-of-us.induction"}, true)
	return s
}

const (
	starRound    content.Ref = "star.star-round"
	promiseRound content.Ref = "expect-of-us.promises-round"
)

// beginRound goes to where a round begins and begins it.
func (d *driver) beginRound(at content.Ref) {
	d.t.Helper()
	d.goTo(at)
	if at == promiseRound {
		d.press("<tab>")
	}
	d.press("<home>", "<down>", "1")
	if !strings.Contains(d.screen(), "joint, for several") && !strings.Contains(d.screen(), "fælles, for flere") {
		d.press("j")
	}
	d.press("<end>", "<enter>")
	if d.plan().Round == nil {
		d.t.Fatalf("no round has begun:\n%s", d.screen())
	}
}

// sits draws the curtain back; who is alone says that the answers may be kept.
func (d *driver) sits() {
	d.t.Helper()
	d.press("<home>", "<enter>")
	if r, ok := d.model.overlay.(*round); ok && r.ask != nil {
		d.press("<down>", "<enter>")
	}
}

// closes ends the sheet and draws the curtain.
func (d *driver) closes() { d.press("<tab>", "<enter>") }

// While one answers, nothing of another's is in any frame, whatever is pressed.
func TestNothingOfTheOthersIsInAnyFrame(t *testing.T) {
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size.width, size.height), func(t *testing.T) {
			drive(t, workshop(content.English), size.width, size.height, func(d *driver) {
				d.begin()
				d.beginRound(promiseRound)
				var written []string
				for turn := range 3 {
					d.sits()
					own := fmt.Sprintf("secret%d", turn)
					keys := []string{"3", "<up>", "n", own, "<enter>", "leader" + own, "<enter>", "<enter>", "<ctrl+g>", "<f1>", "<back>", "<ctrl+c>", "<up>", "<ctrl+l>", "<esc>", "<down>", "<enter>", "<ctrl+s>"}
					for _, k := range keys {
						d.press(k)
						for _, other := range written {
							if screen := d.screen(); strings.Contains(screen, other) {
								t.Fatalf("%s is seen in turn %d after %s:\n%s", other, turn, k, screen)
							}
						}
						if d.model.plan.Round == nil || strings.Contains(d.screen(), d.model.in(words.Screen().Menu)+"\n") {
							t.Fatalf("%s led out of turn %d:\n%s", k, turn, d.screen())
						}
					}
					d.press("<esc>", "<home>", "<enter>")
					written = append(written, own)
					for _, said := range written {
						if strings.Contains(d.screen(), said) {
							t.Fatalf("%s is seen on the curtain:\n%s", said, d.screen())
						}
					}
				}
				d.press("<enter>")
				if d.plan().Round != nil {
					t.Fatalf("no reveal:\n%s", d.screen())
				}
				if d.model.height > 20 {
					d.wantScreen(written...)
				}
			})
		})
	}
}

func TestARoundOfTheStar(t *testing.T) {
	drive(t, workshop(content.English), 120, 34, func(d *driver) {
		d.begin()
		d.beginRound(starRound)
		for turn, script := range []string{"43" + "32", "11" + "p4", "4p"} {
			d.sits()
			if !strings.Contains(d.screen(), "open") || strings.Contains(d.screen(), "●─") {
				t.Errorf("turn %d does not begin with an empty sheet:\n%s", turn, d.screen())
			}
			d.press(script)
			d.closes()
		}
		d.wantScreen("Everybody has answered")
		d.press("<enter>")
		d.wantScreen("side by side", "far apart", "Colleagues", "● Manager", "▲ Colleagues", "■ Lived experience")
		d.press("4", "<down>", "5", "what to share", "<enter>")
		view := func(who, mark string, i, c content.Level) content.View {
			return content.View{Voice: content.Voice{Who: who, Nr: mark}, Importance: i, Clarity: c, Pass: i == 0 && c == 0}
		}
		want := map[content.Ref]content.Answer{
			"star.hope": {
				Views:      []content.View{view("manager", "A", 4, 3), view("colleagues", "B", 1, 1), view("peer", "C", 4, content.Pass)},
				Importance: 4,
			},
			"star.trust": {
				Views:  []content.View{view("manager", "A", 3, 2), view("colleagues", "B", content.Pass, 4), view("peer", "C", 0, 0)},
				Agreed: "what to share", Agreement: content.NotAgreed,
			},
		}
		hope := want["star.hope"]
		hope.Agree(content.AgreedOn) // over these views
		want["star.hope"] = hope
		for ref, a := range want {
			if got := d.plan().Answer(ref); !reflect.DeepEqual(got, a) {
				t.Errorf("%s:\n got %+v\nwant %+v", ref, got, a)
			}
		}
	})
}

// A round that is interrupted goes on with the same person, who finds what was
// answered, and with the same things hidden.
func TestAnInterruptedRoundGoesOn(t *testing.T) {
	var kept *content.Plan
	drive(t, workshop(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.beginRound(promiseRound)
		d.sits()
		d.press("3", "<up>", "n", "manager says", "<esc>")
		d.closes()
		d.sits()
		d.press("1", "<up>", "n", "colleagues say", "<ctrl+c>", "<ctrl+c>")
		<-d.done
		kept = d.kept[len(d.kept)-1]
	})
	s := workshop(content.English)
	s.Plan, s.Resumed = kept, true
	drive(t, s, 80, 24, func(d *driver) {
		d.wantScreen("middle of a round", "Go on with the round: Colleagues")
		if strings.Contains(d.screen(), "glance") {
			t.Errorf("the cover leads past the round:\n%s", d.screen())
		}
		d.begin()
		d.wantScreen("Sheet 2 of 3: Colleagues", "still there")
		for _, said := range []string{"manager says", "colleagues say"} {
			if strings.Contains(d.screen(), said) {
				t.Errorf("%s is on the curtain", said)
			}
		}
		d.sits()
		d.wantScreen("in place", "colleagues say")
		if strings.Contains(d.screen(), "manager says") {
			t.Errorf("the manager's answer is seen:\n%s", d.screen())
		}
		d.closes()
		d.wantScreen("Sheet 3 of 3")
	})
}

// Somebody comes later, somebody goes, and one passes on everything: nothing is lost.
func TestWhoIsInTheRoundMayChange(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.beginRound(promiseRound)
		for range 2 {
			d.sits()
			d.press("1")
			d.closes()
		}
		d.press("<down>", "<enter>") // one more perspective
		d.wantScreen("Whose sheet is it?")
		d.press("4", "<enter>")
		d.wantScreen("Sheet 3 of 4: Lived experience C. C belongs on the paper.")
		d.press("3", "<enter>") // the peer worker has to leave
		d.wantScreen("Sheet 3 of 3: People supported D")
		d.sits()
		d.closes() // and passes on everything
		d.press("<enter>")
		if got := d.plan().Answer(content.RefPresent).People; !reflect.DeepEqual(got, map[string]int{"manager": 1, "colleagues": 6, "peer": 1, "service-users": 1}) {
			t.Errorf("present: %v", got)
		}
		views := d.plan().Answer("expect-of-us.induction").Views
		want := []content.View{
			{Voice: content.Voice{Who: "manager", Nr: "A"}, State: content.InPlace},
			{Voice: content.Voice{Who: "colleagues", Nr: "B"}, State: content.InPlace},
			{Voice: content.Voice{Who: "service-users", Nr: "D"}, Pass: true},
		}
		if !reflect.DeepEqual(views, want) {
			t.Errorf("views: %+v", views)
		}
		d.wantScreen("the same")
	})
}

// Several sheets of one perspective are several voices.
func TestSeveralSheetsOfAPerspective(t *testing.T) {
	drive(t, workshop(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo(starRound)
		d.press("<home>", "0", "<down>", "2", "<down>", "0", "<end>", "<enter>")
		for _, script := range []string{"4", "1"} {
			d.sits()
			d.press(script)
			d.closes()
		}
		d.press("<enter>")
		d.wantScreen("▲ Colleagues 2  ▲ ", "far apart")
		d.press("v")
		d.wantScreen("Colleagues A", "Colleagues B", "far apart")
	})
}

// Who is alone in a perspective decides before answering; the default is to be left
// out, and answers that are taken back are forgotten.
func TestWhoIsAloneDecides(t *testing.T) {
	s := workshop(content.English)
	var forgotten []*content.Plan
	s.Forget = func(p *content.Plan) error {
		forgotten = append(forgotten, p)
		return nil
	}
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.beginRound(promiseRound)
		d.press("<enter>")
		d.wantScreen("the only one here", "▌ 1  No, leave me out")
		d.press("<enter>")
		d.wantScreen("Sheet 2 of 3: Colleagues")
		d.press("<enter>")
		d.wantScreen("in place", "missing") // of whom there are six
		d.closes()
		d.sits()
		d.press("3")
		if len(d.plan().Answer("expect-of-us.induction").Views) != 2 {
			t.Errorf("not kept: %+v", d.plan().Answer("expect-of-us.induction"))
		}
		d.press("<tab>", "3", "<enter>")
		d.wantScreen("takes out the 1 answers")
		d.press("<enter>")
		d.wantScreen("Taken out", "git")
		if len(d.plan().Answer("expect-of-us.induction").Views) != 1 { // a pass of the colleagues
			t.Errorf("still there: %+v", d.plan().Answer("expect-of-us.induction"))
		}
		d.rest()
		if len(forgotten) != 1 || !reflect.DeepEqual(forgotten[0].Answers, d.plan().Answers) {
			t.Errorf("forgotten %d times", len(forgotten))
		}
	})
}

// The rows that need looking after never come into a round, whatever a file says.
func TestFoldedRowsStayOutOfRounds(t *testing.T) {
	s := workshop(content.English)
	var folded content.Question
	for _, q := range s.Guide.Section("expect-of-us").Questions() {
		if q.Folded() {
			folded = q
		}
	}
	s.Plan.PickForSheet([]content.Ref{folded.Ref}, true)
	s.Plan.BeginRound([]content.Ref{folded.Ref, "lost.row", "expect-of-us.induction"}, []string{"colleagues"})
	s.Resumed = true
	drive(t, s, 100, 30, func(d *driver) {
		d.begin()
		d.sits()
		if screen := d.screen(); strings.Contains(screen, "manager and HR") || strings.Count(screen, "· open") != 1 {
			t.Errorf("a folded row is in the round:\n%s", screen)
		}
		d.closes()
		d.press("<enter>")
	})
	if slices.ContainsFunc(s.Guide.OnSheet(s.Plan, folded.Section, folded.Item), content.Question.Folded) {
		t.Error("a folded row is on the sheet")
	}
}

// A sheet that was begun and then left is nobody else's: neither the perspective's
// next sheet nor one that comes later shows it or is written over it.
func TestASkippedSheetIsNobodyElses(t *testing.T) {
	s := workshop(content.English)
	const row content.Ref = "expect-of-us.induction"
	s.Plan.BeginRound([]content.Ref{row}, []string{"colleagues", "colleagues"})
	s.Plan.SetView(row, content.View{Voice: content.Voice{Who: "colleagues"}, State: content.Missing, Note: "the first one's"})
	s.Resumed = true
	drive(t, s, 100, 30, func(d *driver) {
		d.begin()
		d.wantScreen("Sheet 1 of 2", "still there")
		d.press("3", "<enter>") // this sheet is not coming
		for nr := range 2 {
			d.sits()
			if screen := d.screen(); strings.Contains(screen, "the first one's") {
				t.Errorf("sheet %d shows it:\n%s", nr+2, screen)
			}
			d.press("1")
			d.closes()
			if nr == 0 {
				d.press("2", "<enter>", "2", "<enter>") // one more colleague
			}
		}
		d.press("<enter>")
		d.press("v")
		d.wantScreen("the first one's", "Colleagues 1", "Colleagues 2", "Colleagues 3")
	})
}

// How many have answered a row would tell who passed: line by line, too, where a plan
// with a round that is not finished can be read.
func TestAHiddenRowTellsNoCount(t *testing.T) {
	const row content.Ref = "star.hope"
	p := workshop(content.English).Plan
	p.SetView(row, content.View{Voice: content.Voice{Who: "manager"}, Importance: 4})
	q, _ := wizardtest.NewSession(content.English).Guide.Question(row)
	if got := walk.ApartLine(p, q, p.Answer(row), content.English); got == "" {
		t.Error("nothing is told of a row that was revealed")
	}
	p.BeginRound([]content.Ref{row}, []string{"manager", "peer"})
	if got := walk.ApartLine(p, q, p.Answer(row), content.English); got != "" {
		t.Errorf("told: %s", got)
	}
}

// Many plans can be combined, and a frame of what they say must not take seconds: the
// time grows with their number, not with its square.
func TestManyVoicesAreDrawnAtOnce(t *testing.T) {
	frame := func(voices int) time.Duration {
		s := workshop(content.English)
		for i := range voices {
			of := content.Voice{Who: "colleagues", Nr: strconv.Itoa(i)}
			s.Plan.Joined = append(s.Plan.Joined, content.Joined{Voice: of})
			for _, q := range s.Guide.Section("star").Questions() {
				if q.Row != nil {
					s.Plan.SetView(q.Ref, content.View{Voice: of, Importance: content.Level(1 + i%4), Clarity: 2})
				}
			}
		}
		m := newModel(&s)
		m.cover, m.width, m.height = nil, 120, 34
		m.route.Find("star.star-reveal")
		m.build()
		if !strings.Contains(m.View(), "far apart") {
			t.Fatalf("not the reveal:\n%s", m.View())
		}
		best := time.Hour // the others were held up by something else
		for range 5 {
			began := time.Now()
			_ = m.View()
			best = min(best, time.Since(began))
		}
		return best
	}
	if few, many := frame(20), frame(160); many > 30*few {
		t.Errorf("20 voices take %v, and 160 take %v", few, many)
	}
}
