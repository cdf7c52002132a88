package paper

import (
	"alongside/content"
	blocks "alongside/export/paper/block"
)

// momentDocument is one of the guide's papers.
func momentDocument(paper content.Paper, p *content.Plan, g *content.Guide, l content.Language) *blocks.Document {
	s := newSheet(blocks.Sheet, p, g, l)
	s.title(paper.Title)
	return s.Document
}
