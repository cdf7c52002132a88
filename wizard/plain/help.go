package plain

import (
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// goTo goes to a step by its number or a word of its title, or lists them.
func (p *conversation) goTo(where string) error {
	if where == "" {
		p.listStops()
		return nil
	}
	all := p.walk.Stops()
	to, ok := walk.Stop{}, false
	if n, isNumber := numberOf(where); !isNumber {
		to, ok = p.walk.StopNamed(where, fold)
	} else if n >= 1 && n <= len(all) {
		to, ok = all[n-1], true
	}
	if !ok {
		p.tell(words.Spoken().GoWrong, where)
		return nil
	}
	p.returning = false
	p.walk.Go(to)
	p.last, p.section = walk.Page{}, nil
	return errAgain
}

func (p *conversation) listStops() {
	w := words.Spoken()
	p.tell(w.Steps)
	for i, s := range p.walk.Stops() {
		if !s.Heard.Empty() {
			p.tell(s.Heard)
		}
		switch {
		case s.Page >= 0:
			p.tell(w.StepPage, i+1, s.Title, s.Section.Title)
		case s.Here:
			p.tell(w.StepHere, i+1, s.Title)
		case s.Done.Total == 0:
			p.tell(w.Numbered, i+1, s.Title)
		default:
			p.tell(w.StepLine, i+1, s.Title, s.Done.Answered, s.Done.Total)
		}
	}
	p.tell(w.StepsHow)
}

// fullHelp tells the commands, and what the question stands on.
func (p *conversation) fullHelp(pg walk.Page) {
	p.tell(words.Spoken().HelpCommands)
	for _, c := range dotWords() {
		if p.belongs(c, pg) && (!c.room || p.plan.Workshop()) {
			p.tell(words.Spoken().HelpLine, c.name, c.does)
		}
	}
	p.tell(words.Spoken().HelpDot)
	p.guide(words.Spoken().Plain, pg.Title(p.plan))
	p.help(pg)
	p.there(pg)
	p.sources(pg)
}

// there tells what each row of a theme looks like when it is in place, for whoever asks; of a
// folded one only when somebody has opened it.
func (p *conversation) there(pg walk.Page) {
	if pg.Part != walk.WholeItem {
		return
	}
	for i, q := range p.folding.Rows(pg) {
		for _, c := range p.walk.There(q, p.folding.Is(q.Ref)) {
			p.tell(words.Spoken().RowThere, i+1, c.Text)
		}
	}
}

// sources says which statements of the two documents the page stands on, and
// what there is to read.
func (p *conversation) sources(pg walk.Page) {
	w := words.Spoken()
	for _, s := range p.walk.Sources(pg) {
		if s.ID == "" {
			p.tell(w.SourcePractice)
		} else {
			p.tell(w.Source, s.ID, s.Says, s.Document)
		}
	}
	for _, r := range p.walk.Reading(pg.Section) {
		p.tell(w.Reading, r.Title, r.About, r.Where)
	}
}
