package planfile

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// A plan that was cut off while it was copied must not read as a shorter plan:
// the next save would make the loss final.
func TestReadRefusesThePlanCutOffAnywhere(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := plantest.Guide(t)
	golden := string(plantest.Data(t, "plan-v1.yaml"))
	for name, whole := range map[string]string{
		"as it is written":  golden,
		"Windows line ends": strings.ReplaceAll(golden, "\n", "\r\n"),
		"a byte order mark": "\ufeff" + golden,
		"both":              "\ufeff" + strings.ReplaceAll(golden, "\n", "\r\n"),
		"unknown keys":      withUnknown,
		"an end in a text":  strings.Replace(plantest.Small, "answer: Because", "answer: |-\n          ...\n          more", 1),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want, err := Read("plan.yaml", []byte(whole), g)
			if err != nil {
				t.Fatal(err)
			}
			ends := len(strings.TrimRight(whole, "\r\n"))
			panics, half := 0, 0
			for n := range len(whole) {
				p, panicked, err := readCut(whole[:n], g)
				switch {
				case panicked != nil:
					panics++
					t.Errorf("cut off after %d bytes: %v", n, panicked)
				case n >= ends && (err != nil || !same(p, want)):
					t.Errorf("only line breaks are missing: %v", err)
				case n < ends && (err == nil || p != nil):
					half++
					t.Errorf("cut off after %d bytes, it was read: %q", n, whole[max(0, n-40):n])
				case n < ends:
					plantest.Problem(t, err)
				}
			}
			t.Logf("cut off at each of %d bytes: %d panics, %d half-read plans", len(whole), panics, half)
		})
	}
}

func otherSigns(sign string) string {
	return "; Write " + sign + ". Word processors put other signs in by themselves: use an editor for plain text."
}

func readCut(data string, g *content.Guide) (p *content.Plan, panicked any, err error) {
	defer func() { panicked = recover() }()
	p, err = Read("plan.yaml", []byte(data), g)
	return p, nil, err
}

