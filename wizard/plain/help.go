package plain

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A stopover is somewhere .go can go: a step, or a single page of a core step
// that lies off its core path and so is never come by on the way.
type stopover struct {
	title   content.Text
	head    content.Text // the heading above it, for the first of several
	section *content.Section
	page    int // its place in the route; -1 for a step
}

// stops lists the core steps, then the deeper ones, then the deeper pages of
// core steps.
func (p *conversation) stops() (all []stopover) {
	core, _ := p.route.Steps()
	for i, g := range p.route.Groups() {
		for j, s := range g.Sections {
			stop := stopover{title: s.Title, section: s, page: -1}
			if i > 0 && j == 0 {
				stop.head = g.Heard
			}
			all = append(all, stop)
		}
	}
	var head content.Text
	if !p.route.Deepens() {
		head = words.Spoken().StepsDeeper
	}
	for i, pg := range p.route.Pages {
		if slices.Contains(core, pg.Section) && p.route.Path(pg) == content.Deeper {
			all = append(all, stopover{title: pg.Short(), head: head, section: pg.Section, page: i})
			head = content.Text{}
		}
	}
	return all
}

// goTo goes to a step by its number or a word of its title, or lists them.
func (p *conversation) goTo(where string) error {
	all := p.stops()
	if where == "" {
		p.listStops(all)
		return nil
	}
	i, isNumber := numberOf(where)
	if !isNumber {
		word := fold(where)
		i = 1 + slices.IndexFunc(all, func(s stopover) bool {
			titled := strings.Contains(fold(s.title.EN), word) || strings.Contains(fold(s.title.DA), word)
			return titled || (s.page < 0 && s.section.ID == word)
		})
	}
	if i < 1 || i > len(all) {
		p.tell(words.Spoken().GoWrong, where)
		return nil
	}
	p.returning = false
	if to := all[i-1]; to.page < 0 {
		p.route.Section(to.section)
	} else {
		p.route.At = to.page
	}
	p.last, p.section = walk.Page{}, nil
	return errAgain
}

func (p *conversation) listStops(all []stopover) {
	p.tell(words.Spoken().Steps)
	for i, s := range all {
		if !s.head.Empty() {
			p.tell(s.head)
		}
		t := s.section.Progress(p.plan)
		switch {
		case s.page >= 0:
			p.tell(words.Spoken().StepPage, i+1, s.title, s.section.Title)
		case s.section == p.route.Page().Section:
			p.tell(words.Spoken().StepHere, i+1, s.title)
		case t.Total == 0:
			p.tell(words.Spoken().Numbered, i+1, s.title)
		default:
			p.tell(words.Spoken().StepLine, i+1, s.title, t.Answered, t.Total)
		}
	}
	p.tell(words.Spoken().StepsHow)
}

// fullHelp tells the commands, and what the question stands on.
func (p *conversation) fullHelp(pg walk.Page) {
	p.tell(words.Spoken().HelpCommands)
	for _, c := range dotWords {
		if c.belongs(pg) && (!c.room || p.plan.Workshop()) {
			p.tell(words.Spoken().HelpLine, c.name, c.does)
		}
	}
	p.tell(words.Spoken().HelpDot)
	p.guide(words.Spoken().Plain, pg.Title(p.plan))
	p.help(pg)
	p.sources(pg)
}

// sources says which statements of the two documents the page stands on, and
// what there is to read.
func (p *conversation) sources(pg walk.Page) {
	for _, id := range pg.Sources(p.session.Guide) {
		if id == content.Practice {
			p.tell(words.Spoken().SourcePractice)
			continue
		}
		for _, s := range p.session.Guide.Sources {
			if s.ID == id {
				p.tell(words.Spoken().Source, id, s.Says, p.document(s.Document))
			}
		}
	}
	for _, r := range p.session.Guide.Resources {
		if slices.Contains(r.Steps, pg.Section.ID) {
			p.tell(words.Spoken().Reading, r.Title, r.About, r.Where)
		}
	}
}

func (p *conversation) document(id string) string {
	for _, d := range p.session.Guide.Documents {
		if d.ID == id {
			return d.Title
		}
	}
	return id
}
