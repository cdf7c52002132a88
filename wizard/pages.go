package wizard

import (
	"slices"

	"alongside/content"
)

// A page is what is asked at one time: an item, one theme of a checklist, or
// one part of the review. The order of pages is the guide's.
type page struct {
	section *content.Section
	item    *content.Item
	theme   *content.Theme // checklist only
	part    part
}

// A part is a page beside the one that asks an item.
type part int

const (
	wholeItem  part = iota
	partWrite       // of the review, which looks back before it writes
	partRound       // of what a workshop answers in a round: who and what is in it
	partReveal      // of a section: what was answered apart, side by side
	partVotes       // of a list: its ideas get their dots
	partResult      // and are picked
)

// suffix tells a part's place from the item's own.
func (p part) suffix() content.Ref {
	return [...]content.Ref{wholeItem: "", partWrite: "-write", partRound: "-round", partReveal: "-reveal", partVotes: "-votes", partResult: "-result"}[p]
}

// pagesOf lists every page of the guide, core and deeper.
func pagesOf(g *content.Guide) []page {
	var pages []page
	for i := range g.Sections {
		s := &g.Sections[i]
		for j := range s.Items {
			it := &s.Items[j]
			if it.Rounds() {
				pages = append(pages, page{section: s, item: it, part: partRound})
			}
			for k := range it.Themes {
				pages = append(pages, page{section: s, item: it, theme: &it.Themes[k]})
			}
			if len(it.Themes) == 0 {
				pages = append(pages, page{section: s, item: it})
			}
			if it.Kind == content.KindList && slices.Contains(it.Marks, content.MarkTop) && !it.Folded() {
				pages = append(pages, page{section: s, item: it, part: partVotes}, page{section: s, item: it, part: partResult})
			}
			if it.Kind == content.KindReview {
				pages = append(pages, page{section: s, item: it, part: partWrite})
			}
			if j == s.LastInRound() {
				pages = append(pages, page{section: s, item: it, part: partReveal})
			}
		}
	}
	return pages
}

// ref is what the plan remembers as the position, and under which an item that
// has no rows keeps its answer.
func (p page) ref() content.Ref {
	switch {
	case p.theme != nil:
		return content.RefOf(p.section.ID, p.theme.Rows[0].ID)
	case p.part == partReveal:
		return content.RefOf(p.section.ID, p.section.ID) + p.part.suffix()
	}
	return content.RefOf(p.section.ID, p.item.ID) + p.part.suffix()
}

// holds reports whether the page is where a ref is answered.
func (p page) holds(r content.Ref) bool {
	if p.ref() == r {
		return true
	}
	return p.part == wholeItem && slices.ContainsFunc(p.questions(), func(q content.Question) bool { return q.Ref == r })
}

// questions lists what the page asks that has an answer of its own.
func (p page) questions() []content.Question {
	var rows []*content.Row
	switch {
	case p.theme != nil:
		for i := range p.theme.Rows {
			rows = append(rows, &p.theme.Rows[i])
		}
	default:
		rows = p.item.AllRows()
	}
	if len(rows) == 0 {
		return []content.Question{{Ref: content.RefOf(p.section.ID, p.item.ID), Section: p.section, Item: p.item}}
	}
	var qs []content.Question
	for _, r := range rows {
		qs = append(qs, content.Question{Ref: content.RefOf(p.section.ID, r.ID), Section: p.section, Item: p.item, Row: r})
	}
	return qs
}

// short names the page in a list of steps.
func (p page) short() content.Text {
	switch {
	case p.part == partRound:
		return roundWords.Short
	case p.theme != nil:
		return p.theme.Title
	case p.item.Folded():
		return content.FoldedPoint()
	}
	return p.item.Short
}

// title is the question at the head of the page. A folded one stands there when it is
// opened, and not above.
func (p page) title(plan *content.Plan) content.Text {
	switch p.part {
	case partWrite:
		return words.WriteTitle
	case partRound:
		return roundWords.Title
	case partReveal:
		return roundWords.RevealTitle
	case partVotes:
		return words.VotesTitle
	case partResult:
		return words.ResultTitle
	case wholeItem:
	}
	if p.item.Folded() {
		return content.FoldedPoint()
	}
	return plan.Fill(p.item.Ask)
}

// sources lists the statements that the page stands on, without those that a folded
// point stands on: in other words, they say the same.
func (p page) sources(g *content.Guide) []string {
	ids := slices.Clone(p.item.Source)
	for _, q := range p.questions() {
		ids = append(ids, q.Sources()...)
	}
	for _, a := range p.item.Advice {
		ids = append(ids, a.Source...)
	}
	ids = slices.DeleteFunc(ids, g.FoldedSource)
	slices.Sort(ids)
	return slices.Compact(ids)
}

// A route is the order of pages and where in it somebody is. A position is an
// index; what comes next is data, never a case per step.
type route struct {
	guide *content.Guide
	plan  *content.Plan
	apart bool // rounds can be held: what one shows is hidden from the next
	pages []page
	at    int
}

// newRoute starts at the plan's position, or at the beginning.
func newRoute(g *content.Guide, p *content.Plan) *route {
	r := &route{guide: g, plan: p, pages: pagesOf(g)}
	r.find(p.Position)
	return r
}

func (r *route) page() page { return r.pages[r.at] }

// find goes to the page that holds a ref; it reports whether there is one. What
// several have answered apart is taken up where their views stand side by side.
func (r *route) find(ref content.Ref) bool {
	revealed := func(p page) bool {
		section, _ := ref.Split()
		return p.part == partReveal && p.section.ID == section && r.guide.Revealed(r.plan, ref)
	}
	i := slices.IndexFunc(r.pages, revealed)
	if i < 0 {
		i = slices.IndexFunc(r.pages, func(p page) bool { return p.holds(ref) })
	}
	if i >= 0 {
		r.at = i
	}
	return i >= 0
}

