package content_test

import (
	"strings"
	"testing"

	"alongside/content"
)

func TestSuspiciousTextsAreNamed(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("purpose.why", content.Answer{Text: "fine: æøå 👩‍⚕️\n\ttoo", Note: "\x1b[2J\x1b[31m\u202e"})
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "fine"}, {Text: "\a\b\v\f\r\x7f"}}})
	p.Set("gone.row", content.Answer{Asked: "\u0085"})
	p.Set("gone.other", content.Answer{Text: "\xff"})
	p.Actions = []content.Action{{What: "fine"}, {What: "x", By: "\u2066"}}
	p.Parking = []content.Parked{{What: "\u200f"}}
	p.Extra = []content.Extra{{Key: "x", Value: content.Value{Form: content.FormList, List: []content.Value{{Text: "\x9b"}, {Text: "\u009b"}}}}}
	const signs = ": hidden signs that could steer the screen or turn the text round ("
	want := []string{
		"p.yaml: the top of the file" + signs + "U+FFFD, U+009B); they are shown as marks",
		"p.yaml: gone.other" + signs + "U+FFFD); they are shown as marks",
		"p.yaml: Why peer support: ",
		"p.yaml: Tasks: ",
		"p.yaml: action 2" + signs + "U+2066); they are shown as marks",
		"p.yaml: parked thought 1" + signs + "U+200F); they are shown as marks",
	}
	p.Set("gone.row", content.Answer{})
	got := content.Suspicious(p, builtin(t))
	if len(got) != len(want) {
		t.Fatalf("got %d: %v", len(got), got)
	}
	for i, s := range got {
		problem := s.Problem("p.yaml")
		if !strings.HasPrefix(problem.In(content.English), want[i]) {
			t.Errorf("\n got %s\nwant %s", problem.In(content.English), want[i])
		}
		if da := problem.In(content.Danish); !strings.Contains(da, "skjulte tegn") || strings.Contains(da, "hidden") {
			t.Errorf("in Danish: %s", da)
		}
	}
	if !strings.Contains(got[2].Problem("").In(content.English), "(U+001B, U+202E)") || !strings.Contains(got[3].Problem("").In(content.English), "(U+0007, U+0008, U+000B, U+000C, U+000D, …)") {
		t.Errorf("%v %v", got[2].Problem(""), got[3].Problem(""))
	}
}

// What nobody sees, or is not what it looks like, is named where it stands, by what it is,
// and stays in the answer.
func TestOddSignsAreNamed(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	for in, want := range map[string]content.Text{
		"med\u00adarbejder":      {EN: "soft hyphen U+00AD", DA: "blød bindestreg U+00AD"},
		"a\u200bb":               {EN: "sign without width U+200B", DA: "tegn uden bredde U+200B"},
		"a\u2060b":               {EN: "sign without width U+2060", DA: "tegn uden bredde U+2060"},
		"a\ufeffb":               {EN: "sign without width U+FEFF", DA: "tegn uden bredde U+FEFF"},
		"a\u200db":               {EN: "sign without width U+200D", DA: "tegn uden bredde U+200D"},
		"\u200c":                 {EN: "sign without width U+200C", DA: "tegn uden bredde U+200C"},
		"👩\u200d er her":         {EN: "sign without width U+200D", DA: "tegn uden bredde U+200D"},
		"\u3164":                 {EN: "sign without width U+3164", DA: "tegn uden bredde U+3164"},
		"hi\U000e0068\U000e0069": {EN: "sign without width U+E0068, sign without width U+E0069", DA: "tegn uden bredde U+E0068, tegn uden bredde U+E0069"},
		"🏴" + strings.Repeat("\U000e0067", 12): {EN: "sign without width U+E0067", DA: "tegn uden bredde U+E0067"}, // words that nobody sees
		"e\ufb03cient":                         {EN: "several letters as one sign U+FB03", DA: "flere bogstaver i ét tegn U+FB03"},
		"\uf0b7 A walk\n\uf0b7 Talk\nﬁnd":      {EN: "sign that only one font knows U+F0B7 in line 1, several letters as one sign U+FB01 in line 3", DA: "tegn, som kun én skrifttype kender U+F0B7 i linje 1, flere bogstaver i ét tegn U+FB01 i linje 3"},
		"\U000f0000":                           {EN: "sign that only one font knows U+F0000", DA: "tegn, som kun én skrifttype kender U+F0000"},
		"bl\ufffdd":                            {EN: "sign for something lost U+FFFD", DA: "tegn for noget, der er gået tabt U+FFFD"},
		"\ufffc":                               {EN: "sign for something lost U+FFFC", DA: "tegn for noget, der er gået tabt U+FFFC"},
		"\ue000\ue001\ue002\ue003\ue004\ue005": {EN: "sign that only one font knows U+E000, sign that only one font knows U+E001, sign that only one font knows U+E002, sign that only one font knows U+E003, sign that only one font knows U+E004, …"},
	} {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Set("purpose.why", content.Answer{Text: in})
		got := content.Suspicious(p, g)
		if len(got) != 1 {
			t.Errorf("%q is told %d times", in, len(got))
			continue
		}
		told := got[0].Problem("p.yaml")
		if line := "p.yaml: Why peer support: The purpose: signs that are hidden or not what they look like (" + want.EN + ")\n"; !strings.HasPrefix(told.In(content.English), line) {
			t.Errorf("%q: %s", in, told.In(content.English))
		}
		if want.DA != "" && !strings.Contains(told.In(content.Danish), "tegn, der er skjulte eller ikke er det, de ligner ("+want.DA+")\n") {
			t.Errorf("%q: %s", in, told.In(content.Danish))
		}
		if p.Answer("purpose.why").Text != in {
			t.Errorf("%q has become %q", in, p.Answer("purpose.why").Text)
		}
	}
}

