package content_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// A ruling is one line of testdata/ruled-out.yaml: terms that are not used, and what is said
// instead.
type ruling struct {
	In  content.Language `yaml:"in"`
	Out []string         `yaml:"out"`
	Use string           `yaml:"use"` // a term of the glossary
	Say string           `yaml:"say"` // where no term is meant

	whole *regexp.Regexp // any of the terms, as whole words
}

func rulings(t *testing.T) (all []ruling) {
	t.Helper()
	data, err := os.ReadFile("testdata/ruled-out.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	for i, r := range all {
		terms := make([]string, len(r.Out))
		for j, out := range r.Out {
			terms[j] = strings.ReplaceAll(regexp.QuoteMeta(out), " ", `\s+`)
		}
		all[i].whole = regexp.MustCompile(`(?i)(?:^|[^\pL\pN-])(` + strings.Join(terms, "|") + `)(?:[^\pL\pN-]|$)`)
	}
	return all
}

// find names the terms ruled out in a text, each with the line it stands in. A term may be
// broken over two lines, as in a page of Markdown.
func (r ruling) find(text string) (found []string) {
	for _, at := range r.whole.FindAllStringSubmatchIndex(text, -1) {
		line := 1 + strings.Count(text[:at[2]], "\n")
		found = append(found, fmt.Sprintf("line %d: %q; use %q", line, text[at[2]:at[3]], r.Use+r.Say))
	}
	return found
}

// ruledOut looks through all that people read in a folder laid out as this project is: the
// guide and the words by their languages, and the pages of Markdown, of which README.md holds
// both. The glossary itself may name what others say.
func ruledOut(t *testing.T, root string, rules []ruling) (found []string) {
	t.Helper()
	of := func(pattern string) []string {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil || len(files) == 0 {
			t.Fatalf("%s: %v, %v", pattern, files, err)
		}
		return files
	}
	add := func(file, told string) {
		name, err := filepath.Rel(root, file)
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, filepath.ToSlash(name)+", "+told)
	}
	for _, file := range slices.Concat(of("content/guide/*.yaml"), of("content/words/*.yaml")) {
		if filepath.Base(file) == "85-glossary.yaml" {
			continue
		}
		eachWords(t, file, func(line int, l content.Language, text string) {
			for _, r := range rules {
				for _, told := range r.find(text) {
					if r.In == l {
						add(file, fmt.Sprintf("line %d, in its %s", line, told))
					}
				}
			}
		})
	}
	for _, file := range slices.Concat(of("*.md"), of(".github/*.md")) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rules {
			danish := strings.HasSuffix(file, ".da.md")
			if r.In == content.English && danish || r.In == content.Danish && !danish && filepath.Base(file) != "README.md" {
				continue
			}
			for _, told := range r.find(string(data)) {
				add(file, told)
			}
		}
	}
	return found
}

// One thing has one name, on the screen, on paper and in what tells of the program.
func TestOneThingHasOneName(t *testing.T) {
	for _, told := range ruledOut(t, "..", rulings(t)) {
		t.Error(told)
	}
}

// What a term gives way to is a term of the glossary, so that there is one list of names.
func TestWhatToUseInsteadIsInTheGlossary(t *testing.T) {
	for _, r := range rulings(t) {
		if !r.In.Known() || len(r.Out) == 0 || (r.Use == "") == (r.Say == "") {
			t.Errorf("%+v: it needs a language, terms, and either a term to use or how to say it", r)
		}
		if r.Use != "" && !slices.ContainsFunc(builtin(t).Glossary, func(term content.Term) bool {
			return strings.Contains(term.Term.In(r.In), r.Use)
		}) {
			t.Errorf("%q is no term of guide/85-glossary.yaml", r.Use)
		}
	}
}

// A term that is put in on purpose is found, wherever people would read it.
func TestATermThatIsRuledOutIsFound(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"content/guide/01-about.yaml":    "a: {en: \"Sound\", da: \"I peerens\n  team\"}\nb:\n  en: \"Double Roles, and circumstances\"\n  da: \"Double roles\"\n",
		"content/guide/85-glossary.yaml": "a: {en: \"Many say team meeting\"}\n",
		"content/words/screen.yaml":      "a: {en: \"Peeren\", da: \"Rollen\"}\nb: {one: {en: \"a stance\", da: \"et svar\"}}\n",
		"README.md":                      "The star\nhas seven\naxes, a presenter\nand an x-axis. På dansk: peeren.\n",
		".github/WORKSHOP.md":            "For whoever\nleads. Peeren.\n",
		".github/WORKSHOP.da.md":         "Til den,\nhan eller\nhun er. Axis.\n",
	} {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got := ruledOut(t, root, rulings(t))
	want := []string{
		"content/guide/01-about.yaml, line 1, in its line 1: \"peerens\"",
		"content/guide/01-about.yaml, line 4, in its line 1: \"Double Roles\"",
		"content/words/screen.yaml, line 2, in its line 1: \"stance\"",
		"README.md, line 3: \"presenter\"",
		"README.md, line 3: \"axes\"",
		"README.md, line 4: \"peeren\"",
		".github/WORKSHOP.da.md, line 2: \"han eller\\nhun\"",
		".github/WORKSHOP.md, line 1: \"whoever\\nleads\"",
	}
	if len(got) != len(want) {
		t.Errorf("%d found, want %d", len(got), len(want))
	}
	for i, w := range want {
		if i < len(got) && !strings.HasPrefix(got[i], w) {
			t.Errorf("found %s, want %s", got[i], w)
		}
	}
}
