package wizard

import (
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

// filledInApart is a session with a plan that was combined from three, whose people have not met.
func filledInApart(t *testing.T, l content.Language) Session {
	t.Helper()
	s := newSession(l)
	var plans []content.Given
	for i, who := range []string{"manager", "colleagues", "peer"} {
		p := content.NewPlan(l, "2026-11-20")
		p.Say(content.RefPerspective, who)
		p.Set("star.hope", content.Answer{Importance: content.Level(i + 1)})
		plans = append(plans, content.Given{Name: who + ".yaml", Plan: p})
	}
	c, err := s.Guide.Combine(l, plans...)
	if err != nil {
		t.Fatal(err)
	}
	s.Plan, s.Resumed = c.Plan, true
	return s
}

const (
	notMet  = "Answered by 3 perspectives, lived experience among them; not yet talked through together"
	haveMet = "Talked through on 21 November 2026 by 3 perspectives, lived experience among them"
)

// menu takes a command from the menu.
func (d *driver) menu(label string) {
	d.t.Helper()
	d.press("<esc>")
	m, ok := d.model.overlay.(*chooser)
	if !ok {
		d.t.Fatalf("there is no menu:\n%s", d.screen())
	}
	i := slices.IndexFunc(m.choices, func(c choice) bool { return strings.HasPrefix(c.label, label) })
	if i < 0 {
		d.t.Fatalf("the menu does not have %q:\n%s", label, d.screen())
	}
	for range i {
		d.press("<down>")
	}
	d.press("<enter>")
}

// Whoever settles something in a combined plan has met, and whoever has met may say so;
// nothing else makes a plan talked through.
func TestACombinedPlanIsTalkedThroughOnceSomethingIsSettled(t *testing.T) {
	for name, test := range map[string]struct {
		do   func(*driver)
		want string
	}{
		"looked at":                 {func(d *driver) { d.goTo("purpose.why"); d.press("<tab>", "<tab>") }, notMet},
		"settled":                   {func(d *driver) { d.goTo("star.star-reveal"); d.press("4") }, haveMet},
		"not agreed is a result":    {func(d *driver) { d.goTo("star.star-reveal"); d.press("5", "<enter>") }, haveMet},
		"settled, and opened again": {func(d *driver) { d.goTo("star.star-reveal"); d.press("4", "<up>", "0") }, notMet},
		"said so":                   {func(d *driver) { d.menu("We have talked this plan through together") }, haveMet},
		"said so, and taken back": {func(d *driver) {
			d.menu("We have talked this plan through together")
			d.wantScreen("Noted: you talked the plan through together today.")
			d.menu("We have not talked this plan through")
		}, notMet},
	} {
		t.Run(name, func(t *testing.T) {
			drive(t, filledInApart(t, content.English), 100, 30, func(d *driver) {
				d.begin()
				test.do(d)
				if got := d.session.Guide.Standing(d.plan()).Label().EN; got != test.want {
					t.Errorf("got %q", got)
				}
			})
		})
	}
}

func TestACombinedPlanIsTalkedThroughLineByLine(t *testing.T) {
	for name, test := range map[string]struct {
		lines, told, want string
	}{
		"looked at":               {".review\n.quit\n", notMet, notMet},
		"settled":                 {"4\n\n.quit\n", "", haveMet},
		"said so":                 {".met\n.quit\n", "Noted: you talked the plan through together today.", haveMet},
		"said so in Danish":       {".mødt\n.quit\n", "Noted: you talked the plan through together today.", haveMet},
		"said so, and taken back": {".met\n.met\n.quit\n", "Noted: you have not talked the plan through together yet.", notMet},
	} {
		t.Run(name, func(t *testing.T) {
			s, out := filledInApart(t, content.English), strings.Builder{}
			s.Plan.Position = "star.star-reveal"
			s.Save = func(*content.Plan) error { return nil }
			if err := Plain(t.Context(), s, strings.NewReader(test.lines), &out); err != nil {
				t.Fatal(err)
			}
			if got := s.Guide.Standing(s.Plan).Label().EN; got != test.want || !strings.Contains(out.String(), test.told) {
				t.Errorf("got %q\n%s", got, out.String())
			}
		})
	}
	s, out := newSession(content.English), strings.Builder{}
	s.Save = func(*content.Plan) error { return nil }
	if err := Plain(t.Context(), s, strings.NewReader("\n.met\n.quit\n"), &out); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), "This plan was not combined from several") {
		t.Errorf("of a plan that was not combined it says\n%s", out.String())
	}
}
