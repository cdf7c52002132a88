package screen

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A footing is what must stand in the last line: the key that goes on, or that one would
// press next, and the key that the page is for; "" where no key is.
type footing struct{ on, main string }

// spaceKey stands for the name of the key in the language at hand.
const spaceKey = "space"

// footings are those of every kind of ask, with nothing open and nothing written.
var footings = map[walk.AskKind]footing{
	walk.AskWords:   {"tab", ""},
	walk.AskLine:    {"enter", ""},
	walk.AskDay:     {"enter", ""},
	walk.AskChoice:  {"enter", "↑↓"},
	walk.AskCount:   {"enter", "0-9"},
	walk.AskStances: {"enter", "n"},
	walk.AskLevels:  {"enter", "0-4"},
	walk.AskIdeas:   {"enter", ""},
	walk.AskVotes:   {"enter", "0-9"},
	walk.AskPicks:   {"enter", spaceKey},
	walk.AskActions: {"enter", spaceKey},
	walk.AskAgenda:  {"enter", "0-9"},
	walk.AskRows:    {"enter", spaceKey},
	walk.AskSheets:  {"enter", "0-9"},
	walk.AskSettled: {"enter", "n"},
	walk.ShowWords:  {"enter", "↑↓"},
	walk.ShowFacing: {"enter", "←→"},
	walk.ShowReview: {"enter", "↓"},
	walk.AskPaper:   {"enter", spaceKey},
}

// wantFooting looks whether the last line tells the keys.
func (d *driver) wantFooting(what string, want footing) {
	d.t.Helper()
	screen := d.screen()
	foot := screen[strings.LastIndexByte(screen, '\n')+1:]
	for _, sign := range []string{want.on, want.main, "esc"} {
		if sign == spaceKey {
			sign = words.Keys().Space.In(d.plan().Language)
		}
		if sign != "" && !strings.Contains(" "+foot, " "+sign+" ") {
			d.t.Errorf("%s: the last line does not tell %s: %q", what, sign, foot)
		}
	}
	if strings.Contains(foot, "…") && !strings.HasSuffix(foot, "…") {
		d.t.Errorf("%s: the last line is cut: %q", what, foot)
	}
}

// The hint of what one would do next is never the one that is dropped: on every page, in
// every size and language, whatever is open.
func TestTheFooterTellsWhatGoesOn(t *testing.T) {
	for _, l := range content.Languages() {
		for _, size := range []struct{ width, height int }{{40, 10}, {80, 24}, {100, 30}, {160, 50}} {
			t.Run(fmt.Sprintf("%s %dx%d", l, size.width, size.height), func(t *testing.T) {
				drive(t, wizardtest.Gaps(l), size.width, size.height, func(d *driver) {
					d.begin()
					for _, p := range d.pages() {
						d.goTo(p.Ref())
						asks, err := d.model.walk.Asks(p)
						if err != nil {
							t.Fatal(err)
						}
						at := string(p.Ref())
						want, ok := footings[asks[0].Kind]
						if !ok {
							t.Fatalf("nobody has said what the last line of %s must tell", at)
						}
						if q := asks[0].Question(); q.Folded() {
							want.main = "→"
						}
						d.press("<home>")
						d.wantFooting(at, want)
						switch asks[0].Kind { //nolint:exhaustive // the others have one state
						case walk.AskLine, walk.AskDay, walk.AskWords:
							d.press("words")
							d.wantFooting(at+", filled", want)
							d.model.fields[0].undo()
						case walk.AskStances:
							last := p.Questions()[len(p.Questions())-1]
							d.model.fields[0].seek(last.Ref)
							if last.Folded() {
								d.wantFooting(at+", folded", footing{"enter", "→"})
								d.press("<right>", "<right>")
								d.wantFooting(at+", unfolded", footing{"enter", "←"})
								d.press("<left>")
								break
							}
							d.press("n")
							d.wantFooting(at+", open", footing{"enter", ""})
							d.press("<esc>")
						case walk.AskIdeas:
							d.press("an idea")
							d.wantFooting(at+", writing", footing{"enter", "tab"})
							d.press("<enter>", "<up>")
							main := spaceKey
							if len(p.Item.Marks) == 0 {
								main = "enter"
							}
							d.wantFooting(at+", on the list", footing{"tab", main})
							d.press("<enter>")
							d.wantFooting(at+", an idea open", footing{"enter", ""})
							d.press("<esc>")
						case walk.AskActions:
							d.press("p")
							d.wantFooting(at+", parked", footing{"tab", "p"})
							d.press("p", "<enter>")
							d.wantFooting(at+", open", footing{"enter", ""})
							d.press("<esc>", "<end>")
							d.wantFooting(at+", on the line", footing{"enter", "↑"})
							d.press("an action")
							d.wantFooting(at+", writing", footing{"enter", ""})
							d.press("<bs>")
						case walk.ShowReview:
							d.press("<down>")
							d.wantFooting(at+", on a line", footing{"enter", "tab"})
						}
					}
				})
			})
		}
	}
}

