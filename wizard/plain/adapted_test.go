package plain

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// A row that becomes adapted is asked at once what to, and Enter leaves that for later.
func TestPlainAdaptedRowsAreAskedWhatTo(t *testing.T) {
	const at content.Ref = "expect.on-time"
	adapted := func(text string) answers { return answers{at: {State: content.Adapted, Text: text}} }
	for _, tt := range []struct {
		name   string
		before answers
		script string
		want   answers
		times  int // it is asked
	}{
		{"in a few words", nil, "1=2\na later start\n", adapted("a later start"), 1},
		{"for every open row", nil, "all=2\na later start\n", adapted("a later start"), 1},
		{"left for later by Enter", nil, "1=2\n\n", adapted(""), 1},
		{"left for later by leaving", nil, "1=2\n.skip", adapted(""), 1},
		{"not where it stands", adapted("a later start"), "all=1\n", adapted("a later start"), 0},
		{"said again, the words can be others", adapted("a later start"), "1=2\nhalf a day\n", adapted("half a day"), 1},
		{"said again, Enter keeps them", adapted("a later start"), "1=2\n\n", adapted("a later start"), 1},
		{"said again, they can be taken out", adapted("a later start"), "1=2\n.clear\n\n", adapted(""), 2},
		{"not for another stance", nil, "1=1\n", answers{at: {State: content.Expected}}, 0},
		{"with a note in between", nil, "1=2\n.note 1 with HR\na later start\n", answers{at: {State: content.Adapted, Text: "a later start", Note: "with HR"}}, 1},
		{"the words taken back", nil, "1=2\na later start\n.undo\n", adapted(""), 1},
		{"the stance taken back instead", nil, "1=2\n.undo\n", answers{}, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := newSitting(t, wizardtest.SmallGuide(t), planAt(at, tt.before))
			r.session.Resumed = true
			r.walk(t.Context(), linesOf(tt.script, ".quit"))
			r.checkKept(t)
			if got := r.session.Plan.Answers; r.err != nil || !reflect.DeepEqual(got, tt.want) {
				t.Errorf("%v\ngot  %+v\nwant %+v\n%s", r.err, got, tt.want, r.out.String())
			}
			if n := strings.Count(r.out.String(), "What is row 1 adapted to, in a few words."); n < tt.times || (tt.times == 0 && n > 0) {
				t.Errorf("asked %d times\n%s", n, r.out.String())
			}
		})
	}
}

// Each row is asked by its number, and what it is adapted to is read out with it.
func TestPlainAdaptedWordsAreReadWithTheirRow(t *testing.T) {
	for l, want := range map[content.Language][]string{
		content.English: {"What is row 2 adapted to, in a few words. Enter leaves it for later: ", "2, adapted to: half a day\n", "What is row 2 adapted to, in a few words. Enter keeps it: "},
		content.Danish:  {"Hvordan er punkt 2 tilpasset? Skriv det kort. Enter lader det vente: ", "2, tilpasset sådan: half a day\n", "Hvordan er punkt 2 tilpasset? Skriv det kort. Enter beholder det: "},
	} {
		s := wizardtest.NewSession(l)
		p, out := inRoom(t, s, "expect-of-peer.values", "1=2 2=2", "a later start", "half a day", "2=2", "", "")
		saysAll(t, out, want...)
		n := 0
		for _, a := range p.Answers {
			if a.State == content.Adapted && a.Text != "" {
				n++
			}
		}
		if n != 2 {
			t.Errorf("%d rows have words: %+v", n, p.Answers)
		}
	}
}
