package paper

import (
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

func TestAPlanTranslatesTheQuestionsAndKeepsTheAnswers(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), goldenPlan(t)
	p.Set(content.RefScheme, content.Answer{Text: "*SEL* § 85"})
	da, en := sent(t, p, g, content.Danish), sent(t, p, g, content.English)
	plantest.Has(t, da, "### Hvorfor\n\n> We want somebody who has been there themselves.\n", `Kender \*SEL\* § 85`, "senest 15. januar 2027", "- **Planlagt:**", "> 20 til 30\n", "> 4\\. januar 2027\n")
	plantest.Has(t, en, "### Why\n\n> We want somebody who has been there themselves.\n", `Knows \*SEL\* § 85`, "> 20 to 30\n", "> 4 January 2027\n")
	for _, md := range [][]byte{da, en} {
		plantest.Lacks(t, md, "{scheme}", "%!")
	}
	plantest.Lacks(t, da, "### Why")

	p.Set(content.RefScheme, content.Answer{}) // nobody has named one
	plantest.Has(t, sent(t, p, g, content.English), "Training in the law or scheme we work under", "Knows the law or scheme we work under")
}

func TestAPlanPutsTheMostImportantIdeasFirst(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "aaa"}, {Text: "bbb", Top: true}, {Text: "ccc"}, {Text: "ddd", Top: true, Interview: true}}})
	g := plantest.Builtin(t)
	md := sent(t, p, g, content.English)
	plantest.Has(t, under(t, md, 3, question(t, g, "tasks.ideas").Stated().EN), "- **bbb**\n- **ddd** *(to talk about at the job interview)*\n- aaa\n- ccc\n")
	plantest.Has(t, md, "- **"+told().ShortRole.EN+":** bbb · ddd\n")
}

func TestAPlanSaysHowItWasChosen(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	idea := func(text string, top bool, colleagues, manager int) content.Idea {
		return content.Idea{Text: text, Top: top, Votes: map[string]int{"colleagues": colleagues, "manager": manager}}
	}
	for _, test := range []struct {
		ideas  []content.Idea
		en, da string
	}{
		{[]content.Idea{idea("aaa", false, 1, 0), idea("bbb", true, 4, 1)}, "*Everyone had 3 dots to vote with; the last to give theirs: Manager. The tasks with the most dots were chosen; they are in bold.*", "*Alle havde 3 prikker at stemme med; til sidst stemte: Leder. Opgaverne med flest prikker blev valgt; de står med fed skrift.*"},
		{[]content.Idea{idea("aaa", true, 1, 0), idea("bbb", false, 4, 0)}, "*Everyone had 3 dots to vote with. We talked it over and did not go by the dots alone.*", "valgte noget andet, end prikkerne viste.*"},
		{[]content.Idea{idea("aaa", false, 0, 1)}, "The most important ones are not picked yet.*", "De vigtigste ideer er ikke valgt endnu.*"},
	} {
		p := plantest.Saying("Because")
		p.Set("tasks.ideas", content.Answer{Ideas: test.ideas})
		plantest.Has(t, sent(t, p, g, content.English), test.en)
		plantest.Has(t, sent(t, p, g, content.Danish), test.da)
	}
	p := plantest.Saying("Because")
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{idea("aaa", false, 1, 0), idea("bbb", false, 4, 1), {Text: "ccc"}, {Text: "ddd", Top: true}}})
	plantest.Has(t, sent(t, p, g, content.English), "- **ddd**\n- bbb *(5 dots: Manager 1, Colleagues 4)*\n- aaa *(1 dot: Colleagues 1)*\n- ccc\n") // an idea without a dot stays
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "aaa", Top: true}}})
	plantest.Lacks(t, sent(t, p, g, content.English), "dots")
}

// What the star's points were rated stands in a table, and the drawing beside it says the
// same: a drawing says nothing to those who hear the plan read.
func TestTheStarStandsInATableToo(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	p := plantest.Saying("Because")
	p.Set("role-star.hope", content.Answer{Importance: 4, Clarity: content.Pass})
	p.Set("role-star.trust", content.Answer{Importance: 2, Clarity: 3, Note: "Who writes?"})
	star := question(t, g, "role-star.hope").Item.Short
	md := under(t, sent(t, p, g, content.English), 3, star.EN)
	plantest.Has(t, md, "| Hope through experience that is shared by choice | central | pass |\n| Trust and mutuality | somewhat | mostly clear |\n",
		"- **Trust**\\\n  **Note:** Who writes?\n")
	for _, b := range planOn(t, p.Updated, p, g, content.English).Blocks {
		if _, beside := b.(block.Beside); beside {
			t.Error("two points have a shape")
		}
	}
	p.Set("role-star.community", content.Answer{Importance: 1})
	doc := planOn(t, p.Updated, p, g, content.Danish)
	drawing, ok := only[block.Figure](t, doc).Drawing.(block.Star)
	if !ok || len(drawing.Voices) != 1 || !slices.Equal(drawing.Axes, []string{"Håb", "Tillid", "Lokalsamfund"}) {
		t.Fatalf("it draws %v", drawing)
	}
	for i, level := range []float64{4, 2, 1} {
		if at := drawing.Voices[0].At[i]; at != (block.Range{Low: level, Mid: level, High: level}) {
			t.Errorf("point %d is drawn at %v", i, at)
		}
	}
	if only[block.Figure](t, doc).Title == "" || only[block.Figure](t, doc).About == "" {
		t.Error("the drawing has no title, or nothing for those who cannot see it")
	}
}

