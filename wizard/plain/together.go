package plain

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askVotes asks each perspective in turn how many dots every idea gets, in pairs:
// idea=dots.
func (p *conversation) askVotes(ctx context.Context, _ walk.Page, a walk.Ask) error {
	w, q := words.Spoken(), a.Question()
	ballots := p.session.Guide.Ballots(p.plan, q.Ref)
	switch {
	case len(p.plan.Answer(q.Ref).Ideas) == 0:
		p.tell(w.NoVoteIdeas)
	case len(ballots) == 0:
		p.tell(w.NobodyVotes)
	}
	if len(ballots) == 0 || len(p.plan.Answer(q.Ref).Ideas) == 0 {
		_, err := p.answer(ctx, w.EnterOn)
		return err
	}
	p.tell(w.VotesHow, content.DotsEach)
	for i, idea := range p.plan.Answer(q.Ref).Ideas {
		p.tell(w.Numbered, i+1, idea.Text)
	}
	for i, b := range ballots {
		p.tell(w.VotesTurn, i+1, len(ballots), b.Label)
		if err := p.askBallot(ctx, q.Ref, b.ID); err != nil {
			return err
		}
	}
	return nil
}

// askBallot takes one perspective's dots until nothing more is said.
func (p *conversation) askBallot(ctx context.Context, list content.Ref, who string) error {
	for {
		p.ballot(list, who)
		line, err := p.answer(ctx, words.Spoken().VotesPrompt)
		if err != nil || strings.TrimSpace(line) == "" {
			return err
		}
		p.takeDots(list, who, line)
	}
}

// ballot tells what a perspective has given by now.
func (p *conversation) ballot(list content.Ref, who string) {
	w := words.Spoken()
	ballots := p.session.Guide.Ballots(p.plan, list)
	i := slices.IndexFunc(ballots, func(b content.Ballot) bool { return b.ID == who })
	if i < 0 {
		return // it is not present, and its last dot was taken back
	}
	b := ballots[i]
	if over := b.Given - b.Dots(); over > 0 {
		p.tell(w.VotesOver, b.Given, b.Dots(), over)
	} else {
		p.tell(w.VotesGiven, b.Given, b.Dots())
	}
	var given []string
	for i, idea := range p.plan.Answer(list).Ideas {
		if n := idea.Votes[who]; n > 0 {
			given = append(given, p.words(w.VotesPair, i+1, n))
		}
	}
	if len(given) > 0 {
		p.tell(w.Plain, strings.Join(given, ", "))
	}
}

// takeDots gives ideas their dots; nothing at all where a part cannot be meant.
func (p *conversation) takeDots(list content.Ref, who, line string) {
	ideas := len(p.plan.Answer(list).Ideas)
	pairs, wrong := pairsOf(line)
	if wrong != "" {
		p.tell(words.Spoken().VotesWrong, wrong)
		return
	}
	for _, pair := range pairs {
		switch {
		case pair.row < 1 || pair.row > ideas:
			p.tell(words.Spoken().VotesNoIdea, ideas)
			return
		case pair.stance < 0 || pair.stance > walk.DotsMost:
			p.tell(words.Spoken().VotesCount, walk.DotsMost)
			return
		}
	}
	var deeds []walk.Deed
	for _, pair := range pairs {
		deeds = append(deeds, walk.Deed{Verb: walk.Vote, At: list, Nr: pair.row - 1, Who: who, N: pair.stance})
	}
	p.doAll(deeds)
}

// askResult tells the ideas by their dots, each by its own number, and asks which
// are picked.
func (p *conversation) askResult(ctx context.Context, _ walk.Page, a walk.Ask) error {
	w, q := words.Spoken(), a.Question()
	ranked := content.Rank(p.plan.Answer(q.Ref).Ideas)
	if len(ranked) == 0 {
		p.tell(w.NoVoteIdeas)
		_, err := p.answer(ctx, w.EnterOn)
		return err
	}
	if ranked[0].Dots() == 0 {
		p.tell(w.NoDotsGiven)
	}
	for _, r := range ranked {
		line := w.ResultLine
		switch {
		case r.Dots() == 0:
			line = w.ResultNone
		case r.Dots() == 1 && r.Tied:
			line = w.ResultOneTied
		case r.Dots() == 1:
			line = w.ResultOne
		case r.Tied:
			line = w.ResultTied
		}
		p.tell(line, r.Index+1, r.Dots(), r.Text)
		if from := p.dotsFrom(q.Ref, r.Votes); from != "" {
			p.tell(w.Plain, from)
		}
		if r.Top {
			p.tell(w.ResultPicked, r.Index+1)
		}
	}
	return p.askMark(ctx, q, content.MarkTop)
}

func (p *conversation) dotsFrom(list content.Ref, votes map[string]int) string {
	var said []string
	for _, b := range p.session.Guide.Ballots(p.plan, list) {
		if n := votes[b.ID]; n > 0 {
			said = append(said, p.words(words.Spoken().DotsFrom, b.Label, n))
		}
	}
	return strings.Join(said, ", ")
}

// readFacing tells both sides of each pair, and where what is asked has no support.
func (p *conversation) readFacing(ctx context.Context, pg walk.Page, _ walk.Ask) error {
	w, it := words.Spoken(), pg.Item
	for i, f := range p.session.Guide.Facing(p.plan, it) {
		p.tell(w.FacingPair, i+1, len(it.Pairs), p.plan.Fill(f.Title))
		p.tell(w.FacingAsked, p.stood(f.Asked))
		p.tell(w.FacingSupport, p.stood(f.Support))
		p.guide(w.Plain, f.Verdict())
	}
	p.tell(w.FacingHow)
	_, err := p.answer(ctx, w.EnterOn)
	return err
}

// stood names rows with how they stand.
func (p *conversation) stood(rows []content.Stood) string {
	said := make([]string, len(rows))
	for i, r := range rows {
		said[i] = p.words(words.Spoken().FacingRow, p.plan.Fill(r.Short()), r.Label())
	}
	return strings.Join(said, "; ")
}
