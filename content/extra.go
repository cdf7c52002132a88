package content

import "slices"

// An Extra is a key that stands in a plan's file and that this version does not
// know: a newer version's, another program's, or a slip of the hand. It is kept and
// written back where it stood, so that saving a plan never loses what is in it.
type Extra struct {
	Key   string
	Value Value

	// Where the file had it, and the key that may have been meant; 0 and "" where
	// nobody can say. Both are for messages, and no part of the plan.
	Line int
	Like string
}

// A Form says which of a [Value]'s fields hold it.
type Form int

// The forms of a value.
const (
	FormText  Form = iota // Value.Text, a text
	FormBare              // Value.Text, a number, a truth value or nothing, as it was written
	FormList              // Value.List
	FormGroup             // Value.Group, further keys
)

// A Value is what stands under a key that this version does not know.
type Value struct {
	Form  Form
	Text  string
	List  []Value
	Group []Extra
}

// An Unknown is an [Extra] and where it stands.
type Unknown struct {
	Place
	Extra
	Folded bool // it stands beside a folded point
}

// Unknown lists the keys that are kept without being known, in the order of their
// lines. A check names them, since a slip of the hand hides an answer; those of a
// round that is not finished only when it is. Of those beside folded points it has the
// slips alone: the others are free text, see [Guide.Wordy].
func (g *Guide) Unknown(p *Plan) []Unknown {
	var all []Unknown
	folded := g.FoldedIn(p)
	p.Shown().Clone().EachExtra(func(at Place, extras *[]Extra) {
		for _, x := range *extras {
			if !folded[at.Ref] || x.Like != "" {
				all = append(all, Unknown{at, x, folded[at.Ref]})
			}
		}
	})
	slices.SortStableFunc(all, func(a, b Unknown) int { return a.Line - b.Line })
	return all
}

// Problem tells of the key in words, as a remark about the file of that name.
func (u Unknown) Problem(file string) *Problem {
	if personal(u.Key) {
		u.Key = "…" // the line says which
	}
	told := &Problem{
		File: file, Line: u.Line, Path: string(u.Ref),
		What: Text{EN: "the key %q is not one alongside knows; it is kept", DA: "nøglen %q kender alongside ikke; den bliver stående"}.With(u.Key),
		Cure: Text{EN: "Leave it if another program needs it; else take it out.", DA: "Lad den stå, hvis et andet program bruger den; ellers kan I slette den."},
	}
	if u.Folded { // neither which one it is, nor what the hand wrote
		told.Path = ""
		told.What = Text{EN: "%s has a key here that alongside does not know; it is kept", DA: "%s har en nøgle her, som alongside ikke kender; den bliver stående"}.
			With(FoldedPoint())
	}
	if u.Like != "" {
		told.Cure = Text{EN: "If %q is meant, correct the spelling; until then it is not read.", DA: "Hvis der menes %q, så ret stavningen; indtil da bliver det ikke læst."}.With(u.Like)
	}
	return told
}

func cloneExtras(extras []Extra) []Extra {
	return mapped(extras, func(x Extra) Extra {
		x.Value = x.Value.clone()
		return x
	})
}

func (v Value) clone() Value {
	v.List = mapped(v.List, Value.clone)
	v.Group = cloneExtras(v.Group)
	return v
}

// mapped is slices.Clone for what has something to copy inside.
func mapped[T, U any](from []T, clone func(T) U) []U {
	if from == nil {
		return nil
	}
	to := make([]U, len(from))
	for i, t := range from {
		to[i] = clone(t)
	}
	return to
}
