package screentest_test

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"alongside/content"
)

// A whole workshop in a room: three perspectives, ideas and dots, the star and two
// promises out of each other's sight, a crash in the middle of a round, the reveal,
// what is agreed and what is not, an action, the plan.
func TestWorkshop(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, l)
			x := r.Open(program, "--workshop")
			next := func(keys string, shows ...string) {
				t.Helper()
				x.Type(keys)
				x.WaitFor(append(shows, r.in("saved ✓", "gemt ✓"))...)
			}
			asks := func(at content.Ref) string { return r.titles(at)[0] }

			x.WaitFor(r.in("Getting your workplace ready", "Gør arbejdspladsen klar"))
			x.Send(enter)
			x.WaitFor(asks("about.workplace"))
			next("Bostøtten Nord"+enter, asks("about.mode"))
			next(enter, asks("about.present"))
			next("1"+enter+"6"+enter+"1"+enter+enter, asks("about.agenda"), "90")
			next(tab, asks("opening.opening"), r.in("6 min", "6 min"))
			next(tab, asks("purpose.why"))
			next("Vi vil lære at lytte"+tab, asks("purpose.held"))
			next(tab, asks("tasks.ideas"))
			next("En gåtur\rKaffe i køkkenet\r"+tab, r.in("Give them dots", "Giv dem prikker"))
			next("2\r4\r"+"1\r2\r"+"\r"+"3\r", r.in("What the dots say", "Det viser prikkerne"), "9  Kaffe")
			next(" "+tab, r.in("First everybody for themselves", "Først hver for sig"), r.in("Begin: 8 sheets", "Begynd: 8 ark"))

			// The star, out of each other's sight.
			next(up+up+up+"1j", r.in("joint, for several", "fælles, for flere"))
			next(down+down+down+down, r.in("Begin: 3 sheets", "Begynd: 3 ark"))
			next(enter, r.in("Sheet 1 of 3: Manager", "Ark 1 af 3: Leder"))
			next(enter, r.in("the only one here", "alene om perspektivet"))
			next(down+enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
			next("44"+"33"+tab, r.in("2 of 7 answered", "2 af 7 besvaret"))
			next(enter, r.in("Sheet 2 of 3", "Ark 2 af 3"))
			next(enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
			next("11"+"p4"+tab, r.in("2 of 7 answered", "2 af 7 besvaret"))
			next(enter, r.in("Sheet 3 of 3", "Ark 3 af 3"))
			next(enter, r.in("leave me out", "jeg står over"))
			next(enter, r.in("Everybody has answered", "Alle har svaret")) // and so it is
			next(enter, r.in("side by side", "side om side"), r.in("far apart", "langt fra hinanden"), "●", "▲")
			next("3"+down+"5", r.in("What stands between you", "Det, der skiller jer"))
			next("Hvad man må fortælle"+tab+tab, asks("star.target"))
			next("En, der har prøvet det"+tab, r.in("0 picked", "0 valgt"))

			// Two of the promises; in the middle of it the machine dies.
			next(down+" "+down+" ", r.in("2 picked", "2 valgt"))
			next(tab+enter, r.in("Sheet 1 of 3: Manager", "Ark 1 af 3: Leder"))
			next(enter, r.in("the only one here", "alene om perspektivet"))
			next(down+enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
			next("1"+up+"n", "Note:") // a note that came with its key would be a paste on rows
			next("managersecret\r\r\r", "managersecret")
			next(tab+enter, r.in("Sheet 2 of 3", "Ark 2 af 3"))
			seen := len(x.Raw())
			next(enter+"3"+up+"n", "Note:")
			next("colleaguesecret\r\r\r", "colleaguesecret")
			if bytes.Contains(x.Raw()[seen:], []byte("managersecret")) {
				t.Error("what the manager answered went to the screen in the colleagues' turn")
			}
			x.Kill()
			x.Wait()

			x = r.Open(program)
			x.WaitFor(r.in("in the middle of a round", "midt i en runde"))
			next(enter, r.in("Sheet 2 of 3", "Ark 2 af 3"), r.in("still there", "står der endnu"))
			next(enter, "colleaguesecret")
			next(tab+enter, r.in("Sheet 3 of 3", "Ark 3 af 3"))
			next(enter, r.in("leave me out", "jeg står over"))
			next(down+enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
			next("32"+tab+enter, r.in("Everybody has answered", "Alle har svaret"))
			for _, secret := range []string{"managersecret"} {
				if bytes.Contains(x.Raw(), []byte(secret)) {
					t.Errorf("%s went to the screen before the reveal", secret)
				}
			}
			next(enter, r.in("far apart", "langt fra hinanden"), "managersecret", "colleaguesecret")
			next("2"+"nHver anden uge"+tab+tab, asks("actions.actions"))

			next("\r"+"leder\r2027-01-15\r"+tab, asks("actions.follow-up"))
			x.Send(tab)
			x.WaitFor(asks("review.review-by"))
			next(tab, asks("review.review"))
			next(enter, r.in("How would you like the plan?", "Hvordan vil I have planen?"))
			r.finish(x)

			p := r.plan()
			if p.Round != nil {
				t.Errorf("the round goes on: %+v", p.Round)
			}
			view := func(who string, v content.View) content.View {
				v.Who = who
				return v
			}
			for ref, want := range map[content.Ref]content.Answer{
				"about.present": {People: map[string]int{"manager": 1, "colleagues": 6, "peer": 1}},
				"tasks.ideas": {Ideas: []content.Idea{
					{Text: "En gåtur", Votes: map[string]int{"colleagues": 2, "peer": 1}},
					{Text: "Kaffe i køkkenet", Votes: map[string]int{"colleagues": 4, "peer": 2, "manager": 3}, Top: true},
				}},
				"star.hope": {
					Views:      []content.View{view("manager", content.View{Importance: 4, Clarity: 4}), view("colleagues", content.View{Importance: 1, Clarity: 1})},
					Importance: 3, Agreement: content.AgreedOn,
				},
				"star.trust": {
					Views:  []content.View{view("manager", content.View{Importance: 3, Clarity: 3}), view("colleagues", content.View{Importance: content.Pass, Clarity: 4})},
					Agreed: "Hvad man må fortælle", Agreement: content.NotAgreed,
					Now: true, Who: "leder", By: "2027-01-15", // the first thing to take on
				},
				"expect-of-us.induction": {
					Views: []content.View{
						view("manager", content.View{State: content.InPlace, Note: "managersecret"}),
						view("colleagues", content.View{State: content.Missing, Note: "colleaguesecret"}),
						view("peer", content.View{State: content.Missing}),
					},
					State: content.Planned, Agreed: "Hver anden uge", Agreement: content.AgreedOn,
				},
			} {
				got := p.Answer(ref)
				got.Over = nil // marks of the views
				for i := range got.Views {
					if got.Views[i].Mark() == "" {
						t.Errorf("%s: a sheet without a mark: %+v", ref, got.Views[i])
					}
					got.Views[i].Nr = ""
				}
				if !reflect.DeepEqual(got, want) {
					t.Errorf("%s:\n got %+v\nwant %+v", ref, got, want)
				}
			}
			markdown := r.Read("readiness-plan.md")
			for _, said := range []string{"Bostøtten Nord", "colleaguesecret", "Hvad man må fortælle", "Hver anden uge", "En, der har prøvet det"} {
				if !strings.Contains(markdown, said) {
					t.Errorf("the Markdown lacks %q", said)
				}
			}
		})
	}
}
