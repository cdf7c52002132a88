package content

import "strings"

// Problems are all that is wrong with a guide, in the order they stand in it.
type Problems []*Problem

// MostTold is how many problems of a kind are told at once: one slip may be behind
// thousands, and what scrolls by is read by nobody.
const MostTold = 20

// Told are the first of the problems, and one more that says how many are left out.
func (ps Problems) Told() Problems {
	if len(ps) <= MostTold {
		return ps
	}
	more := labels().OneMore
	if n := len(ps) - MostTold; n > 1 {
		more = labels().More.With(n)
	}
	told := append(Problems{}, ps[:MostTold]...)
	return append(told, &Problem{File: ps[0].File, What: more, Cure: labels().SeeAgain})
}

func (ps Problems) Error() string {
	var lines []string
	for _, p := range ps.Told() {
		lines = append(lines, p.Error())
	}
	return strings.Join(lines, "\n")
}

// In tells the problems in one language.
func (ps Problems) In(l Language) string {
	var lines []string
	for _, p := range ps.Told() {
		lines = append(lines, p.In(l))
	}
	return strings.Join(lines, "\n")
}
