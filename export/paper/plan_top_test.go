package paper

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

func TestAPlanFilledInAloneIsTheManagersView(t *testing.T) {
	t.Parallel()
	p := plantest.Saying("Because")
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "lived-experience": 1}})
	md := sent(t, p, plantest.Guide(t), content.English)
	plantest.Has(t, md, "The manager's view, not yet talked through", "Helping to prepare: Manager (1), Lived-experience adviser (1).")
	plantest.Lacks(t, md, "Took part")
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1}}) // whose view it is
	plantest.Lacks(t, sent(t, p, plantest.Guide(t), content.English), "Helping")
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 2}})
	plantest.Has(t, sent(t, p, plantest.Guide(t), content.English), "Helping to prepare: Manager (2).")
}

func TestAPlanMadeAloneSaysWhoHasNotBeenHeard(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), plantest.Saying("Because")
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "colleagues": 4, "peer": 1}})
	plantest.Has(t, sent(t, p, g, content.English), "Helping to prepare: Manager (1), Colleagues (4), Lived experience (1).\\\n",
		"Not heard on their own yet: Colleagues, Lived experience.\\\n", "Not asked yet: People supported. We begin with somebody who has lived experience.\n")
	plantest.Has(t, sent(t, p, g, content.Danish), "Har endnu ikke selv svaret: Kolleger, Levede erfaringer.\\\n",
		"Endnu ikke spurgt: Borgere. Vi begynder med en, der har levede erfaringer.\n")

	p.Set(content.RefPerspective, content.Answer{Text: "colleagues"})
	plantest.Has(t, sent(t, p, g, content.English), "Not heard on their own yet: Manager, Lived experience.")
	p.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop})
	md := sent(t, p, g, content.English)
	plantest.Has(t, md, "Took part: Manager (1)", "Not asked yet: People supported.\n")
	plantest.Lacks(t, md, "Not heard on their own", "We begin with")
}

func TestAPlanSaysWhoseTurnItIsInARoundAndNothingOfTheRound(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), plantest.Saying("Because")
	hidden := content.Ref("role-star.hope")
	p.SetView(hidden, content.View{Voice: content.Voice{Who: "manager"}, Importance: 4, Note: "Whispered"})
	p.SetView(hidden, content.View{Voice: content.Voice{Who: "colleagues"}, Importance: 1})
	p.Round = &content.Round{Of: []content.Ref{hidden}, Who: []string{"manager", "colleagues", "lived-experience"}, Turn: 2}
	for _, l := range content.Languages() {
		w := told()
		md := sent(t, p, g, l)
		plantest.Has(t, md, "**"+w.RoundNext.With(g.Perspective("lived-experience")).In(l)+"**")
		plantest.Lacks(t, md, "Whispered", "## "+w.WhereWeDiffer.In(l), content.Importance().Label(4).In(l), "["+" ]", "###"+" "+question(t, g, hidden).Item.Short.In(l))

		p.Round.Turn = 3
		plantest.Has(t, sent(t, p, g, l), "**"+w.RoundUnfinished.In(l)+"**")
		p.Round.Turn = 2
	}
	p.Round = nil
	plantest.Has(t, sent(t, p, g, content.English), "Whispered", "## "+told().WhereWeDiffer.EN)
}

// inShort is the card at the top.
func inShort(t *testing.T, doc *block.Document) map[string]string {
	t.Helper()
	card, ok := doc.Blocks[2].(block.Facts)
	if !ok || !card.Card {
		t.Fatalf("there is no card: %v", doc.Blocks[2])
	}
	facts := map[string]string{}
	for _, f := range card.Facts {
		var lines []string
		for _, l := range slices.Concat(f.Items...) {
			lines = append(lines, l.Text())
		}
		facts[f.Label] = strings.Join(lines, "\n")
	}
	return facts
}

