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
	part    part           // review only
}

// A part divides the review, which looks back before it writes.
type part int

const (
	wholeItem part = iota
	partWrite
)

// pagesOf lists every page of the guide, core and deeper.
func pagesOf(g *content.Guide) []page {
	var pages []page
	for i := range g.Sections {
		s := &g.Sections[i]
		for j := range s.Items {
			it := &s.Items[j]
			for k := range it.Themes {
				pages = append(pages, page{section: s, item: it, theme: &it.Themes[k]})
			}
			if len(it.Themes) == 0 {
				pages = append(pages, page{section: s, item: it})
			}
			if it.Kind == content.KindReview {
				pages = append(pages, page{section: s, item: it, part: partWrite})
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
	case p.part == partWrite:
		return content.RefOf(p.section.ID, p.item.ID) + "-write"
	}
	return content.RefOf(p.section.ID, p.item.ID)
}

// holds reports whether the page is where a ref is answered.
func (p page) holds(r content.Ref) bool {
	if p.ref() == r {
		return true
	}
	return slices.ContainsFunc(p.questions(), func(q content.Question) bool { return q.Ref == r })
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

// title is the question at the head of the page.
func (p page) title(plan *content.Plan) content.Text {
	if p.part == partWrite {
		return words.WriteTitle
	}
	return plan.Fill(p.item.Ask)
}

// A route is the order of pages and where in it somebody is. A position is an
// index; what comes next is data, never a case per step.
type route struct {
	plan  *content.Plan
	pages []page
	at    int
}

// newRoute starts at the plan's position, or at the beginning.
func newRoute(g *content.Guide, p *content.Plan) *route {
	r := &route{plan: p, pages: pagesOf(g)}
	r.find(p.Position)
	return r
}

func (r *route) page() page { return r.pages[r.at] }

// find goes to the page that holds a ref; it reports whether there is one.
func (r *route) find(ref content.Ref) bool {
	i := slices.IndexFunc(r.pages, func(p page) bool { return p.holds(ref) })
	if i >= 0 {
		r.at = i
	}
	return i >= 0
}

// path says whether a page lies on the core path of this plan.
func (r *route) path(p page) content.Path { return p.section.PathIn(r.plan, p.item) }

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
