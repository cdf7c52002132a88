package planfile

import (
	"maps"
	"slices"

	"gopkg.in/yaml.v3"
)

// A mapping is a YAML mapping in the making. Its methods leave out what is empty,
// so that the file shows what was said and nothing else.
type mapping struct{ *yaml.Node }

func newMapping() mapping { return mapping{&yaml.Node{Kind: yaml.MappingNode}} }

func (m mapping) put(key string, value *yaml.Node) {
	m.Content = append(m.Content, scalar(key), value)
}

func (m mapping) text(key, s string) {
	if s != "" {
		m.put(key, scalar(s))
	}
}

func (m mapping) day(key, s string) {
	if s != "" {
		m.put(key, day(s))
	}
}

func (m mapping) flag(key string, b bool) {
	if b {
		m.put(key, truth(b))
	}
}

// counts writes how many there are of each, on one line, the ids of order first.
func (m mapping) counts(key string, n map[string]int, order []string) {
	if len(n) == 0 {
		return
	}
	line := newMapping()
	line.Style = yaml.FlowStyle
	ordered := slices.DeleteFunc(slices.Clone(order), func(id string) bool { _, ok := n[id]; return !ok })
	for _, id := range slices.Sorted(maps.Keys(n)) {
		if !slices.Contains(order, id) {
			ordered = append(ordered, id)
		}
	}
	for _, id := range ordered {
		line.put(id, number(n[id]))
	}
	m.put(key, line.Node)
}

// list writes a node for each of the items.
func list[T any](m mapping, key string, items []T, write func(T) *yaml.Node) *yaml.Node {
	if len(items) == 0 {
		return nil
	}
	n := &yaml.Node{Kind: yaml.SequenceNode}
	for _, item := range items {
		n.Content = append(n.Content, write(item))
	}
	m.put(key, n)
	return n
}
