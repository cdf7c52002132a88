package content

import "strings"

// Overdue reports whether the day has passed by which a todo was to be done, and it is
// neither done nor set aside. A day among other words counts too; where only the month is
// known, or the week, nobody is told that they are late.
//
// This is the one rule for what is overdue: the pages, the plan that is sent on and a check
// all go by it.
func (t Todo) Overdue(today Date) bool {
	return !t.Done && t.Aside == "" && Passed(t.By, today)
}

// Passed reports whether the day that a text names lies before today. The day on which
// something begins is no last day.
func Passed(said string, today Date) bool {
	r, now := ReadDay(said), ReadDay(string(today))
	return r.Day != "" && !r.From && now.Day != "" && r.Day < now.Day
}

// Overdue reports whether what a question asks to have done is.
func (q Question) Overdue(p *Plan, today Date) bool {
	if q.Folded() || p.Answer(q.Ref).By == "" {
		return false
	}
	t, ok := q.asTodo(p)
	return ok && t.Overdue(today)
}

// ReviewOverdue reports whether the day has passed by which a plan was to be gone through
// again, or deleted.
func (p *Plan) ReviewOverdue(today Date) bool {
	return Passed(p.Answer(RefReviewBy).Text, today)
}

// Overdue tells what is, each on a line with the role and the day: the todos, then the plan
// itself. What looks like a person's number or address is not repeated.
func (g *Guide) Overdue(p *Plan, today Date) []Text {
	var late []Text
	for _, t := range g.Todos(p) {
		if t.Overdue(today) {
			late = append(late, t.line())
		}
	}
	if q, ok := g.Question(RefReviewBy); ok && p.ReviewOverdue(today) {
		name := labels().StepAndPoint.With(q.Section.Title, q.Short())
		late = append(late, labels().PointAndWhy.With(name, toldBy(p.Answer(RefReviewBy).Text)))
	}
	return late
}

func (t Todo) line() Text {
	what, by := t.What, toldBy(t.By)
	if t.Ref == "" && personal(what.In(English)) {
		what = labels().Action.With(t.Index + 1)
	}
	if who := strings.TrimSpace(t.Who); who != "" && !personal(who) {
		by = InEach(func(l Language) string { return who + ", " + by.In(l) })
	}
	return labels().PointAndWhy.With(what, by)
}

// toldBy is a day by which something is to be done, as people read it.
func toldBy(said string) Text { return InEach(Date(TidyBy(said)).In) }

// Overdue says that something is.
func Overdue() Text { return labels().Overdue }
