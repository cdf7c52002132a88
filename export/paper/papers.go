package paper

import (
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
