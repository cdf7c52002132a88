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
	if len(c.Sheets) == 0 {
		tell(reported().PlansAreOne.With(plans, whoJoined(c.Plan, g, l)))
	}
	for _, t := range c.Sheets {
		lines = append(lines, t.In(l))
	}
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
	if len(c.Since) > 0 {
		tell(reported().AgreedSince.With(len(c.Since)))
	}
	for _, r := range c.Since {
		if q, ok := g.Question(r); ok {
			lines = append(lines, "- "+content.VisibleLine(otherwise(c.Plan, g, q).In(l)))
		}
	}
	for _, t := range c.Conflicts {
		lines = append(lines, "- "+content.VisibleLine(t.In(l)))
	}
	return strings.Join(lines, "\n") + "\n"
}

// otherwise names a point that was agreed on, and the perspectives of those who say
// otherwise now.
func otherwise(p *content.Plan, g *content.Guide, q content.Question) content.Text {
	return content.InEach(func(l content.Language) string {
		var who []string
		for _, v := range q.Since(p) {
			if name := g.Perspective(v.Who).In(l); !slices.Contains(who, name) {
				who = append(who, name)
			}
		}
		return reported().Otherwise.With(q.Line(p), strings.Join(who, ", ")).In(l)
	})
}

// SettledThere refuses to replace a plan in which a group has settled something.
func SettledThere(file string) error {
	return &content.Problem{File: file, What: reported().SettledThere, Cure: reported().SettledThereCure}
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
