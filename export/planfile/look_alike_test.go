package planfile

import (
	"strings"
	"testing"

	"alongside/export/internal/plantest"
)

// Signs that word processors, phones and other keyboards put in look like the plain ones,
// or like nothing at all: the one that is in the way is named, and its line.
func TestASignThatLooksLikeAPlainOneIsNamed(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	const spaces, hyphen, colon, straight = "plain spaces", "a hyphen (-)", "a plain colon (:) and a space", `a straight quotation mark (")`
	for _, test := range []struct{ name, old, with, where, is, instead string }{
		{"no-break spaces as indentation", "        note", strings.Repeat("\u00a0", 8) + "note", "line 9", "a space that does not break (U+00A0)", spaces},
		{"one among the spaces", "        note", "       \u00a0note", "line 9", "a space that does not break (U+00A0)", spaces},
		{"one behind a hyphen", "- id: why", "-\u00a0id: why", "line 7", "a space that does not break (U+00A0)", spaces},
		{"one behind a colon", "language: en", "language:\u00a0en", "line 2", "a space that does not break (U+00A0)", spaces},
		{"two such lines", "        answer: Because\n        note", strings.Repeat("\u00a0", 8) + "answer: Because\n" + strings.Repeat("\u00a0", 8) + "note", "line 8", "a space that does not break (U+00A0)", spaces},
		{"below a key", "  turn: 1", strings.Repeat("\u00a0", 2) + "turn: 1", "line 19", "a space that does not break (U+00A0)", spaces},
		{"all that is below a key", "  who: [manager]\n  turn: 1", strings.Repeat("\u2002", 2) + "who: [manager]\n" + strings.Repeat("\u2002", 2) + "turn: 1", "line 18", "a space that does not break (U+2002)", spaces},
		{"a wide space", "        note", strings.Repeat("\u3000", 4) + "note", "line 9", "a space that does not break (U+3000)", spaces},
		{"a line end from a word processor", "answer: Because", "answer: Because\u2028we hope", "line 8", "a line end of another kind (U+2028)", spaces},
		{"tabs", "        note", "\t\tnote", "line 9", "a tab (U+0009)", spaces},
		{"a short dash in a list", "      - id: why", "      – id: why", "line 7", "a dash (–)", hyphen},
		{"a long dash in a list", "  - id: role-star", "  — id: role-star", "line 10", "a dash (—)", hyphen},
		{"a minus in a list", "  - what", "  − what", "line 15", "a dash (−)", hyphen},
		{"a bullet in a list", "  - id: role-star", "  • id: role-star", "line 10", "a bullet (•)", hyphen},
		{"an asterisk in a list", "  - id: role-star", "  * id: role-star", "line 10", "a bullet (*)", hyphen},
		{"a dash in a word", "central", "not–here", "line 13", "a dash (–)", hyphen},
		{"a wide colon", "workplace: Here", "workplace：Here", "line 3", "a wide colon (：)", colon},
		{"a wide colon and a space", "        note: Really", "        note： Really", "line 9", "a wide colon (：)", colon},
		{"curly quotation marks", "Because", "“Because: we hope”", "line 8", "a curly quotation mark (“)", straight},
		{"one of them curly", "Because", `"Because: we hope”`, "line 8", "a curly quotation mark (”)", straight},
		{"low ones", "Because", "„Because: we hope“", "line 8", "a curly quotation mark („)", straight},
		{"pointed ones", "Because", "»Because: we hope«", "line 8", "a curly quotation mark (»)", straight},
		{"single ones", "Because", "‘Because: we hope’", "line 8", "a curly quotation mark (‘)", straight},
		{"curly ones around a word", "language: en", "language: “en”", "line 2", "a curly quotation mark (“)", straight},
		{"wide brackets", "workplace: Here", "present: ｛manager: 1｝", "line 3", "a wide bracket (｛)", "a plain bracket"},
	} {
		data := strings.Replace(plantest.Small, test.old, test.with, 1)
		_, err := Read("plan.yaml", []byte(data), g)
		if err == nil {
			t.Errorf("%s: it was read", test.name)
			continue
		}
		plantest.Problem(t, err)
		if want := "plan.yaml, " + test.where + ": " + test.is + " stands here instead of " + test.instead + otherSigns(test.instead); err.Error() != want {
			t.Errorf("%s:\n got %v\nwant %s", test.name, err, want)
		}
	}
	for name, test := range map[string]struct{ old, with, want string }{
		"a sign that cannot be seen": {"workplace", "\u200bworkplace", "plan.yaml, line 3: a sign that cannot be seen (U+200B) stands here; Delete it: write the beginning of the line anew."},
		"no space behind a colon":    {"workplace: Here", "workplace:Here", "plan.yaml, line 3: there is no space after the colon; Put one in."},
	} {
		_, err := Read("plan.yaml", []byte(strings.Replace(plantest.Small, test.old, test.with, 1)), g)
		if err == nil || err.Error() != test.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Such signs are a text's own where it can be read with them, or is wrong without them.
func TestASignInATextIsNotToBlame(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	for _, s := range []string{"“Because”", "– Because", "Because\u00a0of hope", "half past 12：30"} {
		p, err := Read("plan.yaml", []byte(strings.Replace(plantest.Small, "Because", s, 1)), g)
		if err != nil || p.Answer("purpose.why").Text != s {
			t.Errorf("%q: %v", s, err)
		}
	}
	_, err := Read("plan.yaml", []byte(strings.Replace(plantest.Small, "answer: Because\n        note: Really", "answer: – it’s “us”\n        note: &a x", 1)), g)
	if err == nil || !strings.Contains(err.Error(), "line 9: text that begins with *, & or !") {
		t.Error(err)
	}
}

// What a program leaves behind that could not put two versions of a line together.
func TestTwoVersionsFromAMergeAreNamed(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	const two = "<<<<<<< HEAD\n%s=======\n%s>>>>>>> theirs\n"
	sides := strings.NewReplacer("%s=", "        note: Really\n=", "%s>", "        note: Hardly\n>").Replace(two)
	ancestor := strings.Replace(sides, "=======", "||||||| 1a2b3c\n        note: Once\n=======", 1)
	quoted := strings.Replace(plantest.Small, "Because\n", "\"Because\n"+sides+"        it is so\"\n", 1)
	for name, test := range map[string]struct {
		data string
		line int
		last string
	}{
		"two":                      {strings.Replace(plantest.Small, "        note: Really\n", sides, 1), 9, "line 13"},
		"with what stood before":   {strings.Replace(plantest.Small, "        note: Really\n", ancestor, 1), 9, "line 15"},
		"Windows line ends":        {strings.ReplaceAll(strings.Replace(plantest.Small, "        note: Really\n", sides, 1), "\n", "\r\n"), 9, "line 13"},
		"in quotation marks":       {quoted, 9, "line 13"},
		"at the end":               {strings.Replace(plantest.Small, "...\n", "<<<<<<< a\n...\n=======\nparking:\n...\n>>>>>>> b\n", 1), 20, "line 25"},
		"no names":                 {strings.Replace(plantest.Small, "        note: Really\n", "<<<<<<<\n=======\n>>>>>>>\n", 1), 9, "line 11"},
		"the first lost its begin": {strings.Replace(plantest.Small, "        note: Really\n", "        note: Really\n=======\n", 1), 10, ""},
		"only the last line":       {strings.Replace(plantest.Small, "        note: Really\n", "        note: Really\n>>>>>>> theirs\n", 1), 10, ""},
	} {
		_, err := Read("plan.yaml", []byte(test.data), g)
		if err == nil {
			t.Errorf("%s: it was read", name)
			continue
		}
		plantest.Problem(t, err)
		want := "this line was left over from a merge of two versions"
		if test.last != "" {
			want = "two versions stand here, from a merge; Keep one: from this line to " + test.last
		}
		if lineOf(err) != test.line || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, text := range map[string]string{ // as somebody may write them in an answer
		"in a block": "answer: |-\n          <<<<<<< a\n          =======\n          >>>>>>> b",
		"underlined": "answer: |-\n          Why\n          =======\n          Because",
	} {
		if _, err := Read("plan.yaml", []byte(strings.Replace(plantest.Small, "answer: Because", text, 1)), g); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAnEndThatIsNotTheLastThreeDotsIsNamed(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	for name, test := range map[string]struct{ with, want string }{
		"one sign":          {"…\n", "plan.yaml, line 20: the last line is one sign (…) and not three dots; Write three dots: ..."},
		"a line below":      {"...\nnote: more\n", "plan.yaml, line 21: something stands below the last line (...), which ends the plan; Move it above line 20, or delete it."},
		"a line far below":  {"...\n\n\n# more\n", "plan.yaml, line 23: something stands below the last line (...), which ends the plan; Move it above line 20, or delete it."},
		"Windows line ends": {"...\r\nmore\r\n", "plan.yaml, line 21: something stands below the last line (...), which ends the plan; Move it above line 20, or delete it."},
	} {
		_, err := Read("plan.yaml", []byte(strings.Replace(plantest.Small, "...\n", test.with, 1)), g)
		if err == nil || err.Error() != test.want {
			t.Errorf("%s: %v", name, err)
		}
		plantest.Problem(t, err)
	}
}
