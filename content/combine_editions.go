package content

import (
	"cmp"
	"slices"
	"strings"
)

// An edition is a plan as it was at one time, given on its own or joined to another.
type edition struct {
	Joined
	from  *Given // the plan given that has it
	own   bool   // it is that plan
	print string // its imprint, where it is
}

// after reports whether an edition is a later one of the same voice's plan.
func (e edition) after(earlier edition) bool {
	return e.Identity != "" && e.Identity == earlier.Identity && e.Who == earlier.Who && e.Nr != earlier.Nr &&
		slices.Contains(e.Began, earlier.Nr) && !slices.Contains(earlier.Began, e.Nr) // who went there and back has been at both
}

// replacedBy tells that an edition is in a later one. Of what stands in an earlier
// edition and not in the later one, its writer has thought better.
func (e edition) replacedBy(later edition) Text {
	mine, other := VisibleLine(e.from.Name), VisibleLine(later.from.Name)
	switch {
	case e.own && later.own:
		return combined().EarlierEdition.With(mine, other)
	case e.own:
		return combined().EarlierThanCombined.With(mine, other)
	case later.own:
		return combined().EarlierInCombined.With(other, mine)
	}
	return combined().EarlierInBoth.With(other, mine)
}

// editions lists the plans given, and those that were combined into them.
func (c *combining) editions(plans []Given) []edition {
	var all []edition
	for i := range plans {
		p := plans[i].Plan
		if len(p.Joined) == 0 {
			im := p.imprint()
			voice := Voice{Who: c.speaker(p), Nr: markOf(im)}
			all = append(all, edition{Joined{Voice: voice, Identity: p.Identity, Began: p.Began}, &plans[i], true, im})
		}
		for _, j := range p.Joined {
			all = append(all, edition{Joined: j, from: &plans[i]})
		}
	}
	return all
}

// findEarlier finds the editions of which a later one is there, and tells of them.
func (c *combining) findEarlier(editions []edition) {
	c.earlier = map[Voice]edition{}
	by := map[string][]edition{}
	for _, e := range editions {
		if e.Identity != "" {
			by[e.Identity] = append(by[e.Identity], e)
		}
	}
	for _, of := range by { // in an order that is not the one they were given in
		slices.SortStableFunc(of, func(a, b edition) int {
			return cmp.Or(cmp.Compare(len(b.Began), len(a.Began)), strings.Compare(a.Nr, b.Nr))
		})
	}
	for _, e := range editions {
		for _, later := range by[e.Identity] {
			if !later.after(e) || c.latest(later).Voice == e.Voice { // a file in which each comes after the other was made so
				continue
			}
			if said := e.replacedBy(later); !c.told[said] {
				c.told[said] = true
				c.out.Newer = append(c.out.Newer, said)
			}
			c.earlier[e.Voice] = later
			break
		}
	}
}

// findCopies tells of copies of one plan of which none is the later one.
func (c *combining) findCopies(editions []edition) {
	type owner struct{ identity, who string }
	seen := map[Voice]bool{}
	names := map[owner][]string{}
	var order []owner
	for _, e := range editions {
		if e.Identity == "" || seen[e.Voice] || c.latest(e).Voice != e.Voice {
			continue
		}
		seen[e.Voice] = true
		of := owner{e.Identity, e.Who}
		if names[of] == nil {
			order = append(order, of)
		}
		if name := VisibleLine(e.from.Name); !slices.Contains(names[of], name) {
			names[of] = append(names[of], name)
		}
	}
	for _, of := range order {
		if all := names[of]; len(all) > 1 {
			c.out.Copies = append(c.out.Copies, combined().CopiesApart.With(strings.Join(all, ", ")))
		}
	}
}

// latest is the last edition there is of a plan.
func (c *combining) latest(e edition) edition {
	for {
		later, ok := c.earlier[e.Voice]
		if !ok {
			return e
		}
		e = later
	}
}

// countedBefore finds the inputs of which an earlier edition's votes are in a sum. They
// cannot be taken out of it, and so the later ones are not put in.
func (c *combining) countedBefore() {
	counted := map[Voice]bool{}
	for _, in := range c.inputs {
		if !in.combined || in.voted || len(in.tally()) == 0 {
			continue
		}
		for _, j := range in.Plan.Joined {
			if later, ok := c.earlier[j.Voice]; ok {
				counted[c.latest(later).Voice] = true
			}
		}
	}
	for _, in := range c.inputs {
		if !in.combined && counted[in.voice] {
			in.voted = true
			name := VisibleLine(in.Name)
			c.conflict(Verbatim(name), combined().VotesStand)
		}
	}
}
