package content

import "slices"

// A Fairness says whether what is expected of the peer worker has beside it what
// makes it possible. It is told in words, never as a figure.
type Fairness int

// The verdicts on a pair.
const (
	Unsaid    Fairness = iota // nothing is asked here, or not yet
	Supported                 // what is asked has support that stands or is planned
	Undecided                 // it is asked, and whether there is support is open
	Lacking                   // it is asked, and the support is missing
)

// A Faced is a pair with how both its sides stand.
type Faced struct {
	Pair
	Asked   []Stood
	Support []Stood
	Is      Fairness
}

// A Stood is a row and how it stands.
type Stood struct {
	Question
	State State
	Apart bool // answered apart, and not settled
}

// Label says how the row stands.
func (s Stood) Label() Text {
	if s.Apart {
		return labels().NotSettled
	}
	return s.State.Label()
}

// Facing lays what is expected of the peer worker beside what the peer worker can
// expect, where the two belong together.
func (g *Guide) Facing(p *Plan, it *Item) []Faced {
	var all []Faced
	for _, pair := range it.Pairs {
		f := Faced{Pair: pair, Asked: g.stood(p, pair.Asked), Support: g.stood(p, pair.Support)}
		f.Is = fairness(f.Asked, f.Support)
		all = append(all, f)
	}
	return all
}

func (g *Guide) stood(p *Plan, refs []Ref) []Stood {
	var rows []Stood
	for _, r := range refs {
		if q, ok := g.Question(r); ok && !q.Folded() {
			rows = append(rows, Stood{q, p.Answer(r).State, q.Unsettled(p)})
		}
	}
	return rows
}

func fairness(asked, support []Stood) Fairness {
	is := func(states ...State) func(Stood) bool {
		return func(s Stood) bool { return slices.Contains(states, s.State) }
	}
	switch {
	case !slices.ContainsFunc(asked, is(Expected, Adapted)):
		return Unsaid
	case slices.ContainsFunc(support, is(InPlace, Planned)):
		return Supported
	case slices.ContainsFunc(support, is(Open, TalkFirst)):
		return Undecided
	}
	return Lacking
}

// Said reports whether anything is said on either side of the pair.
func (f Faced) Said() bool { return f.SaysAsked() || f.SaysSupport() }

// SaysAsked reports whether anything is said of what is expected.
func (f Faced) SaysAsked() bool { return slices.ContainsFunc(f.Asked, Stood.said) }

// SaysSupport reports whether anything is said of what makes it possible.
func (f Faced) SaysSupport() bool { return slices.ContainsFunc(f.Support, Stood.said) }

func (s Stood) said() bool { return s.State != Open }

// Verdict is what there is to say about the pair; empty where the exchange is fair,
// or nothing is asked.
func (f Faced) Verdict() Text {
	switch f.Is {
	case Lacking:
		return f.Lacks
	case Undecided:
		return labels().Undecided
	case Unsaid, Supported:
	}
	return Text{}
}
