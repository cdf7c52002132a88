package screen

import (
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// wordLabel is over the box for the words of a row that is adapted.
var wordLabel = map[content.Language]string{content.English: "How you word it for this role:", content.Danish: "Sådan formulerer I det til rollen:"}

// A row that is adapted asks at once for its words, and they show under it; an empty box
// leaves them for later.
func TestAnAdaptedRowAsksForItsWords(t *testing.T) {
	for l, label := range wordLabel {
		drive(t, wizardtest.NewSession(l), 80, 24, func(d *driver) {
			d.begin()
			d.goTo("expect-of-peer.values")
			rows := d.model.route.Page().Questions()
			d.press("<home>", "2")
			d.wantScreen(label)
			if a := d.plan().Answer(rows[0].Ref); a.State != content.Adapted {
				t.Fatalf("%+v", a)
			}
			d.press("<enter>")
			if strings.Contains(d.screen(), label) {
				t.Errorf("the box is open still:\n%s", d.screen())
			}
			d.wantScreen("→ " + content.WordsToCome().In(l))
			d.press("2", "seen with a colleague", "<enter>") // the next row
			if a := d.plan().Answer(rows[1].Ref); a.State != content.Adapted || a.Text != "seen with a colleague" {
				t.Errorf("%+v", a)
			}
			d.wantScreen("→ seen with a colleague")
			d.press("<home>", "2", "what we stand for", "<esc>")
			if a := d.plan().Answer(rows[0].Ref); a.Text != "what we stand for" {
				t.Errorf("%+v", a)
			}
			d.press("n", "a note", "<enter>") // is a note as on any row
			if a := d.plan().Answer(rows[0].Ref); a.Note != "a note" || a.Text != "what we stand for" {
				t.Errorf("%+v", a)
			}
			d.press("<home>", "1", "<home>", "2", "<ctrl+z>") // the box closes with what had opened it
			if a := d.plan().Answer(rows[0].Ref); a.State != content.Expected || d.model.focused().opened() {
				t.Errorf("%+v", a)
			}
		})
	}
}

// Rows that become adapted together are asked for their words one after the other; whoever
// goes elsewhere has left the rest for later, and undo takes them all back.
func TestRowsThatAreAdaptedTogetherAreAskedOneByOne(t *testing.T) {
	for l, label := range wordLabel {
		drive(t, wizardtest.NewSession(l), 100, 34, func(d *driver) {
			wordings := func() (all []string) {
				for _, q := range d.model.route.Page().Questions() {
					if wording, adapted := q.Wording(d.plan()); adapted {
						all = append(all, wording)
					}
				}
				return all
			}
			wants := func(want ...string) {
				t.Helper()
				if got := wordings(); !slices.Equal(got, want) {
					t.Errorf("%q, want %q\n%s", got, want, d.screen())
				}
			}
			d.begin()
			d.goTo("expect-of-peer.values")
			d.press("<home>", "1", "2", "seen together", "<enter>", "<up>", "a") // two rows are open
			d.wantScreen(label)
			wants("seen together", "", "")
			d.press("first", "<enter>")
			d.wantScreen(label)
			d.press("<enter>")
			if d.model.focused().opened() {
				t.Errorf("a box is open still:\n%s", d.screen())
			}
			d.press("<home>", "<down>", "<down>", "2", " of all", "<enter>") // is written on
			if wants("seen together", "first of all", ""); len(d.model.route.Page().Questions()) != 4 {
				t.Fatal("the theme has other rows")
			}
			d.press("<home>", "<down>", "<down>", "0", "<down>", "0", "<up>", "<up>", "a", "<esc>") // both are open again
			if wants("seen together", "first of all", ""); d.model.focused().opened() {
				t.Errorf("a box is open still:\n%s", d.screen())
			}
			d.press("<home>", "2", "<enter>") // asks for nothing but its own
			if d.model.focused().opened() {
				t.Errorf("it goes on asking:\n%s", d.screen())
			}
			d.press("<ctrl+z>", "<ctrl+z>")
			wants("seen together")
		})
	}
}

// A group that settles on adapted is asked for the words, which are those of the row from
// then on.
func TestAGroupWordsWhatItAdapts(t *testing.T) {
	for l, label := range wordLabel {
		s := wizardtest.NewSession(l)
		const row content.Ref = "expect-of-peer.contributes"
		s.Plan.Set(row, content.Answer{Text: "the manager's words", Views: []content.View{
			{Voice: content.Voice{Who: "manager"}, State: content.Expected}, {Voice: content.Voice{Who: "peer"}, State: content.TalkFirst},
		}})
		drive(t, s, 80, 24, func(d *driver) {
			d.begin()
			d.goTo("expect-of-peer.expect-of-peer-reveal")
			d.press("1")
			if d.model.focused().opened() {
				t.Errorf("what is expected wants no words:\n%s", d.screen())
			}
			d.press("2", "a part of the day", "<enter>")
			q, _ := s.Guide.Question(row)
			if wording, adapted := q.Wording(d.plan()); !adapted || wording != "a part of the day" {
				t.Fatalf("%q, %v: %+v", wording, adapted, d.plan().Answer(row))
			}
			d.goTo("expect-of-peer.outlook")
			d.press("<home>", "<down>")
			d.wantScreen("→ a part of the day")
			d.press("2")
			d.wantScreen(label)
			d.press(" and the evening", "<enter>")
			if a := d.plan().Answer(row); a.Agreed != "a part of the day and the evening" || a.Text != "the manager's words" {
				t.Errorf("%+v", a)
			}
		})
	}
}

// While a row is worded for the role, the wording that the guide has for it stays in sight.
func TestTheOfferedWordingStaysWhileOneIsWritten(t *testing.T) {
	for _, width := range []int{100, 140} { // under the row, and in the panel
		drive(t, wizardtest.NewSession(content.English), width, 30, func(d *driver) {
			d.begin()
			d.goTo("expect-of-peer.timekeeping")
			d.press("2", "Is here by nine")
			d.wantScreen("A wording you can use instead", "Keeps the agreed times", "Is here by nine")
		})
	}
}

// After a digit the last line says whose note n opens.
func TestTheLastLineSaysWhoseNoteItIs(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.induction")
		d.wantScreen("n note, who, when")
		d.press("1")
		d.wantScreen("n note to the row above")
		d.press("<down>")
		d.wantScreen("n note, who, when")
	})
}

// The key for the interview is told beside the one for the most important.
func TestTheLastLineTellsOfTheInterview(t *testing.T) {
	for l, want := range map[content.Language]string{content.English: "i interview", content.Danish: "i samtalen"} {
		drive(t, wizardtest.NewSession(l), 80, 24, func(d *driver) {
			d.begin()
			d.goTo("tasks.ideas")
			d.press("a", "<enter>", "b", "<enter>", "c", "<enter>", "d", "<enter>", "<enter>")
			d.wantScreen(want)
			d.press("<tab>", "<back>", "<up>") // and whichever way one comes to the list
			d.wantScreen(want)
		})
	}
}
