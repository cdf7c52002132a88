package content_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/content"
)

// small is a guide with one of everything that can go wrong in it; each case
// below breaks one line.
const small = `documents:
  - {id: doc, title: A text, by: Somebody, where: "", note: {en: Old, da: Gammel}}
sources:
  - {id: S1, document: doc, says: {en: One thing, da: En ting}}
  - {id: S2, document: doc, care: true, says: {en: A delicate thing, da: En ting med omtanke}}
sections:
  - id: first
    path: core
    title: {en: First, da: Først}
    items:
      - id: why
        kind: text
        source: [S1]
        ask: {en: Why, da: Hvorfor}
        short: {en: Why, da: Hvorfor}
      - id: list
        kind: checklist
        stances: promises
        source: [practice]
        ask: {en: What, da: Hvad}
        short: {en: What, da: Hvad}
        themes:
          - id: theme
            title: {en: Theme, da: Tema}
            rows:
              - id: row
                source: [S2]
                before: start
                text: {en: A row, da: En række}
                short: {en: Row, da: Række}
                todo: {en: Do it, da: Gør det}
                care: {note: {en: Mind, da: Pas på}, support: {en: Ask, da: Spørg}}
`

func TestAGuideIsRefusedWithTheLineAndTheCure(t *testing.T) {
	if _, err := content.LoadGuide("g.yaml", []byte(small)); err != nil {
		t.Fatal(err)
	}
	tests := []struct{ name, old, new, want string }{
		{
			"unknown key", "path: core", "path: core\n    colour: red",
			`g.yaml, line 9: the key "colour" is not one a guide has here; Compare with the built-in guide, which the command "guide" prints.`,
		},
		{
			"unknown kind", "kind: text", "kind: essay",
			`g.yaml, line 12, sections[1].items[1].kind: there is no kind "essay"; Use a kind that the built-in guide uses, which the command "guide" prints.`,
		},
		{
			"id twice", "id: row", "id: why",
			`g.yaml, line 26, sections[1].items[2].themes[1].rows[1].id: the id "why" stands twice; Answers are kept under it: give one of them another id.`,
		},
		{
			"no id", "id: first", `id: ""`,
			`g.yaml, line 7, sections[1].id: "" cannot be an id; Use letters a to z, digits and single hyphens.`,
		},
		{
			"a folded page that asks nothing", "kind: text", "kind: review\n        care: {folded: true, note: {en: Mind, da: Pas på}, support: {en: Ask, da: Spørg}}",
			`g.yaml, line 13, sections[1].items[1].care.folded: this kind of item asks nothing that could be folded; Take folded out, or ask it in an item of its own.`,
		},
		{
			"a folded item with rows", "kind: checklist", "kind: checklist\n        care: {folded: true, note: {en: Mind, da: Pas på}, support: {en: Ask, da: Spørg}}",
			`g.yaml, line 18, sections[1].items[2].care.folded: an item with rows cannot be folded; Fold the rows that are about a person.`,
		},
		{
			"a folded workplace", "id: first", "id: about\n    path: core\n    title: {en: About, da: Om}\n    items:\n      - {id: scheme, kind: line, source: [practice], ask: {en: Which, da: Hvilken}, short: {en: Scheme, da: Ordning}, care: {folded: true, note: {en: Mind, da: Pas på}, support: {en: Ask, da: Spørg}}}\n  - id: first",
			`g.yaml, line 11, sections[1].items[1].care.folded: what the plan says about itself cannot be folded; Take folded out, or ask it in an item of its own.`,
		},
		{
			"translation missing", "ask: {en: Why, da: Hvorfor}", "ask: {en: Why}",
			`g.yaml, line 14, sections[1].items[1].ask.da: there are no words in Dansk; Write the sentence in every language.`,
		},
		{
			"a plan's words in one language", "todo: {en: Do it, da: Gør det}", "todo: {en: Do it, da: Gør det}\n                in-plan: {says: {en: Doing it}, care: {en: Mind, da: Pas på}}",
			`g.yaml, line 32, sections[1].items[2].themes[1].rows[1].in-plan.says.da: there are no words in Dansk; Write the sentence in every language.`,
		},
		{
			"a plan's words of an unknown kind", "path: core", "path: core\n    in-plan: {title: {en: First, da: Først}}",
			`g.yaml, line 9: the key "title" is not one a guide has here; Compare with the built-in guide, which the command "guide" prints.`,
		},
		{
			"source missing", "source: [S1]", "source: []",
			`g.yaml, line 13, sections[1].items[1].source: no source is named; Name the source's id, or practice.`,
		},
		{
			"source unknown", "source: [S1]", "source: [S9]",
			`g.yaml, line 13, sections[1].items[1].source: "S9" is not among the sources; List it under sources, or write practice.`,
		},
		{
			"care note missing", "                care: {note: {en: Mind, da: Pas på}, support: {en: Ask, da: Spørg}}\n", "",
			`g.yaml, line 27, sections[1].items[2].themes[1].rows[1].source: S2 needs handling with care, and there is no care note; Add care: with a note and a support wording.`,
		},
		{
			"path", "path: core", "path: side",
			`g.yaml, line 8, sections[1].path: a path is core, deeper or absent, not "side"; Write one of the three.`,
		},
		{
			"when", "before: start", "before: soon",
			`g.yaml, line 28, sections[1].items[2].themes[1].rows[1].before: before says advert, start or later, not "soon"; Write one of the three.`,
		},
		{
			"stances", "stances: promises", "stances: hopes",
			`g.yaml, line 18, sections[1].items[2].stances: a checklist's stances are promises or expectations, not "hopes"; Write one of the two.`,
		},
		{
			"escape sequence", "title: {en: First, da: Først}", `title: {en: "\e[2JFirst", da: Først}`,
			`g.yaml, line 9, sections[1].title.en: there is a control character in the words; Write the words again by hand.`,
		},
		{
			"second document", "sections:", "---\nsections:",
			`g.yaml, line 6: there is a second document in this file; A guide is one document: take out the line ---.`,
		},
		{
			"nothing asked", "sections:", "sections: []\nglossary: []\nresources: []\n#",
			`g.yaml, line 6, sections: the guide has no steps; Add a section with at least one item.`,
		},
		{
			"rows where there are none", "short: {en: Why, da: Hvorfor}", "short: {en: Why, da: Hvorfor}\n        options: [{id: a, label: {en: A, da: Å}}]",
			`g.yaml, line 16, sections[1].items[1].options: this kind of item has none; Take the key out, or change the kind.`,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			broken := strings.Replace(small, test.old, test.new, 1)
			if test.name == "nothing asked" {
				broken, _, _ = strings.Cut(broken, "#")
			}
			_, err := content.LoadGuide("g.yaml", []byte(broken))
			var problems content.Problems
			if !errors.As(err, &problems) {
				t.Fatalf("got %v, want problems", err)
			}
			if got := problems[0].Error(); got != test.want {
				t.Errorf("\n got %s\nwant %s", got, test.want)
			}
			if danish := problems.In(content.Danish); danish == problems.In(content.English) {
				t.Errorf("the problem reads the same in both languages: %s", danish)
			}
		})
	}
}

