package wizard

import (
	"slices"
	"strings"

	"alongside/content"
)

// A plainStop is somewhere .go can go: a step, or a single page of a core step
// that lies off its core path and so is never come by on the way.
type plainStop struct {
	title   content.Text
	head    content.Text // the heading above it, for the first of several
	section *content.Section
	page    int // its place in the route; -1 for a step
}

// stops lists the core steps, then the deeper ones, then the deeper pages of
// core steps.
func (p *plain) stops() (all []plainStop) {
	core, _ := p.route.steps()
	for i, g := range p.route.groups() {
		for j, s := range g.sections {
			stop := plainStop{title: s.Title, section: s, page: -1}
			if i > 0 && j == 0 {
				stop.head = g.heard
			}
			all = append(all, stop)
		}
	}
	var head content.Text
	if !p.route.deepens() {
		head = plainWords.StepsDeeper
	}
	for i, pg := range p.route.pages {
		if slices.Contains(core, pg.section) && p.route.path(pg) == content.Deeper {
			all = append(all, plainStop{title: pg.short(), head: head, section: pg.section, page: i})
			head = content.Text{}
		}
	}
	return all
}

// goTo goes to a step by its number or a word of its title, or lists them.
func (p *plain) goTo(where string) error {
	all := p.stops()
	if where == "" {
		p.listStops(all)
		return nil
	}
	i, isNumber := plainNumber(where)
	if !isNumber {
		word := plainFold(where)
		i = 1 + slices.IndexFunc(all, func(s plainStop) bool {
			titled := strings.Contains(plainFold(s.title.EN), word) || strings.Contains(plainFold(s.title.DA), word)
			return titled || (s.page < 0 && s.section.ID == word)
		})
	}
	if i < 1 || i > len(all) {
		p.tell(plainWords.GoWrong, where)
		return nil
	}
	p.returning = false
	if to := all[i-1]; to.page < 0 {
		p.route.section(to.section)
	} else {
		p.route.at = to.page
	}
	p.last, p.section = page{}, nil
	return errPlainAgain
}

func (p *plain) listStops(all []plainStop) {
	p.tell(plainWords.Steps)
	for i, s := range all {
		if !s.head.Empty() {
			p.tell(s.head)
		}
		t := s.section.Progress(p.plan)
		switch {
		case s.page >= 0:
			p.tell(plainWords.StepPage, i+1, s.title, s.section.Title)
		case s.section == p.route.page().section:
			p.tell(plainWords.StepHere, i+1, s.title)
		case t.Total == 0:
			p.tell(plainWords.Numbered, i+1, s.title)
		default:
			p.tell(plainWords.StepLine, i+1, s.title, t.Answered, t.Total)
		}
	}
	p.tell(plainWords.StepsHow)
}

// fullHelp tells the commands, and what the question stands on.
func (p *plain) fullHelp(pg page) {
	p.tell(plainWords.HelpCommands)
	for _, c := range plainCommands {
		if c.belongs(pg) && (!c.room || p.plan.Workshop()) {
			p.tell(plainWords.HelpLine, c.name, c.does)
		}
	}
	p.tell(plainWords.HelpDot)
	p.guide(plainWords.Plain, pg.title(p.plan))
	p.help(pg)
	p.sources(pg)
}

// sources says which statements of the two documents the page stands on, and
// what there is to read.
func (p *plain) sources(pg page) {
	for _, id := range pg.sources(p.session.Guide) {
		if id == content.Practice {
			p.tell(plainWords.SourcePractice)
			continue
		}
		for _, s := range p.session.Guide.Sources {
			if s.ID == id {
				p.tell(plainWords.Source, id, s.Says, p.document(s.Document))
			}
		}
	}
	for _, r := range p.session.Guide.Resources {
		if slices.Contains(r.Steps, pg.section.ID) {
			p.tell(plainWords.Reading, r.Title, r.About, r.Where)
		}
	}
}

func (p *plain) document(id string) string {
	for _, d := range p.session.Guide.Documents {
		if d.ID == id {
			return d.Title
		}
	}
	return id
}
