package content

import (
	"fmt"
	"io/fs"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"gopkg.in/yaml.v3"
)

// eachSentence visits every sentence of the files of words.
func eachSentence(t *testing.T, do func(file, path string, said saying)) {
	t.Helper()
	names, err := fs.Glob(wordFiles, "words/*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(wordFiles, name)
		if err != nil {
			t.Fatal(err)
		}
		all, problem := parseWords(name, string(data))
		if problem != nil {
			t.Fatal(problem)
		}
		var each func(path string, all []saying)
		each = func(path string, all []saying) {
			for _, s := range all {
				at := strings.TrimPrefix(path+"."+s.key, ".")
				if slices.ContainsFunc(s.below, func(in saying) bool { return in.key == string(English) && in.below == nil }) {
					do(name, at, s)
				} else {
					each(at, s.below)
				}
			}
		}
		each("", all)
	}
}

// lacking lists the sentences of words/ that have no words in a language.
func lacking(t *testing.T, l Language) (all []string) {
	t.Helper()
	eachSentence(t, func(file, path string, said saying) {
		if !slices.ContainsFunc(said.below, func(in saying) bool { return in.key == string(l) && strings.TrimSpace(in.words) != "" }) {
			all = append(all, fmt.Sprintf("%s, line %d, %s", file, said.line, path))
		}
	})
	return all
}

// Every sentence has words in every language, filled by the same things and ending alike:
// what is typed behind a prompt must not run into it, and a reading voice makes its pause
// at a full stop.
func TestEverySentenceIsInEveryLanguage(t *testing.T) {
	for _, l := range Languages() {
		for _, missing := range lacking(t, l) {
			t.Errorf("%s: there are no words in %s", missing, l.Name())
		}
	}
	for _, l := range Languages() {
		if _, ok := labels().Named[l]; !ok {
			t.Errorf("words/languages.yaml, named: %s has no name in the others", l)
		}
		if months := strings.Fields(labels().Months.In(l)); len(months) != 12 {
			t.Errorf("words/languages.yaml, months: %d in %s", len(months), l)
		}
	}
	n := 0
	eachSentence(t, func(file, path string, said saying) {
		n++
		english := said.below[0].words
		for _, in := range said.below {
			at := fmt.Sprintf("%s, line %d, %s.%s", file, in.line, path, in.key)
			switch {
			case !Language(in.key).Known():
				t.Errorf("%s: there is no such language", at)
			case Visible(in.words) != in.words || strings.ContainsAny(in.words, "\t\r"):
				t.Errorf("%s: a control character in %q", at, in.words)
			case !slices.Equal(verbsIn(english), verbsIn(in.words)):
				t.Errorf("%s: filled by %v, and in English by %v", at, verbsIn(in.words), verbsIn(english))
			case endOf(english) != endOf(in.words):
				t.Errorf("%s: ends in %q, and in English in %q", at, endOf(in.words), endOf(english))
			case strings.TrimLeft(in.words, " ") != in.words && !strings.HasPrefix(english, " "):
				t.Errorf("%s: begins with a space", at)
			}
		}
	})
	t.Logf("%d sentences", n)
}

var verb = regexp.MustCompile(`%(?:\[(\d+)\])?([-+#0]*\d*(?:\.\d+)?[a-zA-Z%])`)

// verbsIn lists what a sentence is filled with, by which of the things it is: "1%d".
func verbsIn(s string) (verbs []string) {
	next := 1
	for _, m := range verb.FindAllStringSubmatch(s, -1) {
		if m[2] == "%" {
			continue
		}
		if m[1] != "" {
			_, _ = fmt.Sscan(m[1], &next)
		}
		verbs = append(verbs, fmt.Sprintf("%d%%%s", next, m[2]))
		next++
	}
	slices.Sort(verbs)
	return slices.Compact(verbs)
}

// endOf is how a sentence ends, if it does: as a prompt, a heading, a question.
func endOf(s string) string {
	for _, end := range []string{": ", ":\n", "\n", " ", ":", "?", "…", "."} {
		if strings.HasSuffix(s, end) {
			return end
		}
	}
	return ""
}