// What Enter is told to do is what it does here: it goes to the next row, or from the last
// one to the next page, to the list, or opens what the row is.
func TestTheFooterTellsWhatEnterDoes(t *testing.T) {
	said := words.Screen()
	tests := []struct {
		name  string
		at    content.Ref
		keys  []string
		enter content.Text
	}{
		{"people, the proposal", content.RefPresent, nil, said.NextPage},
		{"people", content.RefPresent, []string{"2"}, said.NextRow},
		{"people, the last", content.RefPresent, []string{"2", "<down>", "<down>", "<down>", "<down>", "<down>", "<down>", "<down>", "<down>", "<down>"}, said.NextPage},
		{"a checklist", "expect-of-us.induction", nil, said.NextRow},
		{"a checklist, the last", "contact.told", []string{"<end>"}, said.NextPage},
		{"a star, importance", "star.hope", nil, said.NextField},
		{"a star, clarity", "star.hope", []string{"<right>"}, said.NextRow},
		{"an idea", "tasks.ideas", []string{"a", "<enter>", "<up>"}, words.Keys().Edit},
		{"ideas, the line", "tasks.ideas", nil, said.NextPage},
		{"ideas, the most important are due", "tasks.ideas", []string{"a", "<enter>", "b", "<enter>", "c", "<enter>", "d", "<enter>"}, said.ToTheList},
		{"actions, the line", "actions.actions", []string{"<end>"}, said.NextPage},
		{"an action that is parked", "actions.actions", []string{"p"}, said.WhyKey},
	}
	for _, l := range content.Languages() {
		for _, tt := range tests {
			t.Run(string(l)+" "+tt.name, func(t *testing.T) {
				s := wizardtest.NewSession(l)
				s.Plan.Say(content.RefMode, "alone")
				s.Plan.Say(content.RefPerspective, "manager")
				s.Plan.Take("expect-of-us.supervision", content.Missing)
				drive(t, s, 160, 50, func(d *driver) {
					d.begin()
					d.goTo(tt.at)
					d.press(tt.keys...)
					d.wantScreen("enter " + tt.enter.In(l))
				})
			})
		}
	}
}

// A digit that is no answer is told by what there is, and the next one counts at once.
func TestADigitThatIsNoAnswer(t *testing.T) {
	for _, at := range []content.Ref{"expect-of-us.induction", "star.hope"} {
		drive(t, wizardtest.NewSession(content.Danish), 100, 30, func(d *driver) {
			d.begin()
			d.goTo(at)
			d.wantScreen("0-4 ")
			d.press("9")
			d.wantScreen("Svarene her er 1 til 4, og 0 for åben.")
			if a := d.plan().Answer(at); !a.Empty() {
				t.Errorf("%+v", a)
			}
			d.press("2")
			if a := d.plan().Answer(at); a.Empty() {
				t.Errorf("the digit after it was swallowed:\n%s", d.screen())
			}
		})
	}
}
