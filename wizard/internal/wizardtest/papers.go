package wizardtest

import (
	"alongside/content"
	"alongside/wizard/walk"
)

// A Desk is where papers go in tests, and what it says to each.
type Desk func(o content.Offer, path string, replace bool) error

// Folder is where the files of tests are said to lie.
const Folder = "/home/anna/plans/"

// Papers offers what plans are written as, in words of our own: the plan as a page and as
// text, as a page in the other languages, a paper for a moment, what is for the manager and
// HR, and the days where it names the first. All of it goes to the desk; nil takes it.
func Papers(g *content.Guide, desk Desk) *walk.Papers {
	named := func(en, da string) content.Text { return content.Text{EN: en, DA: da} }
	opens := map[string]content.Count{
		"html": {One: named("A double click opens it in the browser.", "Et dobbeltklik åbner den i browseren."), Many: named("A double click opens each in the browser.", "Et dobbeltklik åbner hver af dem i browseren.")},
		"md":   {One: named("An editor opens it.", "En editor åbner den."), Many: named("An editor opens them.", "En editor åbner dem.")},
		"ics":  {One: named("A calendar takes it.", "En kalender tager den."), Many: named("A calendar takes them.", "En kalender tager dem.")},
	}
	return &walk.Papers{
		Offers: func(p *content.Plan, own content.Language) []content.Offer {
			all := []content.Offer{
				{Paper: "plan", Format: "html", Lang: own, Label: named("The plan to read and print", "Planen til at læse og printe"), Suffix: ".html", Proposed: true},
				{Paper: "plan", Format: "md", Lang: own, Label: named("The plan as text", "Planen som tekst"), Suffix: ".md", Proposed: true},
			}
			for _, l := range walk.OtherLanguages(own) {
				all = append(all, content.Offer{Paper: "plan", Format: "html", Lang: l, Label: named("The plan in %s", "Planen på %s").With(l.Label()), Suffix: "." + string(l) + ".html"})
			}
			all = append(all, content.Offer{Paper: "interview", Format: "html", Lang: own, Label: named("The job interview", "Jobsamtalen"), Suffix: ".interview.html"})
			if g.AnyFolded(p) {
				all = append(all, content.Offer{Paper: "hr", Format: "html", Lang: own, Label: named("The page for the manager and HR", "Siden til leder og HR"), Suffix: ".hr.html"})
			}
			if p.Answer(content.RefFollowUp).Text != "" {
				all = append(all, content.Offer{Paper: "plan", Format: "ics", Lang: own, Label: named("The dates for a calendar", "Datoerne til en kalender"), Suffix: ".ics"})
			}
			for i := range all {
				all[i].Opens = opens[all[i].Format]
			}
			return all
		},
		Publish: func(_ *content.Plan, o content.Offer, path string, replace bool) (string, error) {
			if desk != nil {
				if err := desk(o, path, replace); err != nil {
					return "", err
				}
			}
			return Folder + path, nil
		},
	}
}
