package paper

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// show adds what the plan has decided.
func (m moment) show(part content.PaperPart, r *room) {
	qs := m.guide.Shown(part)
	switch part.Show {
	case content.ShowWords:
		m.showWords(qs, r)
	case content.ShowIdeas:
		m.showIdeas(qs, part.Marked, r)
	case content.ShowStands:
		m.showStands(qs, part.States, r)
	case content.ShowBoxes:
		m.showBoxes(qs)
	case content.ShowRisks:
		m.showRisks(qs, r)
	case content.ShowStart:
		m.showStart(qs)
	case content.ShowTalks:
		m.showTalks(qs)
	}
}

func (m moment) showWords(qs []content.Question, r *room) {
	for _, q := range qs {
		text := m.decided(q)
		lines := block.Prose(text)
		if r.takes(texts(lines)...) {
			if len(lines) > 0 {
				m.Add(block.Quote{Lines: lines})
			}
			continue
		}
		if most := r.rest(); most > 0 {
			m.Add(block.Quote{Lines: []block.Line{block.Say(opening(text, most))}})
		}
		return
	}
}

// decided is a text as it holds: what a group agreed on, or else the answer.
func (m moment) decided(q content.Question) string {
	a := m.answer(q)
	switch {
	case a.Agreement == content.NotAgreed:
		return ""
	case a.Agreement == content.AgreedOn && strings.TrimSpace(a.Agreed) != "":
		return a.Agreed
	}
	return a.Text
}

func (m moment) showIdeas(qs []content.Question, marks []content.Mark, r *room) {
	var all []content.Idea
	for _, q := range qs {
		for _, idea := range content.Rank(m.answer(q).Ideas) {
			all = append(all, idea.Idea)
		}
	}
	marked := slices.DeleteFunc(slices.Clone(all), func(i content.Idea) bool {
		return !slices.ContainsFunc(marks, i.Has)
	})
	if len(marked) > 0 {
		all = marked
	} else if len(all) > 0 && len(marks) > 0 {
		m.Add(m.note(told().IdeasSoFar))
	}
	var lines []block.Line
	for _, idea := range all {
		lines = append(lines, block.Say(opening(idea.Text, r.inOne())))
	}
	if len(lines) > 0 {
		m.Add(bullets(m.cut(lines, r)))
	}
}

// showStands labels the rows by how they stand, and then those that nobody has decided on
// yet though they were taken up: who gets a paper is not to take it for all there is. What
// has no room is left out of the first of the groups: what stands well is missed least.
func (m moment) showStands(qs []content.Question, states []content.State, r *room) {
	var facts []block.Fact
	add := func(label content.Text, short bool, of func(content.Question) bool) {
		r.width = m.behind
		if short { // two columns
			r.width, r.lines = m.behind/2-4, r.lines*2
		}
		var lines []block.Line
		for _, q := range qs {
			if of(q) {
				lines = append(lines, m.sentence(q, m.answer(q), r))
			}
		}
		f := block.Fact{Label: capital(m.say(label)), Close: short}
		for _, line := range m.cut(lines, r) {
			f.Items = append(f.Items, []block.Line{line})
		}
		if len(f.Items) > 0 {
			facts = append(facts, f)
		}
		if short {
			r.lines /= 2
		}
	}
	add(told().NotAgreedYet, false, func(q content.Question) bool { return m.openBecause(q) == content.OpenNotAgreed })
	add(told().NotSettled, false, func(q content.Question) bool {
		why := m.openBecause(q)
		return why == content.OpenTalk || why == content.OpenApart && m.answer(q).State == content.Open
	})
	for _, state := range slices.Backward(states) {
		add(state.Label(), state == content.InPlace || state == content.Expected, func(q content.Question) bool {
			return m.answer(q).State == state && m.openBecause(q) != content.OpenNotAgreed
		})
	}
	if len(facts) > 0 {
		slices.Reverse(facts)
		m.Add(block.Facts{Facts: facts})
	}
}

// sentence is a row as the plan says it, with the day by which it is to stand.
func (m moment) sentence(q content.Question, a content.Answer, r *room) block.Line {
	line := block.Say(m.tell(q.Stated()))
	if words, adapted := q.Wording(m.plan); adapted && words != "" {
		line = block.Say(opening(words, r.inOne()))
	} else if adapted {
		line = line.And(parenthesis(m.say(content.WordsToCome())), block.Soft)
	}
	if by := m.by(a.By); a.State == content.Planned && by != "" {
		line = line.And(parenthesis(opening(by, shortly)), block.Soft)
	}
	return line
}