func TestVerbsAreFoundWhereverTheyStand(t *testing.T) {
	for _, same := range [][2]string{{"%s of %d", "%[2]d af %[1]s"}, {"%[1]d, %[1]d", "%d"}, {"100%", "100%"}, {"100%%", "100"}} {
		if a, b := verbsIn(same[0]), verbsIn(same[1]); !slices.Equal(a, b) {
			t.Errorf("%q: %v, %q: %v", same[0], a, same[1], b)
		}
	}
	for _, other := range [][2]string{{"%s of %d", "%d af %s"}, {"%d", "%s"}, {"%d %d", "%d"}} {
		if a, b := verbsIn(other[0]), verbsIn(other[1]); slices.Equal(a, b) {
			t.Errorf("%q and %q: %v", other[0], other[1], a)
		}
	}
}

// What is read here by a small reader means the same to everybody who knows YAML.
func TestWordsAreYAML(t *testing.T) {
	names, _ := fs.Glob(wordFiles, "words/*.yaml")
	for _, name := range names {
		data, err := fs.ReadFile(wordFiles, name)
		if err != nil {
			t.Fatal(err)
		}
		var doc yaml.Node
		if err := yaml.Unmarshal(data, &doc); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all, problem := parseWords(name, string(data))
		if problem != nil {
			t.Fatal(problem)
		}
		var same func(all []saying, n *yaml.Node)
		same = func(all []saying, n *yaml.Node) {
			if n.Kind != yaml.MappingNode || len(n.Content) != 2*len(all) {
				t.Fatalf("%s, line %d: %d keys, in YAML %d", name, n.Line, len(all), len(n.Content)/2)
			}
			for i, said := range all {
				key, value := n.Content[2*i], n.Content[2*i+1]
				if said.key != key.Value || said.line != key.Line {
					t.Errorf("%s, line %d: %q, in YAML line %d: %q", name, said.line, said.key, key.Line, key.Value)
				}
				if said.below != nil {
					same(said.below, value)
				} else if value.ShortTag() != "!!str" || value.Value != said.words {
					t.Errorf("%s, line %d: %q, in YAML %s %q", name, said.line, said.words, value.ShortTag(), value.Value)
				}
			}
		}
		same(all, doc.Content[0])
	}
}

// A file of words is read strictly: what the program does not know, or does not find, is
// named with its place.
func TestWordsAreReadStrictly(t *testing.T) {
	type table struct {
		GoOn  Text
		Rows  Count
		Named map[Language]Text
		Also  string `words:"optional"`
	}
	const sound = "go-on: {en: \"Go on\", da: \"Videre\"}  # a key\n\n# how many\nrows:\n  one: {en: \"row\", da: \"række\"}\n  many: {en: \"rows\", da: \"rækker\"}\nnamed:\n  en: {en: \"English\", da: \"engelsk\"}\nalso: \"\\\"on\\\"\"\n"
	var got table
	if err := readWordsOf(t, &got, sound); err != nil {
		t.Fatal(err)
	}
	want := table{
		GoOn: Text{EN: "Go on", DA: "Videre"}, Rows: Count{One: Text{EN: "row", DA: "række"}, Many: Text{EN: "rows", DA: "rækker"}},
		Named: map[Language]Text{English: {EN: "English", DA: "engelsk"}}, Also: `"on"`,
	}
	if !reflect.DeepEqual(got, want) || got.Rows.Of(1) != want.Rows.One || got.Rows.Of(0) != want.Rows.Many {
		t.Errorf("%+v", got)
	}
	for _, test := range []struct{ name, old, new, want string }{
		{"unknown key", "also:", "as-well:", "words/test.yaml, line 9, as-well: nothing in the program is called that"},
		{"unknown language", `da: "Videre"`, `dk: "Videre"`, "words/test.yaml, line 1, go-on.dk: there is no such language"},
		{"missing key", "named:\n  en: {en: \"English\", da: \"engelsk\"}\n", "", "words/test.yaml, named: the program says this, and no file has it"},
		{"missing form", "  one: {en: \"row\", da: \"række\"}\n", "", "words/test.yaml, rows.one: the program says this, and no file has it"},
		{"no English", `en: "Go on", `, "", "words/test.yaml, line 1, go-on: there are no English words"},
		{"twice", "also:", "go-on:", "words/test.yaml, line 9, go-on: this key stands twice"},
		{"twice in a sentence", `da: "Videre"`, `en: "Videre"`, "words/test.yaml, line 1, go-on.en: one sentence is needed here"},
		{"words for keys", `also: "\"on\""`, `also: {en: "on"}`, "words/test.yaml, line 9, also: words are needed here, and no keys"},
		{"keys for words", "rows:\n", "rows: \"rows\"\n", "words/test.yaml, line 5: this line is indented too far"},
		{"no quotation marks", `"\"on\""`, "on", "words/test.yaml, line 9: after the key, words in quotation marks are needed"},
		{"more behind it", "# a key", "a key", "words/test.yaml, line 1: after the key, words in quotation marks are needed"},
		{"no key", "also:", "Also:", "words/test.yaml, line 9: a key is needed here"},
		{"too far in", "  many", "   many", "words/test.yaml, line 6: this line is indented too far"},
		{"tab", "  many", "\tmany", "words/test.yaml, line 6: a key is needed here"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var into table
			err := readWordsOf(t, &into, strings.Replace(sound, test.old, test.new, 1))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %s", err, test.want)
			}
		})
	}
}

