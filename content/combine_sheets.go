package content

import (
	"errors"
	"slices"
)

// combineSheets combines plans among which there are sheets. Into the one plan of a group
// they are read as they are on the screen; beside others each is the plan of one person,
// who answered some rows and said nothing else.
func (g *Guide) combineSheets(l Language, plans []Given) (*Combined, error) {
	var whole, sheets []Given
	for _, given := range plans {
		if given.Plan.TakesPart() {
			sheets = append(sheets, given)
		} else {
			whole = append(whole, given)
		}
	}
	if len(whole) == 0 {
		return nil, &Problem{What: sheetSays().NoPlan, Cure: sheetSays().NoPlanCure}
	}
	for i, s := range sheets {
		belongs := func(p Given) bool { return s.Plan.madeOf(p.Plan) }
		switch {
		case !slices.ContainsFunc(whole, belongs):
			return nil, &Problem{File: s.Name, What: sheetSays().AnotherPlans, Cure: sheetSays().AnotherPlansCure}
		case len(g.answeredOn(s.Plan)) == 0:
			return nil, &Problem{File: s.Name, What: sheetSays().NothingAnswered, Cure: sheetSays().NothingAnsweredCure}
		}
		sheets[i].said = s.Plan.imprint()
		sheets[i].Plan = g.ofOnePerson(s.Plan)
	}
	if len(whole) == 1 && whole[0].Plan.Workshop() && whole[0].Plan.Round == nil {
		return g.combineInto(l, whole[0], plans)
	}
	return g.Combine(l, append(whole, sheets...)...)
}

// ofOnePerson is a sheet as the plan of somebody who filled in nothing else.
func (g *Guide) ofOnePerson(sheet *Plan) *Plan {
	p := &Plan{Language: sheet.Language, Identity: sheet.Identity, Began: sheet.Began}
	p.Say(RefPerspective, sheet.Answer(RefPerspective).Text)
	for _, r := range g.answeredOn(sheet) {
		p.Set(r, sheet.viewOn(r, Voice{}).AsAnswer())
	}
	return p
}

// combineInto reads sheets into the plan of a group, which stays the plan that it is.
func (g *Guide) combineInto(l Language, whole Given, plans []Given) (*Combined, error) {
	sitting := BeginSitting(whole.Plan, NewIdentity)
	into := whole.Plan.Clone().Speaking(l)
	out := &Combined{}
	for _, given := range plans {
		if !given.Plan.TakesPart() {
			continue
		}
		t, err := g.TakeIn(into, given.Plan)
		if problem, ok := errors.AsType[*Problem](err); ok {
			problem.File = given.Name
			return nil, problem
		}
		out.tellSheet(VisibleLine(given.Name), g.Perspective(t.Voice.Who), t)
	}
	for _, q := range g.Questions() {
		if answers := into.Answer(q.Ref).answerings(); !q.Folded() && len(answers) > 1 {
			out.Differ = append(out.Differ, q.Ref)
		}
	}
	kept := sitting.Kept(*into)
	out.Plan = &kept
	return out, nil
}

// answerings are what the views of an answer answer, each once.
func (a Answer) answerings() map[string]bool {
	all := map[string]bool{}
	for _, v := range a.Views {
		all[v.answering()] = true
	}
	delete(all, "")
	return all
}

// tellSheet tells what became of a sheet, by its file and as whom it is answered.
func (c *Combined) tellSheet(name string, who Text, t Taken) {
	say := func(told Text) { c.Sheets = append(c.Sheets, told) }
	switch t.How {
	case InAlready:
		say(sheetSays().SheetIn.With(name))
	case AnEarlierOne:
		say(sheetSays().SheetOlder.With(name))
	case ALaterOne:
		say(sheetSays().SheetNewer.With(name, who, len(t.Rows)))
	case ACopyOfItsOwn:
		say(sheetSays().SheetTaken.With(name, who, len(t.Rows)))
		say(sheetSays().SheetCopy.With(name))
	case NewVoice:
		say(sheetSays().SheetTaken.With(name, who, len(t.Rows)))
	}
}
