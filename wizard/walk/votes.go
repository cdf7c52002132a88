package walk

import (
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// Votes are a vote on the ideas of a list: each perspective gives its dots in turn,
// whoever leads last. The dots advise, and nothing is refused for being too much: whoever
// counts hands must not be held up by arithmetic.
type Votes struct {
	walk *Walk
	list content.Ref
	who  []content.Option // in the order in which they vote
}

// A Missing is what a vote lacks before there can be one.
type Missing int

// What may be missing.
const (
	NothingMissing Missing = iota
	NoIdeas                // there is nothing to vote on
	NobodyPresent          // nobody is counted who could vote
)

// A Turn is what a perspective has given by now, and of how many dots.
type Turn struct {
	content.Ballot
	Nr, Of int         // which of the perspectives it is, from 1, and of how many
	Ideas  map[int]int // the dots of each idea, by its place in the list; those with none are left out
}

// Votes is the vote on a list. One whose last dot is taken back keeps its turn.
func (w *Walk) Votes(list content.Ref) *Votes {
	v := &Votes{walk: w, list: list}
	v.Renew()
	return v
}

// Renew gives a turn to whoever has come since, as when a dot or a seat was brought back.
func (v *Votes) Renew() {
	for _, b := range v.walk.Guide.Ballots(v.walk.Plan, v.list) {
		if !slices.ContainsFunc(v.who, func(o content.Option) bool { return o.ID == b.ID }) {
			v.who = append(v.who, b.Option)
		}
	}
}

// Ideas are what is voted on.
func (v *Votes) Ideas() []content.Idea { return v.walk.Plan.Answer(v.list).Ideas }

// Missing is what has to come first.
func (v *Votes) Missing() Missing {
	switch {
	case len(v.Ideas()) == 0:
		return NoIdeas
	case len(v.who) == 0:
		return NobodyPresent
	}
	return NothingMissing
}

// Alike are the ideas that seem to be one and that nobody has said are two, each pair by
// its places: before a vote it is asked, since two of them split their dots.
func (v *Votes) Alike() [][2]int {
	ideas := v.Ideas()
	return slices.DeleteFunc(content.NearPairs(ideas), func(pair [2]int) bool {
		return v.walk.twos[[2]string{ideas[pair[0]].Text, ideas[pair[1]].Text}]
	})
}

// One is the deed that makes one idea of a pair.
func (v *Votes) One(pair [2]int) Deed {
	return Deed{Verb: MergeIdeas, At: v.list, Nr: pair[0], N: pair[1]}
}

// Two takes down that a pair is two ideas: it is not asked again in this sitting.
func (v *Votes) Two(pair [2]int) {
	if v.walk.twos == nil {
		v.walk.twos = map[[2]string]bool{}
	}
	ideas := v.Ideas()
	v.walk.twos[[2]string{ideas[pair[0]].Text, ideas[pair[1]].Text}] = true
}

// Turns are those of all perspectives, as they stand now.
func (v *Votes) Turns() []Turn {
	turns := make([]Turn, len(v.who))
	present := v.walk.Plan.Answer(content.RefPresent).People
	for i, o := range v.who {
		t := Turn{Ballot: content.Ballot{Option: o, People: present[o.ID]}, Nr: i + 1, Of: len(v.who), Ideas: map[int]int{}}
		for nr, idea := range v.Ideas() {
			if n := idea.Votes[o.ID]; n > 0 {
				t.Given += n
				t.Ideas[nr] = n
			}
		}
		turns[i] = t
	}
	return turns
}

// Over is how many dots were given that there are not to give.
func (t Turn) Over() int { return max(0, t.Given-t.Dots()) }

// Nobody reports whether nobody is counted as present who could have given them.
func (t Turn) Nobody() bool { return t.People == 0 }

// Gone reports whether there is nobody, and nothing that they gave.
func (t Turn) Gone() bool { return t.Nobody() && t.Given == 0 }

// Alone reports whether one person gives them all, so that everybody knows whose dots
// they are.
func (t Turn) Alone() bool { return t.People == 1 }

// Give is the deed that gives an idea so many dots in a turn; turn and idea are counted
// from 0.
func (v *Votes) Give(turn, idea, dots int) Deed {
	return Deed{Verb: Vote, At: v.list, Nr: idea, Who: v.who[turn].ID, N: dots}
}

// Type adds a digit to the dots of an idea; goesOn says that the digit before it was typed
// there. A number that would be too large begins again, and is a step of its own.
func (v *Votes) Type(turn, idea, digit int, goesOn bool) Deed {
	n, goesOn := Typed(v.Turns()[turn].Ideas[idea], digit, DotsMost, goesOn)
	d := v.Give(turn, idea, n)
	d.GoesOn = goesOn
	return d
}

// Typed is a number to which a digit was added; one that would be more than the most that
// is taken begins again with the digit.
func Typed(n, digit, most int, goesOn bool) (typed int, wentOn bool) {
	if longer := n*10 + digit; goesOn && longer <= most {
		return longer, true
	}
	return digit, false
}

// Next is where the vote goes on: the next idea, then the first one of the next
// perspective. ok is false at the end.
func (v *Votes) Next(turn, idea int) (nextTurn, nextIdea int, ok bool) {
	switch {
	case idea < len(v.Ideas())-1:
		return turn, idea + 1, true
	case turn < len(v.who)-1:
		return turn + 1, 0, true
	}
	return turn, idea, false
}

// A Dotted idea is to get so many dots.
type Dotted struct {
	Nr   int // the idea's number, from 1
	Dots int
}

// GiveAll is what gives several ideas their dots in a turn. Where one of them cannot be
// meant, wrong says why, and there is nothing to do: half of what was said would be worse.
func (v *Votes) GiveAll(turn int, dotted []Dotted) (deeds []Deed, wrong content.Text) {
	for _, d := range dotted {
		switch {
		case d.Nr < 1 || d.Nr > len(v.Ideas()):
			return nil, words.Spoken().VotesNoIdea.With(len(v.Ideas()))
		case d.Dots < 0 || d.Dots > DotsMost:
			return nil, words.Spoken().VotesCount.With(DotsMost)
		}
		deeds = append(deeds, v.Give(turn, d.Nr-1, d.Dots))
	}
	return deeds, wrong
}

// A Result is how the ideas of a list came out, the most voted first.
type Result struct {
	Ideas  []Counted
	Picked int  // how many are picked as most important: the group's own choice
	Voted  bool // somebody gave a dot
	Level  bool // some have as many dots as others
}

// A Counted idea stands at its place, with whose dots it has.
type Counted struct {
	content.Ranked
	From []Giver // those who gave any, in the order in which they voted
}

// A Giver is a perspective and the dots that it gave.
type Giver struct {
	content.Option
	Dots int
}

// Level reports whether it shares its place: of ideas without a dot that says nothing.
func (c Counted) Level() bool { return c.Tied && c.Dots() > 0 }

// Result counts what a vote on a list came to.
func (w *Walk) Result(list content.Ref) Result {
	result := Result{Picked: w.Marked(list, content.MarkTop)}
	ballots := w.Guide.Ballots(w.Plan, list)
	for _, r := range content.Rank(w.Plan.Answer(list).Ideas) {
		c := Counted{Ranked: r}
		for _, b := range ballots {
			if n := r.Votes[b.ID]; n > 0 {
				c.From = append(c.From, Giver{b.Option, n})
			}
		}
		result.Ideas = append(result.Ideas, c)
		result.Voted = result.Voted || r.Dots() > 0
		result.Level = result.Level || c.Level()
	}
	return result
}
