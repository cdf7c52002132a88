package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// fullScript is a walk from the first question to the last, through every kind.
var fullScript = []string{
	"1", "Nord w1", "2", "1", "1", // about; a workshop has the star on its way
	"because w2", "", "of that w3", ".park the w4", ".",
	"walks w5", "coffee w6", "", "1 2", "1=2 2=1", "", "1=3", "", "1", // two perspectives vote, the manager last
	"nobody asks w7", "ask them w8",
	"", // no round on one terminal
	"1=2 2=3", ".who 1 leader w9", ".open", ".open", "3=2", "", "all=1", "",
	"", // nor for the star
	"4 2", "p", "3 3",
	"1 2 3", "", "1.6.2027", "w10", "w11", "own action w12", "", "", "", // the last is folded: no words
	"15.1.2027", ".go follow-up days", "", "after w13", "",
	"15.1.2028", ".go expect", "1=1", ".note 1 gone again", ".clear", "1=3", "", // on a deeper step, and back
	".review", "", "2", "",
}

// The input may end anywhere: what was said until then is kept, and said to be.
func TestPlainInputEnds(t *testing.T) {
	g := wizardtest.SmallGuide(t)
	for n := range len(fullScript) + 1 {
		for _, end := range []string{"\n", ""} { // the last line may lack its end
			script := strings.Join(fullScript[:n], "\n") + end
			if n == 0 {
				script = ""
			}
			r := newSitting(t, g, content.NewPlan(content.English, "2026-11-21"))
			r.walk(t.Context(), strings.NewReader(script))
			finished := n == len(fullScript) && end == "\n" // without its end, an empty last line is none
			if finished != (r.err == nil) || (!finished && !errors.Is(r.err, walk.ErrInputEnded)) {
				t.Fatalf("after %d lines: %v\n%s", n, r.err, r.out.String())
			}
			r.checkKept(t)
			for _, line := range fullScript[:n] {
				if i := strings.LastIndex(line, "w"); i >= 0 && i+1 < len(line) && line[i+1] >= '1' && line[i+1] <= '9' {
					if kept := fmt.Sprintf("%+v", r.saved); !strings.Contains(kept, line[i:]) {
						t.Fatalf("after %d lines, %q is not kept: %s", n, line, kept)
					}
				}
			}
		}
	}
}

func TestPlainWholePlan(t *testing.T) {
	r := newSitting(t, wizardtest.SmallGuide(t), content.NewPlan(content.Danish, "2026-11-20"))
	r.walk(t.Context(), linesOf(fullScript...))
	want := &content.Plan{
		Language: content.English, Started: "2026-11-20", Updated: "2026-11-21", Position: "review.review-write",
		Answers: answers{
			"about.workplace": {Text: "Nord w1"},
			"about.mode":      {Text: "workshop"},
			"about.present":   {People: map[string]int{"manager": 1, "peer": 1}},
			"why.why":         {Text: "because w2\n\nof that w3"},
			"why.tasks": {Ideas: []content.Idea{
				{Text: "walks w5", Top: true, Interview: true, Votes: map[string]int{"peer": 2, "manager": 3}},
				{Text: "coffee w6", Interview: true, Votes: map[string]int{"peer": 1}},
			}},
			"why.edge":           {Sign: "nobody asks w7", Counter: "ask them w8"},
			"promises.induction": {State: content.Planned, Who: "leader w9", By: "2027-06-01", Now: true},
			"promises.desk":      {State: content.Planned, Who: "w10", By: "w11", Now: true},
			"promises.recovery":  {State: content.AskHR, Now: true},
			"promises.training":  {State: content.InPlace},
			"star.hope":          {Importance: 4, Clarity: 2},
			"star.trust":         {Importance: content.Pass, Clarity: content.Pass},
			"star.bridge":        {Importance: 3, Clarity: 3},
			"actions.follow-up":  {Text: "2027-01-15", Dates: []string{"2027-02-15", "after w13", "2027-07-15"}},
			"review.review-by":   {Text: "2028-01-15"},
			"expect.on-time":     {State: content.TalkFirst},
		},
		Parking: []content.Parked{{What: "the w4"}},
		Actions: []content.Action{{What: "own action w12", Now: true}},
	}
	if r.err != nil || !reflect.DeepEqual(r.saved, want) {
		t.Errorf("%v\ngot  %+v\nwant %+v\n%s", r.err, r.saved, want, r.out.String())
	}
}

