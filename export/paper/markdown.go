package paper

import "alongside/content"

// Markdown writes the plan for people to read and pass on, in either language, as of the
// day on which it was last changed.
func Markdown(p *content.Plan, g *content.Guide, l content.Language) []byte {
	return MarkdownOn(p.Updated, p, g, l)
}

// MarkdownOn is [Markdown] as of a later day: on paper a plan grows older than its last
// change.
func MarkdownOn(day content.Date, p *content.Plan, g *content.Guide, l content.Language) []byte {
	return planDocument(day, p, g, l).Markdown()
}
