package content

import "strings"

// These are the edits both front ends make, so that the same answers give the
// same plan however they were put in.

// Say keeps a text in the user's own words, to the letter; nothing but blanks
// is no answer.
func (p *Plan) Say(r Ref, text string) {
	if strings.TrimSpace(text) == "" {
		text = ""
	}
	p.Change(r, func(a *Answer) { a.Text = text })
}

// Take gives a question or row a state. A row that is no longer planned keeps
// its owner and date, in case it was a slip of the finger. An action that had been
// set aside stands again: it follows from the new answer.
func (p *Plan) Take(r Ref, s State) {
	p.Change(r, func(a *Answer) {
		if a.State != s {
			a.State, a.Aside = s, ""
		}
	})
}

// TakeAll gives every open row among the questions a state, and leaves those
// that have one; folded rows are each their own decision.
func (p *Plan) TakeAll(qs []Question, s State) {
	for _, q := range qs {
		if p.Answer(q.Ref).State == Open && !q.Folded() {
			p.Take(q.Ref, s)
		}
	}
}

// AddIdea puts an idea at the end of a list.
func (p *Plan) AddIdea(r Ref, text string) {
	if strings.TrimSpace(text) == "" {
		return
	}
	p.Change(r, func(a *Answer) { a.Ideas = append(a.Ideas, Idea{Text: text}) })
}

// Toggle picks an idea for a mark, or unpicks it.
func (i *Idea) Toggle(m Mark) {
	switch m {
	case MarkTop:
		i.Top = !i.Top
	case MarkInterview:
		i.Interview = !i.Interview
	}
}

// Has reports whether the idea is picked for a mark.
func (i Idea) Has(m Mark) bool {
	return (m == MarkTop && i.Top) || (m == MarkInterview && i.Interview)
}

// Count sets how many of a perspective take part; 0 takes it out.
func (p *Plan) Count(r Ref, perspective string, n int) {
	p.Change(r, func(a *Answer) {
		if n <= 0 {
			delete(a.People, perspective)
			return
		}
		if a.People == nil {
			a.People = map[string]int{}
		}
		a.People[perspective] = n
	})
}

// FirstDay keeps the first working day and, where a day is known and nothing was
// arranged yet, proposes the follow-up dates after it.
func (p *Plan) FirstDay(r Ref, day string) {
	p.Change(r, func(a *Answer) {
		follow := len(a.Dates) == 0 || a.Proposes()
		a.Text = Tidy(day)
		if first := ReadDay(a.Text).Day; first != "" && follow {
			a.Dates = proposedDates(first)
		}
	})
}

// Proposes reports whether the answer's dates are those that follow from its first day.
func (a Answer) Proposes() bool {
	first := ReadDay(a.Text).Day
	return first != "" && equalDates(a.Dates, proposedDates(first))
}

func proposedDates(first Date) []string {
	dates := make([]string, len(FollowUpMonths()))
	for i, n := range FollowUpMonths() {
		dates[i] = string(first.AddMonths(n))
	}
	return dates
}

func equalDates(a, b []string) bool {
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

// SetDate keeps the i-th of the answer's dates; dates that are empty to the end
// leave no trace.
func (a *Answer) SetDate(i int, day string) {
	dates := append([]string(nil), a.Dates...)
	for len(dates) <= i {
		dates = append(dates, "")
	}
	dates[i] = day
	for len(dates) > 0 && dates[len(dates)-1] == "" {
		dates = dates[:len(dates)-1]
	}
	a.Dates = dates
}
