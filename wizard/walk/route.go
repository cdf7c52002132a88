package walk

import (
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// A Route is the order of pages and where in it somebody is. A position is an
// index; what comes next is data, never a case per step. The pages stand in the guide's
// order, and a plan may go through its steps in another.
type Route struct {
	Guide *content.Guide
	Plan  *content.Plan
	Apart bool // rounds can be held: what one shows is hidden from the next
	Pages []Page
	At    int
}

// NewRoute starts at the plan's position, or at the beginning.
func NewRoute(g *content.Guide, p *content.Plan) *Route {
	r := &Route{Guide: g, Plan: p, Pages: pagesIn(g, p)}
	if r.Find(p.Position); p.TakesPart() && (r.Path(r.Page()) == content.Absent || r.Page().Part == PartWrite) { // from its end one begins again
		r.FromTheStart()
	}
	return r
}

// pagesIn are the guide's pages in the order of a plan: one that was combined has its views
// already, and a group looks at them before it is asked for an answer of its own.
func pagesIn(g *content.Guide, p *content.Plan) []Page {
	pages := PagesOf(g)
	if !viewsFirst(p) {
		return pages
	}
	for at, page := range pages {
		if page.Part == PartReveal && g.AnyRevealed(p, page.Section) {
			first := slices.IndexFunc(pages, func(other Page) bool { return other.Section == page.Section })
			copy(pages[first+1:at+1], pages[first:at])
			pages[first] = page
		}
	}
	return pages
}

func viewsFirst(p *content.Plan) bool { return len(p.Joined) > 1 }

// Page is where somebody is now.
func (r *Route) Page() Page { return r.Pages[r.At] }

// Find goes to the page that holds a ref; it reports whether there is one. What
// several have answered apart is taken up where their views stand side by side.
func (r *Route) Find(ref content.Ref) bool {
	revealed := func(p Page) bool {
		section, _ := ref.Split()
		return p.Part == PartReveal && p.Section.ID == section && r.Guide.Revealed(r.Plan, ref)
	}
	i := slices.IndexFunc(r.Pages, revealed)
	if i < 0 {
		i = slices.IndexFunc(r.Pages, func(p Page) bool { return p.Holds(ref) })
	}
	if i >= 0 {
		r.At = i
	}
	return i >= 0
}

// Path says whether a page lies on the core path of this plan. In a workshop a
// round takes the place of the pages that one person would fill in.
func (r *Route) Path(p Page) content.Path {
	path := p.Section.PathIn(r.Plan, p.Item)
	switch p.Part {
	case PartRound:
		switch {
		case !r.Plan.Workshop():
			return content.Absent
		case path == content.Core && viewsFirst(r.Plan) && r.Guide.AnyRevealed(r.Plan, p.Section): // each has answered already
			return content.Deeper
		}
	case PartReveal:
		if !r.Guide.AnyRevealed(r.Plan, p.Section) {
			return content.Absent
		}
		return p.Section.PathIn(r.Plan, nil)
	case WholeItem:
		if p.Item.Kind == content.KindReview && r.Plan.TakesPart() { // there is no plan to look back over
			return content.Absent
		}
		if path == content.Core && r.Plan.Workshop() && p.Item.Rounds() && r.Apart {
			return content.Deeper
		}
		if path == content.Core && viewsFirst(r.Plan) && r.settled(p) {
			return content.Deeper
		}
	case PartVotes, PartResult:
		if !p.Item.Votes(r.Plan) {
			return content.Absent
		}
	case PartDates: // which stand already, once there is a first day
		if path == content.Core {
			return content.Deeper
		}
	case PartWrite:
	}
	return path
}

// settled reports whether a group has come to something on all that a page asks, over the
// views: it is not asked for it again below them.
func (r *Route) settled(p Page) bool {
	return !slices.ContainsFunc(p.Questions(), func(q content.Question) bool {
		a := r.Plan.Answer(q.Ref)
		said := q.Row != nil || a.Agreed != "" || a.Text != "" || a.Agreement == content.NotAgreed
		return a.Agreement == "" || !said
	})
}

// Step moves one page on (by 1) or back (by -1). On the core path deeper pages
// are passed by; inside a deeper step, or from a deeper page of a core step,
// the step is walked through to its end. It reports whether there was a page.
func (r *Route) Step(by int) bool {
	here := r.Page()
	deep := r.Path(here) == content.Deeper
	way := r.way()
	for i := slices.Index(way, r.At) + by; i >= 0 && i < len(way); i += by {
		p := r.Pages[way[i]]
		if path := r.Path(p); path == content.Core || (deep && path == content.Deeper && p.Section == here.Section) {
			r.At = way[i]
			return true
		}
	}
	return false
}

// way is the order in which one goes through the pages: the guide's, or that in which the
// plan has put its steps. A page keeps its number in either.
func (r *Route) way() []int {
	way := make([]int, len(r.Pages))
	for i := range way {
		way[i] = i
	}
	if len(r.Plan.Order) == 0 {
		return way
	}
	nth := map[*content.Section]int{}
	for i, s := range r.Guide.Ordered(r.Plan) {
		nth[s] = i
	}
	slices.SortStableFunc(way, func(a, b int) int { return nth[r.Pages[a].Section] - nth[r.Pages[b].Section] })
	return way
}

// Section goes to the first page of a section on the core path, or its very
// first where the section is deeper.
func (r *Route) Section(s *content.Section) {
	first := -1
	for i, p := range r.Pages {
		if p.Section != s || r.Path(p) == content.Absent {
			continue
		}
		if first < 0 {
			first = i
		}
		if r.Path(p) == content.Core {
			first = i
			break
		}
	}
	if first >= 0 {
		r.At = first
	}
}

// First reports whether a page is the first that its section has in this plan, apart from
// the one of the views, which wants all the room.
func (r *Route) First(p Page) bool {
	i := slices.IndexFunc(r.Pages, func(other Page) bool {
		return other.Section == p.Section && other.Part != PartReveal && (other == p || r.Path(other) != content.Absent)
	})
	return i >= 0 && r.Pages[i] == p
}

// Steps lists the core sections of this plan and the deeper ones, in order.
func (r *Route) Steps() (core, deeper []*content.Section) {
	var last *content.Section
	for _, i := range r.way() {
		p := r.Pages[i]
		if p.Section == last {
			continue
		}
		last = p.Section
		switch p.Section.PathIn(r.Plan, nil) {
		case content.Core:
			core = append(core, p.Section)
		case content.Deeper:
			deeper = append(deeper, p.Section)
		case content.Absent:
		}
	}
	return core, deeper
}

// A Group is some of the steps under one heading.
type Group struct {
	Head     content.Text
	Heard    content.Text // the heading, as it is heard line by line
	Away     content.Text // where one is, in a step that is not on the way
	Closed   content.Text // the heading where its steps are only counted
	Sections []*content.Section
}

// Groups lists the steps as they are shown: those on the way, then the others. In a
// workshop it says which of them are for before and which for after.
func (r *Route) Groups() []Group {
	core, deeper := r.Steps()
	if r.Plan.TakesPart() {
		return []Group{{Head: words.Sheets().Steps, Sections: core}}
	}
	if !r.Plan.Workshop() {
		return []Group{{Head: words.Screen().CoreTitle, Sections: core}, {words.Screen().DeeperTitle, words.Spoken().StepsDeeper, words.Screen().Deeper, words.Screen().DeeperShort, deeper}}
	}
	groups := []Group{
		{Head: words.Screen().WorkshopTitle, Sections: core},
		{Head: words.Screen().BeforeTitle, Heard: words.Spoken().StepsBefore, Away: words.Screen().BeforeTitle, Closed: words.Screen().BeforeTitle},
		{Head: words.Screen().AfterTitle, Heard: words.Spoken().StepsAfter, Away: words.Screen().AfterTitle, Closed: words.Screen().AfterTitle},
		{Head: words.Screen().DeeperTitle, Heard: words.Spoken().StepsDeeper, Away: words.Screen().Deeper, Closed: words.Screen().DeeperShort},
	}
	for _, s := range deeper {
		to := &groups[len(groups)-1]
		switch slot, _ := s.Slot(r.Plan); slot.Around {
		case content.BeforeWorkshop:
			to = &groups[1]
		case content.AfterWorkshop:
			to = &groups[2]
		}
		to.Sections = append(to.Sections, s)
	}
	return slices.DeleteFunc(groups, func(g Group) bool { return len(g.Sections) == 0 })
}

// Deepens reports whether the last group is of steps to go deeper into at any time,
// so that single pages may stand under its heading.
func (r *Route) Deepens() bool {
	groups := r.Groups()
	return len(groups) > 0 && groups[len(groups)-1].Head == words.Screen().DeeperTitle
}

// GroupOf is the group a step stands in. A page that only another kind of plan has
// stands in none.
func (r *Route) GroupOf(s *content.Section) Group {
	groups := r.Groups()
	if i := slices.IndexFunc(groups, func(g Group) bool { return slices.Contains(g.Sections, s) }); i >= 0 {
		return groups[i]
	}
	return Group{Away: words.Screen().Deeper}
}

// Place says where the present page is: the step's number among the core steps
// (0 in a deeper one) and their count, and the page's number in its step.
func (r *Route) Place() (step, steps, nth, of int) {
	here := r.Page()
	core, _ := r.Steps()
	step = slices.Index(core, here.Section) + 1
	for i, p := range r.Pages {
		if p.Section != here.Section {
			continue
		}
		if path := r.Path(p); path == content.Absent || (step > 0 && path == content.Deeper && i != r.At) {
			continue
		}
		of++
		if i <= r.At {
			nth++
		}
	}
	return step, len(core), nth, of
}
