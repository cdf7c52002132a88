package walk_test

import (
	"fmt"
	"slices"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

func alone(t *testing.T) *walk.Walk {
	t.Helper()
	return walk.New(wizardtest.SmallGuide(t), content.NewPlan(content.English, "2026-11-21"), "2026-11-21")
}

// The way through a plan of one's own, and through a workshop's: what comes after what,
// and where one is.
func TestTheWay(t *testing.T) {
	t.Parallel()
	workshop := alone(t)
	workshop.Plan.Say(content.RefMode, content.ModeWorkshop)
	workshop.Apart = true
	deeper := alone(t)
	deeper.Find("expect.on-time")
	for _, test := range []struct {
		name string
		w    *walk.Walk
		want []string
	}{
		{"alone", alone(t), []string{
			"about.workplace 1/5 1/3", "about.mode 1/5 2/3", "about.present 1/5 3/3", "why.why 2/5 1/3", "why.tasks 2/5 2/3", "why.edge 2/5 3/3",
			"promises.induction 3/5 1/2", "promises.training 3/5 2/2", "actions.actions 4/5 1/2", "actions.follow-up 4/5 2/2",
			"review.review-by 5/5 1/3", "review.review 5/5 2/3", "review.review-write 5/5 3/3",
		}},
		{"a workshop", workshop, []string{
			"about.workplace 1/6 1/3", "about.mode 1/6 2/3", "about.present 1/6 3/3", "why.why 2/6 1/5", "why.tasks 2/6 2/5", "why.tasks-votes 2/6 3/5",
			"why.tasks-result 2/6 4/5", "why.edge 2/6 5/5", "promises.promises-round 3/6 1/1", "star.star-round 4/6 1/1",
			"actions.actions 5/6 1/2", "actions.follow-up 5/6 2/2", "review.review-by 6/6 1/3", "review.review 6/6 2/3", "review.review-write 6/6 3/3",
		}},
		{"a deeper step, and on", deeper, []string{"expect.on-time 0/5 1/1", "actions.actions 4/5 1/2", "actions.follow-up 4/5 2/2", "review.review-by 5/5 1/3", "review.review 5/5 2/3", "review.review-write 5/5 3/3"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for {
				step, steps, nth, of := test.w.Place()
				got = append(got, fmt.Sprintf("%s %d/%d %d/%d", test.w.Page().Ref(), step, steps, nth, of))
				if !test.w.Step(1) {
					break
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
			if !test.w.Step(-1) {
				t.Error("there is no way back")
			}
		})
	}
}

// What stands at the head of a page, and in a list of steps.
func TestPagesAreNamed(t *testing.T) {
	t.Parallel()
	w := alone(t)
	w.Plan.Say(content.RefScheme, "the scheme")
	for r, want := range map[content.Ref]string{
		"why.why":                 "Why, under the scheme? | Why | true",
		"why.tasks-votes":         "Which ideas matter most? Give them dots | Tasks | false",
		"why.tasks-result":        "What the dots say, and what you choose | Tasks | false",
		"promises.promises-round": "First everybody for themselves, then side by side | Everybody for themselves first | true",
		"promises.training":       "What stands? | Later on | false",
		"star.star-reveal":        "What you answered, side by side | Star | false",
		"review.review-write":     "How would you like the plan? | Review | false",
	} {
		i := slices.IndexFunc(w.Pages, func(p walk.Page) bool { return p.Ref() == r })
		p := w.Pages[i]
		if got := fmt.Sprintf("%s | %s | %v", p.Title(w.Plan).EN, p.Short().EN, w.First(p)); got != want {
			t.Errorf("%s: %q, want %q", r, got, want)
		}
	}
}

// Folded questions are named by nothing but whom they are for.
func TestFoldedPagesAreNotNamed(t *testing.T) {
	t.Parallel()
	w := alone(t)
	p := w.Pages[0]
	item := *p.Item
	item.Care = &content.Care{Folded: true}
	p.Item = &item
	if p.Title(w.Plan) != content.FoldedPoint() || p.Short() != content.FoldedPoint() {
		t.Errorf("%q, %q", p.Title(w.Plan).EN, p.Short().EN)
	}
}

// In a workshop the steps are told by when they are for.
func TestStepsOfAWorkshop(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.English)
	s.Plan.Say(content.RefMode, content.ModeWorkshop)
	w := walk.New(s.Guide, s.Plan, s.Today)
	var heads []string
	for _, g := range w.Groups() {
		heads = append(heads, g.Head.EN)
		for _, section := range g.Sections {
			if got := w.GroupOf(section); got.Head != g.Head {
				t.Errorf("%s stands under %q", section.ID, got.Head.EN)
			}
		}
	}
	if !slices.Contains(heads, "The workshop") || !slices.Contains(heads, "Before the workshop") || w.Deepens() {
		t.Errorf("%q", heads)
	}
	if got := w.GroupOf(&content.Section{}); got.Away.Empty() || got.Sections != nil {
		t.Errorf("a step of no kind stands under %q", got.Head.EN)
	}
	if n := len(w.Stops()); n < len(s.Guide.Sections) {
		t.Errorf("there are %d stops", n)
	}
	over := w.Guide.Agenda(w.Plan)[0]
	for _, minutes := range []int{over.Minutes + 30, max(0, over.Minutes-1)} {
		over.Minutes = minutes
		w.Do(walk.Deed{Verb: walk.Schedule, Slot: over})
		if told := walk.AgendaSum(w.Guide, w.Plan).EN; told == "" {
			t.Error("nothing is said of the day")
		}
	}
	if told, done := w.Do(walk.Deed{Verb: walk.Reschedule}); !done || told.EN != "The agenda is the guide's again." {
		t.Errorf("%v %q", done, told.EN)
	}
}

func TestThemes(t *testing.T) {
	t.Parallel()
	for _, theme := range walk.Themes() {
		if got, err := walk.ParseTheme(string(theme)); got != theme || err != nil {
			t.Errorf("%s: %v %v", theme, got, err)
		}
	}
	if _, err := walk.ParseTheme("pink"); err == nil {
		t.Error("there is a pink one")
	}
}
