package plain

import (
	"context"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askReview tells how the plan stands, what is open first, and lets people go
// to an open point and come back.
func (p *conversation) askReview(ctx context.Context) error {
	w := words.Spoken()
	returned := p.returned
	p.returned = false
	r := p.walk.Review()
	if !returned {
		p.tell(w.Standing, r.Standing)
	}
	if len(r.Open) == 0 {
		p.tell(w.NoOpen)
	} else {
		p.tell(w.OpenPoints, len(r.Open))
		for i, open := range r.Open {
			p.tell(w.Numbered, i+1, open.Line(p.plan))
		}
	}
	if !returned {
		p.tellReview(r)
	}
	return p.goToOpen(ctx, r.Open)
}

// goToOpen leads to an open point by its number.
func (p *conversation) goToOpen(ctx context.Context, open []content.OpenPoint) error {
	w := words.Spoken()
	for {
		prompt, args := w.ReviewPrompt, []any{len(open)}
		switch len(open) {
		case 0:
			prompt, args = w.ReviewOn, nil
		case 1:
			prompt, args = w.ReviewOne, nil
		}
		said, err := p.answer(ctx, prompt, args...)
		if err != nil || strings.TrimSpace(said) == "" {
			return err
		}
		n, ok := numberOf(said)
		switch {
		case !ok || n < 1 || n > len(open):
			p.tell(w.ReviewWrong)
		case !p.walk.Leads(open[n-1].Question):
			p.tell(words.Screen().NotInRoom)
		default:
			p.route.Find(open[n-1].Ref)
			p.last, p.section, p.returning = walk.Page{}, nil, true
			p.tell(w.ComeBack)
			return errAgain
		}
	}
}

// tellReview tells the whole plan, a line for each answer, and of folded points only that
// there are any.
func (p *conversation) tellReview(r walk.Review) {
	w := words.Spoken()
	var places []string
	for _, s := range r.Personal {
		places = append(places, s.Name.In(p.plan.Language))
	}
	if len(places) > 0 {
		p.tell(w.Personal, strings.Join(places, "; "))
	}
	p.tell(w.GlanceSteps)
	for _, step := range r.Steps {
		p.tell(w.GlanceLine, step.Section.Title, p.standing(step))
	}
	p.glanceList(w.GlanceMissing, len(r.Missing), func(i int) string { return p.plan.Fill(r.Missing[i].Short()).In(p.plan.Language) })
	p.glanceList(w.GlanceNow, len(r.Now), func(i int) string {
		t := r.Now[i]
		return strings.Join(append([]string{t.What.In(p.plan.Language)}, p.partsOf(p.walk.Arranged(t))...), "; ")
	})
	p.glanceList(w.GlanceActions, len(r.Own), func(i int) string { return r.Own[i] })
	p.glanceList(w.Lot, len(r.Lot), func(i int) string { return p.walk.Waiting(r.Lot[i]) })
	p.tell(w.Glance)
	var section *content.Section
	for _, a := range r.Answers {
		if a.Section != section {
			section = a.Section
			p.tell(w.GlanceStep, section.Title)
		}
		p.tell(w.GlanceLine, a.Asked, glance(p.parts(a.Said)))
	}
	if r.Folded {
		p.tell(w.GlanceFolded)
	}
	p.glanceList(w.GlanceOld, len(r.Old), func(i int) string { return r.Old[i].Asked.In(p.plan.Language) + ": " + p.parts(r.Old[i].Said) })
	if _, deeper := p.route.Steps(); len(deeper) > 0 {
		p.tell(w.MoreSteps)
	}
}

// standing says how many points of a step stand how.
func (p *conversation) standing(step walk.Standing) string {
	all := make([]string, len(step.Counts))
	for i, c := range step.Counts {
		all[i] = c.Label().In(p.plan.Language)
	}
	return strings.Join(all, ", ")
}

func (p *conversation) glanceList(head content.Text, n int, line func(int) string) {
	if n == 0 {
		return
	}
	p.tell(head)
	for i := range n {
		p.tell(words.Spoken().Plain, glance(line(i)))
	}
}

// parts tells all that an answer holds, each as a listener needs it.
func (p *conversation) parts(said []walk.Said) string { return strings.Join(p.partsOf(said), "; ") }

func (p *conversation) partsOf(said []walk.Said) []string {
	w := words.Spoken()
	frames := map[walk.PartKind]content.Text{
		walk.SaidTop: w.TopIs, walk.SaidSign: w.SignIs, walk.SaidCounter: w.CounterIs, walk.SaidNote: w.NoteIs,
		walk.SaidWho: w.WhoIs, walk.SaidBy: w.ByIs, walk.SaidAgreed: w.AgreedIs,
	}
	all := make([]string, len(said))
	for i, s := range said {
		frame, ok := frames[s.Kind]
		if !ok {
			frame = w.Plain
		}
		all[i] = p.words(frame, oneLine(s.Text))
	}
	return all
}