func TestReadSaysWhereAndWhatToDo(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	if _, err := Read("plan.yaml", []byte(plantest.Small), g); err != nil {
		t.Fatal(err)
	}
	const takeOneOut = "; Take one of the two out."
	tests := []struct{ name, old, with, want string }{
		{"empty", plantest.Small, "", "plan.yaml: the file is empty; Take the copy beside it whose name ends in .bak, or delete the file to start a new plan."},
		{"blank", plantest.Small, "\n  \n", "plan.yaml: the file is empty; Take the copy beside it whose name ends in .bak, or delete the file to start a new plan."},
		{"only an end", plantest.Small, "---\n...\n", "plan.yaml: this is not a plan: the version is missing; Check that it is the right file. A plan has the line: version: 1"},
		{"no end", "...\n", "", "plan.yaml, line 19: the end is missing; the file may be cut off; Take the copy beside it whose name ends in .bak, or one from your backup. If you changed the file by hand and nothing is missing, add a last line with three dots: ..."},
		{"end in a text", "...\n", "  ...\n", "plan.yaml, line 20: the end is missing; the file may be cut off; Take the copy beside it whose name ends in .bak, or one from your backup. If you changed the file by hand and nothing is missing, add a last line with three dots: ..."},
		{"second plan", "...\n", "---\nversion: 1\n...\n", "plan.yaml, line 20: a second document begins here; A plan is one document: move the second one to a file of its own."},
		{"second plan after the end", "...\n", "...\nversion: 1\n...\n", "plan.yaml, line 21: a second document begins here; A plan is one document: move the second one to a file of its own."},
		{"too large", "Because", strings.Repeat("x", MaxPlan), "plan.yaml: the file is larger than a plan can be (5 MB); Check that it is the right file."},
		{"UTF-16", "version", "\xff\xfev\x00", "plan.yaml: the file is saved as UTF-16, or is not a text file; Open it in your editor and save it as UTF-8."},
		{"Latin-1", "Because", "gr\xf8n", "plan.yaml, line 8: a letter here is not UTF-8; the file was saved in an older encoding; Open it in your editor and save it as UTF-8."},
		{"control character", "Because", "a\x1bb", "plan.yaml, line 8: there is a control character in the file; Delete it in your editor, or take the copy whose name ends in .bak."},

		{"a list", plantest.Small, "- version: 1\n...\n", "plan.yaml: this is not a plan: the version is missing; Check that it is the right file. A plan has the line: version: 1"},
		{"a text", plantest.Small, "Dear diary\n...\n", "plan.yaml: this is not a plan: the version is missing; Check that it is the right file. A plan has the line: version: 1"},
		{"no version", "version: 1\n", "", "plan.yaml: this is not a plan: the version is missing; Check that it is the right file. A plan has the line: version: 1"},
		{"newer version", "version: 1\n", "future: [of, lists]\nversion: 2\n", "plan.yaml, line 2: the plan was written by a newer alongside (version 2); Get the newer alongside to open it. Nothing in the file was changed."},
		{"version in words", "version: 1", "version: one", "plan.yaml, line 1: this version is not one a plan has; Write: version: 1"},
		{"version 0", "version: 1", "version: 0", "plan.yaml, line 1: this version is not one a plan has; Write: version: 1"},
		{"version 1.0", "version: 1", "version: 1.0", "plan.yaml, line 1: this version is not one a plan has; Write: version: 1"},
		{"list of versions", "version: 1", "version: [1]", "plan.yaml, line 1: this version is not one a plan has; Write: version: 1"},

		{"key twice", "note: Really", "note: Really\n        note: No", `plan.yaml, line 10: the key "note" stands here a second time` + takeOneOut},
		{"unknown key twice", "note: Really", "notes: a\n        notes: b", `plan.yaml, line 10: the key "notes" stands here a second time` + takeOneOut},
		{"key twice under an unknown key", "note: Really", "notes: {a: 1, a: 2}", `plan.yaml, line 9: the key "a" stands here a second time` + takeOneOut},
		{"alias under an unknown key", "note: Really", "notes: [*a]", `plan.yaml, line 9: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"anchor under an unknown key", "note: Really", "notes: {a: [&b c]}", `plan.yaml, line 9: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"tag under an unknown key", "note: Really", "notes: !!binary eA==", `plan.yaml, line 9: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"an unknown key too deep", "note: Really", "notes: " + strings.Repeat("[", 21) + strings.Repeat("]", 21), "plan.yaml, line 9: there is too much here that alongside does not know; Check that it is the right file, or take this out."},
		{"an unknown key too large", "note: Really", "notes: [" + strings.Repeat("1,", maxExtras) + "1]", "plan.yaml, line 9: there is too much here that alongside does not know; Check that it is the right file, or take this out."},
		{"a text for an unknown key", "note: Really", strings.Repeat("and so on ", 11) + ": x", `plan.yaml, line 9: this cannot be a key: it is empty, too long, or holds signs that cannot be seen; Put text with a colon in quotation marks: "..."`},
		{"an unknown key that cannot be seen", "note: Really", `"\u202e": x`, `plan.yaml, line 9: this cannot be a key: it is empty, too long, or holds signs that cannot be seen; Put text with a colon in quotation marks: "..."`},
		{"version twice", "language: en", "version: 1", `plan.yaml, line 2: the key "version" stands here a second time` + takeOneOut},
		{"section twice", "id: role-star", "id: purpose", "plan.yaml, line 10: the section purpose stands here a second time; Put its answers together in one section."},
		{"answer twice", "  - id: role-star", "      - id: why\n        note: x\n  - id: role-star", "plan.yaml, line 10: the answer purpose.why stands here a second time" + takeOneOut},
		{"workplace twice", "  - id: role-star", "  - id: about\n    answers:\n      - id: workplace\n        answer: There\n  - id: role-star", "plan.yaml, line 12: about.workplace is answered twice, at the top and in its section" + takeOneOut},
		{"workplace twice, top last", "workplace: Here\nsections:", "sections:\n  - id: about\n    answers:\n      - id: workplace\n        answer: There\nworkplace: Here\nparking:\n", "plan.yaml, line 8: about.workplace is answered twice, at the top and in its section" + takeOneOut},
		{"no id", "- id: why\n        answer", "- answer", "plan.yaml, line 7: the id is missing; Add it as it was, such as: id: why"},
		{"id in words", "id: why", "id: why not", `plan.yaml, line 7: "why not" cannot be an id; Write the id as it was: letters a to z, digits and hyphens.`},
		{"id with a dot", "id: why", "id: why.not", `plan.yaml, line 7: "why.not" cannot be an id; Write the id as it was: letters a to z, digits and hyphens.`},
		{"empty id", "id: why", "id:", `plan.yaml, line 7: "" cannot be an id; Write the id as it was: letters a to z, digits and hyphens.`},

		{"list for text", "answer: Because", "answer: [a, b]", "plan.yaml, line 8: a text is expected here, not a list; Correct it as in the lines around it, or take the copy whose name ends in .bak."},
		{"keys for text", "answer: Because", "answer: {a: b}", "plan.yaml, line 8: a text is expected here, not a group of keys; Correct it as in the lines around it, or take the copy whose name ends in .bak."},
		{"text for list", "actions:\n  - what: Begin\n    now: true", "actions: none", "plan.yaml, line 14: a list is expected here, not a text; Correct it as in the lines around it, or take the copy whose name ends in .bak."},
		{"text for an action", "- what: Begin\n    now: true", "- Begin", "plan.yaml, line 15: a group of keys is expected here, not a text; Correct it as in the lines around it, or take the copy whose name ends in .bak."},
		{"key that is a list", "language: en", "? [a]\n: b", "plan.yaml, line 2: a text is expected here, not a list; Correct it as in the lines around it, or take the copy whose name ends in .bak."},
		{"unknown language", "language: en", "language: no", `plan.yaml, line 2: "no" cannot stand here; Write one of these, or take the line out: en, da`},
		{"unknown state", "note: Really", "state: in-place", `plan.yaml, line 9: "in-place" cannot stand here; Write one of these, or take the line out: talk-first, not-relevant`},
		{"unknown level", "central", "very", `plan.yaml, line 13: "very" cannot stand here; Write one of these, or take the line out: not-here, somewhat, important, central, pass`},
		{"level as a number", "central", "3.5", `plan.yaml, line 13: "3.5" cannot stand here; Write one of these, or take the line out: not-here, somewhat, important, central, pass`},
		{"unknown agreement", "note: Really", "agreement: nearly", `plan.yaml, line 9: "nearly" cannot stand here; Write one of these, or take the line out: agreed, not-agreed-yet`},
		{"perhaps", "now: true", "now: perhaps", `plan.yaml, line 16: "perhaps" cannot stand here; Write one of these, or take the line out: true, false`},
		{"half a person", "workplace: Here", "present: {manager: 3.5}", `plan.yaml, line 3: "3.5" is not a whole number; Write 0, 1, 2 and so on.`},
		{"fewer than none", "workplace: Here", "present: {manager: -1}", `plan.yaml, line 3: "-1" is not a whole number; Write 0, 1, 2 and so on.`},
		{"more than a computer counts", "workplace: Here", "present: {manager: 99999999999999999999}", `plan.yaml, line 3: "99999999999999999999" is not a whole number; Write 0, 1, 2 and so on.`},
		{"a name as a perspective", "workplace: Here", "present: {Anne Marie: 1}", `plan.yaml, line 3: "Anne Marie" cannot be an id; Write the id as it was: letters a to z, digits and hyphens.`},
		{"perspective twice", "workplace: Here", "present: {manager: 1, manager: 2}", `plan.yaml, line 3: the key "manager" stands here a second time` + takeOneOut},
		{"turn after the last", "turn: 1", "turn: 2", "plan.yaml, line 19: turn is greater than the number of those who take turns (1); Take the line out to begin the round again."},

		{"anchor", "answer: Because", "answer: &a Because", `plan.yaml, line 8: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"alias", "note: Really", "note: *a", `plan.yaml, line 9: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"bold", "note: Really", "note: **bold** text", `plan.yaml, line 9: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"alias of an anchor", "answer: Because\n        note: Really", "answer: Because\n        views: &v []\n        ideas: *v", `plan.yaml, line 9: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"tag", "answer: Because", "answer: !important Because", `plan.yaml, line 8: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"tag of a list", "answers:\n      - id: why", "answers: !!set\n      - id: why", `plan.yaml, line 6: text that begins with *, & or ! is not in quotation marks; Put it in quotation marks: "..."`},
		{"colon", "answer: Because", "answer: Because: it is", `plan.yaml, line 8: there is a colon too many, or the line is indented too far; Put text with a colon in quotation marks: "..."`},
		{"tab", "        note", "\tnote", "plan.yaml, line 9: a tab (U+0009) stands here instead of plain spaces" + otherSigns("plain spaces")},
		{"at", "note: Really", "note: @Really", "plan.yaml, line 9: text that begins with @ is not in quotation marks; Put it in quotation marks: \"...\""},
		{"percent", "note: Really", "note: %Really", "plan.yaml, line 9: text that begins with % is not in quotation marks; Put it in quotation marks: \"...\""},
		{"open quotation mark", "answer: Because", `answer: "Because`, `plan.yaml, line 8: a quotation mark is opened here and not closed; Close it at the end of the text; inside it, write \" for a quotation mark.`},
		{"indented too far", "        note", "          note", "plan.yaml, line 9: there is a colon too many, or the line is indented too far; Put text with a colon in quotation marks: \"...\""},
		{"indented too little", "        note", "       note", "plan.yaml, line 9: this line does not fit those around it; Indent it with spaces like the line above it, or take the copy whose name ends in .bak."},
		{"too deep", "Because", strings.Repeat("[", 20000), "plan.yaml, line 8: the brackets are nested too deeply; Check that it is the right file."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			damaged := strings.Replace(plantest.Small, test.old, test.with, 1)
			if damaged == plantest.Small {
				t.Fatalf("nothing was damaged: %q is not in the plan", test.old)
			}
			p, err := Read("plan.yaml", []byte(damaged), g)
			if p != nil {
				t.Error("half a plan came back")
			}
			if err == nil {
				t.Fatal("it was read")
			}
			plantest.Problem(t, err)
			if got := err.Error(); got != test.want {
				t.Errorf("\n got %s\nwant %s", got, test.want)
			}
		})
	}
}

