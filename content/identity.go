package content

import (
	"crypto/rand"
	"maps"
	"slices"
	"strings"
)

// A plan that is handed in twice, and went on in between, is one voice and not two. So a
// plan is known by a random name of its own, from its first answer on, and carries the
// marks of the states that its sittings began from: the one that another's sitting began
// from is the earlier version of it. Two copies of a file that went their own ways have
// neither among their beginnings, and are two people's.
//
// A mark has a tail that is the sitting's own, since two who go on from one state are two
// even where they come to say the same.

// sittingsKept is how many beginnings a plan remembers.
const sittingsKept = 20

// A Sitting is the time for which somebody has a plan open.
type Sitting struct {
	from  string // the imprint of the plan that was opened
	mark  string // of it and of this sitting; "" where there was none
	known string // the plan's identity, where it had none

	answers map[Ref]string // the imprints of its answers
}

// A Sat is what a sitting leaves at an answer that it changed: the mark of the state that
// it began from, and its day. Two people who went on in copies of one file have changed
// other answers, and so their marks do not meet when the copies are merged line by line.
type Sat struct {
	Mark string
	Day  Date
}

// BeginSitting begins a sitting with the plan that was opened; nil for a new one. name
// makes an identity, see [NewIdentity].
func BeginSitting(p *Plan, name func() string) Sitting {
	s := Sitting{known: name()}
	if p != nil {
		s.from = p.imprint()
		s.mark = markOf(s.from) + "-" + markOf(s.known)[:tailLength]
		s.answers = map[Ref]string{}
		for r, a := range p.Answers {
			s.answers[r] = a.imprint()
		}
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
	if s.mark == "" {
		return p
	}
	p.Sittings = cloneSittings(p.Sittings)
	p.forget(s.mark)
	p.Began = append(slices.Clone(p.Began), s.mark)
	if at, ok := s.changed(&p); ok {
		p.sat(at, Sat{s.mark, p.Updated})
	}
	p.forget(p.Began[:max(0, len(p.Began)-sittingsKept)]...)
	p.Gather()
	return p
}

// tailLength is how long a sitting's own part of a mark is.
const tailLength = 6

// stateOf is the mark of the state that a sitting began from. Older marks have no tail.
func stateOf(mark string) string {
	state, _, _ := strings.Cut(mark, "-")
	return state
}

// shares reports whether a plan has had all the sittings that an earlier one has had, as far
// as it remembers. Two people who went on from one file may come to say the same, and then
// one of them goes on: that is not the other's.
func shares(began, earlier []string) bool {
	return len(began) >= sittingsKept || !slices.ContainsFunc(earlier, func(mark string) bool {
		return stateOf(mark) != mark && !slices.Contains(began, mark)
	})
}

// grewFrom reports whether of two lists of beginnings the first has one from a state that
// the second has not: whoever has it went on from there.
func grewFrom(began []string, state string, theirs []string) bool {
	return slices.ContainsFunc(began, func(mark string) bool { return stateOf(mark) == state && !slices.Contains(theirs, mark) })
}

// changed is the first answer that the sitting has changed, of those that stand in
// sections; one that it took out where there is no other.
func (s Sitting) changed(p *Plan) (at Ref, ok bool) {
	for _, r := range slices.Sorted(maps.Keys(p.Answers)) {
		if a := p.Answers[r]; !r.AtHead() && a.imprint() != s.answers[r] {
			return r, true
		}
	}
	for _, r := range slices.Sorted(maps.Keys(s.answers)) {
		if _, there := p.Answers[r]; !there && !r.AtHead() {
			return r, true
		}
	}
	return "", false
}

// forget takes out the marks of sittings, wherever they stand.
func (p *Plan) forget(marks ...string) {
	gone := map[string]bool{}
	for _, mark := range marks {
		gone[mark] = true
	}
	p.Began = slices.DeleteFunc(slices.Clone(p.Began), func(mark string) bool { return gone[mark] })
	for r, sat := range p.Sittings {
		p.Sittings[r] = slices.DeleteFunc(sat, func(s Sat) bool { return gone[s.Mark] })
		if len(p.Sittings[r]) == 0 {
			delete(p.Sittings, r)
		}
	}
	if len(p.Sittings) == 0 {
		p.Sittings = nil
	}
}

func (p *Plan) sat(at Ref, s Sat) {
	if p.Sittings == nil {
		p.Sittings = map[Ref][]Sat{}
	}
	p.Sittings[at] = append(p.Sittings[at], s)
}

// Gather takes what stands at the answers for the plan as a whole: its sittings are all
// those that are marked anywhere, in the order of their days, and it was changed when the
// last of them was.
func (p *Plan) Gather() {
	var all []Sat
	for _, r := range slices.Sorted(maps.Keys(p.Sittings)) {
		all = append(all, p.Sittings[r]...)
	}
	slices.SortStableFunc(all, func(a, b Sat) int { return strings.Compare(string(a.Day), string(b.Day)) })
	at := map[string]bool{}
	for _, s := range all {
		at[s.Mark] = true
		if !s.Day.time().IsZero() { // somebody may have written a word there
			p.Updated = max(p.Updated, s.Day)
		}
	}
	began := slices.DeleteFunc(slices.Clone(p.Began), func(mark string) bool { return at[mark] })
	for _, s := range all {
		if at[s.Mark] {
			began = append(began, s.Mark)
			at[s.Mark] = false // one mark at two answers, from a merge, is one beginning
		}
	}
	p.Began = began
}

// AtTop are the beginnings that no answer has, and the day of the last change where none
// has that: of these, lines at the top tell.
func (p *Plan) AtTop() (began []string, updated Date) {
	updated = p.Updated
	below := map[string]bool{}
	for _, sat := range p.Sittings {
		for _, s := range sat {
			below[s.Mark] = true
			if s.Day == p.Updated {
				updated = ""
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(p.Began), func(mark string) bool { return below[mark] }), updated
}

func cloneSittings(of map[Ref][]Sat) map[Ref][]Sat {
	c := maps.Clone(of)
	for r, sat := range c {
		c[r] = slices.Clone(sat)
	}
	return c
}

// imprint is what an answer says.
func (a *Answer) imprint() string { return imprintOf(func(im *imprint) { im.record(a) }) }

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
