package content

import "slices"

// A Question is one thing that has an answer of its own: an item, or a row of a
// checklist or star. Row is nil for an item.
type Question struct {
	Ref     Ref
	Section *Section
	Item    *Item
	Row     *Row
}

// Section finds a section by its id; nil where there is none.
func (g *Guide) Section(id string) *Section {
	for i := range g.Sections {
		if g.Sections[i].ID == id {
			return &g.Sections[i]
		}
	}
	return nil
}

// Questions lists everything that has an answer, in the guide's order.
func (g *Guide) Questions() []Question {
	var all []Question
	for i := range g.Sections {
		all = append(all, g.Sections[i].Questions()...)
	}
	return all
}

// ByRef finds everything that has an answer by its ref.
func (g *Guide) ByRef() map[Ref]Question {
	known := map[Ref]Question{}
	for _, q := range g.Questions() {
		known[q.Ref] = q
	}
	return known
}

// Name is the section's title, or its short form where it has one.
func (s *Section) Name() Text {
	if s.Short.Empty() {
		return s.Title
	}
	return s.Short
}

// Questions lists what the section asks, in order.
func (s *Section) Questions() []Question { return slices.Collect(s.EachQuestion) }

// EachQuestion goes through them one by one, for what is counted whenever a screen is drawn.
func (s *Section) EachQuestion(yield func(Question) bool) {
	for i := range s.Items {
		it, rows := &s.Items[i], 0
		for r := range it.eachRow {
			rows++
			if !yield(Question{Ref: RefOf(s.ID, r.ID), Section: s, Item: it, Row: r}) {
				return
			}
		}
		if rows == 0 && !yield(Question{Ref: RefOf(s.ID, it.ID), Section: s, Item: it}) {
			return
		}
	}
}

// AllRows lists an item's rows through all its themes.
func (it *Item) AllRows() []*Row { return slices.Collect(it.eachRow) }

func (it *Item) eachRow(yield func(*Row) bool) {
	for i := range it.Rows {
		if !yield(&it.Rows[i]) {
			return
		}
	}
	for i := range it.Themes {
		for j := range it.Themes[i].Rows {
			if !yield(&it.Themes[i].Rows[j]) {
				return
			}
		}
	}
}

// Question finds what a ref asks; ok is false for a question the guide no
// longer has.
func (g *Guide) Question(r Ref) (q Question, ok bool) {
	section, _ := r.Split()
	s := g.Section(section)
	if s == nil {
		return Question{}, false
	}
	for q := range s.EachQuestion {
		if q.Ref == r {
			return q, true
		}
	}
	return Question{}, false
}

// Ask is the question's words.
func (q Question) Ask() Text {
	if q.Row != nil {
		return q.Row.Text
	}
	return q.Item.Ask
}

// Short is the question in a few words, for lists and tables.
func (q Question) Short() Text {
	if q.Row != nil {
		return q.Row.Short
	}
	return q.Item.Short
}

// Todo is the action a gap here becomes; empty where none is meant.
func (q Question) Todo() Text {
	if q.Row != nil {
		return q.Row.Todo
	}
	return q.Item.Todo
}

// Before says by when this must stand: a row that does not say goes by its item;
// later where the guide does not say at all.
func (q Question) Before() When {
	switch {
	case q.Row != nil && q.Row.Before != "":
		return q.Row.Before
	case q.Item.Before != "":
		return q.Item.Before
	}
	return Later
}

// Care is the question's care note, or nil.
func (q Question) Care() *Care {
	if q.Row != nil {
		return q.Row.Care
	}
	return q.Item.Care
}

// Folded reports whether the question concerns a person's own recovery,
// disclosure or health, and so is kept out of everything shown to a group.
func (q Question) Folded() bool { c := q.Care(); return c != nil && c.Folded }

// Folded reports whether the item is itself a folded question. Rows are folded one by
// one.
func (it *Item) Folded() bool { return it.Care != nil && it.Care.Folded }

// Sources are the ids of the statements the question stands on.
func (q Question) Sources() []string {
	if q.Row != nil {
		return q.Row.Source
	}
	return q.Item.Source
}

// States lists the states a person may give the question, in the order of
// their keys.
func (q Question) States() []State {
	switch {
	case q.Folded():
		return FoldedStates()
	case q.Item.Kind == KindChecklist:
		return q.Item.Stances.States()
	}
	return []State{TalkFirst, NotRelevant}
}

// PathIn says whether an item belongs to the core path of this plan; without an
// item, whether the section does. In a workshop the agenda decides, and a folded
// question is not asked.
func (s *Section) PathIn(p *Plan, it *Item) Path {
	if it != nil && it.Folded() && p.Workshop() {
		return Absent
	}
	path, own := s.Path, Path("")
	if it != nil {
		own = it.Path
	}
	if p.Workshop() {
		if s.Workshop != "" {
			path = s.Workshop
		}
		if slot, ok := p.slot(s.ID); ok && path != Absent {
			path = slot.path()
		}
		if it != nil && it.Workshop != "" {
			own = it.Workshop
		}
	}
	if own == Absent || (path == Core && own != "") {
		return own
	}
	return path
}

// Opens is the step that an answer to a choice leads to, which then says it all; "" for none.
func (it *Item) Opens(a Answer) string {
	for _, o := range it.Options {
		if o.ID == a.Text {
			return o.Opens
		}
	}
	return ""
}

// Leads reports whether a choice can lead to another step. On paper nothing leads anywhere.
func (it *Item) Leads() bool {
	return slices.ContainsFunc(it.Options, func(o Option) bool { return o.Opens != "" })
}

// Answered reports whether an answer says something about the question. A row
// that is talked about first, or not relevant, is answered: somebody decided so.
func (q Question) Answered(a Answer) bool {
	if q.Folded() {
		return a.State != Open // whatever a hand wrote beside it
	}
	switch q.Item.Kind.Holds() {
	case HoldsLevels:
		return a.Importance != 0 || a.Clarity != 0 || a.Agreement != ""
	case HoldsNothing:
		return true
	case HoldsState:
		a.Text = "" // words for a row that was adapted, and may be again
	case HoldsWords, HoldsDay, HoldsOption, HoldsCounts, HoldsIdeas, HoldsRisk, HoldsDays:
	}
	a.Now, a.Done, a.Who, a.By, a.Note, a.Views = false, false, "", "", "", nil // views are answers to be settled
	return a.Said()
}
