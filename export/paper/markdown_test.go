package paper

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/planfile"
)

func TestMarkdownSaysFirstHowSureItIsAndWhatIsOpen(t *testing.T) {
	t.Parallel()
	md := Markdown(goldenPlan(t), plantest.Guide(t), content.English)
	for _, then := range []string{"## Open points", "## Actions", "## Why peer support", "## Parked for later", "## Worth reading", "Review or delete"} {
		plantest.Before(t, md, "**Status:**", then)
	}
	plantest.Before(t, md, "## Open points", "## Actions")
	plantest.Before(t, md, "## Actions", "## Why peer support")
}

func TestMarkdownOfAPlanByOnePerson(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), plantest.Saying("Because")
	md := Markdown(p, g, content.English)
	plantest.Has(t, md, "# Readiness plan for peer support\n", "The manager's view, not yet talked through",
		"**Still to be asked:** Colleagues, Lived-experience adviser, People who use the service. Begin with somebody who has lived experience.\n",
		"*Not taken up yet:* The role star · What we expect of the peer worker · Before you advertise\n",
		"**Review or delete this plan:** no date yet\n")
	plantest.Lacks(t, md, "**Took part:**", "## The role star", "## Tasks", "## Actions and follow-up", "## For the manager and HR", "## Parked", "%!")

	p.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop})
	plantest.Lacks(t, Markdown(p, g, content.English), "taken up yet:* The role star") // in a workshop it is on the core path
}

// A workshop's plan says how its time was laid out; what whoever led it was told stays
// out.
func TestMarkdownTellsTheAgendaAndNotHowItIsLed(t *testing.T) {
	t.Parallel()
	g, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	p := plantest.Saying("Because")
	plantest.Lacks(t, Markdown(p, g, content.English), "**Agenda:**", "the workshop:**")
	p.Say(content.RefMode, content.ModeWorkshop)
	plantest.Has(t, Markdown(p, g, content.English), "**Agenda:** Opening 6 · ", "(90 minutes)\n",
		"**Before the workshop:** Before you advertise\n", "**After the workshop:** Meeting people · ")
	g.Schedule(p, content.Slot{Step: "star", Around: content.BeforeWorkshop})
	g.Schedule(p, content.Slot{Step: "tasks", Minutes: 45})
	md := Markdown(p, g, content.Danish)
	plantest.Has(t, md, " · Opgaver 45 · ", "(93 minutter)\n", "**Før workshoppen:** Rollestjernen · Før I slår stillingen op\n")
	for _, s := range g.Sections {
		for _, note := range s.Lead {
			plantest.Lacks(t, md, note.Text.DA)
		}
	}
}

func TestMarkdownCountsAndNeverScores(t *testing.T) {
	t.Parallel()
	md := Markdown(goldenPlan(t), plantest.Guide(t), content.English)
	plantest.Has(t, md, "What the peer worker can expect of us: 2 of 6 in place, 2 planned, 1 missing, 1 open\n", "Actions for now: 3, of which 1 done\n")
	plantest.Lacks(t, md, "%", "score")
}

func TestMarkdownKeepsEverythingThatWasSaid(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	n := 0
	p := plantest.Filled(func() string { n++; return "word" + strings.Repeat("i", n) + "end" })
	p.Position, p.Talked, p.Round, p.Agenda, p.Joined, p.Sheet = "", "", nil, nil, nil, nil // are for the program
	p.EachText(func(at content.Place, s *string) {
		if at.Part == content.PartView && s == &p.Answers[at.Ref].Views[at.Index].Nr {
			*s = "" // is told by the order
		}
	})
	p.Set("expect-of-us.share-in-training", content.Answer{})
	p.Actions = p.Actions[:1]
	md := string(Markdown(p, g, content.Danish))
	var missing []string
	for i := 1; i <= n; i++ {
		if w := "word" + strings.Repeat("i", i) + "end"; !strings.Contains(md, w) && inPlan(t, p, g, w) {
			missing = append(missing, w)
		}
	}
	if len(missing) > 0 {
		t.Errorf("lost: %d of %d texts\n%s", len(missing), n, md)
	}
}

func inPlan(t *testing.T, p *content.Plan, g *content.Guide, word string) bool {
	t.Helper()
	data, err := planfile.YAML(p, g, "x")
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Contains(data, []byte(word))
}

func TestMarkdownTranslatesTheQuestionsAndKeepsTheAnswers(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), goldenPlan(t)
	p.Set(content.RefScheme, content.Answer{Text: "*SEL* § 85"})
	da := Markdown(p, g, content.Danish)
	plantest.Has(t, da, "### Hvad vil I med peer-støtte hos jer?", "> We want somebody who has been there themselves.",
		`Kender \*SEL\* § 85`, "senest 15. januar 2027", "**Planlagt:**", "20 til 30")
	plantest.Lacks(t, da, "{scheme}", "### Why would you")
}

func TestMarkdownWordsTheTasks(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p := plantest.Saying("Because")
	p.Set("expect-of-us.supervision", content.Answer{State: content.Missing, Now: true})
	p.Set("expect-of-us.own-manager", content.Answer{State: content.Planned, Who: "head", By: "2027-01-15", Done: true})
	p.Actions = []content.Action{{What: "First line\n\n- second", Who: "me", By: "soon", Now: true, Done: true}}
	p.Parking = []content.Parked{{What: "Parked", By: "15/1 2027"}}
	md := Markdown(p, g, content.English)
	plantest.Has(t, md, "- [ ] Arrange regular supervision – *missing*\n", "\n1 of 2 has no one responsible yet.\n",
		"- [x] Decide who the manager is – head, by 15 January 2027\n",
		"- [x] First line\n\n  \\- second – me, soon\n", "- [ ] Parked – by 15 January 2027\n")
	plantest.Before(t, md, "### For now", "Arrange regular")
	plantest.Before(t, md, "### Before the first day", "Decide who")
}

