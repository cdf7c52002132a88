package walk

import (
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// A Page is what is asked at one time: an item, one theme of a checklist, or
// one part of the review. The order of pages is the guide's.
type Page struct {
	Section *content.Section
	Item    *content.Item
	Theme   *content.Theme // checklist only
	Part    part
}

// A part is a page beside the one that asks an item.
type part int

// The parts.
const (
	WholeItem  part = iota
	PartWrite       // of the review, which looks back before it writes
	PartRound       // of what a workshop answers in a round: who and what is in it
	PartReveal      // of a section: what was answered apart, side by side
	PartVotes       // of a list: its ideas get their dots
	PartResult      // and are picked
	PartDates       // of a first working day: the follow-ups that were proposed from it
)

// suffix tells a part's place from the item's own.
func (p part) suffix() content.Ref {
	return [...]content.Ref{WholeItem: "", PartWrite: "-write", PartRound: "-round", PartReveal: "-reveal", PartVotes: "-votes", PartResult: "-result", PartDates: "-dates"}[p]
}

// PagesOf lists every page of the guide, core and deeper.
func PagesOf(g *content.Guide) []Page {
	var pages []Page
	for i := range g.Sections {
		s := &g.Sections[i]
		for j := range s.Items {
			it := &s.Items[j]
			if it.Rounds() {
				pages = append(pages, Page{Section: s, Item: it, Part: PartRound})
			}
			for k := range it.Themes {
				pages = append(pages, Page{Section: s, Item: it, Theme: &it.Themes[k]})
			}
			if len(it.Themes) == 0 {
				pages = append(pages, Page{Section: s, Item: it})
			}
			if it.Kind == content.KindList && slices.Contains(it.Marks, content.MarkTop) && !it.Folded() {
				pages = append(pages, Page{Section: s, Item: it, Part: PartVotes}, Page{Section: s, Item: it, Part: PartResult})
			}
			if it.Kind == content.KindFollowUp {
				pages = append(pages, Page{Section: s, Item: it, Part: PartDates})
			}
			if it.Kind == content.KindReview {
				pages = append(pages, Page{Section: s, Item: it, Part: PartWrite})
			}
			if j == s.LastInRound() {
				pages = append(pages, Page{Section: s, Item: it, Part: PartReveal})
			}
		}
	}
	return pages
}

// Ref is what the plan remembers as the position, and under which an item that
// has no rows keeps its answer.
func (p Page) Ref() content.Ref {
	switch {
	case p.Theme != nil:
		return content.RefOf(p.Section.ID, p.Theme.Rows[0].ID)
	case p.Part == PartReveal:
		return content.RefOf(p.Section.ID, p.Section.ID) + p.Part.suffix()
	}
	return content.RefOf(p.Section.ID, p.Item.ID) + p.Part.suffix()
}

// Holds reports whether the page is where a ref is answered.
func (p Page) Holds(r content.Ref) bool {
	if p.Ref() == r {
		return true
	}
	return p.Part == WholeItem && slices.ContainsFunc(p.Questions(), func(q content.Question) bool { return q.Ref == r })
}

// Questions lists what the page asks that has an answer of its own.
func (p Page) Questions() []content.Question {
	var rows []*content.Row
	switch {
	case p.Theme != nil:
		for i := range p.Theme.Rows {
			rows = append(rows, &p.Theme.Rows[i])
		}
	default:
		rows = p.Item.AllRows()
	}
	if len(rows) == 0 {
		return []content.Question{{Ref: content.RefOf(p.Section.ID, p.Item.ID), Section: p.Section, Item: p.Item}}
	}
	var qs []content.Question
	for _, r := range rows {
		qs = append(qs, content.Question{Ref: content.RefOf(p.Section.ID, r.ID), Section: p.Section, Item: p.Item, Row: r})
	}
	return qs
}

// Short names the page in a list of steps.
func (p Page) Short() content.Text {
	switch {
	case p.Part == PartRound:
		return words.Round().Short
	case p.Part == PartDates:
		return words.Screen().DatesShort
	case p.Theme != nil:
		return p.Theme.Title
	case p.Item.Folded():
		return content.FoldedPoint()
	}
	return p.Item.Short
}

// Title is the question at the head of the page. A folded one stands there when it is
// opened, and not above.
func (p Page) Title(plan *content.Plan) content.Text {
	switch p.Part {
	case PartWrite:
		if plan.TakesPart() {
			return words.Sheets().ReturnTitle
		}
		return words.Screen().WriteTitle
	case PartRound:
		return words.Round().Title
	case PartReveal:
		return words.Round().RevealTitle
	case PartVotes:
		return words.Screen().VotesTitle
	case PartResult:
		return words.Screen().ResultTitle
	case PartDates:
		return words.Screen().DatesTitle
	case WholeItem:
	}
	if p.Item.Folded() {
		return content.FoldedPoint()
	}
	return plan.Fill(p.Item.Ask)
}

// Sources lists the statements that the page stands on, without those that a folded
// point stands on: in other words, they say the same.
func (p Page) Sources(g *content.Guide) []string {
	ids := slices.Clone(p.Item.Source)
	for _, q := range p.Questions() {
		ids = append(ids, q.Sources()...)
	}
	for _, a := range p.Item.Advice {
		ids = append(ids, a.Source...)
	}
	ids = slices.DeleteFunc(ids, g.FoldedSource)
	slices.Sort(ids)
	return slices.Compact(ids)
}

// HoldsAny reports whether a section has one of the rows.
func (p Page) HoldsAny(rows []content.Ref) bool {
	return slices.ContainsFunc(rows, func(r content.Ref) bool {
		section, _ := r.Split()
		return section == p.Section.ID
	})
}
