package wizard

import (
	"strings"
	"testing"

	"alongside/content"
)

// hashed is a session with a plan whose file holds words that the next save would lose.
func hashed(l content.Language) Session {
	s := newSession(l)
	s.Resumed = true
	s.Plan.Say("purpose.why", "hope")
	s.Plan.Position = "purpose.why"
	s.Remarks = []*content.Problem{{
		File: "plan.yaml", Line: 3,
		What: content.Text{EN: "what stands after # goes", DA: "det efter # forsvinder"},
		Cure: content.Text{EN: "Put it in quotation marks.", DA: "Sæt det i anførselstegn."},
	}}
	return s
}

// What a save would lose is told before there is any, and looking on is none.
func TestWhatASaveWouldLoseIsToldFirst(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {40, 10}} {
		drive(t, hashed(content.English), size[0], size[1], func(d *driver) {
			d.wantScreen("Read first: what was found in")
			d.press("<enter>")
			d.wantScreen("plan.yaml, line 3: what stands after", "Put it in quotation marks.")
			d.press("<esc>")
			d.wantScreen("▸ 2  Continue where you were")
			d.press("<enter>", "<tab>", "<tab>", "<back>", "<ctrl+c>", "<ctrl+c>")
			if len(d.kept) > 0 {
				t.Errorf("%v: it was saved %d times with nothing answered", size, len(d.kept))
			}
		})
	}
	drive(t, hashed(content.Danish), 80, 24, func(d *driver) {
		d.wantScreen("Læs først, hvad der er fundet i planens fil (1)", "plan.yaml, linje 3: det efter # forsvinder")
		d.press("<down>", "<enter>")
		d.press("more")
		d.press("<tab>")
		if len(d.kept) == 0 {
			t.Error("an answer was not saved")
		}
	})
}

func TestWhatASaveWouldLoseIsToldFirstLineByLine(t *testing.T) {
	for _, test := range []struct {
		name, lines string
		saves       int
	}{
		{"looking on", ".skip\n.skip\n.back\n.quit\n", 0},
		{"answering", "hope, still\n.\n.skip\n.quit\n", 2}, // the answer, and then where one is
	} {
		t.Run(test.name, func(t *testing.T) {
			s, saves, out := hashed(content.English), 0, strings.Builder{}
			s.Save = func(*content.Plan) error { saves++; return nil }
			if err := Plain(t.Context(), s, strings.NewReader(test.lines), &out); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(out.String(), "plan.yaml, line 3: what stands after # goes") {
				t.Errorf("it is not told:\n%s", out.String())
			}
			if saves < test.saves || (test.saves == 0 && saves > 0) {
				t.Errorf("saved %d times", saves)
			}
		})
	}
}
