package paper

import (
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// notTakenUp is what stands under that heading, by its labels.
func notTakenUp(t *testing.T, p *content.Plan, g *content.Guide, l content.Language) map[string]string {
	t.Helper()
	facts := map[string]string{}
	for _, f := range factsUnder(t, planOn(t, p.Updated, p, g, l), told().NotTakenUp) {
		var lines []string
		for _, line := range slices.Concat(f.Items...) {
			lines = append(lines, line.Text())
		}
		facts[f.Label] = strings.Join(lines, "\n")
	}
	return facts
}

// One rule says what is open: the plan that is passed on names the points that the review
// and a check do, those for HR and the day of the review aside. A list that nobody came to
// is named once.
func TestAPlanNamesTheOpenPointsThatAllElseNames(t *testing.T) {
	t.Parallel()
	labels := map[content.Why]content.Text{
		content.OpenTalk: told().TalkFirst, content.OpenNotAgreed: told().NotAgreedYet, content.OpenApart: told().NotSettled, content.OpenUnanswered: told().WithoutAnAnswer,
	}
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		want, lists := map[content.Why][]string{}, map[*content.Item][]string{}
		for _, o := range s.Guide.OpenPoints(s.Plan) {
			switch name := s.Plan.FillInPlan(o.Named()).In(l); {
			case o.Why == content.OpenHR || o.Ref == content.RefReviewBy:
			case o.Why == content.OpenUnanswered && o.Row != nil:
				lists[o.Item] = append(lists[o.Item], name)
			default:
				want[o.Why] = append(want[o.Why], name)
			}
		}
		for it, rows := range lists {
			if all := slices.DeleteFunc(slices.Clone(it.AllRows()), func(r *content.Row) bool { return r.Care != nil && r.Care.Folded }); len(rows) == len(all) {
				rows = []string{told().AllOfThem.With(content.Question{Item: it}.Stated(), len(rows)).In(l)}
			}
			want[content.OpenUnanswered] = append(want[content.OpenUnanswered], rows...)
		}
		facts := notTakenUp(t, s.Plan, s.Guide, l)
		for why, label := range labels {
			var got []string
			for line := range strings.Lines(facts[label.In(l)]) {
				line = strings.TrimSpace(line)
				switch why {
				case content.OpenUnanswered:
					_, line, _ = strings.Cut(line, ": ") // behind the step
				case content.OpenTalk:
					line, _, _ = strings.Cut(line, ": ") // before the note
				case content.OpenNotAgreed, content.OpenSince, content.OpenApart, content.OpenHR:
				}
				got = append(got, strings.Split(line, " · ")...)
			}
			slices.Sort(got)
			slices.Sort(want[why])
			if !slices.Equal(got, want[why]) {
				t.Errorf("%s: %q\n  not %q", label.In(l), got, want[why])
			}
		}
	})
}

func TestAPlanSaysWhereNothingIsOpen(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := answeringAll(t, g)
	for _, l := range content.Languages() {
		plantest.Has(t, partIn(t, sent(t, p, g, l), l, told().NotTakenUp), "\n"+told().NothingOpen.In(l)+"\n")
	}
	one := question(t, g, "keeping.structure")
	p.Set(one.Ref, content.Answer{State: content.TalkFirst})
	for _, l := range content.Languages() {
		md := sent(t, p, g, l)
		plantest.Lacks(t, md, told().NothingOpen.In(l))
		plantest.Has(t, md, "- **"+told().TalkFirst.In(l)+":** "+one.Named().In(l)+"\n")
	}
	p.Set(one.Ref, content.Answer{Text: "said"})
	p.Set(content.RefReviewBy, content.Answer{}) // of which the end of the plan says so
	plantest.Lacks(t, sent(t, p, g, content.English), told().NothingOpen.EN, told().WithoutAnAnswer.EN)
	plantest.Has(t, sent(t, p, g, content.English), told().NoReviewDate.EN)
	small := plantest.Guide(t) // in which all is on the core path or answered
	p = answeringAll(t, small)
	for _, q := range small.Questions() {
		if small.Section("advert") == q.Section || q.Item.Kind == content.KindStar || q.Item.Stances != "" && !q.Folded() {
			p.Set(q.Ref, content.Answer{State: content.NotRelevant})
		}
	}
	plantest.Has(t, partIn(t, sent(t, p, small, content.English), content.English, told().NotTakenUp), "\n"+told().NothingOpen.EN+"\n")
	p.Set(content.RefReviewBy, content.Answer{})
	plantest.Lacks(t, sent(t, p, small, content.English), "## "+told().NotTakenUp.EN)
}