// What is in short is made of the users' own words and of counts, and of nothing else: this
// puts it together in another way, from the plan.
func TestInShortIsMadeOfTheUsersWordsAndOfCounts(t *testing.T) {
	t.Parallel()
	w := told()
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		doc := planOn(t, s.Plan.Updated, s.Plan, s.Guide, l)
		got, want := inShort(t, doc), map[string]string{}
		set := func(label content.Text, said string) {
			if said != "" {
				want[label.In(l)] = said
			}
		}
		set(w.ShortWhy, s.Plan.Answer("purpose.why").Text) // they are short in every stage
		if want[w.ShortWhy.In(l)] == "" {
			set(w.ShortWhy, w.AnsweredApart.With(w.WhereWeDiffer).In(l))
		}
		ideas := s.Plan.Answer("tasks.ideas").Ideas
		set(w.ShortRole, dotted(ideas, func(i content.Idea) (string, bool) { return i.Text, i.Top }))
		if want[w.ShortRole.In(l)] == "" {
			set(w.ShortRole, w.NoneChosen.Of(len(ideas)).With(len(ideas)).In(l))
		}
		set(w.ShortFirstDay, content.Date(s.Plan.Answer(content.RefFollowUp).Text).In(l))
		if want[w.ShortFirstDay.In(l)] == "" {
			set(w.ShortFirstDay, w.NotSet.In(l))
		}
		set(w.ShortStands, standsOf(s, l))
		set(w.ShortNotAgreed, dotted(s.Guide.Questions(), func(q content.Question) (string, bool) {
			return q.Named().In(l), s.Plan.Answer(q.Ref).Agreement == content.NotAgreed
		}))
		apart := 0
		for _, o := range s.Guide.OpenPoints(s.Plan) {
			if o.Why == content.OpenApart {
				apart++
			}
		}
		if apart > 0 {
			set(w.ShortNotAgreed, joined(" · ", want[w.ShortNotAgreed.In(l)], w.AndNotTalked.Of(apart).With(apart).In(l)))
		}
		if len(s.Plan.Actions) > 0 {
			first := s.Plan.Actions[0]
			set(w.ShortNext, first.What+" – "+first.Who+", "+w.By.With(content.Date(first.By).In(l)).In(l))
		}
		for label, said := range want {
			if got[label] != said {
				t.Errorf("%s: %q\n  not %q", label, got[label], said)
			}
		}
		if len(got) != len(want) {
			t.Errorf("it says more: %q", got)
		}
	})
}

func dotted[T any](all []T, name func(T) (string, bool)) string {
	var names []string
	for _, one := range all {
		if said, ok := name(one); ok {
			names = append(names, said)
		}
	}
	return strings.Join(names, " · ")
}

// standsOf counts what is promised in the lists that anybody has begun.
func standsOf(s plantest.Stage, l content.Language) string {
	begun, n := map[*content.Item]bool{}, map[content.State]int{}
	for _, q := range s.Guide.Questions() {
		if q.Item.Stances == content.Promises && s.Plan.Answer(q.Ref).State != content.Open {
			begun[q.Item] = true
		}
	}
	if len(begun) == 0 {
		return ""
	}
	for _, q := range s.Guide.Questions() {
		if begun[q.Item] && !q.Folded() {
			n[s.Plan.Answer(q.Ref).State]++
		}
	}
	all := n[content.InPlace] + n[content.Planned] + n[content.Missing] + n[content.Open] + n[content.TalkFirst]
	said := told().Stands.With(n[content.InPlace], all).In(l)
	for _, state := range []content.State{content.Planned, content.Missing} {
		if n[state] > 0 {
			said += fmt.Sprintf(", %d %s", n[state], state.Label().In(l))
		}
	}
	apart := 0
	for _, q := range s.Guide.Questions() {
		if begun[q.Item] && q.Unsettled(s.Plan) && s.Plan.Answer(q.Ref).State == content.Open {
			apart++
		}
	}
	if apart > 0 {
		said += ", " + told().StandApart.Of(apart).With(apart).In(l)
	}
	if open := n[content.Open] - apart; open > 0 { // so that all of them add up
		said += ", " + told().StandOpen.Of(open).With(open).In(l)
	}
	said += "."
	missing := dotted(s.Guide.Questions(), func(q content.Question) (string, bool) {
		return q.Short().In(l), s.Plan.Answer(q.Ref).State == content.Missing
	})
	if missing != "" {
		said += "\n" + told().MissingAre.With(missing).In(l)
	}
	return said
}

func TestInShortIsTenLinesAtMost(t *testing.T) {
	t.Parallel()
	check := func(t *testing.T, doc *block.Document) {
		t.Helper()
		facts := inShort(t, doc)
		lines := 0
		for label, said := range facts {
			lines += strings.Count(said, "\n") + 1
			if said == "" {
				t.Errorf("nothing is said of %q", label)
			}
		}
		if lines > 10 {
			t.Errorf("%d lines: %q", lines, facts)
		}
	}
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		check(t, planOn(t, s.Plan.Updated, s.Plan, s.Guide, l))
	})
	for _, text := range []string{strings.Repeat("A line.\n\n", 200), strings.Repeat("word ", 5000)} {
		check(t, planOn(t, "2026-11-21", plantest.Filled(plantest.Always(text)), plantest.Guide(t), content.Danish))
	}
}

