package content

import "slices"

// Whoever cannot be in the room, or would rather write in peace, takes part from a machine
// of their own. A sheet is a small plan file for that: the rows of a group's round, as whom
// they are answered, and nothing that anybody has answered. It is handed over and sent back
// as a file, and [Guide.TakeIn] makes one voice of it.

// ofNoName stands in a sheet for a plan that has no name of its own, as one has that was
// written by hand. Which plan such a sheet belongs to, nobody can tell.
const ofNoName = "unknown"

// sheetSays are the words on sheets.
var sheetSays = Words[sheetWords]("part")

type sheetWords struct {
	NoRows, NoRowsCure, NotASheet, NotASheetCure, AnotherPlans, AnotherPlansCure Text
	NothingAnswered, NothingAnsweredCure, Nobodys, NobodysCure                   Text
	NoPlan, NoPlanCure, InARound, InARoundCure, NotAGroup, NotAGroupCure         Text
	SheetTaken, SheetNewer, SheetOlder, SheetCopy, SheetIn, ReturnStep           Text
}

// TakesPart reports whether the plan is a sheet: one person's part in a group's round.
func (p *Plan) TakesPart() bool { return p.SheetOf != "" }

// SheetFor makes a sheet of the rows that the plan has picked for a round, for one person
// of a perspective. Of the plan's answers it has the workplace and the scheme, which the
// questions are worded with.
//
// It has no identity yet: that comes with the first answer. So a sheet that is handed to
// five people becomes five voices, each known by a name of its own.
func (g *Guide) SheetFor(p *Plan, who string, l Language, today Date) (*Plan, error) {
	rows := g.Asking(p).inRound(p)
	if len(rows) == 0 {
		return nil, &Problem{What: sheetSays().NoRows, Cure: sheetSays().NoRowsCure}
	}
	s := NewPlan(l, today)
	s.SheetOf, s.Sheet = p.calledName(), rows
	s.Say(RefPerspective, who)
	s.Say(RefWorkplace, p.Workplace())
	s.Say(RefScheme, p.Answer(RefScheme).Text)
	return s, nil
}

// inRound are the rows of the round that is going on, or else of the one that comes next:
// those that a paper sheet asks.
func (g *Guide) inRound(p *Plan) []Ref {
	room := p.ForGroup()
	if p.TakesPart() {
		room = p
	}
	var rows []Ref
	for i := range g.Sections {
		s := &g.Sections[i]
		for j := range s.Items {
			it := &s.Items[j]
			if it.Kind == KindStar && s.PathIn(room, it) != Core {
				continue
			}
			for _, q := range g.OnSheet(p, s, it) {
				rows = append(rows, q.Ref)
			}
		}
	}
	if p.Round == nil {
		return rows
	}
	return slices.DeleteFunc(slices.Clone(p.Round.Of), func(r Ref) bool {
		q, ok := g.Question(r)
		return !ok || !q.InRound()
	})
}

// calledName is what a sheet calls the plan that it is made from: its own name, or that of
// one of the plans that it was combined from, which a combined plan keeps however many come
// to it.
func (p *Plan) calledName() string {
	if p.TakesPart() {
		return p.SheetOf
	}
	if p.Identity != "" {
		return p.Identity
	}
	first := ""
	for _, j := range p.Joined {
		if j.Identity != "" && (first == "" || j.Identity < first) {
			first = j.Identity
		}
	}
	if first == "" {
		return ofNoName
	}
	return first
}

// madeOf reports whether the sheet may have been made from a plan.
func (p *Plan) madeOf(group *Plan) bool {
	name := p.SheetOf
	return name == ofNoName || name == group.Identity || group.calledName() == ofNoName ||
		slices.ContainsFunc(group.Joined, func(j Joined) bool { return j.Identity == name })
}

// Asking is the guide as a plan asks it: of a sheet only its rows, one step after the other,
// and the page that ends it; of any other plan the guide itself.
func (g *Guide) Asking(p *Plan) *Guide {
	if !p.TakesPart() {
		return g
	}
	asks := *g
	asks.Sections = nil
	for _, s := range g.Sections {
		of := s.asking(p.Sheet)
		if len(of.Items) > 0 {
			asks.Sections = append(asks.Sections, of)
		}
	}
	return &asks
}

// asking is a section with nothing in it but some rows, what stands at the top of the file,
// which is not asked, and the review, whose last page is the sheet's.
func (s Section) asking(rows []Ref) Section {
	id, items := s.ID, s.Items
	s.Path, s.Workshop, s.Items, s.Lead = Absent, "", nil, nil
	for _, it := range items {
		it.Path, it.Workshop = "", ""
		switch {
		case RefOf(id, it.ID).AtHead():
			it.Path = Absent
		case it.Kind == KindReview:
			s.Path, s.Title, s.Short, s.Intro = Core, sheetSays().ReturnStep, Text{}, Text{}
		case it.Rounds():
			it = it.asking(id, rows)
			if len(it.AllRows()) == 0 {
				continue
			}
			s.Path = Core
		default:
			continue
		}
		s.Items = append(s.Items, it)
	}
	return s
}

// asking is an item of a round with nothing but some of its rows.
func (it Item) asking(section string, rows []Ref) Item {
	asked := func(all []Row) []Row {
		return slices.DeleteFunc(slices.Clone(all), func(r Row) bool {
			return r.Care != nil && r.Care.Folded || !slices.Contains(rows, RefOf(section, r.ID))
		})
	}
	it.Rows = asked(it.Rows)
	themes := it.Themes
	it.Themes = nil
	for _, t := range themes {
		if t.Rows = asked(t.Rows); len(t.Rows) > 0 {
			it.Themes = append(it.Themes, t)
		}
	}
	return it
}
