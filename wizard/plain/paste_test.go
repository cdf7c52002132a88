package plain

import (
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"alongside/content"
	"alongside/wizard/internal/typing"
	"alongside/wizard/internal/wizardtest"
)

// typed is a sitting at a terminal, on a page: each text is typed, or pasted where it has
// several lines, a second after the one before.
func typed(t *testing.T, p *content.Plan, texts ...string) *sitting {
	t.Helper()
	r := newSitting(t, wizardtest.SmallGuide(t), p)
	r.session.Resumed = true
	synctest.Test(t, func(t *testing.T) {
		keys, keyboard := io.Pipe()
		done := make(chan struct{})
		go func() {
			defer close(done)
			for _, text := range texts {
				_, _ = io.WriteString(keyboard, strings.ReplaceAll(text, "\n", "\r"))
				time.Sleep(time.Second)
			}
			_ = keyboard.Close()
		}()
		lines := hands{typing.New(keys, &r.out, nil, func() {
			_ = keys.Close()
			<-done
		})}
		defer lines.close()
		r.err = run(t.Context(), r.session, lines, &r.out)
	})
	r.checkKept(t)
	return r
}

// advert has the shape of every job advert.
const advert = "The work\n\n• A walk and a coffee\n• The Tuesday group\n\nWe hope for\n\nYou have been there yourself.\n"

// A paste is the answer of the question it came to; what it is for a number, a choice or
// only Enter, nothing. Nothing of it gets to the next question, and one word takes it back.
func TestPlainPastes(t *testing.T) {
	t.Parallel()
	ideas := func(texts ...string) []content.Idea {
		var all []content.Idea
		for _, text := range texts {
			all = append(all, content.Idea{Text: text})
		}
		return all
	}
	of := []string{"The work", "A walk and a coffee", "The Tuesday group", "We hope for", "You have been there yourself."}
	list := answers{"why.tasks": {Ideas: ideas(of...)}}
	nord := answers{"about.workplace": {Text: "Nord"}}
	for _, tt := range []struct {
		name   string
		at     content.Ref
		before answers
		texts  []string
		want   answers
		says   string
	}{
		{"an advert as ideas", "why.tasks", nil, []string{advert}, list, "5 ideas came in at once. .undo takes them all out again."},
		{"without its last end", "why.tasks", nil, []string{strings.TrimSuffix(advert, "\n"), "\n"}, list, "5 ideas came in at once."},
		{"taken back", "why.tasks", nil, []string{advert, ".undo\n"}, nil, `Undone: an idea, at "Tasks".`},
		{"only signs", "why.tasks", nil, []string{"•\n\n·\n---\n"}, nil, "Idea 1:"},
		{"numbers", "why.tasks", nil, []string{"1. a\n2. b\n"}, answers{"why.tasks": {Ideas: ideas("a", "b")}}, "2 ideas"},
		{"thirty lines", "why.tasks", nil, []string{strings.Repeat("- word\n", 30)}, answers{"why.tasks": {Ideas: ideas(strings.Split(strings.Repeat("word ", 29)+"word", " ")...)}}, "30 ideas came in"},
		{"with commands", "why.tasks", nil, []string{".quit\n.undo\n"}, answers{"why.tasks": {Ideas: ideas(".quit", ".undo")}}, "2 ideas"},
		{"typed on", "why.tasks", nil, []string{"first ", "one\ntwo\n", "three\n"}, answers{"why.tasks": {Ideas: ideas("first one", "two", "three")}}, "2 ideas"},
		{"which to pick", "why.tasks", answers{"why.tasks": {Ideas: ideas("a", "b")}}, []string{"\n", "1\n2\n"}, answers{"why.tasks": {Ideas: ideas("a", "b")}}, "Several lines came in at once, but this takes a short answer"},

		{"one line", "about.workplace", nil, []string{"Nord\nSyd\n.quit\n"}, answers{"about.workplace": {Text: "Nord Syd .quit"}}, "3 lines came in at once and are taken as one. .undo takes it out again."},
		{"and taken back", "about.workplace", nord, []string{"x\ny\n", ".undo\n"}, nord, `Undone: words, at "Workplace".`},
		{"with empty lines around it", "about.workplace", nil, []string{"\n\nNord\n\n"}, answers{"about.workplace": {Text: "Nord"}}, "A number from 1"},
		{"a choice", "about.mode", nil, []string{"1\n2\n", "2\n"}, answers{"about.mode": {Text: "workshop"}}, "Several lines came in at once"},
		{"a number of people", "about.present", nil, []string{"1\n1\n"}, nil, "Several lines came in at once"},
		{"rows", "promises.induction", nil, []string{"1=2\n2=1\n"}, nil, "Several lines came in at once"},
		{"a star", "star.hope", nil, []string{"4 2\n1 1\n"}, nil, "Several lines came in at once"},
		{"the review", "review.review", nil, []string{"1\n2\n"}, nil, "Several lines came in at once"},
		{"half a risk", "why.edge", nil, []string{"nobody\nasks\n", "ask\n"}, answers{"why.edge": {Sign: "nobody asks", Counter: "ask"}}, "2 lines came in at once"},
		{"a day", "review.review-by", nil, []string{"15 January\n2028\n"}, answers{"review.review-by": {Text: "2028-01-15"}}, "2 lines came in at once"},
		{"a note", "promises.induction", nil, []string{".note 1 ", "every\nmonth\n"}, answers{"promises.induction": {Note: "every month"}}, "2 lines came in at once"},

		{"a text", "why.why", nil, []string{advert + ".quit\n", ".\n"}, answers{"why.why": {Text: advert + ".quit"}}, "6 lines came in at once. .undo takes them all out again."},
		{"between typed lines", "why.why", nil, []string{"one\n", "two\n.\nthree\n", "four\n", ".\n"}, answers{"why.why": {Text: "one\ntwo\n.\nthree\nfour"}}, "3 lines"},
		{"taken out of a text", "why.why", nil, []string{"one\n", "two\nthree\n", ".undo\n", "four\n", ".\n"}, answers{"why.why": {Text: "one\nfour"}}, "Undone: words"},
		{"in the place of another text", "why.why", answers{"why.why": {Text: "old"}}, []string{"a\nb\n", ".undo\n", ".\n"}, answers{"why.why": {Text: "old"}}, "Undone: words"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := typed(t, planAt(tt.at, tt.before), tt.texts...)
			got := r.session.Plan.Answers
			if len(got) != len(tt.want) || len(got) > 0 && !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got  %+v\nwant %+v", got, tt.want)
			}
			if !strings.Contains(r.out.String(), tt.says) {
				t.Errorf("it does not say %q:\n%s", tt.says, r.out.String())
			}
		})
	}
}

