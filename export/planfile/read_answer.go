package planfile

import (
	"slices"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

func (r *reader) answer(n *yaml.Node, ref content.Ref) (content.Answer, error) {
	var (
		a         content.Answer
		asked, id string
		states    = everyState()
	)
	if q, ok := r.known[ref]; ok {
		states = q.States()
	}
	err := r.fields(n, fields{
		"id":         r.text(&id),
		"ask":        r.text(&asked),
		"answer":     r.text(&a.Text),
		"state":      r.state(&a.State, states),
		"note":       r.text(&a.Note),
		"who":        r.text(&a.Who),
		"by":         r.text(&a.By),
		"now":        r.flag(&a.Now),
		"done":       r.flag(&a.Done),
		"aside":      r.aside(&a.Aside),
		"because":    r.text(&a.Because),
		"sign":       r.text(&a.Sign),
		"counter":    r.text(&a.Counter),
		"ideas":      items(r, &a.Ideas, r.idea),
		"people":     r.counts(&a.People),
		"dates":      items(r, &a.Dates, r.words),
		"importance": r.level(&a.Importance, content.Importance()),
		"clarity":    r.level(&a.Clarity, content.Clarity()),
		"views": items(r, &a.Views, func(n *yaml.Node) (content.View, error) {
			return r.view(n, states)
		}),
		"agreed":    r.text(&a.Agreed),
		"agreement": r.agreement(&a.Agreement),
	}, &a.Extra)
	if keepsAsked(r.known, ref) {
		a.Asked = asked
	}
	return a, err
}

// everyState lists what an answer may hold whose question the guide does not have.
func everyState() []content.State {
	states := slices.Concat(content.Promises.States(), content.Expectations.States(), content.FoldedStates())
	slices.Sort(states)
	return slices.Compact(states)
}

func (r *reader) idea(n *yaml.Node) (content.Idea, error) {
	var i content.Idea
	err := r.fields(n, fields{
		"text":      r.text(&i.Text),
		"top":       r.flag(&i.Top),
		"interview": r.flag(&i.Interview),
		"votes":     r.counts(&i.Votes),
	}, &i.Extra)
	return i, err
}

func (r *reader) view(n *yaml.Node, states []content.State) (content.View, error) {
	var v content.View
	err := r.fields(n, fields{
		"who":        r.text(&v.Who),
		"nr":         r.text(&v.Nr),
		"answer":     r.text(&v.Text),
		"state":      r.state(&v.State, states),
		"importance": r.level(&v.Importance, content.Importance()),
		"clarity":    r.level(&v.Clarity, content.Clarity()),
		"note":       r.text(&v.Note),
		"owner":      r.text(&v.Owner),
		"by":         r.text(&v.By),
		"now":        r.flag(&v.Now),
		"done":       r.flag(&v.Done),
		"sign":       r.text(&v.Sign),
		"counter":    r.text(&v.Counter),
		"dates":      items(r, &v.Dates, r.words),
	}, &v.Extra)
	return v, err
}

func (r *reader) action(n *yaml.Node) (content.Action, error) {
	var a content.Action
	err := r.fields(n, fields{
		"what":    r.text(&a.What),
		"who":     r.text(&a.Who),
		"by":      r.text(&a.By),
		"now":     r.flag(&a.Now),
		"done":    r.flag(&a.Done),
		"aside":   r.aside(&a.Aside),
		"because": r.text(&a.Because),
	}, &a.Extra)
	return a, err
}

func (r *reader) parked(n *yaml.Node) (content.Parked, error) {
	var k content.Parked
	err := r.fields(n, fields{
		"what": r.text(&k.What),
		"who":  r.text(&k.Who),
		"by":   r.text(&k.By),
		"done": r.flag(&k.Done),
	}, &k.Extra)
	return k, err
}

func (r *reader) slot(n *yaml.Node) (content.Slot, error) {
	var s content.Slot
	err := r.fields(n, fields{
		"step":    r.text(&s.Step),
		"minutes": r.number(&s.Minutes),
		"around":  r.around(&s.Around),
	}, &s.Extra)
	if err == nil && s.Minutes > content.MaxMinutes {
		return s, r.problem(child(n, "minutes"),
			content.Text{EN: "that is longer than a day's work (%d minutes)", DA: "det er længere end en arbejdsdag (%d minutter)"}.With(content.MaxMinutes),
			content.Text{EN: "Write the minutes this step takes in the workshop.", DA: "Skriv, hvor mange minutter trinnet tager på workshoppen."})
	}
	return s, err
}

func (r *reader) joined(n *yaml.Node) (content.Joined, error) {
	var j content.Joined
	err := r.fields(n, fields{"who": r.text(&j.Who), "nr": r.text(&j.Nr)}, &j.Extra)
	return j, err
}

func (r *reader) round(n *yaml.Node) error {
	round := &content.Round{}
	r.plan.Round = round
	err := r.fields(n, fields{
		"of":   items(r, &round.Of, r.ref),
		"who":  items(r, &round.Who, r.words),
		"turn": r.number(&round.Turn),
	}, &round.Extra)
	if err == nil && round.Turn > len(round.Who) {
		return r.problem(child(n, "turn"),
			content.Text{EN: "turn is greater than the number of those who take turns (%d)", DA: "turn er større end antallet af dem, der skiftes (%d)"}.With(len(round.Who)),
			content.Text{EN: "Take the line out to begin the round again.", DA: "Slet linjen for at begynde runden forfra."})
	}
	return err
}
