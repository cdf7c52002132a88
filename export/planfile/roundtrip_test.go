package planfile

import (
	"bytes"
	"reflect"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// reads checks that a plan comes back from its YAML as it was.
func reads(t *testing.T, p *content.Plan, g *content.Guide) []byte {
	t.Helper()
	data, err := YAML(p, g, "alongside plan.yaml")
	if err != nil {
		t.Fatal(err)
	}
	back, err := Read("plan.yaml", data, g)
	if err != nil {
		t.Fatalf("%v in:\n%s", err, data)
	}
	if !same(back, p) {
		t.Fatalf("came back as another plan:\n%s\ngot  %#v\nwant %#v", data, back, p)
	}
	return data
}

// same compares plans, but for the lines at which unknown keys stood.
func same(a, b *content.Plan) bool {
	return reflect.DeepEqual(unplaced(a.Clone()), unplaced(b.Clone()))
}

func TestHostileTextsComeBackAsTheyWere(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	for n := range 12 { // each text in many fields
		reads(t, plantest.Overfilled(plantest.InTurn(slices.Concat(plantest.Hostile[7*n:], plantest.Hostile[:7*n])...)), g)
	}
}

// The two styles that are not quoted are where a text can be lost. This goes
// through all short texts of signs that mean something to YAML.
func TestAllShortTextsComeBackAsTheyWere(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := plantest.Guide(t)
	var texts []string
	for _, signs := range []string{"a \n-#:", "a\t\n\r.'\"", "aé\u00a0\n|>&*", "y\nn,[{%@"} {
		texts = append(texts, plantest.Combinations([]rune(signs), 4)...)
	}
	texts = append(texts, plantest.Combinations([]rune("a \n-"), 5)...)
	for batch := 0; batch < len(texts); batch += 4000 {
		p := &content.Plan{Answers: map[content.Ref]content.Answer{}}
		var a content.Answer
		for _, s := range texts[batch:min(batch+4000, len(texts))] {
			a.Ideas = append(a.Ideas, content.Idea{Text: s})
		}
		p.Set("tasks.ideas", a)
		data, err := YAML(p, g, "x") // YAML reads back and compares
		if err != nil {
			t.Fatal(err)
		}
		if batch > 0 {
			continue
		}
		// And it means the same to any other reader of YAML.
		var generic struct {
			Sections []struct {
				Answers []struct{ Ideas []struct{ Text string } }
			}
		}
		if err := yaml.Unmarshal(data, &generic); err != nil {
			t.Fatal(err)
		}
		for i, idea := range generic.Sections[0].Answers[0].Ideas {
			if idea.Text != a.Ideas[i].Text {
				t.Fatalf("got %q, want %q", idea.Text, a.Ideas[i].Text)
			}
		}
	}
}

func FuzzRoundTrip(f *testing.F) {
	g := plantest.Guide(f)
	for three := range slices.Chunk(plantest.Hostile[:len(plantest.Hostile)/3*3], 3) {
		f.Add(three[0], three[1], three[2])
	}
	f.Fuzz(func(t *testing.T, a, b, c string) {
		p := plantest.Overfilled(plantest.InTurn(a, b, c, a+"\n"+b, b+c))
		data, err := YAML(p, g, a)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Read("plan.yaml", data, g)
		if err != nil {
			t.Fatalf("%v in:\n%s", err, data)
		}
		fix := func(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }
		want := plantest.Overfilled(plantest.InTurn(fix(a), fix(b), fix(c), fix(a+"\n"+b), fix(b+c)))
		if !same(back, want) {
			t.Fatalf("came back as another plan:\n%s", data)
		}
		again, err := YAML(back, g, a)
		if err != nil || !bytes.Equal(again, data) {
			t.Fatalf("written a second time it is another file (%v):\n%s\n---\n%s", err, data, again)
		}
	})
}

func TestInvalidUTF8IsReplacedAndNotLost(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p := &content.Plan{}
	p.Set("purpose.why", content.Answer{Text: "gr\xf8n\xff\xfe te"})
	data, err := YAML(p, g, "x")
	if err != nil {
		t.Fatal(err)
	}
	back, err := Read("plan.yaml", data, g)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := back.Answer("purpose.why").Text, "gr\uFFFDn\uFFFD te"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestEmptyPlansComeBack(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	reads(t, &content.Plan{Answers: map[content.Ref]content.Answer{}}, g)
	reads(t, content.NewPlan(content.English, "2026-11-21"), g)
	if _, err := YAML(&content.Plan{}, g, ""); err != nil {
		t.Errorf("the zero plan: %v", err)
	}
}

func TestEmptyAnswersLeaveNoTrace(t *testing.T) {
	t.Parallel()
	p := &content.Plan{Answers: map[content.Ref]content.Answer{"purpose.why": {}, "lost.one": {Asked: "Once?"}}}
	data, err := YAML(p, plantest.Guide(t), "x")
	if err != nil {
		t.Fatal(err)
	}
	if left := answered(data); bytes.Contains(left, []byte("- id:")) || bytes.Contains(data, []byte("lost")) {
		t.Errorf("there is an answer:\n%s", left)
	}
}

// What the format cannot hold must be an error before the disk is touched, never a
// file that reads as something else.
func TestYAMLRefusesWhatWouldNotReadBack(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	for name, p := range map[string]*content.Plan{
		"a language nobody has":                {Language: "xx"},
		"a ref without a section":              {Answers: map[content.Ref]content.Answer{"why": {Text: "x"}}},
		"a ref that is no id":                  {Answers: map[content.Ref]content.Answer{"a b.c": {Text: "x"}}},
		"a user's words as a perspective":      {Answers: map[content.Ref]content.Answer{"a.b": {People: map[string]int{"the boss": 1}}}},
		"fewer than none":                      {Answers: map[content.Ref]content.Answer{"a.b": {People: map[string]int{"n": -1}}}},
		"a state the question cannot take":     {Answers: map[content.Ref]content.Answer{"purpose.why": {State: content.InPlace}}},
		"a level beyond the scale":             {Answers: map[content.Ref]content.Answer{"role-star.hope": {Importance: 5, Clarity: 1}}},
		"a turn after the last":                {Round: &content.Round{Who: []string{"manager"}, Turn: 2}},
		"set aside in no known way":            {Actions: []content.Action{{Aside: "perhaps"}}},
		"an agreement that is none of the two": {Answers: map[content.Ref]content.Answer{"a.b": {Agreement: "perhaps"}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data, err := YAML(p, g, "x")
			if err == nil {
				t.Fatalf("written:\n%s", data)
			}
			plantest.Problem(t, err)
		})
	}
}

func TestTheOpeningCommentIsOneCommentWhateverTheCommand(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	for _, l := range content.Languages() {
		data, err := YAML(&content.Plan{Language: l}, g, "go run . 'my\nplan: x.yaml'\x1b[2J")
		if err != nil {
			t.Fatal(err)
		}
		first, _, _ := bytes.Cut(data, []byte("version:"))
		for _, line := range plantest.Split(bytes.TrimSpace(first)) {
			if !strings.HasPrefix(line, "# ") || strings.ContainsRune(line, '\x1b') {
				t.Errorf("%s: %q", l, line)
			}
		}
	}
}
