package plain

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// One word takes back whatever was done last: what is typed, where, and what the plan
// holds then. It says what came back, and the page is asked again.
func TestPlainUndo(t *testing.T) {
	missing := answers{"promises.desk": {State: content.Missing}}
	ideas := func(texts ...string) answers {
		var all []content.Idea
		for _, text := range texts {
			all = append(all, content.Idea{Text: text})
		}
		return answers{"why.tasks": {Ideas: all}}
	}
	for _, tt := range []struct {
		name   string
		at     content.Ref
		before answers
		script string
		want   answers
		says   string
	}{
		{"a line, on the page after it", "about.workplace", nil, "Nord\n.undo", nil, `Undone: words, at "Workplace".`},
		{"a choice", "about.mode", nil, "2\n.undo", nil, `Undone: an answer, at "How".`},
		{"a number of people", "about.present", nil, "2\n.undo\n1", answers{"about.present": {People: map[string]int{"manager": 1}}}, "Undone: an answer"},
		{"the last line of a text, which goes on", "why.why", nil, "one\ntwo\n.undo\nthree\n.", answers{"why.why": {Text: "one\nthree"}}, `Undone: words, at "Why".`},
		{"the line that took the place of another text", "why.why", answers{"why.why": {Text: "old"}}, "new\n.undo\n.", answers{"why.why": {Text: "old"}}, "Undone: words"},
		{"a text that was emptied", "why.why", answers{"why.why": {Text: "old"}}, ".clear\n.undo\n.", answers{"why.why": {Text: "old"}}, "Undone: emptying an answer"},
		{"a mark", "why.edge", nil, ".talk\n.undo", nil, `Undone: an answer, at "Pushed aside".`},
		{"an idea", "why.tasks", nil, "a\nb\n.undo\nc\n\n\n", ideas("a", "c"), `Undone: an idea, at "Tasks".`},
		{"an idea that was taken out", "why.tasks", ideas("a", "100 %d", "c"), ".remove 2\n.undo", ideas("a", "100 %d", "c"), "Taken out: 100 %d\n"},
		{"an idea that was changed", "why.tasks", ideas("a"), ".change 1 A\n.undo", ideas("a"), "Undone: an idea"},
		{"the order of ideas", "why.tasks", ideas("a", "b"), ".move 2 1\n.undo", ideas("a", "b"), "Undone: the order"},
		{"which ideas are picked", "why.tasks", ideas("a", "b"), "\n1 2\n.undo", ideas("a", "b"), "Undone: what is picked"},
		{"half a risk, while the other is asked for", "why.edge", nil, "sign\n.undo\nlate", answers{"why.edge": {Sign: "late"}}, "Undone: words"},
		{"all that one line gave", "promises.induction", nil, "1=2 2=1\n.undo", nil, `Undone: an answer, at "What we promise".`},
		{"what every open row got", "promises.induction", nil, "2=1 all=3\n.undo", nil, "Undone: an answer"},
		{"a note", "promises.induction", nil, ".note 1 every month\n.undo", nil, `Undone: a note, at "Induction".`},
		{"a role", "promises.induction", nil, ".who 1 leader\n.undo", nil, "Undone: a role"},
		{"a date, in one step", "promises.induction", nil, ".by 1 15/1 2027\n.undo", nil, "Undone: a date"},
		{"a date that was another", "promises.induction", answers{"promises.induction": {By: "soon"}}, ".by 1 15/1 2027\n.undo", answers{"promises.induction": {By: "soon"}}, "Undone: a date"},
		{"a folded row, without its name", "promises.induction", nil, ".open\n3=1\n.undo", nil, `Undone: an answer, at "A point for the manager and HR".`},
		{"a rating", "star.hope", nil, "4 2\n.undo\n1 1", answers{"star.hope": {Importance: 1, Clarity: 1}}, `Undone: an answer, at "Hope".`},
		{"the first day with all that was proposed from it", "actions.follow-up", nil, "31/1 2027\n.undo", nil, "Undone: a date"},
		{"which actions are for now", "actions.actions", missing, "1 2\n.undo", missing, "Undone: what is chosen for now"},
		{"who does one", "actions.actions", missing, "1\n\n\n.who 1 leader\n.undo", answers{"promises.desk": {State: content.Missing}, "why.why": {Now: true}}, "Undone: a role"},
		{"that one is done", "actions.actions", missing, ".done 2\n.undo", missing, "Undone: done or not"},
		{"that one is dropped, and why", "actions.actions", missing, ".drop 2 no money\n.undo", missing, "Undone: setting an action aside or taking it up"},
		{"many steps, each by itself", "why.tasks", nil, "a\nb\n\n1\n\nsign\n.undo\n.undo\n.undo\n.undo\n.undo", nil, "There is nothing to undo."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := newSitting(t, wizardtest.SmallGuide(t), planAt(tt.at, tt.before))
			r.session.Resumed = true
			r.walk(t.Context(), linesOf(tt.script, ".quit"))
			r.checkKept(t)
			if got := r.session.Plan.Answers; r.err != nil || (len(got)+len(tt.want) > 0 && !reflect.DeepEqual(got, tt.want)) {
				t.Errorf("%v\ngot  %+v\nwant %+v\n%s", r.err, got, tt.want, r.out.String())
			}
			if !strings.Contains(r.out.String(), tt.says) {
				t.Errorf("it does not say %q:\n%s", tt.says, r.out.String())
			}
		})
	}
}

