package paper

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// whispering is a plan with folded rows answered in every way a file can hold, and
// words that nobody else may read.
func whispering(t *testing.T, secret string) *content.Plan {
	t.Helper()
	p := goldenPlan(t)
	for _, ref := range []content.Ref{"expect-of-us.share-in-training", "expect-of-peer.substance-free"} {
		p.Set(ref, content.Answer{
			State: content.AskHR, Text: secret, Note: secret, Who: secret, By: secret, Now: true, Done: true, Sign: secret, Counter: secret,
			Ideas: []content.Idea{{Text: secret}}, Dates: []string{secret}, Agreed: secret, Agreement: content.NotAgreed,
			Views: []content.View{{Voice: content.Voice{Who: "manager"}, Note: secret, State: content.AskHR}}, Asked: secret,
		})
	}
	return p
}

// In a room with one peer worker everybody knows whom a row about recovery is
// about. Whatever a file may hold there, the plan to send on has nothing of it.
func TestMarkdownHoldsNothingOfFoldedRows(t *testing.T) {
	t.Parallel()
	const secret = "Secret"
	g, p := plantest.Guide(t), whispering(t, secret)
	for _, l := range content.Languages() {
		plantest.Lacks(t, Markdown(p, &content.Guide{}, l), secret) // the guide no longer has the questions
		md := Markdown(p, g, l)
		plantest.Lacks(t, md, secret, "HR:")
		for _, q := range g.Questions() {
			if q.Folded() {
				plantest.Lacks(t, md, q.Short().In(l), q.Ask().In(l), q.Todo().In(l), q.Care().Support.In(l), q.Care().Note.In(l))
			}
		}
		for _, state := range content.FoldedStates() {
			plantest.Lacks(t, md, state.Label().In(l), state.Label().In(l)[1:])
		}
	}
}

// Which of them is answered, and how, changes nothing.
func TestMarkdownIsTheSameHoweverFoldedRowsStand(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	with := func(s content.State) string {
		p := goldenPlan(t)
		p.Set("expect-of-us.share-in-training", content.Answer{State: s})
		p.Set("expect-of-peer.substance-free", content.Answer{State: s})
		return string(Markdown(p, g, content.English))
	}
	open := with(content.Open)
	for _, s := range append(content.FoldedStates(), content.NotRelevant, content.TalkFirst) {
		if with(s) != open {
			t.Errorf("%s can be told", s)
		}
	}
}

func TestHRSheetHoldsFoldedRowsInOurWordsOnly(t *testing.T) {
	t.Parallel()
	const secret = "Secret"
	g, p := plantest.Guide(t), whispering(t, secret)
	for _, l := range content.Languages() {
		sheet := HRSheet(p, g, l)
		noBlanks(t, sheet)
		plantest.Lacks(t, sheet, secret)
		plantest.Has(t, sheet, "HR: Bostøtten Nord\n", content.AskHR.Label().In(l))
		for _, q := range g.Questions() {
			if q.Folded() {
				plantest.Has(t, sheet, q.Short().In(l), q.Care().Support.In(l), q.Care().Note.In(l))
			} else if strings.Contains(string(sheet), q.Ask().In(l)) {
				t.Errorf("%s is on the sheet", q.Ref)
			}
		}
	}
	plantest.Has(t, HRSheet(p, &content.Guide{}, content.English), "ask HR first") // its questions are gone
}

func TestHRSheetIsNilWhereNoFoldedRowIsAnswered(t *testing.T) {
	t.Parallel()
	p := plantest.Saying("Because")
	p.Set("expect-of-peer.substance-free", content.Answer{Note: "no state"})
	if sheet := HRSheet(p, plantest.Guide(t), content.English); sheet != nil {
		t.Errorf("got %s", sheet)
	}
}