// A line may be as long as it likes, end in CRLF, begin with a byte order mark,
// or come from a program that knows no UTF-8.
func TestPlainLines(t *testing.T) {
	long := strings.Repeat("æ", 1<<20)
	for name, line := range map[string][2]string{
		"long":              {long, long},
		"CRLF":              {"Nord\r", "Nord"},
		"one CR of two":     {"Nord\r\r", "Nord"},
		"soft returns":      {"Nord\vog\u2028Syd\u2029", "Nord og Syd"},
		"byte order mark":   {"\ufeffNord", "Nord"},
		"Latin-1":           {"Bost\xf8tten", "Bostøtten"},
		"zero":              {"a\x00b", ""}, // a text has none
		"a dot and spaces":  {". ", ""},
		"a command in CRLF": {".skip\r", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := newSitting(t, wizardtest.SmallGuide(t), planAt("about.workplace", nil))
			r.session.Resumed = true
			r.walk(t.Context(), strings.NewReader(line[0]+"\n.quit\r\n"))
			if got := r.session.Plan.Answer("about.workplace").Text; r.err != nil || got != line[1] {
				t.Errorf("%v, %.100q", r.err, got)
			}
			r.checkKept(t)
		})
	}
}

// hearHostile goes through all steps from one question on, and uses every command,
// with a text in the answers, the paths, the guide, the errors and what is typed.
// Nothing comes out that steers a terminal, and no sentence is taken for another.
func hearHostile(t *testing.T, g *content.Guide, l content.Language, s string, at int) {
	t.Helper()
	bad := "x" + s
	q := g.Questions()[at%len(g.Questions())]
	p := wizardtest.PoisonedPlan(g, l, bad)
	p.Position = q.Ref
	r := newSitting(t, wizardtest.Poisoned(g, bad), p)
	r.session.File, r.session.Resumed = bad, true
	r.session.Aside = func() string { return bad }
	r.session.Move = wizardtest.MoveNowhere(bad)
	if at%2 == 0 { // else the plan is saved, and what follows that is told
		r.save = func(*content.Plan) error { return errors.New(bad) }
	}
	r.session.Papers = wizardtest.Papers(g, func(o content.Offer, _ string, _ bool) error {
		if o.Format == "md" { // else where it went is told
			return errors.New(bad)
		}
		return nil
	})
	script := []string{
		bad, "." + bad, ".help", ".go", ".go " + bad, ".park " + bad, ".park", ".open", ".note 1 " + bad, ".language", ".save " + bad, "." + "review", "", "2", bad, ".language",
	}
	for range walk.PagesOf(g) {
		script = append(script, ".help", bad, ".", "1", ".skip")
	}
	r.walk(t.Context(), linesOf(append(script, bad, ".quit", ".quit")...))
	told := r.out.String()
	if r.err != nil {
		told += walk.ErrorIn(r.err, content.English) + walk.ErrorIn(r.err, content.Danish)
	}
	for i, c := range told {
		if content.Steers(c) {
			t.Fatalf("%s: %U comes out: %q", q.Ref, c, told[max(0, i-60):min(len(told), i+60)])
		}
	}
	if !utf8.ValidString(told) {
		t.Errorf("%s: it is not UTF-8", q.Ref)
	}
}

