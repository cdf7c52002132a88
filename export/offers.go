package export

import (
	"alongside/content"
	"alongside/export/calendar"
	"alongside/export/paper"
)

// Offers lists what a plan can be written as beside its own file, for whoever reads in one
// language: the plan to read and print, in the other languages too, the papers for moments
// on the way, what is for the manager and HR where there is anything, and the days for a
// calendar where it names any. The first two are what most want.
func Offers(g *content.Guide) func(p *content.Plan, own content.Language) []content.Offer {
	return func(p *content.Plan, own content.Language) []content.Offer {
		all := []content.Offer{
			offer(paper.Plan, "html", own, own, offered().PlanPage),
			offer(paper.Plan, "md", own, own, offered().PlanText),
		}
		for i := range all {
			all[i].Proposed = true
		}
		for _, l := range content.Languages() {
			if l != own {
				all = append(all, offer(paper.Plan, "html", l, own, offered().PlanIn.With(l.Label())))
			}
		}
		for _, k := range paper.Kinds(p, g) {
			if k != paper.Plan {
				all = append(all, offer(k, "html", own, own, k.Label(g)))
			}
		}
		if calendar.HasDays(p, g) {
			all = append(all, offer(paper.Plan, "ics", own, own, offered().Days))
		}
		return all
	}
}

// offer is one of them. Its file has the paper's name in its own, and the language where
// that is not the user's.
func offer(k paper.Kind, as string, l, own content.Language, label content.Text) content.Offer {
	suffix := "." + as
	if l != own {
		suffix = "." + string(l) + suffix
	}
	if k != paper.Plan {
		suffix = "." + string(k) + suffix
	}
	return content.Offer{Paper: string(k), Format: as, Lang: l, Label: label, Opens: opens(as), Suffix: suffix}
}

// opens says how files of a format are opened.
func opens(as string) content.Count {
	return map[string]content.Count{"html": offered().OpensPage, "md": offered().OpensText, "ics": offered().OpensDays}[as]
}
