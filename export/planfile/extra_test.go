package planfile

import (
	"bytes"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// withUnknown is the small plan with a key this version does not know in every place.
const withUnknown = `version: 1
language: en
workplace: Here
sections:
  - id: purpose
    answers:
      - id: why
        answer: Because
        heard:
          when: 2027-01-15
          "12": 12
          who:
            - manager
            - "yes"
            - yes
            - []
            - {}
      - id: in-a-year
        later: 1.50
    shade: green
  - id: tasks
    answers:
      - id: ideas
        ideas:
          - text: A walk
            length: 2
  - id: role-star
    answers:
      - id: hope
        importance: central
        views:
          - who: manager
            sure: no
  - id: somewhere
    colour:
actions:
  - what: Begin
    cost: 12.50
parking:
  - what: A dog
    since: "2027"
round:
  who: [manager]
  turn: 1
  room: 4
made_by: another program
nothing: null
...
`

func TestUnknownKeysAreKeptWhereTheyStood(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p, err := Read("plan.yaml", []byte(withUnknown), g)
	if err != nil {
		t.Fatal(err)
	}
	data := answered(reads(t, p, g))
	_, written, _ := bytes.Cut(data, []byte("are not kept.\n"))
	var lines []string // without the words that the guide puts beside the answers
	for _, l := range plantest.Split(written) {
		if key := strings.TrimSpace(l); !strings.HasPrefix(key, "title:") && !strings.HasPrefix(key, "ask:") {
			lines = append(lines, l)
		}
	}
	plantest.Equal(t, []byte(strings.Join(lines, "\n")), []byte(withUnknown))
}

func TestUnknownKeysAreNamedForACheck(t *testing.T) {
	t.Parallel()
	data := strings.NewReplacer("workplace:", "wrokplace:", "answer: Because", "anwser: Because", "heard:", "Note:", "made_by", "Sectoins").Replace(withUnknown)
	p, err := Read("plan.yaml", []byte(data), plantest.Guide(t))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, u := range plantest.Guide(t).Unknown(p) {
		problem := u.Problem("plan.yaml")
		got = append(got, problem.Error())
		for _, l := range content.Languages() {
			if said := problem.In(l); !strings.Contains(said, u.Key) {
				t.Errorf("%s does not name the key", said)
			}
		}
	}
	const kept, leave = "is not one alongside knows; it is kept; ", "Leave it if another program needs it; else take it out."
	want := []string{
		`plan.yaml, line 3: the key "wrokplace" ` + kept + `If "workplace" is meant, correct the spelling; until then it is not read.`,
		`plan.yaml, line 8, purpose.why: the key "anwser" ` + kept + `If "answer" is meant, correct the spelling; until then it is not read.`,
		`plan.yaml, line 9, purpose.why: the key "Note" ` + kept + `If "note" is meant, correct the spelling; until then it is not read.`,
		`plan.yaml, line 19, purpose.in-a-year: the key "later" ` + kept + leave,
		`plan.yaml, line 20, purpose: the key "shade" ` + kept + leave,
		`plan.yaml, line 26, tasks.ideas: the key "length" ` + kept + leave,
		`plan.yaml, line 33, role-star.hope: the key "sure" ` + kept + leave,
		`plan.yaml, line 35, somewhere: the key "colour" ` + kept + leave,
		`plan.yaml, line 38: the key "cost" ` + kept + leave,
		`plan.yaml, line 41: the key "since" ` + kept + leave,
		`plan.yaml, line 45: the key "room" ` + kept + leave,
		`plan.yaml, line 46: the key "Sectoins" ` + kept + leave, // there are sections already
		`plan.yaml, line 47: the key "nothing" ` + kept + leave,
	}
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			t.Errorf("missing: %s", want[i])
		case i >= len(want):
			t.Errorf("too much: %s", got[i])
		case got[i] != want[i]:
			t.Errorf("\n got %s\nwant %s", got[i], want[i])
		}
	}
}

func TestTheFileWithUnknownKeysIsWhatYAMLCannotMistake(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	for name, x := range map[string]content.Extra{
		"a bare word that is a text":  {Key: "x", Value: content.Value{Form: content.FormBare, Text: "word"}},
		"a bare word with a colon":    {Key: "x", Value: content.Value{Form: content.FormBare, Text: "a: b"}},
		"a key that cannot be seen":   {Key: "\u200b", Value: content.Value{Text: "x"}},
		"an empty key":                {Value: content.Value{Text: "x"}},
		"a known key":                 {Key: "workplace", Value: content.Value{Text: "x"}},
		"a key as long as a sentence": {Key: strings.Repeat("x", 101), Value: content.Value{Text: "x"}},
	} {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Set(content.RefWorkplace, content.Answer{Text: "Here"})
		p.Extra = []content.Extra{x}
		data, err := YAML(p, g, "x")
		if err == nil {
			t.Errorf("%s was written:\n%s", name, data)
			continue
		}
		plantest.Problem(t, err)
	}
}

// An answer of which only unknown keys are there is kept.
func TestAnUnknownKeyIsKept(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("purpose.why", content.Answer{Extra: []content.Extra{{Key: "anwser", Value: content.Value{Text: "x"}}}})
	if p.Blank() {
		t.Error("there is nothing to keep")
	}
	reads(t, p, plantest.Guide(t))
}
