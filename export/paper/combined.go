package paper

import (
	"fmt"
	"slices"
	"strings"

	"alongside/content"
)

// Combined tells what became of so many plans that were combined: whose views are in the
// one they became, which counted once, and how they differ.
func Combined(c *content.Combined, g *content.Guide, plans int, l content.Language) string {
	var lines []string
	tell := func(t content.Text) { lines = append(lines, t.In(l)) }
	tell(reported().PlansAreOne.With(plans, whoJoined(c.Plan, g, l)))
	switch c.Heard {
	case 0:
	case 1:
		tell(reported().CountedOnce.One)
	default:
		tell(reported().CountedOnce.Many.With(c.Heard))
	}
	for _, t := range slices.Concat(c.Newer, c.Copies) {
		lines = append(lines, "- "+t.In(l))
	}
	if len(c.Differ) == 0 {
		tell(reported().NothingDiffers)
	} else {
		tell(reported().AnsweredDifferently.With(len(c.Differ)))
	}
	for _, t := range c.Conflicts {
		lines = append(lines, "- "+content.VisibleLine(t.In(l)))
	}
	return strings.Join(lines, "\n") + "\n"
}

// whoJoined lists the perspectives in the order in which they came, each with how many
// of its voices there are.
func whoJoined(p *content.Plan, g *content.Guide, l content.Language) string {
	counts := map[string]int{}
	var order []string
	for _, v := range p.Joined {
		if counts[v.Who]++; counts[v.Who] == 1 {
			order = append(order, v.Who)
		}
	}
	for i, who := range order {
		order[i] = fmt.Sprintf("%s (%d)", content.VisibleLine(g.Perspective(who).In(l)), counts[who])
	}
	return strings.Join(order, ", ")
}
