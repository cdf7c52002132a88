package content_test

import (
	"errors"
	"strings"
	"testing"

	"alongside/content"
)

// smallPaper is a paper that a guide may have; each case below breaks one line of it.
const smallPaper = `papers:
  - id: day
    source: [S1]
    label: {en: A day, da: En dag}
    title: {en: The day, da: Dagen}
    say:
      - {en: Here it is., da: Her er den.}
    parts:
      - heading: {en: Why, da: Hvorfor}
        show: words
        of: [first.why]
        blank: 2
      - heading: {en: Rows, da: Rækker}
        beside: true
        show: stands
        of: [first.list]
        states: [in-place]
        gaps:
          - say: {en: "Who:", da: "Hvem:"}
            of: first.why
`

func TestAPaperIsRefusedWithTheLineAndTheCure(t *testing.T) {
	t.Parallel()
	whole := smallPaper + small
	if _, err := content.LoadGuide("g.yaml", []byte(whole)); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, old, new, want string }{
		{"id of the plan", "id: day", "id: plan", `g.yaml, line 2, papers[1].id: the id "plan" stands twice; Answers are kept under it: give one of them another id.`},
		{"no source", "source: [S1]\n    label", "source: []\n    label", `g.yaml, line 3, papers[1].source: no source is named; Name the source's id, or practice.`},
		{"a sentence in one language", "{en: Here it is., da: Her er den.}", "{en: Here it is.}", `g.yaml, line 7, papers[1].say[1].da: there are no words in Dansk; Write the sentence in every language.`},
		{"no heading", "heading: {en: Why, da: Hvorfor}\n        ", "", `g.yaml, line 9, papers[1].parts[1].heading.en: there are no words in English; Write the sentence in every language.`},
		{"a way unknown", "show: words", "show: poems", `g.yaml, line 10, papers[1].parts[1].show: there is no way to show things that is called "poems"; Write words, ideas, stands, boxes, risks, start or talks.`},
		{"a question unknown", "of: [first.why]", "of: [first.who]", `g.yaml, line 11, papers[1].parts[1].of: there is no question "first.who"; Write it as section.item or section.row, with the ids of both.`},
		{"a question of another kind", "of: [first.why]", "of: [first.list]", `g.yaml, line 11, papers[1].parts[1].of: "first.list" cannot be shown as words; Show it in another way, or name another question.`},
		{"nothing to show", "of: [first.why]", "of: []", `g.yaml, line 11, papers[1].parts[1].of: at least 1 are needed here; Add what is missing.`},
		{"a state unknown", "states: [in-place]", "states: [done]", `g.yaml, line 17, papers[1].parts[2].states: a row does not stand as "done"; Write one of these: in-place, planned, missing, not-relevant, expected, adapted, talk-first.`},
		{"a mark unknown", "blank: 2", "marked: [best]", `g.yaml, line 12, papers[1].parts[1].marked: an idea is marked top or interview, not "best"; Write one of the two.`},
		{"too many lines", "blank: 2", "blank: 200", `g.yaml, line 12, papers[1].parts[1].blank: at most 40 stand on a page; Write a smaller number, or fewer of them.`},
		{"a gap unknown", "of: first.why\n", "of: first.who\n", `g.yaml, line 20, papers[1].parts[2].gaps[1].of: there is no question "first.who"; Write it as section.item or section.row, with the ids of both.`},
		{"a gap without words", "say: {en: \"Who:\", da: \"Hvem:\"}", "say: {en: \"Who:\"}", `g.yaml, line 19, papers[1].parts[2].gaps[1].say.da: there are no words in Dansk; Write the sentence in every language.`},
		{"a point about a person", "of: [first.list]", "of: [first.row]", `g.yaml, line 16, papers[1].parts[2].of: "first.row" is about a person, and is on the page for the manager and HR alone; Take it out of the paper.`},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			broken := strings.Replace(whole, test.old, test.new, 1)
			if strings.HasPrefix(test.name, "a point about") {
				broken = strings.Replace(broken, "care: {note", "care: {folded: true, note", 1)
			}
			_, err := content.LoadGuide("g.yaml", []byte(broken))
			var problems content.Problems
			if !errors.As(err, &problems) {
				t.Fatalf("got %v, want problems", err)
			}
			if got := problems[0].Error(); got != test.want {
				t.Errorf("\n got %s\nwant %s", got, test.want)
			}
		})
	}
}
