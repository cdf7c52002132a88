package planfile

import (
	"maps"
	"slices"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// record reads a record's fields, as its table has them. own are keys that are read in a
// way of their own; states, those that an answer here may take.
func (r *reader) record(n *yaml.Node, rec content.Record, states []content.State, own fields) error {
	known := func(key string) func(*yaml.Node) error {
		if read, ok := own[key]; ok {
			return read
		}
		for _, f := range rec.Fields() {
			if f.Key == key {
				return r.field(f, rec, states)
			}
		}
		return nil
	}
	keys := func() []string {
		all := slices.Collect(maps.Keys(own))
		for _, f := range rec.Fields() {
			all = append(all, f.Key)
		}
		return all
	}
	if err := r.mapping(n, known, keys, rec.Unknown()); err != nil {
		return err
	}
	switch rec := rec.(type) {
	case *content.Slot:
		return r.checkSlot(n, rec)
	case *content.Round:
		return r.checkRound(n, rec)
	}
	return nil
}

func (r *reader) field(f *content.Field, rec content.Record, states []content.State) func(*yaml.Node) error {
	switch c := f.At(rec).(type) {
	case content.Prose:
		return r.text(c.At)
	case content.Day:
		return r.text(c.At)
	case content.Flag:
		return r.flag(c.At)
	case content.Number:
		return r.number(c.At)
	case content.Counts:
		return r.counts(c.At)
	case content.Texts:
		return items(r, c.At, r.words)
	case content.Days:
		return items(r, c.At, r.words)
	case content.Refs:
		return items(r, c.At, r.ref)
	case content.Stance:
		return r.oneOf((*string)(c.At), tokens(states))
	case content.OneOf:
		return r.oneOf(c.At, f.Among())
	case content.Rating:
		return r.level(c.At, f.Scale())
	case content.Listed:
		return func(n *yaml.Node) error {
			return r.each(n, func(n *yaml.Node) error { return r.record(n, c.Add(), states, nil) })
		}
	case content.Single:
		return func(n *yaml.Node) error { return r.record(n, c.Record(), states, nil) }
	}
	return nil
}

func (r *reader) answer(n *yaml.Node, ref content.Ref) (content.Answer, error) {
	var (
		a      content.Answer
		id     string
		states []content.State
	)
	if q, ok := r.known[ref]; ok {
		states = q.States()
	} else {
		states = everyState()
	}
	err := r.record(n, &a, states, fields{"id": r.text(&id), "here": r.here(ref), "began": r.sittings(ref)})
	if !keepsAsked(r.known, ref) {
		a.Asked = ""
	}
	return a, err
}

// everyState lists what an answer may hold whose question the guide does not have.
func everyState() []content.State {
	states := slices.Concat(content.Promises.States(), content.Expectations.States(), content.FoldedStates())
	slices.Sort(states)
	return slices.Compact(states)
}

func (r *reader) checkSlot(n *yaml.Node, s *content.Slot) error {
	if s.Minutes <= content.MaxMinutes {
		return nil
	}
	return r.problem(child(n, "minutes"),
		content.Text{EN: "that is longer than a day's work (%d minutes)", DA: "det er længere end en arbejdsdag (%d minutter)"}.With(content.MaxMinutes),
		content.Text{EN: "Write the minutes this step takes in the workshop.", DA: "Skriv, hvor mange minutter trinnet tager på workshoppen."})
}

func (r *reader) checkRound(n *yaml.Node, round *content.Round) error {
	if round.Turn <= len(round.Who) {
		return nil
	}
	return r.problem(child(n, "turn"),
		content.Text{EN: "turn is greater than the number of those who take turns (%d)", DA: "turn er større end antallet af dem, der skiftes (%d)"}.With(len(round.Who)),
		content.Text{EN: "Take the line out to begin the round again.", DA: "Slet linjen for at begynde runden forfra."})
}
