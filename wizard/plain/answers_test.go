package plain

import (
	"bytes"
	"context"
	"errors"
	"io"
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// A sitting is one walk through a script, and what became of it.
type sitting struct {
	session   walk.Session
	save      func(*content.Plan) error // nil: works
	saved     *content.Plan             // nil where nothing was saved
	saves     int
	published []string
	out       bytes.Buffer
	err       error
}

func newSitting(tb testing.TB, g *content.Guide, p *content.Plan) *sitting {
	tb.Helper()
	r := &sitting{}
	r.session = walk.Session{
		Start: walk.Start{Plan: p, Today: "2026-11-21", File: "plan.yaml", Now: atTwo},
		Guide: g,
		Save: func(p *content.Plan) error {
			r.saves++
			if r.save != nil {
				if err := r.save(p); err != nil {
					return err
				}
			}
			r.saved = p
			return nil
		},
		Papers: wizardtest.Papers(g, func(o content.Offer, path string, replace bool) error {
			switch {
			case strings.HasPrefix(path, "there") && !replace:
				return walk.ErrExists
			case strings.HasPrefix(path, "nowhere/"):
				return &content.Problem{What: content.Text{EN: "no such folder", DA: "mappen findes ikke"}, Cure: content.Text{EN: "Make it first.", DA: "Lav den først."}}
			case path == "./plan.yaml":
				return &content.Problem{What: content.Text{EN: "the plan itself", DA: "selve planen"}, Cure: content.Text{EN: "Another name.", DA: "Et andet navn."}}
			}
			r.published = append(r.published, string(o.Lang)+" "+path)
			return nil
		}),
	}
	return r
}

func (r *sitting) walk(ctx context.Context, in io.Reader) {
	r.err = Run(ctx, r.session, in, &r.out)
}

// checkKept compares what is saved with what is in memory, and looks for
// anything that would steer a terminal.
func (r *sitting) checkKept(tb testing.TB) {
	tb.Helper()
	switch {
	case r.saved == nil && !r.session.Plan.Blank() && !r.session.Resumed:
		tb.Error("nothing was saved of a plan that says something")
	case r.saved != nil && !reflect.DeepEqual(r.saved, r.session.Plan):
		tb.Errorf("saved and in memory differ:\n%+v\n%+v", r.saved, r.session.Plan)
	}
	if out := r.out.String(); content.Visible(out) != out || strings.ContainsAny(out, "\x1b\r") {
		tb.Errorf("something that steers a terminal came out: %q", out)
	}
	if strings.Contains(r.out.String(), "%!") {
		tb.Errorf("a sentence and what fills it do not fit: %s", r.out.String())
	}
}

// at is a plan that goes on at a page, with some answers in it.
func planAt(at content.Ref, answers map[content.Ref]content.Answer) *content.Plan {
	p := content.NewPlan(content.English, "2026-11-20")
	p.Position = at
	for r, a := range answers {
		p.Set(r, a)
	}
	return p
}

func linesOf(lines ...string) io.Reader {
	return strings.NewReader(strings.Join(lines, "\n") + "\n")
}

type answers = map[content.Ref]content.Answer

// Every kind of question: what is typed at it, and what the plan then holds.
func TestPlainAnswers(t *testing.T) {
	ideas := func(s ...string) []content.Idea {
		var all []content.Idea
		for _, text := range s {
			all = append(all, content.Idea{Text: text})
		}
		return all
	}
	tests := []struct {
		name   string
		at     content.Ref
		before answers
		script string
		want   answers
	}{
		{"line", "about.workplace", nil, "  Nord ", answers{"about.workplace": {Text: "  Nord "}}},
		{"line kept by Enter", "about.workplace", answers{"about.workplace": {Text: "Nord"}}, "", answers{"about.workplace": {Text: "Nord"}}},
		{"line replaced", "about.workplace", answers{"about.workplace": {Text: "Nord"}}, "Syd", answers{"about.workplace": {Text: "Syd"}}},
		{"line with a literal dot", "about.workplace", nil, "..NET", answers{"about.workplace": {Text: ".NET"}}},
		{"an unknown dot word, then the answer", "about.workplace", nil, ".NET\n.\n.back\nNord", answers{"about.workplace": {Text: "Nord"}}},
		{"line emptied", "about.workplace", answers{"about.workplace": {Text: "Nord"}}, ".clear", answers{}},
		{"choice", "about.mode", nil, "2", answers{"about.mode": {Text: "workshop"}}},
		{"choice by its words", "about.mode", nil, "alone", answers{"about.mode": {Text: "alone"}}},
		{"choice by the beginning of its words", "about.mode", nil, "al", answers{"about.mode": {Text: "alone"}}},
		{"choice after wrong ones", "about.mode", nil, "0\n3\nboth\n1", answers{"about.mode": {Text: "alone"}}},
		{"choice of another guide is kept", "about.mode", answers{"about.mode": {Text: "pairs"}}, "", answers{"about.mode": {Text: "pairs"}}},
		{"people", "about.present", nil, "2\nmany\n-1\n100\n1", answers{"about.present": {People: map[string]int{"manager": 2, "peer": 1}}}},
		{"people taken out", "about.present", answers{"about.present": {People: map[string]int{"manager": 2, "peer": 1}}}, "\n0", answers{"about.present": {People: map[string]int{"manager": 2}}}},
		{"text to the letter", "why.why", nil, "\n  one\t\n---\n# yes\nyes\n\n🙂\n.", answers{"why.why": {Text: "\n  one\t\n---\n# yes\nyes\n\n🙂"}}},
		{"text with dots", "why.why", nil, "..one\n...\n . \n.", answers{"why.why": {Text: ".one\n..\n . "}}},
		{"text kept by a dot", "why.why", answers{"why.why": {Text: "old"}}, ".", answers{"why.why": {Text: "old"}}},
		{"text kept where only blanks were typed", "why.why", answers{"why.why": {Text: "old"}}, "\n  \n.", answers{"why.why": {Text: "old"}}},
		{"text replaced", "why.why", answers{"why.why": {Text: "old"}}, "new\n.", answers{"why.why": {Text: "new"}}},
		{"text added to", "why.why", answers{"why.why": {Text: "old"}}, ".more\nnew\n.", answers{"why.why": {Text: "old\nnew"}}},
		{"text emptied", "why.why", answers{"why.why": {Text: "old"}}, ".clear\n.", answers{}},
		{"commands in a text", "why.why", nil, "one\n.help\n.park a thought\n.nonsense\ntwo\n.save\nthree\n.", answers{"why.why": {Text: "one\ntwo\nthree"}}},
		{"a text goes on in the other language", "why.why", nil, "one\n.language\ntwo\n.sprog\nthree\n.", answers{"why.why": {Text: "one\ntwo\nthree"}}},
		{"a text left and come back to is replaced", "why.why", nil, "one\n.skip\n.back\ntwo\n.", answers{"why.why": {Text: "two"}}},
		{"a command ends a text with its lines kept", "why.why", nil, "one\n.skip", answers{"why.why": {Text: "one"}}},
		{"talked about first", "why.why", nil, ".talk", answers{"why.why": {State: content.TalkFirst}}},
		{"talked about first, taken back", "why.why", answers{"why.why": {State: content.TalkFirst}}, ".talk\n.", answers{}},
		{"not relevant", "why.edge", nil, ".ikke-relevant", answers{"why.edge": {State: content.NotRelevant}}},
		{"list", "why.tasks", nil, "a\n  b\nc\n\n1 3\n2", answers{"why.tasks": {Ideas: []content.Idea{{Text: "a", Top: true}, {Text: "  b", Interview: true}, {Text: "c", Top: true}}}}},
		{"list with wrong marks first", "why.tasks", nil, "a\nb\n\n7\n1,x\n2\n\n", answers{"why.tasks": {Ideas: []content.Idea{{Text: "a"}, {Text: "b", Top: true}}}}},
		{"list's marks are exactly those", "why.tasks", answers{"why.tasks": {Ideas: []content.Idea{{Text: "a", Top: true}, {Text: "b"}}}}, "\n2\n\n", answers{"why.tasks": {Ideas: []content.Idea{{Text: "a"}, {Text: "b", Top: true}}}}},
		{"list's marks taken out", "why.tasks", answers{"why.tasks": {Ideas: []content.Idea{{Text: "a", Top: true}}}}, "\n0\n", answers{"why.tasks": {Ideas: ideas("a")}}},
		{"list edited", "why.tasks", answers{"why.tasks": {Ideas: ideas("a", "b", "c")}}, ".change 1 A a\n.remove 2\n.move 2 1\n.move 2 9\n.remove\n\n\n", answers{"why.tasks": {Ideas: ideas("c", "A a")}}},
		{"list edited in Danish", "why.tasks", answers{"why.tasks": {Ideas: ideas("a", "b", "c")}}, ".ret 1 x\n.fjern 2\n.flyt 1 2\n\n\n", answers{"why.tasks": {Ideas: ideas("c", "x")}}},
		{"list emptied", "why.tasks", answers{"why.tasks": {Ideas: ideas("a", "b")}}, ".clear\n.clear 1\n.clear all\n", answers{}},
		{"risk", "why.edge", nil, "sign\ncounter", answers{"why.edge": {Sign: "sign", Counter: "counter"}}},
		{"risk half", "why.edge", answers{"why.edge": {Sign: "sign"}}, "\ncounter", answers{"why.edge": {Sign: "sign", Counter: "counter"}}},
		{"checklist", "promises.induction", nil, "1=2, 2 = 1\n", answers{"promises.induction": {State: content.Planned}, "promises.desk": {State: content.InPlace}}},
		{"checklist, the rest at once", "promises.induction", nil, "all=3 2=1\n", answers{"promises.induction": {State: content.Missing}, "promises.desk": {State: content.InPlace}}},
		{"checklist, wrong ones change nothing", "promises.induction", nil, "1=2 3=1\n1=5\n1\nx=1\nalle=1\n", answers{"promises.induction": {State: content.InPlace}, "promises.desk": {State: content.InPlace}}},
		{"checklist, open again", "promises.induction", answers{"promises.induction": {State: content.Planned, Note: "n"}}, "1=0\n", answers{"promises.induction": {Note: "n"}}},
		{
			"checklist details", "promises.induction", nil, "1=2\n.note 1 every month\n.who 1 team leader\n.by 1 15/1 2027\n.hvornår 2 efter påske\n.who 9 x\n",
			answers{"promises.induction": {State: content.Planned, Note: "every month", Who: "team leader", By: "2027-01-15"}, "promises.desk": {By: "efter påske"}},
		},
		{"folded rows closed", "promises.induction", nil, "3=1\n.note 3 secret\n", answers{}},
		{"folded rows", "promises.induction", nil, ".open\n3=1\n3=4\n.note 3 secret\nall=1\n", answers{"promises.recovery": {State: content.SupportWording}, "promises.induction": {State: content.InPlace}, "promises.desk": {State: content.InPlace}}},
		{"expectations", "expect.on-time", nil, ".talk 1\n.who 1 me\n.note 1 flexible\n", answers{"expect.on-time": {State: content.TalkFirst, Note: "flexible"}}},
		{"promises are not talked about first", "promises.training", nil, ".talk 1\n.not-relevant 1\n", answers{"promises.training": {State: content.NotRelevant}}},
		{"star", "star.hope", nil, "4 2\n5 1\nfour\np\n\n", answers{"star.hope": {Importance: 4, Clarity: 2}, "star.trust": {Importance: content.Pass, Clarity: content.Pass}}},
		{"star, one emptied", "star.hope", answers{"star.hope": {Importance: 4}, "star.trust": {Clarity: 1}}, ".clear 1\n.skip", answers{"star.trust": {Clarity: 1}}},
		{"date", "review.review-by", nil, "15/1 2027", answers{"review.review-by": {Text: "2027-01-15"}}},
		{"date in words", "review.review-by", nil, "efter påske", answers{"review.review-by": {Text: "efter påske"}}},
		{"follow-up", "actions.follow-up", nil, "31/1 2027\n.go follow-up days\n\nefter ferien\n", answers{"actions.follow-up": {Text: "2027-01-31", Dates: []string{"2027-02-28", "efter ferien", "2027-07-31"}}}},
		{
			"follow-up, one date emptied", "actions.follow-up-dates",
			answers{"actions.follow-up": {Text: "2027-01-31", Dates: []string{"2027-02-28", "2027-04-30", "2027-07-31"}}},
			"\n.clear\n\n",
			answers{"actions.follow-up": {Text: "2027-01-31", Dates: []string{"2027-02-28", "", "2027-07-31"}}},
		},
		{
			"follow-up, the first day emptied and given again", "actions.follow-up",
			answers{"actions.follow-up": {Text: "2027-01-31", Dates: []string{"2027-02-28", "after the summer"}}},
			".clear\n1.2.2027\n",
			answers{"actions.follow-up": {Text: "2027-02-01", Dates: []string{"2027-02-28", "after the summer"}}},
		},
		{
			"follow-up, all of it emptied", "actions.follow-up",
			answers{"actions.follow-up": {Text: "2027-01-31", Dates: []string{"2027-02-28", "2027-04-30"}}},
			".clear all\n",
			answers{},
		},
		{"risk, one half emptied", "why.edge", answers{"why.edge": {Sign: "sign", Counter: "counter"}}, "\n.clear\n", answers{"why.edge": {Sign: "sign"}}},
		{"risk, the other half emptied", "why.edge", answers{"why.edge": {Sign: "sign", Counter: "counter"}}, ".clear\nlate\n", answers{"why.edge": {Sign: "late", Counter: "counter"}}},
		{"people, one perspective emptied", "about.present", answers{"about.present": {People: map[string]int{"manager": 1, "peer": 2}}}, ".clear\n\n", answers{"about.present": {People: map[string]int{"peer": 2}}}},
		{"star, the one that is asked emptied", "star.hope", answers{"star.hope": {Importance: 4}, "star.trust": {Clarity: 1}}, "\n.clear\n", answers{"star.hope": {Importance: 4}}},
		{
			"actions, a role emptied", "actions.actions",
			answers{"why.why": {Text: "x"}, "promises.desk": {State: content.Planned, Now: true, Who: "w", By: "soon"}},
			"\n.clear\n\n\n",
			answers{"why.why": {Text: "x"}, "promises.desk": {State: content.Planned, Now: true, By: "soon"}},
		},
		{
			"actions, one said to be done while it is being arranged", "actions.actions",
			answers{"why.why": {Text: "x"}, "promises.desk": {State: content.Planned}},
			"1\n.done 1\nteam leader\n\n",
			answers{"why.why": {Text: "x"}, "promises.desk": {State: content.Planned, Now: true, Done: true, Who: "team leader"}},
		},
		{
			"actions, one that is not done after all", "actions.actions",
			answers{"why.why": {Text: "x"}, "promises.desk": {State: content.Planned, Done: true}},
			".done 1\n\n",
			answers{"why.why": {Text: "x"}, "promises.desk": {State: content.Planned}},
		},
		{"follow-up not known", "actions.follow-up", nil, "", answers{}},
		{"follow-up in words", "actions.follow-up", nil, "to foråret\n.go follow-up days\n\n1.6.2027\n", answers{"actions.follow-up": {Text: "to foråret", Dates: []string{"", "2027-06-01"}}}},
		{
			"actions", "actions.actions",
			answers{"promises.desk": {State: content.Missing}},
			"1 2 9\n2\nteam leader\n1.6.2027\n\n",
			answers{"promises.desk": {State: content.Planned, Now: true, Who: "team leader", By: "2027-06-01"}},
		},
		{
			"actions put back", "actions.actions",
			answers{"why.why": {Text: "x"}, "promises.desk": {State: content.Planned, Now: true, Who: "w"}},
			"0\n\n",
			answers{"why.why": {Text: "x"}, "promises.desk": {State: content.Planned, Who: "w"}},
		},
	}
	g := wizardtest.SmallGuide(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := newSitting(t, g, planAt(tt.at, tt.before))
			r.session.Resumed = true
			r.walk(t.Context(), linesOf(tt.script, ".quit"))
			if r.err != nil {
				t.Error(r.err)
			}
			r.checkKept(t)
			if !reflect.DeepEqual(r.session.Plan.Answers, tt.want) {
				t.Errorf("got  %+v\nwant %+v\n%s", r.session.Plan.Answers, tt.want, r.out.String())
			}
		})
	}
}

