package screen

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/synctest"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// resumed is a sitting with a plan that was left at a question.
func resumed(l content.Language) walk.Session {
	s := wizardtest.NewSession(l)
	s.Plan.Say(content.RefWorkplace, "Bostøtten Nord")
	s.Resumed, s.Plan.Position = true, "purpose.why"
	return s
}

// inRound is one in which somebody is about to take their turn.
func inRound(l content.Language) walk.Session {
	s := workshop(l)
	s.Resumed = true
	s.Plan.BeginRound([]content.Ref{"star.hope"}, []string{"manager", "peer"})
	return s
}

// The first screen is up while the guide is still being read, and says what it can: all but
// where somebody was, which the guide has the words for.
func TestTheFirstScreenDoesNotWaitForTheGuide(t *testing.T) {
	for name, test := range map[string]struct {
		session walk.Session
		at      string // what the guide adds
		soon    []string
	}{
		"a new plan": {wizardtest.NewSession(content.English), "", []string{"Getting your workplace ready", "1  English", "2  Dansk", "readiness-plan.yaml", "ctrl+c leave"}},
		"a plan that was begun": {
			resumed(content.English), "Continue where you were: Why peer support · Why a peer support worker",
			[]string{"Welcome back.", "1  Continue where you were: …", "2  ", "ctrl+c leave"},
		},
		"a plan that was begun, in Danish": {resumed(content.Danish), "slap: Hvorfor peer-støtte", []string{"Velkommen tilbage.", "slap: …"}},
		"in a round":                       {inRound(content.English), "Manager", []string{"…"}},
	} {
		t.Run(name, func(t *testing.T) {
			arriving(t, test.session, func(d *driver, arrive func(error)) {
				d.wantScreen(test.soon...)
				if test.at != "" && strings.Contains(d.screen(), test.at) {
					t.Errorf("it knows the guide:\n%s", d.screen())
				}
				before := strings.Count(d.screen(), "\n")
				arrive(nil)
				d.wantScreen(test.at)
				if after := strings.Count(d.screen(), "\n"); after != before {
					t.Errorf("of %d lines there are %d now", before, after)
				}
			})
		})
	}
}

// However small the window is, it is drawn before the guide is there.
func TestAWindowOfAnySizeBeforeTheGuideIsThere(t *testing.T) {
	for _, session := range []walk.Session{wizardtest.NewSession(content.English), resumed(content.Danish), inRound(content.English)} {
		arriving(t, session, func(d *driver, arrive func(error)) {
			for _, size := range []tea.WindowSizeMsg{{Width: 1, Height: 1}, {Width: 20, Height: 5}, {Width: 40, Height: 10}, {Width: 300, Height: 90}} {
				d.program.Send(size)
				synctest.Wait()
			}
			arrive(nil)
			d.wantScreen("alongside")
		})
	}
}

// What is pressed before the guide is there is not lost, and is heard in its order.
func TestKeysBeforeTheGuideAreHeardWhenItIsThere(t *testing.T) {
	arriving(t, wizardtest.NewSession(content.English), func(d *driver, arrive func(error)) {
		for _, key := range []string{"<down>", "<enter>", "N", "o", "r", "d", "<tab>"} {
			d.press(key)
			d.pass(walk.Held) // a hand, and not a paste
		}
		d.wantScreen("Getting your workplace ready")
		d.resize(80, 24) // which does not wait
		if rows := strings.Count(d.model.View(), "\n") + 1; rows != 24 {
			t.Errorf("there are %d lines", rows)
		}
		arrive(nil)
		if d.plan().Language != content.Danish || d.plan().Workplace() != "Nord" {
			t.Errorf("the plan is one of %q, in %s", d.plan().Workplace(), d.plan().Language)
		}
		if len(d.kept) == 0 || d.kept[len(d.kept)-1].Workplace() != "Nord" {
			t.Errorf("kept are %d plans", len(d.kept))
		}
	})
}

// A guide that refuses the plan, and one that fails, end it with what they say. Nothing is
// saved, whatever was pressed.
func TestWithoutAGuideItEndsWithTheReason(t *testing.T) {
	refused := errors.New("a state of no use")
	arriving(t, resumed(content.English), func(d *driver, arrive func(error)) {
		d.press("<enter>", "x")
		arrive(refused)
		<-d.done
		if !errors.Is(d.model.err, refused) || len(d.kept) > 0 {
			t.Errorf("%v, and %d plans were kept", d.model.err, len(d.kept))
		}
	})
}

// Whoever ends it before the guide is there still gets the session, to be told how to go on.
func TestEndedBeforeTheGuideIsThere(t *testing.T) {
	s := resumed(content.English)
	s.Save = func(*content.Plan) error { t.Error("it was saved"); return nil }
	panics := func() (*walk.Session, error) { panic("a mistake") }
	for name, test := range map[string]struct {
		whole func() (*walk.Session, error)
		ok    bool
	}{"that comes": {s.Whole, true}, "that fails": {func() (*walk.Session, error) { return nil, io.ErrUnexpectedEOF }, false}, "that panics": {panics, false}} {
		t.Run(name, func(t *testing.T) {
			ctx, end := context.WithCancel(t.Context())
			end()
			session, err := Run(ctx, s.Start, test.whole, strings.NewReader(""), io.Discard)
			if (session != nil) != test.ok || err == nil {
				t.Errorf("%v, %v", session != nil, err)
			}
		})
	}
}
