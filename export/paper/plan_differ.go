package paper

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// differences are, for each point that several answered apart, what was agreed, the voices
// by perspective, and what stands between them.
func (pg *page) differences() {
	blocks := pg.aside(func() {
		for i := range pg.guide.Sections {
			s := &pg.guide.Sections[i]
			for j := range s.Items {
				pg.apart(s, &s.Items[j])
			}
		}
	})
	if len(blocks) == 0 {
		return
	}
	pg.heading(2, pg.say(told().WhereWeDiffer))
	pg.Add(blocks...)
}

// apart tells of one item what was answered apart.
func (pg *page) apart(s *content.Section, it *content.Item) {
	var qs []content.Question
	for _, q := range s.Questions() {
		if q.Item == it && !q.Folded() && pg.toldApart(q) {
			qs = append(qs, q)
		}
	}
	if len(qs) == 0 {
		return
	}
	pg.heading(3, pg.tell(content.Question{Item: it}.Stated()))
	if it.Kind.Holds() == content.HoldsLevels {
		pg.Add(pg.note(told().StarIs))
		pg.starApart(s, it, qs)
	}
	if it.Rounds() {
		pg.countedApart(qs)
	}
	for _, q := range qs {
		pg.point(q)
	}
}

// toldApart reports whether any voice said something of a point that the plan does not say
// already.
func (pg *page) toldApart(q content.Question) bool {
	a := pg.answer(q)
	if a.Agreement == content.NotAgreed && len(a.Views) > 0 {
		return true
	}
	return slices.ContainsFunc(a.Views, func(v content.View) bool { return !inPlan(a, v) })
}

// inPlan reports whether the plan itself says all that a voice said.
func inPlan(a content.Answer, v content.View) bool {
	if v.State != content.Open && v.State != a.State || v.Importance != 0 && v.Importance != a.Importance || v.Clarity != 0 && v.Clarity != a.Clarity {
		return false
	}
	for said, there := range map[*string]string{&v.Text: a.Text, &v.Note: a.Note, &v.Owner: a.Who, &v.By: a.By, &v.Sign: a.Sign, &v.Counter: a.Counter} {
		if *said != "" && *said != there {
			return false
		}
	}
	return len(v.Dates) == 0 || slices.Equal(v.Dates, a.Dates)
}

// starApart draws where each perspective stands.
func (pg *page) starApart(s *content.Section, it *content.Item, qs []content.Question) {
	if len(qs) < 3 {
		return // there is no shape to see
	}
	star := block.Star{Steps: int(content.MaxLevel)}
	for _, q := range s.Questions() {
		if q.Item == it {
			star.Axes = append(star.Axes, pg.tell(q.Short()))
		}
	}
	sides := pg.sides()
	for i, at := range pg.guide.Stars(pg.plan, s, heardOf(sides), false) {
		voice := block.StarVoice{Name: fmt.Sprintf("%s (%d)", sides[i].name, len(sides[i].voices)), Sign: sides[i].Sign}
		for _, r := range at {
			voice.At = append(voice.At, block.Range{Low: float64(r.Low), Mid: float64(r.Middle), High: float64(r.High)})
		}
		if slices.ContainsFunc(voice.At, func(r block.Range) bool { return r.Mid > 0 }) {
			star.Voices = append(star.Voices, voice)
		}
	}
	pg.Add(block.Figure{Title: pg.say(told().StarTitle), About: pg.say(told().StarAbout), Drawing: star})
}

