package plain

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// Who listens hears a long note whole on coming to its page, and its beginning when the rows
// are read again after an answer; a short one, a role and a date always.
func TestPlainALongNoteIsReadWholeOnce(t *testing.T) {
	long := "Begun with care " + strings.Repeat("and gone on with for quite a while ", 42) + "to its zenith"
	for _, tt := range []struct {
		l              content.Language
		note, begins   string
		whole, started int
	}{
		{content.English, long, "note: Begun with care", 2, 1},
		{content.English, "Every month", "note: Every month", 0, 3},
		{content.Danish, long, "note: Begun with care", 2, 1},
	} {
		p := planAt("promises.induction", answers{"promises.induction": {State: content.Planned, Note: tt.note, Who: "leader", By: "2027-01-15"}})
		p.Language = tt.l
		r := newSitting(t, wizardtest.SmallGuide(t), p)
		r.session.Resumed = true
		r.walk(t.Context(), linesOf("2=1", "", ".back", ".quit"))
		out := r.out.String()
		if n := strings.Count(out, "zenith"); n != tt.whole {
			t.Errorf("%s: read whole %d times, want %d\n%s", tt.l, n, tt.whole, out)
		}
		more := map[content.Language]string{content.English: "… (all of it is read when you come to this page again)", content.Danish: "… (det hele læses op, når I kommer til siden igen)"}[tt.l]
		if n := strings.Count(out, more); tt.whole > 0 && n != tt.started {
			t.Errorf("%s: said %d times that there is more, want %d\n%s", tt.l, n, tt.started, out)
		}
		if strings.Count(out, tt.begins) != 3 || strings.Count(out, "leader") != 3 {
			t.Errorf("%s: the row was not read three times\n%s", tt.l, out)
		}
		if got := r.session.Plan.Answer("promises.induction").Note; got != tt.note {
			t.Errorf("it has become %q", got)
		}
	}
}