// A step that is not on this plan's way is named as one for another day, and so are the
// deeper questions of one that is.
func TestAPlanListsAsOpenOnlyWhatIsOnItsOwnPath(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("Because")
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "a walk"}}})
	p.Set("keeping.structure", content.Answer{Text: "every Monday"})
	p.Set("interview.focus", content.Answer{Text: "open questions"})
	tasks, interview, keeping := g.Section("tasks"), g.Section("interview"), g.Section("keeping")
	deeper := content.Question{Item: &tasks.Items[1]}.Named()
	rows := keeping.Items[slices.IndexFunc(keeping.Items, func(it content.Item) bool { return it.Kind == content.KindChecklist })] // wherever it stands
	for _, l := range content.Languages() {
		got := notTakenUp(t, p, g, l)
		open, later := got[told().WithoutAnAnswer.In(l)], strings.Split(got[told().NotOpened.In(l)], " · ")
		if !strings.Contains(open, told().AllOfThem.With(content.Question{Item: &rows}.Stated(), 2).In(l)) { // on the core path
			t.Errorf("%q are open", open)
		}
		if strings.Contains(open, deeper.In(l)) || strings.Contains(open, interview.Items[1].Themes[0].Rows[0].Short.In(l)) {
			t.Errorf("%q are open", open)
		}
		for _, name := range []string{deeper.In(l), content.Question{Item: &interview.Items[1]}.Named().In(l), capital(g.Section("colleagues").Stated().In(l))} {
			if !slices.Contains(later, name) {
				t.Errorf("%q is not for another day: %q", name, later)
			}
		}
	}
	p.Set("tasks.not-this-role", content.Answer{Ideas: []content.Idea{{Text: "cover"}}})
	if later := notTakenUp(t, p, g, content.English)[told().NotOpened.EN]; strings.Contains(later, deeper.EN) {
		t.Errorf("%q is answered, and for another day: %q", deeper.EN, later)
	}
}

// What is to be talked about first stands with what was noted beside it.
func TestWhatIsToBeTalkedAboutStandsWithItsNote(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), plantest.Saying("Because")
	p.Set("purpose.in-a-year", content.Answer{State: content.TalkFirst, Note: "Ask the council\nand the residents"})
	p.Set("keep.diluted", content.Answer{State: content.TalkFirst})
	plantest.Has(t, partIn(t, sent(t, p, g, content.English), content.English, told().NotTakenUp),
		"- **To be talked about first:**\n  - In a year: Ask the council\\\n    and the residents\n  - Diluted\n")
}

func TestAPlanShowsWhatWasSetAsideAndWhy(t *testing.T) {
	t.Parallel()
	g, p := plantest.Builtin(t), plantest.Saying("Because")
	p.Set("expect-of-us.supervision", content.Answer{State: content.Missing, Aside: content.SetDropped, Because: "# no\n- money"})
	p.Set("expect-of-us.training", content.Answer{State: content.Missing, Aside: content.SetParked})
	p.Set("expect-of-us.voice-in-training", content.Answer{State: content.AskHR, Aside: content.SetDropped})
	p.Set("expect-of-peer.two-years", content.Answer{State: content.AskHR, Aside: content.SetParked})
	p.Actions = []content.Action{
		{What: "Buy a phone", Who: "secretary", Aside: content.SetDropped, Now: true},
		{What: "Buy a dog", By: "2027-01-15", Done: true, Aside: content.SetParked, Because: "who walks it"},
	}
	p.Parking = []content.Parked{{What: "The night shift?", Who: "team leader", By: "15/1 2027"}, {What: "A bench", Done: true}}
	for l, why := range map[content.Language]string{content.English: "Why:", content.Danish: "Begrundelse:"} {
		w, md := told(), sent(t, p, g, l)
		todos := map[content.Ref]string{}
		for _, todo := range g.Todos(p) {
			todos[todo.Ref] = todo.InPlan.In(l)
		}
		by := w.By.With(content.Date("2027-01-15").In(l)).In(l)
		if got, want := string(under(t, md, 3, w.Parked.In(l))), "\n- [ ] The night shift? – team leader, "+by+"\n- [x] A bench\n- [ ] "+todos["expect-of-us.training"]+"\n- [x] Buy a dog – "+by+"\\\n  **"+why+"** who walks it\n"; got != want {
			t.Errorf("parked: %q\n   not: %q", got, want)
		}
		if got, want := string(under(t, md, 3, w.Dropped.In(l))), "\n- "+todos["expect-of-us.supervision"]+"\\\n  **"+why+"** # no\\\n  \\- money\n- Buy a phone – secretary\n"; got != strings.Replace(want, "** # no", "** \\# no", 1) {
			t.Errorf("dropped: %q\n    not: %q", got, want)
		}
		plantest.Lacks(t, md, "HR:", content.FoldedPoint().In(l), "## "+w.When.In(l)+"\n", w.ShortNext.In(l)) // none of it is to be done
	}
}