// More than a few actions for now are refused calmly, and an action of one's
// own is one for now where there is room.
func TestPlainActions(t *testing.T) {
	g := wizardtest.SmallGuide(t)
	p := planAt("actions.actions", answers{
		"why.why": {Text: "x"}, "promises.induction": {State: content.Missing}, "promises.desk": {State: content.Missing},
		"promises.training": {State: content.Missing}, "expect.on-time": {State: content.TalkFirst},
	})
	for _, what := range []string{"a", "b"} {
		p.Actions = append(p.Actions, content.Action{What: what})
	}
	r := newSitting(t, g, p)
	r.session.Resumed = true
	r.walk(t.Context(), linesOf(
		".change 1 x", ".change 5 A", ".remove 6", ".done 5",
		"1 2 3 4 5 6", "1 2 3 4", "", "", "", "", "", "", "", "",
		"own", "more", "", "me", "", ".quit",
	))
	want := []content.Action{{What: "A", Done: true}, {What: "own", Now: true, Who: "me"}, {What: "more"}}
	if r.err != nil || !reflect.DeepEqual(p.Actions, want) {
		t.Errorf("%v\ngot  %+v\nwant %+v\n%s", r.err, p.Actions, want, r.out.String())
	}
	r.checkKept(t)
}

// The commands work in both languages, whichever is on, however they are typed.
func TestPlainCommands(t *testing.T) {
	g := wizardtest.SmallGuide(t)
	tests := []struct {
		name, script string
		position     content.Ref
		says         string
	}{
		{"back", ".back", "about.present", ""},
		{"tilbage", ".tilbage", "about.present", ""},
		{"skip", ".skip", "why.tasks", ""},
		{"spring", ".SPRING", "why.tasks", ""},
		{"go", ".go 3", "promises.induction", "Step 3 of 5: What we promise"},
		{"go by word", ".go PROMISE", "promises.induction", ""},
		{"go to a deeper step", ".gå stjerne", "star.star", "Going deeper: The role star"},
		{"go without the letter", ".ga 1", "about.workplace", ""},
		{"go to a deeper page of a core step", ".go scheme", "about.scheme", ""},
		{"go nowhere", ".go 99", "why.why", "no step 99"},
		{"go alone", ".go", "why.why", "6. What we expect, 0 of 1 answered"},
		{"review", ".review", "review.review", ""},
		{"overblik", ".overblik", "review.review", ""},
		{"help", ".help", "why.why", "Source X01: Have a reason. From Own notes."},
		{"hjælp", ".hjaelp", "why.why", "To read: A book."},
		{"save", ".save", "why.why", "Already saved, in plan.yaml."},
		{"gem", ".gem", "why.why", "Already saved, in plan.yaml."},
		{"language", ".language da", "why.why", "Trin 2 af 5: Hvorfor peer-støtte"},
		{"sprog", ".sprog dansk", "why.why", "Andres erfaring: Spørg rundt."},
		{"no such language", ".sprog fr", "why.why", "1 or en for English"},
		{"park", ".park it", "why.why", "Parked"},
		{"parkér", ".parke\u0301r it", "why.why", "Parked"},
		{"park nothing", ".park", "why.why", "Write the thought after the word"},
		{"not at this question", ".move 1 2", "why.why", ".move means nothing at this question"},
		{"nothing to open", ".go promise\n.skip\n.åbn", "promises.training", "Nothing is closed here."},
		{"unknown", ".exe", "why.why", "write two dots"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, leave := range []string{".quit", ".stop", ".slut"} {
				r := newSitting(t, g, planAt("why.why", answers{"about.workplace": {Text: "Nord"}}))
				r.session.Resumed = true
				r.walk(t.Context(), linesOf(tt.script, leave))
				r.checkKept(t)
				if r.err != nil || r.session.Plan.Position != tt.position || !strings.Contains(r.out.String(), tt.says) {
					t.Errorf("%v, at %s\n%s", r.err, r.session.Plan.Position, r.out.String())
				}
			}
		})
	}
}

