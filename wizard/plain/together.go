package plain

import (
	"context"
	"maps"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askVotes asks each perspective in turn how many dots every idea gets, in pairs:
// idea=dots.
func (p *conversation) askVotes(ctx context.Context, _ walk.Page, a walk.Ask) error {
	w, votes := words.Spoken(), p.walk.Votes(a.Question().Ref)
	if missing := votes.Missing(); missing != walk.NothingMissing {
		p.tell(map[walk.Missing]content.Text{walk.NoIdeas: w.NoVoteIdeas, walk.NobodyPresent: w.NobodyVotes}[missing])
		_, err := p.answer(ctx, w.EnterOn)
		return err
	}
	if err := p.askAlike(ctx, votes); err != nil {
		return err
	}
	p.tell(w.VotesHow, content.DotsEach)
	for i, idea := range votes.Ideas() {
		p.tell(w.Numbered, i+1, idea.Text)
		p.alsoWorded(idea)
	}
	for i, t := range votes.Turns() {
		p.tell(w.VotesTurn, t.Nr, t.Of, t.Label)
		if err := p.askBallot(ctx, votes, i); err != nil {
			return err
		}
	}
	return nil
}

// askAlike asks of ideas that seem to be one whether they are, before they split the dots.
func (p *conversation) askAlike(ctx context.Context, votes *walk.Votes) error {
	left := map[[2]string]bool{}
	for {
		pairs, ideas := votes.Alike(), votes.Ideas()
		i := slices.IndexFunc(pairs, func(pair [2]int) bool { return !left[[2]string{ideas[pair[0]].Text, ideas[pair[1]].Text}] })
		if i < 0 {
			return nil
		}
		p.tell(words.Screen().OneOrTwo)
		for _, nr := range pairs[i] {
			p.tell(words.Spoken().Numbered, nr+1, ideas[nr].Text)
			p.alsoWorded(ideas[nr])
		}
		said, err := p.answer(ctx, words.Spoken().AlikePrompt)
		if err != nil {
			return err
		}
		switch said = strings.TrimSpace(said); said {
		case "":
			left[[2]string{ideas[pairs[i][0]].Text, ideas[pairs[i][1]].Text}] = true
		case "1":
			p.do(votes.One(pairs[i]))
		case "2":
			votes.Two(pairs[i])
			p.tell(words.Screen().KeptTwo)
		default:
			p.tell(words.Spoken().ChoiceWrong, 2)
		}
	}
}

// askBallot takes one perspective's dots until nothing more is said.
func (p *conversation) askBallot(ctx context.Context, votes *walk.Votes, turn int) error {
	for {
		p.ballot(votes.Turns()[turn])
		line, err := p.answer(ctx, words.Spoken().VotesPrompt)
		if err != nil || strings.TrimSpace(line) == "" {
			return err
		}
		p.takeDots(votes, turn, line)
	}
}

// ballot tells what a perspective has given by now.
func (p *conversation) ballot(t walk.Turn) {
	w := words.Spoken()
	switch {
	case t.Gone():
		return
	case t.Over() > 0:
		p.tell(w.VotesOver, t.Given, t.Dots(), t.Over())
	default:
		p.tell(w.VotesGiven, t.Given, t.Dots())
	}
	var given []string
	for _, nr := range slices.Sorted(maps.Keys(t.Ideas)) {
		given = append(given, p.words(w.VotesPair, nr+1, t.Ideas[nr]))
	}
	if len(given) > 0 {
		p.tell(w.Plain, strings.Join(given, ", "))
	}
}

// takeDots gives ideas their dots; nothing at all where a part cannot be meant.
func (p *conversation) takeDots(votes *walk.Votes, turn int, line string) {
	pairs, wrong := pairsOf(line)
	if wrong != "" {
		p.tell(words.Spoken().VotesWrong, wrong)
		return
	}
	dotted := make([]walk.Dotted, len(pairs))
	for i, pair := range pairs {
		dotted[i] = walk.Dotted{Nr: pair.row, Dots: pair.stance}
	}
	deeds, refused := votes.GiveAll(turn, dotted)
	if !refused.Empty() {
		p.tell(refused)
		return
	}
	p.doAll(deeds)
}

// askResult tells the ideas by their dots, each by its own number, and asks which
// are picked.
func (p *conversation) askResult(ctx context.Context, _ walk.Page, a walk.Ask) error {
	w, q := words.Spoken(), a.Question()
	result := p.walk.Result(q.Ref)
	if len(result.Ideas) == 0 {
		p.tell(w.NoVoteIdeas)
		_, err := p.answer(ctx, w.EnterOn)
		return err
	}
	if !result.Voted {
		p.tell(words.Screen().NoDotsYet)
	}
	for _, c := range result.Ideas {
		line := w.ResultLine
		switch {
		case c.Dots() == 0:
			line = w.ResultNone
		case c.Dots() == 1 && c.Level():
			line = w.ResultOneTied
		case c.Dots() == 1:
			line = w.ResultOne
		case c.Level():
			line = w.ResultTied
		}
		p.tell(line, c.Index+1, c.Dots(), c.Text)
		p.alsoWorded(c.Idea)
		var from []string
		for _, g := range c.From {
			from = append(from, p.words(w.DotsFrom, g.Label, g.Dots))
		}
		if len(from) > 0 {
			p.tell(w.Plain, strings.Join(from, ", "))
		}
		if c.Top {
			p.tell(w.ResultPicked, c.Index+1)
		}
	}
	return p.askMark(ctx, q, content.MarkTop)
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