// What joins a picture or letters of other scripts is no slip.
func TestSignsInTheirPlaceAreNotNamed(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	for _, s := range []string{
		"æøå ÆØÅ – “x” ’ …", "👩‍⚕️ 👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍🤝‍👨🏿 ❤️‍🔥 🇩🇰 1️⃣ ☺️", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
		"می\u200cخواهم", "क्\u200dष", "a\u00a0b", "a\u2011b", "o\u0308", "a\tb\nc", "\u0600", "∞ ½ ™",
	} {
		if got := content.Suspicious(said(s), g); len(got) != 0 {
			t.Errorf("%q: %s", s, got[0].Problem("").In(content.English))
		}
	}
}

// What would be shown as a mark is suspicious, and what is not seen at all; the remark
// never shows it.
func FuzzSuspicious(f *testing.F) {
	for _, s := range []string{"", "a", "\x1b", "\xff", "\u202e", "\ufffd", "\t\n", "👩‍⚕️", "\u00ad", "a\u200d", "ﬁ", "\uf0b7"} {
		f.Add(s)
	}
	g := builtin(f)
	f.Fuzz(func(t *testing.T, s string) {
		steered := false
		for _, odd := range content.Suspicious(said(s), g) {
			steered = steered || len(odd.Runes) > 0
			for _, l := range content.Languages() {
				if told := odd.Problem("").In(l); content.Suspicious(said(told), g) != nil {
					t.Errorf("%q: the remark has such signs itself: %q", s, told)
				}
			}
		}
		if want := content.Visible(s) != s; steered != want {
			t.Errorf("%q: %v, want %v", s, steered, want)
		}
	})
}

func TestStatesAreCountedAsPeopleCount(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		state  content.State
		n      int
		en, da string
	}{
		{content.Open, 0, "0 open", "0 åbne"},
		{content.Open, 1, "1 open", "1 åben"},
		{content.Open, 13, "13 open", "13 åbne"},
		{content.NotRelevant, 1, "1 not relevant", "1 ikke relevant"},
		{content.NotRelevant, 2, "2 not relevant", "2 ikke relevante"},
		{content.Planned, 2, "2 planned", "2 planlagt"},
		{content.Missing, 3, "3 missing", "3 mangler"},
		{content.InPlace, 11, "11 in place", "11 på plads"},
		{content.TalkFirst, 2, "2 talk about it first", "2 skal drøftes først"},
	} {
		if got := test.state.Count(test.n); got != (content.Text{EN: test.en, DA: test.da}) {
			t.Errorf("got %q", got)
		}
	}
}