// Folded rows close again when their page is left, by whatever way.
func TestPlainFoldedRowsClose(t *testing.T) {
	for _, leave := range []string{"", ".back", ".skip", ".go 1", ".review"} {
		r := newSitting(t, wizardtest.SmallGuide(t), planAt("promises.induction", nil))
		r.session.Resumed = true
		r.walk(t.Context(), linesOf(".open", leave, ".go promise", ".quit"))
		if n := strings.Count(r.out.String(), "3, open. Own recovery plan"); r.err != nil || n != 1 {
			t.Errorf("left by %q: %v, the folded row was read out %d times", leave, r.err, n)
		}
		r.checkKept(t)
	}
}

// An open point is gone to from the review by its number, and from there back.
func TestPlainReview(t *testing.T) {
	r := newSitting(t, wizardtest.SmallGuide(t), planAt("review.review", answers{
		"about.workplace": {Text: "Nord"}, "about.mode": {Text: "workshop"}, "promises.recovery": {State: content.AskHR},
		"old.question": {Text: "still here", Asked: "An old question"},
	}))
	r.session.Plan.Parking = []content.Parked{{What: "the rota"}}
	r.session.Resumed = true
	r.walk(t.Context(), linesOf("99", "13", "2", "because", ".", ".review", ".quit"))
	if got := r.session.Plan.Answer("why.why").Text; r.err != nil || got != "because" || r.session.Plan.Position != "review.review" {
		t.Errorf("%v, %q, at %s", r.err, got, r.session.Plan.Position)
	}
	for _, says := range []string{"An old question: still here", "the rota", "Why: because", "13. A point for the manager and HR\n", "for the manager and HR is not read out here", "not for a workshop: it waits"} {
		if !strings.Contains(r.out.String(), says) {
			t.Errorf("the review does not say %q:\n%s", says, r.out.String())
		}
	}
	if strings.Contains(r.out.String(), "Recovery") || strings.Contains(r.out.String(), "recovery plan") {
		t.Error("a folded point was read out in a workshop")
	}
	r.checkKept(t)
}

