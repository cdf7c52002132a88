package block

import (
	"strings"
	"testing"

	"alongside/content"
)

// Columns that people made stay apart on a page as well: the cells of a row by a stroke,
// those made of blanks by blanks that no browser runs together.
func TestColumnsStayApartOnAPage(t *testing.T) {
	t.Parallel()
	const gap = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 "
	for in, want := range map[string]string{
		"Task\tWho\tWhen\nCall HR\t\tMay":                                    "Task | Who | When<br>Call HR |  | May",
		"It was agreed that        Deputy\nthe deputy leads          by May": "It was agreed that" + gap + "Deputy<br>the deputy leads\u00a0\u00a0" + gap + "by May",
	} {
		d := &Document{Lang: content.English, Blocks: []Block{Paragraph{Prose(in)}}}
		_, body, _ := strings.Cut(string(d.HTML()), "<main>")
		if !strings.Contains(body, "<p>"+want+"</p>") {
			t.Errorf("%q does not become %q:\n%s", in, want, body)
		}
	}
}
