package export

import (
	"slices"

	"alongside/content"
	"alongside/export/planfile"
)

// Remarks tell what nobody sees in a plan that was read from a file, or should see there:
// keys that may be slips of the hand, signs that steer a screen, what looks like a
// person's number, words beside a folded point, and comments that would be lost.
func Remarks(name string, data []byte, p *content.Plan, g *content.Guide) []*content.Problem {
	var unknown, suspicious, personal, wordy, lost content.Problems
	for _, u := range g.Unknown(p) {
		unknown = append(unknown, u.Problem(name))
	}
	for _, s := range content.Suspicious(p, g) {
		suspicious = append(suspicious, s.Problem(name))
	}
	for _, s := range content.PersonalTexts(p, g) {
		personal = append(personal, s.Problem(name))
	}
	for _, r := range g.Wordy(p) {
		wordy = append(wordy, content.WordyProblem(name, planfile.Line(data, r)))
	}
	if comments := planfile.Comments(name, data); comments != nil {
		lost = append(lost, comments)
	}
	return slices.Concat(unknown.Told(), suspicious.Told(), personal.Told(), wordy.Told(), lost)
}