func TestPlainHostileText(t *testing.T) {
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := wizardtest.SmallGuide(t)
	for i, s := range append(wizardtest.Hostile, "\x1b]52;c;AAAA\a\u009b2J\u202e\u2066\rgone\u2028", strings.Join(wizardtest.Hostile, " ")) {
		for at := range g.Questions() {
			hearHostile(t, g, content.Languages()[(i+at)%2], s, at)
		}
	}
}

// FuzzPlainHostile does the same with any text.
func FuzzPlainHostile(f *testing.F) {
	wizardtest.AddHostile(f)
	g := wizardtest.SmallGuide(f)
	f.Fuzz(func(t *testing.T, s string, at uint8) {
		s = s[:min(len(s), 200)] // longer ones only take longer
		hearHostile(t, g, content.Languages()[at%2], s, int(at/2))
	})
}

// A save that fails is told with its cure; the answers stay, and are saved as
// soon as it works.
func TestPlainSaveFails(t *testing.T) {
	full := &content.Problem{What: content.Text{EN: "the disk is full", DA: "disken er fuld"}, Cure: content.Text{EN: "Make room.", DA: "Skaf plads."}}
	t.Run("and then works", func(t *testing.T) {
		r := newSitting(t, wizardtest.SmallGuide(t), content.NewPlan(content.English, "2026-11-21"))
		r.save = func(*content.Plan) error {
			if r.saves < 3 {
				return full
			}
			return nil
		}
		r.walk(t.Context(), linesOf("", "Nord", "1", "1", ".quit"))
		r.checkKept(t)
		if r.err != nil || r.saved == nil {
			t.Errorf("%v, %+v", r.err, r.saved)
		}
		for _, says := range []string{"the disk is full\nMake room.\n", "Still not saved", "Saving works again"} {
			if strings.Count(r.out.String(), says) != 1 {
				t.Errorf("%q is not said once:\n%s", says, r.out.String())
			}
		}
	})
	for name, script := range map[string][]string{
		"leaving takes a second word": {"", "Nord", ".quit", ".quit", "never read"},
		"the input ends":              {"", "Nord"},
	} {
		t.Run(name, func(t *testing.T) {
			r := newSitting(t, wizardtest.SmallGuide(t), content.NewPlan(content.Danish, "2026-11-21"))
			r.save = func(*content.Plan) error { return full }
			r.walk(t.Context(), linesOf(script...))
			if !errors.Is(r.err, full) || errors.Is(r.err, walk.ErrInputEnded) {
				t.Errorf("got %v", r.err)
			}
			if !strings.Contains(r.out.String(), "disken er fuld\nSkaf plads.") || strings.Contains(r.out.String(), "Planen er gemt") {
				t.Error(r.out.String())
			}
		})
	}
}

// Nothing said leaves no file behind, and says so.
func TestPlainNothingSaid(t *testing.T) {
	r := newSitting(t, wizardtest.SmallGuide(t), content.NewPlan(content.English, "2026-11-21"))
	r.walk(t.Context(), linesOf("2", ".save", ".spring", ".language en", ".go 3", ".quit"))
	if r.err != nil || r.saves != 0 || !strings.Contains(r.out.String(), "no plan to keep") {
		t.Errorf("%v, %d saves\n%s", r.err, r.saves, r.out.String())
	}
}

// A cancelled context stops the wait for a line, with what was typed kept.
func TestPlainCancelled(t *testing.T) {
	cause := errors.New("the terminal went away")
	ctx, cancel := context.WithCancelCause(t.Context())
	in, typist := io.Pipe()
	defer in.Close() //nolint:errcheck // a pipe in memory
	r := newSitting(t, wizardtest.SmallGuide(t), planAt("why.why", nil))
	r.session.Resumed = true
	done := make(chan struct{})
	go func() {
		defer close(done)
		r.walk(ctx, in)
	}()
	for _, line := range []string{"one\n", "two\n"} {
		if _, err := io.WriteString(typist, line); err != nil {
			t.Error(err)
		}
	}
	// A third line is asked for only when the second is in the plan.
	if _, err := io.WriteString(typist, "thr"); err != nil {
		t.Error(err)
	}
	cancel(cause)
	<-done
	if !errors.Is(r.err, cause) || r.session.Plan.Answer("why.why").Text != "one\ntwo" {
		t.Errorf("%v, %+v", r.err, r.session.Plan)
	}
	r.checkKept(t)

	r = newSitting(t, wizardtest.SmallGuide(t), content.NewPlan(content.English, "2026-11-21"))
	if r.walk(ctx, linesOf(fullScript...)); !errors.Is(r.err, cause) || r.saves != 0 {
		t.Errorf("cancelled beforehand: %v", r.err)
	}
}

