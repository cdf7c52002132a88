package plantest

import (
	"strconv"

	"alongside/content"
)

// The sheets that were handed in, in the order in which they were typed: one of each of
// these perspectives.
var sheets = []string{
	"colleagues", "colleagues", "colleagues", "colleagues", "colleagues", "colleagues", "colleagues",
	"peer", "service-users", "service-users", "manager",
}

// workshop is what a group of eleven has after a half day: two rounds out of each other's
// sight, what they came to, and dots on their ideas.
func workshop(l speech) *content.Plan {
	p := l.plan()
	p.Say(content.RefMode, content.ModeWorkshop)
	for _, who := range sheets {
		p.Count(content.RefPresent, who, p.Answer(content.RefPresent).People[who]+1)
	}
	p.Say(content.RefScheme, l.say("Self-directed Support", "bostøtte efter serviceloven"))
	p.Say("purpose.why", l.say(
		"People who move in know the rules of the house before they know a single person. We want somebody at the door who remembers what that was like.",
		"De, der flytter ind, kender husets regler, før de kender et eneste menneske. Vi vil have en ved døren, der kan huske, hvordan det var.",
	))
	p.Say("purpose.held", l.say(
		"The residents' meeting speaks of peer support without being asked.",
		"Beboermødet taler om peer-støtte uden at blive spurgt.",
	))
	p.Set("tasks.ideas", content.Answer{Ideas: voted(l)})
	p.Set("tasks.not-this-role", content.Answer{Ideas: []content.Idea{
		{Text: l.say("Medication", "Medicin")},
		{Text: l.say("Taking part in restraint of any kind", "At være med til magtanvendelse af enhver slags")},
	}})
	p.Say("star.target", l.say(
		"A colleague who has been there, beside people in their first year here.",
		"En kollega, der selv har stået i det, ved siden af borgerne i deres første år her.",
	))
	starRound(l, p)
	rowRound(l, p)
	p.Actions = []content.Action{
		{What: l.say("Ask the residents who would like to sit on the interview panel", "Spørg beboerne, hvem der vil være med i ansættelsesudvalget"), Who: l.say("two colleagues", "to kolleger"), By: "2027-01-20", Now: true},
		{What: l.say("Visit the house in the next town that has had a peer support worker for years", "Besøg huset i nabobyen, der har haft en peer i flere år"), Who: l.manager(), By: "2027-02-10", Now: true},
		{What: l.say("Put the plan on the wall of the staff room", "Hæng planen op i personalestuen"), Who: l.say("colleague", "kollega"), By: "2026-12-01", Now: true, Done: true},
	}
	p.Parking = []content.Parked{
		{What: l.say("Could the role also cover weekends?", "Kan rollen også gælde weekender?")},
		{What: l.say("What do relatives need to know?", "Hvad har de pårørende brug for at vide?"), Who: l.teamLeader()},
	}
	p.Set(content.RefFollowUp, content.Answer{Text: "2027-05-03", Dates: []string{"2027-06-03", "2027-08-03", "2027-11-03"}})
	p.Say(content.RefReviewBy, "2027-11-03")
	return p
}

// voted are the ideas of a group with the dots that each perspective gave them.
func voted(l speech) []content.Idea {
	dots := func(colleagues, peer, people, manager int) map[string]int {
		votes := map[string]int{}
		for who, n := range map[string]int{"colleagues": colleagues, "peer": peer, "service-users": people, "manager": manager} {
			if n > 0 {
				votes[who] = n
			}
		}
		return votes
	}
	return []content.Idea{
		{Text: l.say("Show new people round the house on their first day", "Vise nye beboere rundt i huset den første dag"), Top: true, Interview: true, Votes: dots(6, 1, 2, 1)},
		{Text: l.say("A walk and a coffee when somebody asks for it", "En gåtur og en kop kaffe, når nogen har lyst"), Top: true, Interview: true, Votes: dots(4, 1, 2, 0)},
		{Text: l.say("Sit beside people at meetings with the authorities, if they wish", "Sidde med til møder med kommunen, når borgeren ønsker det"), Top: true, Votes: dots(3, 1, 1, 1)},
		{Text: l.say("Company the first times at the sports club", "Følgeskab de første gange i idrætsklubben"), Votes: dots(3, 0, 1, 0)},
		{Text: l.say("Cook together on Tuesdays", "Lave mad sammen om tirsdagen"), Votes: dots(2, 0, 0, 0)},
		{Text: l.say("Tell new colleagues what it was like", "Fortælle nye kolleger, hvordan det var"), Interview: true, Votes: dots(1, 0, 0, 1)},
		{Text: l.say("Write a small guide to the town with the residents", "Skrive en lille guide til byen sammen med beboerne"), Votes: dots(2, 0, 0, 0)},
		{Text: l.say("Quiet company on hard evenings", "Stille selskab på svære aftener")},
	}
}

