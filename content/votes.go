package content

import (
	"maps"
	"slices"
)

// DotsEach is how many dots each person has to give to the ideas of a list.
const DotsEach = 3

// A Ballot is one perspective's vote on a list of ideas.
type Ballot struct {
	Option
	People int // how many of them there are
	Given  int // dots, so far
}

// Dots is how many they have to give. More can be entered, and is told: whoever
// counts hands up must not be held up by arithmetic.
func (b Ballot) Dots() int { return b.People * DotsEach }

// Ballots lists whose votes a list of ideas takes, in the order in which they vote:
// as the guide has them, and whoever leads last. One that is not present any more is
// among them while it has dots on an idea.
func (g *Guide) Ballots(p *Plan, list Ref) []Ballot {
	people, given := p.Answer(RefPresent).People, map[string]int{}
	for _, idea := range p.Answer(list).Ideas {
		for who, n := range idea.Votes {
			given[who] += n
		}
	}
	var ballots []Ballot
	known := map[string]bool{}
	for _, o := range g.Perspectives() {
		known[o.ID] = true
		if people[o.ID] > 0 || given[o.ID] > 0 {
			ballots = append(ballots, Ballot{Option: o, People: people[o.ID], Given: given[o.ID]})
		}
	}
	for _, who := range slices.Sorted(maps.Keys(given)) {
		if !known[who] && given[who] > 0 { // of another guide
			ballots = append(ballots, Ballot{Option: Option{ID: who, Label: Verbatim(who)}, People: people[who], Given: given[who]})
		}
	}
	slices.SortStableFunc(ballots, func(a, b Ballot) int {
		switch {
		case a.Senior == b.Senior:
			return 0
		case a.Senior:
			return 1
		}
		return -1
	})
	return ballots
}

// Votes reports whether a list's ideas are voted on: where several answer together,
// and there is something to pick; never in a folded one.
func (it *Item) Votes(p *Plan) bool {
	return p.Workshop() && it.Kind == KindList && !it.Folded() && slices.Contains(it.Marks, MarkTop)
}

// Vote gives one of the list's ideas so many dots from a perspective; 0 takes them back.
func (p *Plan) Vote(list Ref, idea int, who string, dots int) {
	p.Change(list, func(a *Answer) {
		if idea < 0 || idea >= len(a.Ideas) {
			return
		}
		votes := maps.Clone(a.Ideas[idea].Votes)
		switch {
		case dots <= 0:
			delete(votes, who)
		case votes == nil:
			votes = map[string]int{who: dots}
		default:
			votes[who] = dots
		}
		if len(votes) == 0 {
			votes = nil
		}
		a.Ideas = slices.Clone(a.Ideas)
		a.Ideas[idea].Votes = votes
	})
}

// MergeIdeas makes one of two ideas of a list: the second one's wording stands beside the
// first one's, what either is picked for counts, and their dots are added up.
func (p *Plan) MergeIdeas(list Ref, into, from int) {
	p.Change(list, func(a *Answer) {
		if into == from || min(into, from) < 0 || max(into, from) >= len(a.Ideas) {
			return
		}
		one := a.Ideas[into]
		one.Votes = maps.Clone(one.Votes)
		one.join(a.Ideas[from])
		a.Ideas = slices.Clone(a.Ideas)
		a.Ideas[into] = one
		a.Ideas = slices.Delete(a.Ideas, from, from+1)
	})
}

// join makes one idea of two, in all their wordings.
func (i *Idea) join(other Idea) {
	also := slices.Concat(i.Also, []string{other.Text}, other.Also)
	i.Also = nil
	seen := map[string]bool{sameText(i.Text): true}
	for _, text := range also {
		if is := sameText(text); is != "" && !seen[is] {
			seen[is] = true
			i.Also = append(i.Also, text)
		}
	}
	join(i, &other)
}

// Dots is how many an idea got from all together.
func (i Idea) Dots() int {
	n := 0
	for _, dots := range i.Votes {
		n += dots
	}
	return n
}

// A Ranked idea is one at its place after the votes.
type Ranked struct {
	Idea
	Index int  // where it stands in the list
	Place int  // 1 is the most voted; those with as many dots share a place
	Tied  bool // it shares its place
}

// Rank sorts ideas by their dots; those with as many keep the list's order.
func Rank(ideas []Idea) []Ranked {
	ranked := make([]Ranked, len(ideas))
	for i, idea := range ideas {
		ranked[i] = Ranked{Idea: idea, Index: i}
	}
	slices.SortStableFunc(ranked, func(a, b Ranked) int { return b.Dots() - a.Dots() })
	for i := range ranked {
		ranked[i].Place = i + 1
		if i > 0 && ranked[i].Dots() == ranked[i-1].Dots() {
			ranked[i].Place = ranked[i-1].Place
			ranked[i].Tied, ranked[i-1].Tied = true, true
		}
	}
	return ranked
}

// A Choice says how the most important ideas of a list came to be picked.
type Choice int

// The ways; the first where no dots were given.
const (
	ByHand      Choice = iota
	Unpicked           // dots were given, and nothing is picked yet
	ByDots             // those with the most dots
	AmongEquals        // the same, and of some with as many dots the group picked
	Otherwise          // the group had the last word
)

// HowChosen compares the picks with the dots.
func HowChosen(ideas []Idea) Choice {
	least, most, voted, picked := 0, 0, false, false
	for _, idea := range ideas {
		dots := idea.Dots()
		voted = voted || dots > 0
		switch {
		case !idea.Top:
			most = max(most, dots)
		case !picked:
			least, picked = dots, true
		default:
			least = min(least, dots)
		}
	}
	switch {
	case !voted:
		return ByHand
	case !picked:
		return Unpicked
	case least > most:
		return ByDots
	case least == most && least > 0:
		return AmongEquals
	}
	return Otherwise
}
