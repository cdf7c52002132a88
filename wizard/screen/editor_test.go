package screen

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// The cure has to be one: the variable that was read, and a flag that the editor has. What
// runs in the terminal has ended when it comes back, and is told no flag.
func TestAnEditorThatComesBackAtOnceIsToldWhatItsEditorKnows(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ command, variable, told string }{
		{"code", "EDITOR", `EDITOR="code --wait"`},
		{"/usr/bin/kate -n", "VISUAL", `VISUAL="/usr/bin/kate -n --block"`},
		{"vim", "EDITOR", ""},
		{"/usr/bin/nano -w", "VISUAL", ""},
	} {
		s := wizardtest.NewSession(content.English)
		s.Editor = walk.Editor{Command: test.command, Variable: test.variable}
		drive(t, s, 100, 30, func(d *driver) {
			d.begin()
			d.goTo("purpose.why")
			path := filepath.Join(t.TempDir(), "draft.txt")
			if err := os.WriteFile(path, []byte("as it was"), 0o600); err != nil {
				t.Fatal(err)
			}
			box, ok := d.model.focused().(*boxField)
			if !ok {
				t.Fatal("no box to write in")
			}
			d.model.edited(editedMsg{draft: draft{box: box, path: path, given: "as it was"}, took: time.Millisecond})
			got := d.model.notice.In(content.English)
			if test.told == "" && got != words.Screen().EditorSame.EN || !strings.Contains(got, test.told) {
				t.Errorf("%s: told %q", test.command, got)
			}
		})
	}
}
