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

// after reports whether an edition is a later one of the same voice's plan. A plan from
// before it was known by anything has been of whoever went on with it.
func (e edition) after(earlier edition) bool {
	switch {
	case e.Who != earlier.Who || e.Voice == earlier.Voice:
		return false
	case e.isInstead(earlier):
		return !earlier.isInstead(e)
	}
	return e.Identity != "" && (earlier.Identity == e.Identity || earlier.Identity == "") &&
		grewFrom(e.Began, earlier.Mark, earlier.Began) && shares(e.Began, earlier.Began) &&
		!grewFrom(earlier.Began, e.Mark, e.Began) // who went there and back has been at both
}

// isInstead reports whether somebody said that an edition takes another's place. Older
// combined plans number it by what it says.
func (e edition) isInstead(of edition) bool {
	return slices.Contains(e.Instead, of.Nr) || slices.Contains(e.Instead, of.Mark)
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

// asVoice is a plan given, as the voice it is heard as where it is combined. Two people may
// say the same, and so whose plan it is counts as well as what it says.
func (c *combining) asVoice(p *Plan, im string) Joined {
	j := Joined{Voice: Voice{Who: c.speaker(p), Nr: markOf(im)}, Mark: markOf(im), Identity: p.Identity, Began: p.Began}
	if p.Identity != "" {
		j.Nr = markOf(strings.Join(append([]string{im, p.Identity}, slices.Sorted(slices.Values(p.Began))...), "\n"))
	}
	return j
}

// editions lists the plans given, and those that were combined into them.
func (c *combining) editions(plans []Given) []edition {
	var all []edition
	for i := range plans {
		p := plans[i].Plan
		if len(p.Joined) == 0 {
			im := cmp.Or(plans[i].said, p.imprint())
			all = append(all, edition{c.asVoice(p, im), &plans[i], true, im})
		}
		for _, j := range slices.Concat(p.Joined, p.ReadIn) {
			j.Mark = cmp.Or(j.Mark, j.Nr)
			all = append(all, edition{Joined: j, from: &plans[i]})
		}
	}
	c.renumber(all)
	c.joinMarks(all)
	return all
}

// renumber gives the editions of older combined plans, which are numbered by what they say
// alone, the number that they have elsewhere.
func (c *combining) renumber(editions []edition) {
	type saying struct{ who, identity, state string }
	numbered := map[saying]Voice{}
	older := func(e edition) bool { return e.Nr == e.Mark }
	for _, e := range editions {
		of := saying{e.Who, e.Identity, e.Mark}
		if known, ok := numbered[of]; e.Identity != "" && !older(e) && (!ok || e.Nr < known.Nr) {
			numbered[of] = e.Voice
		}
	}
	c.renamed = map[Voice]Voice{}
	for i, e := range editions {
		if now, ok := numbered[saying{e.Who, e.Identity, e.Mark}]; ok && older(e) {
			c.renamed[e.Voice] = now
			editions[i].Voice = now
		}
	}
}

// named is a voice as it is called here.
func (c *combining) named(v Voice) Voice {
	if now, ok := c.renamed[v]; ok {
		return now
	}
	return v
}

// joinMarks gives all editions of a voice what is known of any of them.
func (c *combining) joinMarks(editions []edition) {
	began := map[Voice][]string{}
	c.instead = map[Voice][]string{}
	for _, e := range editions {
		began[e.Voice] = unite(began[e.Voice], e.Began)
		c.instead[e.Voice] = unite(c.instead[e.Voice], e.Instead)
	}
	for i, e := range editions {
		editions[i].Began, editions[i].Instead = began[e.Voice], c.instead[e.Voice]
	}
}

// unite puts what is new behind what was there.
func unite(began, more []string) []string {
	for _, mark := range more {
		if !slices.Contains(began, mark) {
			began = append(slices.Clip(began), mark)
		}
	}
	return began
}

// findEarlier finds the editions of which a later one is there, and tells of them.
func (c *combining) findEarlier(editions []edition) {
	c.earlier = map[Voice]edition{}
	from := map[string][]edition{} // by a state that they began from, or what they are there instead of
	for _, e := range editions {
		for _, mark := range slices.Concat(e.Began, e.Instead) {
			from[stateOf(mark)] = append(from[stateOf(mark)], e)
		}
	}
	for _, of := range from { // in an order that is not the one they were given in
		slices.SortStableFunc(of, func(a, b edition) int {
			return cmp.Or(cmp.Compare(len(b.Began), len(a.Began)), strings.Compare(a.Nr, b.Nr))
		})
	}
	for _, e := range editions {
		for _, later := range slices.Concat(from[e.Mark], from[e.Nr]) {
			if !later.after(e) || c.latest(later).Voice == e.Voice { // a file in which each comes after the other was made so
				continue
			}
			c.replace(e, later, e.replacedBy(later))
			break
		}
	}
}

// replace makes an edition the earlier one of another.
func (c *combining) replace(e, later edition, said Text) {
	c.earlier[e.Voice] = later
	c.replaced = append(c.replaced, replaced{e.from, said})
}

// A replaced edition is told of, unless all that it stood in was replaced.
type replaced struct {
	from *Given
	said Text
}

// tellReplaced tells what counts no longer.
func (c *combining) tellReplaced() {
	for _, r := range c.replaced {
		if !c.outgrown[r.from] && !c.told[r.said] {
			c.told[r.said] = true
			c.out.Newer = append(c.out.Newer, r.said)
		}
	}
}

// findOutgrown finds the combined plans of which a later state is there too, as of a plan
// that a group went on with. What it thought better of since does not come back.
func (c *combining) findOutgrown(plans []Given) {
	c.outgrown = map[*Given]bool{}
	states := map[*Given]string{}
	var several []*Given
	for i := range plans {
		if p := &plans[i]; len(p.Plan.Joined) > 0 {
			several = append(several, p)
			states[p] = markOf(p.Plan.imprint())
		}
	}
	for _, p := range several {
		for _, later := range several {
			if !c.outgrown[later] && grewFrom(later.Plan.Began, states[p], p.Plan.Began) && !grewFrom(p.Plan.Began, states[later], later.Plan.Began) && c.covers(later.Plan, p.Plan) {
				c.outgrown[p] = true
				c.out.Newer = append(c.out.Newer, combined().EarlierEdition.With(VisibleLine(p.Name), VisibleLine(later.Name)))
				break
			}
		}
	}
}

// covers reports whether a combined plan has all the voices of another, or later ones.
func (c *combining) covers(later, p *Plan) bool {
	known := func(j Joined) edition {
		j.Mark, j.Voice = cmp.Or(j.Mark, j.Nr), c.named(j.Voice)
		return edition{Joined: j}
	}
	return !slices.ContainsFunc(p.Joined, func(j Joined) bool {
		e := known(j)
		return !slices.ContainsFunc(later.Joined, func(j Joined) bool {
			other := known(j)
			return other.Voice == e.Voice || other.after(e)
		})
	})
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

// now is the voice in whose place a voice of a plan stands by now.
func (c *combining) now(v Voice) Voice {
	return c.latest(edition{Joined: Joined{Voice: c.named(v)}}).Voice
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
			if later, ok := c.earlier[c.named(j.Voice)]; ok {
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

// descend remembers the states of the combined plans that this one has come of.
func (c *combining) descend() {
	p := c.out.Plan
	now := p.imprint()
	for _, in := range c.inputs {
		if !in.combined || in.Plan.Identity == "" && len(in.Plan.Began) == 0 { // in which nobody has settled anything
			continue
		}
		p.Began = unite(p.Began, in.Plan.Began)
		if in.print != now {
			p.Began = unite(p.Began, []string{markOf(in.print)})
		}
	}
}
