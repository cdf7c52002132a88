package content

import (
	"cmp"
	"slices"
	"strings"
)

// A Taken is what becomes of a sheet that is read into a group's plan.
type Taken struct {
	Voice Voice // as whom it is heard there
	Rows  []Ref // that it answers, in the guide's order
	How   How
}

// A How says what a sheet is beside those that are in already.
type How int

// What it can be.
const (
	NewVoice      How = iota // nobody's who is in
	ALaterOne                // of a sheet that is in, which it replaces
	InAlready                // that sheet itself
	AnEarlierOne             // of a sheet that is in, which counts
	ACopyOfItsOwn            // went on apart from one that is in: two people, or one with two machines
)

// Changes reports whether reading the sheet in changes anything.
func (t Taken) Changes() bool { return t.How != InAlready && t.How != AnEarlierOne }

// Weigh tells what reading a sheet into a group's plan would do, or why it cannot be done.
func (g *Guide) Weigh(p, sheet *Plan) (Taken, error) {
	w, err := g.weigh(p, sheet)
	return w.Taken, err
}

// TakeIn reads a sheet into a group's plan: its rows become the views of one voice, and
// nothing else of it comes along. What the group has settled stays. A later version of a
// sheet that is in takes its place.
func (g *Guide) TakeIn(p, sheet *Plan) (Taken, error) {
	w, err := g.weigh(p, sheet)
	if err != nil || !w.Changes() {
		return w.Taken, err
	}
	alike := p.alikeRows()
	if w.How == ALaterOne {
		p.unhear(w.before)
	}
	for _, r := range w.Rows {
		p.SetView(r, sheet.viewOn(r, w.Voice))
	}
	p.reopen(alike)
	w.as.Began = slices.Clone(w.as.Began)
	p.enter(w.before, w.as)
	if len(p.Joined) > 1 {
		p.Talked = "" // somebody has come to it since
	}
	return w.Taken, nil
}

// A weighing is a Taken with what it was found out by.
type weighing struct {
	Taken
	as     Joined // the sheet as the voice it is heard as, wherever it is combined
	before Voice  // that is in, and that the sheet goes on from
}

func (g *Guide) weigh(p, sheet *Plan) (weighing, error) {
	refuse := func(what, cure Text) (weighing, error) {
		return weighing{}, &Problem{What: what, Cure: cure}
	}
	is := edition{Joined: (&combining{guide: g}).asVoice(sheet, sheet.imprint())}
	is.Who = sheet.Answer(RefPerspective).Text
	w := weighing{Taken: Taken{Voice: is.Voice, Rows: g.answeredOn(sheet)}, as: is.Joined}
	switch {
	case !sheet.TakesPart():
		return refuse(sheetSays().NotASheet, sheetSays().NotASheetCure)
	case !sheet.madeOf(p):
		return refuse(sheetSays().AnotherPlans, sheetSays().AnotherPlansCure)
	case p.Round != nil:
		return refuse(sheetSays().InARound, sheetSays().InARoundCure)
	case !p.Workshop() && len(p.Joined) == 0:
		return refuse(sheetSays().NotAGroup, sheetSays().NotAGroupCure)
	case !(&combining{guide: g}).isPerspective(w.Voice.Who):
		return refuse(sheetSays().Nobodys, sheetSays().NobodysCure.With(strings.Join(idsOf(g.Perspectives()), ", ")))
	case len(w.Rows) == 0:
		return refuse(sheetSays().NothingAnswered, sheetSays().NothingAnsweredCure)
	}
	for _, j := range slices.Concat(p.Joined, p.ReadIn) {
		there := edition{Joined: j}
		there.Mark = cmp.Or(j.Mark, j.Nr)
		switch {
		case there.Voice == is.Voice:
			w.How = InAlready
			return w, nil
		case there.after(is):
			w.Voice, w.How = j.Voice, AnEarlierOne
			return w, nil
		case is.after(there):
			w.before, w.How = j.Voice, ALaterOne
		case is.Identity != "" && there.Identity == is.Identity && there.Who == is.Who && w.How == NewVoice:
			w.How = ACopyOfItsOwn
		}
	}
	return w, nil
}

func idsOf(options []Option) []string { return mapped(options, func(o Option) string { return o.ID }) }

// answeredOn are the rows of a sheet that somebody has answered. What else a hand may have
// written into it is nobody's answer to anything that was asked.
func (g *Guide) answeredOn(sheet *Plan) []Ref {
	var rows []Ref
	for _, q := range g.Asking(sheet).Questions() {
		if q.InRound() && !sheet.viewOn(q.Ref, Voice{}).Empty() {
			rows = append(rows, q.Ref)
		}
	}
	return rows
}

// viewOn is what a sheet says of a row, as a voice's own.
func (p *Plan) viewOn(r Ref, of Voice) View { return p.Answer(r).AsView(of).WithoutPasses() }

// enter takes down that a sheet is in, in the place of the one that it goes on from.
func (p *Plan) enter(before Voice, sheet Joined) {
	for _, list := range []*[]Joined{&p.Joined, &p.ReadIn} {
		if i := slices.IndexFunc(*list, func(j Joined) bool { return j.Voice == before }); i >= 0 && before.Who != "" {
			*list = slices.Clone(*list)
			(*list)[i] = sheet
			return
		}
	}
	p.ReadIn = append(slices.Clone(p.ReadIn), sheet)
}

// unhear takes out what a voice has said, wherever that is.
func (p *Plan) unhear(of Voice) {
	for r, a := range p.Answers {
		if _, said := a.View(of); said {
			p.SetView(r, View{Voice: of})
		}
	}
}

// alikeRows are the rows of a combined plan that are answered because all have said the
// same, and not because anybody has settled them.
func (p *Plan) alikeRows() map[Ref]bool {
	rows := map[Ref]bool{}
	for r, a := range p.Answers {
		if len(p.Joined) == 0 || len(a.Views) == 0 || a.Agreement != "" || a.Agreed != "" {
			continue
		}
		own, same := a.AsView(Voice{}), alike(a.Views)
		rows[r] = own.saying() == same.saying()
	}
	return rows
}

// reopen makes the answer of such rows what all say by now: nothing where one says
// something else.
func (p *Plan) reopen(rows map[Ref]bool) {
	for r, unsettled := range rows {
		if unsettled {
			p.Change(r, func(a *Answer) { a.take(alike(a.Views)) })
		}
	}
}
