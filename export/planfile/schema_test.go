package planfile

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// compiled is the schema as a validator of somebody else's reads it.
func compiled(t *testing.T, l content.Language) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema(plantest.Guide(t), l)))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	if err := c.AddResource("plan.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("plan.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// instance is what an editor makes of a plan's file before it looks at the schema. A
// date is a text to it.
func instance(t *testing.T, n *yaml.Node) any {
	t.Helper()
	switch n.Kind {
	case yaml.DocumentNode:
		return instance(t, n.Content[0])
	case yaml.MappingNode:
		m := map[string]any{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			m[n.Content[i].Value] = instance(t, n.Content[i+1])
		}
		return m
	case yaml.SequenceNode:
		all := []any{}
		for _, c := range n.Content {
			all = append(all, instance(t, c))
		}
		return all
	case yaml.AliasNode:
		return instance(t, n.Alias)
	case yaml.ScalarNode:
	}
	var v any
	if err := n.Decode(&v); err != nil || n.ShortTag() == "!!timestamp" {
		return n.Value
	}
	if _, err := json.Marshal(v); err != nil { // .inf
		return n.Value
	}
	return v
}

// A difference is where the schema and the reader do not say the same of a file, and why
// that is so: the one has what the other cannot know.
type difference struct {
	why string
	// told is in what the reader says, which refuses what the schema allows; or marks is in
	// what the validator says, where the reader allows it.
	told, marks string
	// In the small plan, this makes one of it.
	from, to string
}

// differences are all there are.
var differences = []difference{
	{
		why:  "a schema cannot tell that two entries have one id, and an editor says itself that a key stands twice",
		told: "a second time", from: "      - id: why\n", to: "      - id: why\n      - id: why\n",
	},
	{
		why:  "a schema cannot look at the top and into a section at once",
		told: "is answered twice", from: "sections:\n", to: "sections:\n  - id: about\n    answers:\n      - id: workplace\n        answer: There\n",
	},
	{
		why:  "which of the states a question takes, the guide says",
		told: `"in-place" cannot stand here`, from: "answer: Because", to: "state: in-place",
	},
	{
		why:  "null, written out, is a word to the reader, which is no flag and none of a few words; nothing at all is allowed",
		told: `"null" cannot stand here`, from: "now: true", to: "now: null",
	},
	{why: "the same of ~", told: `"~" cannot stand here`, from: "now: true", to: "now: ~"},
	{
		why:  "the same, where a list may be empty",
		told: "is expected here, not a text", from: "actions:\n  - what: Begin\n    now: true\n", to: "actions: null\n",
	},
	{why: "null can be an id", marks: "got null", from: "id: why", to: "id: null"},
	{
		why:  "YAML writes numbers in ways that the reader does not take",
		told: "is not a whole number", from: "turn: 1", to: "turn: +1",
	},
	{why: "the same of an id", told: "cannot be an id", from: "id: why", to: "id: +5"},
	{why: "and the other way round", marks: "got number", from: "id: why", to: "id: 1e-3"},
	{
		why:  "of a quoted number a schema cannot say how great it may be",
		told: "longer than a day's work", from: "sections:\n", to: "agenda:\n  - step: purpose\n    minutes: \"481\"\nsections:\n",
	},
	{why: "a schema cannot count who takes turns", told: "turn is greater", from: "turn: 1", to: "turn: 2"},
	{why: "anchors and tags are gone before a schema is asked", told: "begins with *, & or !", from: "Because", to: "&x Because"},
	{
		why:  "a schema knows neither bytes nor which signs can be seen",
		told: "this cannot be a key", from: "sections:\n", to: "\"\\u200b\": x\nsections:\n",
	},
	{
		why:  "a schema cannot say how much is too much",
		told: "too much here", from: "sections:\n", to: "x: " + strings.Repeat("[", 21) + strings.Repeat("]", 21) + "\nsections:\n",
	},
	{why: "the end of the file is none of its values", told: "the end is missing", from: "...\n", to: ""},
	{
		why:  "any of these, where a section has folded points and the reader does not say which id",
		told: "has no id that can be read", from: "sections:\n", to: "sections:\n  - id: expect-of-peer\n    answers:\n      - id: +5\n",
	},
	{
		why:  "any of these, at a folded point, of which the reader names the line alone",
		told: "this line cannot be read", from: "sections:\n", to: "sections:\n  - id: expect-of-peer\n    answers:\n      - id: substance-free\n        state: in-place\n",
	},
}

// is reports whether it is this difference that a file shows.
func (d difference) is(refused, invalid error) bool {
	if refused == nil {
		return d.marks != "" && strings.Contains(invalid.Error(), d.marks)
	}
	said := refused.Error()
	for _, state := range everyState() { // one stands for all
		said = strings.ReplaceAll(said, strconv.Quote(string(state))+" cannot", `"in-place" cannot`)
	}
	return d.told != "" && strings.Contains(said, d.told)
}

func TestTheSchemaSaysWhatTheReaderSays(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g, s := plantest.Guide(t), compiled(t, content.English)
	seen := map[string]int{}
	agree := map[bool]int{}
	check := func(data []byte) {
		t.Helper()
		var doc yaml.Node
		if yaml.Unmarshal(data, &doc) != nil || len(doc.Content) == 0 {
			return // an editor tells that it is no YAML
		}
		_, refused := Read("plan.yaml", data, g)
		invalid := s.Validate(instance(t, &doc))
		if (refused == nil) == (invalid == nil) {
			agree[refused == nil]++
			return
		}
		i := slices.IndexFunc(differences, func(d difference) bool { return d.is(refused, invalid) })
		if i < 0 {
			t.Errorf("the reader says %v, the schema %v, of\n%s", refused, invalid, data)
			return
		}
		seen[differences[i].why]++
	}

	check(plantest.Data(t, "plan-v1.yaml"))
	check(plantest.Data(t, "plan-v1.written.yaml"))
	check([]byte(withUnknown))
	plantest.EachField(func(_ string, p *content.Plan) {
		if data, err := YAML(p, g, ""); err == nil {
			check(data)
		}
	})
	if len(seen) > 0 || agree[false] > 0 {
		t.Errorf("of whole plans, %d are refused; %v", agree[false], seen)
	}
	var whole []*yaml.Node // parsed once: each mutation has a copy
	for _, data := range []string{string(plantest.Data(t, "plan-v1.written.yaml")), withUnknown, plantest.Small, satDown} {
		var doc yaml.Node
		if err := yaml.Unmarshal([]byte(data), &doc); err != nil {
			t.Fatal(err)
		}
		whole = append(whole, &doc)
	}
	for n := range 1000 {
		check(mutated(t, whole, rand.New(rand.NewPCG(9, uint64(n)))))
	}
	if agree[true] < 300 || agree[false] < 300 {
		t.Errorf("too few to say anything: %v", agree)
	}
	t.Logf("both allow %d files and refuse %d", agree[true], agree[false])
	for _, d := range differences {
		before := seen[d.why]
		check([]byte(strings.Replace(plantest.Small, d.from, d.to, 1)))
		if seen[d.why] == before {
			t.Errorf("this is none: %s", d.why)
		}
		t.Logf("%4d %s", before, d.why)
	}
}

// mutated is one of the whole plans with something in it changed.
func mutated(t *testing.T, whole []*yaml.Node, random *rand.Rand) []byte {
	t.Helper()
	doc := copied(whole[random.IntN(len(whole))])
	pick := func(of ...string) string { return of[random.IntN(len(of))] }
	scalar := func() *yaml.Node {
		n := &yaml.Node{Kind: yaml.ScalarNode, Value: pick(
			"", "null", "~", "true", "no", "YES", "1", "0", "-1", "12", "481", "1e3", "0x1F", "+5", "1.5", "2027-01-15", "a", "a b",
			"planned", "in-place", "support-wording", "pass", "central", "clear", "parked", "before", "agreed", "en", "da", "manager", "99999999999",
		)}
		if random.IntN(3) == 0 {
			n.Style = yaml.DoubleQuotedStyle
		}
		return n
	}
	var all []*yaml.Node
	var gather func(*yaml.Node)
	gather = func(n *yaml.Node) {
		if n.Kind != yaml.DocumentNode {
			all = append(all, n)
		}
		for _, c := range n.Content {
			gather(c)
		}
	}
	gather(doc)
	for range 1 + random.IntN(2) {
		n := all[random.IntN(len(all))]
		switch n.Kind {
		case yaml.ScalarNode:
			*n = *scalar()
		case yaml.SequenceNode:
			switch random.IntN(4) {
			case 0:
				*n = *scalar()
			case 1:
				n.Content = append(n.Content, scalar())
			case 2:
				n.Content = append(n.Content, &yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Value: pick("id", "who", "what", "new")}, scalar()}})
			default:
				n.Content = slices.Delete(n.Content, 0, min(1, len(n.Content)))
			}
		case yaml.MappingNode:
			switch random.IntN(4) {
			case 0:
				*n = *scalar()
			case 1:
				n.Content = slices.Delete(n.Content, 0, min(2, len(n.Content)))
			case 2:
				*n = yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{scalar()}}
			default: // under a key that is known here or elsewhere, or nowhere
				key := pick("here", "state", "votes", "people", "now", "plan", "began", "nr", "minutes", "turn", "aside", "dates", "importance", "agreement", "round", "x"+strconv.Itoa(random.IntN(9)))
				n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: key}, scalar())
			}
		case yaml.DocumentNode, yaml.AliasNode:
		}
	}
	var b bytes.Buffer
	e := yaml.NewEncoder(&b)
	if err := errors.Join(e.Encode(doc), e.Close()); err != nil {
		t.Fatal(err)
	}
	return append(b.Bytes(), "...\n"...)
}

// Every key has a word on it in every language, and the schema is one to a validator in
// each of them.
func TestTheSchemaDescribesEveryKey(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		compiled(t, l)
		var doc map[string]any
		if err := json.Unmarshal(Schema(plantest.Guide(t), l), &doc); err != nil {
			t.Fatal(err)
		}
		seen := 0
		var look func(at string, v any)
		look = func(at string, v any) {
			switch v := v.(type) {
			case []any:
				for _, item := range v {
					look(at, item)
				}
			case map[string]any:
				if keys, ok := v["properties"].(map[string]any); ok && v["type"] == "object" {
					for key, s := range keys {
						seen++
						if s, ok := s.(map[string]any); !ok || s["description"] == "" {
							t.Errorf("%s: nothing is said of %s.%s", l, at, key)
						}
					}
				}
				for key, inner := range v {
					look(at+"."+key, inner)
				}
			}
		}
		look("", doc)
		if seen < 60 {
			t.Errorf("only %d keys", seen)
		}
	}
}
