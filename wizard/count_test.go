package wizard_test

import (
	"cmp"
	"reflect"
	"slices"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// A brief manager answers everything that the half hour asks, and no more: a sentence to
// each question, three ideas, one key for what is alike on a page, three actions, a first
// working day. A text counts as one press; so does a line, line by line.
var briefManager = []struct {
	page  content.Ref
	keys  []string
	lines []string
}{
	{"", []string{enter}, []string{""}}, // the language
	{"about.workplace", []string{"Elm House", enter}, []string{"Elm House"}},
	{"about.mode", []string{enter}, []string{"1"}},
	{"about.present", []string{enter}, []string{""}},
	{"purpose.why", []string{"Somebody who has been there", tab}, []string{"Somebody who has been there", "."}},
	{"purpose.held", []string{"People ask for it", tab}, []string{"People ask for it", "."}},
	{"tasks.ideas", []string{"A walk", enter, "The group", enter, "Company", enter, enter}, []string{"A walk", "The group", "Company", "", "", ""}},
	{"contact.contact", []string{"Over coffee", tab}, []string{"Over coffee", "."}},
	{"contact.told", []string{"1", "3", enter}, []string{"1=1 2=3", ""}},
	{"keeping.structure", []string{"Mondays at nine", tab}, []string{"Mondays at nine", "."}},
	{"keeping.staff-meetings", []string{"3", "1", enter}, []string{"1=3 2=1", ""}},
	{"keeping.marginalised", []string{"Nobody asks", enter, "We ask", enter}, []string{"Nobody asks", "We ask"}},
	{"keeping.diluted", []string{"Only notes", enter, "Fewer notes", enter}, []string{"Only notes", "Fewer notes"}},
	{"expect-of-us.induction", []string{"1", "a", tab}, []string{"all=1", ""}},
	{"expect-of-us.supervision", []string{"2", "3", "a", tab}, []string{"1=2 2=3 all=3", ""}},
	{"expect-of-us.respect", []string{"1", "a", tab}, []string{"all=1", ""}},
	{"expect-of-us.training", []string{"3", "a", tab}, []string{"all=3", ""}},
	{"actions.actions", []string{" ", down, " ", down, " ", tab}, []string{"1 2 3", "", "", "", "", "", "", ""}},
	{"actions.follow-up", []string{"2027-03-01", enter}, []string{"2027-03-01"}},
	{"actions.expectations", []string{down, enter}, []string{"2"}},
	{"review.review-by", []string{"2028-03-01", enter}, []string{"2028-03-01"}},
	{"review.review", []string{enter}, []string{""}},
	{"review.review-write", []string{enter, enter}, []string{"", ""}},
}

// How much the half hour asks of whoever is as brief as one can be, at most.
const (
	answersMost = 36
	pressesMost = 62
)

// TestTheHalfHourIsShort counts what it takes from the first page to the written plan, by
// page: presses, and those among them that answer something. Both ends come to one plan.
func TestTheHalfHourIsShort(t *testing.T) {
	t.Parallel()
	var keys, lines []string
	var ofKey, ofLine []content.Ref
	for _, p := range briefManager {
		keys, lines = append(keys, p.keys...), append(lines, p.lines...)
		ofKey = append(ofKey, slices.Repeat([]content.Ref{p.page}, len(p.keys))...)
		ofLine = append(ofLine, slices.Repeat([]content.Ref{p.page}, len(p.lines))...)
	}
	session := func() walk.Session {
		s := wizardtest.NewSession(content.English)
		s.Save = func(*content.Plan) error { return nil }
		return s
	}
	type tally struct{ presses, answers, lines, linesThatAnswer int }
	counts, all := map[content.Ref]*tally{}, tally{}
	for _, p := range briefManager {
		counts[p.page] = &tally{}
	}

	s := session()
	before := settled(s.Plan)
	seen := watched(t, s, func(nth int) {
		counts[ofKey[nth]].presses++
		if now := settled(s.Plan); !reflect.DeepEqual(now, before) {
			counts[ofKey[nth]].answers++
			before = now
		}
	}, keys...)

	before = settled(session().Plan)
	for i := range lines {
		counts[ofLine[i]].lines++
		if now := byLine(t, session(), lines[:i+1]...); !reflect.DeepEqual(now, before) {
			counts[ofLine[i]].linesThatAnswer++
			before = now
		}
	}
	if !reflect.DeepEqual(seen, before) {
		t.Errorf("on the screen\n%+v\nand line by line\n%+v", seen, before)
	}

	for _, p := range briefManager {
		c := counts[p.page]
		t.Logf("%-26s %2d presses, %2d of them answer; %2d lines, %2d of them answer", cmp.Or(p.page, "the language"), c.presses, c.answers, c.lines, c.linesThatAnswer)
		all.presses, all.answers = all.presses+c.presses, all.answers+c.answers
		all.lines, all.linesThatAnswer = all.lines+c.lines, all.linesThatAnswer+c.linesThatAnswer
	}
	t.Logf("%-26s %2d presses, %2d of them answer; %2d lines, %2d of them answer", "all", all.presses, all.answers, all.lines, all.linesThatAnswer)
	if all.presses > pressesMost || all.lines > pressesMost || max(all.answers, all.linesThatAnswer) > answersMost {
		t.Errorf("at most %d presses or lines, and %d answers", pressesMost, answersMost)
	}
	g := session().Guide
	for _, point := range g.OpenPoints(seen) {
		t.Errorf("nobody was asked: %s", point.Ref)
	}
}