func TestPlainReviewTellsWhereAPersonsNumberStands(t *testing.T) {
	for l, want := range map[content.Language]string{
		content.English: "This looks like a person's number or e-mail address. Write roles there instead: A point for the manager and HR; Why peer support: Why; parked thought 1\n",
		content.Danish:  "Det her ligner et personnummer, et telefonnummer eller en mailadresse. Skriv roller i stedet: Et punkt til leder og HR; Hvorfor peer-støtte: Hvorfor; parkeret tanke 1\n",
	} {
		p := planAt("review.review", answers{"why.why": {Text: "a@b.dk"}, "promises.recovery": {Note: "010190-1234"}})
		p.Language, p.Parking = l, []content.Parked{{What: "12 34 56 78"}}
		r := newSitting(t, wizardtest.SmallGuide(t), p)
		r.session.Resumed = true
		r.walk(t.Context(), linesOf(".quit"))
		if !strings.Contains(r.out.String(), want) || strings.Contains(r.out.String(), "010190") {
			t.Errorf("not %q:\n%s", want, r.out.String())
		}
	}
}

func TestPlainWrite(t *testing.T) {
	tests := []struct {
		name, script string
		published    []string
	}{
		{"what is usual", "", []string{"en plan.html", "en plan.md"}},
		{"the plan only", "0\n", nil},
		{"one mark taken off", "1\n", []string{"en plan.md"}},
		{"one more", "4\n", []string{"en plan.html", "en plan.md", "en plan.interview.html"}},
		{"several at once, twice", "1 2, 3\n2\n", []string{"en plan.md", "da plan.da.html"}},
		{"under another name", "1\n2=mine.md\n", []string{"en mine.md"}},
		{"another name marks it", "0\n 3 = ours.html\n", []string{"da ours.html"}},
		{"no name leaves the one it has", "0\n2=\n", []string{"en plan.md"}},
		{"in the folder above", "0\n2=../b.md\n", []string{"en ../b.md"}},
		{"never over the plan", "0\n2=./plan.yaml\n\n2=b.md\n", []string{"en b.md"}},
		{"two of one name", "2=plan.html\n\n2=b.md\n", []string{"en b.md"}},
		{"where it cannot be, and the other all the same", "2=nowhere/plan.md\n\n", []string{"en plan.html"}},
		{"and mended", "0\n2=nowhere/plan.md\n\n2=plan.md\n", []string{"en plan.md"}},
		{"replace", "0\n2=there.md\n\n1", []string{"en there.md"}},
		{"not replaced", "0\n2=there.md\n\n3", nil},
		{"not replaced by Enter, but the other is written", "2=there.md\n\n\n", []string{"en plan.html"}},
		{"another name instead", "0\n2=there.md\n\n7\n2\n./b.md", []string{"en ./b.md"}},
		{"and that is there too", "0\n2=there.md\n\n2\nthere2.md\n1", []string{"en there2.md"}},
		{"several to replace", "1=there.html\n2=there.md\n\n1\n3", []string{"en there.html"}},
		{"wrong numbers first", "9\n2=3=x\n0=x\nb=x\nx\n0\n", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := newSitting(t, wizardtest.SmallGuide(t), planAt("review.review-write", answers{"about.workplace": {Text: "Nord"}}))
			r.session.Resumed = true
			r.walk(t.Context(), linesOf(tt.script))
			if r.err != nil || !reflect.DeepEqual(r.published, tt.published) {
				t.Errorf("%v, %q\n%s", r.err, r.published, r.out.String())
			}
			if r.session.Plan.Position != "review.review-write" {
				t.Errorf("at %s", r.session.Plan.Position)
			}
			r.checkKept(t)
		})
	}
}

// An item of a kind nobody knows is an error, not a silence.
func TestPlainUnknownKind(t *testing.T) {
	g := wizardtest.SmallGuide(t)
	g.Sections[0].Items[0].Kind = "riddle"
	r := newSitting(t, g, planAt("about.workplace", nil))
	r.session.Resumed = true
	if r.walk(t.Context(), linesOf("x")); r.err == nil || errors.Is(r.err, walk.ErrInputEnded) {
		t.Errorf("got %v", r.err)
	}
}
