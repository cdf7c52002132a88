package screen

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// What was copied out of a PDF is offered to be joined, and only that; it is one step.
func TestLinesThatAPageBrokeAreJoinedWhenAsked(t *testing.T) {
	const broken = "Peer support workers use their own experience of recovery to support\n" +
		"others, and the workplace has to know what that takes of it before\n" +
		"the first one comes: a manager who has the time, and colleagues who\n" +
		"know why."
	joined := strings.ReplaceAll(broken, "\n", " ")
	for l, want := range map[content.Language][]string{
		content.English: {"These lines break off mid-sentence, as from a PDF. F2 joins them.", "F2 join lines", "The lines are joined."},
		content.Danish:  {"Linjerne knækker midt i sætninger, som fra en PDF. F2 samler dem.", "F2 saml linjer", "Linjerne er samlet."},
	} {
		drive(t, wizardtest.NewSession(l), 100, 30, func(d *driver) {
			d.begin()
			d.goTo("purpose.why")
			said := func() string { return d.plan().Answer("purpose.why").Text }
			d.press("short", "<f2>")
			if strings.Contains(d.screen(), "F2") || said() != "short" {
				t.Errorf("it is offered where nothing is broken:\n%s", d.screen())
			}
			d.press("<ctrl+z>")
			d.paste(broken, true)
			d.wantScreen(want[:2]...)
			d.press("<f2>")
			d.wantScreen(want[2])
			if said() != joined {
				t.Errorf("joined it is %q", said())
			}
			if strings.Contains(d.screen(), want[1]) {
				t.Errorf("it is offered still:\n%s", d.screen())
			}
			d.press("<ctrl+z>")
			if said() != broken {
				t.Errorf("taken back it is %q", said())
			}
			d.wantScreen(want[1])
		})
	}
}
