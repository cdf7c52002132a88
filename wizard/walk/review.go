package walk

import (
	"maps"
	"slices"

	"alongside/content"
)

// A Review is the whole plan at a glance. No figure in it is a score.
type Review struct {
	Standing content.Text        // how far it is more than one person's view
	Steps    []Standing          // how each step stands
	Missing  []content.Question  // what is missing, by name
	Personal []content.Personal  // where something looks like a person's number or address
	Open     []content.OpenPoint // numbered from 1
	Now      []content.Todo      // the actions chosen for now
	Own      []string            // actions of the users' own that are not
	Lot      []content.Waiting   // what is parked
	Answers  []Answered          // every answer on a line
	Folded   bool                // something is answered that is for the manager and HR
	Old      []Answered          // answers to questions the guide no longer has
}

// An Answered is an answer on a line: where, to what, and what was said.
type Answered struct {
	Section *content.Section // nil for a question that the guide no longer has
	Ref     content.Ref
	Asked   content.Text
	Said    []Said
}

// Review looks at the whole plan.
func (w *Walk) Review() Review {
	g, p := w.Guide, w.Plan
	folded := g.FoldedIn(p)
	r := Review{
		Standing: g.Standing(p).Label(), Steps: w.Standings(), Missing: w.Missing(), Personal: content.PersonalTexts(p, g),
		Open: g.OpenPoints(p), Lot: g.Lot(p), Folded: len(folded) > 0,
	}
	for _, t := range g.Todos(p) {
		switch {
		case t.Now:
			r.Now = append(r.Now, t)
		case t.Ref == "" && t.Aside != content.SetParked: // which waits among the parked
			r.Own = append(r.Own, t.What.In(p.Language))
		}
	}
	known := map[content.Ref]bool{}
	for _, q := range g.Questions() {
		known[q.Ref] = true
		if said := w.Said(q); len(said) > 0 {
			r.Answers = append(r.Answers, Answered{q.Section, q.Ref, p.Fill(q.Short()), said})
		}
	}
	for _, ref := range slices.Sorted(maps.Keys(p.Answers)) {
		if known[ref] || folded[ref] {
			continue
		}
		a := p.Answer(ref)
		asked := a.Asked
		if asked == "" {
			asked = string(ref)
		}
		if said := w.SaidOnce(a); len(said) > 0 {
			r.Old = append(r.Old, Answered{nil, ref, content.Verbatim(asked), said})
		}
	}
	return r
}

// Leads reports whether the review leads to a point. In a workshop it does not to one
// that is folded: where it stands would tell which it is.
func (w *Walk) Leads(q content.Question) bool { return !q.Folded() || !w.Plan.Workshop() }

// FirstToDo is the action to begin with; ok is false where none is chosen.
func (w *Walk) FirstToDo() (t content.Todo, ok bool) { return w.Guide.NextStep(w.Plan) }

// StillToAsk are the perspectives that have not been asked, while the plan is not talked
// through.
func (w *Walk) StillToAsk() []content.Option {
	st := w.Guide.Standing(w.Plan)
	if st.TalkedThrough() {
		return nil
	}
	return st.Absent
}