// What is not an answer takes a paste line by line, too, and as one step.
func TestPlainPastesBesideTheAnswers(t *testing.T) {
	t.Parallel()
	const three = "• Buy a chair\n• Buy a table\n\n• Hang a sign\n"
	r := typed(t, planAt("actions.actions", nil), "\n", three)
	if got := r.session.Plan.Actions; len(got) != 3 || got[0].What != "Buy a chair" || got[2].What != "Hang a sign" {
		t.Errorf("the actions are %+v", got)
	}
	r = typed(t, planAt("actions.actions", nil), "\n", three, ".undo\n")
	if got := r.session.Plan.Actions; len(got) != 0 || !strings.Contains(r.out.String(), "3 actions came in at once.") {
		t.Errorf("taken back: %+v\n%s", got, r.out.String())
	}
	r = typed(t, planAt("actions.actions", nil), "\n", strings.Repeat("one more\n", 7))
	if n := strings.Count(r.out.String(), "Kept for later, since 5 are chosen for now."); len(r.session.Plan.Actions) != 7 || n != 1 {
		t.Errorf("the limit is told %d times:\n%s", n, r.out.String())
	}
	r = typed(t, planAt("about.mode", nil), ".park ", three)
	if got := r.session.Plan.Parking; len(got) != 3 || got[1].What != "Buy a table" || !strings.Contains(r.out.String(), "3 thoughts came in at once and are parked.") {
		t.Errorf("parked: %+v\n%s", got, r.out.String())
	}
	r = typed(t, planAt("about.mode", nil), ".park ", three, ".undo\n")
	if got := r.session.Plan.Parking; len(got) != 0 {
		t.Errorf("taken back: %+v", got)
	}
	r = typed(t, planAt("about.mode", nil), ".park • Buy a table\n", ".park •\n")
	if got := r.session.Plan.Parking; len(got) != 1 || got[0].What != "Buy a table" {
		t.Errorf("with bullets: %+v\n%s", got, r.out.String())
	}
}

// In a pipe nothing is timed: each line is one, and blank ones go on. Bullets are none of
// an idea there, either, and what has no word is passed over.
func TestPlainBulletsInAPipe(t *testing.T) {
	t.Parallel()
	r := newSitting(t, wizardtest.SmallGuide(t), planAt("why.tasks", nil))
	r.session.Resumed = true
	r.walk(t.Context(), linesOf("• A walk", "1.\tTalk", "·", "---", "  as it is ", "-Word", "1. maj", "a\u2028• b", "", "", ""))
	var got []string
	for _, idea := range r.session.Plan.Answer("why.tasks").Ideas {
		got = append(got, idea.Text)
	}
	if want := []string{"A walk", "Talk", "  as it is ", "Word", "1. maj", "a", "b"}; !reflect.DeepEqual(got, want) {
		t.Errorf("the ideas are %q, want %q", got, want)
	}
	r.checkKept(t)
}