// A plan counts, and never scores: two of six says where to look, a per cent does not.
func TestAPlanCountsAndNeverScores(t *testing.T) {
	t.Parallel()
	p := goldenPlan(t)
	md := sent(t, p, plantest.Guide(t), content.English)
	plantest.Has(t, md, "- **Where we are:** 2 of the 6 things we promise are in place, 2 planned, 1 missing, 1 without an answer.\\\n  **Missing: Training**\n")
	plantest.Has(t, partIn(t, md, content.English, told().WhatWePromise), "\n*1 point has no answer yet.*\n")
	plantest.Lacks(t, md, "%", "score")

	p.Take("expect-of-us.staff-meetings", content.NotRelevant) // what is not for this place is none of the six
	md = sent(t, p, plantest.Guide(t), content.English)
	plantest.Has(t, md, "2 of the 5 things we promise are in place")
	plantest.Lacks(t, md, "no answer yet")
}

func TestTheNextStepIsTheFirstThatIsChosenAndNotDone(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), plantest.Saying("Because")
	p.Actions = []content.Action{
		{What: "dropped", By: "2026-12-01", Aside: content.SetDropped, Now: true},
		{What: "done", By: "2026-12-02", Now: true, Done: true},
		{What: "some day", By: "2026-12-03"},
		{What: "second", By: "2027-01-15", Now: true},
		{What: "first", Who: "team leader", By: "senest 8/1-27", Now: true},
	}
	next := func() string { return inShort(t, planOn(t, p.Updated, p, g, content.English))[told().ShortNext.EN] }
	if got := next(); got != "first – team leader, by 8 January 2027" {
		t.Errorf("the next step is %q", got)
	}
	p.Actions[4].Done, p.Actions[3].Done = true, true
	if got := next(); got != "" {
		t.Errorf("all is done, and the next step is %q", got)
	}
}

func TestOpeningIsCutWhereASentenceEnds(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("ord ", 60) // as many as there is room for, and less than a sentence more
	for _, test := range []struct{ name, text, want string }{
		{"what is short stays whole", "To meet.\n\nAnd to\tstay", "To meet. And to stay"},
		{"two sentences of three", "First here. Second there. " + long + "third.", "First here. Second there."},
		{"a question", "Who asks? " + long + long, "Who asks?"},
		{"an abbreviation", "Vi vil fx. gerne have en. Han er ca. 20 år og bl.a. " + long + long, "Vi vil fx. gerne have en."},
		{"the day of a month", "Begynd den 3. maj 2027. Så " + long + long, "Begynd den 3. maj 2027."},
		{"an example, behind which there is a capital", "En som f.eks. Hanne, Dr. Holm el.lign. Personer. Og " + long + long, "En som f.eks. Hanne, Dr. Holm el.lign. Personer."},
		{"a longer abbreviation", "De, dvs. borgerne, har evt. inkl. os alle bedt om det. Ja, " + long + long, "De, dvs. borgerne, har evt. inkl. os alle bedt om det."},
		{"a short word at the end", "Somebody who found a way on. Then " + long + long, "Somebody who found a way on."},
		{"a number at the end", "Vi begynder kl. 12. Så " + long + long, "Vi begynder kl. 12."},
		{"what somebody said", "They said: \u201cCome in.\u201d Then " + long + long, "They said: \u201cCome in.\u201d"},
		{"no capitals", "vi vil gerne have nogen. der skal være tid, etc. og ro. så " + long + long, "vi vil gerne have nogen."},
		{"no sentence that ends", "en, " + long + long, "en, " + long + "ord ord ord ord …"},
		{"no word that ends", strings.Repeat("a", 300), strings.Repeat("a", 260) + " …"},
		{"signs of more than a byte", strings.Repeat("æøå ", 100), strings.TrimRight(strings.Repeat("æøå ", 65), " ") + " …"},
		{"what no eye can see", "Soft\u00adly", content.Visible("Soft\u00adly")},
	} {
		if got := opening(test.text, openingMost); got != test.want {
			t.Errorf("%s: %q\nbecame %q\n   not %q", test.name, test.text, got, test.want)
		}
	}
}
