package plain

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// A row that becomes adapted is asked at once how it is put, and Enter leaves that for later.
func TestPlainAdaptedRowsAreAskedForTheirWords(t *testing.T) {
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
			if n := strings.Count(r.out.String(), "How do you word row 1 for this role?"); n < tt.times || (tt.times == 0 && n > 0) {
				t.Errorf("asked %d times\n%s", n, r.out.String())
			}
		})
	}
}

// Each row is asked by its number, and how it is put is read out with it, or that this is still
// to come.
func TestPlainAdaptedWordsAreReadWithTheirRow(t *testing.T) {
	for l, want := range map[content.Language][]string{
		content.English: {"How do you word row 2 for this role? Enter leaves it for later: ", "2, worded for this role: the words are still to come\n", "2, worded for this role: half a day\n", "How do you word row 2 for this role? Enter keeps it: "},
		content.Danish:  {"Hvordan formulerer I punkt 2 til rollen? Enter lader det vente: ", "2, formuleret til rollen: ordlyden er ikke skrevet endnu\n", "2, formuleret til rollen: half a day\n", "Hvordan formulerer I punkt 2 til rollen? Enter beholder det: "},
	} {
		s := wizardtest.NewSession(l)
		p, out := inRoom(t, s, "expect-of-peer.values", "1=2 2=2", "a later start", "", "2=2", "half a day", "2=2", "", "")
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

// What a group settles on as adapted is asked for in its words, which are those of the row
// from then on.
func TestPlainAGroupWordsWhatItAdapts(t *testing.T) {
	for l, asks := range map[content.Language]string{content.English: "How do you word row 2 for this role? Enter keeps it: ", content.Danish: "Hvordan formulerer I punkt 2 til rollen? Enter beholder det: "} {
		s := wizardtest.NewSession(l)
		const row content.Ref = "expect-of-peer.contributes"
		s.Plan.Set(row, content.Answer{Text: "the manager's words", Views: []content.View{
			{Voice: content.Voice{Who: "manager"}, State: content.Expected}, {Voice: content.Voice{Who: "peer"}, State: content.TalkFirst},
		}})
		p, out := inRoom(t, s, "expect-of-peer.expect-of-peer-reveal", "2", "bad days are fine", "")
		q, _ := s.Guide.Question(row)
		if wording, adapted := q.Wording(p); !adapted || wording != "bad days are fine" {
			t.Fatalf("%q, %v: %+v\n%s", wording, adapted, p.Answer(row), out)
		}
		p, out = inRoom(t, s, "expect-of-peer.outlook", "2=2", "bad days are fine, and criticism", "")
		saysAll(t, out, asks)
		if a := p.Answer(row); a.Agreed != "bad days are fine, and criticism" || a.Text != "the manager's words" {
			t.Errorf("%+v", a)
		}
	}
}
