package screen

import (
	"slices"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// boxes are all the places to write in, and how one comes to an empty one.
var boxes = []struct {
	name string
	at   content.Ref
	open func(*driver)
}{
	{"a text", "purpose.why", nil},
	{"a line", "about.workplace", nil},
	{"a day", "actions.follow-up", nil},
	{"a note", "expect-of-us.induction", func(d *driver) { d.press("n") }},
	{"a new idea", "tasks.ideas", nil},
	{"an idea", "tasks.ideas", func(d *driver) { d.press("x", "<enter>", "<up>", "<enter>", "<bs>") }},
	{"a new action", "actions.actions", func(d *driver) { d.press("<end>") }},
	{"who does it", "actions.actions", func(d *driver) { d.press("<enter>") }},
	{"a new thought", "purpose.why", func(d *driver) { d.model.overlay = d.model.newLot() }},
	{"a thought", "purpose.why", func(d *driver) {
		d.plan().Parking = []content.Parked{{What: "x"}}
		d.model.overlay = d.model.newLot()
		d.press("<up>", "<enter>", "<bs>")
	}},
	{"the name of a file", "review.review-write", func(d *driver) { d.press("e", "<ctrl+u>") }},
	{"another place for the plan", "purpose.why", func(d *driver) { d.model.overlay = d.model.newJotter(content.Text{}, content.Text{}, nil) }},
}

// The keys of a line work in every box, and Ctrl+Z brings back what they took.
func TestTheKeysOfALineWorkInEveryBox(t *testing.T) {
	tests := []struct {
		name string
		keys []string
		want string
	}{
		{"to the beginning", []string{"<ctrl+a>", "X"}, "Xone two"},
		{"to the end", []string{"<home>", "<ctrl+e>", "X"}, "one twoX"},
		{"all before", []string{"<ctrl+u>"}, ""},
		{"all before, and back", []string{"<ctrl+u>", "<ctrl+z>"}, "one two"},
		{"what is before", []string{"<left>", "<left>", "<ctrl+u>"}, "wo"},
		{"and back", []string{"<left>", "<left>", "<ctrl+u>", "<ctrl+z>"}, "one two"},
		{"what is after", []string{"<left>", "<left>", "<ctrl+k>"}, "one t"},
		{"and that back", []string{"<left>", "<left>", "<ctrl+k>", "<ctrl+z>"}, "one two"},
		{"at the beginning nothing", []string{"<home>", "<ctrl+u>"}, "one two"},
		{"at the end nothing", []string{"<ctrl+k>"}, "one two"},
		{"a letter, then all", []string{"<bs>", "<ctrl+u>", "<ctrl+z>"}, "one tw"},
		{"half, then a letter", []string{"<left>", "<left>", "<ctrl+u>", "<del>", "<ctrl+z>"}, "wo"},
		{"and written on", []string{"<ctrl+u>", "three"}, "three"},
	}
	for _, box := range boxes {
		for _, tt := range tests {
			t.Run(box.name+", "+tt.name, func(t *testing.T) {
				drive(t, wizardtest.Gaps(content.English), 80, 24, func(d *driver) {
					d.begin()
					d.plan().Set("actions.follow-up", content.Answer{})
					d.plan().Set("purpose.why", content.Answer{})
					d.plan().Set("about.workplace", content.Answer{})
					d.goTo(box.at)
					if box.open != nil {
						box.open(d)
					}
					if got := d.model.box(); got == nil || got.text() != "" {
						t.Fatalf("there is no empty box:\n%s", d.screen())
					}
					d.press("one two")
					d.press(tt.keys...)
					if got := d.model.box(); got == nil || got.text() != tt.want {
						t.Errorf("the box says %q, want %q\n%s", got.text(), tt.want, d.screen())
					}
				})
			})
		}
	}
}

// Lines of a text are not joined by the keys that take one away.
func TestALineIsTakenOutByItself(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("one", "<enter>", "two", "<ctrl+u>", "<ctrl+u>", "2", "<up>", "<end>", "<ctrl+k>", "<ctrl+k>", "<home>", "<ctrl+k>", "1")
		if got := d.plan().Answer("purpose.why").Text; got != "1\n2" {
			t.Errorf("the text is %q", got)
		}
	})
}

// A line that grows to two shows both of them, in every box of one line.
func TestALineThatGrowsShowsItsBeginning(t *testing.T) {
	long := "Explain what a tenant means when the team does not understand them in a meeting"
	for _, tt := range []struct {
		at    content.Ref
		first []string // keys that open the box
	}{
		{"about.workplace", nil},
		{"tasks.ideas", nil},
		{"keeping.marginalised", nil},
		{"expect-of-us.induction", []string{"n"}},
	} {
		t.Run(string(tt.at), func(t *testing.T) {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo(tt.at)
				d.press(tt.first...)
				byHand := func(keys ...string) {
					for _, k := range keys {
						d.press(k)
						d.pass(100 * time.Millisecond) // each is drawn
					}
				}
				byHand(strings.Split(long, "")...)
				d.wantScreen("Explain what a tenant", "meeting")
				byHand(slices.Repeat([]string{"<bs>"}, len(" in a meeting"))...)
				d.wantScreen("Explain what a tenant", "understand them")
			})
		})
	}
}