// People change plans by hand, with the editor they have.
func TestReadTakesWhatAHandMayWrite(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	want, err := Read("plan.yaml", []byte(plantest.Small), g)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ name, old, with string }{
		{"Windows line ends", "\n", "\r\n"},
		{"a byte order mark", "version", "\ufeffversion"},
		{"no last line break", "...\n", "..."},
		{"blank lines at the end", "...\n", "...\n\n \n"},
		{"a start marker", "version", "---\nversion"},
		{"comments", "workplace: Here", "# where\nworkplace: Here # there"},
		{"quotation marks", "answer: Because", "answer: 'Because'"},
		{"a number in quotation marks", "turn: 1", `turn: "1"`},
		{"yes", "now: true", "now: yes"},
		{"an empty list", "actions:", "parking:\nactions:"},
		{"an empty text", "note: Really", "note: Really\n        who:"},
		{"an empty answer", "- id: why", "- id: in-a-year\n        ask: How?\n      - id: why"},
		{"another order", "- id: why\n        answer: Because\n        note: Really", "- note: Really\n        answer: Because\n        id: why"},
		{"the workplace in its section", "workplace: Here\nsections:", "sections:\n  - id: about\n    answers:\n      - id: workplace\n        answer: Here"},
		{"a title of one's own", "- id: purpose", "- id: purpose\n    title: What for"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got, err := Read("plan.yaml", []byte(strings.ReplaceAll(plantest.Small, test.old, test.with)), g)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("another plan:\n got %#v\nwant %#v", got, want)
			}
		})
	}
}

