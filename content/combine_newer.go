package content

import (
	"slices"
	"strings"
)

// Where a file was edited by hand, the state it had before is not among its beginnings, and
// nobody can tell whether two plans are one person's. Whoever knows may say so: this file is
// the newer one.

// nameNewer lets the plans that are said to be newer take the place of their earlier ones.
func (c *combining) nameNewer(plans []Given, editions []edition) error {
	for i := range plans {
		if !plans[i].Newer {
			continue
		}
		at := slices.IndexFunc(editions, func(e edition) bool { return e.own && e.from == &plans[i] })
		if at < 0 {
			return &Problem{File: plans[i].Name, What: combined().NewerOfSeveral, Cure: combined().NewerOfSeveralCure}
		}
		if err := c.newer(editions[at], editions); err != nil {
			return err
		}
	}
	return nil
}

// newer lets a plan take the place of the one that it can be meant to replace.
func (c *combining) newer(e edition, editions []edition) error {
	problem := func(what, cure Text) error { return &Problem{File: e.from.Name, What: what, Cure: cure} }
	if later, ok := c.earlier[e.Voice]; ok {
		return problem(combined().NewerIsEarlier.With(VisibleLine(later.from.Name)), combined().NewerNotNeeded)
	}
	switch could := c.couldBe(e, editions); {
	case len(could) == 1:
		earlier := could[0]
		c.instead[e.Voice] = unite(c.instead[e.Voice], []string{earlier.Nr}) // so that it is known from now on
		c.replace(earlier, e, combined().NewerByWord.With(VisibleLine(e.from.Name), VisibleLine(earlier.from.Name)))
		return nil
	case len(could) > 1:
		names := mapped(could, func(e edition) string { return VisibleLine(e.from.Name) })
		slices.Sort(names)
		return problem(combined().NewerOfWhich.With(len(could), strings.Join(slices.Compact(names), ", ")), combined().NewerOfWhichCure)
	}
	for _, later := range c.earlier {
		if later.Voice == e.Voice {
			return nil // it is known to be newer, without a word
		}
	}
	return problem(combined().NewerOfNone, combined().NewerOfNoneCure)
}

// couldBe are the plans that a newer one can be meant to replace: of one name and one
// perspective. Where those are several and one is of the same sittings, it is that one.
func (c *combining) couldBe(e edition, editions []edition) []edition {
	seen := map[Voice]bool{e.Voice: true}
	var could, nearest []edition
	most := 0
	for _, other := range editions {
		if seen[other.Voice] || other.Who != e.Who || other.Identity != e.Identity || c.latest(other).Voice != other.Voice {
			continue
		}
		seen[other.Voice] = true
		could = append(could, other)
		if slices.ContainsFunc(other.Began, func(mark string) bool { return !slices.Contains(e.Began, mark) }) {
			continue
		}
		if n := len(other.Began); n > most {
			nearest, most = nil, n
		}
		if len(other.Began) == most {
			nearest = append(nearest, other)
		}
	}
	if len(nearest) == 1 {
		return nearest
	}
	return could
}
