package paper

import (
	"regexp"
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// A Kind is one of the papers that a plan becomes.
type Kind string

// The papers that every guide has; the others are the guide's own, by their ids.
const (
	Plan Kind = content.PaperPlan // the plan itself
	HR   Kind = content.PaperHR   // what is for the manager and HR alone

	// Sheets is each sheet's own answers, an appendix that is written on request alone.
	Sheets Kind = content.PaperSheets
)

// named are the words that name the papers which are not the guide's.
var named = content.Words[paperNames]("papers")

type paperNames struct{ Plan, HR content.Text }

// Kinds lists what this plan can become: the plan itself, then the guide's papers in
// their order, and what is for the manager and HR where there is anything.
func Kinds(p *content.Plan, g *content.Guide) []Kind {
	kinds := []Kind{Plan}
	for _, paper := range g.Papers {
		kinds = append(kinds, Kind(paper.ID))
	}
	if g.AnyFolded(p) {
		kinds = append(kinds, HR)
	}
	return kinds
}

// Label says what the paper is and for whom, for a list to choose from.
func (k Kind) Label(g *content.Guide) content.Text {
	switch k {
	case Sheets:
		return told().EachSheet
	case Plan:
		return named().Plan
	case HR:
		return named().HR
	}
	if paper, ok := g.Paper(string(k)); ok {
		return paper.Label
	}
	return content.Verbatim(string(k))
}

// Write makes one of the papers of the plan, as of a day; ok is false where this plan
// cannot become it. Whatever the paper, what a round still hides is not in it, nor what a
// hand has written beside a folded point.
func Write(k Kind, day content.Date, p *content.Plan, g *content.Guide, l content.Language) (doc *block.Document, ok bool) {
	switch k {
	case Plan:
		return planDocument(day, p, g, l), true
	case Sheets:
		doc = sheetsDocument(day, p, g, l)
		return doc, doc != nil
	case HR:
		doc = hrDocument(p, g, l)
		return doc, doc != nil
	}
	paper, ok := g.Paper(string(k))
	if !ok {
		return nil, false
	}
	return momentDocument(paper, p, g, l), true
}

// DaysIn are the days as of which a paper says that it is, in a language. Answers may say
// such a thing too: which of them is the paper's own is not known here.
func DaysIn(data []byte, l content.Language) (days []content.Date) {
	before, after, _ := strings.Cut(told().AsOf.In(l), "%s")
	const mark = `(?:<[^>]{1,40}>)?` // around a day on a page
	said := regexp.MustCompile(regexp.QuoteMeta(before) + mark + `(.{1,40}?\d{4})` + mark + regexp.QuoteMeta(after))
	for _, found := range said.FindAllSubmatch(data, mostDays) {
		if day := content.ReadDay(string(found[1])).Day; day != "" && !slices.Contains(days, day) {
			days = append(days, day)
		}
	}
	return days
}

// mostDays are as many as are looked for: it is told at the top or, of a short paper, below.
const mostDays = 3
