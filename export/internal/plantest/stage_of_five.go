package plantest

import (
	"testing"

	"alongside/content"
)

// ofFive is what becomes of five plans that people of one workplace filled in alone.
func ofFive(tb testing.TB, g *content.Guide, l speech) *content.Plan {
	tb.Helper()
	manager := halfHour(l)
	manager.Say(content.RefPerspective, "manager")
	var given []content.Given
	for _, p := range []*content.Plan{manager, practicalColleague(l), doubtfulColleague(l), livedExperience(l), resident(l)} {
		given = append(given, content.Given{Name: "plan.yaml", Plan: p})
	}
	combined, err := g.Combine(content.Language(l), given...)
	if err != nil {
		tb.Fatal(err)
	}
	return combined.Plan
}

// alone is a plan that one person fills in from a perspective.
func (l speech) alone(who string) *content.Plan {
	p := l.plan()
	p.Say(content.RefMode, "alone")
	p.Say(content.RefPerspective, who)
	return p
}

// rate answers rows of the star: how important, how clear.
func rate(p *content.Plan, at map[content.Ref][2]content.Level) {
	for axis, levels := range at {
		p.Set("star."+axis, content.Answer{Importance: levels[0], Clarity: levels[1]})
	}
}

// take answers rows of what the peer worker can expect.
func take(p *content.Plan, state content.State, rows ...content.Ref) {
	for _, row := range rows {
		p.Set("expect-of-us."+row, content.Answer{State: state})
	}
}

func practicalColleague(l speech) *content.Plan {
	p := l.alone("colleagues")
	p.Say("purpose.why", l.say(
		"So that somebody has time when the rest of us have run on to the next.",
		"For at der er en, der har tid, når vi andre er løbet videre til det næste.",
	))
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{
		{Text: l.say("The Tuesday group, run together with a colleague", "Tirsdagsgruppen sammen med en kollega"), Top: true},
		{Text: l.say("Company to the dentist", "Følgeskab til tandlægen"), Top: true, Interview: true},
	}})
	p.Say("keeping.structure", l.say("At the Wednesday meeting, and a quarter of an hour after the group.", "På onsdagsmødet og et kvarter efter gruppen."))
	p.Set("keeping.marginalised", content.Answer{
		Sign:    l.say("Nobody has asked the peer support worker anything for a week.", "Ingen har spurgt peeren om noget i en uge."),
		Counter: l.say("A standing question at the Wednesday meeting.", "Et fast spørgsmål på onsdagsmødet."),
	})
	take(p, content.InPlace, "induction", "open-door", "respect", "listening", "changes")
	take(p, content.Missing, "supervision", "training", "relationships")
	rate(p, map[content.Ref][2]content.Level{"hope": {3, 2}, "trust": {4, 3}, "choice": {2, 2}, "strengths": {3, 3}, "community": {2, 1}, "bridge": {3, 2}, "influence": {2, 1}})
	return p
}

func doubtfulColleague(l speech) *content.Plan {
	p := l.alone("colleagues")
	p.Say("purpose.why", l.say(
		"I hope it helps people. I wonder who does the work that is left over.",
		"Jeg håber, det hjælper borgerne. Jeg tænker på, hvem der tager det arbejde, der bliver tilovers.",
	))
	p.Say("colleagues.complement", l.say(
		"Somebody who can say: it took me three years, and that was all right.",
		"En, der kan sige: Det tog mig tre år, og det var i orden.",
	))
	p.Set("keeping.diluted", content.Answer{Sign: l.say("The phone rests with the peer support worker on Fridays.", "Telefonen ligger hos peeren om fredagen.")})
	take(p, content.InPlace, "induction", "rules", "respect")
	take(p, content.Missing, "supervision", "listening", "safety", "encouragement")
	p.Change("expect-of-us.safety", func(a *content.Answer) {
		a.Note = l.say("We have not had the course ourselves.", "Vi har ikke selv været på kurset.")
	})
	rate(p, map[content.Ref][2]content.Level{"hope": {2, 1}, "trust": {4, 2}, "choice": {3, 2}, "strengths": {2, 2}, "community": {1, 1}, "bridge": {4, 1}, "influence": {1, 1}})
	return p
}

func livedExperience(l speech) *content.Plan {
	p := l.alone("peer")
	p.Say("purpose.why", l.say(
		"To be met by somebody who is not surprised.",
		"For at blive mødt af en, der ikke bliver overrasket.",
	))
	p.Say("purpose.held", l.say("People ask for it by themselves.", "Borgerne spørger selv efter det."))
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{
		{Text: l.say("A walk and a coffee with people who have just moved in", "En gåtur og en kop kaffe med dem, der lige er flyttet ind"), Top: true},
		{Text: l.say("Read the house rules together and say which are hard to understand", "Læse husreglerne sammen og sige, hvilke der er svære at forstå"), Top: true, Interview: true},
	}})
	p.Set("tasks.not-this-role", content.Answer{Ideas: []content.Idea{{Text: l.say("Reporting on people to the staff", "At melde tilbage til personalet om borgerne")}}})
	take(p, content.InPlace, "open-door", "respect")
	take(p, content.Missing, "supervision", "background", "training", "encouragement", "relationships")
	p.Change("expect-of-us.supervision", func(a *content.Answer) {
		a.Note = l.say("With somebody who knows the role from inside.", "Hos en, der kender rollen indefra.")
	})
	rate(p, map[content.Ref][2]content.Level{"hope": {4, 4}, "trust": {4, 4}, "choice": {4, 4}, "strengths": {3, 3}, "community": {4, 3}, "bridge": {2, 2}, "influence": {4, 2}})
	return p
}

func resident(l speech) *content.Plan {
	p := l.alone("service-users")
	p.Say("purpose.why", l.say(
		"It would have been good to know somebody the first evening.",
		"Det ville have været rart at kende nogen den første aften.",
	))
	p.Say("contact.contact", l.say(
		"Let them knock and say hello, and come again another day.",
		"Lad dem banke på og sige hej og komme igen en anden dag.",
	))
	p.AddIdea("tasks.ideas", l.say("Sit and watch the match without talking about it all", "Sidde og se kampen uden at tale om det hele"))
	take(p, content.InPlace, "respect")
	rate(p, map[content.Ref][2]content.Level{"hope": {4, 2}, "trust": {4, content.Pass}, "choice": {4, 1}, "community": {4, 1}, "influence": {3, 1}})
	return p
}