func TestAnEmptyGuideIsRefused(t *testing.T) {
	for _, empty := range []string{"", "\n", "# nothing\n"} {
		_, err := content.LoadGuide("g.yaml", []byte(empty))
		if err == nil || !strings.Contains(err.Error(), "the file is empty") {
			t.Errorf("%q: %v", empty, err)
		}
	}
}

// Any file at all gives a guide or problems that say where, and never a panic.
func FuzzLoadGuide(f *testing.F) {
	f.Add([]byte(small))
	f.Add([]byte("sections: [{items: [{}]}]"))
	f.Add([]byte("a: &a [*a]"))
	f.Fuzz(func(t *testing.T, data []byte) {
		g, err := content.LoadGuide("g.yaml", data)
		if (g == nil) == (err == nil) {
			t.Fatalf("guide %v, error %v", g != nil, err)
		}
		var problems content.Problems
		if err != nil && !errors.As(err, &problems) {
			t.Fatalf("not a problem: %v", err)
		}
		for _, p := range problems {
			for _, l := range content.Languages() {
				if told := p.In(l); told != content.Visible(told) {
					t.Fatalf("the problem would steer the terminal: %q", told)
				}
			}
		}
	})
}

func FuzzVisible(f *testing.F) {
	f.Add("plain \x1b[2J \u202e \r \u009b \u2028 æøå 👍🏽")
	f.Fuzz(func(t *testing.T, s string) {
		seen := content.Visible(s)
		if !utf8.ValidString(seen) || seen != content.Visible(seen) {
			t.Fatalf("%q is not settled", seen)
		}
		for _, r := range seen {
			if (r < 0x20 && r != '\n' && r != '\t') || (r >= 0x7f && r < 0xa0) || (r >= 0x202a && r <= 0x202e) {
				t.Fatalf("%q lets %U through", s, r)
			}
		}
		if strings.ContainsAny(content.VisibleLine(s), "\n\t") {
			t.Fatal("more than one line")
		}
	})
}
