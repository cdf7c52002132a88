package paper

import (
	"bytes"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// factsUnder are the facts that stand under one of our headings.
func factsUnder(t *testing.T, doc *block.Document, heading content.Text) []block.Fact {
	t.Helper()
	in := false
	for _, b := range doc.Blocks {
		switch b := b.(type) {
		case block.Heading:
			in = b.Text.Text() == heading.In(doc.Lang)
		case block.Facts:
			if in {
				return b.Facts
			}
		}
	}
	t.Fatalf("no facts stand under %q", heading.In(doc.Lang))
	return nil
}

// Missing comes first, then what is to be talked about, then what is planned, with who and
// by when.
func TestPromisesComeByHowTheyStand(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	p.Set("expect-of-us.supervision", content.Answer{State: content.InPlace})
	p.Set("expect-of-us.own-manager", content.Answer{State: content.InPlace})
	p.Set("expect-of-us.peer-network", content.Answer{State: content.Planned, Who: "head", By: "2027-01-15", Note: "monthly"})
	p.Set("expect-of-us.staff-meetings", content.Answer{State: content.Missing, Now: true})
	p.Set("expect-of-us.scheme-training", content.Answer{State: content.TalkFirst})
	for l, want := range map[content.Language]string{
		content.English: "\n- **Missing:** A seat at every staff meeting – **nobody yet**\n- **Talk about it first:** Training in the law or scheme we work under\n- **Planned:** Time to meet other peer support workers (head, by 15 January 2027) – monthly\n- **In place:**\n  - Regular supervision with someone who knows peer values\n  - One manager to turn to\n\n*1 point has no answer yet.*\n",
		content.Danish:  "\n- **Mangler:** En plads på alle personalemøder – **ingen endnu**\n- **Skal drøftes først:** Oplæring i den lov eller ordning, vi arbejder efter\n- **Planlagt:** Tid til at mødes med andre peer-støttemedarbejdere (head, senest 15. januar 2027) – monthly\n- **På plads:**\n  - Fast supervision hos en, der kender peer-værdierne\n  - Én leder at gå til\n\n*1 punkt er endnu ikke besvaret.*\n",
	} {
		if got := string(partIn(t, sent(t, p, g, l), l, told().WhatWePromise)); got != want {
			t.Errorf("got %s\nwant %s", got, want)
		}
	}
	p.Set("expect-of-us.same-terms", content.Answer{State: content.NotRelevant, Note: "the council employs"})
	facts := factsUnder(t, planOn(t, p.Updated, p, g, content.English), told().WhatWePromise)
	marks := []block.Mark{block.Warn, block.Warn, block.Plain, block.Good, block.Plain}
	for i, mark := range marks {
		if i >= len(facts) || facts[i].Mark != mark {
			t.Errorf("%d is not marked %d in %+v", i, mark, facts)
		}
	}
	plantest.Lacks(t, sent(t, p, g, content.English), "no answer yet")
}

// However a question stands, the plan says so: a row's sentence reads on from it.
func TestEveryStateIsTold(t *testing.T) {
	t.Parallel()
	for _, g := range []*content.Guide{plantest.Guide(t), plantest.Builtin(t)} {
		for _, q := range g.Questions() {
			if q.Folded() || !q.Item.Kind.Asks() || q.Ref == content.RefReviewBy {
				continue
			}
			for _, state := range q.States() {
				p := content.NewPlan(content.English, "2026-11-21")
				p.Set(q.Ref, content.Answer{State: state})
				for _, l := range content.Languages() {
					want := "**" + capital(state.Label().In(l)) + "**"
					if q.Item.Stances != "" {
						want = "- **" + capital(state.Label().In(l)) + ":** " + q.Stated().In(l)
						if p.FillInPlan(q.Stated()).In(l) != q.Stated().In(l) {
							want, _, _ = strings.Cut(want, "{")
						}
					}
					plantest.Has(t, sent(t, p, g, l), want)
				}
			}
		}
	}
}

// What is to be watched stands at the row it belongs to, in a sentence.
func TestACareNoteStandsAtItsRow(t *testing.T) {
	t.Parallel()
	for _, g := range []*content.Guide{plantest.Guide(t), plantest.Builtin(t)} {
		for _, q := range g.Questions() {
			if q.Row == nil || q.Care() == nil || q.Item.Kind.Holds() != content.HoldsState {
				continue
			}
			for _, l := range content.Languages() {
				p := content.NewPlan(l, "2026-11-21")
				p.Take(q.Ref, q.States()[0])
				line := q.Stated().In(l) + "\\\n  *" + q.Watch().In(l) + "*\n" // on a line of its own
				if q.Folded() {
					plantest.Lacks(t, sent(t, p, g, l), q.Watch().In(l))
				} else {
					plantest.Has(t, bytes.ReplaceAll(sent(t, p, g, l), []byte("\n    "), []byte("\n  ")), line)
				}
			}
		}
	}
}

// What was adapted is told in the words that it was adapted to.
func TestAdaptedRowsAreToldInTheAdaptedWords(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	p.Set("expect-of-peer.knows-scheme", content.Answer{State: content.Adapted, Text: "Learns the scheme\nin the first months", Note: "with the team leader"})
	p.Set("expect-of-peer.works-in-team", content.Answer{State: content.Adapted})
	part := partIn(t, sent(t, p, g, content.English), content.English, told().WhatWeExpect)
	plantest.Has(t, part, "  - Learns the scheme\\\n    in the first months – with the team leader\n", "  - Works as part of the team **("+content.WordsToCome().EN+")**\n")
	plantest.Lacks(t, part, "Knows the scheme")
	plantest.Has(t, sent(t, p, g, content.Danish), "Arbejder som en del af teamet **("+content.WordsToCome().DA+")**\n")

	p.Change("expect-of-peer.knows-scheme", func(a *content.Answer) { // the group's words go before one person's
		a.Agreement, a.Agreed = content.AgreedOn, "Asks about the scheme"
	})
	plantest.Has(t, sent(t, p, g, content.English), "  - Asks about the scheme – with the team leader\\\n    Learns the scheme\\\n    in the first months\n")
}

// What is expected stands in a plan only where that was taken up.
func TestWhatIsExpectedStandsOnlyWhereItWasTakenUp(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), plantest.Saying("Because")
	p.Take("expect-of-peer.substance-free", content.AskHR) // is for nobody to read here
	plantest.Lacks(t, sent(t, p, g, content.English), "## "+told().WhatWeExpect.EN)
	p.Take("expect-of-peer.works-in-team", content.TalkFirst)
	p.Take("expect-of-peer.knows-scheme", content.Expected)
	plantest.Has(t, partIn(t, sent(t, p, g, content.English), content.English, told().WhatWeExpect),
		"- **Talk about it first:** Works as part of the team\n- **Expected:** Knows the law or scheme we work under\n")
}

