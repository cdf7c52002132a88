package plantest

import (
	"testing"

	"alongside/content"
)

// A Stage is a plan on the guide that ships, as it stands at some point of its way.
type Stage struct {
	Name  string
	Plan  *content.Plan
	Guide *content.Guide
}

// The stages, in the order in which a workplace comes to them.
const (
	HardlyBegun = "hardly begun"
	HalfHour    = "half an hour of a manager's"
	Everything  = "everything answered by one"
	Workshop    = "a workshop's with eleven sheets"
	OfFive      = "combined of five"
)

// Stages are a workplace's plans at every stage, as people of that language write them.
func Stages(tb testing.TB, l content.Language) []Stage {
	tb.Helper()
	g := Builtin(tb)
	return []Stage{
		{HardlyBegun, hardlyBegun(speech(l)), g},
		{HalfHour, halfHour(speech(l)), g},
		{Everything, everything(speech(l)), g},
		{Workshop, workshop(speech(l)), g},
		{OfFive, ofFive(tb, g, speech(l)), g},
	}
}

// StageOf is one of the [Stages].
func StageOf(tb testing.TB, l content.Language, name string) Stage {
	tb.Helper()
	for _, s := range Stages(tb, l) {
		if s.Name == name {
			return s
		}
	}
	tb.Fatalf("there is no stage %q", name)
	return Stage{}
}

// A speech is the language in which somebody fills in a plan.
type speech content.Language

func (l speech) say(en, da string) string {
	if content.Language(l) == content.Danish {
		return da
	}
	return en
}

// plan is one begun on the day on which all of them are.
func (l speech) plan() *content.Plan {
	p := content.NewPlan(content.Language(l), "2026-11-25")
	p.Say(content.RefWorkplace, l.say("Elm House", "Elmehuset"))
	return p
}

func (l speech) manager() string { return l.say("manager", "leder") }

func (l speech) teamLeader() string { return l.say("team leader", "teamleder") }

func hardlyBegun(l speech) *content.Plan {
	p := l.plan()
	p.Say(content.RefMode, "alone")
	p.Count(content.RefPresent, "manager", 1)
	p.Say("purpose.why", l.say(
		"Several people have told us that they would have liked to talk with somebody who has been there.",
		"Flere borgere har fortalt, at de gerne ville have talt med en, der selv har stået i det.",
	))
	p.AddIdea("tasks.ideas", l.say("Coffee on the bench after the house meeting", "Kaffe på bænken efter husmødet"))
	return p
}

// halfHour is what a manager gets done alone: the core path from end to end.
func halfHour(l speech) *content.Plan {
	p := l.plan()
	p.Say(content.RefMode, "alone")
	p.Count(content.RefPresent, "manager", 1)
	p.Say("purpose.why", l.say(
		"The first weeks after moving in are the loneliest. We hope people meet somebody who has been there and found a way on, and that the team learns to see its own routines from the other side.",
		"De første uger efter indflytningen er de mest ensomme. Vi håber, at borgerne møder en, der selv har stået i det og har fundet en vej videre, og at teamet lærer at se sine rutiner fra den anden side.",
	))
	p.Say("purpose.held", l.say(
		"Somebody who moved in tells the next one whom to ask. Colleagues ask the peer support worker before they decide.",
		"En, der er flyttet ind, fortæller den næste, hvem man kan spørge. Kollegerne spørger peeren, før de beslutter noget.",
	))
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{
		{Text: l.say("A walk and a coffee with people who have just moved in", "En gåtur og en kop kaffe med dem, der lige er flyttet ind"), Top: true, Interview: true},
		{Text: l.say("Company the first times at the club", "Følgeskab de første gange i klubben"), Top: true, Interview: true},
		{Text: l.say("The Tuesday group, run together with a colleague", "Tirsdagsgruppen sammen med en kollega"), Top: true},
		{Text: l.say("Help to prepare what to say at a review", "Hjælp til at forberede sig på et statusmøde")},
	}})
	p.Set("tasks.not-this-role", content.Answer{Ideas: []content.Idea{
		{Text: l.say("Medication", "Medicin")},
		{Text: l.say("Covering ordinary shifts", "Almindelige vagter")},
		{Text: l.say("Writing the daily notes alone", "At skrive de daglige notater alene")},
	}})
	p.Say("contact.contact", l.say(
		"At the Thursday dinner first, introduced by the key worker they trust most. If somebody says no, the invitation stands, and nobody asks again for a month.",
		"Først ved torsdagsmiddagen, hvor kontaktpersonen præsenterer dem for hinanden. Siger nogen nej, står tilbuddet ved magt, og ingen spørger igen den næste måned.",
	))
	p.Set("contact.told", content.Answer{State: content.Planned, Who: l.teamLeader(), By: "2027-04-15"})
	p.Set("contact.introduces", content.Answer{State: content.InPlace, Note: l.say("The key worker does.", "Det gør kontaktpersonen.")})
	p.Say("keeping.structure", l.say(
		"Monday handover and Wednesday team meeting. Manager and peer support worker talk every second Tuesday.",
		"Overlap om mandagen og teammøde om onsdagen. Leder og peer taler sammen hver anden tirsdag.",
	))
	p.Set("keeping.staff-meetings", content.Answer{State: content.InPlace})
	p.Set("keeping.equal-team", content.Answer{State: content.Planned})
	p.Set("keeping.marginalised", content.Answer{
		Sign:    l.say("The peer support worker is asked to cover ordinary shifts.", "Peeren bliver bedt om at tage almindelige vagter."),
		Counter: l.say("The team leader takes it up at the next handover and finds a temp.", "Teamlederen tager det op ved næste overlap og finder en vikar."),
	})
	p.Set("keeping.diluted", content.Answer{Sign: l.say("Notes that sound like the rest of us.", "Notater, der lyder som alle andres.")})
	promises(l, p)
	p.Actions = []content.Action{{
		What: l.say("Talk the plan through with somebody who has lived experience", "Tal planen igennem med en, der har levede erfaringer"),
		Who:  l.manager(), By: "2027-01-15", Now: true,
	}}
	p.Set(content.RefFollowUp, content.Answer{Text: "2027-05-03", Dates: []string{"2027-06-03", "2027-08-03", "2027-11-03"}})
	p.Say("actions.expectations", "together")
	p.Say(content.RefReviewBy, "2027-11-03")
	return p
}

// promises answers what the peer worker can expect, as a manager sees it.
func promises(l speech, p *content.Plan) {
	for _, row := range []content.Ref{"induction", "rules", "open-door", "listening", "respect", "team-building", "changes", "scheme-changes"} {
		p.Set("expect-of-us."+row, content.Answer{State: content.InPlace})
	}
	p.Set("expect-of-us.same-terms", content.Answer{State: content.InPlace, Note: l.say("The collective agreement, from the first day.", "Overenskomsten gælder fra første dag.")})
	p.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: l.manager(), By: "2027-04-01", Now: true})
	p.Set("expect-of-us.background", content.Answer{State: content.Planned, Who: l.teamLeader(), By: "2027-03-01", Now: true})
	p.Set("expect-of-us.safety", content.Answer{State: content.Planned})
	p.Set("expect-of-us.relationships", content.Answer{State: content.Planned})
	p.Set("expect-of-us.training", content.Answer{State: content.Missing})
	p.Set("expect-of-us.encouragement", content.Answer{State: content.Missing})
	p.Set("expect-of-us.voice-in-training", content.Answer{State: content.SupportWording})
}
