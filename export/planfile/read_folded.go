package planfile

import (
	"errors"
	"slices"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// What is wrong with a plan is told to whoever opens it, in a workshop to the room. So
// of an answer to a folded point the line is all that is named: neither which one it
// is, nor what stands there.

// folded reports whether a node is the answer to a folded point: by the guide, or,
// where the guide does not have it, by a state that only they take.
func (r *reader) folded(n *yaml.Node, ref content.Ref) bool {
	if q, known := r.known[ref]; known {
		return q.Folded()
	}
	return r.plan.Answer(ref).State.Folded() || r.stoodFolded(n)
}

func (r *reader) stoodFolded(n *yaml.Node) bool {
	is := func(n *yaml.Node) bool { return n != nil && content.State(n.Value).Folded() }
	if is(child(n, "state")) {
		return true
	}
	views := child(n, "views")
	return views != nil && slices.ContainsFunc(views.Content, func(v *yaml.Node) bool { return is(child(v, "state")) })
}

// hushed tells what is wrong inside such an answer by its line and its cure alone.
func hushed(err error) error {
	p, ok := errors.AsType[*content.Problem](err)
	if !ok {
		return err
	}
	told := *p
	told.Path = ""
	told.What = pointed("%s: this line cannot be read", "%s: linjen kan ikke læses")
	return &told
}

// foldsIn reports whether a section of the guide has folded points.
func (r *reader) foldsIn(section string) bool {
	for _, q := range r.known {
		if q.Section.ID == section && q.Folded() {
			return true
		}
	}
	return false
}

// unquoted tells that an id is none without saying it.
func unquoted(err error) error {
	p, ok := errors.AsType[*content.Problem](err)
	if !ok {
		return err
	}
	told := *p
	told.What = content.Text{EN: "an answer here has no id that can be read", DA: "et svar her har ikke et id, der kan læses"}
	return &told
}

// pointed is a sentence about a point that is not named.
func pointed(en, da string) content.Text {
	return content.Text{EN: en, DA: da}.With(content.FoldedPoint())
}

// Line finds where an answer begins in a plan's file; 0 where it does not stand there.
func Line(data []byte, ref content.Ref) int {
	var doc yaml.Node
	if yaml.Unmarshal(data, &doc) != nil || len(doc.Content) == 0 {
		return 0
	}
	section, id := ref.Split()
	named := func(list *yaml.Node, id string) *yaml.Node {
		if list == nil {
			return nil
		}
		i := slices.IndexFunc(list.Content, func(n *yaml.Node) bool {
			is := child(n, "id")
			return is != nil && is.Value == id
		})
		if i < 0 {
			return nil
		}
		return list.Content[i]
	}
	if s := named(child(doc.Content[0], "sections"), section); s != nil {
		if a := named(child(s, "answers"), id); a != nil {
			return a.Line
		}
	}
	return 0
}