// Every sentence has words in both languages, filled by the same things, and no
// command's word means two things.
func TestPlainWords(t *testing.T) {
	texts := slices.Clone(words.SpokenAbout())
	for _, group := range reflect.ValueOf(*words.Spoken()).Fields() {
		for field, v := range group.Fields() {
			text, ok := reflect.TypeAssert[content.Text](v)
			if !ok {
				t.Fatalf("%s is no text", field.Name)
			}
			texts = append(texts, text)
		}
	}
	words := map[string]verb{}
	for _, c := range dotWords() {
		texts = append(texts, c.name, c.does)
		for _, name := range append([]string{c.name.EN, c.name.DA}, c.also...) {
			word, _, _ := strings.Cut(strings.TrimPrefix(name, "."), " ")
			if verb, ok := words[fold(word)]; ok && verb != c.verb {
				t.Errorf(".%s is two commands", word)
			}
			words[fold(word)] = c.verb
		}
	}
	for _, text := range texts {
		if text.EN == "" || text.DA == "" || strings.Count(text.EN, "%") != strings.Count(text.DA, "%") {
			t.Errorf("%q and %q", text.EN, text.DA)
		}
		if strings.HasSuffix(text.EN, " ") != strings.HasSuffix(text.DA, ": ") {
			t.Errorf("a prompt in one language only: %q and %q", text.EN, text.DA)
		}
	}
}

// Whatever comes in, the conversation mode ends, and what is saved is what was said.
func FuzzPlain(f *testing.F) {
	g := wizardtest.SmallGuide(f)
	f.Add(strings.Join(fullScript, "\n"), true)
	f.Add("..\n.\n...\n.\x00\n\xff\n.go 0\n.go -1\n.clear all\n.change 99999999999999999999 x", false)
	f.Add(".language\n.go 3\n.open\n3=1 all=2 0=1\n.clear 3\n.review\n1\n.open\n3=3\n\n.back\n.skip", false)
	f.Add(".go actions\n.skip\nx\n\n.go actions\n1 1 1\n\n\n.done 1\n.remove 1", true)
	builtin, err := content.Builtin()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, script string, own bool) {
		guide := builtin
		if own {
			guide = g
		}
		r := newSitting(t, guide, content.NewPlan(content.English, "2026-11-21"))
		r.walk(t.Context(), strings.NewReader(script))
		if r.err != nil && !errors.Is(r.err, walk.ErrInputEnded) {
			t.Error(r.err)
		}
		r.checkKept(t)
	})
}

// A mistake of ours ends the conversation mode calmly too: what was said is saved, and
// the error holds none of it.
func TestPlainSurvivesAPanic(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Resumed = true
	s.Plan.Position = "purpose.why"
	var kept *content.Plan
	s.Save = func(p *content.Plan) error { kept = p; return nil }
	s.Move = func(string) error { panic("secret") }
	err := Run(t.Context(), s, strings.NewReader("hope\n.\n.save elsewhere.yaml\n"), io.Discard)
	if err == nil || strings.Contains(err.Error(), "secret") || !strings.Contains(err.Error(), "made a mistake") {
		t.Errorf("got %v", err)
	}
	if kept == nil || kept.Answer("purpose.why").Text != "hope" {
		t.Errorf("kept %+v", kept)
	}
}
