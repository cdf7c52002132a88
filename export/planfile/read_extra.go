package planfile

import (
	"slices"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// What a version to come puts beside the known keys will be far below these; they
// keep a plan that is read from growing beyond what can be read again.
const (
	maxExtraKey   = 100    // bytes; YAML writes no longer ones on the line of their value
	maxExtraDepth = 20     // lists and groups inside each other
	maxExtras     = 10_000 // values in a plan
)

// keep reads what stands under a key that is not known.
func (r *reader) keep(key *yaml.Node, into *[]content.Extra) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		x, err := r.extra(key, n, 1)
		x.Line = key.Line
		*into = append(*into, x)
		return err
	}
}

func (r *reader) extra(key, n *yaml.Node, depth int) (content.Extra, error) {
	if err := r.is(key, yaml.ScalarNode); err != nil {
		return content.Extra{}, err
	}
	if !isExtraKey(key.Value) {
		return content.Extra{}, r.problem(key,
			content.Text{EN: "this cannot be a key: it is empty, too long, or holds signs that cannot be seen", DA: "dette kan ikke være en nøgle: Den er tom, for lang eller har tegn, der ikke kan ses"},
			content.Text{EN: `Put text with a colon in quotation marks: "..."`, DA: `Sæt tekst med kolon i anførselstegn: "..."`})
	}
	v, err := r.value(n, depth)
	return content.Extra{Key: key.Value, Value: v}, err
}

// isExtraKey reports whether the writer can write a key back as it was.
func isExtraKey(s string) bool {
	return s != "" && len(s) <= maxExtraKey && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) })
}

// value reads a tree of values. A number stays as it was written: nobody here knows
// what it means.
func (r *reader) value(n *yaml.Node, depth int) (content.Value, error) {
	if err := r.is(n, n.Kind); err != nil { // no aliases, anchors or tags
		return content.Value{}, err
	}
	if r.extras++; r.extras > maxExtras || depth > maxExtraDepth {
		return content.Value{}, r.problem(n,
			content.Text{EN: "there is too much here that alongside does not know", DA: "der står for meget her, som alongside ikke kender"},
			content.Text{EN: "Check that it is the right file, or take this out.", DA: "Tjek, at det er den rigtige fil, eller slet dette."})
	}
	switch n.Kind {
	case yaml.SequenceNode:
		v := content.Value{Form: content.FormList}
		for _, entry := range n.Content {
			item, err := r.value(entry, depth+1)
			if err != nil {
				return v, err
			}
			v.List = append(v.List, item)
		}
		return v, nil
	case yaml.MappingNode:
		v := content.Value{Form: content.FormGroup}
		seen := map[string]bool{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			x, err := r.extra(n.Content[i], n.Content[i+1], depth+1)
			switch {
			case err != nil:
				return v, err
			case seen[x.Key]:
				return v, r.twice(n.Content[i])
			}
			seen[x.Key] = true
			v.Group = append(v.Group, x)
		}
		return v, nil
	case yaml.ScalarNode, yaml.DocumentNode, yaml.AliasNode:
	}
	if n.Style == 0 && (n.ShortTag() != "!!str" || isWord(n.Value)) {
		return content.Value{Form: content.FormBare, Text: n.Value}, nil
	}
	return content.Value{Text: n.Value}, nil
}

// like finds the known key that a slip of the hand may have made into this one:
// another than those that stand here already, and the nearest.
func like(key string, known []string, seen map[string]bool) string {
	best, least := "", 1+max(1, min(2, len(key)/3))
	for _, k := range slices.Sorted(slices.Values(known)) {
		if d := content.Slips(strings.ToLower(key), k); !seen[k] && d < least {
			best, least = k, d
		}
	}
	return best
}
