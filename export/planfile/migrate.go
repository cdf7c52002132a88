package planfile

import (
	"slices"

	"gopkg.in/yaml.v3"
)

// A migration makes of a plan of one version one of the next. It is given the top of the
// file, whose nodes are its own to change: the file itself, and what is told of its
// lines and its comments, stays as it was.
type migration func(top *yaml.Node)

// migrations bring an older plan up to date, the first of them one of version 1. A new key
// needs none: older programs keep the keys they do not know, and what is new may always
// be missing. One is due when a key that is there takes another meaning. It comes with a
// golden file of the version it leaves behind, as testdata has of version 1; a released
// one is never changed.
var migrations []migration

// migrate is the top of a file of an older version, brought up to date.
func migrate(top *yaml.Node, from int, steps []migration) *yaml.Node {
	due := steps[from-1:]
	if len(due) > 0 {
		top = copied(top)
	}
	for _, step := range due {
		step(top)
	}
	return top
}

// copied is a node with all that is inside it, at the lines where they stood.
func copied(n *yaml.Node) *yaml.Node {
	c := *n
	c.Content = slices.Clone(n.Content)
	for i, child := range c.Content {
		c.Content[i] = copied(child)
	}
	return &c
}
