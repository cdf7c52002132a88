package paper

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// about says how the plan came about, how long it is kept, and what its questions stand on.
func (pg *page) about() {
	pg.heading(2, pg.say(told().AboutThisPlan))
	how := []string{pg.cameAbout()}
	if scheme := phrase(pg.plan.Answer(content.RefScheme).Text); scheme != "" {
		how = append(how, pg.say(told().SchemeIs.With(scheme)))
	}
	for _, r := range []content.Ref{content.RefMode, content.RefPerspective} {
		if said := pg.inWords(r); said != "" {
			how = append(how, pg.say(told().AnsweredAs.With(said)))
		}
	}
	pg.reviewBy(block.Say(joined(" ", how...)))
	small := pg.aside(func() {
		if said := pg.sources(); said != "" {
			pg.Add(block.Note{Lines: []block.Line{block.Say(said)}})
		}
		pg.reading()
	})
	if len(small) > 0 {
		pg.Add(block.SmallPrint{Blocks: small})
	}
}

// cameAbout says in a sentence from whose answers the plan was made, and when.
func (pg *page) cameAbout() string {
	started, updated := pg.date(string(pg.plan.Started)), pg.date(string(pg.plan.Updated))
	days := told().Between.With(started, updated)
	if started == updated || started == "" {
		days = told().OnDay.With(updated)
	}
	switch {
	case len(pg.plan.Joined) > 0:
		return pg.say(told().MadeOfPlans.With(len(pg.plan.Joined), days))
	case pg.plan.Workshop():
		return pg.say(told().MadeTogether.With(days))
	}
	return pg.say(told().MadeAlone.With(days))
}

// inWords is what a hand has written in the place of an option that the guide has.
func (pg *page) inWords(r content.Ref) string {
	text := pg.plan.Answer(r).Text
	if q, ok := pg.known[r]; ok && slices.ContainsFunc(q.Item.Options, func(o content.Option) bool { return o.ID == text }) {
		return ""
	}
	return phrase(text)
}

// reviewBy says, below how the plan came about, how long it is kept: it holds honest thoughts about a
// workplace, and nobody should find them in ten years.
func (pg *page) reviewBy(how block.Line) {
	by := pg.plan.Answer(content.RefReviewBy)
	lines := []block.Line{block.Say(pg.say(told().NoReviewDate))}
	if by.Text != "" {
		lines = block.Labelled(pg.say(told().ReviewBy), reviewDay(pg, by.Text))
	}
	if pg.plan.ReviewOverdue(pg.day) {
		lines = block.Trailed(lines, block.Marked(pg.say(content.Overdue()), block.Warn))
	}
	pg.Add(block.Paragraph{Lines: append([]block.Line{how}, lines...)})
	by.Text = ""
	pg.details(content.Question{Ref: content.RefReviewBy}, by)
}

func reviewDay(pg *page, by string) []block.Line {
	if by = content.TidyBy(by); content.IsDate(by) {
		return []block.Line{block.Say(pg.date(by))}
	}
	return block.Prose(by)
}

// sources names the documents the questions stand on.
func (pg *page) sources() string {
	var said []string
	for _, d := range pg.guide.Documents {
		said = append(said, joined(", ", phrase(d.Title), phrase(d.By), phrase(d.Where)))
	}
	if len(said) == 0 {
		return ""
	}
	return pg.say(told().StandOn.With(strings.Join(said, "; ")))
}

// reading lists what is worth reading, a line each: what helps with steps that this plan has
// something on. The rest is beside the questions, for whoever comes to them.
func (pg *page) reading() {
	said := map[string]bool{} // each address once
	for _, d := range pg.guide.Documents {
		said[d.Where] = true
	}
	var items []block.Item
	for _, r := range pg.guide.Resources {
		if !slices.ContainsFunc(r.Steps, func(id string) bool { s := pg.guide.Section(id); return s != nil && pg.opened(s) }) {
			continue
		}
		l := block.Marked(pg.tell(r.Title), block.Soft)
		if !said[r.Where] {
			l = l.And(phrase(r.Where), block.Plain)
		}
		said[r.Where] = true
		items = append(items, block.Item{Lines: []block.Line{l}})
	}
	if len(items) > 0 {
		pg.Add(pg.note(told().WorthReading), block.List{Items: items})
	}
}