// As much as stands in brackets, as a day, and as a workplace's name in a title, in signs.
const (
	shortly  = 28
	dayMost  = 20
	nameMost = 40
)

// bullets is a list of lines.
func bullets(lines []block.Line) block.List {
	var list block.List
	for _, line := range lines {
		list.Items = append(list.Items, block.Item{Lines: []block.Line{line}})
	}
	return list
}

// cut is as many of several lines as there is room for, with the number of the others.
func (m moment) cut(lines []block.Line, r *room) []block.Line {
	if r.takes(texts(lines)...) {
		return lines
	}
	r.lines-- // for the number of the others
	n := 0
	for r.takes(lines[n].Text()) { // not all of them, or it would be done
		n++
	}
	rest := len(lines) - n
	return append(slices.Clone(lines[:n]), block.Marked(m.say(told().AndMore.Of(rest).With(rest)), block.Soft))
}

func (m moment) showBoxes(qs []content.Question) {
	var items []block.Item
	for _, q := range qs {
		state, box := m.answer(q).State, block.ToDo
		if state == content.NotRelevant {
			continue
		}
		if state == content.InPlace || state == content.Expected {
			box = block.Done
		}
		items = append(items, block.Item{Box: box, Lines: []block.Line{block.Say(m.tell(q.Stated()))}})
	}
	if len(items) > 0 {
		m.Add(block.List{Items: items})
	}
}

// showRisks puts them side by side where there is the page's width.
func (m moment) showRisks(qs []content.Question, r *room) {
	for pair := range slices.Chunk(qs, 2) {
		left := m.aside(func() { m.risk(pair[0], r.lines) })
		var right []block.Block
		if len(pair) == 2 {
			right = m.aside(func() { m.risk(pair[1], r.lines) })
		}
		if r.width == m.full {
			m.columns(left, right)
		} else {
			m.Add(slices.Concat(left, right)...)
		}
	}
}

// risk is one, with its sign and what is done then in so many lines each.
func (m moment) risk(q content.Question, lines int) {
	m.heading(3, m.tell(q.Stated()))
	a := m.answer(q)
	for _, said := range []struct {
		label content.Text
		text  string
	}{{told().Sign, a.Sign}, {told().Counter, a.Counter}} {
		if text := opening(said.text, lines*m.half); text != "" {
			m.Add(block.Paragraph{Lines: block.Labelled(m.say(said.label), []block.Line{block.Say(text)})})
		} else {
			m.Add(block.Writing{Label: m.say(said.label), Lines: 1})
		}
	}
}

// showStart is the first working day.
func (m moment) showStart(qs []content.Question) {
	for _, q := range qs {
		m.filled(m.say(told().FirstDay)+":", m.date(m.answer(q).Text), dayMost)
	}
}

// talksMost is how many talks have room on a page.
const talksMost = 4

// showTalks are the talks after the first working day.
func (m moment) showTalks(qs []content.Question) {
	months := content.FollowUpMonths()
	for _, q := range qs {
		dates := m.answer(q).Dates
		for i := range min(max(len(months), len(dates)), talksMost) {
			label, day := m.say(told().FollowUp), ""
			if i < len(months) {
				label = m.say(told().After.Of(months[i]).With(months[i]))
			}
			if i < len(dates) {
				day = m.date(dates[i])
			}
			m.filled(label+":", day, dayMost)
		}
	}
}

// filled is a label with what the plan says to it in so many signs, or with room to write
// it by hand.
func (m moment) filled(label, said string, most int) {
	if said = opening(said, most); said == "" {
		m.Add(block.Writing{Label: label})
		return
	}
	m.Add(block.Paragraph{Lines: block.Labelled(label, []block.Line{block.Say(said)})})
}

// filling is what the plan says to a gap: a text, or the note at a row.
func (m moment) filling(r content.Ref) string {
	if q, ok := m.known[r]; ok && !q.Folded() {
		a := m.answer(q)
		if a.State == content.Missing || a.State == content.NotRelevant {
			return "" // the note says why, which is not for here
		}
		return joined(" ", m.decided(q), a.Note)
	}
	return ""
}
