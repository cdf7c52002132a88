package screen

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/words"
)

// Who looks for the way on presses Enter in a text box: after an empty line it says at the
// cursor what goes on, and the blank lines are not kept.
func TestAfterAnEmptyLineTheBoxSaysWhatGoesOn(t *testing.T) {
	tests := []struct {
		name string
		keys []string
		said bool
		want string
	}{
		{"one line", []string{"hope"}, false, "hope"},
		{"Enter once", []string{"hope", "<enter>"}, false, "hope"},
		{"Enter twice", []string{"hope", "<enter>", "<enter>"}, true, "hope"},
		{"and on", []string{"hope", "<enter>", "<enter>", "more"}, false, "hope\n\nmore"},
		{"Enter in an empty box", []string{"<enter>"}, true, ""},
		{"blanks on the lines", []string{"hope", "<enter>", " ", "<enter>", " "}, true, "hope"},
		{"a line that is set in", []string{"hope", "<enter>", "  more"}, false, "hope\n  more"},
		{"blank lines at the beginning", []string{"<enter>", "<enter>", "hope"}, false, "\n\nhope"},
		{"an empty line between", []string{"hope", "<enter>", "<enter>", "more", "<up>"}, false, "hope\n\nmore"},
		{"undo takes back the lines first", []string{"hope", "<enter>", "<enter>", "<ctrl+z>"}, false, "hope"},
		{"and then the words", []string{"hope", "<enter>", "<ctrl+z>", "<ctrl+z>"}, false, ""},
	}
	for _, l := range content.Languages() {
		for _, tt := range tests {
			t.Run(string(l)+" "+tt.name, func(t *testing.T) {
				drive(t, wizardtest.NewSession(l), 80, 24, func(d *driver) {
					d.begin()
					d.goTo("purpose.why")
					d.press(tt.keys...)
					if got := d.plan().Answer("purpose.why").Text; got != tt.want {
						t.Errorf("the plan says %q, want %q", got, tt.want)
					}
					if said := strings.Contains(d.screen(), "┃   "+words.Screen().TabGoesOn.In(l)); said != tt.said {
						t.Errorf("the box says what goes on: %v\n%s", said, d.screen())
					}
					checkFrame(t, d.model, tt.name)
					d.press("<tab>", "<back>")
					if got := d.model.box().text(); got != tt.want {
						t.Errorf("the box says %q, want %q", got, tt.want)
					}
				})
			})
		}
	}
}
