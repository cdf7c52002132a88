package content

import "slices"

// A Head is one of the first questions, whose answer stands at the top of a plan's file,
// under a key of its own, and at the top of every paper.
type Head struct {
	Key string
	Ref Ref
}

// Heads lists them in their order.
func Heads() []Head {
	return []Head{
		{"workplace", RefWorkplace},
		{"mode", RefMode},
		{"perspective", RefPerspective},
		{"scheme", RefScheme},
		{"present", RefPresent},
	}
}

// AtHead reports whether what is kept under a ref stands at the top.
func (r Ref) AtHead() bool {
	return slices.ContainsFunc(Heads(), func(h Head) bool { return h.Ref == r })
}

// BelowHead is an answer without what already stands at the top.
func (p *Plan) BelowHead(r Ref) Answer {
	a := p.Answer(r)
	switch {
	case r == RefPresent:
		a.People = nil
	case r.AtHead():
		a.Text = ""
	}
	return a
}