// eachSheet visits the voices of the sheets, each with the sign that stands for what it
// answered.
func eachSheet(said string, visit func(content.Voice, byte)) {
	nth := map[string]int{}
	for i, who := range sheets {
		nth[who]++
		v := content.Voice{Who: who}
		if nth[who] > 1 {
			v.Nr = strconv.Itoa(nth[who])
		}
		visit(v, said[i])
	}
}

// starRound is the round on the role star. A sign for each sheet: a level, "p" for one who
// would rather not say, "." for one who said nothing.
func starRound(l speech, p *content.Plan) {
	level := func(sign byte) content.Level {
		switch sign {
		case 'p':
			return content.Pass
		case '.':
			return 0
		}
		return content.Level(sign - '0')
	}
	for _, axis := range []struct{ row, importance, clarity string }{
		{"hope", "43443334443", "33233324434"},
		{"trust", "44444444444", "33434344443"},
		{"choice", "32231224443", "22312133432"},
		{"strengths", "3334333p333", "22p23324332"},
		{"community", "22132114442", "12211223221"},
		{"bridge", "33243434.p4", "21122213.22"},
		{"influence", "21212324332", "1121112442p"},
	} {
		eachSheet(axis.importance, func(v content.Voice, sign byte) {
			p.SetView("star."+content.Ref(axis.row), content.View{Voice: v, Importance: level(sign)})
		})
		eachSheet(axis.clarity, func(v content.Voice, sign byte) {
			view, _ := p.Answer("star." + content.Ref(axis.row)).View(v)
			view.Clarity = level(sign)
			p.SetView("star."+content.Ref(axis.row), view)
		})
	}
	settle := func(row content.Ref, at content.Level, outcome content.Agreement, words string) {
		p.Change(row, func(a *content.Answer) { a.Importance, a.Agreement, a.Agreed = at, outcome, words })
	}
	settle("star.trust", 4, content.AgreedOn, "")
	settle("star.hope", 4, content.AgreedOn, l.say("Told by choice, and only where it helps the other.", "Fortalt frivilligt, og kun når det hjælper den anden."))
	settle("star.choice", 4, content.AgreedOn, l.say("Nothing is arranged about a person without asking first.", "Intet bliver aftalt om en borger, uden at borgeren er spurgt."))
	settle("star.community", 0, content.NotAgreed, l.say("Who has time for it in the evening.", "Hvem der har tid til det om aftenen."))
	p.SetView("star.community", content.View{Voice: content.Voice{Who: "peer"}, Importance: 4, Clarity: 2, Note: l.say("Most of what helped me happened outside.", "Det meste af det, der hjalp mig, skete uden for huset.")})
}

// rowRound is the round on six rows of what the peer worker can expect. A sign for each
// sheet: in place, planned, missing, not relevant, or "." for one who said nothing.
func rowRound(l speech, p *content.Plan) {
	states := map[byte]content.State{'i': content.InPlace, 'p': content.Planned, 'm': content.Missing, 'n': content.NotRelevant}
	for _, row := range []struct{ row, said string }{
		{"supervision", "mmpmmimmppi"},
		{"open-door", "iiiiiiiiiii"},
		{"listening", "iimiimi.mmi"},
		{"background", "immimimmi.p"},
		{"training", "mmmmmmmpmmm"},
		{"relationships", "iiipiimmpip"},
	} {
		ref := "expect-of-us." + content.Ref(row.row)
		p.PickForSheet([]content.Ref{ref}, true)
		eachSheet(row.said, func(v content.Voice, sign byte) {
			p.SetView(ref, content.View{Voice: v, State: states[sign]})
		})
	}
	p.Change("expect-of-us.supervision", func(a *content.Answer) {
		a.State, a.Agreement, a.Who, a.By, a.Now = content.Planned, content.AgreedOn, l.manager(), "2027-04-01", true
		a.Agreed = l.say("Every other week, by somebody from outside the house.", "Hver anden uge hos en, der kommer udefra.")
	})
	p.Change("expect-of-us.open-door", func(a *content.Answer) { a.State, a.Agreement = content.InPlace, content.AgreedOn })
	p.Change("expect-of-us.training", func(a *content.Answer) { a.State, a.Agreement = content.Missing, content.AgreedOn })
	p.Change("expect-of-us.background", func(a *content.Answer) {
		a.Agreement, a.Agreed = content.NotAgreed, l.say("Whether reading the record comes before or after the first meeting.", "Om man læser journalen før eller efter det første møde.")
	})
	for _, row := range []content.Ref{"induction", "rules", "respect", "changes"} {
		p.Set("expect-of-us."+row, content.Answer{State: content.InPlace})
	}
	for _, row := range []content.Ref{"safety", "same-terms"} {
		p.Set("expect-of-us."+row, content.Answer{State: content.Planned})
	}
	p.Set("expect-of-us.encouragement", content.Answer{State: content.Missing})
}
