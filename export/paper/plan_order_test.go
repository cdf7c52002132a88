package paper

import (
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// A reader in a hurry reads from the top, and finds the same things in the same place in
// every plan.
func TestAPlanTellsItsPartsInOneOrder(t *testing.T) {
	t.Parallel()
	w := told()
	parts := []content.Text{
		w.When, w.TheRole, w.WhatWePromise, w.WhatWeExpect, w.FairExchange, w.WhatCouldGoWrong, w.WhereWeDiffer, w.NotTakenUp, w.EarlierGuide, w.AboutThisPlan,
	}
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		inOrder(t, headings(planOn(t, s.Plan.Updated, s.Plan, s.Guide, l), 2), parts, l)
	})
	p := goldenPlan(t)
	p.Take("expect-of-peer.works-in-team", content.Expected)
	for _, l := range content.Languages() {
		got := headings(planOn(t, p.Updated, p, plantest.Guide(t), l), 2)
		inOrder(t, got, parts, l)
		if len(got) != len(parts)-1 { // its guide lays no sides beside each other
			t.Errorf("a plan with something in every part has %q", got)
		}
	}
}

func inOrder(t *testing.T, got []string, parts []content.Text, l content.Language) {
	t.Helper()
	at := -1
	for _, heading := range got {
		i := slices.IndexFunc(parts, func(part content.Text) bool { return part.In(l) == heading })
		if i <= at {
			t.Errorf("%q has no place where it stands in %q", heading, got)
		}
		at = i
	}
}

// How far a plan is more than one person's view is said before anything that it says.
func TestAPlanSaysFirstHowSureItIs(t *testing.T) {
	t.Parallel()
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		doc := planOn(t, s.Plan.Updated, s.Plan, s.Guide, l)
		if h, ok := doc.Blocks[0].(block.Heading); !ok || h.Level != 1 || h.Text.Text() != doc.Title || !strings.Contains(doc.Title, s.Plan.Workplace()) {
			t.Errorf("it begins with %v", doc.Blocks[0])
		}
		standing, ok := doc.Blocks[1].(block.Paragraph)
		if label := s.Guide.Standing(s.Plan).Label().In(l); !ok || standing.Lines[0][0].Text != label+"." || standing.Lines[0][0].Mark != block.Strong {
			t.Errorf("it does not say %q before all else: %v", label, doc.Blocks[1])
		}
		if card, ok := doc.Blocks[2].(block.Facts); !ok || !card.Card {
			t.Errorf("what is in short is not next: %v", doc.Blocks[2])
		}
	})
}

// One heading of the first level, and none that leaves out a level: what reads a page
// aloud goes by them. They state, and ask nothing but whether the exchange is fair.
func TestAPlansHeadingsAreStatementsInTheirLevels(t *testing.T) {
	t.Parallel()
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		doc := planOn(t, s.Plan.Updated, s.Plan, s.Guide, l)
		if n := len(headings(doc, 1)); n != 1 {
			t.Errorf("%d headings of the first level", n)
		}
		level := 0
		walk(doc.Blocks, func(b block.Block) {
			h, ok := b.(block.Heading)
			if !ok {
				return
			}
			if h.Level > level+1 {
				t.Errorf("%q leaves out a level", h.Text.Text())
			}
			level = h.Level
			if text := h.Text.Text(); text == "" || strings.HasSuffix(text, ".") || strings.HasSuffix(text, ":") ||
				strings.HasSuffix(text, "?") && text != told().FairExchange.In(l) {
				t.Errorf("%q is no statement", text)
			}
		})
		for _, part := range headings(doc, 2) {
			if len(strings.TrimSpace(string(under(t, doc.Markdown(), 2, part)))) == 0 {
				t.Errorf("nothing stands under %q", part)
			}
		}
	})
}

// What stands where is told by the blocks; no line brings marks of a format.
func TestNoLineOfAPlanBringsMarksOfAFormat(t *testing.T) {
	t.Parallel()
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		for _, line := range said(planOn(t, s.Plan.Updated, s.Plan, s.Guide, l)) {
			if strings.ContainsAny(line, "#*_`|<>\\\n") || strings.Contains(line, "%!") || strings.Contains(line, "{scheme}") {
				t.Errorf("a line is %q", line)
			}
		}
		noBlanks(t, sent(t, s.Plan, s.Guide, l))
	})
}

func TestAPlanByOnePersonHasNoMoreThanThereIs(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), plantest.Saying("Because")
	md := sent(t, p, g, content.English)
	plantest.Has(t, md, "# Readiness plan for peer support\n", "**The manager's view, not yet talked through.** As of 21 November 2026.\\\n",
		"Not asked yet: Colleagues, Lived-experience adviser, People who use the service. We begin with somebody who has lived experience.\n",
		"- **Not taken up yet:** The role star · What we expect of the peer worker · Before you advertise\n",
		"\nNo date is set yet for reviewing or deleting it.\n")
	plantest.Lacks(t, md, "Took part", "Helping", "%!", "{scheme}", "HR")
	w := told()
	for _, part := range []content.Text{w.When, w.WhatWePromise, w.WhatWeExpect, w.FairExchange, w.WhatCouldGoWrong, w.WhereWeDiffer, w.EarlierGuide} {
		plantest.Lacks(t, md, "## "+part.EN+"\n")
	}
	plantest.Lacks(t, md, "### Role star", "### "+w.Parked.EN, "### "+w.Dropped.EN)

	p.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop}) // in a workshop the star is on the core path
	plantest.Lacks(t, under(t, sent(t, p, g, content.English), 2, w.NotTakenUp.EN), w.NotOpened.EN+":** The role star")
}

func TestAPlanWithoutAnswersSaysSo(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.Danish, "2026-11-21")
	p.Say(content.RefMode, content.ModeWorkshop)
	p.Count(content.RefPresent, "manager", 1)
	p.Count(content.RefPresent, "lived-experience", 1)
	md := sent(t, p, g, content.Danish)
	plantest.Has(t, md, "**Intet er besvaret endnu.** Senest ændret 21. november 2026.\\\n", "Har været med: Leder (1), Rådgiver med levede erfaringer (1).")
	open := partIn(t, md, content.Danish, told().NotTakenUp)
	for _, o := range g.OpenPoints(p) {
		if o.Row == nil && o.Ref != content.RefReviewBy {
			plantest.Has(t, open, o.Named().DA)
		}
	}
	plantest.Lacks(t, md, "- **"+told().ShortWhy.DA, told().ShortStands.DA, "## "+told().TheRole.DA)
	noBlanks(t, md)
}

// Whatever the guide does not know is told all the same.
func TestAPlanIsToldWithAGuideThatKnowsNothing(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		md := sent(t, goldenPlanWith(t, &content.Guide{}), &content.Guide{}, l)
		plantest.Has(t, md, "We want somebody who has been there themselves.", "Residents meet", "A walk and a coffee", "Bostøtten Nord",
			"\n## "+told().EarlierGuide.In(l)+"\n", "Why would you like to employ a peer support worker?")
		plantest.Lacks(t, md, "%!")
		noBlanks(t, md)
	}
}
