package walk_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// A plan in which nothing was said leaves no file behind; one that is kept is worth a save
// whatever becomes of it.
func TestABlankPlanIsNotKept(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.English)
	w := walk.New(s.Guide, s.Plan, s.Today)
	k := w.Keeping(&s)
	if k.There() || k.Worth() {
		t.Error("a blank plan is worth a save")
	}
	w.Do(walk.Deed{Verb: walk.Write, Spot: walk.Spot{At: "purpose.why"}, Text: "hope"})
	if !k.Worth() || !k.Changed() || k.There() {
		t.Error("an answer is not")
	}
	k.Kept(w.Snapshot())
	if !k.There() || k.Changed() || !s.Resumed {
		t.Error("it is kept, and nothing is different")
	}
	w.Undo()
	if !k.Worth() || !k.Changed() {
		t.Error("what was taken back stays in the file")
	}
	k.Moved()
	if k.There() || k.Worth() {
		t.Error("a blank plan would be kept where it is moved to")
	}
}

// To be somewhere else is worth a save, but not while it would lose what the file holds
// besides; an answer is, and after it there is nothing to lose.
func TestWhereSomebodyIsDoesNotCostTheFileItsWords(t *testing.T) {
	t.Parallel()
	s := wizardtest.Hashed(content.English)
	w := walk.New(s.Guide, s.Plan, s.Today)
	k := w.Keeping(&s)
	w.Step(1)
	w.Arrive()
	if !k.There() || k.Worth() {
		t.Error("being somewhere else is worth what would be lost")
	}
	w.Do(walk.Deed{Verb: walk.Write, Spot: walk.Spot{At: "purpose.why"}, Text: "more hope"})
	if !k.Worth() {
		t.Error("an answer is not")
	}
	k.Kept(w.Snapshot())
	w.Step(1)
	w.Arrive()
	if !k.Worth() || !k.Changed() || len(s.Remarks) == 0 {
		t.Error("there is nothing to lose any more")
	}
	s = wizardtest.Hashed(content.English)
	s.Remarks = nil
	w = walk.New(s.Guide, s.Plan, s.Today)
	k = w.Keeping(&s)
	w.Step(1)
	w.Arrive()
	if !k.Worth() || !k.Changed() {
		t.Error("without remarks, where somebody is is not kept")
	}
}

// What there is to know of a plan that is opened again.
func TestWhatAnOpeningTells(t *testing.T) {
	t.Parallel()
	s := wizardtest.Hashed(content.Danish)
	s.File, s.Workshop = "plan.yaml", true
	s.Plan.Say("purpose.why", "håb")
	w := walk.New(s.Guide, s.Plan, s.Today)
	o := w.Opening(&s)
	if !o.Begun || o.File != "plan.yaml" || o.Aside != "" || len(o.Remarks) != 1 || !o.Workshop || o.InRound || len(o.Where) != 2 {
		t.Errorf("%+v", o)
	}
	s.Aside = func() string { return "mine.yaml" }
	if o := w.Opening(&s); o.Aside != "mine.yaml" {
		t.Errorf("the file beside it is %q", o.Aside)
	}
	if !w.Begin(&s) || w.Begin(&s) || w.Opening(&s).Workshop {
		t.Error("it becomes a workshop's once")
	}
	w.BeginRound([]content.Ref{"expect-of-peer.values"}, []string{"manager"})
	if o := w.Opening(&s); !o.InRound || o.Turn.Empty() {
		t.Errorf("in a round: %+v", o)
	}
	w.TurnDone()
	if o := w.Opening(&s); !o.InRound || !o.Turn.Empty() {
		t.Errorf("after the last turn: %+v", o)
	}
	s, _ = wizardtest.Whispering(t, content.English, false)
	w = walk.New(s.Guide, s.Plan, s.Today)
	i := slices.IndexFunc(w.Pages, func(p walk.Page) bool { return p.Item.Folded() })
	if i < 0 {
		t.Fatal("no folded page")
	}
	w.At = i
	if o := w.Opening(&s); len(o.Where) != 1 {
		t.Errorf("a folded point tells where it stands: %+v", o.Where)
	}
}

func TestTheReviewIsFound(t *testing.T) {
	t.Parallel()
	w := walked(t)
	if !w.ToReview() || w.Page().Item.Kind != content.KindReview {
		t.Errorf("at %s", w.Page().Ref())
	}
	w.Pages = w.Pages[:1]
	w.At = 0
	if w.ToReview() || w.At != 0 {
		t.Errorf("a guide without one leads to %d", w.At)
	}
}

// A language is known by whatever people call it.
func TestLanguagesAreNamed(t *testing.T) {
	t.Parallel()
	got := map[string]content.Language{}
	for _, said := range []string{" Dansk", "danish", "DA", "2", "dk", "english", "engelsk", "1", "klingon", ""} {
		if l, ok := walk.LanguageNamed(said); ok {
			got[strings.TrimSpace(said)] = l
		}
	}
	da, en := content.Danish, content.English
	want := map[string]content.Language{"Dansk": da, "danish": da, "DA": da, "2": da, "dk": da, "english": en, "engelsk": en, "1": en}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v", got)
	}
	if walk.NextLanguage(en) != da || walk.NextLanguage(da) != en {
		t.Error("the languages do not follow one another")
	}
}
