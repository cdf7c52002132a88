package plain

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/words"
)

// saysAt walks a script at a page, and gives what was said.
func saysAt(t *testing.T, l content.Language, at content.Ref, script ...string) (*sitting, string) {
	t.Helper()
	p := planAt(at, nil)
	p.Language = l
	r := newSitting(t, wizardtest.SmallGuide(t), p)
	r.session.Resumed = true
	r.walk(t.Context(), linesOf(append(script, ".quit")...))
	r.checkKept(t)
	if r.err != nil {
		t.Fatal(r.err)
	}
	return r, r.out.String()
}

// Blank lines in a text say how it ends, once for each run of them, and stay in it.
func TestPlainBlankLinesSayHowATextEnds(t *testing.T) {
	hint := words.Spoken().TextEnds.EN + "\n"
	for _, tt := range []struct {
		name, script string
		want         int
		text         string
	}{
		{"none", "one\ntwo\n.", 0, "one\ntwo"},
		{"between two paragraphs", "one\n\ntwo\n.", 1, "one\n\ntwo"},
		{"a run of them", "one\n\n \n\ntwo\n.", 1, "one\n\n \n\ntwo"},
		{"two runs", "one\n\ntwo\n\n\nthree\n.", 2, "one\n\ntwo\n\n\nthree"},
		{"first of all", "\n\none\n.", 1, "\n\none"},
		{"last of all, where they are not kept", "one\n\n \n.", 1, "one"},
		{"a dot ends it without a word", "one\n.", 0, "one"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, out := saysAt(t, content.English, "why.why", strings.Split(tt.script, "\n")...)
			if n := strings.Count(out, hint); n != tt.want {
				t.Errorf("said %d times, want %d\n%s", n, tt.want, out)
			}
			if got := r.session.Plan.Answer("why.why").Text; got != tt.text {
				t.Errorf("got %q", got)
			}
		})
	}
}

// A stance without a row is answered with how to name one, and changes nothing.
func TestPlainStanceWithoutARowIsShownHowToNameOne(t *testing.T) {
	for _, tt := range []struct {
		l           content.Language
		input, cure string
	}{
		{content.English, "3", "Say which row: 1=3, or all=3.\n"},
		{content.English, "planned", "Say which row: 1=2, or all=2.\n"},
		{content.English, "Mangler", "Say which row: 1=3, or all=3.\n"}, // the word of the other language
		{content.English, "yes", "Say which row: 1=2, or all=2.\n"},
		{content.Danish, "ikke relevant", "Skriv, hvilket punkt det gælder: 1=4, eller alle=4.\n"},
		{content.English, "9", "Say which row: 1=2, or all=2.\n"},
		{content.Danish, "1", "Skriv, hvilket punkt det gælder: 1=1, eller alle=1.\n"},
		{content.English, "x=1", "\"x=1\" cannot be read"},
		{content.English, "1=", "\"1=\" cannot be read"},
	} {
		t.Run(tt.input, func(t *testing.T) {
			r, out := saysAt(t, tt.l, "promises.induction", tt.input)
			if !strings.Contains(out, tt.cure) {
				t.Errorf("no %q:\n%s", tt.cure, out)
			}
			if !reflect.DeepEqual(r.session.Plan.Answers, answers{}) {
				t.Errorf("changed: %+v", r.session.Plan.Answers)
			}
		})
	}
}