// path says whether a page lies on the core path of this plan. In a workshop a
// round takes the place of the pages that one person would fill in.
func (r *route) path(p page) content.Path {
	path := p.section.PathIn(r.plan, p.item)
	switch p.part {
	case partRound:
		if !r.plan.Workshop() {
			return content.Absent
		}
	case partReveal:
		if !r.guide.AnyRevealed(r.plan, p.section) {
			return content.Absent
		}
		return p.section.PathIn(r.plan, nil)
	case wholeItem:
		if path == content.Core && r.plan.Workshop() && p.item.Rounds() && r.apart {
			return content.Deeper
		}
	case partVotes, partResult:
		if !p.item.Votes(r.plan) {
			return content.Absent
		}
	case partWrite:
	}
	return path
}

// step moves one page on (by 1) or back (by -1). On the core path deeper pages
// are passed by; inside a deeper step, or from a deeper page of a core step,
// the step is walked through to its end. It reports whether there was a page.
func (r *route) step(by int) bool {
	here := r.page()
	deep := r.path(here) == content.Deeper
	for i := r.at + by; i >= 0 && i < len(r.pages); i += by {
		p := r.pages[i]
		if path := r.path(p); path == content.Core || (deep && path == content.Deeper && p.section == here.section) {
			r.at = i
			return true
		}
	}
	return false
}

// section goes to the first page of a section on the core path, or its very
// first where the section is deeper.
func (r *route) section(s *content.Section) {
	first := -1
	for i, p := range r.pages {
		if p.section != s || r.path(p) == content.Absent {
			continue
		}
		if first < 0 {
			first = i
		}
		if r.path(p) == content.Core {
			first = i
			break
		}
	}
	if first >= 0 {
		r.at = first
	}
}

// first reports whether a page is the first that its section has in this plan.
func (r *route) first(p page) bool {
	i := slices.IndexFunc(r.pages, func(other page) bool {
		return other.section == p.section && (other == p || r.path(other) != content.Absent)
	})
	return r.pages[i] == p
}

// extras lists the deeper pages of core steps, which no step leads through.
func (r *route) extras() []page {
	var extras []page
	for _, p := range r.pages {
		if r.path(p) == content.Deeper && p.section.PathIn(r.plan, nil) == content.Core {
			extras = append(extras, p)
		}
	}
	return extras
}

// steps lists the core sections of this plan and the deeper ones, in order.
func (r *route) steps() (core, deeper []*content.Section) {
	var last *content.Section
	for _, p := range r.pages {
		if p.section == last {
			continue
		}
		last = p.section
		switch p.section.PathIn(r.plan, nil) {
		case content.Core:
			core = append(core, p.section)
		case content.Deeper:
			deeper = append(deeper, p.section)
		case content.Absent:
		}
	}
	return core, deeper
}

// A group is some of the steps under one heading.
type group struct {
	head     content.Text
	heard    content.Text // the heading, as it is heard line by line
	away     content.Text // where one is, in a step that is not on the way
	sections []*content.Section
}

// groups lists the steps as they are shown: those on the way, then the others. In a
// workshop it says which of them are for before and which for after.
func (r *route) groups() []group {
	core, deeper := r.steps()
	if !r.plan.Workshop() {
		return []group{{head: words.CoreTitle, sections: core}, {words.DeeperTitle, plainWords.StepsDeeper, words.Deeper, deeper}}
	}
	groups := []group{
		{head: words.WorkshopTitle, sections: core},
		{head: words.BeforeTitle, heard: plainWords.StepsBefore, away: words.BeforeTitle},
		{head: words.AfterTitle, heard: plainWords.StepsAfter, away: words.AfterTitle},
		{head: words.DeeperTitle, heard: plainWords.StepsDeeper, away: words.Deeper},
	}
	for _, s := range deeper {
		to := &groups[len(groups)-1]
		switch slot, _ := s.Slot(r.plan); slot.Around {
		case content.BeforeWorkshop:
			to = &groups[1]
		case content.AfterWorkshop:
			to = &groups[2]
		}
		to.sections = append(to.sections, s)
	}
	return slices.DeleteFunc(groups, func(g group) bool { return len(g.sections) == 0 })
}

// deepens reports whether the last group is of steps to go deeper into at any time,
// so that single pages may stand under its heading.
func (r *route) deepens() bool {
	groups := r.groups()
	return len(groups) > 0 && groups[len(groups)-1].head == words.DeeperTitle
}

// groupOf is the group a step stands in. A page that only another kind of plan has
// stands in none.
func (r *route) groupOf(s *content.Section) group {
	groups := r.groups()
	if i := slices.IndexFunc(groups, func(g group) bool { return slices.Contains(g.sections, s) }); i >= 0 {
		return groups[i]
	}
	return group{away: words.Deeper}
}

// place says where the present page is: the step's number among the core steps
// (0 in a deeper one) and their count, and the page's number in its step.
func (r *route) place() (step, steps, nth, of int) {
	here := r.page()
	core, _ := r.steps()
	step = slices.Index(core, here.section) + 1
	for i, p := range r.pages {
		path := r.path(p)
		if p.section != here.section || path == content.Absent || (step > 0 && path == content.Deeper && i != r.at) {
			continue
		}
		of++
		if i <= r.at {
			nth++
		}
	}
	return step, len(core), nth, of
}