// Two lists of short entries stand side by side where there is room, and in Markdown one
// after the other.
func TestShortListsStandSideBySide(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "a walk"}}})
	p.Set("tasks.not-this-role", content.Answer{Ideas: []content.Idea{{Text: "medicine"}}})
	columns := only[block.Beside](t, planOn(t, p.Updated, p, g, content.English))
	left, right := (&block.Document{Blocks: columns.Left}).Markdown(), (&block.Document{Blocks: columns.Right}).Markdown()
	plantest.Has(t, left, "### Ideas\n\n- a walk\n")
	plantest.Has(t, right, "### Not this role\n\n- medicine\n")
	p.AddIdea("tasks.ideas", strings.Repeat("long ", 50))
	for _, b := range planOn(t, p.Updated, p, g, content.English).Blocks {
		if _, beside := b.(block.Beside); beside {
			t.Error("a long entry stands in half a page")
		}
	}
}

// An answer whose question the guide no longer has stands under the question as it was
// asked: with its section, or after all others where that is gone too.
func TestAnAnswerOutlivesItsQuestion(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), plantest.Saying("Because")
	p.Set("purpose.motto", content.Answer{Text: "With us", Note: "on the door", Asked: "What is your motto?", Views: []content.View{{Voice: content.Voice{Who: "manager"}, Text: "Mine"}}})
	p.Set("gone.phone", content.Answer{State: content.Planned, Who: "secretary", By: "2027-02-15"})
	for _, l := range content.Languages() {
		w := told()
		md := sent(t, p, g, l)
		plantest.Has(t, partIn(t, md, l, w.TheRole), "### What is your motto?\n\n*"+w.NoLongerAsked.In(l)+"*\n\n> With us\n\n- **"+w.Note.In(l)+"** on the door\n\n- **"+g.Perspective("manager").In(l)+":** Mine\n")
		plantest.Has(t, partIn(t, md, l, w.EarlierGuide), "### phone\n\n*"+w.NoLongerAsked.In(l)+"*\n\n- **"+capital(content.Planned.Label().In(l))+"**\n- **"+w.WhoAndWhen.In(l)+"** secretary, ")
	}
	p.Set("gone.phone", content.Answer{State: content.AskHR, Asked: "About one person"}) // only a folded point stood like this
	plantest.Lacks(t, sent(t, p, g, content.English), "About one person", "## "+told().EarlierGuide.EN)
}

// How a workshop was led is for whoever led it.
func TestAPlanTellsNothingOfHowAWorkshopIsLed(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.StageOf(t, content.Danish, plantest.Workshop).Plan
	g.Schedule(p, content.Slot{Step: "star", Around: content.BeforeWorkshop})
	md := sent(t, p, g, content.Danish)
	for _, s := range g.Sections {
		for _, note := range s.Lead {
			plantest.Lacks(t, md, note.Text.DA)
		}
	}
	plantest.Lacks(t, partIn(t, md, content.Danish, told().AboutThisPlan), g.Section("star").Stated().DA)
}

// A long reading list pushed the plan of half an hour onto a third sheet of paper.
func TestThereIsReadingOnlyForStepsThatWereTakenUp(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	p.Set("purpose.why", content.Answer{Text: "Hope"})
	md := sent(t, p, g, content.English)
	plantest.Has(t, md, "- *A start-up guide*")
	plantest.Lacks(t, md, "The folder of 2017")
}

func TestAPlanSaysHowItCameAboutAndHowLongItIsKept(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), goldenPlan(t)
	for l, want := range map[content.Language][]string{
		content.English: {"Put together between 21 November 2026 and 28 November 2026 from 2 plans that were each filled in separately. We work under: Self-directed Support.", "**Review or delete by:** 21 November 2027\n"},
		content.Danish:  {"Samlet mellem den 21. november 2026 og den 28. november 2026 af 2 planer, der er udfyldt hver for sig. Vi arbejder efter: Self-directed Support.", "**Gennemgås igen eller slettes senest:** 21. november 2027\n"},
	} {
		md := partIn(t, sent(t, p, g, l), l, told().AboutThisPlan)
		plantest.Has(t, md, want...)
		for _, d := range g.Documents {
			plantest.Has(t, md, d.Title, d.By)
		}
		for _, r := range g.Resources {
			plantest.Has(t, md, "- *"+r.Title.In(l)+"*")
			plantest.Lacks(t, md, r.About.In(l)) // a line each
		}
		plantest.Has(t, md, "<https://example.org/start-up>")
	}
}
