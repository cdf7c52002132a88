package paper

import (
	"strings"

	"alongside/content"
)

// Check tells what is open in a plan and what is overdue that day, and the remarks on it;
// found reports whether there is any of them.
func Check(p *content.Plan, g *content.Guide, remarks []*content.Problem, day content.Date, l content.Language) (told string, found bool) {
	lines := []string{g.Standing(p).Label().In(l)}
	open, late := g.OpenPoints(p), g.Overdue(p, day)
	if len(open) == 0 {
		lines = append(lines, reported().NothingIsOpen.In(l))
	} else {
		lines = append(lines, reported().OpenCount.With(len(open)).In(l))
	}
	for _, o := range open {
		lines = append(lines, "- "+content.VisibleLine(o.Line(p).In(l)))
	}
	if len(late) > 0 {
		lines = append(lines, reported().OverdueCount.With(len(late)).In(l))
	}
	for _, t := range late {
		lines = append(lines, "- "+content.VisibleLine(t.In(l)))
	}
	for _, r := range remarks {
		lines = append(lines, r.In(l))
	}
	return strings.Join(lines, "\n") + "\n", len(open)+len(late)+len(remarks) > 0
}
