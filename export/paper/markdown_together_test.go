package paper

import (
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func TestMarkdownShowsWhatWasSetAsideAndWhy(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), plantest.Saying("Because")
	p.Set("expect-of-us.supervision", content.Answer{State: content.Missing, Aside: content.SetDropped, Because: "# no\n- money"})
	p.Set("expect-of-us.training", content.Answer{State: content.Missing, Aside: content.SetParked})
	p.Set("expect-of-us.voice-in-training", content.Answer{State: content.AskHR, Aside: content.SetDropped})
	p.Set("expect-of-peer.two-years", content.Answer{State: content.AskHR, Aside: content.SetParked})
	p.Actions = []content.Action{{What: "Buy a phone", Who: "secretary", Aside: content.SetDropped, Now: true}}
	en, da := Markdown(p, g, content.English), Markdown(p, g, content.Danish)
	plantest.Before(t, en, "### Dropped", "- Arrange regular supervision\\\n  Why: \\# no")
	plantest.Before(t, en, "### Dropped", "- Buy a phone – secretary\n")
	plantest.Before(t, en, "## Parked for later", "- [ ] Plan the first year's training\n")
	plantest.Before(t, da, "### Droppet", "Hvorfor: \\# no")
	plantest.Lacks(t, en, "### For now", "Ask HR", "A point for the manager")
}

func TestMarkdownSaysWhyAnActionIsThere(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), plantest.Saying("Because")
	p.Set("star.hope", content.Answer{Views: []content.View{
		{Voice: content.Voice{Who: "manager"}, Importance: 4}, {Voice: content.Voice{Who: "peer"}, Importance: 1},
	}})
	p.Set("star.trust", content.Answer{Agreement: content.NotAgreed})
	p.Set("keeping.diluted", content.Answer{Sign: "more cover"})
	md := Markdown(p, g, content.English)
	plantest.Has(t, md, "- [ ] Talk it through: Hope – *your answers lie far apart*\n", "- [ ] Talk it through: Trust – *not agreed yet*\n",
		"- [ ] Agree what you will do: If the role is diluted – *a sign, and nothing to do about it yet*\n", " – *no answer yet*\n")
	p.Round = &content.Round{Of: []content.Ref{"star.hope"}, Who: []string{"manager", "peer"}}
	plantest.Lacks(t, Markdown(p, g, content.English), "Talk it through: Hope")
}

func TestMarkdownSaysHowItWasChosen(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	idea := func(text string, top bool, colleagues, manager int) content.Idea {
		return content.Idea{Text: text, Top: top, Votes: map[string]int{"colleagues": colleagues, "manager": manager}}
	}
	for _, test := range []struct {
		ideas  []content.Idea
		en, da string
	}{
		{[]content.Idea{idea("aaa", false, 1, 0), idea("bbb", true, 4, 1)}, "Everyone had 3 dots to give; last of all: Manager. Those with the most dots were chosen.", "Alle havde 3 prikker hver; til sidst: Leder. Ideerne med flest prikker blev valgt."},
		{[]content.Idea{idea("aaa", true, 1, 0), idea("bbb", false, 4, 0)}, "Everyone had 3 dots to give. The group talked it over and chose otherwise", "valgte anderledes, end prikkerne alene viste."},
		{[]content.Idea{idea("aaa", false, 0, 1)}, "The most important ones are not picked yet.", "De vigtigste er ikke valgt endnu."},
	} {
		p := plantest.Saying("Because")
		p.Set("tasks.ideas", content.Answer{Ideas: test.ideas})
		plantest.Has(t, Markdown(p, g, content.English), test.en)
		plantest.Has(t, Markdown(p, g, content.Danish), test.da)
	}
	p := plantest.Saying("Because")
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{idea("aaa", false, 1, 0), idea("bbb", false, 4, 1), {Text: "ccc"}, {Text: "ddd", Top: true}}})
	md := Markdown(p, g, content.English)
	plantest.Before(t, md, "- ddd", "- bbb\\\n  *5 dots: Manager (1), Colleagues (4)*")
	plantest.Before(t, md, "- bbb", "- aaa\\\n  *1 dot: Colleagues (1)*")
	plantest.Before(t, md, "- aaa", "- ccc") // an idea without a dot stays
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "aaa", Top: true}}})
	plantest.Lacks(t, Markdown(p, g, content.English), "dots")
}

func TestMarkdownLaysBothSidesBesideEachOther(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), plantest.Saying("Because")
	title := g.Section("facing").Title
	for _, l := range content.Languages() {
		plantest.Lacks(t, Markdown(p, g, l), title.In(l)) // neither written nor to be taken up
	}
	p.Take("expect-of-us.supervision", content.Missing)
	for l, want := range map[content.Language]string{
		content.English: "## Both sides, face to face\n\n*Comes here once this is answered:* What we expect of the peer worker\n",
		content.Danish:  "*Kommer her, når dette er besvaret:* ",
	} {
		md := Markdown(p, g, l)
		plantest.Has(t, md, want) // nobody has opened that section
		plantest.Lacks(t, md, "(open)", "(åben)")
	}
	p.Take("expect-of-us.supervision", content.Open)
	p.Take("expect-of-peer.own-safety", content.Expected)
	plantest.Has(t, Markdown(p, g, content.English), "*Comes here once this is answered:* What the peer worker can expect of us\n")
	p.Take("expect-of-us.supervision", content.Missing)
	p.Take("expect-of-us.training", content.InPlace) // of which nothing is expected
	p.Take("expect-of-peer.confidentiality", content.Expected)
	md := Markdown(p, g, content.English)
	plantest.Has(t, md, "## "+title.EN, "- **Keeping safe – and supervision**\\\n  Asked: Own safety (expected)\\\n  What makes it possible: Supervision (missing)\\\n  *Nobody keeps safe alone.",
		"Confidentiality (expected)", "*You ask this, and what makes it possible is not decided yet.*")
	plantest.Lacks(t, md, "Learning – and further training")
	plantest.Has(t, Markdown(p, g, content.Danish), "Det forventes: Egen sikkerhed (forventes)", "Det gør det muligt: Supervision (mangler)")
}

func TestMarkdownOfAPlanMadeAloneSaysWhoHasNotBeenHeard(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), plantest.Saying("Because")
	p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "colleagues": 4, "peer": 1}})
	plantest.Has(t, Markdown(p, g, content.English), "**Helping, but not heard on their own yet:** Colleagues, Peer support worker or lived-experience adviser\n",
		"**Still to be asked:** People who use the service. Begin with somebody who has lived experience.\n")
	plantest.Has(t, Markdown(p, g, content.Danish), "**Er med, men har endnu ikke selv svaret:** Kolleger", "**Mangler at blive spurgt:** Borgere. Begynd med en, der har levede erfaringer.\n")

	p.Set(content.RefPerspective, content.Answer{Text: "colleagues"})
	plantest.Has(t, Markdown(p, g, content.English), "not heard on their own yet:** Manager, Peer support worker")
	p.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop})
	plantest.Lacks(t, Markdown(p, g, content.English), "not heard on their own", "Begin with somebody")
}
