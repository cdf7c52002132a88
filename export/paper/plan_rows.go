package paper

import (
	"cmp"
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// A stance is a state under which rows stand, as the plan has it.
type stance struct {
	state content.State
	mark  block.Mark
	close bool // of most of them nothing more is said
}

// Missing comes first: whoever reads on may have heard what they came for.
var (
	stancesOfPromises = []stance{
		{content.Missing, block.Warn, false},
		{content.TalkFirst, block.Warn, false},
		{content.Planned, block.Plain, false},
		{content.InPlace, block.Good, true},
		{content.NotRelevant, block.Plain, true},
	}
	stancesOfExpectations = []stance{
		{content.TalkFirst, block.Warn, false},
		{content.Adapted, block.Plain, false},
		{content.Expected, block.Plain, true},
		{content.NotRelevant, block.Plain, true},
	}
)

// promises are what the peer worker can expect of the workplace.
func (pg *page) promises() {
	pg.rows(told().WhatWePromise, promised, stancesOfPromises)
}

// expectations are what the workplace expects of the peer worker, where that was taken up.
func (pg *page) expectations() {
	pg.rows(told().WhatWeExpect, expected, stancesOfExpectations)
}

func (pg *page) rows(title content.Text, where part, stances []stance) {
	qs := pg.in(where)
	var facts []block.Fact
	for _, st := range stances {
		f := block.Fact{Label: capital(pg.say(st.state.Label())), Mark: st.mark}
		of := slices.DeleteFunc(slices.Clone(qs), func(q content.Question) bool { return pg.own(q).State != st.state })
		if st.state == content.Planned {
			slices.SortStableFunc(of, func(a, b content.Question) int { return cmp.Compare(pg.due(a), pg.due(b)) })
		}
		f.Close = st.close
		for _, q := range of {
			f.Items = append(f.Items, pg.row(q))
		}
		if len(f.Items) > 0 {
			facts = append(facts, f)
		}
	}
	if where == promised {
		notAgreed, apart := pg.unsettled(where)
		if len(notAgreed) > 0 {
			facts = append(facts, block.Fact{Label: pg.say(told().NotAgreedYet), Mark: block.Warn, Items: notAgreed})
		}
		if len(apart) > 0 {
			facts = append(facts, block.Fact{Label: pg.say(told().NotSettled), Mark: block.Warn, Items: apart})
		}
	}
	var open [][]block.Line // rows that only say something beside a stance
	for _, q := range qs {
		if a := pg.own(q); a.State == content.Open && a.Said() {
			open = append(open, pg.row(q))
		}
	}
	if len(open) > 0 {
		facts = append(facts, block.Fact{Label: pg.say(told().NotDecided), Items: open})
	}
	if len(facts) == 0 {
		return
	}
	pg.heading(2, pg.say(title))
	pg.Add(block.Facts{Facts: facts})
	if n := pg.unanswered(where); n > 0 {
		pg.Add(pg.note(told().NotAnswered.Of(n).With(n)))
	}
}

// due is the day by which a row is to stand; one without a day comes last.
func (pg *page) due(q content.Question) content.Date {
	if day := content.ReadDay(pg.own(q).By).Day; day != "" {
		return day
	}
	return "9999-12-31"
}

// unsettled are the rows that a group does not agree on, and those that several have answered
// apart and nobody has talked through; how they were answered stands where people differ.
func (pg *page) unsettled(where part) (notAgreed, apart [][]block.Line) {
	for _, q := range pg.in(where) {
		lines := []block.Line{block.Say(pg.tell(q.Stated()))}
		switch pg.openBecause(q) {
		case content.OpenNotAgreed:
			notAgreed = append(notAgreed, lines)
		case content.OpenApart:
			apart = append(apart, lines)
		case content.OpenUnanswered, content.OpenTalk, content.OpenHR, content.OpenSince:
		}
	}
	return notAgreed, apart
}

// unanswered counts the rows that nobody has answered, among the lists that were begun.
func (pg *page) unanswered(where part) int {
	begun, open := map[*content.Item]bool{}, map[*content.Item]int{}
	for _, q := range pg.guide.Questions() {
		switch {
		case partOf(q) != where || q.Row == nil:
		case q.Answered(pg.plan.Answer(q.Ref)):
			begun[q.Item] = true
		case len(pg.answer(q).Views) == 0: // what several answered apart stands where they differ
			open[q.Item]++
		}
	}
	n := 0
	for it := range begun {
		n += open[it]
	}
	return n
}

// row is a row's sentence, which reads on from how it stands, and under it what else was
// said.
func (pg *page) row(q content.Question) []block.Line {
	a := pg.own(q)
	lines := []block.Line{block.Say(pg.tell(q.Stated()))}
	if a.State == content.Adapted {
		lines = pg.adapted(q, &a)
	}
	if owner := pg.owner(a.Who, a.By); owner != "" {
		last := len(lines) - 1
		lines[last] = lines[last].And(parenthesis(owner), block.Plain)
		if (content.Todo{By: a.By, Done: a.Done}).Overdue(pg.day) {
			lines[last] = lines[last].And(pg.say(content.Overdue()), block.Warn)
		}
	} else if a.State == content.Planned && !a.Done || a.State == content.Missing && a.Now { // without a role and a day it is a wish
		lines = block.Trailed(lines, block.Marked(pg.say(told().Nobody), block.Warn))
	}
	if a.State != content.Open && a.Agreed == "" && a.Agreement == content.AgreedOn {
		a.Agreement = "" // it is on how the row stands
	}
	if note := block.Prose(a.Note); len(note) > 0 { // it reads on from the sentence
		lines, a.Note = append(block.Trailed(lines, note[0]), note[1:]...), ""
	}
	a.Who, a.By, a.State = "", "", content.Open
	lines = append(lines, block.Prose(a.Text)...)
	for _, more := range pg.more(q, a) {
		lines = append(lines, more...)
	}
	if watch := q.Watch(); !watch.Empty() && !q.Folded() {
		lines = append(lines, block.Marked(pg.tell(watch), block.Soft))
	}
	return lines
}

// adapted is a row in the words that it was adapted to; without them the plan says that
// they are still to come.
func (pg *page) adapted(q content.Question, a *content.Answer) []block.Line {
	words, _ := q.Wording(pg.plan)
	if words == "" {
		return []block.Line{block.Say(pg.tell(q.Stated())).And(parenthesis(pg.say(content.WordsToCome())), block.Warn)}
	}
	if words == strings.TrimSpace(a.Text) {
		a.Text = ""
	}
	if words == strings.TrimSpace(a.Agreed) {
		a.Agreed, a.Agreement = "", "" // it is what was agreed
	}
	return block.Prose(words)
}

// exchange says what is asked without the support that makes it possible. While nothing at
// all is said on one side there is nothing to compare, and what is not taken up says so: a
// section that nobody has opened is not asked for less than it promises.
func (pg *page) exchange() {
	for i := range pg.guide.Sections {
		s := &pg.guide.Sections[i]
		for j := range s.Items {
			if it := &s.Items[j]; len(it.Pairs) > 0 {
				pg.facing(pg.guide.Facing(pg.plan, it))
			}
		}
	}
}

func (pg *page) facing(pairs []content.Faced) {
	if asked, support := sides(pairs); !asked || !support {
		return
	}
	var items []block.Item
	for _, f := range pairs {
		switch f.Is {
		case content.Lacking:
			items = append(items, block.Item{Lines: pg.gap(f, pg.tell(f.Stated()))})
		case content.Undecided:
			items = append(items, block.Item{Lines: pg.gap(f, pg.say(told().Undecided))})
		case content.Unsaid, content.Supported:
		}
	}
	if len(items) == 0 && slices.ContainsFunc(pairs, func(f content.Faced) bool { return !f.SaysAsked() }) {
		return // of what nobody has answered it is not known yet
	}
	pg.heading(2, pg.say(told().FairExchange))
	if len(items) == 0 {
		pg.Add(block.Paragraph{Lines: []block.Line{block.Say(pg.say(told().FairAsItStands))}})
		return
	}
	pg.Add(block.List{Items: items})
}

// sides reports on which sides of an exchange anything is said.
func sides(pairs []content.Faced) (asked, support bool) {
	return slices.ContainsFunc(pairs, content.Faced.SaysAsked), slices.ContainsFunc(pairs, content.Faced.SaysSupport)
}

// oneSided says that an exchange cannot be looked at yet; nothing where it can, or where
// neither side is begun.
func (pg *page) oneSided() []block.Line {
	for i := range pg.guide.Sections {
		for j := range pg.guide.Sections[i].Items {
			it := &pg.guide.Sections[i].Items[j]
			switch asked, support := sides(pg.guide.Facing(pg.plan, it)); {
			case support && !asked:
				return []block.Line{block.Say(pg.say(told().OnlyPromised))}
			case asked && !support:
				return []block.Line{block.Say(pg.say(told().OnlyAsked))}
			}
		}
	}
	return nil
}

// gap names what is asked, and how what makes it possible stands.
func (pg *page) gap(f content.Faced, verdict string) []block.Line {
	var asked, support []string
	for _, r := range f.Asked {
		if r.State == content.Expected || r.State == content.Adapted {
			asked = append(asked, pg.tell(r.Short()))
		}
	}
	for _, r := range f.Support {
		support = append(support, pg.tell(r.Short())+" ("+pg.say(r.Label())+")")
	}
	return []block.Line{
		block.Say(pg.say(told().WeAsk.With(strings.Join(asked, ", ")))).And(pg.say(told().ItTakes.With(strings.Join(support, ", "))), block.Plain),
		block.Say(verdict),
	}
}

// risks are what could go wrong: the sign, what is done then, and who watches.
func (pg *page) risks() {
	qs := pg.in(risked)
	qs = slices.DeleteFunc(qs, func(q content.Question) bool { return !pg.own(q).Said() }) // several have answered it apart
	if len(qs) == 0 {
		return
	}
	table := block.Table{Head: []string{pg.say(told().Risk), pg.say(told().RiskSign), pg.say(told().RiskThen)}}
	watched := slices.ContainsFunc(qs, func(q content.Question) bool { a := pg.own(q); return pg.owner(a.Who, a.By) != "" })
	if watched {
		table.Head = append(table.Head, pg.say(told().RiskWho))
	}
	var more []block.Item
	for _, q := range qs {
		a := pg.own(q)
		cell := func(text string, lacking content.Text) block.Line {
			if l := oneLine(text); !l.Empty() {
				return l
			}
			return block.Marked(pg.say(lacking), block.Warn)
		}
		row := []block.Line{block.Say(pg.tell(q.Stated())), cell(a.Sign, told().NoSignYet), cell(a.Counter, told().NothingAgreedYet)}
		if watched {
			row = append(row, block.Say(pg.owner(a.Who, a.By)))
		}
		table.Rows = append(table.Rows, row)
		a.Sign, a.Counter, a.Who, a.By = "", "", "", ""
		rest := append(block.Prose(a.Text), slices.Concat(pg.more(q, a)...)...)
		if len(rest) > 0 {
			more = append(more, block.Item{Lines: append([]block.Line{block.Marked(pg.tell(q.Stated()), block.Strong)}, rest...)})
		}
	}
	pg.heading(2, pg.say(told().WhatCouldGoWrong))
	pg.Add(table)
	if len(more) > 0 {
		pg.Add(block.List{Items: more})
	}
}

// oneLine is a text in a cell, where there is one line: its lines stand apart by a stroke.
func oneLine(text string) block.Line {
	var said []string
	for _, l := range block.Prose(text) {
		if !l.Empty() {
			said = append(said, l.Text())
		}
	}
	return block.Say(strings.Join(said, " / "))
}