func TestReadTakesUnquotedTextAsItIsWritten(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"2027-01-15", "yes", "12", "010", "1e3", "3.50", "null", "~", "0x1F", "true", "after Easter", "31.2.2027"} {
		p, err := Read("plan.yaml", []byte(strings.Replace(plantest.Small, "Because", s, 1)), plantest.Guide(t))
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Answer("purpose.why").Text; got != s {
			t.Errorf("%s was read as %q", s, got)
		}
	}
}

// An answer outlives its question: the guide may change, what people said does not.
func TestReadKeepsAnswersThatTheGuideNoLongerAsksFor(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p := goldenPlan(t)
	want := content.Answer{Asked: "Which room does the peer support worker use?", Text: "The small office on the first floor"}
	if got := p.Answer("advert.room"); !reflect.DeepEqual(got, want) {
		t.Errorf("got %#v", got)
	}
	if got := p.Answer("equipment.phone"); got.State != content.Planned || got.Who != "secretary" {
		t.Errorf("got %#v", got)
	}
	if got := p.Answer("purpose.why").Asked; got != "" {
		t.Errorf("the guide knows this question; kept %q", got)
	}
	reads(t, p, g)
	reads(t, goldenPlanWith(t, &content.Guide{}), &content.Guide{})
}

func goldenPlanWith(t *testing.T, g *content.Guide) *content.Plan {
	t.Helper()
	p, err := Read("plan-v1.yaml", plantest.Data(t, "plan-v1.yaml"), g)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Whatever the bytes are, they are refused with a problem, or are a plan that can
// be written again without loss.
func FuzzRead(f *testing.F) {
	g := plantest.Guide(f)
	whole := plantest.Data(f, "plan-v1.yaml")
	f.Add(whole)
	f.Add([]byte(plantest.Small))
	f.Add([]byte(satDown))
	for _, s := range plantest.Hostile {
		f.Add([]byte(s))
		f.Add([]byte("version: 1\nworkplace: " + s + "\n...\n"))
		f.Add([]byte(strings.Replace(plantest.Small, "answer: Because", s, 1)))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Read("plan.yaml", data, g)
		if err != nil {
			plantest.Problem(t, err)
			return
		}
		reads(t, p, g)
	})
}

// A plan that is read before the guide is there, and then with it, is the one that is read
// with it at once.
func TestAPlanCanBeReadBeforeTheGuide(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	for name, data := range map[string]string{"small": plantest.Small, "with folded answers": told, "with a mark": strings.Replace(plantest.Small, "- id: why", "- id: why\n        here: true\n        ask: Why?", 1)} {
		want, err := Read("plan.yaml", []byte(data), g)
		if err != nil {
			t.Fatal(err)
		}
		soon, doc, err := ReadNodes("plan.yaml", []byte(data), &content.Guide{})
		if err != nil {
			t.Fatal(err)
		}
		if soon.Workplace() != want.Workplace() || soon.Language != want.Language || soon.Position != want.Position {
			t.Errorf("%s: before the guide it is %+v", name, soon)
		}
		if got, err := Guided("plan.yaml", []byte(data), doc, g); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, with the guide it is\n%+v\nwant\n%+v", name, err, got, want)
		}
	}
}