// Only what is asked without the support that makes it possible is told, in words. While
// one side is not answered there is nothing to compare, and that is among what is open.
func TestAFairExchangeTellsOnlyWhatIsLacking(t *testing.T) {
	t.Parallel()
	g, p, w := plantest.Builtin(t), plantest.Saying("Because"), told()
	exchange := func(l content.Language) string { return string(partIn(t, sent(t, p, g, l), l, w.FairExchange)) }
	for _, l := range content.Languages() {
		plantest.Lacks(t, sent(t, p, g, l), w.FairExchange.In(l)) // neither written nor to be taken up
	}
	for answered, then := range map[content.Ref]struct {
		state content.State
		says  content.Text
	}{"expect-of-us.supervision": {content.Missing, w.OnlyPromised}, "expect-of-peer.own-safety": {content.Expected, w.OnlyAsked}} {
		p.Take(answered, then.state)
		for _, l := range content.Languages() { // nobody has opened the other section
			plantest.Has(t, partIn(t, sent(t, p, g, l), l, w.NotTakenUp), "- **"+w.NotCompared.In(l)+":** "+then.says.In(l)+"\n")
			plantest.Lacks(t, sent(t, p, g, l), "## "+w.FairExchange.In(l))
		}
		p.Take(answered, content.Open)
	}
	p.Take("expect-of-peer.own-safety", content.Expected)
	p.Take("expect-of-us.supervision", content.Missing)
	p.Take("expect-of-us.training", content.InPlace) // of which nothing is expected
	p.Take("expect-of-peer.confidentiality", content.Expected)
	var lacking, undecided content.Faced
	for _, s := range g.Sections {
		for i := range s.Items {
			for _, f := range g.Facing(p, &s.Items[i]) {
				switch f.Is {
				case content.Lacking:
					lacking = f
				case content.Undecided:
					undecided = f
				case content.Unsaid, content.Supported:
				}
			}
		}
	}
	for _, l := range content.Languages() {
		got := []byte(exchange(l))
		plantest.Has(t, got, "- "+w.WeAsk.With(question(t, g, "expect-of-peer.own-safety").Short()).In(l)+" "+w.ItTakes.With(question(t, g, "expect-of-us.supervision").Short().In(l)+" ("+content.Missing.Label().In(l)+")").In(l)+"\\\n  "+lacking.Pair.Stated().In(l)+"\n",
			"- "+w.WeAsk.With(undecided.Asked[0].Short()).In(l)+" ", "("+content.Open.Label().In(l)+").\\\n  "+w.Undecided.In(l)+"\n")
		plantest.Lacks(t, got, question(t, g, "expect-of-us.training").Short().In(l)+" (")
	}
	for _, f := range g.Questions() { // and where all has its support, that
		if f.Item.Stances == content.Promises && !f.Folded() {
			p.Take(f.Ref, content.InPlace)
		}
	}
	for _, l := range content.Languages() { // of most of what could be expected nobody has said anything
		plantest.Lacks(t, sent(t, p, g, l), w.FairExchange.In(l), w.FairAsItStands.In(l))
	}
	for _, f := range g.Questions() {
		if f.Item.Stances == content.Expectations && !f.Folded() {
			p.Take(f.Ref, content.Expected)
		}
	}
	for _, l := range content.Languages() {
		if got, want := exchange(l), "\n"+w.FairAsItStands.In(l)+"\n"; got != want {
			t.Errorf("%q is not %q", got, want)
		}
	}
}