// countedApart is a table of how many of each perspective took which stance, and what was
// agreed. It has a column for each perspective, however many sheets there are.
func (pg *page) countedApart(qs []content.Question) {
	var sides []side
	for _, sd := range pg.sides() {
		if slices.ContainsFunc(qs, func(q content.Question) bool { return len(sd.viewsOf(pg.answer(q).Views)) > 0 }) {
			sides = append(sides, sd)
		}
	}
	settled := slices.ContainsFunc(qs, func(q content.Question) bool { return !q.Unsettled(pg.plan) || pg.answer(q).Agreement != "" })
	table := block.Table{Head: []string{pg.say(told().Point)}}
	for _, sd := range sides {
		table.Head = append(table.Head, pg.sideName(sd))
	}
	if settled {
		table.Head = append(table.Head, pg.say(told().WhatWeAgreed))
	}
	var alike []string
	for _, q := range qs {
		a := pg.answer(q)
		if pg.alike(q, a) {
			alike = append(alike, pg.tell(q.Short()))
			continue
		}
		name := block.Marked(pg.tell(q.Short()), block.Strong)
		if q.Item.Kind.Holds() == content.HoldsLevels {
			name = block.Marked(pg.tell(q.Stated()), block.Strong)
		}
		for i, l := range laddersOf(q, a) {
			row := []block.Line{name}
			if i > 0 {
				row[0] = block.Marked(pg.say(told().ClearToUs), block.Soft)
			}
			for _, at := range standing(q, a.Views, sides, l) {
				row = append(row, block.Say(cmp.Or(pg.tell(at.Told(l)), "–")))
			}
			switch {
			case settled && i == 0:
				row = append(row, pg.settled(q, a))
			case settled:
				row = append(row, nil)
			}
			table.Rows = append(table.Rows, row)
		}
	}
	if len(table.Rows) > 0 {
		pg.Add(table)
	}
	if len(alike) > 0 {
		pg.Add(block.Paragraph{Lines: []block.Line{block.Say(pg.say(told().Alike.With(strings.Join(alike, " · "))))}})
	}
}

// alike reports whether all who answered a point took the same stance, and the plan has it.
func (pg *page) alike(q content.Question, a content.Answer) bool {
	if a.Agreement == content.NotAgreed || q.Unsettled(pg.plan) {
		return false
	}
	for _, v := range a.Views {
		v.Note, v.Text, v.Owner, v.By = "", "", "", ""
		if !inPlan(a, v) {
			return false
		}
	}
	return true
}

func (pg *page) sideName(sd side) string {
	if len(sd.voices) == 1 {
		return sd.name
	}
	return fmt.Sprintf("%s (%d)", sd.name, len(sd.voices))
}

// laddersOf are the scales that a row was answered on: that of how clear a point is only
// where somebody rated it.
func laddersOf(q content.Question, a content.Answer) []content.Ladder {
	ladders := content.Revealed{Question: q, Views: a.Views}.Ladders()
	if len(ladders) > 1 && !slices.ContainsFunc(a.Views, func(v content.View) bool { return v.Clarity != 0 }) {
		return ladders[:1]
	}
	return ladders
}

// standing is how many of each perspective stand on which step.
func standing(q content.Question, views []content.View, sides []side, l content.Ladder) []content.Standpoint {
	return content.Revealed{Question: q, Views: views}.Standpoints(heardOf(sides), l)
}

// settled says what a group made of a row that was answered apart, and who says otherwise
// since.
func (pg *page) settled(q content.Question, a content.Answer) block.Line {
	line := pg.cameTo(q, a)
	since := q.Since(pg.plan)
	if len(since) == 0 {
		return line
	}
	var said []string
	ladder, sides := laddersOf(q, a)[0], pg.sides()
	for i, at := range standing(q, since, sides, ladder) {
		if stance := pg.tell(at.Told(ladder)); stance != "" {
			said = append(said, sides[i].name+": "+stance)
		}
	}
	newer := told().NewerSays.With(strings.Join(said, " · "))
	return line.With(block.Say(";")).And(pg.say(newer), block.Warn)
}

// cameTo is what they agreed on, or that they did not.
func (pg *page) cameTo(q content.Question, a content.Answer) block.Line {
	switch {
	case a.Agreement == content.NotAgreed:
		return block.Marked(pg.say(content.NotAgreed.Label()), block.Warn)
	case q.Unsettled(pg.plan):
		return block.Say(pg.say(told().NotSettledYet))
	case a.Importance != 0 || a.Clarity != 0:
		return block.Say(pg.levels(a.Importance, a.Clarity))
	case a.State != content.Open:
		return block.Say(pg.say(a.State.Label()))
	case a.Agreement == content.AgreedOn:
		return block.Say(pg.say(content.AgreedOn.Label()))
	}
	return block.Say("–")
}

