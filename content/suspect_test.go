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

// Where nothing would be shown as a mark, nothing is suspicious, and the other way round.
func FuzzSuspicious(f *testing.F) {
	for _, s := range []string{"", "a", "\x1b", "\xff", "\u202e", "\ufffd", "\t\n", "👩‍⚕️"} {
		f.Add(s)
	}
	g := builtin(f)
	f.Fuzz(func(t *testing.T, s string) {
		p := &content.Plan{Actions: []content.Action{{What: s}}}
		got := content.Suspicious(p, g)
		if want := content.Visible(s) != s; (len(got) > 0) != want {
			t.Errorf("%q: %v, want %v", s, got, want)
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