// What stands beside the questions is taken back by the same word.
func TestPlainUndoBesideTheQuestions(t *testing.T) {
	workshop := answers{"about.mode": {Text: content.ModeWorkshop}}
	for _, tt := range []struct {
		name, script string
		at           content.Ref
		says         string
	}{
		{"a thought", ".parkér en hund\n.fortryd", "purpose.why", "Fortrudt: en parkeret tanke.\n"},
		{"a thought that was taken out", ".parked out 1\n.fortryd", "purpose.why", "Fortrudt: en parkeret tanke.\n"},
		{"a thought that is done", ".parked done 1\n.fortryd", "purpose.why", "Fortrudt: klaret eller ej.\n"},
		{"an action of one's own", "1\n\n\ny\n.fortryd", "actions.actions", "Fortrudt: en handling.\n"},
		{"an action that was removed", ".fjern 5\n.fortryd", "actions.actions", "Fjernet: x\n"},
		{"an action that was changed", ".ret 5 z\n.fortryd", "actions.actions", "Fortrudt: en handling.\n"},
		{"the agenda, in one step", "3=15 4=20\n.fortryd", "about.agenda", "Fortrudt: dagsordenen.\n"},
		{"the agenda, made the guide's", "3=15\n.slet\n.fortryd\n.fortryd", "about.agenda", "Fortrudt: dagsordenen.\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := wizardtest.NewSession(content.Danish)
			for r, a := range workshop {
				s.Plan.Set(r, a)
			}
			s.Plan.Parking = []content.Parked{{What: "vagtplanen"}}
			s.Plan.Actions = []content.Action{{What: "x", Who: "w"}}
			before := s.Plan.Clone()
			p, out := inRoom(t, s, tt.at, strings.Split(tt.script, "\n")...)
			saysAll(t, out, tt.says)
			before.Position, before.Updated, p.Clock = p.Position, p.Updated, nil
			if strings.HasPrefix(tt.script, "1\n") { // what was chosen before stays
				before.Answers, p.Answers = nil, nil
			}
			if !reflect.DeepEqual(p, before) {
				t.Errorf("got  %+v\nwant %+v\n%s", p, before, out)
			}
		})
	}
}

// Dots and what a group came to are taken back, too; with an agreement goes that it met.
func TestPlainUndoInTheRoom(t *testing.T) {
	s := wizardtest.Room(content.English)
	p, out := inRoom(t, s, "tasks.ideas-votes", "1=4 2=2", ".undo", "3=1", "")
	want := []map[string]int{nil, nil, {"colleagues": 1}, nil}
	if got := wizardtest.VotesOf(p); !reflect.DeepEqual(got, want) {
		t.Errorf("dots: got %v\n%s", got, out)
	}
	saysAll(t, out, `Undone: dots, at "Task ideas".`)

	s = wizardtest.FilledInApart(t, content.English)
	before := s.Plan.Clone()
	p, out = inRoom(t, s, "star.star-reveal", "3", "hope carries us", ".undo", ".undo", ".met", ".undo")
	if p.Talked != "" || !reflect.DeepEqual(p.Answers, before.Answers) {
		t.Errorf("met on %q, %+v\n%s", p.Talked, p.Answer("star.hope"), out)
	}
	saysAll(t, out, "Undone: words, at", "Undone: what you came to, at", "Undone: talked through or not.")
}

// At the review, what was taken back changes what is open; the whole plan is not read out
// a second time.
func TestPlainUndoAtTheReview(t *testing.T) {
	r := newSitting(t, wizardtest.SmallGuide(t), planAt("why.why", nil))
	r.session.Resumed = true
	r.walk(t.Context(), linesOf("because", ".", ".review", ".undo", ".quit"))
	out := r.out.String()
	if strings.Count(out, "The whole plan, one line for each answer:") != 1 || strings.Count(out, "Open points:") != 2 {
		t.Error(out)
	}
	r.checkKept(t)
}