// point is what was said of one point in words: what was agreed or stands between, then
// each voice that said more than its stance.
func (pg *page) point(q content.Question) {
	a := pg.answer(q)
	var lines []block.Line
	if !resultWithRow(q, a) {
		lines = pg.result(a)
	}
	if q.Row == nil && a.Text != "" && a.Agreed == "" {
		lines = append(lines, pg.labelled(told().InThePlan, pg.text(q, a.Text))...)
	}
	var items []block.Item
	for _, sd := range pg.sides() {
		for _, v := range sd.viewsOf(a.Views) {
			if inPlan(a, v) {
				continue
			}
			if said := pg.view(q, v); len(said) > 0 {
				items = append(items, block.Item{Lines: said})
			}
		}
	}
	if len(lines)+len(items) == 0 {
		return
	}
	if q.Row != nil {
		lines = append([]block.Line{block.Marked(pg.tell(q.Short()), block.Strong)}, lines...)
	}
	words := pg.aside(func() {
		if len(lines) > 0 {
			pg.Add(block.Paragraph{Lines: lines})
		}
		if len(items) > 0 {
			pg.Add(block.List{Items: items})
		}
	})
	if drawn := pg.spread(q, a); drawn != nil {
		pg.Add(block.Beside{Left: words, Right: drawn})
		return
	}
	pg.Add(words...)
}

// resultWithRow reports whether what a group agreed on stands with the row itself, among what
// is promised or expected.
func resultWithRow(q content.Question, a content.Answer) bool {
	where := partOf(q)
	return (where == promised || where == expected) && a.State != content.Open && a.Agreement != content.NotAgreed
}

// spread draws how many of each perspective stand where, for what is not agreed.
func (pg *page) spread(q content.Question, a content.Answer) []block.Block {
	if a.Agreement != content.NotAgreed || q.Item.Kind.Holds() != content.HoldsLevels {
		return nil
	}
	scale := content.Importance()
	d := block.Spread{}
	for l := range content.MaxLevel {
		d.Steps = append(d.Steps, pg.say(scale.Label(l+1)))
	}
	sides := pg.sides()
	for i, at := range standing(q, a.Views, sides, laddersOf(q, a)[0]) {
		d.Rows = append(d.Rows, block.SpreadRow{Name: pg.sideName(sides[i]), Counts: at.Counts, Passed: at.Passed})
	}
	title := pg.say(told().SpreadTitle.With(pg.tell(q.Short())))
	return []block.Block{block.Figure{Title: title, About: pg.say(told().StarAbout), Drawing: d}}
}

// view is what one voice said beside its stance, which the table has; of what is no row,
// all of it. It stands under its perspective's name: whoever was not there need not know
// what came from one sheet.
func (pg *page) view(q content.Question, v content.View) []block.Line {
	a := v.AsAnswer()
	stance := ""
	if q.Row != nil {
		a.Importance, a.Clarity, a.State = 0, 0, content.Open
	} else if a.State != content.Open {
		stance, a.State = pg.say(a.State.Label()), content.Open
	}
	text := pg.text(q, a.Text)
	var marks []string
	if v.Now {
		marks = append(marks, pg.say(told().ChosenForNow))
	}
	if v.Done {
		marks = append(marks, pg.say(told().IsDone))
	}
	if q.Row == nil && slices.ContainsFunc(q.Since(pg.plan), func(s content.View) bool { return s.Voice == v.Voice }) {
		marks = append(marks, pg.say(told().CameSince))
	}
	if a.Note != "" && len(text) == 0 {
		text, a.Note = block.Prose(a.Note), ""
	}
	a.Text = ""
	head := joined("; ", append([]string{stance}, marks...)...)
	more := slices.Concat(pg.more(q, a)...)
	switch {
	case head == "" && len(text) == 0 && len(more) == 0:
		return nil
	case head != "":
		text = append([]block.Line{block.Say(head)}, text...)
	}
	return append(block.Labelled(pg.perspective(v.Who)+":", text), more...)
}
