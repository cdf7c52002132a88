package planfile

import (
	"gopkg.in/yaml.v3"

	"alongside/content"
)

// extra writes the keys that this version does not know behind the known ones.
func (m mapping) extra(extras []content.Extra) {
	for _, x := range extras {
		m.put(x.Key, extraNode(x.Value))
	}
}

func extraNode(v content.Value) *yaml.Node {
	switch v.Form {
	case content.FormBare: // without quotation marks, or it would become a text
		return &yaml.Node{Kind: yaml.ScalarNode, Value: valid(v.Text)}
	case content.FormList:
		n := &yaml.Node{Kind: yaml.SequenceNode}
		for _, item := range v.List {
			n.Content = append(n.Content, extraNode(item))
		}
		return n
	case content.FormGroup:
		m := newMapping()
		m.extra(v.Group)
		return m.Node
	case content.FormText:
	}
	return scalar(v.Text)
}