func TestMarkdownWorksWithAGuideThatKnowsNothing(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		md := Markdown(goldenPlanWith(t, &content.Guide{}), &content.Guide{}, l)
		plantest.Has(t, md, "We want somebody who has been there themselves.", "Residents meet", "A walk and a coffee", "Bostøtten Nord")
		Worksheet(Handout{}, &content.Guide{}, l)
	}
}

func TestWorksheetLeavesOutWhatIsNotForTheRoom(t *testing.T) {
	t.Parallel()
	for _, g := range []*content.Guide{plantest.Guide(t), plantest.Builtin(t)} {
		round := &content.Plan{Round: &content.Round{Of: []content.Ref{"gone.row"}}}
		for _, q := range g.Questions() {
			if q.Folded() {
				round.Round.Of = append(round.Round.Of, q.Ref)
			}
		}
		for _, l := range content.Languages() {
			for _, h := range []Handout{{}, {All: true}, {Plan: round}, {Plan: goldenPlanWith(t, g)}} {
				md := Worksheet(h, g, l)
				noBlanks(t, md)
				plantest.Lacks(t, md, "{scheme}", "%!")
				for _, q := range g.Questions() {
					if q.Folded() {
						plantest.Lacks(t, md, "| "+q.Ask().In(l)+" |")
					}
				}
			}
		}
	}
}

// The answers are in somebody's handwriting, so every sheet says what becomes of it.
func TestEverySheetSaysThatItIsShredded(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for l, words := range map[content.Language]string{
		content.English: "*This sheet is shredded once it has been typed in. If you want it back, say so.*",
		content.Danish:  "*Arket bliver makuleret, når det er tastet ind. Vil du have det tilbage, så sig til.*",
	} {
		for _, h := range []Handout{{}, {All: true}, {For: "peer"}, {Plan: &content.Plan{}}} {
			for sheet := range strings.SplitSeq(string(Worksheet(h, g, l)), pageBreak) {
				if strings.Count(sheet, words) != 1 || !strings.HasSuffix(strings.TrimSpace(sheet), words) {
					t.Errorf("%+v in %s: a sheet does not end with %q", h, l, words)
				}
			}
		}
	}
}

// What is typed from a sheet is what stands on it: a row's number is its place on the
// page, also behind a row that is not on paper.
func TestWorksheetHasTheNumbersThatAreTyped(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	md := string(Worksheet(Handout{For: "peer"}, g, content.English))
	if strings.Count(md, "\n# ") != 0 || !strings.HasPrefix(md, "# Worksheet: Peer support worker") {
		t.Errorf("it is not one sheet:\n%.100s", md)
	}
	for i := range g.Sections {
		for _, it := range g.Sections[i].Items {
			for j := range it.Themes {
				for n, r := range it.Themes[j].Rows {
					if row := fmt.Sprintf("| %d. | %s | 1 | 2 | 3 | 4 |", n+1, line(strings.ReplaceAll(r.Text.EN, "{scheme}", "the scheme you work in"))); g.Sections[i].ID == "expect-of-us" && (r.Care == nil || !r.Care.Folded) {
						plantest.Has(t, []byte(md), row)
					}
				}
			}
		}
	}
	if n := strings.Count(string(Worksheet(Handout{}, g, content.Danish)), pageBreak); n != len(g.Perspectives())-1 {
		t.Errorf("%d page breaks", n)
	}
}

// Every question of the guide that ships can be answered in every way it offers,
// kept, and passed on.
func TestTheBuiltInGuideIsKeptAndPassedOn(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		p := content.NewPlan(l, "2026-11-21")
		for i, q := range g.Questions() {
			states := append(q.States(), content.Open)
			a := content.Answer{State: states[i%len(states)], Note: "A note: with *marks*", Who: "team leader", By: "2027-01-15"}
			switch q.Item.Kind.Holds() {
			case content.HoldsOption:
				a.Text = q.Item.Options[0].ID
			case content.HoldsCounts:
				a.People = map[string]int{q.Item.Options[0].ID: 2}
			case content.HoldsIdeas:
				a.Ideas = []content.Idea{{Text: "An idea", Top: true}}
			case content.HoldsRisk:
				a.Sign, a.Counter = "A sign", "A counter-measure"
			case content.HoldsLevels:
				a.Importance, a.Clarity = 3, content.Pass
			case content.HoldsDays:
				a.Text, a.Dates = "2027-03-01", []string{"2027-04-01"}
			case content.HoldsWords, content.HoldsDay:
				a.Text = "Words\n\n# and more"
			case content.HoldsState, content.HoldsNothing:
			}
			p.Set(q.Ref, a)
		}
		read, err := planfile.YAML(p, g, "x")
		if err != nil {
			t.Fatal(err)
		}
		if back, err := planfile.Read("plan.yaml", read, g); err != nil || !reflect.DeepEqual(back, p) {
			t.Fatalf("came back as another plan (%v):\n%s", err, read)
		}
		md := Markdown(p, g, l)
		noBlanks(t, md)
		plantest.Lacks(t, md, "{scheme}", "%!")
		for _, s := range g.Sections {
			if s.ID != "review" && s.Path != content.Absent {
				plantest.Has(t, md, "## "+line(s.Title.In(l))+"\n")
			}
		}
	}
}
