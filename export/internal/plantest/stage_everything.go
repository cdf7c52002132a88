package plantest

import "alongside/content"

// everything is a plan in which one person has left nothing open.
func everything(l speech) *content.Plan {
	p := halfHour(l)
	p.Say(content.RefPerspective, "manager")
	p.Count(content.RefPresent, "colleagues", 2)
	p.Say(content.RefScheme, l.say("Self-directed Support", "bostøtte efter serviceloven"))
	p.Change("keeping.diluted", func(a *content.Answer) {
		a.Counter = l.say("We go through the task list together and give back what is ours.", "Vi går opgavelisten igennem sammen og tager vores eget tilbage.")
	})
	for ref, words := range map[content.Ref]string{
		"star.target": l.say(
			"Somebody who has been there walks a stretch of the way, and helps the house see itself from the other side.",
			"En, der selv har stået i det, går et stykke af vejen med og hjælper huset med at se sig selv udefra.",
		),
		"colleagues.complement": l.say(
			"Colleagues plan and follow up. The peer support worker shows that it can be lived with, and has time to stay.",
			"Kollegerne planlægger og følger op. Peeren viser, at det kan lade sig gøre at leve med det, og har tid til at blive.",
		),
		"before-advert.sponsor": l.say("The head of the area, with a say over the budget.", "Områdelederen, som råder over budgettet."),
		"before-advert.pay": l.say(
			"Twenty-five hours a week at the agreed rate. Two years are set aside, and the third is applied for.",
			"25 timer om ugen efter overenskomsten. Der er sat penge af til to år, og det tredje bliver der søgt om.",
		),
		"interview.focus": l.say(
			"How did you find your way on, and what did others do that helped? What do you do when a day does not go as planned?",
			"Hvordan fandt du en vej videre, og hvad gjorde andre, som hjalp? Hvad gør du, når en dag ikke går som planlagt?",
		),
	} {
		p.Say(ref, words)
	}
	for axis, at := range map[content.Ref][2]content.Level{
		"hope": {4, 3}, "trust": {4, 4}, "choice": {3, 3}, "strengths": {3, 2}, "community": {2, 2}, "bridge": {3, 1}, "influence": {4, 2},
	} {
		p.Set("star."+axis, content.Answer{Importance: at[0], Clarity: at[1]})
	}
	decisions(l, p)
	expectations(l, p)
	p.Actions = append(p.Actions, content.Action{
		What: l.say("Invite the house meeting to say what peer support should be here", "Spørg husmødet, hvad peer-støtten skal være her"),
		Who:  l.say("colleague", "kollega"), By: l.say("before the summer", "inden sommer"),
	})
	p.Parking = []content.Parked{
		{What: l.say("A second peer support worker in two years?", "En peer mere om to år?")},
		{What: l.say("Ask the neighbouring house to share a course", "Spørg nabohuset, om vi kan holde et kursus sammen"), Who: l.teamLeader()},
	}
	return p
}

// decisions answers what colleagues and leaders settle before anybody is hired.
func decisions(l speech, p *content.Plan) {
	for _, row := range []content.Ref{
		"colleagues.access", "colleagues.organisation", "before-advert.record-checks", "before-advert.adjustments", "before-advert.joint-training",
		"interview.lived-experience-panel", "interview.list-to-interview",
		"colleagues.language", "before-advert.job-description", "before-advert.peer-training", "before-advert.way-onward",
	} {
		p.Set(row, content.Answer{State: content.InPlace})
	}
	p.Set("colleagues.cooperation", content.Answer{State: content.Planned, Who: l.teamLeader(), By: "2027-04-20"})
	p.Set("colleagues.team-preparation", content.Answer{
		State: content.Planned, Who: l.manager(), By: "2027-03-15",
		Note: l.say("Half a day in March, and ten minutes at every team meeting after it.", "En halv dag i marts og derefter ti minutter på hvert teammøde."),
	})
	p.Set("colleagues.safe-sharing", content.Answer{State: content.Missing})
	p.Set("colleagues.absence", content.Answer{State: content.Missing})
	p.Set("before-advert.record-access", content.Answer{State: content.Planned, Who: l.manager(), By: "2027-01-29"})
	p.Set("before-advert.dual-roles", content.Answer{State: content.Missing})
	p.Set("before-advert.rejection", content.Answer{State: content.Planned, Who: l.manager()})
	p.Set("before-advert.peer-network", content.Answer{State: content.InPlace, Note: l.say("The regional network meets every month.", "Netværket i regionen mødes hver måned.")})
	p.Set("before-advert.peer-supervision", content.Answer{State: content.NotRelevant, Note: l.say("The network offers it.", "Det tilbyder netværket.")})
	p.Set("interview.considerate-setting", content.Answer{State: content.Planned, Who: l.say("interview panel", "ansættelsesudvalget"), By: "2027-02-15"})
}

// expectations answers what is expected of the peer worker, the folded rows among them.
func expectations(l speech, p *content.Plan) {
	for _, row := range []content.Ref{"appraisals", "outlook", "contributes", "own-safety", "reliability", "empathy", "respectful", "confidentiality", "new-ways"} {
		p.Set("expect-of-peer."+row, content.Answer{State: content.Expected})
	}
	p.Set("expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Text: l.say("Appointments are kept, and moved in good time when a day is hard.", "Aftaler bliver holdt og flyttet i god tid, når en dag er svær.")})
	p.Set("expect-of-peer.flexibility", content.Answer{State: content.Adapted})
	p.Set("expect-of-peer.values", content.Answer{State: content.TalkFirst})
	p.Set("expect-of-peer.scheme-knowledge", content.Answer{State: content.NotRelevant})
	p.Set("expect-of-peer.takes-training", content.Answer{State: content.Expected})
	for row, state := range map[content.Ref]content.State{
		"two-years": content.AskHR, "example": content.LeaveOut, "criteria": content.SupportWording,
		"shares-in-training": content.SupportWording, "truthful": content.LeaveOut, "steady": content.AskHR,
	} {
		p.Set("expect-of-peer."+row, content.Answer{State: state})
	}
}
