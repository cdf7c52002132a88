package screen

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/words"
)

// With four ideas and no star, Enter on the empty line leads to the list once, and asks
// which matter most; it is never a trap.
func TestEnterLeadsOnceToWhichIdeasMatterMost(t *testing.T) {
	const at content.Ref = "tasks.ideas"
	four := []string{"a", "<enter>", "b", "<enter>", "c", "<enter>", "d", "<enter>"}
	tests := []struct {
		name    string
		keys    []string
		stars   string // of the ideas, in order
		onwards bool
	}{
		{"three ideas", append(four[:6:6], "<enter>"), "   ", true},
		{"led", append(four[:8:8], "<enter>"), "    ", false},
		{"Enter again goes on", append(four[:8:8], "<enter>", "<enter>"), "    ", true},
		{"the first and the third", append(four[:8:8], "<enter>", "<space>", "<down>", "<down>", "<space>"), "* * ", false},
		{"picked, and on", append(four[:8:8], "<enter>", "<space>", "<enter>"), "*   ", true},
		{"a star is there", append(four[:8:8], "<up>", "<space>", "<down>", "<enter>"), "   *", true},
		{"back on the line", append(four[:8:8], "<enter>", "<end>", "<enter>"), "    ", true},
		{"Tab goes on", append(four[:8:8], "<tab>"), "    ", true},
		{"back on the page", append(four[:8:8], "<enter>", "<tab>", "<back>", "<enter>"), "    ", true},
	}
	for _, l := range content.Languages() {
		for _, tt := range tests {
			t.Run(string(l)+" "+tt.name, func(t *testing.T) {
				drive(t, wizardtest.NewSession(l), 80, 24, func(d *driver) {
					d.begin()
					d.goTo(at)
					d.press(tt.keys...)
					stars := ""
					for _, idea := range d.plan().Answer(at).Ideas {
						if idea.Top {
							stars += "*"
						} else {
							stars += " "
						}
					}
					if stars != tt.stars {
						t.Errorf("the stars are %q, want %q", stars, tt.stars)
					}
					if on := !d.model.route.Page().Holds(at); on != tt.onwards {
						t.Errorf("went on: %v\n%s", on, d.screen())
					}
					asked := strings.Contains(d.screen(), words.Screen().WhichMatter.In(l))
					if !tt.onwards {
						d.wantScreen(words.Keys().Space.In(l) + " " + words.Screen().MarkTop.In(l))
					}
					if asked == tt.onwards {
						t.Errorf("it is asked which matter most: %v\n%s", asked, d.screen())
					}
				})
			})
		}
	}
}

// A workshop votes first, and picks after that.
func TestAWorkshopIsNotLedToTheList(t *testing.T) {
	drive(t, wizardtest.Room(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas")
		d.press("<enter>")
		if got := d.model.route.Page().Ref(); got != "tasks.ideas-votes" {
			t.Errorf("Enter led to %s", got)
		}
	})
}

// What an idea is picked for stands there in words, beside the keys that pick it.
func TestAnIdeaForTheInterviewSaysSoInWords(t *testing.T) {
	for _, l := range content.Languages() {
		for _, width := range []int{40, 80} {
			drive(t, wizardtest.NewSession(l), width, 24, func(d *driver) {
				d.begin()
				d.goTo("tasks.ideas")
				d.press("A walk and a coffee with the new ones", "<enter>", "<up>", "i")
				d.wantScreen("(" + words.Keys().Interview.In(l) + ")")
				d.press("<space>", "<end>")
				d.wantScreen("★ A walk", "("+words.Keys().Interview.In(l)+")")
				checkFrame(t, d.model, "marked")
			})
		}
	}
}
