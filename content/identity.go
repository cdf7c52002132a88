package content

import (
	"crypto/rand"
	"slices"
)

// A plan that is handed in twice, and went on in between, is one voice and not two. So a
// plan is known by a random name of its own, from its first answer on, and carries the
// marks of the states that its sittings began from: the one that another's sitting began
// from is the earlier version of it. Two copies of a file that went their own ways have
// neither among their beginnings, and are two people's.

// sittingsKept is how many beginnings a plan remembers.
const sittingsKept = 20

// A Sitting is the time for which somebody has a plan open.
type Sitting struct {
	from  string // the imprint of the plan that was opened
	mark  string // of it; "" where there was none
	known string // the plan's identity, where it had none
}

// BeginSitting begins a sitting with the plan that was opened; nil for a new one. name
// makes an identity, see [NewIdentity].
func BeginSitting(p *Plan, name func() string) Sitting {
	s := Sitting{known: name()}
	if p != nil {
		s.from = p.imprint()
		s.mark = markOf(s.from)
	}
	return s
}

// Kept is the plan as it is kept: with what it is known by. Where nothing was answered
// since the sitting began, it is as it was, since opening a plan does not change it.
func (s Sitting) Kept(p Plan) Plan {
	if p.imprint() == s.from {
		return p
	}
	if p.Identity == "" {
		p.Identity = s.known
	}
	if s.mark != "" {
		began := slices.DeleteFunc(slices.Clone(p.Began), func(mark string) bool { return mark == s.mark })
		began = append(began, s.mark)
		p.Began = began[max(0, len(began)-sittingsKept):]
	}
	return p
}

// NewIdentity is a random name for a plan. Nothing of a person or a machine is in it, and
// it has no digits, of which a check could think that they are somebody's number.
func NewIdentity() string {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	var b []byte
	for len(b) < 16 {
		random := make([]byte, 32)
		_, _ = rand.Read(random) // it never fails
		for _, r := range random {
			if int(r) < 256/len(letters)*len(letters) { // else the first letters would come more often
				b = append(b, letters[int(r)%len(letters)])
			}
		}
	}
	return string(b[:16])
}

// imprint is what the plan says, whoever says it and when.
func (p *Plan) imprint() string { return imprintOf(func(im *imprint) { im.plan(p) }) }
