package export

import (
	"alongside/content"
	"alongside/export/planfile"
)

// Remarks tell what nobody sees in a plan that was read from a file, or should see there:
// keys that may be slips of the hand, signs that steer a screen, what looks like a
// person's number, words beside a folded point, and comments that would be lost.
func Remarks(name string, data []byte, p *content.Plan, g *content.Guide) []*content.Problem {
	var remarks []*content.Problem
	for _, u := range g.Unknown(p) {
		remarks = append(remarks, u.Problem(name))
	}
	for _, s := range content.Suspicious(p, g) {
		remarks = append(remarks, s.Problem(name))
	}
	for _, s := range content.PersonalTexts(p, g) {
		remarks = append(remarks, s.Problem(name))
	}
	for _, r := range g.Wordy(p) {
		remarks = append(remarks, content.WordyProblem(name, planfile.Line(data, r)))
	}
	if lost := planfile.Comments(name, data); lost != nil {
		remarks = append(remarks, lost)
	}
	return remarks
}
