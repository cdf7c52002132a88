package content

import (
	"slices"
	"strings"
)

// paperFaults are what can be wrong with a paper of a guide's, and the cures.
var paperFaults = Words[paperFaultWords]("guide-papers")

type paperFaultWords struct {
	MarkUnknown, MarkCure, StateUnknown, StateCure, ShowUnknown, ShowCure, OfUnknown, OfCure, OfOther, OfOtherCure, OfFolded, OfFoldedCure, TooMany, TooManyCure Text
}

// A paper is one page: more parts, or more lines of one, would not stand on it.
const (
	maxPaperParts = 10
	maxPaperLines = 40
)

// papers checks the guide's papers: that each part shows what there is, in a way in which
// it can be shown, and nothing that is about a person.
func (c *checker) papers() {
	ids := map[string]bool{PaperPlan: true, PaperHR: true, PaperSheets: true}
	for i, p := range c.guide.Papers {
		at := path{"papers", i}
		c.id(at, p.ID, ids)
		c.source(at, p.Source, nil)
		c.text(at.to("label"), p.Label, required)
		c.text(at.to("title"), p.Title, required)
		c.texts(at.to("say"), p.Say)
		c.text(at.to("foot"), p.Foot, optional)
		c.count(at.to("parts"), len(p.Parts), true, 1)
		c.most(at.to("parts"), len(p.Parts), maxPaperParts)
		for j, part := range p.Parts {
			c.part(at.to("parts", j), part)
		}
	}
}

func (c *checker) part(at path, part PaperPart) {
	c.text(at.to("heading"), part.Heading, required)
	c.texts(at.to("say"), part.Say)
	c.texts(at.to("points"), part.Points)
	for i, gap := range part.Gaps {
		c.text(at.to("gaps", i, "say"), gap.Say, required)
		if gap.Of != "" {
			c.ofPaper(at.to("gaps", i, "of"), gap.Of)
		}
	}
	c.most(at.to("room"), part.Room, maxPaperLines)
	c.most(at.to("blank"), part.Blank, maxPaperLines)
	c.showing(at, part)
	for _, m := range part.Marked {
		if m != MarkTop && m != MarkInterview {
			c.add(at.to("marked"), paperFaults().MarkUnknown.With(string(m)),
				paperFaults().MarkCure)
		}
	}
	stances := slices.Concat(Promises.States(), Expectations.States())
	for _, s := range part.States {
		if !slices.Contains(stances, s) {
			c.add(at.to("states"), paperFaults().StateUnknown.With(string(s)),
				paperFaults().StateCure.With(joinedStates(stances)))
		}
	}
}

func (c *checker) showing(at path, part PaperPart) {
	if part.Show == "" && len(part.Of) == 0 {
		return
	}
	want, ok := part.Show.holds()
	if !ok {
		c.add(at.to("show"), paperFaults().ShowUnknown.With(string(part.Show)), paperFaults().ShowCure)
		return
	}
	c.count(at.to("of"), len(part.Of), true, 1)
	for _, r := range part.Of {
		if q, ok := c.ofPaper(at.to("of"), r); ok && q.Item.Kind.Holds() != want {
			c.add(at.to("of"), paperFaults().OfOther.With(string(r), string(part.Show)), paperFaults().OfOtherCure)
		}
	}
}

// ofPaper finds what a paper is to show, which must be there and not be about a person.
func (c *checker) ofPaper(at path, r Ref) (q Question, ok bool) {
	qs := c.guide.under(r)
	switch {
	case len(qs) == 0:
		c.add(at, paperFaults().OfUnknown.With(string(r)), paperFaults().OfCure)
		return Question{}, false
	case qs[0].Folded() && len(qs) == 1:
		c.add(at, paperFaults().OfFolded.With(string(r)), paperFaults().OfFoldedCure)
		return Question{}, false
	}
	return qs[0], true
}

// texts checks sentences of which none may be empty.
func (c *checker) texts(at path, all []Text) {
	for i, t := range all {
		c.text(at.to(i), t, required)
	}
}

func (c *checker) most(at path, n, most int) {
	if n < 0 || n > most {
		c.add(at, paperFaults().TooMany.With(most), paperFaults().TooManyCure)
	}
}

func joinedStates(states []State) string {
	var said []string
	for _, s := range states {
		if !slices.Contains(said, string(s)) {
			said = append(said, string(s))
		}
	}
	return strings.Join(said, ", ")
}