func TestRisksStandInATable(t *testing.T) {
	t.Parallel()
	g, p, w := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21"), told()
	p.Set("keep.marginalised", content.Answer{Sign: "Not asked\n\nin the handover", Counter: "A fixed item"})
	p.Set("keep.diluted", content.Answer{Sign: "More cover"})
	part := func(l content.Language) []byte { return partIn(t, sent(t, p, g, l), l, w.WhatCouldGoWrong) }
	if got, want := string(part(content.English)), "\n| Risk | Early sign | What we do then |\n| --- | --- | --- |\n| Marginalised | Not asked / in the handover | A fixed item |\n| Diluted | More cover | **nothing agreed yet** |\n"; got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	p.Set("keep.diluted", content.Answer{Counter: "We look at the tasks", Who: "team leader", By: "2027-01-15", Note: "each month", State: content.TalkFirst})
	plantest.Has(t, part(content.Danish), "| "+w.Risk.DA+" | "+w.RiskSign.DA+" | "+w.RiskThen.DA+" | "+w.RiskWho.DA+" |\n", "| Udvandet | **der er ikke nævnt et tegn endnu** | We look at the tasks | team leader, senest 15. januar 2027 |\n",
		"- **Udvandet**\\\n  **Skal drøftes først**\\\n  **Note:** each month\n")
}

// That a group agreed is not said of each row: how it stands is what was agreed.
func TestWhatAGroupAgreedOnStandsAmongTheRest(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	for _, row := range []content.Ref{"expect-of-us.supervision", "expect-of-us.own-manager"} {
		p.Set(row, content.Answer{State: content.InPlace})
	}
	p.Change("expect-of-us.supervision", func(a *content.Answer) {
		a.Agreement, a.Views = content.AgreedOn, []content.View{{Voice: content.Voice{Who: "manager"}, State: content.InPlace}}
	})
	plantest.Has(t, sent(t, p, g, content.English), "- **In place:**\n  - Regular supervision with someone who knows peer values\n  - One manager to turn to\n")
}
