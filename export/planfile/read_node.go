package planfile

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// fields are the keys a mapping may have, and how each value is read.
type fields map[string]func(*yaml.Node) error

func (r *reader) fields(n *yaml.Node, known fields, extra *[]content.Extra) error {
	return r.mapping(n, func(key string) func(*yaml.Node) error { return known[key] }, func() []string { return slices.Collect(maps.Keys(known)) }, extra)
}

// mapping reads the keys of a mapping, each as known says, which is asked only for those
// that are there. What stands under a key that is not known is kept in extra; a key that
// stands twice is refused, since one of the two would be lost. keys are all that are known.
func (r *reader) mapping(n *yaml.Node, known func(key string) func(*yaml.Node) error, keys func() []string, extra *[]content.Extra) error {
	if err := r.is(n, yaml.MappingNode); err != nil {
		return err
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if err := r.is(key, yaml.ScalarNode); err != nil {
			return err
		}
		if seen[key.Value] {
			return r.twice(key)
		}
		seen[key.Value] = true
		if isNothing(value) {
			value.Line = key.Line // an empty value has no place of its own
		}
		read := known(key.Value)
		if read == nil {
			read = r.keep(key, extra)
		}
		if err := read(value); err != nil {
			return err
		}
	}
	for i := range *extra {
		(*extra)[i].Like = like((*extra)[i].Key, keys(), seen)
	}
	return nil
}

func (r *reader) twice(key *yaml.Node) error {
	return r.problem(key,
		content.Text{EN: "the key %q stands here a second time", DA: "nøglen %q står her for anden gang"}.With(key.Value),
		content.Text{EN: "Take one of the two out.", DA: "Slet den ene af de to."})
}

// each reads the entries of a list. A key with nothing after it is an empty list.
func (r *reader) each(n *yaml.Node, read func(*yaml.Node) error) error {
	if isNothing(n) {
		return nil
	}
	if err := r.is(n, yaml.SequenceNode); err != nil {
		return err
	}
	for _, entry := range n.Content {
		if err := read(entry); err != nil {
			return err
		}
	}
	return nil
}

// items reads a list into a slice.
func items[T any](r *reader, into *[]T, read func(*yaml.Node) (T, error)) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		return r.each(n, func(n *yaml.Node) error {
			item, err := read(n)
			*into = append(*into, item)
			return err
		})
	}
}

// words reads a text as it is written: without quotes, 12, yes and 2027-01-15 are
// texts as well.
func (r *reader) words(n *yaml.Node) (string, error) {
	if err := r.is(n, yaml.ScalarNode); err != nil {
		return "", err
	}
	return n.Value, nil
}

func (r *reader) ref(n *yaml.Node) (content.Ref, error) {
	s, err := r.words(n)
	return content.Ref(s), err
}

func (r *reader) text(into *string) func(*yaml.Node) error {
	return func(n *yaml.Node) (err error) {
		*into, err = r.words(n)
		return err
	}
}

func (r *reader) flag(into *bool) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		is, ok := truthOf(s)
		if !ok {
			return r.notAmong(n, []string{"true", "false"})
		}
		*into = is
		return nil
	}
}

// truthOf is what a word says where a flag is set or not; ok is false of any other.
func truthOf(s string) (is, ok bool) {
	switch strings.ToLower(s) {
	case "true", "yes":
		return true, true
	case "false", "no", "":
		return false, true
	}
	return false, false
}

func (r *reader) number(into *int) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		i, err := strconv.ParseUint(s, 10, 31)
		if err != nil {
			return r.problem(n,
				content.Text{EN: "%q is not a whole number", DA: "%q er ikke et helt tal"}.With(s),
				content.Text{EN: "Write 0, 1, 2 and so on.", DA: "Skriv 0, 1, 2 og så videre."})
		}
		*into = int(i)
		return nil
	}
}

// counts reads how many there are of each perspective.
func (r *reader) counts(into *map[string]int) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if isNothing(n) {
			return nil
		}
		if err := r.is(n, yaml.MappingNode); err != nil {
			return err
		}
		counts := map[string]int{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i]
			if err := r.checkID(key); err != nil {
				return err
			}
			if _, ok := counts[key.Value]; ok {
				return r.twice(key)
			}
			var count int
			if err := r.number(&count)(n.Content[i+1]); err != nil {
				return err
			}
			counts[key.Value] = count
		}
		if len(counts) > 0 {
			*into = counts
		}
		return nil
	}
}

// id is what a section or an answer is found again by.
func (r *reader) id(n *yaml.Node) (string, error) {
	if err := r.is(n, yaml.MappingNode); err != nil {
		return "", err
	}
	id := child(n, "id")
	if id == nil {
		return "", r.problem(n,
			content.Text{EN: "the id is missing", DA: "id'et mangler"},
			content.Text{EN: "Add it as it was, such as: id: why", DA: "Tilføj det, som det var, fx: id: why"})
	}
	return id.Value, r.checkID(id)
}

func (r *reader) checkID(n *yaml.Node) error {
	if err := r.is(n, yaml.ScalarNode); err != nil {
		return err
	}
	if isID(n.Value) {
		return nil
	}
	return r.problem(n,
		content.Text{EN: "%q cannot be an id", DA: "%q kan ikke være et id"}.With(n.Value),
		content.Text{EN: "Write the id as it was: letters a to z, digits and hyphens.", DA: "Skriv id'et, som det var: bogstaverne a til z, tal og bindestreger."})
}

// child is the value of a key; nil where n has no such key.
func child(n *yaml.Node, key string) *yaml.Node {
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

// is checks what a node is. Anchors, aliases and tags are YAML for programs: in a
// plan they only come from text that begins with one of their signs.
func (r *reader) is(n *yaml.Node, want yaml.Kind) error {
	switch {
	case n.Kind == yaml.AliasNode || n.Anchor != "" || n.Style&yaml.TaggedStyle != 0:
		return r.problem(n,
			content.Text{EN: "text that begins with *, & or ! is not in quotation marks", DA: "en tekst, der begynder med *, & eller !, står ikke i anførselstegn"},
			content.Text{EN: `Put it in quotation marks: "..."`, DA: `Sæt den i anførselstegn: "..."`})
	case n.Kind == want:
		return nil
	}
	names := map[yaml.Kind]content.Text{
		yaml.ScalarNode:   {EN: "a text", DA: "en tekst"},
		yaml.SequenceNode: {EN: "a list", DA: "en liste"},
		yaml.MappingNode:  {EN: "a group of keys", DA: "en gruppe nøgler"},
	}
	return r.problem(n,
		content.Text{
			EN: "%s is expected here, not %s",
			DA: "her skal stå %s, ikke %s",
		}.With(names[want], names[n.Kind]),
		content.Text{EN: "Correct it as in the lines around it, or take the copy whose name ends in .bak.", DA: "Ret det som i linjerne omkring, eller brug kopien, hvis navn ender på .bak."})
}

func isNothing(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode && n.Value == "" && n.Style == 0 && n.Anchor == ""
}

func (r *reader) problem(n *yaml.Node, what, cure content.Text) error {
	return &content.Problem{File: r.file, Line: n.Line, What: what, Cure: cure}
}