func readWordsOf(t *testing.T, into any, text string) error {
	t.Helper()
	return readWords(fstest.MapFS{"words/test.yaml": {Data: []byte(text)}}, into, "test")
}

func TestKeysAreNamedAfterFields(t *testing.T) {
	for field, want := range map[string]string{
		"Start": "start", "CoverWhat": "cover-what", "ForManagerAndHR": "for-manager-and-hr", "WriteHR": "write-hr", "HRSheet": "hr-sheet",
	} {
		if got := keyOf(field); got != want {
			t.Errorf("%s: %s, want %s", field, got, want)
		}
	}
}

// A language that is only a line of Go lacks everything: every sentence is listed, with
// its file and key, and none is blank meanwhile.
func TestALanguageWithoutWordsIsListedAndNeverBlank(t *testing.T) {
	const trial Language = "zz" // nobody will add it
	before := languages
	languages = append(slices.Clone(languages), trial)
	t.Cleanup(func() { languages = before })

	all := 0
	eachSentence(t, func(file, path string, said saying) {
		all++
		var text Text
		new(filling).text(&text, said, path)
		if text.In(trial) != text.EN || strings.TrimSpace(text.In(trial)) == "" {
			t.Errorf("%s, %s: %q", file, path, text.In(trial))
		}
	})
	missing := lacking(t, trial)
	if len(missing) != all || !slices.ContainsFunc(missing, func(s string) bool {
		return regexp.MustCompile(`^words/cover\.yaml, line \d+, cover-what$`).MatchString(s)
	}) {
		t.Errorf("%d of %d sentences are listed, such as %v", len(missing), all, missing[:1])
	}

	data, err := BuiltinText()
	if err != nil {
		t.Fatal(err)
	}
	g, err := decodeGuide("guide.yaml", []byte(data))
	if err != nil {
		t.Fatal(err)
	}
	texts := 0
	eachTextIn(reflect.ValueOf(g), func(text Text) {
		texts++
		if text.In(trial) != text.EN || strings.TrimSpace(text.In(trial)) == "" {
			t.Errorf("the guide: %+v", text)
		}
	})
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(data), &root); err != nil {
		t.Fatal(err)
	}
	problems := g.check("guide.yaml", &root)
	for _, p := range problems {
		if !strings.HasSuffix(p.Path, "."+string(trial)) || p.Line == 0 || !strings.HasPrefix(p.What.EN, "there are no words in") {
			t.Error(p)
		}
	}
	if len(problems) != texts {
		t.Errorf("%d problems are listed for %d sentences of the guide", len(problems), texts)
	}
	t.Logf("%d sentences of the program and %d of the guide", len(missing), len(problems))

	own := strings.Replace(data, "title: {en: ", `title: {zz: "Zu diesem Plan", en: `, 1)
	g, err = decodeGuide("guide.yaml", []byte(own))
	if err != nil {
		t.Fatal(err)
	}
	if got := g.Sections[0].Title.In(trial); got != "Zu diesem Plan" {
		t.Errorf("words in the language are read as %q", got)
	}
	filled := InEach(func(l Language) string { return string(l) }).With()
	if got := (Text{EN: "in %s", DA: "på %s"}).With(filled).In(trial); got != "in en" {
		t.Errorf("a sentence without words is filled as %q", got)
	}
}

// eachTextIn visits every sentence in a value that has words.
func eachTextIn(v reflect.Value, do func(Text)) {
	if text, ok := reflect.TypeAssert[Text](v); ok {
		if !text.Empty() {
			do(text)
		}
		return
	}
	switch kind := v.Kind(); kind { //nolint:exhaustive // the others hold no sentence
	case reflect.Pointer:
		if !v.IsNil() {
			eachTextIn(v.Elem(), do)
		}
	case reflect.Struct:
		for _, field := range v.Fields() {
			eachTextIn(field, do)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachTextIn(v.Index(i), do)
		}
	default:
	}
}
