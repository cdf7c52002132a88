package screen

import (
	"strings"
	"testing"
	"testing/synctest"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// page is as much as somebody pastes from a meeting's minutes: its beginning, its end, and
// some fifteen hundred characters between them.
var page = "Begun with care " + strings.Repeat("and gone on with for quite a while ", 42) + "to its zenith"

var briefSizes = []struct{ width, height int }{{40, 10}, {80, 24}, {200, 60}}

// A long note leaves its row, who does it, by when, and the next row where they are.
func TestALongNoteIsShownInBrief(t *testing.T) {
	row := content.Answer{State: content.Planned, Note: page, Who: "Team leader", By: "2027-01-15"}
	for _, test := range []struct {
		name string
		plan func(*content.Plan)
		open func(*driver)
		want []string
		full bool // where there is room
	}{
		{"a checklist's row", func(p *content.Plan) { p.Set("expect-of-us.supervision", row) }, func(d *driver) { d.goTo("expect-of-us.supervision") }, []string{"Team leader · 15 January 2027"}, false},
		{
			"what a row is adapted to", func(p *content.Plan) {
				p.Set("expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Text: page, Note: "Talk again in May"})
			},
			func(d *driver) { d.goTo("expect-of-peer.timekeeping") },
			[]string{"→ Begun", "Talk again in May"},
			false,
		},
		{
			"an action of one's own", func(p *content.Plan) {
				p.Actions = []content.Action{{What: page, Who: "Team leader", By: "2027-01-15", Now: true}, {What: "Ring HR"}}
			},
			func(d *driver) { d.goTo("actions.actions"); d.press("<end>", "<up>", "<up>") },
			[]string{"Team leader · 15 January 2027"},
			false,
		},
		{
			"why an action was dropped", func(p *content.Plan) {
				p.Actions = []content.Action{{What: "Buy a sofa", Who: "Team leader", By: "2027-01-15", Aside: content.SetDropped, Because: page}}
			},
			func(d *driver) { d.goTo("actions.actions"); d.press("<end>", "<up>") },
			[]string{"Buy a sofa", "Team leader · 15 January 2027"},
			false,
		},
		{
			"a parked thought", func(p *content.Plan) {
				p.Parking = []content.Parked{{What: page, Who: "Team leader", By: "2027-01-15"}, {What: "Ring HR"}}
			},
			func(d *driver) { d.press("<esc>", "5", "<enter>", "<up>", "<up>") },
			[]string{"Team leader · 15 January 2027"},
			false,
		},
		{
			"what two said apart", func(p *content.Plan) {
				p.Set("expect-of-us.supervision", content.Answer{Views: []content.View{
					{Voice: content.Voice{Who: "manager"}, State: content.Missing, Note: page},
					{Voice: content.Voice{Who: "colleagues"}, State: content.InPlace, Note: "Every Tuesday"},
				}})
			},
			func(d *driver) { d.program.Send(jumpMsg{"expect-of-us.supervision"}); synctest.Wait() },
			[]string{"Every Tuesday"},
			true,
		},
	} {
		for _, size := range briefSizes {
			s := wizardtest.NewSession(content.English)
			test.plan(s.Plan)
			drive(t, s, size.width, size.height, func(d *driver) {
				d.begin()
				test.open(d)
				if !test.full || size.height > 10 {
					d.wantScreen(test.want...)
				}
				got := d.screen()
				if test.full && size.height > 24 {
					d.wantScreen("zenith")
					return
				}
				if test.full && size.height == 10 { // the row scrolls, and its beginning is in view
					return
				}
				if n := strings.Count(got, "quite a while"); n > 20 || !strings.Contains(got, "…") || strings.Contains(got, "to its zenith") {
					t.Errorf("%s at %d×%d is shown whole:\n%s", test.name, size.width, size.height, got)
				}
			})
		}
	}
}

// While a long note is written, who does it and by when stay in view, and the words that are
// being written; and the other way round.
func TestALongNoteThatIsOpenPushesNothingOff(t *testing.T) {
	for _, size := range briefSizes {
		s := wizardtest.NewSession(content.English)
		s.Plan.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Note: page, Who: "Team leader", By: "2027-01-15"})
		s.Plan.Actions = []content.Action{{What: page, Who: "Team leader", By: "2027-01-15"}}
		drive(t, s, size.width, size.height, func(d *driver) {
			d.begin()
			d.goTo("expect-of-us.supervision")
			d.press("n")
			d.wantScreen("Note", "zenith", "Team leader", "15 January 2027")
			if size.height < 60 {
				d.wantScreen("▸↑")
			}
			d.press("!")
			d.wantScreen("zenith!")
			d.press("<enter>")
			d.wantScreen("Note", "Begun with care", "▸ Team leader", "15 January 2027")
			d.goTo("actions.actions")
			d.press("<end>", "<up>", "n", "<up>")
			d.wantScreen("zenith", "Team leader", "15 January 2027")
			d.press("<enter>")
			d.wantScreen("Begun with care", "▸ Team leader", "15 January 2027")
		})
	}
}
